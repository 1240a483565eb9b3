//! The only clock: what time it is, and what day.
//!
//! A clock that is set back in the middle of a speech must not take back what was spoken: time goes on from where it was. That it
//! jumps ahead is believed, since a laptop that slept has lost that time.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

/// What the clock said last, and when that was by a clock that nobody can set.
static LAST: Mutex<Option<(i64, Instant)>> = Mutex::new(None);
/// Clocks that keep themselves right step back by so much, in milliseconds.
const STEP: i64 = 2_000;

/// This instant, in UTC milliseconds. A clock that stands before 1970 is taken to stand there.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the desk tells the core the time")]
pub fn now() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let shown = i64::try_from(since.as_millis()).unwrap_or(i64::MAX);
    let ran = Instant::now();
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    let now = last.map_or(shown, |(was, then)| steady(shown, was, ran.duration_since(then)));
    *last = Some((now, ran));
    now
}

/// What time it is by a clock that shows this, said something else before, and cannot have run for less than that.
fn steady(shown: i64, was: i64, ran: Duration) -> i64 {
    let due = was.saturating_add(i64::try_from(ran.as_millis()).unwrap_or(i64::MAX));
    if shown < due - STEP { due } else { shown }
}

/// The day in UTC, as it stands in the name of a file.
#[must_use]
pub fn day() -> String {
    let now = chrono::DateTime::from_timestamp_millis(now()).unwrap_or_default();
    now.format("%Y-%m-%d").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_is_set_back_takes_nothing_back() {
        let minute = Duration::from_secs(60);
        let hour = 3_600_000;
        assert_eq!(steady(10 * hour + 60_000, 10 * hour, minute), 10 * hour + 60_000);
        assert_eq!(steady(9 * hour + 60_000, 10 * hour, minute), 10 * hour + 60_000, "set back by an hour");
        assert_eq!(
            steady(10 * hour + 59_000, 10 * hour, minute),
            10 * hour + 59_000,
            "put right by a second"
        );
        assert_eq!(steady(11 * hour, 10 * hour, minute), 11 * hour, "asleep, or set ahead");
    }
}
