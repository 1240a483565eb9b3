//! Tables and cards.

use super::grid::{Cell, Frame, row};
use super::{Composer, prose};
use crate::paper::document::{Align, Column, Direction, Entry, Row, Text};
use crate::paper::error::PaperError;
use crate::paper::flow::{Head, Keep};
use crate::paper::pages::{Item, Role};
use crate::paper::shape::Setting;
use crate::paper::style::{ACCENT, CARD, FINE, HAIR, HEAD, MUTED, RULE, TOTAL, Voice};
use std::rc::Rc;

/// White at both sides of a cell's text.
const SIDE: f32 = 5.0;
/// A table's head is repeated unless it takes more than this share of a page.
const HEAD_SHARE: f32 = 0.3;

/// A column's place.
struct Place {
    x: f32,
    width: f32,
    align: Align,
}

impl Composer<'_, '_> {
    pub(super) fn table(
        &mut self,
        caption: Option<&Text>,
        columns: &[Column],
        rows: &[Row],
        least: f32,
    ) -> Result<(), PaperError> {
        let table = self.element(Role::Table, None, None);
        let above = self.after.max(8.0);
        self.after = above;
        if let Some(caption) = caption {
            self.caption(caption, table)?;
        }
        let places = self.places(columns);
        let (x, width) = (self.sheet.left, self.width());
        let page = self.flow.page_height();

        let group = self.element(Role::Head, Some(table), None);
        let line = self.element(Role::Row, Some(group), None);
        let mut cells = Vec::new();
        for (column, place) in columns.iter().zip(&places) {
            let element = self.element(Role::ColumnHeader, Some(line), Some(&column.head));
            cells.push(self.cell(&column.head, place, true, element));
        }
        let frame = Frame {
            x,
            width,
            pad: 3.5,
            ground: Some(HEAD),
            above: Some((ACCENT, RULE)),
            below: Some((ACCENT, RULE)),
            ..Frame::default()
        };
        let mut strips = row(cells, &frame, self.flow.room() - self.after);
        let height: f32 = strips.iter().map(|strip| strip.height).sum();
        let mut head = None;
        if let [strip] = strips.as_slice()
            && height <= page * HEAD_SHARE
        {
            head = Some(Rc::new(Head { height, items: ornament(&strip.items) }));
        }
        // Of a head longer than a page, only its end can stand above the first row.
        let last = strips.len().saturating_sub(1);
        for (number, mut strip) in strips.drain(..).enumerate() {
            strip.keep = if rows.is_empty() || number < last { Keep::Free } else { Keep::Must };
            self.strip(0.0, strip)?;
        }

        let below_head = page - head.as_ref().map_or(0.0, |head| head.height);
        let group = self.element(Role::Rows, Some(table), None);
        for (number, content) in rows.iter().enumerate() {
            let line = self.element(Role::Row, Some(group), None);
            let mut cells = Vec::new();
            for (position, (text, place)) in content.cells.iter().zip(&places).enumerate() {
                let role = if content.header && position == 0 { Role::RowHeader } else { Role::Cell };
                let element = self.element(role, Some(line), Some(text));
                cells.push(self.cell(text, place, content.total, element));
            }
            let last = number + 1 == rows.len();
            let below = if last { (ACCENT, RULE) } else { (HAIR, FINE) };
            let above = content.total.then_some((ACCENT, FINE));
            let ground = content.total.then_some(TOTAL);
            let frame =
                Frame { x, width, pad: 2.5, least, ground, above, below: Some(below), ..Frame::default() };
            // A total alone on a page would add up nothing.
            let keep =
                if rows.get(number + 1).is_some_and(|next| next.total) { Keep::Wish } else { Keep::Free };
            let most = if number == 0 { self.flow.room() - self.after } else { below_head };
            let mut strips = row(cells, &frame, most);
            if let Some(strip) = strips.last_mut() {
                strip.keep = keep;
            }
            for mut strip in strips {
                strip.head.clone_from(&head);
                self.strip(0.0, strip)?;
            }
        }
        self.after = 12.0;
        Ok(())
    }

    /// Where the columns stand: from the right in a document that is read from the right.
    fn places(&self, columns: &[Column]) -> Vec<Place> {
        let sum: f32 = columns.iter().map(|column| column.width).sum();
        let mut before = 0.0;
        let mut places = Vec::with_capacity(columns.len());
        for column in columns {
            let width = self.width() * (column.width / sum);
            let x = match self.direction {
                Direction::Ltr => self.sheet.left + before,
                Direction::Rtl => self.sheet.right - before - width,
            };
            before += width;
            // A column too narrow for a letter still gets one per line.
            let (side, align) = (SIDE.min(width / 4.0), column.align);
            places.push(Place { x: x + side, width: width - 2.0 * side, align });
        }
        places
    }

    fn cell(&mut self, text: &Text, place: &Place, bold: bool, element: u32) -> Cell {
        let align = if place.align == Align::Justify { Align::Start } else { place.align };
        let setting = Setting { bold, side: Some(self.direction), closed: true, ..prose(Voice::Cell, align) };
        Cell { x: place.x, lines: self.lines(text, setting, place.width, element) }
    }

    pub(super) fn card(&mut self, entries: &[Entry]) -> Result<(), PaperError> {
        let table = self.element(Role::Table, None, None);
        let group = self.element(Role::Rows, Some(table), None);
        let width = self.width();
        let (edge, inner) = (2.5, 10.0);
        let names = width * 0.27;
        let values = width - names - 3.0 * inner;
        let (of_names, of_values, side) = match self.direction {
            Direction::Ltr => {
                (self.sheet.left + inner, self.sheet.left + names + 2.0 * inner, self.sheet.left)
            }
            Direction::Rtl => {
                (self.sheet.right - inner - names, self.sheet.left + inner, self.sheet.right - edge)
            }
        };
        let mut gap = 8.0;
        for (number, entry) in entries.iter().enumerate() {
            let line = self.element(Role::Row, Some(group), None);
            let name = self.element(Role::RowHeader, Some(line), Some(&entry.name));
            let value = self.element(Role::Cell, Some(line), Some(&entry.value));
            let mut setting =
                Setting { side: Some(self.direction), closed: true, ..prose(Voice::Cell, Align::Start) };
            let plain = setting;
            setting.bold = true;
            setting.color = MUTED;
            let cells = vec![
                Cell { x: of_names, lines: self.lines(&entry.name, setting, names, name) },
                Cell { x: of_values, lines: self.lines(&entry.value, plain, values, value) },
            ];
            let last = number + 1 == entries.len();
            let frame = Frame {
                x: self.sheet.left,
                width,
                pad: 3.0,
                ground: Some(CARD),
                below: (!last).then_some((HAIR, FINE)),
                side: Some((side, edge, ACCENT)),
                ..Frame::default()
            };
            for mut strip in row(cells, &frame, self.flow.room() - gap) {
                strip.keep = if last { Keep::Free } else { Keep::Wish };
                self.strip(std::mem::take(&mut gap), strip)?;
            }
        }
        self.after = 12.0;
        Ok(())
    }
}

/// The same items without their elements.
fn ornament(items: &[Item]) -> Vec<Item> {
    let mut items = items.to_vec();
    for item in &mut items {
        match item {
            Item::Line(line) => line.element = None,
            Item::Rectangle(rectangle) => rectangle.element = None,
        }
    }
    items
}
