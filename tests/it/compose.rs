//! The minutes, the lists and the badges, composed from a workshop.
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

mod any_text;
mod busy;
pub mod decided;
mod evening;
mod listed;
mod lists;
mod narrative;
mod outline;
mod privacy;
mod record;
mod sentence;
mod snapshots;
