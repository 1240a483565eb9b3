//! The words themselves, embedded: this file is the only one that knows where `locales/` is.

use warsha_core::model::terms::Language;

/// A file of words.
#[derive(Debug, Clone, Copy)]
pub struct Source {
    /// Its name, such as `faults.ftl`.
    pub name: &'static str,
    /// What it holds.
    pub text: &'static str,
}

macro_rules! sources {
    ($folder:literal: $($name:literal),+ $(,)?) => {
        &[$(Source {
            name: concat!($name, ".ftl"),
            text: include_str!(concat!("../../../../../locales/", $folder, "/", $name, ".ftl")),
        }),+]
    };
}

const ARABIC: &[Source] =
    sources!("ar": "narrative", "counts", "documents", "codes", "actions", "faults", "cli");
const FRENCH: &[Source] =
    sources!("fr": "narrative", "counts", "documents", "codes", "actions", "faults", "cli");
const ENGLISH: &[Source] =
    sources!("en": "narrative", "counts", "documents", "codes", "actions", "faults", "cli");
const SPANISH: &[Source] =
    sources!("es": "narrative", "counts", "documents", "codes", "actions", "faults", "cli");

/// Every file of a language.
#[must_use]
pub fn of(language: Language) -> &'static [Source] {
    match language {
        Language::Arabic => ARABIC,
        Language::French => FRENCH,
        Language::English => ENGLISH,
        Language::Spanish => SPANISH,
    }
}
