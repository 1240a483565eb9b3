//! One note with what its sentence in the minutes depends on, and no more: it is asked while somebody types.

use super::listed::listed;
use super::minutes::Book;
use super::need;
use crate::error::Result;
use crate::figures::figures;
use crate::figures::sitting::Sitting;
use crate::id::Id;
use crate::model::floor::Intervention;
use crate::model::minutes::Minutes;
use crate::model::note::{Note, NoteKind};
use crate::model::programme::Workshop;
use crate::store::rows::Rows;
use std::collections::{BTreeMap, BTreeSet};

/// Minutes of which only the turns are filled in, who had them, and the notes of the turn of this note; or this note alone, if
/// it stands outside any turn.
pub(super) fn around(rows: Rows<'_>, note: &Id) -> Result<Minutes> {
    let note: Note = need(rows, note)?;
    let workshop: Workshop = need(rows, &note.workshop_id)?;
    let book = Book { rows, workshop: note.workshop_id.as_str() };
    let list = listed(rows, &workshop)?;
    let turns = match note.intervention_id {
        Some(_) => rows.of::<Intervention>("workshop_id", book.workshop, "")?,
        None => Vec::new(),
    };
    let heard: BTreeSet<&Id> = turns.iter().map(|turn| &turn.attendance_id).collect();
    let speakers = || list.iter().enumerate().filter(|(_, attendance)| heard.contains(&attendance.id));
    let places: BTreeMap<Id, usize> =
        speakers().enumerate().map(|(place, (_, attendance))| (attendance.id.clone(), place)).collect();
    Ok(Minutes {
        sample: false,
        public: false,
        letterhead: Vec::new(),
        privacy_notice: None,
        programme: book.programme(&workshop.programme_id)?,
        preamble: Vec::new(),
        agenda: Vec::new(),
        attendees: book.attendees(speakers())?,
        headcounts: Vec::new(),
        interventions: book.interventions(&places, |turn| Some(turn) == note.intervention_id.as_ref())?,
        decisions: Vec::new(),
        recommendations: Vec::new(),
        commitments: Vec::new(),
        figures: figures(&Sitting::default()),
        workshop: book.workshop(workshop.clone())?,
        notes: match note.intervention_id {
            None if note.kind != NoteKind::OffRecord => vec![book.note(note.clone())?],
            _ => Vec::new(),
        },
    })
}
