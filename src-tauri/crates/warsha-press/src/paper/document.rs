//! What a page says, before anybody knows where it will stand: headings, paragraphs, tables, charts, signatures.
//!
//! A `Document` knows neither workshops nor people. It serialises to JSON, and that JSON is what
//! `warsha-cli typeset` reads.

use serde::{Deserialize, Serialize};

/// The direction in which a paragraph is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The direction in which a language (BCP 47) is written.
    #[must_use]
    pub fn of(language: &str) -> Self {
        match language.split('-').next() {
            Some("ar" | "fa" | "he" | "ur") => Self::Rtl,
            _ => Self::Ltr,
        }
    }
}

/// A whole document, ready to be laid out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The title, shown by viewers and kept in the metadata.
    pub title: String,
    /// The main language (BCP 47). It gives the direction of the page.
    pub language: String,
    /// When the document was drawn up, RFC 3339; the only date in the file, so that the same document gives the same bytes.
    pub date: String,
    /// The paper.
    #[serde(default)]
    pub paper: Paper,
    /// What every page repeats at its head.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header: Option<Running>,
    /// What every page repeats at its foot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub footer: Option<Running>,
    /// A word printed in the header of every page, such as "example" or "draft".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub badge: Option<String>,
    /// What the document says, in order.
    pub blocks: Vec<Block>,
    /// Files carried inside the PDF (PDF/A-3), such as the same record for machines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
}

/// The sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// A4, upright: 210 by 297 mm.
    #[default]
    A4,
    /// A4, lying: 297 by 210 mm.
    A4Landscape,
    /// A4, upright, with the margins that five rows of name cards leave.
    A4Cards,
}

/// A line repeated on every page. `{page}` and `{pages}` are replaced by the page's number and their count.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Running {
    /// At the side where reading starts.
    #[serde(default)]
    pub start: String,
    /// In the middle.
    #[serde(default)]
    pub middle: String,
    /// At the side where reading ends.
    #[serde(default)]
    pub end: String,
}

/// A file carried inside the PDF.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    /// Its name, such as `minutes.json`.
    pub name: String,
    /// Its media type, such as `application/json`.
    pub media_type: String,
    /// What it is, for a person.
    pub description: String,
    /// Its content.
    pub content: String,
}

/// One piece of a document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Block {
    /// A heading; it never ends a page. Level 1 is the title, 2 a section, 3 a part of a section.
    Heading {
        /// 1 to 3.
        level: u8,
        /// What it says.
        text: Text,
    },
    /// A paragraph.
    Paragraph {
        /// What it says.
        text: Text,
        /// How its lines stand.
        #[serde(default)]
        align: Align,
        /// How large, relative to the running text.
        #[serde(default)]
        size: Size,
        /// It stays on the page of the block that follows.
        #[serde(default, skip_serializing_if = "is_false")]
        keep_with_next: bool,
        /// It is not split between pages, unless it is longer than a third of one: what somebody said is read in one piece.
        #[serde(default, skip_serializing_if = "is_false")]
        keep_together: bool,
    },
    /// Somebody's words, set apart: a rule at the side where reading starts, in its own language and direction.
    Quotation {
        /// The words.
        text: Text,
    },
    /// A list.
    List {
        /// What stands before each item.
        marker: Marker,
        /// The items.
        items: Vec<Text>,
    },
    /// A table; its head is repeated at the top of each page it continues on, and a row is not split unless it is taller than a page.
    Table {
        /// What it shows.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        caption: Option<Text>,
        /// Its columns, in reading order.
        columns: Vec<Column>,
        /// Its rows; each has as many cells as there are columns.
        rows: Vec<Row>,
        /// The least height of a row, in millimetres (a signature needs room).
        #[serde(default)]
        row_height: f32,
    },
    /// Pairs of a name and a value, in two columns: the card of a workshop.
    Card {
        /// The pairs.
        entries: Vec<Entry>,
    },
    /// Horizontal bars.
    BarChart {
        /// What it shows.
        caption: Text,
        /// The bars, top to bottom.
        bars: Vec<Bar>,
    },
    /// Places to sign, side by side; never split from each other.
    Signatures {
        /// The places, in reading order.
        places: Vec<Signature>,
    },
    /// Name cards to cut out, two side by side, 85 by 54 mm each, with marks where to cut.
    NameCards {
        /// The cards, in reading order.
        cards: Vec<NameCard>,
    },
    /// The next block begins a page.
    PageBreak,
}

/// Text with a language of its own if it differs from the document's.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// The pieces, in logical order.
    pub spans: Vec<Span>,
    /// The language (BCP 47), which also gives the direction; absent: the document's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

/// A piece of text that looks alike.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// The characters, logical order. No-break spaces are respected.
    pub text: String,
    /// Heavier.
    #[serde(default, skip_serializing_if = "is_false")]
    pub bold: bool,
    /// The language of this piece if it differs from the text's (a French name in an Arabic sentence).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

/// How the lines of a paragraph stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// Both edges straight.
    #[default]
    Justify,
    /// At the side where reading starts.
    Start,
    /// In the middle.
    Center,
    /// At the side where reading ends.
    End,
}

/// How large a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Size {
    /// A note.
    Small,
    /// The running text.
    #[default]
    Normal,
    /// A line of a letterhead or a subtitle.
    Large,
}

/// What stands before an item of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Marker {
    /// A bullet.
    Bullet,
    /// 1, 2, 3.
    Number,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Its head.
    pub head: Text,
    /// Its share of the width, relative to the other columns.
    pub width: f32,
    /// How its cells stand; `justify` is not for cells and reads as `start`.
    #[serde(default = "start")]
    pub align: Align,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// The cells, in reading order.
    pub cells: Vec<Text>,
    /// The first cell names the row.
    #[serde(default, skip_serializing_if = "is_false")]
    pub header: bool,
    /// A total, set heavier.
    #[serde(default, skip_serializing_if = "is_false")]
    pub total: bool,
}

/// A pair of a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// What it is.
    pub name: Text,
    /// What it says.
    pub value: Text,
}

/// A bar of a chart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bar {
    /// What it counts.
    pub label: Text,
    /// Its length, relative to the longest; not negative.
    pub value: f64,
    /// The value as people read it.
    pub shown: Text,
    /// Which of the chart's shades it has; the same tone, the same thing.
    #[serde(default)]
    pub tone: u8,
}

/// A place to sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// In which role.
    pub role: Text,
    /// Who, when known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
}

/// A card to wear. What is absent leaves its place free, to be written in by hand.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameCard {
    /// The number, very large.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Text>,
    /// The name: set smaller, then in two lines, rather than cut off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// For whom or as what the person comes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<Text>,
    /// The occasion, small, at the foot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

fn start() -> Align {
    Align::Start
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands the field over by reference")]
fn is_false(flag: &bool) -> bool {
    !flag
}

impl Text {
    /// Plain text in the document's language.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { spans: vec![Span { text: text.into(), ..Span::default() }], language: None }
    }

    /// The same text, said to be in a language.
    #[must_use]
    pub fn in_language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// The characters without their looks.
    #[must_use]
    pub fn characters(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::plain(text)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::plain(text)
    }
}
