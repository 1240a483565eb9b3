//! What goes on paper: words → `Document` → `Pages` → PDF.

/// Paper knows neither workshops nor people.
pub mod paper {
    pub mod document;
}
