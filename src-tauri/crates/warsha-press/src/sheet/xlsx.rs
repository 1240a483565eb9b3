//! A table as XLSX: one sheet, its head frozen, filtered and repeated, in the direction of its language.

use super::{Cell, Column, Content, SheetError, Table};
use crate::paper::document::{Direction, Text};
use crate::paper::millimetres;
use crate::words::numbers::{FSI, PDI};
use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook,
    Worksheet, XlsxError,
};

/// Characters of the spreadsheet's own font that fill a millimetre of paper, or nearly.
const CHARACTERS: f32 = 0.5;
/// The height of a line in that font, in points, and the greatest height of a row.
const LINE: f32 = 15.0;
const TALLEST: f32 = 409.0;
/// What a page's head may hold, the marks of its places aside.
const RUNNING: usize = 200;
/// Keeps the marks at both ends of an Arabic title where they belong: the head of a page has no direction of its own.
const RLM: char = '\u{200f}';
const A4: u8 = 9;
/// The same shades as on pages: the ground of a head, and the rules.
const HEAD: u32 = 0x00e2_ece7;
const RULE: u32 = 0x00d6_d1c6;
/// Day, month, year: every locale of the four reads it.
const DAY: &str = "dd/mm/yyyy";

/// The bytes of a spreadsheet. What is written in a cell is a text, whatever sign it begins with; a day is a day.
///
/// # Errors
/// What a spreadsheet cannot hold: a text of more than 32,767 characters.
pub fn xlsx(table: &Table) -> Result<Vec<u8>, SheetError> {
    written(table).map_err(|error| SheetError(error.to_string()))
}

fn written(table: &Table) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let drawn_up = day(table.day)?;
    book.set_properties(&DocProperties::new().set_title(&table.title).set_creation_datetime(&drawn_up));
    let sheet = book.add_worksheet();
    sheet.set_name(&table.name)?;
    sheet.set_right_to_left(Direction::of(&table.language) == Direction::Rtl);
    printed(sheet, table)?;
    let looks = Looks::of(&table.language);
    for (column, place) in table.columns.iter().zip(0..) {
        sheet.set_column_width(place, column.width * CHARACTERS)?;
        sheet.write_string_with_format(0, place, &column.head, &looks.head)?;
    }
    sheet.set_row_height(0, height(table, table.columns.iter().map(|column| column.head.clone()), 0.0))?;
    let mut number = 0;
    for row in table.groups.iter().flat_map(|group| &group.rows) {
        number += 1;
        for ((cell, column), place) in row.iter().zip(&table.columns).zip(0..) {
            write(sheet, (number, place), cell, column, &looks)?;
        }
        let texts = row.iter().map(|cell| plain(&cell.text.characters()));
        sheet.set_row_height(number, height(table, texts, millimetres(table.row_height)))?;
    }
    if let Some(last) = u16::try_from(table.columns.len()).ok().and_then(|count| count.checked_sub(1)) {
        sheet.autofilter(0, 0, number, last)?;
    }
    // An empty row keeps what follows out of the filter and of the sorting.
    for (remark, row) in table.remarks.iter().zip(number + 2..) {
        sheet.write_string_with_format(row, 0, plain(remark), &looks.remark)?;
    }
    offered(sheet, table, number)?;
    book.save_to_buffer()
}

/// The height at which all of a row is seen. Programs that open the file do not all measure it themselves.
fn height(table: &Table, texts: impl Iterator<Item = String>, least: f32) -> f32 {
    let lines = table.columns.iter().zip(texts).map(|(column, text)| lines(&text, column.width * CHARACTERS));
    (lines.fold(1.0, f32::max) * LINE).max(least).min(TALLEST)
}

/// How many lines a text takes; words that do not break leave a part of each line free.
fn lines(text: &str, characters: f32) -> f32 {
    let length = |line: &str| f32::from(u16::try_from(line.chars().count()).unwrap_or(u16::MAX));
    text.split('\n').map(|line| (length(line) / (characters * 0.85)).ceil().max(1.0)).sum()
}

/// How the sheet is printed, and which rows stay in sight.
fn printed(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    // As wide as the paper, and as many pages as it takes.
    sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
    let title: String = plain(&table.title).chars().take(RUNNING).collect();
    let title = match Direction::of(&table.language) {
        Direction::Rtl => format!("{RLM}{title}{RLM}"),
        Direction::Ltr => title,
    };
    sheet.set_header(format!("&C{}", title.replace('&', "&&"))).set_footer("&C&P");
    Ok(())
}

/// Where one of some words belongs, these are offered.
fn offered(sheet: &mut Worksheet, table: &Table, last: u32) -> Result<(), XlsxError> {
    for (column, place) in table.columns.iter().zip(0..) {
        if let Content::OneOf(words) = &column.content
            && last > 0
        {
            let choice = DataValidation::new().allow_list_strings(words)?;
            sheet.add_data_validation(1, place, last, place, &choice)?;
        }
    }
    Ok(())
}

fn write(
    sheet: &mut Worksheet,
    (row, place): (u32, u16),
    cell: &Cell,
    column: &Column,
    looks: &Looks,
) -> Result<(), XlsxError> {
    let text = plain(&cell.text.characters());
    if let Some(written) = cell.day {
        sheet.write_datetime_with_format(row, place, &day(written)?, &looks.day)?;
    } else if text.is_empty() {
        let look = if column.content == Content::Days { &looks.day } else { &looks.cell };
        sheet.write_blank(row, place, look)?;
    } else {
        sheet.write_string_with_format(row, place, text, looks.of_text(&cell.text))?;
    }
    Ok(())
}

fn day(day: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let part = |part: u32| u8::try_from(part).unwrap_or_default();
    ExcelDateTime::from_ymd(u16::try_from(day.year()).unwrap_or_default(), part(day.month()), part(day.day()))
}

/// Text that is sorted, filtered and copied holds no signs that nobody sees: a cell has its direction from its format.
fn plain(text: &str) -> String {
    text.replace([FSI, PDI], "").replace('\u{2028}', "\n")
}

/// How cells look.
struct Looks {
    head: Format,
    cell: Format,
    ltr: Format,
    rtl: Format,
    day: Format,
    remark: Format,
}

impl Looks {
    fn of(language: &str) -> Self {
        let plain = Format::new().set_align(FormatAlign::Top);
        let framed =
            plain.clone().set_text_wrap().set_border(FormatBorder::Thin).set_border_color(Color::RGB(RULE));
        let towards = |format: &Format, direction: Direction| match direction {
            Direction::Ltr => format.clone().set_reading_direction(1).set_align(FormatAlign::Left),
            Direction::Rtl => format.clone().set_reading_direction(2).set_align(FormatAlign::Right),
        };
        let own = Direction::of(language);
        let cell = towards(&framed, own);
        Self {
            head: cell.clone().set_bold().set_background_color(Color::RGB(HEAD)),
            ltr: towards(&framed, Direction::Ltr),
            rtl: towards(&framed, Direction::Rtl),
            day: cell.clone().set_num_format(DAY),
            remark: towards(&plain, own).set_bold(),
            cell,
        }
    }

    /// A text in another language is read in its own direction.
    fn of_text(&self, text: &Text) -> &Format {
        match text.language.as_deref().map(Direction::of) {
            None => &self.cell,
            Some(Direction::Ltr) => &self.ltr,
            Some(Direction::Rtl) => &self.rtl,
        }
    }
}
