//! The minutes and the attendance list, composed from a workshop.
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

mod any_text;
mod busy;
mod evening;
mod narrative;
mod outline;
mod privacy;
mod record;
mod snapshots;
