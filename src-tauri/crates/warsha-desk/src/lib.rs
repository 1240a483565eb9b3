//! What a screen may ask, answered: one dossier at a time, on this laptop.
//!
//! The window and the loopback bridge of the browser tests both hand a [`Call`] to [`Office::answer`] and give back what it says; so
//! what a page may do is this one list, and it is the same in both. Here is the only clock and the only chance of the app.

pub mod call;
pub mod clock;
mod desk;
mod hall;
mod invitees;
mod kept;
pub mod laptop;
mod office;
mod paper;
mod patience;
pub mod preferences;
mod read_back;
mod sample;
mod sentence;
mod shown;

pub use call::{Call, Chooser, Reply};
pub use hall::{HallScene, HallShow, HallWindow};
pub use invitees::{Chosen, InviteeLine, InviteeList};
pub use office::Office;
pub use patience::{Stage, Waited};
pub use shown::HallShown;
