//! Which snapshots have had their time. Pure.
//!
//! Kept are all of the last day (48 at most), and the newest of each of the last 14 days, 8 weeks and 12 months that have one; then
//! the oldest go until the rest fits. "Newer" is by counter: a clock that was set back, or ran ahead for a while, decides nothing.

use chrono::{DateTime, Datelike};
use std::collections::BTreeSet;

const DAY: i64 = 86_400_000;
const RECENT: usize = 48;
const DAYS: usize = 14;
const WEEKS: usize = 8;
const MONTHS: usize = 12;

/// A snapshot, as far as thinning cares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// When, in UTC milliseconds, by the clock of that moment.
    pub at: i64,
    /// How large, in bytes.
    pub bytes: u64,
}

/// A snapshot that may go, and the newer one that stays in its stead. Both are places in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Going {
    /// Which.
    pub which: usize,
    /// Its heir: it must be sound before the other goes.
    pub heir: usize,
}

/// Which of these may go, given newest first. Never the first one.
#[must_use]
pub fn thin(taken: &[Taken], now: i64, budget: u64) -> Vec<Going> {
    let (mut days, mut weeks, mut months) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let first_of =
        |slots: &mut BTreeSet<i64>, slot: i64, most: usize| slots.len() < most && slots.insert(slot);
    let (mut recent, mut bytes, mut heir) = (0, 0_u64, 0);
    let mut going = Vec::new();
    for (which, snapshot) in taken.iter().enumerate() {
        let day = snapshot.at.div_euclid(DAY);
        let month = DateTime::from_timestamp_millis(snapshot.at)
            .map_or(0, |at| i64::from(at.year()) * 12 + i64::from(at.month0()));
        let fresh = snapshot.at > now.saturating_sub(DAY) && recent < RECENT;
        recent += usize::from(fresh);
        // Each list is asked: a snapshot of today is also that of its week and of its month.
        let kept = [
            fresh,
            first_of(&mut days, day, DAYS),
            first_of(&mut weeks, (day + 3).div_euclid(7), WEEKS),
            first_of(&mut months, month, MONTHS),
        ];
        let kept = kept.contains(&true);
        if kept {
            // Once one does not fit, nothing older does.
            bytes = bytes.saturating_add(snapshot.bytes);
        }
        if which == 0 || kept && bytes <= budget {
            heir = which;
        } else {
            going.push(Going { which, heir });
        }
    }
    going
}
