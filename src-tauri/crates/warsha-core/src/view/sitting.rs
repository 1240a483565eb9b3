//! A workshop as figures need it.

use super::listed::listed;
use super::need;
use crate::error::Result;
use crate::figures::sitting::{Participant, Proposal, Sitting, Turn};
use crate::id::Id;
use crate::model::attendance::{AttendanceRole, Presence, counted};
use crate::model::floor::{Intervention, Pause};
use crate::model::note::{Note, NoteKind};
use crate::model::people::Organisation;
use crate::model::programme::Workshop;
use crate::model::recommendation::{Origin, Outcome, Proposer, Recommendation, standing};
use crate::store::rows::Rows;
use std::collections::BTreeMap;

/// The sitting of a workshop. It begins when the workshop was opened, or else with the first hour known.
pub(super) fn sitting(rows: Rows<'_>, id: &Id) -> Result<Sitting> {
    let workshop: Workshop = need(rows, id)?;
    let attendances = listed(rows, &workshop)?;
    let interventions = rows.of::<Intervention>("workshop_id", id.as_str(), "position")?;
    let mut stays = Vec::new();
    for attendance in &attendances {
        stays.push(rows.of::<Presence>("attendance_id", attendance.id.as_str(), "arrived_at")?);
    }
    let hours = interventions.iter().filter_map(|turn| turn.started_at);
    let hours = hours.chain(stays.iter().flatten().filter_map(|stay| stay.arrived_at));
    let begin = workshop.opened_at.or_else(|| hours.min()).unwrap_or_default();
    let place: BTreeMap<&Id, usize> =
        attendances.iter().enumerate().map(|(place, attendance)| (&attendance.id, place)).collect();

    let mut people = Vec::new();
    for (attendance, stays) in attendances.iter().zip(&stays) {
        let kind = match &attendance.organisation_id {
            Some(id) => rows.get::<Organisation>(id)?.map(|organisation| organisation.kind),
            None => None,
        };
        people.push(Participant {
            id: attendance.person_id.to_string(),
            sex: attendance.sex,
            age_band: attendance.age_band,
            organisations: attendance.organisation_id.iter().map(Id::to_string).collect(),
            organisation_kind: kind,
            roles: rows
                .of::<AttendanceRole>("attendance_id", attendance.id.as_str(), "")?
                .into_iter()
                .map(|row| row.role)
                .collect(),
            stays: stays
                .iter()
                .map(|stay| (stay.arrived_at.map(|at| at - begin), stay.left_at.map(|at| at - begin)))
                .collect(),
        });
    }
    let mut turns = Vec::new();
    for turn in &interventions {
        let notes = rows.of::<Note>("intervention_id", turn.id.as_str(), "position")?;
        let kept = notes.iter().filter(|note| note.kind != NoteKind::OffRecord).count();
        // A turn that goes on has an hour, but no length yet.
        let end = turn.stopped_at.or(workshop.closed_at);
        if let Some(speaker) = place.get(&turn.attendance_id) {
            turns.push(Turn {
                speaker: *speaker,
                hours: turn.started_at.zip(end).map(|(from, to)| (from - begin, to - begin)),
                pauses: pauses(rows, turn)?.map(|(from, to)| (from - begin, to - begin)).collect(),
                notes: i64::try_from(kept).unwrap_or(i64::MAX),
            });
        }
    }
    let (proposals, said) = proposals(rows, id, &place)?;
    Ok(Sitting {
        duration: workshop.opened_at.zip(workshop.closed_at).map(|(opened, closed)| closed - opened),
        attendance_taken: workshop.attendance_taken,
        people,
        anonymous: counted(&rows.of("workshop_id", id.as_str(), "")?)
            .into_iter()
            .map(|((sex, age_band), count)| (sex, age_band, count))
            .collect(),
        turns,
        proposals,
        said,
    })
}

/// The pauses of a turn, each with its end, or with that of the turn; of one that goes on, those that have ended.
pub(super) fn pauses(rows: Rows<'_>, turn: &Intervention) -> Result<impl Iterator<Item = (i64, i64)>> {
    let all = rows.of::<Pause>("intervention_id", turn.id.as_str(), "began_at")?;
    let end = turn.stopped_at;
    Ok(all.into_iter().filter_map(move |pause| Some((pause.began_at, pause.ended_at.or(end)?))))
}

type Proposals = (Vec<Proposal>, Vec<Vec<usize>>);

/// The recommendations that stand, with the proposers of all they stand for; and each as it was said in the hall.
fn proposals(rows: Rows<'_>, workshop: &Id, place: &BTreeMap<&Id, usize>) -> Result<Proposals> {
    let all = rows.of::<Recommendation>("workshop_id", workshop.as_str(), "position")?;
    let mut own: BTreeMap<Id, Vec<usize>> = BTreeMap::new();
    for recommendation in &all {
        let proposers = rows.of::<Proposer>("recommendation_id", recommendation.id.as_str(), "")?;
        let places = proposers.iter().filter_map(|p| place.get(p.attendance_id.as_ref()?).copied()).collect();
        own.insert(recommendation.id.clone(), places);
    }
    let said = all.iter().filter(|r| r.origin == Origin::Hall).map(|r| own[&r.id].clone()).collect();
    let mut stand = Vec::new();
    for root in standing(&all) {
        let mut proposers = Vec::new();
        let mut stands_for = vec![&root.id];
        while let Some(id) = stands_for.pop() {
            for place in own.get(id).into_iter().flatten() {
                if !proposers.contains(place) {
                    proposers.push(*place);
                }
            }
            stands_for.extend(all.iter().filter(|r| r.merged_into.as_ref() == Some(id)).map(|r| &r.id));
        }
        stand.push(Proposal { adopted: root.outcome == Outcome::Adopted, proposers });
    }
    Ok((stand, said))
}
