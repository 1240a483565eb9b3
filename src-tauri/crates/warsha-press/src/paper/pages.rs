//! A document laid out: where every glyph, rule and tag stands. The PDF and the preview are both drawn from it.
//!
//! Lengths are points; the origin is the upper left corner of the sheet and `y` grows downwards.

use super::document::{Attachment, Direction};
use serde::{Deserialize, Serialize};

/// A document laid out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pages {
    /// The document's title.
    pub title: String,
    /// The document's language (BCP 47).
    pub language: String,
    /// The document's date, RFC 3339.
    pub date: String,
    /// The paper.
    pub sheet: Sheet,
    /// The pages, in order; at least one.
    pub pages: Vec<Page>,
    /// What the document is made of, in reading order; a part comes after the one that holds it.
    pub elements: Vec<Element>,
    /// The headings, in order.
    pub outline: Vec<Mark>,
    /// Files carried along.
    pub attachments: Vec<Attachment>,
}

/// The paper and what it leaves free.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// Width of the sheet.
    pub width: f32,
    /// Height of the sheet.
    pub height: f32,
    /// Where the text begins, from above.
    pub top: f32,
    /// Where the text ends, from above.
    pub bottom: f32,
    /// Where the text begins, from the left.
    pub left: f32,
    /// Where the text ends, from the left.
    pub right: f32,
}

/// One page. What comes later is painted over what comes earlier.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Page {
    /// What stands on it.
    pub items: Vec<Item>,
}

/// Something on a page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Item {
    /// A filled rectangle: a rule, a tint, a bar.
    Rectangle(Rectangle),
    /// A line of text.
    Line(Line),
}

/// A filled rectangle.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rectangle {
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// Colour.
    pub color: Color,
    /// The element it belongs to; none for ornament.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub element: Option<u32>,
}

/// A line of text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// Left edge of the text.
    pub x: f32,
    /// Upper edge of the line.
    pub y: f32,
    /// Width of the text.
    pub width: f32,
    /// From this line to the next.
    pub height: f32,
    /// From the upper edge down to the baseline.
    pub baseline: f32,
    /// The characters, logical order, without the white space at which the line was broken.
    pub text: String,
    /// The direction of the paragraph.
    pub direction: Direction,
    /// Colour.
    pub color: Color,
    /// The element it belongs to; none for the head and the foot of the page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub element: Option<u32>,
    /// It stands beside other text (a cell, a label): whoever takes the text out must see a space after it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub closed: bool,
    /// The glyphs, in runs of one face, size, direction and language; the runs in logical order.
    pub runs: Vec<Run>,
}

/// Glyphs that stand side by side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Run {
    /// The number of the face in [`Fonts::faces`](super::Fonts::faces).
    pub face: u8,
    /// Size of the em square.
    pub size: f32,
    /// Read from right to left.
    pub rtl: bool,
    /// The language where it is not the paragraph's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The glyphs from left to right.
    pub glyphs: Vec<Glyph>,
}

/// A glyph. The glyphs of one cluster follow each other and have the same `start` and `end`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Glyph {
    /// The glyph's number in its face.
    pub id: u16,
    /// From the line's left edge.
    pub x: f32,
    /// Above the baseline.
    pub rise: f32,
    /// Where its cluster begins in the line's text, in bytes.
    pub start: u32,
    /// Where its cluster ends.
    pub end: u32,
}

/// A colour of the screen (sRGB).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Color(pub u8, pub u8, pub u8);

/// A part of the document, for those who do not see the page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Element {
    /// What it is.
    pub role: Role,
    /// The element that holds it; none at the top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<u32>,
    /// Its language where it is not the document's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// What a figure shows, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alternative: Option<String>,
}

/// What an element is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// A heading of level 1 to 3, never more than one below the heading before it.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// Somebody's words.
    Quotation,
    /// A list; numbered or not.
    List(bool),
    /// An item of a list.
    Item,
    /// What stands before an item.
    Label,
    /// What an item says.
    Body,
    /// A table.
    Table,
    /// The head of a table.
    Head,
    /// The rows of a table.
    Rows,
    /// A row.
    Row,
    /// A cell that names its column.
    ColumnHeader,
    /// A cell that names its row.
    RowHeader,
    /// A cell.
    Cell,
    /// What a table or a figure shows.
    Caption,
    /// A chart.
    Figure,
}

/// A heading's place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// 1 to 3.
    pub level: u8,
    /// What the heading says.
    pub title: String,
    /// The page, from 0.
    pub page: u32,
    /// How far down the page.
    pub y: f32,
}

impl Item {
    /// Moves it.
    pub(crate) fn shift(&mut self, right: f32, down: f32) {
        match self {
            Self::Rectangle(rectangle) => {
                rectangle.x += right;
                rectangle.y += down;
            }
            Self::Line(line) => {
                line.x += right;
                line.y += down;
            }
        }
    }
}
