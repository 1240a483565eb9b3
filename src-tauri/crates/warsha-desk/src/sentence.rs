//! How the minutes print one note, asked while it is typed: by the press's own words, of no more than it depends on.

use serde::Serialize;
use ts_rs::TS;
use warsha_core::id::Id;
use warsha_core::model::minutes::Minutes;
use warsha_press::compose;
use warsha_press::words::Words;

/// How a note stands in the minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PrintedAs {
    /// In a sentence.
    Sentence,
    /// As it was said, in quotation.
    Quotation,
    /// Not at all.
    Nothing,
}

/// What the minutes print for a note, in the language of its workshop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Printed {
    /// How.
    #[serde(rename = "as")]
    pub how: PrintedAs,
    /// What.
    pub text: String,
    /// The secretary wrote it in other languages too: those words go with the note.
    pub translated: bool,
}

impl Printed {
    /// Of a note, from minutes that hold at least what is around it.
    pub(crate) fn of(minutes: &Minutes, note: &Id) -> Self {
        let mut notes = minutes.interventions.iter().flat_map(|turn| &turn.notes).chain(&minutes.notes);
        let translated = notes.any(|part| part.id == *note && !part.text.translations.is_empty());
        let (how, text) = match compose::printed(minutes, &Words::new(minutes.workshop.language), note) {
            Some(compose::Printed::Sentence(text)) => (PrintedAs::Sentence, text),
            Some(compose::Printed::Quotation(text)) => (PrintedAs::Quotation, text),
            None => (PrintedAs::Nothing, String::new()),
        };
        Self { how, text, translated }
    }
}
