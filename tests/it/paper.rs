//! Paper: what is printed stands where it should, says what it was given, and can be read by everybody.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what fails here fails a test")]

mod documents;
mod drawn;
mod generated;
mod geometry;
mod mirrored;
mod refused;
mod together;
mod tools;
mod written;
