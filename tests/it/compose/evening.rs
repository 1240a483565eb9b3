//! The evening of 13 October 2022, as the core would give it to the press.

use warsha_core::figures::figures;
use warsha_core::figures::sitting::{Participant, Proposal, Sitting, Turn};
use warsha_core::model::minutes::{Minutes, ProposerPart, RecommendationPart};
use warsha_core::model::recommendation::Outcome;

/// The evening as its report tells it: nobody counted, nothing timed.
pub fn evening() -> Minutes {
    let mut value: serde_json::Value =
        serde_json::from_str(include_str!("evening.json")).expect("the evening is JSON");
    value["figures"] = serde_json::to_value(figures(&Sitting::default())).expect("figures are JSON");
    recounted(serde_json::from_value(value).expect("the evening is minutes"))
}

/// The same minutes with the figures of what they hold now.
pub fn recounted(mut minutes: Minutes) -> Minutes {
    let begin = minutes.workshop.opened_at.unwrap_or_default();
    let people = |one: &RecommendationPart| -> Vec<usize> {
        let person = |proposer: &ProposerPart| match proposer {
            ProposerPart::Attendee(place) => Some(*place),
            ProposerPart::Organisation(_) => None,
        };
        one.proposers.iter().filter_map(person).collect()
    };
    let all = &minutes.recommendations;
    let sitting = Sitting {
        duration: minutes.workshop.opened_at.zip(minutes.workshop.closed_at).map(|(from, to)| to - from),
        attendance_taken: minutes.workshop.attendance_taken,
        people: minutes
            .attendees
            .iter()
            .map(|attendee| Participant {
                id: attendee.id.to_string(),
                sex: attendee.sex,
                age_band: attendee.age_band,
                organisations: attendee.organisation.iter().map(|one| one.id.to_string()).collect(),
                organisation_kind: attendee.organisation.as_ref().map(|one| one.kind),
                roles: attendee.roles.clone(),
                stays: attendee
                    .stays
                    .iter()
                    .map(|stay| (stay.arrived_at.map(|at| at - begin), stay.left_at.map(|at| at - begin)))
                    .collect(),
            })
            .collect(),
        anonymous: minutes.headcounts.iter().map(|head| (head.sex, head.age_band, head.count)).collect(),
        turns: minutes
            .interventions
            .iter()
            .map(|turn| Turn {
                speaker: turn.speaker,
                hours: turn.started_at.zip(turn.stopped_at).map(|(from, to)| (from - begin, to - begin)),
                pauses: Vec::new(),
                notes: i64::try_from(turn.notes.len()).expect("few notes"),
            })
            .collect(),
        proposals: all
            .iter()
            .filter(|one| one.merged_into.is_none())
            .map(|one| Proposal { adopted: one.outcome == Outcome::Adopted, proposers: people(one) })
            .collect(),
        said: all.iter().filter(|one| one.parents.is_empty()).map(people).collect(),
    };
    minutes.figures = figures(&sitting);
    minutes
}
