//! Bar charts and places to sign.

use super::grid::{Cell, Frame, row};
use super::{Composer, prose};
use crate::paper::document::{Align, Bar, Direction, Signature, Text};
use crate::paper::error::PaperError;
use crate::paper::flow::{Keep, Strip};
use crate::paper::pages::{Item, Line, Rectangle, Role};
use crate::paper::shape::Setting;
use crate::paper::style::{FINE, HAIR, MUTED, TONES, Voice};

/// Height of a bar, and of the room for one.
const BAR: (f32, f32) = (10.0, 19.0);
/// The width of a chart's labels, as a share.
const LABELS: f32 = 0.3;
/// Room for a signature, and the most places side by side.
const SIGNATURE: (f32, usize) = (54.0, 3);
/// White between two places to sign.
const BETWEEN: f32 = 18.0;

impl Composer<'_, '_> {
    pub(super) fn chart(&mut self, caption: &Text, bars: &[Bar]) -> Result<(), PaperError> {
        let figure = self.element(Role::Figure, None, None);
        let shown = |bar: &Bar| format!("{}: {}", bar.label.characters(), bar.shown.characters());
        let comma = if self.direction == Direction::Rtl { "، " } else { ", " };
        let all: Vec<String> = bars.iter().map(shown).collect();
        if let Some(element) = self.elements.last_mut() {
            element.alternative = Some(format!("{}. {}", caption.characters(), all.join(comma)));
        }
        self.after = self.after.max(8.0);
        self.caption(caption, figure)?;

        let setting =
            Setting { side: Some(self.direction), closed: true, ..prose(Voice::Cell, Align::Start) };
        let width = self.width();
        let (labels, between) = (width * LABELS, 6.0);
        let values = bars.iter().map(|bar| self.shaper.width(&bar.shown, setting)).fold(0.0, f32::max);
        let values = values.min(width * 0.25) + 2.0;
        let longest = width - labels - values - 2.0 * between;
        let greatest = bars.iter().map(|bar| bar.value).fold(0.0, f64::max);
        let (thickness, room) = BAR;
        for (number, bar) in bars.iter().enumerate() {
            #[expect(clippy::cast_possible_truncation, reason = "a share between 0 and 1")]
            let share = if greatest > 0.0 { (bar.value / greatest) as f32 } else { 0.0 };
            let length = longest * share;
            let mut label = self.lines(&bar.label, setting, labels, figure);
            let mut value = self.lines(&bar.shown, setting, values, figure);
            let leading = label.first().or(value.first()).map_or(0.0, |line| line.height);
            // The bar stands at the height of the first line's letters.
            let (left, right) = (self.sheet.left, self.sheet.right);
            let (of_label, of_bar, of_value) = match self.direction {
                Direction::Ltr => (left, left + labels + between, left + labels + between + length + between),
                Direction::Rtl => {
                    let end = right - labels - between - length;
                    (right - labels, end, end - between - values)
                }
            };
            let cells = vec![
                Cell { x: of_label, lines: std::mem::take(&mut label) },
                Cell { x: of_value, lines: std::mem::take(&mut value) },
            ];
            let pad = ((room - leading) / 2.0).max(1.0);
            let frame = Frame { x: left, width, pad, ..Frame::default() };
            for (part, mut strip) in row(cells, &frame, self.flow.room() - self.after).into_iter().enumerate()
            {
                if part == 0 {
                    let y = pad + leading * 0.55 - thickness / 2.0;
                    let color = TONES.get(usize::from(bar.tone) % TONES.len()).copied().unwrap_or(MUTED);
                    let base = match self.direction {
                        Direction::Ltr => of_bar - FINE,
                        Direction::Rtl => of_bar + length,
                    };
                    let axis = Rectangle {
                        x: base,
                        y: 0.0,
                        width: FINE,
                        height: strip.height,
                        color: HAIR,
                        element: None,
                    };
                    strip.items.insert(0, Item::Rectangle(axis));
                    if length > 0.0 {
                        let element = Some(figure);
                        let bar =
                            Rectangle { x: of_bar, y, width: length, height: thickness, color, element };
                        strip.items.insert(1, Item::Rectangle(bar));
                    }
                }
                strip.keep = if number + 1 < bars.len() { Keep::Wish } else { Keep::Free };
                self.strip(0.0, strip)?;
            }
        }
        self.after = 12.0;
        Ok(())
    }

    pub(super) fn signatures(&mut self, places: &[Signature]) -> Result<(), PaperError> {
        let (room, most) = SIGNATURE;
        let width = self.width();
        let rows = places.len().div_ceil(most).max(1);
        let count = places.len().div_ceil(rows).max(1);
        #[expect(clippy::cast_precision_loss, reason = "three places at most")]
        let each = (width + BETWEEN) / count as f32;
        let inner = each - BETWEEN;
        let mut gap = 16.0;
        for (number, side_by_side) in places.chunks(count).enumerate() {
            let mut cells = Vec::new();
            let mut rules = Vec::new();
            for (position, place) in side_by_side.iter().enumerate() {
                #[expect(clippy::cast_precision_loss, reason = "three places at most")]
                let before = each * position as f32;
                let x = match self.direction {
                    Direction::Ltr => self.sheet.left + before,
                    Direction::Rtl => self.sheet.right - before - inner,
                };
                let mut setting =
                    Setting { side: Some(self.direction), closed: true, ..prose(Voice::Cell, Align::Start) };
                setting.bold = true;
                let element = self.element(Role::Paragraph, None, Some(&place.role));
                let mut lines: Vec<Line> = self.lines(&place.role, setting, inner, element);
                setting.bold = false;
                if let Some(name) = &place.name {
                    let element = self.element(Role::Paragraph, None, Some(name));
                    lines.extend(self.lines(name, setting, inner, element));
                }
                cells.push(Cell { x, lines });
                rules.push(x);
            }
            let last = (number + 1) * count >= places.len();
            let frame = Frame { x: self.sheet.left, width, ..Frame::default() };
            for strip in row(cells, &frame, self.flow.room() - room - gap) {
                self.strip(std::mem::take(&mut gap), Strip { keep: Keep::Must, ..strip })?;
            }
            let rule = |x: &f32| {
                Item::Rectangle(Rectangle {
                    x: *x,
                    y: room - FINE,
                    width: inner,
                    height: FINE,
                    color: MUTED,
                    element: None,
                })
            };
            let items = rules.iter().map(rule).collect();
            self.strip(
                0.0,
                Strip {
                    height: room,
                    items,
                    keep: if last { Keep::Free } else { Keep::Wish },
                    ..Strip::default()
                },
            )?;
            gap = 14.0;
        }
        self.after = 12.0;
        Ok(())
    }
}
