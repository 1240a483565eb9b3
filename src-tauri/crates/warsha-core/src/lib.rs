//! What is true in a dossier: people, workshops, what was said, and what became of it.

pub mod action;
pub mod figures;
pub mod id;
pub mod model;
