//! What goes on paper: words → `Document` → `Pages` → PDF.

pub mod compose;
/// Paper knows neither workshops nor people.
pub mod paper {
    pub mod document;
}
pub mod words;
