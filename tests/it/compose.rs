//! The minutes and the attendance list, composed from a workshop.

mod evening;
mod outline;
mod snapshots;
