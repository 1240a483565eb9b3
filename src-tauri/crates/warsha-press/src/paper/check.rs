//! What a document must be before it is set; everything wrong is found here, before a page exists.

use super::document::{Block, Document, NameCard, Text};
use super::error::{Missing, PaperError};
use super::fonts::Fonts;
use super::shape::invisible;
use chrono::DateTime;

/// Everything that is wrong with a document, in its order; empty when it can be set.
///
/// All characters without a glyph come together as one [`PaperError::MissingGlyph`], at the end.
#[must_use]
pub fn check(document: &Document, fonts: &Fonts) -> Vec<PaperError> {
    let mut examiner = Examiner { fonts, wrong: Vec::new(), missing: Vec::new() };
    examiner.document(document);
    let Examiner { mut wrong, missing, .. } = examiner;
    if !missing.is_empty() {
        wrong.push(PaperError::MissingGlyph(missing));
    }
    wrong
}

/// The first thing wrong, as an error.
pub(super) fn refuse(document: &Document, fonts: &Fonts) -> Result<(), PaperError> {
    check(document, fonts).into_iter().next().map_or(Ok(()), Err)
}

struct Examiner<'a> {
    fonts: &'a Fonts,
    wrong: Vec<PaperError>,
    missing: Vec<Missing>,
}

