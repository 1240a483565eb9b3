//! In what order the floor is proposed.
//!
//! Before any rule come points of order, then whoever the chair put first, then replies, then the list of the point that is being
//! dealt with. Within that, the mode decides, with two promises: somebody is proposed as long as somebody waits, and whoever was
//! overtaken [`PATIENCE`] times is next.

use super::{Floor, Hand, Person};
use crate::model::floor::{FloorMode, TurnKind};
use crate::model::people::Sex;
use sha2::{Digest, Sha256};
use std::cmp::Reverse;

/// So many may have the floor before somebody who asked earlier, and no more.
pub const PATIENCE: usize = 12;
/// What a speech that is to come is taken to last, in milliseconds, where time is balanced.
const A_SPEECH: i64 = 180_000;

/// The places of the hands, the next speaker first.
#[must_use]
pub fn order(floor: &Floor) -> Vec<usize> {
    let mut left: Vec<usize> = (0..floor.hands.len()).collect();
    let mut state = State::of(floor);
    let mut order = Vec::with_capacity(left.len());
    while let Some(next) = state.next(floor, &left) {
        left.retain(|place| *place != next);
        state.spoke(floor, next);
        for place in &left {
            if asked(&floor.hands[*place]) < asked(&floor.hands[next]) {
                state.overtaken[*place] += 1;
            }
        }
        order.push(next);
    }
    order
}

/// First come, first served; of two at one instant the smaller id.
fn asked(hand: &Hand) -> (i64, &str) {
    (hand.asked_at, hand.request.as_str())
}

/// A side of the room, where turns are taken by sides. Who has not said stands on neither, and may speak in the turn of both.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Women,
    Men,
}

fn side(sex: Sex) -> Option<Side> {
    match sex {
        Sex::Female => Some(Side::Women),
        Sex::Male => Some(Side::Men),
        Sex::Other | Sex::Declined | Sex::Unrecorded => None,
    }
}

/// How things stand once those proposed so far have spoken.
struct State {
    people: Vec<Person>,
    overtaken: Vec<usize>,
    /// Whose turn it is; nobody's before the first who stands on a side.
    turn: Option<Side>,
}

impl State {
    fn of(floor: &Floor) -> Self {
        let turn = floor.spoken.iter().fold(None, |turn, sex| after(turn, *sex));
        let overtaken = floor.hands.iter().map(|hand| hand.overtaken).collect();
        Self { people: floor.people.clone(), overtaken, turn }
    }

    fn spoke(&mut self, floor: &Floor, place: usize) {
        if let Some(person) = self.people.get_mut(floor.hands[place].who) {
            person.turns += 1;
            person.millis += A_SPEECH;
            self.turn = after(self.turn, person.sex);
        }
    }

    fn next(&self, floor: &Floor, left: &[usize]) -> Option<usize> {
        let rank = |place: usize| {
            let hand = &floor.hands[place];
            match (hand.kind, hand.placed) {
                (TurnKind::PointOfOrder, _) => (0, 0),
                (_, Some(at)) => (1, at),
                _ if self.overtaken[place] >= PATIENCE => (2, 0),
                (TurnKind::Reply, _) => (3, 0),
                _ if hand.here => (4, 0),
                _ => (5, 0),
            }
        };
        let first = left.iter().map(|place| rank(*place)).min()?;
        let among: Vec<usize> = left.iter().copied().filter(|place| rank(*place) == first).collect();
        if first.0 < 4 {
            among.into_iter().min_by_key(|place| asked(&floor.hands[*place]))
        } else {
            self.by_mode(floor, &among)
        }
    }

    fn by_mode(&self, floor: &Floor, among: &[usize]) -> Option<usize> {
        let hand = |place: &usize| &floor.hands[*place];
        let first = |of: &[usize]| of.iter().copied().min_by_key(|place| asked(hand(place)));
        match floor.mode {
            FloorMode::FirstCome => first(among),
            FloorMode::Lot => among.iter().copied().min_by_key(|place| lot(floor.lot, hand(place))),
            FloorMode::Alternate => first(&self.of_side(floor, among, self.turn)),
            FloorMode::NewFirst => {
                let fresh: Vec<usize> =
                    among.iter().copied().filter(|place| self.turns(hand(place)) == 0).collect();
                let among = if fresh.is_empty() { among } else { &fresh };
                first(&self.of_side(floor, among, self.turn))
            }
            FloorMode::Balanced => {
                let due = match self.time(Side::Women).cmp(&self.time(Side::Men)) {
                    std::cmp::Ordering::Less => Some(Side::Women),
                    std::cmp::Ordering::Equal => self.turn,
                    std::cmp::Ordering::Greater => Some(Side::Men),
                };
                self.of_side(floor, among, due).into_iter().min_by_key(|place| {
                    let who = self.people.get(hand(place).who);
                    (who.map_or(0, |person| person.millis), asked(hand(place)))
                })
            }
        }
    }

    /// Those of this side, and who stands on neither; everybody where that is nobody.
    fn of_side(&self, floor: &Floor, among: &[usize], due: Option<Side>) -> Vec<usize> {
        let may = |place: &&usize| {
            let sex = self.people.get(floor.hands[**place].who).map_or(Sex::Unrecorded, |person| person.sex);
            due.is_none() || side(sex).is_none() || side(sex) == due
        };
        let those: Vec<usize> = among.iter().filter(may).copied().collect();
        if those.is_empty() { among.to_vec() } else { those }
    }

    fn turns(&self, hand: &Hand) -> usize {
        self.people.get(hand.who).map_or(0, |person| person.turns)
    }

    fn time(&self, of: Side) -> i64 {
        self.people.iter().filter(|person| side(person.sex) == Some(of)).map(|person| person.millis).sum()
    }
}

/// Whose turn it is after somebody spoke: of the other side; of the other than it was, if she stands on neither.
fn after(turn: Option<Side>, sex: Sex) -> Option<Side> {
    let spoke = side(sex).or(turn)?;
    Some(if spoke == Side::Women { Side::Men } else { Side::Women })
}

/// The lot of a hand: the same for the same seed, whatever else is in the urn.
fn lot(seed: i64, hand: &Hand) -> (Reverse<[u8; 8]>, &str) {
    let mut hash = Sha256::new();
    hash.update(seed.to_le_bytes());
    hash.update(hand.request.as_str());
    let mut drawn = [0; 8];
    drawn.copy_from_slice(&hash.finalize()[..8]);
    (Reverse(drawn), hand.request.as_str())
}
