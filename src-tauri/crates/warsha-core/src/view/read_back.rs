//! Recommendations as they are read back to the hall, one by one; and what became of those of the last workshop.

use super::carried::earlier;
use super::hall::{HallPerson, person};
use super::need;
use super::trace::placed;
use crate::error::Result;
use crate::id::Id;
use crate::model::attendance::Attendance;
use crate::model::people::Organisation;
use crate::model::programme::{Axis, Workshop};
use crate::model::recommendation::{
    AdoptedBy, Answer, Choice, Objection, Origin, Outcome, Proposer, Recommendation, RecommendationAxis,
    Verdict, Vote, standing,
};
use crate::model::record::Record;
use crate::model::terms::{Date, Language};
use crate::store::rows::Rows;
use serde::Serialize;
use ts_rs::TS;

/// A recommendation as a hall may see it while it is read back: without anybody's sex, and without the words of an objection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReadBack {
    /// Its place among those that are read back, from 1.
    pub place: usize,
    /// How many these are.
    pub of: usize,
    /// The number of its workshop.
    pub workshop: i64,
    /// Its own number.
    pub position: i64,
    /// It is the common wording of several.
    pub common: bool,
    /// Its language.
    pub language: Language,
    /// Its wording.
    pub text: String,
    /// The title of its main axis.
    pub axis: Option<String>,
    /// What the hall has decided.
    pub outcome: Outcome,
    /// By which rule.
    pub adopted_by: Option<AdoptedBy>,
    /// Hands for it, against it, and neither, if they were counted.
    pub hands: Option<Hands>,
    /// How many objections were noted.
    pub objections: usize,
    /// The people who proposed it, or what it stands for.
    pub people: Vec<HallPerson>,
    /// The organisations that did. Nobody at all: the room.
    pub organisations: Vec<String>,
}

/// Hands, those of women and men together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct Hands {
    /// For it.
    pub r#for: i64,
    /// Against it.
    pub against: i64,
    /// Neither.
    pub abstain: i64,
}

/// What became of what the workshop before this one recommended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LastTime {
    /// The number of that workshop.
    pub number: i64,
    /// Its day.
    pub date: Date,
    /// How many recommendations were put there.
    pub said: usize,
    /// How many of them now stand in another's wording.
    pub merged: usize,
    /// Those that stand, by number.
    pub rows: Vec<LastTimeRow>,
}

/// What became of one of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LastTimeRow {
    /// Its number.
    pub position: i64,
    /// It is the common wording of several.
    pub common: bool,
    /// Its language.
    pub language: Language,
    /// Its wording.
    pub text: String,
    /// What the hall decided.
    pub outcome: Outcome,
    /// What the committee answered last; nothing: it has not answered.
    pub verdict: Option<Verdict>,
    /// Why; for what the hall set aside or put off and nobody answered, why it did.
    pub reason: Option<String>,
    /// Whose business it is now.
    pub owner: Option<String>,
    /// By when.
    pub due_on: Option<Date>,
}

/// The recommendations of a workshop that stand, in the order in which they are read back: by main axis, those without any at the end,
/// then by number.
pub(super) fn in_order(rows: Rows<'_>, workshop: &Workshop) -> Result<Vec<Recommendation>> {
    let all: Vec<Recommendation> = rows.of("workshop_id", workshop.id.as_str(), "position")?;
    let axes: Vec<Axis> = rows.of("programme_id", workshop.programme_id.as_str(), "position")?;
    let mut ordered = Vec::new();
    for one in standing(&all) {
        let place = main_axis(rows, &one.id)?.and_then(|id| axes.iter().position(|axis| axis.id == id));
        ordered.push((place.unwrap_or(axes.len()), one.position, one.clone()));
    }
    ordered.sort_by(|one, other| (one.0, one.1, &one.2.id).cmp(&(other.0, other.1, &other.2.id)));
    Ok(ordered.into_iter().map(|(_, _, one)| one).collect())
}

fn main_axis(rows: Rows<'_>, id: &Id) -> Result<Option<Id>> {
    let links: Vec<RecommendationAxis> = rows.of("recommendation_id", id.as_str(), "main DESC")?;
    Ok(links.into_iter().next().map(|link| link.axis_id))
}

