//! Paper: what is printed stands where it should, says what it was given, and can be read by everybody.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what fails here fails a test")]

mod cards;
mod documents;
pub mod drawn;
mod generated;
pub mod geometry;
mod mirrored;
mod refused;
mod together;
pub mod tools;
mod written;
