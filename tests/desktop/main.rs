//! The real window, driven by WebDriver under a display of its own.

#![cfg(test)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test that cannot go on says so by stopping, and looks at the clock to know when"
)]

mod door;
mod driver;
mod evening;
mod hall;
mod kept;
mod prepare;
mod room;
mod seen;