/// A recommendation as it is read back; one that stands no more has no place.
pub(super) fn read_back(rows: Rows<'_>, id: &Id) -> Result<ReadBack> {
    let one: Recommendation = need(rows, id)?;
    let workshop: Workshop = need(rows, &one.workshop_id)?;
    let order = in_order(rows, &workshop)?;
    let axis = main_axis(rows, id)?.map(|axis| rows.get::<Axis>(&axis)).transpose()?.flatten();
    let (people, organisations) = proposers(rows, &workshop, id)?;
    let placed = placed(rows, one)?;
    let one = placed.recommendation;
    Ok(ReadBack {
        place: order.iter().position(|other| other.id == one.id).map_or(0, |place| place + 1),
        of: order.len(),
        workshop: placed.workshop,
        position: one.position,
        common: placed.common,
        language: one.language,
        text: one.text.0,
        axis: axis.map(|axis| axis.title),
        outcome: one.outcome,
        adopted_by: one.adopted_by,
        hands: hands(rows, id)?,
        objections: rows.ids(Objection::TABLE, "recommendation_id", id.as_str())?.len(),
        people,
        organisations,
    })
}

/// The hands of the last round.
fn hands(rows: Rows<'_>, id: &Id) -> Result<Option<Hands>> {
    let votes: Vec<Vote> = rows.of("recommendation_id", id.as_str(), "round")?;
    let Some(last) = votes.iter().filter(|vote| vote.count > 0).map(|vote| vote.round).max() else {
        return Ok(None);
    };
    let mut hands = Hands::default();
    for vote in votes.iter().filter(|vote| vote.round == last) {
        match vote.choice {
            Choice::For => hands.r#for += vote.count,
            Choice::Against => hands.against += vote.count,
            Choice::Abstain => hands.abstain += vote.count,
        }
    }
    Ok(Some(hands))
}

/// Whoever proposed it or anything it stands for, each once.
fn proposers(rows: Rows<'_>, workshop: &Workshop, id: &Id) -> Result<(Vec<HallPerson>, Vec<String>)> {
    let (mut people, mut organisations) = (Vec::new(), Vec::new());
    for of in rows.stands_for(id)? {
        for proposer in rows.of::<Proposer>("recommendation_id", of.as_str(), "")? {
            if let Some(attendance) = &proposer.attendance_id {
                // What was merged from another workshop was put by people of that workshop's list.
                let list: Attendance = need(rows, attendance)?;
                let there: Workshop = if list.workshop_id == workshop.id {
                    workshop.clone()
                } else {
                    need(rows, &list.workshop_id)?
                };
                people.extend(person(rows, &there, attendance)?.filter(|one| !people.contains(one)));
            }
            if let Some(organisation) = &proposer.organisation_id {
                let named = rows.get::<Organisation>(organisation)?.map(|of| of.name);
                organisations.extend(named.filter(|name| !organisations.contains(name)));
            }
        }
    }
    Ok((people, organisations))
}

/// What became of the recommendations of the workshop before this one in its programme; nothing if this is the first.
pub(super) fn last_time(rows: Rows<'_>, id: &Id) -> Result<Option<LastTime>> {
    let here: Workshop = need(rows, id)?;
    let Some(last) = earlier(rows, &here)?.pop() else { return Ok(None) };
    let all: Vec<Recommendation> = rows.of("workshop_id", last.id.as_str(), "position")?;
    let said = |one: &&Recommendation| one.origin == Origin::Hall;
    let mut told = Vec::new();
    for one in standing(&all) {
        let mut answers: Vec<Answer> = rows.of("recommendation_id", one.id.as_str(), "answered_on")?;
        let answer = answers.pop();
        told.push(LastTimeRow {
            position: one.position,
            common: all.iter().any(|other| other.merged_into.as_ref() == Some(&one.id)),
            language: one.language,
            text: one.text.0.clone(),
            outcome: one.outcome,
            verdict: answer.as_ref().map(|answer| answer.verdict),
            reason: match &answer {
                Some(answer) => answer.reason.as_ref().map(|reason| reason.0.clone()),
                None => one.reason.as_ref().map(|reason| reason.0.clone()),
            },
            owner: answer.as_ref().and_then(|answer| answer.owner.clone()),
            due_on: answer.and_then(|answer| answer.due_on),
        });
    }
    Ok(Some(LastTime {
        number: last.number,
        date: last.date,
        said: all.iter().filter(said).count(),
        merged: all.iter().filter(said).filter(|one| one.merged_into.is_some()).count(),
        rows: told,
    }))
}
