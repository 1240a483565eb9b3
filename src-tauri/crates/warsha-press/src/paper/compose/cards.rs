//! Name cards: two side by side, each as large as the other, with marks where to cut.

use super::{Composer, prose};
use crate::paper::document::{Align, Direction, NameCard, Text};
use crate::paper::error::PaperError;
use crate::paper::flow::Strip;
use crate::paper::pages::{Item, Line, Rectangle, Role};
use crate::paper::shape::Setting;
use crate::paper::style::{CUT, FINE, MUTED, NAME_CARD, Voice};

/// White inside a card: at its sides, above and below.
const PAD: (f32, f32) = (14.0, 8.0);
/// White between the parts of a card.
const BETWEEN: f32 = 3.0;

/// The sizes a part is tried in, one after the other: points, and the most lines.
type Sizes = [(u8, usize)];
/// A name on one line as long as it is well read from across a table, then on two; the last size holds anything.
const NAME: &Sizes =
    &[(22, 1), (20, 1), (18, 1), (16, 1), (16, 2), (14, 2), (12, 2), (10, 2), (8, 3), (6, usize::MAX)];
const DETAIL: &Sizes = &[(12, 1), (11, 1), (10, 1), (10, 2), (9, 2), (8, 2), (7, 3), (6, usize::MAX)];
const NOTE: &Sizes = &[(8, 2), (7, 2), (7, 3), (6, 3), (5, usize::MAX)];

impl Composer<'_, '_> {
    pub(super) fn name_cards(&mut self, cards: &[NameCard]) -> Result<(), PaperError> {
        let list = self.element(Role::List(true), None, None);
        let (width, least) = NAME_CARD;
        let left = (self.sheet.width - 2.0 * width) / 2.0;
        for pair in cards.chunks(2) {
            let mut laid = Vec::with_capacity(pair.len());
            for card in pair {
                laid.push(self.name_card(card, list));
            }
            // A card whose words find no room at all grows, and its neighbour with it.
            let height = laid.iter().map(Laid::least).fold(least, f32::max);
            let mut items = marks(left, width, height);
            for (position, card) in laid.into_iter().enumerate() {
                let first = position == 0;
                let x = if first == (self.direction == Direction::Ltr) { left } else { left + width };
                card.place(x, height, &mut items);
            }
            self.strip(0.0, Strip { height, items, ..Strip::default() })?;
        }
        Ok(())
    }

    /// The parts of a card. A number stands where it would stand if there were one.
    fn name_card(&mut self, card: &NameCard, list: u32) -> Laid {
        let item = self.element(Role::Item, Some(list), None);
        let label = self.element(Role::Label, Some(item), card.number.as_ref());
        let body = self.element(Role::Body, Some(item), None);
        let (_, room) = Voice::Number.size(self.direction);
        let free = NAME_CARD.1 - 2.0 * PAD.1 - room - 3.0 * BETWEEN;
        let setting = Setting {
            bold: true,
            side: Some(self.direction),
            closed: true,
            ..prose(Voice::Number, Align::Center)
        };
        let number =
            card.number.as_ref().map(|text| self.lines(text, setting, inner(), label)).unwrap_or_default();
        // In the order in which they are read; the name has the room that the others leave.
        let [of_name, of_detail, of_note] = [&card.name, &card.detail, &card.note]
            .map(|text| text.as_ref().map(|text| self.element(Role::Paragraph, Some(body), Some(text))));
        let light = Setting { bold: false, ..setting };
        let muted = Setting { color: MUTED, ..light };
        let note = self.fitted(card.note.as_ref().zip(of_note), muted, NOTE, free * 0.4);
        let detail = self.fitted(card.detail.as_ref().zip(of_detail), light, DETAIL, free * 0.4);
        let left = free - deep(&note) - deep(&detail);
        let name = self.fitted(card.name.as_ref().zip(of_name), setting, NAME, left);
        Laid { number, room, name, detail, note }
    }

