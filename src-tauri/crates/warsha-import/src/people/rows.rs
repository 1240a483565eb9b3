//! What kind of row a row is.

use super::SAID_OF_EACH;
use crate::guess::columns::{Columns, Field};
use crate::lexicon::rows::{is_foot, is_section, is_total};
use crate::table::{Row, Table};
use std::collections::{BTreeMap, BTreeSet};
use warsha_core::text::key;

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing, or a number only.
    Blank,
    /// The title of a section, or the foot of the list.
    Title,
    /// A sum.
    Total,
    /// The header, once more.
    Header,
    /// Somebody, or what should be somebody. `alone`: a name and nothing else, where the rows around have more.
    Person { alone: bool },
}

/// What merged cells say of the rows they span.
#[derive(Debug, Default)]
pub(super) struct Spans<'t> {
    /// The text of merged cells, by row and column, the first row left out.
    down: BTreeMap<(usize, usize), &'t str>,
    /// Rows whose first cell spans several columns.
    across: BTreeSet<usize>,
    /// Whether most rows carry a number of their own, or more than a name.
    full: bool,
}

impl<'t> Spans<'t> {
    /// Of a table.
    pub(super) fn of(table: &'t Table, columns: &Columns) -> Self {
        let mut spans = Self { full: full(table, columns), ..Self::default() };
        for span in &table.spans {
            let first = table.rows.binary_search_by_key(&span.rows.0, |row| row.number);
            let Some(row) = first.ok().and_then(|at| table.rows.get(at)) else { continue };
            if span.columns.1 > span.columns.0 {
                spans.across.insert(row.number);
            }
            let said = SAID_OF_EACH.iter().any(|field| columns.of(*field) == Some(span.columns.0));
            if said && span.columns.0 == span.columns.1 {
                // Only rows that are there: a span down to the end of the sheet costs nothing.
                let after = table.rows.partition_point(|row| row.number <= span.rows.0);
                let below = table.rows.iter().skip(after).take_while(|row| row.number <= span.rows.1);
                spans
                    .down
                    .extend(below.map(|below| ((below.number, span.columns.0), row.cell(span.columns.0))));
            }
        }
        spans
    }

    /// The text of a cell, or that of the merged cell it belongs to.
    pub(super) fn cell(&self, row: &'t Row, column: usize) -> &'t str {
        let own = row.cell(column);
        if own.is_empty() { self.down.get(&(row.number, column)).copied().unwrap_or_default() } else { own }
    }
}

/// Whether most rows with a name have a number, a telephone or anything else beside it.
fn full(table: &Table, columns: &Columns) -> bool {
    let (mut named, mut more) = (0_usize, 0_usize);
    for row in table.rows.iter().filter(|row| row.number >= columns.first_row) {
        let filled = row.cells.iter().filter(|cell| !cell.is_empty()).count();
        named += usize::from(filled > 0);
        more += usize::from(filled > 1);
    }
    named > 2 && more * 10 >= named * 8
}

/// Tells what a row is.
pub(super) fn kind(row: &Row, columns: &Columns, head: Option<&Row>, spans: &Spans<'_>) -> Kind {
    let signs = |cell: &&String| cell.chars().any(char::is_alphanumeric);
    let filled: Vec<&str> = row.cells.iter().filter(signs).map(String::as_str).collect();
    let number = columns.of(Field::Number).map(|column| row.cell(column));
    let is_number = |text: &str| text.chars().all(|c| c.is_numeric() || c.is_ascii_punctuation());
    let facts = columns.fields.iter().filter(|(field, _)| **field != Field::Number);
    let facts = facts.filter(|(_, column)| row.cell(**column).chars().any(char::is_alphanumeric)).count();
    let numbered = number.is_some_and(|number| !number.is_empty() && is_number(number));
    if facts == 0 && (numbered || filled.len() != 1 || filled.iter().all(|cell| is_number(cell))) {
        let total = filled.first().is_some_and(|text| is_total(text));
        return if total { Kind::Total } else { Kind::Blank };
    }
    if head.is_some_and(|head| repeats(row, head)) {
        return Kind::Header;
    }
    let (words, sums): (Vec<&str>, Vec<&str>) = filled.iter().partition(|cell| !is_number(cell));
    if let [text] = words.as_slice() {
        if is_total(text) {
            return Kind::Total;
        }
        let title = is_section(text) || is_foot(text) || spans.across.contains(&row.number);
        if sums.is_empty() && (title || facts == 0) {
            return Kind::Title;
        }
    } else if words.first().is_some_and(|text| is_total(text)) && words.iter().all(|text| is_total(text)) {
        return Kind::Total;
    }
    Kind::Person { alone: spans.full && filled.len() == 1 && facts == 1 }
}

/// Whether the cells are those of the header.
fn repeats(row: &Row, head: &Row) -> bool {
    let cells = row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
    let (mut same, mut all) = (0_usize, 0_usize);
    for (column, cell) in cells {
        all += 1;
        same += usize::from(key(cell) == key(head.cell(column)));
    }
    all >= 1 && same == all
}
