//! The command line as people meet it: exit codes, words in their language, and nothing lost.

#![cfg(test)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by stopping")]

mod basics;
mod desk;
mod import;
mod merge;
mod safety;
