//! From rows to people.

mod cells;
pub(crate) mod preview;
mod rows;

pub(crate) use cells::number;

use crate::error::ImportError;
use crate::guess::columns::{Columns, Field};
use crate::table::{Progress, Row, STRIDE, Step, Table};
use preview::{Line, Preview, Reason, Refused, Warning, Worry};
use rows::{Kind, Spans};
use std::collections::BTreeMap;
use warsha_core::text::{key, name_key};

/// The longest line that a dossier takes, in characters.
const LINE: usize = 500;

/// Reads the people of a table. Each row stands for itself: one that is refused takes no other with it.
///
/// # Errors
/// [`ImportError::Cancelled`] when `progress` answers no.
pub fn people(
    table: &Table,
    columns: &Columns,
    progress: &mut dyn FnMut(Progress) -> bool,
) -> Result<Preview, ImportError> {
    let head = table.rows.iter().rfind(|row| columns.header.contains(&row.number));
    let mut preview = Preview {
        columns: columns.clone(),
        header: head.map(|row| row.cells.clone()).unwrap_or_default(),
        warnings: table.warnings.clone(),
        ..Preview::default()
    };
    let spans = Spans::of(table, columns);
    let letters = cells::letters(table, columns);
    let mut known = Known::default();
    for (done, row) in table.rows.iter().enumerate() {
        if done.is_multiple_of(STRIDE)
            && !progress(Progress { step: Step::People, done, of: Some(table.rows.len()) })
        {
            return Err(ImportError::Cancelled);
        }
        if row.number < columns.first_row || columns.header.contains(&row.number) {
            continue;
        }
        match rows::kind(row, columns, head, &spans) {
            Kind::Blank => preview.skipped.blank += 1,
            Kind::Title => preview.skipped.titles += 1,
            Kind::Total => preview.skipped.totals += 1,
            Kind::Header => preview.skipped.headers += 1,
            Kind::Person { alone } => {
                let read = cells::Reading { row, columns, spans: &spans, letters };
                match read.line(&mut preview.warnings) {
                    Err(reason) => preview.refused.push(refused(row, reason)),
                    Ok(line) => {
                        if alone {
                            warn(&mut preview.warnings, &line, Worry::AloneOnItsRow);
                        }
                        known.add(line, &mut preview);
                    }
                }
            }
        }
    }
    preview.warnings.sort_by_key(|warning| warning.row);
    Ok(preview)
}

fn refused(row: &Row, reason: Reason) -> Refused {
    let said: Vec<&str> = row.cells.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
    Refused { row: row.number, reason, text: said.join(" | ").chars().take(LINE).collect() }
}

fn warn(warnings: &mut Vec<Warning>, line: &Line, code: Worry) {
    warnings.push(Warning { row: Some(line.row), code, text: Some(line.name.clone()) });
}

/// The people of the rows above, by the keys of their names.
#[derive(Debug, Default)]
struct Known {
    /// Places among the people of the preview.
    by_name: BTreeMap<String, Vec<usize>>,
}

/// So many of one name are compared. More homonyms than these are no list of people, and would cost a comparison each.
const HOMONYMS: usize = 50;

impl Known {
    /// Adds a person, unless a row above says the same in everything.
    fn add(&mut self, line: Line, preview: &mut Preview) {
        let above = self.by_name.entry(name_key(&line.name)).or_default();
        let people = &preview.people;
        let mut others = above.iter().rev().take(HOMONYMS).filter_map(|place| people.get(*place));
        if others.clone().any(|other| line.says_the_same(other)) {
            return warn(&mut preview.warnings, &line, Worry::SameRow);
        }
        if others.any(|other| may_be(&line, other)) {
            warn(&mut preview.warnings, &line, Worry::SamePerson);
        }
        above.push(preview.people.len());
        preview.people.push(line);
    }
}

/// Whether two of one name may be one person: one telephone, one address, or one organisation and nothing that tells them apart.
fn may_be(one: &Line, other: &Line) -> bool {
    let same = |a: &Option<String>, b: &Option<String>| a.is_some() && a == b;
    let apart = |a: &Option<String>, b: &Option<String>| a.is_some() && b.is_some() && a != b;
    let organisation = |line: &Line| line.organisation.as_deref().map(key);
    let phones = same(&one.phone, &other.phone) || same(&one.email, &other.email);
    let differ = apart(&one.phone, &other.phone) || apart(&one.email, &other.email);
    phones || (organisation(one).is_some() && organisation(one) == organisation(other) && !differ)
}

/// The columns whose cells, merged down several rows, are said of each of them.
const SAID_OF_EACH: &[Field] = &[Field::Organisation, Field::Function, Field::Age];