    /// The lines of a text in the first of the sizes in which no word is broken and all stands in the room; else in the last.
    fn fitted(
        &mut self,
        text: Option<(&Text, u32)>,
        setting: Setting,
        sizes: &Sizes,
        room: f32,
    ) -> Vec<Line> {
        let Some((text, element)) = text else { return Vec::new() };
        let words = |text: &str| text.split_whitespace().count();
        let whole = words(&text.characters());
        let mut lines = Vec::new();
        for (points, most) in sizes {
            lines = self.lines(text, Setting { voice: Voice::Card(*points), ..setting }, inner(), element);
            let unbroken = lines.iter().map(|line| words(&line.text)).sum::<usize>() <= whole;
            if lines.len() <= *most && unbroken && deep(&lines) <= room {
                break;
            }
        }
        lines
    }
}

/// The lines of a card, part by part; their `x` from the edge of its text.
struct Laid {
    number: Vec<Line>,
    /// The height kept for the number.
    room: f32,
    name: Vec<Line>,
    detail: Vec<Line>,
    note: Vec<Line>,
}

impl Laid {
    /// The least height that holds all of it.
    fn least(&self) -> f32 {
        let parts = deep(&self.name) + deep(&self.detail) + deep(&self.note);
        2.0 * PAD.1 + self.room.max(deep(&self.number)) + parts + 3.0 * BETWEEN
    }

    /// Puts the lines on a card at `x`: the number at the head, the occasion at the foot, the name half-way between.
    fn place(self, x: f32, height: f32, items: &mut Vec<Item>) {
        let head = PAD.1 + self.room.max(deep(&self.number));
        let foot = height - PAD.1 - deep(&self.note);
        let between = if self.detail.is_empty() || self.name.is_empty() { 0.0 } else { BETWEEN };
        let middle = deep(&self.name) + between + deep(&self.detail);
        let of_name = head + (foot - head - middle) / 2.0;
        let of_detail = of_name + deep(&self.name) + between;
        for (lines, mut y) in
            [(self.number, PAD.1), (self.name, of_name), (self.detail, of_detail), (self.note, foot)]
        {
            for mut line in lines {
                line.x += x + PAD.0;
                line.y = y;
                y += line.height;
                items.push(Item::Line(line));
            }
        }
    }
}

/// The width of a card's text.
fn inner() -> f32 {
    NAME_CARD.0 - 2.0 * PAD.0
}

fn deep(lines: &[Line]) -> f32 {
    lines.iter().map(|line| line.height).sum()
}

/// A cross at each corner of two cards, as far as it stands beside these two.
fn marks(left: f32, width: f32, height: f32) -> Vec<Item> {
    let mut marks = Vec::with_capacity(12);
    let mut mark = |x: f32, y: f32, width: f32, height: f32| {
        marks.push(Item::Rectangle(Rectangle { x, y, width, height, color: MUTED, element: None }));
    };
    for corner in [left, left + width, left + 2.0 * width] {
        for (edge, arm) in [(0.0, 0.0), (height, height - CUT)] {
            mark(corner - CUT, edge - FINE / 2.0, 2.0 * CUT, FINE);
            mark(corner - FINE / 2.0, arm, FINE, CUT);
        }
    }
    marks
}

#[cfg(test)]
#[allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test that cannot go on fails")]
mod tests {
    use crate::paper::document::{Block, Document, NameCard, Paper, Text};
    use crate::paper::pages::{Item, Line, Pages, Role};
    use crate::paper::{Fonts, pdf, typeset};

    fn set(language: &str, cards: Vec<NameCard>) -> Pages {
        let document = Document {
            title: "Essai".into(),
            language: language.into(),
            date: "2022-10-13T20:00:00+01:00".into(),
            paper: Paper::A4Cards,
            header: None,
            footer: None,
            badge: None,
            blocks: vec![Block::NameCards { cards }],
            attachments: Vec::new(),
        };
        typeset(&document, &Fonts::bundled()).expect("pages")
    }

