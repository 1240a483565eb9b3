//! What goes on paper: words → `Document` → `Pages` → PDF.

pub mod paper;
