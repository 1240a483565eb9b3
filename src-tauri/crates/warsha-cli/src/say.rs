//! The one place that prints: results on the standard output, everything else on the standard error.

use crate::failure::Failure;
use std::io::Write;
use warsha_core::model::terms::Language;
use warsha_core::{Archive, Remark};
use warsha_press::words::{Value, Words};

/// Speaks to the person at the terminal, in her language.
#[derive(Debug)]
pub struct Voice {
    words: Words,
}

impl Voice {
    /// In this language, else in that of `LC_ALL`, else in Arabic.
    pub fn new(asked: Option<Language>) -> Self {
        let of_system = std::env::var("LC_ALL").ok();
        let begins =
            |language: &&Language| of_system.as_deref().is_some_and(|tag| tag.starts_with(language.code()));
        let system = Language::ALL.iter().find(begins).copied();
        Self { words: Words::new(asked.or(system).unwrap_or(Language::Arabic)) }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.words.language()
    }

    /// The words of the language.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Prints a result.
    pub fn print(&self, text: &str) -> Result<(), Failure> {
        let mut out = std::io::stdout().lock();
        match writeln!(out, "{}", text.trim_end_matches('\n')) {
            // Whoever reads has read enough.
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Err(Failure::Said),
            Err(error) => Err(crate::failure::io("-".as_ref(), &error)),
            Ok(()) => Ok(()),
        }
    }

    /// Tells something on the side.
    pub fn tell(&self, key: &str, facts: &[(&str, Value<'_>)]) {
        self.aside(&self.words.told(key, facts));
    }

    /// Tells what opening or closing a dossier remarked.
    pub fn remark(&self, remarks: &[Remark]) {
        for remark in remarks {
            self.aside(&self.fault(remark.code(), &remark.args()));
        }
    }

    /// Tells what can be put in the place of a dossier that is damaged, and what that lacks.
    pub fn offer(&self, archive: &Archive, now: i64) {
        let Some(offer) = archive.offer() else { return self.tell("cli-offer-none", &[]) };
        let ago = self.words.ago(offer.snapshot.at, now);
        let facts = |count: i64| [("ago", Value::from(ago.clone())), ("count", count.into())];
        match offer.lacks {
            Some(count) => self.tell("cli-offer", &facts(i64::try_from(count).unwrap_or(i64::MAX))),
            None => self.tell("cli-offer-unknown", &[("ago", ago.clone().into())]),
        }
    }

    /// Tells a line on the side. If even that cannot be written, nobody is there to be told.
    pub fn aside(&self, line: &str) {
        let _ = writeln!(std::io::stderr().lock(), "{line}");
    }

    /// Says what went wrong, and what to do.
    pub fn complain(&self, failure: &Failure) {
        if let Failure::Fault(code, facts) = failure {
            self.aside(&self.fault(code, facts));
        }
    }

    /// The words of a fault.
    pub fn fault(&self, code: &str, facts: &std::collections::BTreeMap<&'static str, String>) -> String {
        let facts: Vec<(&str, Value<'_>)> =
            facts.iter().map(|(name, value)| (*name, Value::from(value.as_str()))).collect();
        self.words.fault(code, &facts)
    }
}
