//! Where the header stands and which column holds what: by the words at its head, else by what stands in it.

pub(crate) mod columns;
mod content;
mod header;

use crate::table::{Row, Table};
use columns::{Columns, Field};

/// Rows that are looked at to tell what a column holds.
const SAMPLE: usize = 500;

/// Guesses the columns of a table. Nothing, if nobody's name stands in it.
#[must_use]
pub fn guess(table: &Table) -> Option<Columns> {
    let header = header::find(table);
    let mut columns = Columns {
        first_row: header.last().map_or(1, |row| row.number + 1),
        header: header.iter().map(|row| row.number).collect(),
        ..Columns::default()
    };
    let heads = header::heads(table, &header);
    header::assign(&heads, &mut columns);
    let rows: Vec<&Row> =
        table.rows.iter().filter(|row| row.number >= columns.first_row).take(SAMPLE).collect();
    content::correct(&rows, &mut columns);
    // A column whose head was understood and is of no use here stays out.
    let open = |column: usize| {
        heads.get(column).is_none_or(|head| header::field(head).is_none() && !header::is_known(head))
    };
    content::complete(&rows, table.width(), open, &mut columns);
    let named = |row: &&Row| {
        [Field::Name, Field::GivenName, Field::FamilyName].iter().any(|field| {
            columns.of(*field).is_some_and(|column| row.cell(column).chars().any(char::is_alphabetic))
        })
    };
    let all = table.rows.iter().filter(|row| row.number >= columns.first_row);
    (columns.has_name() && all.into_iter().any(|row| named(&row))).then_some(columns)
}
