//! The words: every key in every language, plurals, dates, frames.

mod dates;
mod golden;
mod keys;
mod openings;
mod plurals;
