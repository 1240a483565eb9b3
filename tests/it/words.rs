//! The words: every key in every language, plurals, dates, frames.
