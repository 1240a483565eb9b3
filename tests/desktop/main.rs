//! The real window, driven by WebDriver under a display of its own.

#![cfg(test)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test that cannot go on says so by stopping, and looks at the clock to know when"
)]

#[path = "../it/dice.rs"]
mod dice;
mod door;
mod driver;
mod evening;
mod floor;
mod hall;
mod kept;
mod list;
mod papers;
mod prepare;
mod replay;
mod room;
mod seen;
mod session;
#[cfg(target_os = "linux")]
#[path = "../it/faults/shim.rs"]
mod shim;
