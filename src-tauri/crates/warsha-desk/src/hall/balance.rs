//! Women and men on the wall: in the room and at the floor, told so that nobody's share is to be read off.

use serde::Serialize;
use ts_rs::TS;
use warsha_core::SMALLEST;
use warsha_core::figures::gender::Counts;
use warsha_core::figures::{CAUTION_BELOW, Figures};

/// Shares on a wall are told in steps of so many percent: one turn then seldom moves them, and nobody's is to be read off.
const STEP: i64 = 5;

/// Women and men, in the room and at the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct HallBalance {
    /// Of those present.
    pub room: HallShares,
    /// Of the time at the floor; nothing before enough people spoke.
    pub floor: Option<HallShares>,
}

/// Shares of groups, in percent; they add up to a hundred.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct HallShares {
    /// Women.
    pub women: i64,
    /// Men.
    pub men: i64,
    /// Those who said neither.
    pub not_stated: i64,
}

/// The balance by the figures of the workshop. Below ten people who said their sex nothing is shown, as everywhere; and on a wall where
/// names stand too, no group that is so small, or so much the whole, that a name could be put to it.
pub(super) fn balance(figures: &Figures) -> Option<HallBalance> {
    let room = figures.headcount.as_ref()?.all;
    large(&room).then_some(())?;
    let floor = large(&figures.speakers).then(|| shares(&figures.floor_seconds)).flatten();
    Some(HallBalance { room: shares(&room)?, floor })
}

/// Enough said their sex, and enough of both.
fn large(of: &Counts) -> bool {
    let [women, men, other] = [of.by.female, of.by.male, of.by.other].map(Option::unwrap_or_default);
    women + men + other >= CAUTION_BELOW && women >= SMALLEST && men >= SMALLEST
}

/// In whole steps that add up: what is cut off goes to those of whom most was cut.
fn shares(of: &Counts) -> Option<HallShares> {
    let [women, men, other, declined, unrecorded] =
        [of.by.female, of.by.male, of.by.other, of.by.declined, of.by.unrecorded]
            .map(Option::unwrap_or_default);
    let groups = [women, men, other + declined + unrecorded];
    let (total, steps) = (groups.iter().sum::<i64>(), 100 / STEP);
    if total == 0 {
        return None;
    }
    let mut parts = groups.map(|group| group * steps / total);
    let mut by_rest = [0, 1, 2];
    by_rest.sort_by_key(|at: &usize| std::cmp::Reverse(groups[*at] * steps % total));
    let missing = usize::try_from(steps - parts.iter().sum::<i64>()).unwrap_or_default();
    by_rest.iter().take(missing).for_each(|at| parts[*at] += 1);
    let [women, men, not_stated] = parts.map(|part| part * STEP);
    Some(HallShares { women, men, not_stated })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(female: i64, male: i64, unrecorded: i64) -> Counts {
        let mut counts = Counts::default();
        (counts.by.female, counts.by.male) = (Some(female), Some(male));
        counts.by.unrecorded = Some(unrecorded);
        counts
    }

    #[test]
    fn shares_are_told_in_steps_that_add_up() {
        let of = |women, men, not_stated| {
            shares(&counts(women, men, not_stated)).map(|s| (s.women, s.men, s.not_stated))
        };
        assert_eq!(of(23, 24, 3), Some((45, 50, 5)));
        assert_eq!(of(1, 1, 1), Some((35, 35, 30)));
        assert_eq!(of(0, 0, 0), None);
        for (women, men) in [(5, 6), (7, 90), (333, 667)] {
            let of = shares(&counts(women, men, 2)).unwrap();
            assert_eq!(of.women + of.men + of.not_stated, 100);
            assert_eq!((of.women % STEP, of.men % STEP), (0, 0));
        }
    }

    #[test]
    fn a_small_group_is_not_shown_and_neither_is_a_hall_of_one_sex() {
        assert!(large(&counts(5, 5, 0)));
        assert!(!large(&counts(4, 60, 0)));
        assert!(!large(&counts(60, 0, 9)));
        assert!(!large(&counts(5, 4, 30)));
    }
}
