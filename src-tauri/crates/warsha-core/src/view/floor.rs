//! The list of speakers: who waits, in the order that is proposed, who had the floor, and what is worth a word.

use super::listed::listed;
use super::need;
use super::sitting::pauses;
use crate::error::Result;
use crate::figures::sitting::{length as sum, without};
use crate::floor::{Floor, Hand, Hint, Person, hints, order};
use crate::id::Id;
use crate::model::attendance::{Attendance, Presence};
use crate::model::floor::{FloorMode, FloorRequest, Intervention, RequestOutcome, TurnKind};
use crate::model::programme::Workshop;
use crate::store::rows::Rows;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// The list of speakers.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SpeakersList {
    /// By which rule.
    pub mode: FloorMode,
    /// The next one first.
    pub waiting: Vec<Waiting>,
    /// Who had the floor, or has it, by attendance.
    pub speakers: Vec<SpeakerTime>,
    /// For the facilitator alone.
    pub hints: Vec<Hint>,
}

/// A hand that is up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Waiting {
    /// The request.
    pub request_id: Id,
    /// Who.
    pub attendance_id: Id,
    /// What for.
    pub kind: TurnKind,
    /// On which list.
    pub agenda_item_id: Option<Id>,
    /// On the list of the point that is being dealt with, or on that of the workshop.
    pub here: bool,
    /// The chair put it where it is.
    pub placed: bool,
}

/// How long somebody had the floor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SpeakerTime {
    /// Who.
    pub attendance_id: Id,
    /// How often, a turn that goes on included.
    pub turns: usize,
    /// For how long, in milliseconds, pauses left out, in turns that have ended.
    pub millis: i64,
}

/// Reads the list of speakers of a workshop.
pub(super) fn speakers_list(rows: Rows<'_>, id: &Id, point: Option<&Id>) -> Result<SpeakersList> {
    let workshop: Workshop = need(rows, id)?;
    let attendances = listed(rows, &workshop)?;
    let places: BTreeMap<&Id, usize> =
        attendances.iter().enumerate().map(|(place, attendance)| (&attendance.id, place)).collect();
    let mut people: Vec<Person> =
        attendances.iter().map(|row| Person { sex: row.sex, turns: 0, millis: 0 }).collect();
    let turns = rows.of::<Intervention>("workshop_id", id.as_str(), "position")?;
    let mut spoken = Vec::new();
    for turn in &turns {
        let Some(person) = places.get(&turn.attendance_id).and_then(|place| people.get_mut(*place)) else {
            continue;
        };
        person.turns += 1;
        person.millis += length(rows, turn)?;
        spoken.push(person.sex);
    }
    let requests = rows.of::<FloorRequest>("workshop_id", id.as_str(), "asked_at")?;
    let mut up = Vec::new();
    let mut hands = Vec::new();
    for (at, request) in requests.iter().enumerate().filter(|(_, request)| request.outcome.is_none()) {
        let Some(who) = places.get(&request.attendance_id) else { continue };
        let given = |other: &&FloorRequest| other.outcome == Some(RequestOutcome::Given);
        hands.push(Hand {
            request: request.id.clone(),
            who: *who,
            asked_at: request.asked_at,
            kind: request.kind,
            here: request.agenda_item_id.is_none() || request.agenda_item_id.as_ref() == point,
            placed: request.position,
            overtaken: requests[at..].iter().filter(given).count(),
        });
        up.push(request);
    }
    let lot = workshop.floor_lot.unwrap_or_default();
    let floor = Floor { mode: workshop.floor_mode, lot, people, spoken, hands };
    let began = turns.iter().filter_map(|turn| turn.started_at).min();
    Ok(SpeakersList {
        mode: workshop.floor_mode,
        waiting: order(&floor).into_iter().map(|place| waiting(up[place], &floor.hands[place])).collect(),
        hints: hints(&floor, began, &present(rows, &attendances)?),
        speakers: times(&attendances, &floor.people),
    })
}

fn waiting(request: &FloorRequest, hand: &Hand) -> Waiting {
    Waiting {
        request_id: request.id.clone(),
        attendance_id: request.attendance_id.clone(),
        kind: request.kind,
        agenda_item_id: request.agenda_item_id.clone(),
        here: hand.here,
        placed: hand.placed.is_some(),
    }
}

/// How long a turn lasted, pauses left out; nothing while it goes on, or where its hours are not known.
fn length(rows: Rows<'_>, turn: &Intervention) -> Result<i64> {
    let Some(hours) = turn.started_at.zip(turn.stopped_at) else { return Ok(0) };
    Ok(sum(&without(hours, &pauses(rows, turn)?.collect::<Vec<_>>())))
}

fn times(attendances: &[Attendance], people: &[Person]) -> Vec<SpeakerTime> {
    let all = attendances.iter().zip(people).filter(|(_, person)| person.turns > 0);
    all.map(|(row, person)| SpeakerTime {
        attendance_id: row.id.clone(),
        turns: person.turns,
        millis: person.millis,
    })
    .collect()
}

/// The places of those in the room.
fn present(rows: Rows<'_>, attendances: &[Attendance]) -> Result<Vec<usize>> {
    let mut present = Vec::new();
    for (place, attendance) in attendances.iter().enumerate() {
        let stays = rows.of::<Presence>("attendance_id", attendance.id.as_str(), "arrived_at")?;
        if stays.iter().any(|stay| stay.left_at.is_none()) {
            present.push(place);
        }
    }
    Ok(present)
}
