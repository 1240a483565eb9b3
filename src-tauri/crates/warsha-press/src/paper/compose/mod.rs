//! A document's blocks, one after the other, as strips for the pages and as elements for those who do not see them.

mod cards;
mod figure;
mod grid;
mod prose;
mod running;
mod table;

use super::document::{Align, Block, Direction, Document, Text};
use super::error::PaperError;
use super::flow::{Flow, Strip};
use super::fonts::Fonts;
use super::pages::{Element, Line, Pages, Role, Sheet};
use super::shape::{Setting, Shaper};
use super::style::{self, Voice};
use super::{Missing, Progress};
use std::cell::Cell;

/// A document on its way to pages.
struct Composer<'a, 'f> {
    document: &'a Document,
    direction: Direction,
    sheet: Sheet,
    shaper: Shaper<'a>,
    flow: Flow<'f>,
    elements: Vec<Element>,
    /// White that the last block wants below it.
    after: f32,
    /// The next strip begins a page.
    fresh: bool,
    /// The level of the last heading, as readers of screens count.
    level: u8,
}

/// Lays a document out; it has been checked.
pub(super) fn compose(
    document: &Document,
    fonts: &Fonts,
    progress: &mut dyn FnMut(Progress) -> bool,
) -> Result<Pages, PaperError> {
    let direction = Direction::of(&document.language);
    let mut shaper = Shaper::new(fonts, &document.language);
    let mut sheet = style::sheet(document.paper);
    running::make_room(document, &mut shaper, &mut sheet)?;

    let (done, of) = (Cell::new(0), document.blocks.len());
    let mut turned = |pages| progress(Progress { pages, blocks: done.get(), of });
    let flow = Flow::new(sheet, &mut turned);
    let mut composer = Composer {
        document,
        direction,
        sheet,
        shaper,
        flow,
        elements: Vec::new(),
        after: 0.0,
        fresh: false,
        level: 0,
    };
    for block in &document.blocks {
        composer.block(block)?;
        done.set(done.get() + 1);
    }
    let Composer { mut shaper, flow, elements, .. } = composer;
    let (mut pages, outline) = flow.finish()?;
    running::print(document, &mut shaper, &sheet, &mut pages);
    if !progress(Progress { pages: pages.len(), blocks: of, of }) {
        return Err(PaperError::Cancelled);
    }
    // The check looks at single characters; a letter and a mark that no single face has both of shows only here.
    if !shaper.missing.is_empty() {
        let missing = shaper.missing.drain(..);
        let named = missing.map(|(character, excerpt)| Missing { character, excerpt, path: String::new() });
        return Err(PaperError::MissingGlyph(named.collect()));
    }
    Ok(Pages {
        title: document.title.clone(),
        language: document.language.clone(),
        date: document.date.clone(),
        sheet,
        pages,
        elements,
        outline,
        attachments: document.attachments.clone(),
    })
}

impl Composer<'_, '_> {
    fn block(&mut self, block: &Block) -> Result<(), PaperError> {
        match block {
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Paragraph { text, align, size, keep_with_next, keep_together } => {
                self.paragraph(text, *align, *size, *keep_with_next, *keep_together)
            }
            Block::Quotation { text } => self.quotation(text),
            Block::List { marker, items } => self.list(*marker, items),
            Block::Table { caption, columns, rows, row_height } => {
                self.table(caption.as_ref(), columns, rows, style::millimetres(*row_height))
            }
            Block::Card { entries } => self.card(entries),
            Block::BarChart { caption, bars } => self.chart(caption, bars),
            Block::Signatures { places } => self.signatures(places),
            Block::NameCards { cards } => self.name_cards(cards),
            Block::PageBreak => {
                self.fresh = true;
                Ok(())
            }
        }
    }

    /// The width between the margins.
    fn width(&self) -> f32 {
        self.sheet.right - self.sheet.left
    }

    /// A new element.
    fn element(&mut self, role: Role, parent: Option<u32>, text: Option<&Text>) -> u32 {
        let language =
            text.and_then(|text| text.language.as_ref()).filter(|own| **own != self.document.language);
        self.elements.push(Element { role, parent, language: language.cloned(), alternative: None });
        u32::try_from(self.elements.len() - 1).unwrap_or(u32::MAX)
    }

    /// Lines of a text, tagged.
    fn lines(&mut self, text: &Text, setting: Setting, width: f32, element: u32) -> Vec<Line> {
        let mut lines = self.shaper.lines(text, setting, width);
        for line in &mut lines {
            line.element = Some(element);
        }
        lines
    }

    /// Adds a strip; `gap` is the white it wants above it, of which the last block may want more.
    fn strip(&mut self, gap: f32, mut strip: Strip) -> Result<(), PaperError> {
        strip.gap = gap.max(self.after);
        strip.fresh = std::mem::take(&mut self.fresh);
        self.after = 0.0;
        self.flow.add(strip)
    }
}

/// How text in running prose is set.
fn prose(voice: Voice, align: Align) -> Setting {
    Setting { voice, bold: false, align, side: None, color: style::BLACK, closed: false }
}
