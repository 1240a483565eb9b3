//! What a document prints in its original language, for lack of the secretary's words in this one.

use super::scribe::Scribe;
use warsha_core::model::minutes::{OrganisationPart, ProposerPart, Wording};
use warsha_core::model::terms::Language;

/// A text that is not in the document's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Untranslated {
    /// The table it comes from, or the part of the record.
    pub table: &'static str,
    /// The row, where the record tells it.
    pub row: Option<String>,
    /// The field.
    pub field: &'static str,
    /// The language it is in.
    pub language: Language,
    /// The text.
    pub text: String,
}

/// Everything untranslated, in the order of the minutes, each once.
pub(super) fn list(scribe: &Scribe<'_>) -> Vec<Untranslated> {
    let minutes = scribe.minutes;
    let mut found = Found { scribe, all: Vec::new() };
    for line in &minutes.letterhead {
        found.look("setting", None, "value", Some(line));
    }
    found.look("programme", None, "title", Some(&minutes.programme.title));
    found.look("programme", None, "series_title", minutes.programme.series_title.as_ref());
    found.look("programme", None, "purpose", minutes.programme.purpose.as_ref());
    let workshop = &minutes.workshop;
    let id = Some(workshop.id.as_str());
    found.look("workshop", id, "title", workshop.title.as_ref());
    found.look("axis", None, "title", workshop.axis.as_ref());
    found.look("workshop", id, "venue", workshop.venue.as_ref());
    found.look("workshop", id, "place", workshop.place.as_ref());
    for organisation in workshop.organiser.iter().chain(&workshop.partners) {
        found.organisation(organisation);
    }
    for line in &minutes.preamble {
        found.look("preamble", None, "text", Some(&line.text));
    }
    for item in &minutes.agenda {
        found.look("agenda_item", None, "title", Some(&item.title));
    }
    for attendee in &minutes.attendees {
        let id = Some(attendee.id.as_str());
        found.look("attendance", id, "name", attendee.name.as_ref());
        found.look("attendance", id, "function", attendee.function.as_ref());
        if let Some(organisation) = &attendee.organisation {
            found.organisation(organisation);
        }
    }
    for note in minutes.interventions.iter().flat_map(|turn| &turn.notes).chain(&minutes.notes) {
        found.look("note", Some(note.id.as_str()), "text", Some(&note.text));
    }
    for decision in &minutes.decisions {
        found.look("decision", None, "text", Some(decision));
    }
    for one in &minutes.recommendations {
        let id = Some(one.id.as_str());
        found.look("recommendation", id, "text", Some(&one.text));
        found.look("recommendation", id, "reason", one.reason.as_ref());
        found.look("axis", None, "title", one.axis.as_ref());
        found.look("answer", None, "reason", one.answer.as_ref().and_then(|answer| answer.reason.as_ref()));
        for proposer in &one.proposers {
            if let ProposerPart::Organisation(organisation) = proposer {
                found.organisation(organisation);
            }
        }
    }
    for commitment in &minutes.commitments {
        found.look("commitment", Some(commitment.id.as_str()), "title", Some(&commitment.title));
        if let Some(lead) = &commitment.lead {
            found.organisation(lead);
        }
    }
    found.all
}

struct Found<'s> {
    scribe: &'s Scribe<'s>,
    all: Vec<Untranslated>,
}

impl Found<'_> {
    fn organisation(&mut self, organisation: &OrganisationPart) {
        self.look("organisation", Some(organisation.id.as_str()), "name", Some(&organisation.name));
    }

    fn look(
        &mut self,
        table: &'static str,
        row: Option<&str>,
        field: &'static str,
        wording: Option<&Wording>,
    ) {
        let Some(wording) = wording else { return };
        let chosen = self.scribe.chosen(wording);
        let Some(language) = chosen.foreign else { return };
        let one = Untranslated {
            table,
            row: row.map(str::to_owned),
            field,
            language,
            text: chosen.text.to_owned(),
        };
        if !self.all.contains(&one) {
            self.all.push(one);
        }
    }
}
