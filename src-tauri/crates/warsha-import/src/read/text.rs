//! A text cut into cells, by whatever stands between them.

use super::{MAX_COLUMNS, MAX_ROWS};
use crate::clean;
use crate::error::ImportError;
use crate::people::preview::{Warning, Worry};
use crate::table::{Progress, Row, STRIDE, Step, Table};
use csv::{ReaderBuilder, StringRecord};

/// What may stand between cells, the likeliest first.
const DELIMITERS: &[u8] = b"\t;,|";
/// Rows that are looked at to tell the delimiter.
const SAMPLE: usize = 100;
/// A cell of more lines has swallowed rows: a quotation mark in it was never closed.
const MAX_LINES: usize = 20;

/// Cuts a text. `repaired`: its letters had been put right.
pub(super) fn cut(
    text: &str,
    repaired: bool,
    progress: &mut dyn FnMut(Progress) -> bool,
) -> Result<Table, ImportError> {
    // One kind of line end, and one after the last line too: lines are counted.
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n") + "\n";
    let (named, body) = named_delimiter(&text);
    let delimiter = named.unwrap_or_else(|| delimiter(body));
    let first = if body.len() == text.len() { 1 } else { 2 };
    let mut table = match rows(body, delimiter, true, first, progress)? {
        Some(rows) => Table { rows, ..Table::default() },
        None => {
            let rows = rows(body, delimiter, false, first, progress)?.unwrap_or_default();
            Table { rows, warnings: vec![Warning::of_file(Worry::QuotesNotClosed)], ..Table::default() }
        }
    };
    if table.rows.is_empty() {
        return Err(ImportError::Empty);
    }
    if repaired {
        table.warnings.push(Warning::of_file(Worry::LettersRestored));
    }
    Ok(table)
}

/// The delimiter that the first line names, as in `sep=;`, and what follows that line.
fn named_delimiter(text: &str) -> (Option<u8>, &str) {
    let line = text.lines().next().unwrap_or_default();
    match line.trim().strip_prefix("sep=").map(str::as_bytes) {
        Some(&[delimiter]) if DELIMITERS.contains(&delimiter) => {
            (Some(delimiter), text.get(line.len()..).unwrap_or_default().trim_start_matches('\n'))
        }
        _ => (None, text),
    }
}

/// What cuts most rows into one same number of cells, more than one.
fn delimiter(text: &str) -> u8 {
    let score = |delimiter: u8| {
        let mut counts = std::collections::BTreeMap::<usize, usize>::new();
        for record in reader(text, delimiter, true).into_records().take(SAMPLE).flatten() {
            let filled = record.iter().any(|cell| !cell.trim().is_empty());
            *counts.entry(if filled { record.len() } else { 0 }).or_default() += 1;
        }
        counts
            .into_iter()
            .filter(|(cells, _)| *cells > 1)
            .map(|(cells, rows)| (rows, cells))
            .max()
            .unwrap_or_default()
    };
    let mut best = (b'\t', (0, 0));
    for delimiter in DELIMITERS {
        let score = score(*delimiter);
        if score > best.1 {
            best = (*delimiter, score);
        }
    }
    best.0
}

fn reader(text: &str, delimiter: u8, quotes: bool) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .quoting(quotes)
        .from_reader(text.as_bytes())
}

/// The rows; nothing if a quotation mark swallowed some.
fn rows(
    text: &str,
    delimiter: u8,
    quotes: bool,
    first: usize,
    progress: &mut dyn FnMut(Progress) -> bool,
) -> Result<Option<Vec<Row>>, ImportError> {
    let mut reader = reader(text, delimiter, quotes);
    let mut record = StringRecord::new();
    let mut rows = Vec::new();
    // A row of several lines is one row, as spreadsheets count; blank lines are rows that the reader does not tell.
    let mut broken = 0;
    let damaged = |error: csv::Error| ImportError::Damaged { detail: error.to_string() };
    while reader.read_record(&mut record).map_err(damaged)? {
        let breaks = record.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
        if quotes && breaks > MAX_LINES {
            return Ok(None);
        }
        broken += breaks;
        let lines = usize::try_from(reader.position().line()).unwrap_or(usize::MAX);
        let number = (first + lines).saturating_sub(2 + broken);
        let mut cells: Vec<String> = record.iter().take(MAX_COLUMNS).map(clean::cell).collect();
        while cells.last().is_some_and(String::is_empty) {
            cells.pop();
        }
        if !cells.is_empty() {
            rows.push(Row { number, cells });
        }
        if rows.len() > MAX_ROWS {
            return Err(ImportError::TooManyRows { limit: MAX_ROWS });
        }
        if rows.len().is_multiple_of(STRIDE)
            && !progress(Progress { step: Step::Reading, done: number, of: None })
        {
            return Err(ImportError::Cancelled);
        }
    }
    Ok(Some(rows))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> Table {
        cut(text, false, &mut |_| true).unwrap()
    }

    #[test]
    fn the_delimiter_is_found_and_rows_keep_their_numbers() {
        let texts = [
            "titre, deux\n\na;b, c;d\n\ne;f;g",
            "titre, deux\r\n\r\na\tb, c\td\r\n\r\ne\tf\tg",
            "titre, deux\r\ra|b, c|d\r\re|f|g",
        ];
        for text in texts {
            let table = table(text);
            let numbers: Vec<usize> = table.rows.iter().map(|row| row.number).collect();
            assert_eq!((numbers, table.rows[1].cell(1)), (vec![1, 3, 5], "b, c"), "{text:?}");
        }
        assert_eq!(table("sep=;\na,b;c").rows, [Row { number: 2, cells: vec!["a,b".into(), "c".into()] }]);
        assert_eq!(table("\"a\nb\",c\nd,e").rows[1].number, 2);
    }

    #[test]
    fn a_quotation_mark_left_open_swallows_nothing() {
        let rows = "b,c\n".repeat(40);
        let table = table(&format!("\"a,c\n{rows}"));
        assert_eq!((table.rows.len(), table.warnings[0].code), (41, Worry::QuotesNotClosed));
    }
}
