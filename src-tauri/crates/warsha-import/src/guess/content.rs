//! What stands in a column, where its head does not say, or says too little.

use super::columns::{Columns, Field};
use crate::lexicon::values::{Letters, is_function, is_organisation, sex, title};
use crate::lexicon::words;
use crate::people::number;
use crate::table::Row;
use std::collections::BTreeSet;

/// The share of the cells, in percent, that must be of a kind for the column to be of it.
const MOST: usize = 60;

/// The cells of a column that are not empty.
fn cells<'t>(rows: &[&'t Row], column: usize) -> Vec<&'t str> {
    rows.iter().map(|row| row.cell(column)).filter(|cell| !cell.is_empty()).collect()
}

/// How many of the cells, in percent.
fn share(cells: &[&str], is: impl Fn(&str) -> bool) -> usize {
    cells.iter().filter(|cell| is(cell)).count() * 100 / cells.len().max(1)
}

fn is_sex(cells: &[&str]) -> bool {
    let letters = Letters::of(cells.iter().copied());
    share(cells, |cell| sex(cell, letters).is_some()) >= MOST
}

/// Takes from a column what its head promised and its cells do not hold.
pub(super) fn correct(rows: &[&Row], columns: &mut Columns) {
    for field in [Field::Sex, Field::Honorific, Field::Function] {
        let Some(column) = columns.of(field) else { continue };
        let cells = cells(rows, column);
        let titles = !cells.is_empty() && share(&cells, |cell| title(cell).is_some()) >= MOST;
        let unknown = match field {
            Field::Sex => !is_sex(&cells) && share(&cells, |cell| words(cell).len() > 1) >= MOST,
            Field::Honorific => !titles,
            _ => false,
        };
        // Of "Mr" and "Mme" under "Sexe" the titles say more than the sexes: they are both.
        let clearer = titles && (field != Field::Sex || !is_sex(&cells));
        if (unknown || clearer) && !cells.is_empty() {
            columns.fields.remove(&field);
        }
        if clearer {
            columns.give(Field::Honorific, column);
        }
    }
}

/// Gives a field to the columns that have none and are open, where their cells leave no doubt.
pub(super) fn complete(rows: &[&Row], width: usize, open: impl Fn(usize) -> bool, columns: &mut Columns) {
    for column in (0..width).filter(|column| open(*column)) {
        let cells = cells(rows, column);
        if cells.is_empty() || columns.taken(column) {
            continue;
        }
        let field = if share(&cells, |cell| cell.contains('@')) >= MOST {
            Field::Email
        } else if share(&cells, |cell| number(cell).is_some()) >= MOST {
            Field::Phone
        } else if is_sex(&cells) {
            Field::Sex
        } else if share(&cells, |cell| title(cell).is_some()) >= MOST {
            Field::Honorific
        } else if share(&cells, |cell| cell.chars().all(|c| c.is_numeric())) >= MOST {
            Field::Number
        } else if share(&cells, is_function) >= MOST {
            Field::Function
        } else if share(&cells, is_organisation) >= MOST {
            Field::Organisation
        } else {
            continue;
        };
        columns.give(field, column);
    }
    if !columns.has_name() {
        name(rows, width, open, columns);
    }
}

/// The column of names: of those whose cells look like names, the one that repeats itself least. Two columns of single words are the
/// halves of a name.
fn name(rows: &[&Row], width: usize, open: impl Fn(usize) -> bool, columns: &mut Columns) {
    let looks = |cell: &str| {
        let letters = |c: char| c.is_alphabetic() || c.is_whitespace() || ".'’-()".contains(c) || is_mark(c);
        cell.chars().all(letters) && cell.chars().any(char::is_alphabetic) && words(cell).len() <= 6
    };
    let distinct = |cells: &[&str]| cells.iter().collect::<BTreeSet<_>>().len() * 100 / cells.len().max(1);
    let single = |cells: &[&str]| share(cells, |cell| words(cell).len() == 1) >= MOST;
    let mut likely: Vec<(usize, Vec<&str>)> = (0..width)
        .filter(|column| open(*column) && !columns.taken(*column))
        .map(|column| (column, cells(rows, column)))
        .filter(|(_, cells)| {
            cells.len() * 2 > rows.len().min(3) && share(cells, looks) >= MOST && distinct(cells) >= 50
        })
        .collect();
    // Columns follow in their order, and the sort keeps it: the first of equals stands.
    likely.sort_by_key(|(_, cells)| std::cmp::Reverse((!single(cells), distinct(cells))));
    match likely.as_slice() {
        [(first, cells), (second, others), ..] if single(cells) && single(others) => {
            columns.give(Field::GivenName, *first.min(second));
            columns.give(Field::FamilyName, *first.max(second));
        }
        [(column, _), ..] => columns.give(Field::Name, *column),
        [] => {}
    }
}

/// A vowel mark or an accent that stands on its own.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{0652}' | '\u{0670}' | '\u{0640}')
}
