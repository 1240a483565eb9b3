//! What the facilitator may want to know, and nobody else: it suggests, and never keeps anybody from anything.
//!
//! The beginning is watched since whoever speaks first shapes who speaks later.

use super::{Floor, order};
use crate::model::people::Sex;
use crate::model::record::codes;
use serde::Serialize;

/// By then a woman should have had the floor, in milliseconds from the first turn.
const WATCHED: i64 = 20 * 60_000;
/// So many in a row of one sex are worth a word.
const IN_A_ROW: usize = 3;

codes! {
    /// What is worth a word.
    HintKind { /// Twenty minutes, and no woman had the floor.
        NoWomanYet = "no-woman-yet", /// The next three are men, though women are there.
        MenNext = "men-next", /// The next three are women, though men are there.
        WomenNext = "women-next" }
}

/// A suggestion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Hint {
    /// What.
    pub kind: HintKind,
    /// From when on it is to be said, UTC milliseconds.
    pub from: i64,
    /// How many of the other sex are present and have not had the floor.
    pub silent: usize,
}

/// What there is to suggest. `began` is the first hour of the floor, `present` are the places of those in the room.
#[must_use]
pub fn hints(floor: &Floor, began: Option<i64>, present: &[usize]) -> Vec<Hint> {
    let silent = |sex: Sex| {
        let quiet = |place: &&usize| {
            floor.people.get(**place).is_some_and(|person| person.sex == sex && person.turns == 0)
        };
        present.iter().filter(quiet).count()
    };
    let mut found = Vec::new();
    if let Some(began) = began
        && !floor.spoken.contains(&Sex::Female)
        && silent(Sex::Female) > 0
    {
        found.push(Hint { kind: HintKind::NoWomanYet, from: began + WATCHED, silent: silent(Sex::Female) });
    }
    let next: Vec<Sex> = order(floor)
        .into_iter()
        .take(IN_A_ROW)
        .filter_map(|place| floor.people.get(floor.hands[place].who).map(|person| person.sex))
        .collect();
    for (sex, other, kind) in
        [(Sex::Male, Sex::Female, HintKind::MenNext), (Sex::Female, Sex::Male, HintKind::WomenNext)]
    {
        if next.len() == IN_A_ROW && next.iter().all(|one| *one == sex) && silent(other) > 0 {
            found.push(Hint { kind, from: 0, silent: silent(other) });
        }
    }
    found
}
