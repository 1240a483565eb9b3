//! Both ways along what was said: from a recommendation to the sentence and whoever spoke it, and from a turn to what became of it.

use super::need;
use crate::error::Result;
use crate::id::Id;
use crate::model::attendance::Attendance;
use crate::model::commitment::{Commitment, CommitmentSource};
use crate::model::floor::Intervention;
use crate::model::note::Note;
use crate::model::people::{Organisation, Person};
use crate::model::programme::Workshop;
use crate::model::recommendation::{Answer, Recommendation, RecommendationSource};
use crate::model::record::Record;
use crate::model::terms::Date;
use crate::store::rows::Rows;
use serde::Serialize;
use std::collections::BTreeSet;
use ts_rs::TS;

/// A recommendation, and what its number is made of.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Placed {
    /// It.
    pub recommendation: Recommendation,
    /// The number of its workshop.
    pub workshop: i64,
    /// The day of its workshop.
    pub date: Date,
    /// It is the common wording of several.
    pub common: bool,
}

/// Where a recommendation comes from, and what came of it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Trace {
    /// It, and all it stands for or was a part of, each as it was worded: nearest first.
    pub said: Vec<TraceSaid>,
    /// What became of it.
    pub became: Vec<Fate>,
}

/// One wording, and in whose turn it was put.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TraceSaid {
    /// The recommendation.
    pub placed: Placed,
    /// The notes it was taken from.
    pub notes: Vec<Note>,
    /// The turn in which it was put.
    pub turn: Option<Intervention>,
    /// Who had that turn; nothing if she was forgotten.
    pub speaker: Option<String>,
    /// For which organisation.
    pub organisation: Option<String>,
}

/// What stands for a recommendation now, and what came of that.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Fate {
    /// What stands.
    pub placed: Placed,
    /// The committee's answers, the latest first.
    pub answers: Vec<Answer>,
    /// The commitments that come from it.
    pub commitments: Vec<Commitment>,
}

/// What became of one recommendation that was put in a turn.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Became {
    /// As it was said.
    pub said: Placed,
    /// What stands for it now: of one that was split, several.
    pub became: Vec<Fate>,
}

/// A recommendation with what its number is made of.
pub(super) fn placed(rows: Rows<'_>, recommendation: Recommendation) -> Result<Placed> {
    let workshop: Workshop = need(rows, &recommendation.workshop_id)?;
    let common = !rows.ids(Recommendation::TABLE, "merged_into", recommendation.id.as_str())?.is_empty();
    Ok(Placed { recommendation, workshop: workshop.number, date: workshop.date, common })
}

/// Where it comes from, and what came of it.
pub(super) fn trace(rows: Rows<'_>, id: &Id) -> Result<Trace> {
    let mut seen = BTreeSet::new();
    let mut said = Vec::new();
    let mut next = vec![need::<Recommendation>(rows, id)?];
    while !next.is_empty() {
        let mut deeper = Vec::new();
        for one in next {
            if !seen.insert(one.id.clone()) {
                continue;
            }
            deeper.extend(rows.of::<Recommendation>("merged_into", one.id.as_str(), "position")?);
            deeper.extend(one.split_from.as_ref().map(|whole| need(rows, whole)).transpose()?);
            said.push(as_said(rows, one)?);
        }
        next = deeper;
    }
    Ok(Trace { said, became: became(rows, id)? })
}

fn as_said(rows: Rows<'_>, recommendation: Recommendation) -> Result<TraceSaid> {
    let mut notes: Vec<Note> = Vec::new();
    for source in rows.of::<RecommendationSource>("recommendation_id", recommendation.id.as_str(), "")? {
        notes.extend(rows.get::<Note>(&source.note_id)?);
    }
    notes.sort_by_key(|note| note.position);
    let turn = recommendation
        .intervention_id
        .as_ref()
        .or(notes.iter().find_map(|note| note.intervention_id.as_ref()));
    let turn = turn.map(|id| rows.get::<Intervention>(id)).transpose()?.flatten();
    let (mut speaker, mut organisation) = (None, None);
    if let Some(list) =
        turn.as_ref().map(|turn| rows.get::<Attendance>(&turn.attendance_id)).transpose()?.flatten()
    {
        let standing = rows.standing(&list.person_id)?;
        speaker = rows.get::<Person>(&standing)?.and_then(|person| person.name);
        if let Some(id) = &list.organisation_id {
            organisation = rows.get::<Organisation>(id)?.map(|of| of.name);
        }
    }
    Ok(TraceSaid { placed: placed(rows, recommendation)?, notes, turn, speaker, organisation })
}

/// What stands for it: itself, what it was merged into, or its parts.
fn became(rows: Rows<'_>, id: &Id) -> Result<Vec<Fate>> {
    let mut seen = BTreeSet::new();
    let mut fates = Vec::new();
    let mut next = vec![id.clone()];
    while let Some(id) = next.pop() {
        if !seen.insert(id.clone()) {
            continue;
        }
        let one: Recommendation = need(rows, &id)?;
        let mut parts = rows.of::<Recommendation>("split_from", id.as_str(), "position")?;
        match &one.merged_into {
            Some(into) => next.push(into.clone()),
            None if parts.is_empty() => fates.push(fate(rows, one)?),
            // The first part is looked at first.
            None => next.extend(std::iter::from_fn(|| parts.pop()).map(|part| part.id)),
        }
    }
    Ok(fates)
}

fn fate(rows: Rows<'_>, one: Recommendation) -> Result<Fate> {
    let id = one.id.clone();
    let mut answers: Vec<Answer> = rows.of("recommendation_id", id.as_str(), "answered_on")?;
    answers.reverse();
    let mut commitments = Vec::new();
    for source in rows.of::<CommitmentSource>("recommendation_id", id.as_str(), "")? {
        commitments.push(need::<Commitment>(rows, &source.commitment_id)?);
    }
    commitments.sort_by_key(|commitment| commitment.number);
    Ok(Fate { placed: placed(rows, one)?, answers, commitments })
}

/// What became of everything that was put in a turn: captured in it, or taken from its notes.
pub(super) fn of_turn(rows: Rows<'_>, turn: &Id) -> Result<Vec<Became>> {
    let turn: Intervention = need(rows, turn)?;
    let mut put: Vec<Recommendation> = rows.of("intervention_id", turn.id.as_str(), "position")?;
    for note in rows.of::<Note>("intervention_id", turn.id.as_str(), "position")? {
        for source in rows.of::<RecommendationSource>("note_id", note.id.as_str(), "")? {
            put.push(need(rows, &source.recommendation_id)?);
        }
    }
    // Of what was split the whole is told; its parts are what became of it.
    put.retain(|one| one.split_from.is_none());
    put.sort_by(|one, other| (one.position, &one.id).cmp(&(other.position, &other.id)));
    put.dedup_by(|one, other| one.id == other.id);
    let told = |one: Recommendation| Ok(Became { became: became(rows, &one.id)?, said: placed(rows, one)? });
    put.into_iter().map(told).collect()
}
