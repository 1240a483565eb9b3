//! What time it is, and how long something takes.

use std::time::{Duration, Instant};
pub use warsha_desk::clock::now;

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
