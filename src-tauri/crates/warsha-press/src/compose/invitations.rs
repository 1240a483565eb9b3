//! The list of those invited: by kind of organisation, each in the order of names, and how many women and men they are.

use super::Version;
use super::head;
use super::scribe::{Scribe, paragraph};
use crate::paper::document::{Align, Block, Column, Row, Text};
use crate::words::numbers;
use std::collections::BTreeMap;
use warsha_core::id::Id;
use warsha_core::model::minutes::Attendee;
use warsha_core::model::people::{OrganisationKind, Sex};
use warsha_core::text::Collation;

/// The column that is for the file only.
const PHONE: &str = "phone";
/// Columns and their widths, in millimetres of an upright A4.
const COLUMNS: &[(&str, f32)] = &[
    ("place", 10.0),
    ("name", 36.0),
    ("function", 27.0),
    ("organisation", 34.0),
    (PHONE, 36.0),
    ("reply", 19.0),
];
/// An answer is written in by hand.
const ROW_HEIGHT: f32 = 8.0;

/// The blocks of the list.
pub(super) fn blocks(scribe: &Scribe<'_>, phones: &BTreeMap<Id, String>) -> Vec<Block> {
    let mut blocks = head::letterhead(scribe, "\u{2028}");
    blocks.push(Block::Heading { level: 1, text: Text::plain(scribe.title("invitations-title")) });
    let reference = scribe.say("running-invitations", &[("reference", scribe.reference().into())]);
    blocks.push(head::occasion(scribe, reference));
    if scribe.minutes.attendees.is_empty() {
        blocks.push(paragraph(scribe.plain("invitations-none")));
        return blocks;
    }
    let mut place = 0;
    for kind in OrganisationKind::ALL.iter().map(|kind| Some(*kind)).chain([None]) {
        let people = of_kind(scribe, kind);
        if people.is_empty() {
            continue;
        }
        let group = kind.map_or_else(|| "none".to_owned(), |kind| kind.to_string());
        blocks.push(Block::Heading {
            level: 2,
            text: Text::plain(scribe.beginning(&scribe.plain(&format!("kinds-{group}")))),
        });
        let mut rows = Vec::with_capacity(people.len());
        for (name, attendee) in people {
            place += 1;
            rows.push(row(scribe, place, name, attendee, phones));
        }
        blocks.push(Block::Table { caption: None, columns: columns(scribe), rows, row_height: ROW_HEIGHT });
    }
    blocks.push(count(scribe));
    blocks
}

/// Those who come for that kind of organisation, for the public only those who may be named, with their names as the list shows them, in the order of the language.
fn of_kind<'s>(scribe: &Scribe<'s>, kind: Option<OrganisationKind>) -> Vec<(String, &'s Attendee)> {
    let theirs = |attendee: &&Attendee| {
        let told = scribe.version == Version::Internal || (attendee.nameable && attendee.name.is_some());
        told && attendee.organisation.as_ref().map(|one| one.kind) == kind
    };
    let mut people: Vec<(String, String, &Attendee)> = scribe
        .minutes
        .attendees
        .iter()
        .filter(theirs)
        .map(|attendee| {
            let shown = scribe.name_alone(attendee);
            // A title does not count, and neither do the signs that keep a name of another script whole.
            let sorted = scribe.attendee(attendee).name.replace([numbers::FSI, numbers::PDI], "");
            (sorted, shown, attendee)
        })
        .collect();
    Collation::of(scribe.language().code()).sort_by_name(&mut people, |(sorted, ..)| sorted);
    people.into_iter().map(|(_, shown, attendee)| (shown, attendee)).collect()
}

/// Is the column on this version?
fn printed(scribe: &Scribe<'_>, key: &str) -> bool {
    key != PHONE || scribe.version == Version::Internal
}

fn columns(scribe: &Scribe<'_>) -> Vec<Column> {
    let printed = COLUMNS.iter().filter(|(key, _)| printed(scribe, key));
    let column = |(key, width): &(&str, f32)| Column {
        head: scribe.plain(&format!("sheet-{key}")).into(),
        width: *width,
        align: if *key == "place" { Align::Center } else { Align::Start },
    };
    printed.map(column).collect()
}

fn row(
    scribe: &Scribe<'_>,
    place: i64,
    name: String,
    attendee: &Attendee,
    phones: &BTreeMap<Id, String>,
) -> Row {
    let function = attendee.function.as_ref().map(|function| scribe.text(function));
    let organisation = attendee.organisation.as_ref().map(|one| scribe.text(&one.name));
    // A number is dialled from one line.
    let phone = phones.get(&attendee.id).map(|phone| phone.replace(' ', "\u{a0}"));
    let phone = phone.map(|phone| Text::plain(numbers::isolated(scribe.language(), &phone)));
    let cell = |key: &str| match key {
        "place" => numbers::grouped(scribe.language(), place).into(),
        "name" => Text::plain(name.as_str()),
        "function" => function.clone().unwrap_or_default(),
        "organisation" => organisation.clone().unwrap_or_default(),
        PHONE => phone.clone().unwrap_or_default(),
        _ => Text::default(),
    };
    let cells = COLUMNS.iter().filter(|(key, _)| printed(scribe, key)).map(|(key, _)| cell(key)).collect();
    Row { cells, header: true, total: false }
}

/// How many they are. For the public without the sexes: on a list of people they are small numbers.
fn count(scribe: &Scribe<'_>) -> Block {
    let people = &scribe.minutes.attendees;
    let of = |sexes: &[Sex]| people.iter().filter(|attendee| sexes.contains(&attendee.sex)).count();
    let line = |key: &str, count: usize, total: bool| Row {
        cells: vec![
            scribe.plain(&format!("figures-{key}")).into(),
            numbers::grouped(scribe.language(), i64::try_from(count).unwrap_or_default()).into(),
        ],
        header: true,
        total,
    };
    let mut rows = Vec::new();
    if scribe.version == Version::Internal {
        rows.push(line("women", of(&[Sex::Female]), false));
        rows.push(line("men", of(&[Sex::Male]), false));
        let other = of(&[Sex::Other]);
        if other > 0 {
            rows.push(line("other", other, false));
        }
        rows.push(line("undisclosed", of(&[Sex::Declined, Sex::Unrecorded]), false));
    }
    rows.push(line("total", people.len(), true));
    let column = |head: String, width, align| Column { head: head.into(), width, align };
    Block::Table {
        caption: (scribe.version == Version::Internal).then(|| scribe.plain("invitations-count").into()),
        columns: vec![
            column(scribe.plain("figures-measure"), 3.0, Align::Start),
            column(scribe.plain("invitations-people"), 1.0, Align::Center),
        ],
        rows,
        row_height: 0.0,
    }
}
