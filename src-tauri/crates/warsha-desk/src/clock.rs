//! The only clock: what time it is, and what day.

use std::time::SystemTime;

/// This instant, in UTC milliseconds. A clock that stands before 1970 is taken to stand there.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the desk tells the core the time")]
pub fn now() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// The day in UTC, as it stands in the name of a file.
#[must_use]
pub fn day() -> String {
    let now = chrono::DateTime::from_timestamp_millis(now()).unwrap_or_default();
    now.format("%Y-%m-%d").to_string()
}