    fn card(number: Option<i64>, name: &str) -> NameCard {
        NameCard {
            number: number.map(|number| Text::plain(number.to_string())),
            name: Some(name.into()),
            detail: Some("Association".into()),
            note: Some("Atelier 2\u{2028}13 octobre 2022".into()),
        }
    }

    fn lines(pages: &Pages, page: usize) -> Vec<&Line> {
        let items = pages.pages[page].items.iter();
        items.filter_map(|item| if let Item::Line(line) = item { Some(line) } else { None }).collect()
    }

    /// The lines of the name on a sheet with that one card.
    fn name(pages: &Pages) -> Vec<Line> {
        let of = |line: &&&Line| {
            let parent = line.element.and_then(|own| pages.elements[own as usize].parent);
            parent.is_some_and(|parent| pages.elements[parent as usize].role == Role::Body)
        };
        let all = lines(pages, 0);
        let first = all.iter().find(of).expect("a name").element;
        all.into_iter().filter(|line| line.element == first).cloned().collect()
    }

    fn size(line: &Line) -> f32 {
        line.runs.iter().map(|run| run.size).fold(0.0, f32::max)
    }

    #[test]
    fn ten_cards_fill_a_sheet_and_the_first_stands_where_reading_begins() {
        for (language, right) in [("fr", false), ("ar", true)] {
            let pages = set(language, (1..=21).map(|number| card(Some(number), "Amina")).collect());
            assert_eq!(pages.pages.len(), 3);
            let of = |page, text: &str| {
                let found = lines(&pages, page).into_iter().find(|line| line.text == text).expect("a number");
                (found.x, found.y)
            };
            assert_eq!(of(0, "1").0 > of(0, "2").0, right, "{language}");
            assert!(of(0, "10").1 > of(0, "8").1);
            assert!((of(1, "11").1 - of(0, "1").1).abs() < 0.1, "the next sheet begins like the first");
            assert!(pdf(&pages, &Fonts::bundled()).is_ok());
        }
    }

    #[test]
    fn a_long_name_is_smaller_then_in_two_lines_and_never_cut() {
        let long = "الأستاذة فاطمة الزهراء بنت عبد الرحمان الإدريسي العلوي المدغري الحسني التطواني";
        let (short, middling, long) = (
            name(&set("ar", vec![card(Some(1), "أمينة")])),
            name(&set("ar", vec![card(Some(1), "فاطمة الزهراء الإدريسي العلوي المدغري")])),
            (name(&set("ar", vec![card(Some(1), long)])), long),
        );
        assert_eq!((short.len(), middling.len(), long.0.len()), (1, 1, 2));
        assert!(size(&short[0]) > size(&middling[0]));
        let said: Vec<&str> = long.0.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(said.join(" "), long.1);
    }

    #[test]
    fn a_number_that_is_not_there_leaves_its_place() {
        let with = name(&set("fr", vec![card(Some(120), "Amina")]));
        let without = name(&set("fr", vec![card(None, "Amina")]));
        assert!((with[0].y - without[0].y).abs() < 0.01);
    }

    #[test]
    fn words_that_no_card_holds_make_it_grow() {
        let endless = "Association ".repeat(80);
        let pages =
            set("fr", vec![card(Some(1), endless.trim()), card(Some(2), "Amina"), card(Some(3), "Omar")]);
        let said: usize = name(&pages).iter().map(|line| line.text.split(' ').count()).sum();
        assert_eq!(said, 80);
        let all = lines(&pages, 0);
        let lowest = name(&pages).iter().map(|line| line.y + line.height).fold(0.0, f32::max);
        let next = all.iter().find(|line| line.text == "3").expect("the next row");
        assert!(next.y > lowest, "the next row stands below");
    }
}
