//! A table as a spreadsheet: plain values, then XLSX. Like paper, it reads no file and no clock and knows neither workshops nor
//! people: the same table gives the same bytes.

mod xlsx;

use crate::paper::document::Text;
use chrono::NaiveDate;
use std::collections::BTreeMap;

pub use xlsx::xlsx;

/// A table, before anybody knows whether pages or a spreadsheet will show it.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What a spreadsheet calls its only sheet.
    pub name: String,
    /// What it shows.
    pub title: String,
    /// The main language (BCP 47). It gives the direction.
    pub language: String,
    /// Its day: the only date in the file that nobody wrote in a cell.
    pub day: NaiveDate,
    /// The least height of a row, in millimetres: what is filled in by hand needs room.
    pub row_height: f32,
    /// Its columns, in reading order.
    pub columns: Vec<Column>,
    /// Its rows, in groups.
    pub groups: Vec<Group>,
    /// What is said of the whole.
    pub remarks: Vec<String>,
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// Its width in millimetres.
    pub width: f32,
    /// What belongs in it.
    pub content: Content,
    /// Where it is shown.
    pub shown: Shown,
}

/// What belongs in a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Words.
    Words,
    /// Days.
    Days,
    /// One of these words.
    OneOf(Vec<String>),
}

/// Where a column is shown. A spreadsheet has them all, so that those of two workshops can be laid one under the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Everywhere.
    Always,
    /// On pages only when something stands in it.
    Filled,
    /// Not on pages, where a heading says the same.
    InSheets,
}

/// Rows that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What they have in common, where pages say it in a heading.
    pub name: Option<Text>,
    /// The rows; each has as many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// What people read.
    pub text: Text,
    /// The day it says.
    pub day: Option<NaiveDate>,
}

impl From<Text> for Cell {
    fn from(text: Text) -> Self {
        Self { text, day: None }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Text::plain(text).into()
    }
}

/// Why there is no spreadsheet.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct SheetError(String);

impl SheetError {
    /// The code, with the facts its words take.
    pub const CODES: &[(&str, &[&str])] = &[("sheet-refused", &["reason"])];

    /// The code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        "sheet-refused"
    }

    /// The particulars, by name.
    #[must_use]
    pub fn args(&self) -> BTreeMap<&'static str, String> {
        BTreeMap::from([("reason", self.0.clone())])
    }
}
