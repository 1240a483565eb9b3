//! The real window, driven by WebDriver under a display of its own.

#![cfg(test)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on says so by stopping")]

mod driver;
mod evening;
