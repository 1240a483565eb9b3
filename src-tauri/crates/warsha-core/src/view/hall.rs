//! A workshop as its hall needs it. It is read after every change, while a clock runs: so no more rows than are shown, and none of a
//! note, of a contact, or of anybody's sex.

use super::floor::asked;
use super::need;
use crate::error::Result;
use crate::id::Id;
use crate::model::attendance::Attendance;
use crate::model::floor::{Intervention, Pause};
use crate::model::people::{Organisation, Person};
use crate::model::programme::{AgendaItem, Axis, Programme, Workshop};
use crate::model::recommendation::{Recommendation, standing};
use crate::model::terms::Language;
use crate::store::rows::Rows;
use serde::Serialize;
use ts_rs::TS;

/// Of those who wait, so many are named: a wall has no room for more.
const NAMED: usize = 8;

/// A workshop as its hall needs it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Hall {
    /// In which it is held.
    pub language: Language,
    /// Its own title, or that of its axis.
    pub title: Option<String>,
    /// The programme.
    pub series: String,
    /// Its number.
    pub number: i64,
    /// The points of the agenda.
    pub agenda: Vec<HallPoint>,
    /// When the present point was to end, UTC milliseconds.
    pub until: Option<i64>,
    /// Who has the floor.
    pub speaker: Option<HallTurn>,
    /// Who is next, the first ones.
    pub next: Vec<HallPerson>,
    /// How many wait.
    pub waiting: usize,
    /// The wording of the last recommendation that stands for itself.
    pub recommendation: Option<String>,
}

/// A point of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HallPoint {
    /// Its title.
    pub title: String,
    /// Before, at, or after it.
    pub stage: HallStage,
}

/// How far a point is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum HallStage {
    Done,
    Now,
    Ahead,
}

/// A turn that goes on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HallTurn {
    /// Who speaks.
    pub who: HallPerson,
    /// When she would have begun had there been no pause, UTC milliseconds: what is counted from.
    pub started_at: i64,
    /// Her clock stands, since then.
    pub stands_since: Option<i64>,
    /// Minutes the chair allowed beyond the usual ones.
    pub extra_minutes: i64,
}

/// Somebody, by what can be called out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HallPerson {
    /// The name; nothing if she was forgotten.
    pub name: Option<String>,
    /// The number on the badge.
    pub badge: Option<i64>,
    /// The organisation, as of that day.
    pub organisation: Option<String>,
}

/// The workshop of the hall.
pub(super) fn hall(rows: Rows<'_>, id: &Id) -> Result<Hall> {
    let workshop: Workshop = need(rows, id)?;
    let programme: Programme = need(rows, &workshop.programme_id)?;
    let axis = workshop.axis_id.as_ref().map(|axis| rows.get::<Axis>(axis)).transpose()?.flatten();
    let turns: Vec<Intervention> = rows.of("workshop_id", id.as_str(), "position")?;
    let recommendations: Vec<Recommendation> = rows.of("workshop_id", id.as_str(), "position")?;
    let points: Vec<AgendaItem> = rows.of("workshop_id", id.as_str(), "position")?;
    let present = present(&points, &turns);
    let asked = asked(rows, &workshop, present.map(|place| &points[place].id))?;
    let mut next = Vec::new();
    for attendance in asked.iter().take(NAMED) {
        next.extend(person(rows, &workshop, attendance)?);
    }
    let turn = turns.iter().find(|turn| turn.started_at.is_some() && turn.stopped_at.is_none());
    let speaker = turn.map(|turn| speaker(rows, &workshop, turn)).transpose()?.flatten();
    let now = present.map(|place| &points[place]).filter(|_| !workshop.closed);
    Ok(Hall {
        language: workshop.language,
        until: now.and_then(|point| Some(point.began_at? + point.minutes? * 60_000)),
        agenda: agenda(&points, &workshop, present),
        title: workshop.title.or(axis.map(|axis| axis.title)),
        series: programme.title,
        number: workshop.number,
        speaker,
        next,
        waiting: asked.len(),
        recommendation: standing(&recommendations).last().map(|last| last.text.0.clone()),
    })
}

/// The place of the point that is being dealt with: the one that was taken up last, else that of the last turn that has any.
pub(super) fn present(points: &[AgendaItem], turns: &[Intervention]) -> Option<usize> {
    let begun = points.iter().position(|point| point.began_at.is_some() && point.ended_at.is_none());
    let spoken = || turns.iter().rev().find_map(|turn| turn.agenda_item_id.as_ref());
    begun.or_else(|| spoken().and_then(|id| points.iter().position(|point| point.id == *id)))
}

/// The points, each with its stage: the first is the present one once the workshop is open.
fn agenda(points: &[AgendaItem], workshop: &Workshop, present: Option<usize>) -> Vec<HallPoint> {
    let place = if workshop.closed { points.len() } else { present.unwrap_or(0) };
    let begun = workshop.closed || workshop.opened_at.is_some() || present.is_some();
    let stage = |index: usize, point: &AgendaItem| match index.cmp(&place) {
        _ if !begun => HallStage::Ahead,
        std::cmp::Ordering::Equal => HallStage::Now,
        std::cmp::Ordering::Less => HallStage::Done,
        std::cmp::Ordering::Greater if point.ended_at.is_some() => HallStage::Done,
        std::cmp::Ordering::Greater => HallStage::Ahead,
    };
    points
        .iter()
        .enumerate()
        .map(|(at, p)| HallPoint { title: p.title.clone(), stage: stage(at, p) })
        .collect()
}

/// Who has the floor, and how her clock runs.
fn speaker(rows: Rows<'_>, workshop: &Workshop, turn: &Intervention) -> Result<Option<HallTurn>> {
    let (Some(who), Some(started)) = (person(rows, workshop, &turn.attendance_id)?, turn.started_at) else {
        return Ok(None);
    };
    let pauses: Vec<Pause> = rows.of("intervention_id", turn.id.as_str(), "began_at")?;
    let stood: i64 = pauses.iter().filter_map(|pause| Some(pause.ended_at? - pause.began_at)).sum();
    Ok(Some(HallTurn {
        who,
        started_at: started + stood,
        stands_since: pauses.iter().find(|pause| pause.ended_at.is_none()).map(|pause| pause.began_at),
        extra_minutes: turn.extra_minutes,
    }))
}

/// Who an attendance is of: while the workshop is open, under the entry that stands for her.
pub(super) fn person(rows: Rows<'_>, workshop: &Workshop, attendance: &Id) -> Result<Option<HallPerson>> {
    let Some(attendance) = rows.get::<Attendance>(attendance)? else { return Ok(None) };
    let id = if workshop.closed { attendance.person_id } else { rows.standing(&attendance.person_id)? };
    let Some(person) = rows.get::<Person>(&id)? else { return Ok(None) };
    let organisation = match &attendance.organisation_id {
        Some(id) => rows.get::<Organisation>(id)?.map(|organisation| organisation.name),
        None => None,
    };
    Ok(Some(HallPerson { name: person.name, badge: attendance.badge, organisation }))
}
