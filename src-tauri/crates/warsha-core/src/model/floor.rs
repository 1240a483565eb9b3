//! Who asks for the floor, who has it, and for how long.

use super::record::{codes, record};
use crate::id::Id;

codes! {
    /// How a request for the floor ended.
    RequestOutcome { Given = "given", Withdrawn = "withdrawn" }
}
codes! {
    /// How a sentence joins what comes before it.
    Connector { Opening = "opening", InThisContext = "in-this-context", SameContext = "same-context",
        OnTheOtherHand = "on-the-other-hand", While = "while", Also = "also", Then = "then", Finally = "finally",
        InTurn = "in-turn", ForTheirPart = "for-their-part", InReply = "in-reply", None = "none" }
}

record! {
    /// A raised hand.
    floor_request as FloorRequest {
        /// The workshop.
        workshop_id: Id => workshop,
        /// Who.
        attendance_id: Id => attendance,
        /// When, UTC milliseconds.
        asked_at: i64,
        /// How it ended; NULL: waiting.
        outcome: Option<RequestOutcome>,
    }
}
record! {
    /// A turn at the floor. At most one per workshop has begun and not ended.
    intervention as Intervention {
        /// The workshop.
        workshop_id: Id => workshop,
        /// Who.
        attendance_id: Id => attendance,
        /// The point of the agenda.
        agenda_item_id: Option<Id> => agenda_item,
        /// Its place among the turns, from 1.
        position: i64 [default],
        /// UTC milliseconds; NULL: the time is not known.
        started_at: Option<i64> = ruled,
        /// UTC milliseconds; NULL: has the floor, or the time is not known.
        stopped_at: Option<i64> = ruled,
        /// The chair gave the floor to somebody who was not next.
        out_of_turn: bool [default],
        /// How the minutes join it to what comes before.
        connector: Option<Connector>,
    }
}
