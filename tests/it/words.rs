//! The words: every key in every language, plurals, dates, frames.
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

mod agreement;
mod dates;
mod families;
mod golden;
mod keys;
mod openings;
mod plurals;
