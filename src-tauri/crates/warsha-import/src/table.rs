//! A table as it was found: rows of cells, as text.

use crate::people::preview::Warning;
use serde::Serialize;
use warsha_core::codes;

/// A sheet, or a text cut into cells. Blank rows are left out; every row knows its number.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Table {
    /// The sheet it comes from; empty for a text.
    pub sheet: String,
    /// Its rows, in order.
    pub rows: Vec<Row>,
    /// Cells that were merged; the first of them holds the text.
    pub spans: Vec<Span>,
    /// What reading it could not keep.
    pub warnings: Vec<Warning>,
}

/// A row that is not blank.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Its number in the file, from 1, blank rows counted.
    pub number: usize,
    /// Its cells from the first column on, without what nobody can see; an empty cell is an empty text.
    pub cells: Vec<String>,
}

/// Merged cells, by the numbers of rows (from 1) and the places of columns (from 0), the last ones included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Span {
    /// The first and the last row.
    pub rows: (usize, usize),
    /// The first and the last column.
    pub columns: (usize, usize),
}

impl Row {
    /// The text of a column, empty beyond the end.
    #[must_use]
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

impl Table {
    /// How many columns its widest row has.
    #[must_use]
    pub fn width(&self) -> usize {
        self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0)
    }
}

codes! {
    /// What is being done.
    Step { /// Cells are read.
        Reading = "reading", /// Rows become people.
        People = "people" }
}

/// How far it is. Whoever is told answers whether to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub step: Step,
    /// Rows done.
    pub done: usize,
    /// Of how many, where that is known.
    pub of: Option<usize>,
}

/// Rows between two tellings of the progress.
pub(crate) const STRIDE: usize = 500;
