//! From a workshop to a `Document`: the minutes, the lists and the name cards, in four languages.

mod attendance;
mod badges;
mod closing;
mod commitments;
mod head;
mod invitations;
mod listed;
mod participation;
mod proceedings;
mod recommendations;
mod scribe;
mod shares;
mod untranslated;

pub use attendance::Sheet;
pub use badges::Badges;
pub use listed::{Beside, List};
pub use untranslated::Untranslated;

use crate::paper::document::{Attachment, Block, Document, Paper, Running, Text};
use crate::sheet::Table;
use crate::words::{self, Words};
use scribe::Scribe;
use std::collections::BTreeMap;
use warsha_core::id::Id;
use warsha_core::model::minutes::Minutes;
use warsha_core::model::terms::Language;

/// For whom a document is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// For the file: every speaker is named.
    Internal,
    /// For everybody: officials and people who agreed are named, others by what they represent.
    Public,
}

/// The minutes of a workshop. For [`Version::Public`], give minutes that the core has already filtered: the attached record
/// is made of the same data as the pages.
#[must_use]
pub fn minutes(minutes: &Minutes, language: Language, version: Version) -> Document {
    let words = Words::new(language);
    let scribe = Scribe::new(minutes, &words, version);
    let mut blocks = head::letterhead(&scribe, "\u{2028}");
    blocks.extend(head::title(&scribe));
    blocks.extend(head::card(&scribe));
    blocks.extend(head::context(&scribe));
    blocks.extend(head::attendance(&scribe));
    blocks.extend(head::agenda(&scribe));
    blocks.extend(proceedings::blocks(&scribe));
    blocks.extend(commitments::decisions(&scribe));
    blocks.extend(recommendations::blocks(&scribe));
    blocks.extend(commitments::blocks(&scribe));
    blocks.extend(shares::blocks(&scribe));
    blocks.extend(closing::blocks(&scribe));
    Document {
        attachments: record(&scribe),
        ..scribe.document("minutes-title", "running-reference", Paper::A4, blocks)
    }
}

/// The attendance list of a workshop, on A4 lying: those registered, then numbered rows to fill by hand.
#[must_use]
pub fn attendance(minutes: &Minutes, language: Language, version: Version, sheet: Sheet) -> Document {
    let words = Words::new(language);
    let scribe = Scribe::new(minutes, &words, version);
    let blocks = attendance::blocks(&scribe, sheet);
    let (title, numbered, paper) = ("attendance-title", "running-sheet", Paper::A4Landscape);
    match sheet {
        Sheet::Blank { .. } => scribe.paper(title, numbered, paper, blocks),
        Sheet::Filled => scribe.document(title, numbered, paper, blocks),
    }
}

/// Badge cards to cut out, ten on a sheet: of those registered, or numbers alone for those who come unannounced. They name everybody they
/// are made for; of minutes filtered for the public, those who may be named.
#[must_use]
pub fn badges(minutes: &Minutes, language: Language, badges: &Badges) -> Document {
    let words = Words::new(language);
    let scribe = Scribe::new(minutes, &words, Version::Internal);
    let blocks = badges::blocks(&scribe, badges);
    // The sheet is cut up: what would be repeated on it has no place.
    Document {
        header: None,
        footer: None,
        ..scribe.paper("badges-title", "running-badges", Paper::A4Cards, blocks)
    }
}

/// The list of those invited, by kind of organisation and in the order of the language. `phones` are printed for the file only; see
/// [`Evening::phones`](warsha_core::view::Evening::phones).
#[must_use]
pub fn invitations(
    minutes: &Minutes,
    phones: &BTreeMap<Id, String>,
    language: Language,
    version: Version,
) -> Document {
    let words = Words::new(language);
    let scribe = Scribe::new(minutes, &words, version);
    let blocks = invitations::blocks(&scribe, phones);
    scribe.paper("invitations-title", "running-invitations", Paper::A4, blocks)
}

