//! Headings, paragraphs, quotations and lists.

use super::{Composer, prose};
use crate::paper::document::{Align, Direction, Marker, Size, Text};
use crate::paper::error::PaperError;
use crate::paper::flow::{Keep, Strip};
use crate::paper::pages::{Color, Item, Line, Rectangle, Role};
use crate::paper::style::{ACCENT, HAIR, RULE, Voice};

/// How far a quotation stands from its rule, and the rule's thickness.
const QUOTATION: (f32, f32) = (14.0, 2.0);
/// The column of a list's markers.
const MARKER: f32 = 20.0;

/// How the lines of a text hold together.
#[derive(Clone, Copy, PartialEq)]
enum Bond {
    /// Two lines at least at the foot and at the head of a page.
    Loose,
    /// All on one page, if a page holds it.
    Whole,
    /// All on the page of what follows, if a page holds it.
    Next,
    /// All on the page of what follows.
    Heading,
}

impl Composer<'_, '_> {
    pub(super) fn heading(&mut self, level: u8, text: &Text) -> Result<(), PaperError> {
        // Readers of screens expect no level to be left out, whatever a heading looks like.
        self.level = level.min(self.level + 1);
        let element = self.element(Role::Heading(self.level), None, Some(text));
        let voice = Voice::Heading(level);
        let align = if level == 1 { Align::Center } else { Align::Start };
        let lines = self.lines(text, prose(voice, align), self.width(), element);
        let Some(leading) = lines.first().map(|line| line.height) else { return Ok(()) };
        let (before, below) = match level {
            1 => (leading, 0.0),
            2 => (leading * 0.85, 0.0),
            _ => (leading * 0.6, leading * 0.1),
        };
        self.stack(lines, 0.0, before, Bond::Heading, Some((level, text.characters())))?;
        match level {
            1 => {
                let width = 72.0;
                let x = self.sheet.left + (self.width() - width) / 2.0;
                self.rule(x, width, 4.0, 1.6, ACCENT, 14.0)?;
            }
            2 => self.rule(self.sheet.left, self.width(), 1.0, RULE, HAIR, 7.0)?,
            _ => self.after = below,
        }
        Ok(())
    }

    pub(super) fn paragraph(
        &mut self,
        text: &Text,
        align: Align,
        size: Size,
        with_next: bool,
        together: bool,
    ) -> Result<(), PaperError> {
        let element = self.element(Role::Paragraph, None, Some(text));
        let voice = match size {
            Size::Small => Voice::Small,
            Size::Normal => Voice::Normal,
            Size::Large => Voice::Large,
        };
        let lines = self.lines(text, prose(voice, align), self.width(), element);
        let after = lines.first().map_or(0.0, |line| line.height * 0.4);
        let height: f32 = lines.iter().map(|line| line.height).sum();
        let bond = match (with_next, together && height <= self.flow.page_height() / 3.0) {
            (true, _) => Bond::Next,
            (false, true) => Bond::Whole,
            (false, false) => Bond::Loose,
        };
        self.stack(lines, 0.0, 0.0, bond, None)?;
        self.after = after;
        Ok(())
    }

    pub(super) fn quotation(&mut self, text: &Text) -> Result<(), PaperError> {
        let quotation = self.element(Role::Quotation, None, Some(text));
        let element = self.element(Role::Paragraph, Some(quotation), None);
        let (indent, thickness) = QUOTATION;
        let direction = self.shaper.direction(text);
        let lines =
            self.lines(text, prose(Voice::Normal, Align::Justify), self.width() - 2.0 * indent, element);
        let rule = match direction {
            Direction::Ltr => self.sheet.left + 2.0,
            Direction::Rtl => self.sheet.right - thickness - 2.0,
        };
        let count = lines.len();
        let gap = lines.first().map_or(0.0, |line| line.height * 0.5);
        for (number, mut line) in lines.into_iter().enumerate() {
            line.x += self.sheet.left + indent;
            let rectangle = Rectangle {
                x: rule,
                y: 0.0,
                width: thickness,
                height: line.height,
                color: ACCENT,
                element: None,
            };
            let (height, keep) = (line.height, bound(number, count, Bond::Loose));
            let items = vec![Item::Rectangle(rectangle), Item::Line(line)];
            self.strip(
                if number == 0 { gap } else { 0.0 },
                Strip { height, items, keep, ..Strip::default() },
            )?;
        }
        self.after = gap;
        Ok(())
    }

