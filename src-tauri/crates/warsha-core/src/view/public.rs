//! Minutes for the public: officials and people who agreed are named, others stand behind their organisation; small numbers are
//! hidden. The attached record of a public document is built from this same value.

use crate::model::minutes::Minutes;

/// Counts below this are hidden in public (OECD glossary 7010: agencies use 3 to 5).
pub const SMALLEST: i64 = 5;

/// The same minutes without what is not for the public.
pub(super) fn public(mut minutes: Minutes) -> Minutes {
    minutes.public = true;
    for attendee in &mut minutes.attendees {
        attendee.stays.iter_mut().for_each(|stay| (stay.arrived_at, stay.left_at) = (None, None));
        attendee.age_band = None;
        if !attendee.nameable {
            attendee.name = None;
            attendee.honorific = None;
            attendee.function = None;
        }
    }
    // Who spoke off the list of names is not told by a note either.
    for intervention in &mut minutes.interventions {
        (intervention.started_at, intervention.stopped_at) = (None, None);
    }
    minutes.figures = minutes.figures.for_the_public(SMALLEST);
    if minutes.figures.headcount.is_none() {
        minutes.headcounts.clear();
    }
    minutes
}
