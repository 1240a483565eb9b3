//! The sheets of a workbook.

use super::{MAX_COLUMNS, MAX_ROWS, has_people};
use crate::clean;
use crate::error::ImportError;
use crate::people::preview::{Warning, Worry};
use crate::table::{Progress, Row, STRIDE, Span, Step, Table};
use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use std::collections::BTreeMap;
use std::io::Cursor;

type Workbook<'b> = Xlsx<Cursor<&'b [u8]>>;

/// The first sheet that has people in it, those that are shown before those that are hidden; else the first that is not blank.
pub(super) fn read(bytes: &[u8], progress: &mut dyn FnMut(Progress) -> bool) -> Result<Table, ImportError> {
    let mut workbook: Workbook = Xlsx::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    let mut sheets = workbook.sheets_metadata().to_vec();
    sheets.retain(|sheet| sheet.typ == SheetType::WorkSheet);
    sheets.sort_by_key(|sheet| sheet.visible != SheetVisible::Visible);
    let mut first = None;
    for sheet in sheets {
        let table = cells(&mut workbook, &sheet.name, progress)?;
        if has_people(&table) {
            return Ok(table);
        }
        if !table.rows.is_empty() {
            first.get_or_insert(table);
        }
    }
    first.ok_or(ImportError::Empty)
}

fn damaged(error: &XlsxError) -> ImportError {
    match error {
        XlsxError::Password => ImportError::Protected,
        other => ImportError::Damaged { detail: other.to_string() },
    }
}

/// The cells of a sheet, one after the other: a cell far away makes no room for those between.
fn cells(
    workbook: &mut Workbook<'_>,
    sheet: &str,
    progress: &mut dyn FnMut(Progress) -> bool,
) -> Result<Table, ImportError> {
    let merged = workbook.merge_cells_by_sheet_name(sheet).map_err(|error| damaged(&error))?;
    let mut table = Table { sheet: sheet.to_owned(), ..Table::default() };
    table.spans.extend(merged.into_iter().map(|area| Span {
        rows: (area.start.0 as usize + 1, area.end.0 as usize + 1),
        columns: (area.start.1 as usize, area.end.1 as usize),
    }));
    let mut reader = workbook.worksheet_cells_reader(sheet).map_err(|error| damaged(&error))?;
    let mut rows = BTreeMap::<usize, Vec<String>>::new();
    let end = reader.dimensions().end.0 as usize + 1;
    while let Some(cell) = reader.next_cell_with_formula_metadata().map_err(|error| damaged(&error))? {
        let (number, column) = (cell.pos.0 as usize + 1, cell.pos.1 as usize);
        let text = match &cell.value {
            DataRef::Error(_) => {
                table.warnings.push(Warning::of_row(number, Worry::CellError));
                continue;
            }
            DataRef::Empty if cell.formula.is_some() => {
                table.warnings.push(Warning::of_row(number, Worry::FormulaWithoutValue));
                continue;
            }
            value => text(value),
        };
        if text.is_empty() || column >= MAX_COLUMNS {
            continue;
        }
        if !rows.contains_key(&number) {
            let done = Progress { step: Step::Reading, done: number, of: Some(end.max(number)) };
            if rows.len() >= MAX_ROWS {
                return Err(ImportError::TooManyRows { limit: MAX_ROWS });
            }
            if rows.len().is_multiple_of(STRIDE) && !progress(done) {
                return Err(ImportError::Cancelled);
            }
        }
        let row = rows.entry(number).or_default();
        if row.len() <= column {
            row.resize(column + 1, String::new());
        }
        if let Some(place) = row.get_mut(column) {
            *place = text;
        }
    }
    table.rows = rows.into_iter().map(|(number, cells)| Row { number, cells }).collect();
    Ok(table)
}

fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => clean::cell(text),
        DataRef::SharedString(text) => clean::cell(text),
        DataRef::Int(number) => number.to_string(),
        // Up to here every whole number is itself; a telephone number has fifteen digits at most.
        DataRef::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => format!("{number:.0}"),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(instant) => date(*instant),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// A day as ISO writes it, with the hour if there is one. A length of time, or a number that only looks like a date, stays a number.
fn date(instant: ExcelDateTime) -> String {
    let serial = instant.as_f64();
    if instant.is_duration() || !(1.0..2_958_466.0).contains(&serial) {
        return serial.to_string();
    }
    let (year, month, day, hour, minute, ..) = instant.to_ymd_hms_milli();
    match (hour, minute) {
        (0, 0) => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType::DateTime;

    #[test]
    fn days_are_counted_from_1900_or_1904() {
        assert_eq!(date(ExcelDateTime::new(44_847.75, DateTime, false)), "2022-10-13 18:00");
        assert_eq!(date(ExcelDateTime::new(43_385.0, DateTime, true)), "2022-10-13");
        assert_eq!(date(ExcelDateTime::new(612_345_678.0, DateTime, false)), "612345678");
        assert_eq!(text(&DataRef::Float(212_600_000_001.0)), "212600000001");
    }
}
