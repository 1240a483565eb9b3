//! The attendance list: one row per person on the list, then numbered rows for those who come unannounced.

use super::head;
use super::scribe::{Scribe, paragraph};
use crate::paper::document::{Align, Block, Column, Row, Size, Text};
use warsha_core::model::minutes::Attendee;
use warsha_core::model::people::Sex;

/// What the sheet is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// For the door: everybody invited, and this many blank rows.
    Blank {
        /// How many rows are left to fill by hand.
        rows: usize,
    },
    /// For the file: those who came, with their hour.
    Filled,
}

/// Columns and their widths, in millimetres of a lying A4. Nobody's contact is printed on a sheet that lies on a table: the column is for
/// those who want to leave theirs.
const COLUMNS: &[(&str, f32)] = &[
    ("place", 10.0),
    ("name", 52.0),
    ("function", 36.0),
    ("organisation", 42.0),
    ("sex", 12.0),
    ("age", 20.0),
    ("contact", 36.0),
    ("arrival", 17.0),
    ("photo", 18.0),
    ("signature", 30.0),
];

/// A signature needs room.
const ROW_HEIGHT: f32 = 10.0;

/// The blocks of the sheet.
pub(super) fn blocks(scribe: &Scribe<'_>, sheet: Sheet) -> Vec<Block> {
    let mut blocks = head::letterhead(scribe, " – ");
    blocks.push(Block::Heading { level: 1, text: Text::plain(scribe.title("attendance-title")) });
    let reference = scribe.say("running-sheet", &[("reference", scribe.reference().into())]);
    blocks.push(head::occasion(scribe, reference));
    // It is read before one signs.
    blocks.extend(notice(scribe));
    let columns = COLUMNS
        .iter()
        .map(|(key, width)| Column {
            head: scribe.plain(&format!("sheet-{key}")).into(),
            width: *width,
            align: if matches!(*key, "place" | "sex" | "arrival") { Align::Center } else { Align::Start },
        })
        .collect();
    let people = scribe.minutes.attendees.iter();
    let mut rows: Vec<Row> = match sheet {
        Sheet::Blank { .. } => people.map(|attendee| row(scribe, attendee)).collect(),
        Sheet::Filled => people
            .filter(|attendee| !attendee.stays.is_empty())
            .map(|attendee| row(scribe, attendee))
            .collect(),
    };
    if let Sheet::Blank { rows: blank } = sheet {
        let next = next_number(scribe);
        rows.extend((0..blank).map(|more| blank_row(scribe, next + i64::try_from(more).unwrap_or_default())));
    }
    if matches!(sheet, Sheet::Filled) && !scribe.minutes.workshop.attendance_taken {
        blocks.push(paragraph(scribe.plain("attendance-not-taken")));
    } else {
        blocks.push(Block::Table { caption: None, columns, rows, row_height: ROW_HEIGHT });
    }
    blocks.push(small(scribe.plain("sheet-totals").into(), false));
    blocks
}

fn small(text: Text, keep_with_next: bool) -> Block {
    Block::Paragraph { text, align: Align::Start, size: Size::Small, keep_with_next, keep_together: false }
}

/// What those who sign are told of their data: the organiser's own words, or else the standard ones.
fn notice(scribe: &Scribe<'_>) -> Vec<Block> {
    let Some(own) = &scribe.minutes.privacy_notice else {
        return vec![small(scribe.plain("sheet-notice").into(), true)];
    };
    scribe.lines(own).into_iter().map(|line| small(line, true)).collect()
}

/// The number of a row is that of the badge. On a list without badges it is the place on the list; on one with badges, a place would be
/// somebody else's number.
fn number(scribe: &Scribe<'_>, attendee: &Attendee) -> Option<i64> {
    let badges = scribe.minutes.attendees.iter().any(|attendee| attendee.badge.is_some());
    if badges { attendee.badge } else { i64::try_from(attendee.number).ok() }
}

/// The first number nobody has.
pub(super) fn next_number(scribe: &Scribe<'_>) -> i64 {
    scribe.minutes.attendees.iter().filter_map(|attendee| number(scribe, attendee)).max().unwrap_or(0) + 1
}

fn row(scribe: &Scribe<'_>, attendee: &Attendee) -> Row {
    let empty = Text::default;
    let name = scribe.name_alone(attendee);
    let sex = match attendee.sex {
        Sex::Female => scribe.plain("sheet-letter-female"),
        Sex::Male => scribe.plain("sheet-letter-male"),
        // Left for the person to fill, or not.
        Sex::Other | Sex::Declined | Sex::Unrecorded => String::new(),
    };
    let arrival = attendee.stays.first().and_then(|stay| stay.arrived_at).map(|instant| scribe.hour(instant));
    Row {
        cells: vec![
            number(scribe, attendee).map_or_else(empty, |number| number_cell(scribe, number)),
            Text::plain(name),
            attendee.function.as_ref().map_or_else(empty, |function| scribe.text(function)),
            attendee.organisation.as_ref().map_or_else(empty, |organisation| scribe.text(&organisation.name)),
            Text::plain(sex),
            attendee.age_band.map_or_else(empty, |band| scribe.words.code("age-band", band.code()).into()),
            empty(),
            arrival.map_or_else(empty, Text::plain),
            empty(),
            empty(),
        ],
        header: true,
        total: false,
    }
}

fn blank_row(scribe: &Scribe<'_>, place: i64) -> Row {
    let mut cells = vec![Text::default(); COLUMNS.len()];
    if let Some(first) = cells.first_mut() {
        *first = number_cell(scribe, place);
    }
    Row { cells, header: true, total: false }
}

fn number_cell(scribe: &Scribe<'_>, number: i64) -> Text {
    Text::plain(crate::words::numbers::grouped(scribe.language(), number))
}
