//! Paper: a [`Document`] is laid out into [`Pages`], and the pages are written as a PDF.
//!
//! Everything here is pure. It reads no file and no clock, and knows neither workshops nor people: the same
//! document gives the same bytes, always. Each phase hands the next a value that can be printed and compared:
//!
//! ```text
//! Document --check--> --shape--> lines --flow--> Pages --pdf--> bytes
//! ```
//!
//! Lengths are PostScript points (1/72 inch). In [`Pages`] the origin is the upper left corner of the sheet and
//! `y` grows downwards, as on a screen; only `pdf` turns it over.

mod check;
mod compose;
pub mod document;
mod error;
mod flow;
mod fonts;
pub mod pages;
mod pdf;
mod plain;
mod shape;
mod style;
mod svg;

pub use check::check;
pub use document::Document;
pub use error::{Missing, PaperError};
pub use fonts::{Face, Fonts};
pub use pages::Pages;
pub use pdf::pdf;
pub use plain::text;
pub(crate) use style::millimetres;
pub use svg::svg;

/// How far typesetting has come; told each time a page is full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Pages filled so far.
    pub pages: usize,
    /// Blocks of the document laid out so far.
    pub blocks: usize,
    /// Blocks of the document in all.
    pub of: usize,
}

/// Lays a document out.
///
/// # Errors
/// The first thing wrong with the document (see [`check`]); for characters that no font draws, all of them at once.
pub fn typeset(document: &Document, fonts: &Fonts) -> Result<Pages, PaperError> {
    typeset_with(document, fonts, &mut |_| true)
}

/// Lays a document out and tells `progress` of each page; it stops when `progress` answers `false`.
///
/// # Errors
/// As [`typeset`], and [`PaperError::Cancelled`] when told to stop.
pub fn typeset_with(
    document: &Document,
    fonts: &Fonts,
    progress: &mut dyn FnMut(Progress) -> bool,
) -> Result<Pages, PaperError> {
    check::refuse(document, fonts)?;
    compose::compose(document, fonts, progress)
}