    pub(super) fn list(&mut self, marker: Marker, items: &[Text]) -> Result<(), PaperError> {
        let list = self.element(Role::List(marker == Marker::Number), None, None);
        let mut below = 0.0;
        for (number, item) in items.iter().enumerate() {
            let element = self.element(Role::Item, Some(list), Some(item));
            let label = self.element(Role::Label, Some(element), None);
            let body = self.element(Role::Body, Some(element), None);
            let sign = match marker {
                Marker::Bullet => "•".to_owned(),
                Marker::Number => format!("{}.", number + 1),
            };
            let mut sign = Text::plain(sign);
            sign.language.clone_from(&item.language);
            let mut setting = prose(Voice::Normal, Align::Start);
            setting.closed = true;
            let mut signs = self.lines(&sign, setting, MARKER, label);
            let width = self.width() - MARKER;
            let mut lines = self.lines(item, prose(Voice::Normal, Align::Justify), width, body);
            let (of_sign, of_text) = match self.shaper.direction(item) {
                Direction::Ltr => (0.0, MARKER),
                Direction::Rtl => (width, 0.0),
            };
            for line in &mut signs {
                line.x += self.sheet.left + of_sign;
            }
            for line in &mut lines {
                line.x += self.sheet.left + of_text;
            }
            let count = lines.len();
            // No short item stands alone at the foot of a page, nor at the head of the next.
            let held = count <= 3 && number + 1 < items.len() && (number == 0 || number + 2 == items.len());
            below = lines.first().map_or(below, |line| line.height * 0.2);
            if lines.is_empty() {
                let height = signs.first().map_or(0.0, |line| line.height);
                let items = signs.into_iter().map(Item::Line).collect();
                self.strip(0.0, Strip { height, items, ..Strip::default() })?;
                continue;
            }
            let bond = if held { Bond::Next } else { Bond::Loose };
            for (number, line) in lines.into_iter().enumerate() {
                let (height, keep) = (line.height, bound(number, count, bond));
                let mut items: Vec<Item> = Vec::with_capacity(2);
                if number == 0 {
                    items.extend(std::mem::take(&mut signs).into_iter().map(Item::Line));
                }
                items.push(Item::Line(line));
                self.strip(0.0, Strip { height, items, keep, ..Strip::default() })?;
            }
            self.after = below;
        }
        self.after = below * 2.0;
        Ok(())
    }

    /// Lines, one below the other.
    fn stack(
        &mut self,
        lines: Vec<Line>,
        x: f32,
        gap: f32,
        bond: Bond,
        mut mark: Option<(u8, String)>,
    ) -> Result<(), PaperError> {
        let count = lines.len();
        for (number, mut line) in lines.into_iter().enumerate() {
            line.x += self.sheet.left + x;
            let (height, keep) = (line.height, bound(number, count, bond));
            let strip =
                Strip { height, items: vec![Item::Line(line)], keep, mark: mark.take(), ..Strip::default() };
            self.strip(if number == 0 { gap } else { 0.0 }, strip)?;
        }
        Ok(())
    }

    /// A table's or a figure's caption; it stays with what it names.
    pub(super) fn caption(&mut self, text: &Text, parent: u32) -> Result<(), PaperError> {
        let element = self.element(Role::Caption, Some(parent), Some(text));
        let mut setting = prose(Voice::Cell, Align::Start);
        setting.bold = true;
        let lines = self.lines(text, setting, self.width(), element);
        let gap = lines.first().map_or(0.0, |line| line.height * 0.6);
        self.stack(lines, 0.0, gap, Bond::Heading, None)?;
        self.after = 3.0;
        Ok(())
    }

    /// A rule under a heading, with white below it.
    fn rule(
        &mut self,
        x: f32,
        width: f32,
        y: f32,
        height: f32,
        color: Color,
        below: f32,
    ) -> Result<(), PaperError> {
        let items = vec![Item::Rectangle(Rectangle { x, y, width, height, color, element: None })];
        self.strip(0.0, Strip { height: y + height, items, keep: Keep::Must, ..Strip::default() })?;
        self.after = below;
        Ok(())
    }
}

/// Whether a line stays with the one after it.
fn bound(number: usize, count: usize, bond: Bond) -> Keep {
    let pair = number + 1 < count && (number == 0 || number + 2 == count);
    match bond {
        Bond::Heading => Keep::Must,
        _ if pair => Keep::Must,
        Bond::Next => Keep::Wish,
        Bond::Whole if number + 1 < count => Keep::Wish,
        Bond::Whole | Bond::Loose => Keep::Free,
    }
}
