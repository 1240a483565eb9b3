//! How paper looks: sizes, leading, margins and colours, in one place.

use super::document::{Direction, Paper};
use super::pages::{Color, Sheet};

/// Text.
pub(crate) const BLACK: Color = Color(0x00, 0x00, 0x00);
/// The head and the foot of a page, and names of a card's entries.
pub(crate) const MUTED: Color = Color(0x57, 0x53, 0x4b);
/// Rules that matter.
pub(crate) const ACCENT: Color = Color(0x1f, 0x5a, 0x45);
/// The ground of a table's head.
pub(crate) const HEAD: Color = Color(0xe2, 0xec, 0xe7);
/// The ground of a total.
pub(crate) const TOTAL: Color = Color(0xf1, 0xf5, 0xf3);
/// The ground of a card.
pub(crate) const CARD: Color = Color(0xf7, 0xf5, 0xf0);
/// Rules between things that belong together.
pub(crate) const HAIR: Color = Color(0xd6, 0xd1, 0xc6);
/// The ground of a badge, and its letters.
pub(crate) const BADGE: (Color, Color) = (Color(0xf6, 0xe7, 0xc6), Color(0x6b, 0x3f, 0x00));
/// The shades of bars.
pub(crate) const TONES: [Color; 6] = [
    Color(0x1f, 0x5a, 0x45),
    Color(0xb0, 0x7a, 0x2a),
    Color(0x4a, 0x6f, 0x8a),
    Color(0x8a, 0x4b, 0x5e),
    Color(0x7d, 0x8a, 0x4a),
    Color(0x8d, 0x87, 0x7b),
];

/// Thickness of a fine rule.
pub(crate) const FINE: f32 = 0.5;
/// Thickness of a rule that matters.
pub(crate) const RULE: f32 = 0.9;

/// What a text is, which decides its size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Voice {
    /// A heading of level 1 to 3.
    Heading(u8),
    /// Running text.
    Normal,
    /// A letterhead's line.
    Large,
    /// A note.
    Small,
    /// In tables, cards and charts.
    Cell,
    /// The head and the foot of a page.
    Running,
    /// The number on a card to wear.
    Number,
    /// What else stands on a card, in so many points.
    Card(u8),
}

impl Voice {
    /// Size and leading.
    pub(crate) fn size(self, direction: Direction) -> (f32, f32) {
        match (direction, self) {
            (Direction::Rtl, Self::Heading(1)) => (20.0, 32.0),
            (Direction::Rtl, Self::Heading(2)) => (15.0, 25.0),
            (Direction::Rtl, Self::Heading(_)) => (12.5, 21.0),
            (Direction::Rtl, Self::Normal) => (12.0, 20.0),
            (Direction::Rtl, Self::Large) => (14.0, 23.0),
            (Direction::Rtl, Self::Small) => (10.0, 16.5),
            (Direction::Rtl, Self::Cell) => (10.5, 17.0),
            (Direction::Rtl, Self::Running) => (9.0, 14.0),
            (Direction::Rtl, Self::Number) => (50.0, 48.0),
            (Direction::Rtl, Self::Card(points)) => (f32::from(points), f32::from(points) * 1.6),
            (Direction::Ltr, Self::Heading(1)) => (18.0, 25.0),
            (Direction::Ltr, Self::Heading(2)) => (13.0, 20.0),
            (Direction::Ltr, Self::Heading(_)) => (11.0, 17.0),
            (Direction::Ltr, Self::Normal) => (10.5, 16.0),
            (Direction::Ltr, Self::Large) => (12.5, 19.0),
            (Direction::Ltr, Self::Small) => (8.5, 13.0),
            (Direction::Ltr, Self::Cell) => (9.3, 14.0),
            (Direction::Ltr, Self::Running) => (8.0, 12.0),
            (Direction::Ltr, Self::Number) => (44.0, 48.0),
            (Direction::Ltr, Self::Card(points)) => (f32::from(points) * 0.9, f32::from(points) * 1.3),
        }
    }

    /// Headings are bold.
    pub(crate) fn bold(self) -> bool {
        matches!(self, Self::Heading(_))
    }
}

/// Where the baseline stands in a line, as a share of the leading. It does not depend on the faces of the line, so that
/// lines keep their rhythm; Naskh reaches deeper below the baseline than Latin letters do.
pub(crate) fn baseline(direction: Direction) -> f32 {
    match direction {
        Direction::Rtl => 0.67,
        Direction::Ltr => 0.72,
    }
}

/// How much letters of the other script are scaled so that both look alike in one line: Naskh is small on its body.
pub(crate) fn guest_scale(direction: Direction) -> f32 {
    match direction {
        Direction::Rtl => 0.88,
        Direction::Ltr => 1.16,
    }
}

/// A name card's width and height, and how many rows of them a page has.
pub(crate) const NAME_CARD: (f32, f32) = (millimetres(85.0), millimetres(54.0));
const NAME_CARD_ROWS: f32 = 5.0;
/// How far a mark where to cut reaches from its corner.
pub(crate) const CUT: f32 = 7.0;

/// The paper with its margins.
pub(crate) fn sheet(paper: Paper) -> Sheet {
    let (width, height) = match paper {
        Paper::A4 | Paper::A4Cards => (595.28, 841.89),
        Paper::A4Landscape => (841.89, 595.28),
    };
    let (top, bottom, side) = match paper {
        Paper::A4 => (78.0, 72.0, 68.0),
        // A list to sign needs the room more than its margins.
        Paper::A4Landscape => (48.0, 58.0, millimetres(12.0)),
        Paper::A4Cards => {
            let free = (height - NAME_CARD_ROWS * NAME_CARD.1) / 2.0;
            // The marks where to cut stand beside the cards.
            (free, free, (width - 2.0 * NAME_CARD.0) / 2.0 - CUT)
        }
    };
    Sheet { width, height, top, bottom: height - bottom, left: side, right: width - side }
}

/// Millimetres in points.
pub(crate) const fn millimetres(length: f32) -> f32 {
    length * 72.0 / 25.4
}
