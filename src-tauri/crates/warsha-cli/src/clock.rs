//! The only clock of the command line: what time it is, and how long something takes.

use std::time::{Duration, Instant, SystemTime};

/// This instant, in UTC milliseconds. A clock that stands before 1970 is taken to stand there.
#[expect(clippy::disallowed_methods, reason = "the command line may look at the clock")]
pub fn now() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// Tells, about once a second and never in the first second, that it is time to say how far it is.
#[derive(Debug)]
pub struct Patience {
    last: Instant,
}

impl Patience {
    /// Begins to wait.
    #[expect(clippy::disallowed_methods, reason = "the command line may look at the clock")]
    pub fn new() -> Self {
        Self { last: Instant::now() }
    }

    /// Has a second gone by since this last said yes?
    #[expect(clippy::disallowed_methods, reason = "the command line may look at the clock")]
    pub fn is_out(&mut self) -> bool {
        let out = self.last.elapsed() >= Duration::from_secs(1);
        if out {
            self.last = Instant::now();
        }
        out
    }
}
