//! What goes on paper: words → `Document` → `Pages` → PDF.

pub mod compose;
pub mod paper;
pub mod words;
