//! Strips from above to below, cut into pages: what belongs together stays together, and tables repeat their head.

use super::error::PaperError;
use super::pages::{Item, Mark, Page, Rectangle, Sheet};
use std::rc::Rc;

/// A strip of the document as wide as the page, which is not cut.
#[derive(Debug, Default)]
pub(crate) struct Strip {
    /// White above it, unless it begins a page.
    pub gap: f32,
    /// Its height.
    pub height: f32,
    /// What stands in it; `x` from the left edge of the sheet, `y` from its own upper edge.
    pub items: Vec<Item>,
    /// Whether it stays on the page of the strip that follows.
    pub keep: Keep,
    /// It begins a page.
    pub fresh: bool,
    /// What is repeated above it if it begins a page.
    pub head: Option<Rc<Head>>,
    /// The heading that it begins: level and title.
    pub mark: Option<(u8, String)>,
}

/// How a strip holds to the one that follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Keep {
    /// A page may end here.
    #[default]
    Free,
    /// A page ends here only when no page holds all that is bound together.
    Wish,
    /// A page ends here only when no page holds even what must be together.
    Must,
}

/// The head of a table, as repeated: ornament only, since readers of screens have met it already.
#[derive(Debug)]
pub(crate) struct Head {
    /// Its height.
    pub height: f32,
    /// What stands in it.
    pub items: Vec<Item>,
}

/// Pages being filled.
pub(crate) struct Flow<'a> {
    sheet: Sheet,
    pages: Vec<Page>,
    y: f32,
    waiting: Vec<Strip>,
    outline: Vec<Mark>,
    turned: &'a mut dyn FnMut(usize) -> bool,
}

impl<'a> Flow<'a> {
    /// The first page, empty. `turned` is told the number of full pages and answers whether to go on.
    pub fn new(sheet: Sheet, turned: &'a mut dyn FnMut(usize) -> bool) -> Self {
        Self {
            sheet,
            pages: vec![Page::default()],
            y: sheet.top,
            waiting: Vec::new(),
            outline: Vec::new(),
            turned,
        }
    }

    /// The height of an empty page.
    pub fn page_height(&self) -> f32 {
        self.sheet.bottom - self.sheet.top
    }

    /// The greatest height that the next strip may have so that a page holds it with what must stand above it.
    pub fn room(&self) -> f32 {
        let bound = self.waiting.iter().rev().take_while(|strip| strip.keep == Keep::Must);
        let above: f32 = bound.map(|strip| strip.gap + strip.height).sum();
        let page = self.page_height();
        // So much above it will be parted from it anyway.
        if above > page * 0.6 { page } else { page - above }
    }

    /// Adds a strip.
    ///
    /// # Errors
    /// [`PaperError::Cancelled`].
    pub fn add(&mut self, strip: Strip) -> Result<(), PaperError> {
        let free = strip.keep == Keep::Free;
        self.waiting.push(strip);
        if free { self.settle() } else { Ok(()) }
    }

    /// The pages and the headings on them.
    ///
    /// # Errors
    /// [`PaperError::Cancelled`].
    pub fn finish(mut self) -> Result<(Vec<Page>, Vec<Mark>), PaperError> {
        self.settle()?;
        Ok((self.pages, self.outline))
    }

    /// Places the strips that wait: all together if a page holds them, else in parts that must be together.
    fn settle(&mut self) -> Result<(), PaperError> {
        let strips = std::mem::take(&mut self.waiting);
        let Some(first) = strips.first() else { return Ok(()) };
        if first.fresh && !self.blank() {
            self.turn(None)?;
        }
        if !self.fits(&strips) && !self.blank() {
            self.turn(first.head.clone())?;
        }
        if self.fits(&strips) {
            strips.into_iter().for_each(|strip| self.put(strip));
            return Ok(());
        }
        let mut part = Vec::new();
        for strip in strips {
            let ends = strip.keep != Keep::Must;
            part.push(strip);
            if ends {
                self.part(std::mem::take(&mut part))?;
            }
        }
        self.part(part)
    }

    /// Places strips that must be together; one by one if no page holds them.
    fn part(&mut self, strips: Vec<Strip>) -> Result<(), PaperError> {
        let Some(first) = strips.first() else { return Ok(()) };
        if !self.fits(&strips) && !self.blank() {
            self.turn(first.head.clone())?;
        }
        let together = self.fits(&strips);
        for strip in strips {
            if !together && !self.fits(std::slice::from_ref(&strip)) && !self.blank() {
                self.turn(strip.head.clone())?;
            }
            self.put(strip);
        }
        Ok(())
    }

    fn blank(&self) -> bool {
        self.y <= self.sheet.top
    }

    fn fits(&self, strips: &[Strip]) -> bool {
        let mut y = self.y;
        for strip in strips {
            if y > self.sheet.top {
                y += strip.gap;
            }
            y += strip.height;
        }
        // Heights are sums of many small ones.
        y <= self.sheet.bottom + 0.01
    }

    fn turn(&mut self, head: Option<Rc<Head>>) -> Result<(), PaperError> {
        if !(self.turned)(self.pages.len()) {
            return Err(PaperError::Cancelled);
        }
        self.pages.push(Page::default());
        self.y = self.sheet.top;
        if let Some(head) = head {
            let items = head.items.clone();
            self.put(Strip { height: head.height, items, ..Strip::default() });
        }
        Ok(())
    }

    fn put(&mut self, strip: Strip) {
        if !self.blank() {
            self.y += strip.gap;
        }
        let number = self.pages.len() - 1;
        if let Some((level, title)) = strip.mark {
            let page = u32::try_from(number).unwrap_or(u32::MAX);
            self.outline.push(Mark { level, title, page, y: self.y });
        }
        if let Some(page) = self.pages.last_mut() {
            for mut item in strip.items {
                item.shift(0.0, self.y);
                match item {
                    Item::Rectangle(rectangle) if prolongs(page, &rectangle) => {}
                    item => page.items.push(item),
                }
            }
        }
        self.y += strip.height;
    }
}

/// Whether a rectangle continues one that is already there, which is then made longer: two that merely touch would show a
/// seam on a screen.
fn prolongs(page: &mut Page, next: &Rectangle) -> bool {
    let near = |one: f32, other: f32| (one - other).abs() < 0.05;
    // A strip's rectangles come before its lines, so the one to prolong is among the latest few.
    for item in page.items.iter_mut().rev().take(24) {
        let Item::Rectangle(known) = item else { continue };
        if known.color == next.color
            && known.element == next.element
            && near(known.x, next.x)
            && near(known.width, next.width)
            && near(known.y + known.height, next.y)
        {
            known.height = next.y + next.height - known.y;
            return true;
        }
    }
    false
}
