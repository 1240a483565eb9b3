//! What can keep a document from being set: codes with arguments, never sentences for people.

use std::collections::BTreeMap;

/// A character that no font of ours draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The character.
    pub character: char,
    /// Some of the text around it.
    pub excerpt: String,
    /// Where in the document, such as `blocks[3].text`.
    pub path: String,
}

/// Why a document is not set. The words for people are looked up by [`PaperError::code`].
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum PaperError {
    /// No font draws these characters. All of the document's are named, so that one correction is enough.
    #[error("{} of the document's characters have no glyph", .0.len())]
    MissingGlyph(Vec<Missing>),
    /// A control character, or a mark that overrides the direction of what follows it.
    #[error("U+{:04X} at {path}", *.character as u32)]
    ControlCharacter {
        /// The character.
        character: char,
        /// Where in the document.
        path: String,
    },
    /// A row has more or fewer cells than its table has columns.
    #[error("{found} cells in place of {expected} at {path}")]
    CellCount {
        /// Where in the document.
        path: String,
        /// How many columns the table has.
        expected: usize,
        /// How many cells the row has.
        found: usize,
    },
    /// A heading's level is not 1, 2 or 3.
    #[error("heading level {level} at {path}")]
    HeadingLevel {
        /// The level found.
        level: u8,
        /// Where in the document.
        path: String,
    },
    /// Not a language tag (BCP 47).
    #[error("language tag {tag:?} at {path}")]
    LanguageTag {
        /// The tag found.
        tag: String,
        /// Where in the document.
        path: String,
    },
    /// Not a date and time (RFC 3339).
    #[error("date {0:?}")]
    Date(String),
    /// A bar, a width or a height is negative or not finite; a column's width may not be zero either.
    #[error("number {value} at {path}")]
    Number {
        /// The number found.
        value: f64,
        /// Where in the document.
        path: String,
    },
    /// A table has no columns.
    #[error("no columns at {path}")]
    NoColumns {
        /// Where in the document.
        path: String,
    },
    /// A title is empty; viewers and readers of screens need one.
    #[error("no title")]
    NoTitle,
    /// The head or foot that every page repeats takes too much of the page.
    #[error("running text too long at {path}")]
    RunningTooLong {
        /// Where in the document.
        path: String,
    },
    /// An attachment's name or media type is not usable, or two have the same name.
    #[error("attachment {name:?}")]
    Attachment {
        /// The name found.
        name: String,
    },
    /// The caller asked to stop.
    #[error("cancelled")]
    Cancelled,
    /// The PDF could not be written; never expected.
    #[error("unexpected: {0}")]
    Unexpected(String),
}

impl PaperError {
    /// Every code, with the names of its particulars.
    pub const CODES: &'static [(&'static str, &'static [&'static str])] = &[
        ("missing-glyph", &["character", "text", "path", "characters", "count"]),
        ("control-character", &["character", "path"]),
        ("cell-count", &["path", "expected", "found"]),
        ("heading-level", &["level", "path"]),
        ("language-tag", &["tag", "path"]),
        ("document-date", &["date"]),
        ("document-number", &["value", "path"]),
        ("no-columns", &["path"]),
        ("no-title", &[]),
        ("running-too-long", &["path"]),
        ("attachment-name", &["name"]),
        ("typesetting-cancelled", &[]),
        ("typesetting-unexpected", &["detail"]),
    ];

    /// The stable name of what is wrong, under which people's words for it are kept.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::MissingGlyph(_) => "missing-glyph",
            Self::ControlCharacter { .. } => "control-character",
            Self::CellCount { .. } => "cell-count",
            Self::HeadingLevel { .. } => "heading-level",
            Self::LanguageTag { .. } => "language-tag",
            Self::Date(_) => "document-date",
            Self::Number { .. } => "document-number",
            Self::NoColumns { .. } => "no-columns",
            Self::NoTitle => "no-title",
            Self::RunningTooLong { .. } => "running-too-long",
            Self::Attachment { .. } => "attachment-name",
            Self::Cancelled => "typesetting-cancelled",
            Self::Unexpected(_) => "typesetting-unexpected",
        }
    }

    /// The particulars, by name. For missing glyphs: the first one's `character` (`U+1F600 😀`), `text` and `path`, how
    /// many there are in all (`count`) and the distinct ones (`characters`).
    #[must_use]
    pub fn args(&self) -> BTreeMap<&'static str, String> {
        let mut args = BTreeMap::new();
        match self {
            Self::MissingGlyph(all) => {
                if let Some(first) = all.first() {
                    args.insert("character", named(first.character));
                    args.insert("text", first.excerpt.clone());
                    args.insert("path", first.path.clone());
                }
                let distinct: std::collections::BTreeSet<char> =
                    all.iter().map(|one| one.character).collect();
                args.insert("characters", distinct.into_iter().map(named).collect::<Vec<_>>().join(", "));
                args.insert("count", all.len().to_string());
            }
            Self::ControlCharacter { character, path } => {
                args.insert("character", format!("U+{:04X}", u32::from(*character)));
                args.insert("path", path.clone());
            }
            Self::CellCount { path, expected, found } => {
                args.insert("path", path.clone());
                args.insert("expected", expected.to_string());
                args.insert("found", found.to_string());
            }
            Self::HeadingLevel { level, path } => {
                args.insert("level", level.to_string());
                args.insert("path", path.clone());
            }
            Self::LanguageTag { tag, path } => {
                args.insert("tag", tag.clone());
                args.insert("path", path.clone());
            }
            Self::Date(date) => {
                args.insert("date", date.clone());
            }
            Self::Number { value, path } => {
                args.insert("value", value.to_string());
                args.insert("path", path.clone());
            }
            Self::NoColumns { path } | Self::RunningTooLong { path } => {
                args.insert("path", path.clone());
            }
            Self::Attachment { name } => {
                args.insert("name", name.clone());
            }
            Self::Unexpected(detail) => {
                args.insert("detail", detail.clone());
            }
            Self::NoTitle | Self::Cancelled => {}
        }
        args
    }
}

fn named(character: char) -> String {
    format!("U+{:04X} {character}", u32::from(character))
}