/// A list of the workshop's recommendations, on A4 lying. For [`Version::Public`], give minutes that the core has already filtered.
#[must_use]
pub fn list(minutes: &Minutes, list: List<'_>, language: Language, version: Version) -> Document {
    let words = Words::new(language);
    let scribe = Scribe::new(minutes, &words, version);
    scribe.document(list.title(), list.numbered(), Paper::A4Landscape, listed::blocks(&scribe, list))
}

/// The same as a table for a spreadsheet.
#[must_use]
pub fn table(minutes: &Minutes, list: List<'_>, language: Language, version: Version) -> Table {
    let words = Words::new(language);
    listed::table(&Scribe::new(minutes, &words, version), list)
}

/// What the minutes of a workshop print in its original language, for lack of the secretary's words in this one. It is
/// shown before the minutes are issued.
#[must_use]
pub fn untranslated(minutes: &Minutes, language: Language) -> Vec<Untranslated> {
    let words = Words::new(language);
    untranslated::list(&Scribe::new(minutes, &words, Version::Internal))
}

/// How the minutes print a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Printed {
    /// In this sentence, perhaps with notes beside it; or as it stands, outside any turn.
    Sentence(String),
    /// As it was said, under a sentence that introduces it.
    Quotation(String),
}

/// How the minutes print a note of theirs: by the same words, put together by the same code. `None`: they do not.
#[must_use]
pub fn printed(minutes: &Minutes, words: &Words, note: &Id) -> Option<Printed> {
    proceedings::printed(&Scribe::new(minutes, words, Version::Internal), note)
}

impl Scribe<'_> {
    fn document(&self, title: &str, numbered: &str, paper: Paper, blocks: Vec<Block>) -> Document {
        let reference = self.say(numbered, &[("reference", self.reference().into())]);
        let page = self.say("running-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]);
        let public = self.version == Version::Public;
        Document {
            title: self.title(title),
            language: words::tag(self.words.language()).to_owned(),
            date: self.drawn_up(),
            paper,
            header: public.then(|| Running { middle: self.plain("running-public"), ..Running::default() }),
            footer: Some(Running { start: reference, middle: String::new(), end: page }),
            badge: self.badge(),
            blocks,
            attachments: Vec::new(),
        }
    }

    /// A document that is made before the evening and for it: no draft of anything.
    fn paper(&self, title: &str, numbered: &str, paper: Paper, blocks: Vec<Block>) -> Document {
        let badge = self.badge().filter(|_| self.minutes.sample);
        Document { badge, ..self.document(title, numbered, paper, blocks) }
    }

    fn badge(&self) -> Option<String> {
        if self.minutes.sample {
            Some(self.plain("badge-example"))
        } else if self.minutes.workshop.closed {
            None
        } else {
            Some(self.plain("badge-draft"))
        }
    }

    /// A heading of a section.
    fn section(&self, key: &str) -> Block {
        Block::Heading { level: 2, text: Text::plain(self.plain(key)) }
    }
}

/// The same record, for machines. What was said without a name stays without one: it leaves its turn.
fn record(scribe: &Scribe<'_>) -> Vec<Attachment> {
    // Pages can hide a name that the record would still tell: only the core's filter makes a record for the public.
    if scribe.version == Version::Public && !scribe.minutes.public {
        return Vec::new();
    }
    let mut minutes = scribe.minutes.clone();
    for intervention in &mut minutes.interventions {
        let (kept, unattributed) = intervention.notes.drain(..).partition(|note| !note.unattributed);
        intervention.notes = kept;
        minutes.notes.extend(unattributed);
    }
    let Ok(content) = serde_json::to_string_pretty(&minutes) else { return Vec::new() };
    vec![Attachment {
        name: "minutes.json".to_owned(),
        media_type: "application/json".to_owned(),
        description: scribe.plain("attachment-record"),
        content,
    }]
}
