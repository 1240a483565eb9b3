//! Minutes for the public: officials and people who agreed are named, others stand behind their organisation; small numbers are
//! hidden. The attached record of a public document is built from this same value.

use crate::model::minutes::{Minutes, VotePart};
use crate::model::people::{Gender, Sex};
use crate::model::recommendation::Choice;

/// Counts below this are hidden in public (OECD glossary 7010: agencies use 3 to 5).
pub const SMALLEST: i64 = 5;

/// The same minutes without what is not for the public.
pub(super) fn public(mut minutes: Minutes) -> Minutes {
    minutes.public = true;
    for attendee in &mut minutes.attendees {
        attendee.stays.iter_mut().for_each(|stay| (stay.arrived_at, stay.left_at) = (None, None));
        attendee.age_band = None;
        (attendee.absence, attendee.representative) = (None, None);
        // One person's sex is the smallest number there is; how a sentence agrees with a name that is shown is not.
        attendee.sex = Sex::Unrecorded;
        if !attendee.nameable {
            attendee.name = None;
            attendee.honorific = None;
            attendee.function = None;
            attendee.gender = Gender::Neutral;
        }
    }
    for intervention in &mut minutes.interventions {
        (intervention.started_at, intervention.stopped_at) = (None, None);
    }
    for recommendation in &mut minutes.recommendations {
        recommendation.votes = votes(&recommendation.votes);
    }
    minutes.figures = minutes.figures.for_the_public(SMALLEST);
    minutes.headcounts.clear();
    minutes
}

/// The hands of each choice, without telling the sexes apart: a hall's votes are small numbers.
fn votes(votes: &[VotePart]) -> Vec<VotePart> {
    let cast = |choice: Choice| {
        votes.iter().filter(|vote| vote.choice == choice).map(|vote| vote.count).sum::<i64>()
    };
    let parts = Choice::ALL.iter().map(|choice| VotePart {
        sex: Sex::Unrecorded,
        choice: *choice,
        count: cast(*choice),
    });
    parts.filter(|part| part.count > 0).collect()
}
