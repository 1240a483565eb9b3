//! One test binary for everything people rely on.

#![cfg(test)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says so by stopping; clippy only forgives the functions marked #[test]"
)]

mod bindings;
mod carried;
mod chance;
mod compose;
mod dice;
mod faults;
mod figures;
mod floor;
mod hall;
mod histories;
mod import;
mod invitees;
mod journal;
mod merge;
mod minutes;
mod names;
mod pairs;
mod paper;
mod people;
mod promises;
mod register;
mod safety;
mod search;
mod sheets;
mod sorted;
mod stories;
mod story_lines;
mod tidy;
mod together;
mod words;
