//! Who asks for the floor, who has it, and for how long.

use super::record::{codes, record};
use crate::id::Id;

codes! {
    /// How a request for the floor ended.
    RequestOutcome { Given = "given", Withdrawn = "withdrawn" }
}
codes! {
    /// What somebody asks the floor for, or has it for.
    #[derive(Default)]
    TurnKind { #[default] Speech = "speech", /// About how the workshop is run: it comes first, and whoever speaks goes on after it.
        PointOfOrder = "point-of-order", /// An answer to what was just said.
        Reply = "reply", Question = "question", /// To the questions of the hall.
        Answer = "answer" }
}
codes! {
    /// By what rule the next speaker is proposed.
    #[derive(Default)]
    FloorMode { #[default] FirstCome = "first-come", /// Women and men by turns.
        Alternate = "alternate", /// Who has not spoken yet, and then by turns.
        NewFirst = "new-first", /// The sex that had the floor for less time.
        Balanced = "balanced", /// By a draw, which can be made again from its seed.
        Lot = "lot" }
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
        /// For what.
        kind: TurnKind [default],
        /// On which list: that of a point of the agenda; NULL: of the whole workshop.
        agenda_item_id: Option<Id> => agenda_item,
        /// Its place among those that the chair put first; NULL: as the rule has it.
        position: Option<i64> = ruled,
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
        /// What it was given for.
        kind: TurnKind [default],
        /// The chair gave the floor to somebody who was not next.
        out_of_turn: bool [default],
        /// Minutes the chair allowed beyond the usual ones.
        extra_minutes: i64 [default],
        /// Its hours were corrected afterwards.
        corrected: bool [default],
        /// How the minutes join it to what comes before.
        connector: Option<Connector>,
    }
}
record! {
    /// A time within a turn in which its clock stood still.
    pause as Pause {
        /// The turn.
        intervention_id: Id => intervention,
        /// UTC milliseconds.
        began_at: i64,
        /// UTC milliseconds; NULL: to the end of the turn, or until now.
        ended_at: Option<i64>,
    }
}