impl Examiner<'_> {
    fn document(&mut self, document: &Document) {
        if document.title.trim().is_empty() {
            self.wrong.push(PaperError::NoTitle);
        }
        self.controls(&document.title, "title");
        self.tag(Some(document.language.as_str()), "language");
        if DateTime::parse_from_rfc3339(&document.date).is_err() {
            self.wrong.push(PaperError::Date(document.date.clone()));
        }
        for (running, name) in [(&document.header, "header"), (&document.footer, "footer")] {
            let Some(running) = running else { continue };
            for (text, part) in
                [(&running.start, "start"), (&running.middle, "middle"), (&running.end, "end")]
            {
                self.string(text, || format!("{name}.{part}"));
            }
        }
        if let Some(badge) = &document.badge {
            self.string(badge, || "badge".into());
        }
        for (number, block) in document.blocks.iter().enumerate() {
            self.block(block, &format!("blocks[{number}]"));
        }
        let mut names = std::collections::BTreeSet::new();
        for attachment in &document.attachments {
            let name = &attachment.name;
            let plain = |text: &str| !text.is_empty() && text.chars().all(|one| one.is_ascii_graphic());
            let usable = plain(name) && !name.contains(['/', '\\', '(', ')']);
            let media = plain(&attachment.media_type) && attachment.media_type.split('/').count() == 2;
            if !usable || !media || !names.insert(name) {
                self.wrong.push(PaperError::Attachment { name: name.clone() });
            }
            self.controls(&attachment.description, "attachments");
        }
    }

    fn block(&mut self, block: &Block, path: &str) {
        match block {
            Block::Heading { level, text } => {
                if !(1..=3).contains(level) {
                    self.wrong.push(PaperError::HeadingLevel { level: *level, path: path.into() });
                }
                self.text(text, || format!("{path}.text"));
            }
            Block::Paragraph { text, .. } | Block::Quotation { text } => {
                self.text(text, || format!("{path}.text"))
            }
            Block::List { items, .. } => {
                for (number, item) in items.iter().enumerate() {
                    self.text(item, || format!("{path}.items[{number}]"));
                }
            }
            Block::Table { caption, columns, rows, row_height } => {
                if let Some(caption) = caption {
                    self.text(caption, || format!("{path}.caption"));
                }
                if columns.is_empty() {
                    self.wrong.push(PaperError::NoColumns { path: path.into() });
                }
                for (number, column) in columns.iter().enumerate() {
                    self.text(&column.head, || format!("{path}.columns[{number}].head"));
                    let width = f64::from(column.width);
                    self.number(width, width > 0.0, || format!("{path}.columns[{number}].width"));
                }
                // A signature needs at most this much; more would leave no room for the head of the table.
                let most = 100.0;
                let height = f64::from(*row_height);
                self.number(height, (0.0..=most).contains(&height), || format!("{path}.row_height"));
                for (number, row) in rows.iter().enumerate() {
                    if row.cells.len() != columns.len() {
                        let (expected, found) = (columns.len(), row.cells.len());
                        let path = format!("{path}.rows[{number}]");
                        self.wrong.push(PaperError::CellCount { path, expected, found });
                    }
                    for (cell, text) in row.cells.iter().enumerate() {
                        self.text(text, || format!("{path}.rows[{number}].cells[{cell}]"));
                    }
                }
            }
            Block::Card { entries } => {
                for (number, entry) in entries.iter().enumerate() {
                    self.text(&entry.name, || format!("{path}.entries[{number}].name"));
                    self.text(&entry.value, || format!("{path}.entries[{number}].value"));
                }
            }
            Block::BarChart { caption, bars } => {
                self.text(caption, || format!("{path}.caption"));
                for (number, bar) in bars.iter().enumerate() {
                    self.text(&bar.label, || format!("{path}.bars[{number}].label"));
                    self.text(&bar.shown, || format!("{path}.bars[{number}].shown"));
                    self.number(bar.value, bar.value >= 0.0, || format!("{path}.bars[{number}].value"));
                }
            }
            Block::Signatures { places } => {
                for (number, place) in places.iter().enumerate() {
                    self.text(&place.role, || format!("{path}.places[{number}].role"));
                    if let Some(name) = &place.name {
                        self.text(name, || format!("{path}.places[{number}].name"));
                    }
                }
            }
            Block::NameCards { cards } => {
                for (number, card) in cards.iter().enumerate() {
                    let NameCard { number: worn, name, detail, note } = card;
                    for (part, text) in [("number", worn), ("name", name), ("detail", detail), ("note", note)]
                    {
                        let Some(text) = text else { continue };
                        self.text(text, || format!("{path}.cards[{number}].{part}"));
                    }
                }
            }
            Block::PageBreak => {}
        }
    }

    fn text(&mut self, text: &Text, path: impl Fn() -> String) {
        if text.language.is_some() {
            self.tag(text.language.as_deref(), &path());
        }
        for span in &text.spans {
            if span.language.is_some() {
                self.tag(span.language.as_deref(), &path());
            }
            self.string(&span.text, &path);
        }
    }

    fn string(&mut self, text: &str, path: impl Fn() -> String) {
        for (at, character) in text.char_indices() {
            if forbidden(character) {
                self.wrong.push(PaperError::ControlCharacter { character, path: path() });
            } else if !invisible(character) && character != '\u{2028}' && !self.fonts.draw(character) {
                let before = text
                    .get(..at)
                    .unwrap_or_default()
                    .char_indices()
                    .rev()
                    .nth(11)
                    .map_or(0, |(start, _)| start);
                let excerpt = text.get(before..).unwrap_or_default().chars().take(24).collect();
                self.missing.push(Missing { character, excerpt, path: path() });
            }
        }
    }

    /// Text that is not drawn (a title, a description) may hold any character but controls.
    fn controls(&mut self, text: &str, path: &str) {
        for character in text.chars().filter(|character| forbidden(*character)) {
            self.wrong.push(PaperError::ControlCharacter { character, path: path.into() });
        }
    }

    fn tag(&mut self, tag: Option<&str>, path: &str) {
        if let Some(tag) =
            tag.filter(|tag| tag.parse::<unic_langid::LanguageIdentifier>().is_err() || tag.contains('_'))
        {
            self.wrong.push(PaperError::LanguageTag { tag: tag.into(), path: path.into() });
        }
    }

    fn number(&mut self, value: f64, good: bool, path: impl Fn() -> String) {
        if !value.is_finite() || !good {
            self.wrong.push(PaperError::Number { value, path: path() });
        }
    }
}

/// Controls (C0, C1), the bidi embeddings and overrides, and the paragraph separator. U+2028 breaks a line and is allowed.
fn forbidden(character: char) -> bool {
    character.is_control() || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2029}')
}
