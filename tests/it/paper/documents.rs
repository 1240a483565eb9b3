//! The example documents, and small pieces to make others from.

use std::path::{Path, PathBuf};
use warsha_press::paper::document::{Block, Column, Row, Text};
use warsha_press::paper::pages::{Item, Line, Pages, Role};
use warsha_press::paper::{self, Document, Fonts};

/// The examples in `tests/papers`.
pub const EXAMPLES: [&str; 3] = ["tetouan", "minutes-ar", "minutes-fr"];

/// The repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// An example.
pub fn example(name: &str) -> Document {
    let path = root().join("tests/papers").join(format!("{name}.json"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// A document of these blocks.
pub fn document(language: &str, blocks: Vec<Block>) -> Document {
    Document {
        title: "Essai".into(),
        language: language.into(),
        date: "2022-10-13T20:00:00+01:00".into(),
        paper: paper::document::Paper::A4,
        header: None,
        footer: None,
        badge: None,
        blocks,
        attachments: Vec::new(),
    }
}

/// A paragraph, justified.
pub fn paragraph(text: impl Into<String>) -> Block {
    Block::Paragraph {
        text: Text::plain(text),
        align: paper::document::Align::Justify,
        size: paper::document::Size::Normal,
        keep_with_next: false,
        keep_together: false,
    }
}

/// A heading.
pub fn heading(level: u8, text: &str) -> Block {
    Block::Heading { level, text: text.into() }
}

/// A table of plain texts.
pub fn table(heads: &[&str], rows: Vec<Vec<String>>) -> Block {
    let column =
        |head: &&str| Column { head: Text::plain(*head), width: 1.0, align: paper::document::Align::Start };
    let row = |cells: Vec<String>| Row {
        cells: cells.into_iter().map(Text::plain).collect(),
        header: false,
        total: false,
    };
    Block::Table {
        caption: None,
        columns: heads.iter().map(column).collect(),
        rows: rows.into_iter().map(row).collect(),
        row_height: 0.0,
    }
}

/// The document laid out.
pub fn set(document: &Document) -> Pages {
    paper::typeset(document, &Fonts::bundled()).unwrap()
}

/// The document as a PDF.
pub fn print(document: &Document) -> Vec<u8> {
    let fonts = Fonts::bundled();
    paper::pdf(&paper::typeset(document, &fonts).unwrap(), &fonts).unwrap()
}

/// All lines with the number of their page.
pub fn lines(pages: &Pages) -> impl Iterator<Item = (usize, &Line)> {
    pages.pages.iter().enumerate().flat_map(|(number, page)| {
        page.items.iter().filter_map(move |item| match item {
            Item::Line(line) => Some((number, line)),
            Item::Rectangle(_) => None,
        })
    })
}

/// The role of a line's element.
pub fn role(pages: &Pages, line: &Line) -> Option<Role> {
    line.element.map(|element| pages.elements[element as usize].role)
}

/// The line that says this.
pub fn saying<'a>(pages: &'a Pages, text: &str) -> (usize, &'a Line) {
    lines(pages).find(|(_, line)| line.text == text).unwrap_or_else(|| panic!("no line says {text:?}"))
}
