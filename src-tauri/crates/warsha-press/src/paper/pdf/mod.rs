//! Pages as a PDF: archival (PDF/A-3a), accessible (PDF/UA-1), and such that the words can be taken out again.
//!
//! printpdf draws the pages; what it has no word for (tags, metadata, one text per code) is added to its document
//! before it is written.

mod archive;
mod codes;
mod icc;
mod outline;
mod pack;
mod press;
mod reading;
mod tags;

use super::error::PaperError;
use super::fonts::Fonts;
use super::pages::Pages;
use codes::Codes;

/// Writes pages as a PDF. The same pages give the same bytes.
///
/// # Errors
/// [`PaperError::Date`] if the pages' date is not RFC 3339; [`PaperError::Unexpected`] if a font cannot be cut down or the
/// file cannot be put together, which is not expected of pages made by [`typeset`](super::typeset()).
pub fn pdf(pages: &Pages, fonts: &Fonts) -> Result<Vec<u8>, PaperError> {
    let plan = tags::plan(pages);
    let mut codes = Codes::new(fonts);
    let sheets = press::draw(pages, &plan, fonts, &mut codes);
    let embedded = codes.embed(fonts)?;
    let mut document = press::print(&pages.title, &pages.sheet, sheets, &embedded);
    let sheets: Vec<lopdf::ObjectId> = document.get_pages().values().copied().collect();
    archive::fonts(&mut document, &embedded);
    let tree = tags::tree(&mut document, pages, &plan, &sheets);
    let headings = outline::outline(&mut document, pages, &sheets);
    archive::finish(&mut document, pages, &sheets, tree, headings)?;
    pack::pack(document)
}
