//! What a screen may ask, answered: one dossier at a time, on this laptop.
//!
//! The window and the loopback bridge of the browser tests both hand a [`Call`] to [`Office::answer`] and give back what it says; so
//! what a page may do is this one list, and it is the same in both. Here is the only clock and the only chance of the app.

pub mod call;
pub mod clock;
mod desk;
mod fault;
mod hall;
mod invitees;
mod kept;
pub mod laptop;
mod office;
mod paper;
mod patience;
pub mod preferences;
mod sample;
mod sentence;

pub use call::{Call, Chooser, Reply};
pub use fault::Fault;
pub use hall::{HallScene, HallShow, HallShown, HallWindow};
pub use invitees::{Chosen, InviteeLine, InviteeList};
pub use office::Office;
pub use patience::{Stage, Waited};
