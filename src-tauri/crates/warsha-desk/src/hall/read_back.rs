//! What the hall sees of recommendations: one that is read back, with what was decided of it, and what became of those of last time.
//! Hands are told all together, and of an objection only that there is one.

use super::name::{HallName, name};
use crate::fault::Fault;
use crate::preferences::HallNames;
use serde::Serialize;
use ts_rs::TS;
use warsha_core::id::Id;
use warsha_core::model::recommendation::{AdoptedBy, Outcome, Verdict};
use warsha_core::model::terms::{Date, Language};
use warsha_core::{Hands, LastTime, LastTimeRow, ReadBack, Reading, View};

/// So many of last time's are on one page: more could not be read from the last row.
const ROWS: usize = 4;

/// A recommendation that is read back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HallReadBack {
    /// Its place among those that are read back, from 1.
    pub place: usize,
    /// How many these are.
    pub of: usize,
    /// Its number, and what was decided of it.
    pub decided: HallDecided,
    /// Its language.
    pub language: Language,
    /// Its wording.
    pub text: String,
    /// The title of its main axis.
    pub axis: Option<String>,
    /// How many objections were noted.
    pub objections: usize,
    /// Who proposed it; nobody, and no organisation: the room.
    pub people: Vec<HallName>,
    /// The organisations that did.
    pub organisations: Vec<String>,
    /// The one that was decided just before.
    pub before: Option<HallDecided>,
}

/// A recommendation by its number, and what the hall has decided of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct HallDecided {
    /// The number of its workshop.
    pub workshop: i64,
    /// Its own.
    pub position: i64,
    /// It is the common wording of several.
    pub common: bool,
    /// What was decided.
    pub outcome: Outcome,
    /// By which rule.
    pub adopted_by: Option<AdoptedBy>,
    /// The hands that were counted.
    pub hands: Option<Hands>,
}

/// What became of what the workshop before recommended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HallLastTime {
    /// The number of that workshop.
    pub number: i64,
    /// Its day.
    pub date: Date,
    /// How many recommendations were put there.
    pub said: usize,
    /// How many of them now stand in another's wording.
    pub merged: usize,
    /// What became of those that stand.
    pub answers: HallAnswers,
    /// Those of this page.
    pub rows: Vec<LastTimeRow>,
    /// Which page this is, from 1.
    pub page: usize,
    /// How many there are.
    pub pages: usize,
}

/// How many were answered, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct HallAnswers {
    /// As they were.
    pub accepted: usize,
    /// With changes.
    pub accepted_modified: usize,
    /// Put off by the committee.
    pub deferred: usize,
    /// Not retained by it.
    pub rejected: usize,
    /// Set aside by the hall itself: nobody has to answer them.
    pub set_aside: usize,
    /// Not answered yet.
    pub waiting: usize,
}

/// The recommendation that is read back, or what stands for it now; nothing if there is neither.
pub(super) fn reads_back(
    (recommendation, after): (&Id, Option<&Id>),
    names: HallNames,
    read: impl Fn(&View) -> Result<Reading, Fault>,
) -> Result<Option<HallReadBack>, Fault> {
    let Some(found) = standing(recommendation, &read)? else { return Ok(None) };
    let after = after.filter(|after| *after != recommendation);
    let before = after.map(|after| one(after, &read)).transpose()?.flatten().map(|before| decided(&before));
    Ok(Some(HallReadBack {
        place: found.place,
        of: found.of,
        decided: decided(&found),
        language: found.language,
        text: found.text,
        axis: found.axis,
        objections: found.objections,
        people: found.people.into_iter().map(|person| name(person, names)).collect(),
        organisations: found.organisations,
        before: before.filter(|before| before.outcome != Outcome::Captured),
    }))
}

fn decided(of: &ReadBack) -> HallDecided {
    let ReadBack { workshop, position, common, outcome, adopted_by, hands, .. } = *of;
    HallDecided { workshop, position, common, outcome, adopted_by, hands }
}

/// The recommendation, or what stands for it: it may have been merged or split while it was shown.
fn standing(id: &Id, read: &impl Fn(&View) -> Result<Reading, Fault>) -> Result<Option<ReadBack>, Fault> {
    let Some(found) = one(id, read)? else { return Ok(None) };
    if found.place > 0 {
        return Ok(Some(found));
    }
    let Reading::Trace(trace) = read(&View::Trace { recommendation: id.clone() })? else { return Ok(None) };
    match trace.became.first() {
        Some(fate) => one(&fate.placed.recommendation.id, read),
        None => Ok(None),
    }
}

/// One recommendation; nothing if it is gone, as when its capture was taken back.
fn one(id: &Id, read: &impl Fn(&View) -> Result<Reading, Fault>) -> Result<Option<ReadBack>, Fault> {
    match read(&View::ReadBack { recommendation: id.clone() }) {
        Ok(Reading::ReadBack(found)) => Ok(Some(*found)),
        Ok(_) => Ok(None),
        Err(fault) if fault.code == "missing" => Ok(None),
        Err(fault) => Err(fault),
    }
}

/// A page of what became of last time's; after the last page comes the first. Nothing if there was no workshop before.
pub(super) fn last_time(
    workshop: &Id,
    page: usize,
    read: impl Fn(&View) -> Result<Reading, Fault>,
) -> Result<Option<HallLastTime>, Fault> {
    let Reading::LastTime(Some(last)) = read(&View::LastTime { workshop: workshop.clone() })? else {
        return Ok(None);
    };
    let LastTime { number, date, said, merged, rows } = last;
    let pages = rows.len().div_ceil(ROWS).max(1);
    let page = page.saturating_sub(1) % pages;
    let answers = answers(&rows);
    let rows = rows.into_iter().skip(page * ROWS).take(ROWS).collect();
    Ok(Some(HallLastTime { number, date, said, merged, answers, rows, page: page + 1, pages }))
}

fn answers(rows: &[LastTimeRow]) -> HallAnswers {
    let mut answers = HallAnswers::default();
    for row in rows {
        let of = match (row.verdict, row.outcome) {
            (Some(Verdict::Accepted), _) => &mut answers.accepted,
            (Some(Verdict::AcceptedModified), _) => &mut answers.accepted_modified,
            (Some(Verdict::Deferred), _) => &mut answers.deferred,
            (Some(Verdict::Rejected), _) => &mut answers.rejected,
            (None, Outcome::SetAside) => &mut answers.set_aside,
            (None, _) => &mut answers.waiting,
        };
        *of += 1;
    }
    answers
}
