//! The floor as rules see it: who waits, who has spoken, and in what order the next speakers are proposed. The chair decides.
//!
//! Nothing here knows the clock: the order follows from what was done, so that it is the same on every machine.

mod hint;
mod order;

pub use hint::{Hint, HintKind, hints};
pub use order::{PATIENCE, order};

use crate::id::Id;
use crate::model::floor::{FloorMode, TurnKind};
use crate::model::people::Sex;

/// A hand that is up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hand {
    /// The request.
    pub request: Id,
    /// Who, as a place among the [`Floor::people`].
    pub who: usize,
    /// When it went up, UTC milliseconds: it orders, and nothing more.
    pub asked_at: i64,
    /// What for.
    pub kind: TurnKind,
    /// On the list of the point that is being dealt with, or on that of the workshop.
    pub here: bool,
    /// Its place among those that the chair put first.
    pub placed: Option<i64>,
    /// How many who asked later had the floor before.
    pub overtaken: usize,
}

/// Somebody on the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person {
    /// As it was stated.
    pub sex: Sex,
    /// How often she had the floor.
    pub turns: usize,
    /// For how long, in milliseconds, in turns that have ended.
    pub millis: i64,
}

/// What the order is made from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Floor {
    /// The rule.
    pub mode: FloorMode,
    /// The seed of the draw.
    pub lot: i64,
    /// Everybody on the list.
    pub people: Vec<Person>,
    /// The sexes of those who had the floor, the first turn first.
    pub spoken: Vec<Sex>,
    /// The hands that are up, in any order.
    pub hands: Vec<Hand>,
}
