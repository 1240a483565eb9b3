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

/// Columns and their widths, in millimetres of a lying A4.
const COLUMNS: &[(&str, f32)] = &[
    ("place", 10.0),
    ("name", 55.0),
    ("function", 38.0),
    ("organisation", 45.0),
    ("sex", 14.0),
    ("age", 26.0),
    ("arrival", 20.0),
    ("photo", 22.0),
    ("signature", 40.0),
];

/// A signature needs room.
const ROW_HEIGHT: f32 = 10.0;

/// The blocks of the sheet.
pub(super) fn blocks(scribe: &Scribe<'_>, sheet: Sheet) -> Vec<Block> {
    let mut blocks = head::letterhead(scribe, " – ");
    blocks.push(Block::Heading { level: 1, text: Text::plain(scribe.title("attendance-title")) });
    let reference = scribe.say("running-sheet", &[("reference", scribe.reference().into())]);
    let when = head::date_and_hours(scribe);
    let venue = scribe.minutes.workshop.venue.as_ref().map(|venue| scribe.inline(venue));
    let known: Vec<String> = [Some(reference), Some(when), venue].into_iter().flatten().collect();
    let line = known.join(&scribe.plain("list-comma"));
    blocks.push(head::centred(scribe.beginning(&line).into(), Size::Normal));
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
    blocks.push(small(scribe.plain("sheet-totals"), true));
    blocks.push(small(scribe.plain("sheet-notice"), false));
    blocks
}

fn small(text: String, keep_with_next: bool) -> Block {
    Block::Paragraph {
        text: text.into(),
        align: Align::Start,
        size: Size::Small,
        keep_with_next,
        keep_together: false,
    }
}

fn number(attendee: &Attendee) -> i64 {
    attendee.badge.unwrap_or_else(|| i64::try_from(attendee.number).unwrap_or_default())
}

/// The first number nobody has.
fn next_number(scribe: &Scribe<'_>) -> i64 {
    scribe.minutes.attendees.iter().map(number).max().unwrap_or(0) + 1
}

fn row(scribe: &Scribe<'_>, attendee: &Attendee) -> Row {
    let empty = Text::default;
    let shown = scribe.attendee(attendee);
    // A sheet has columns for what a sentence puts beside the name.
    let name = crate::words::narrative::Speaker { function: None, organisation: None, ..shown };
    let sex = match attendee.sex {
        Sex::Female => scribe.plain("sheet-letter-female"),
        Sex::Male => scribe.plain("sheet-letter-male"),
        // Left for the person to fill, or not.
        Sex::Other | Sex::Declined | Sex::Unrecorded => String::new(),
    };
    let arrival = attendee.stays.first().and_then(|stay| stay.arrived_at).map(|instant| scribe.hour(instant));
    Row {
        cells: vec![
            number_cell(scribe, number(attendee)),
            Text::plain(scribe.words.label(&name)),
            attendee.function.as_ref().map_or_else(empty, |function| scribe.text(function)),
            attendee.organisation.as_ref().map_or_else(empty, |organisation| scribe.text(&organisation.name)),
            Text::plain(sex),
            attendee.age_band.map_or_else(empty, |band| scribe.words.code("age-band", band.code()).into()),
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
