//! People and organisations as the index wants them: column by column, without a record for each.

use super::fold::Key;
use super::rows::Rows;
use crate::error::Result;
use crate::find::{Entry, Kind};
use crate::model::people::{Organisation, Person};
use crate::model::record::{Record, Table};

const PEOPLE: &str = "SELECT id, name, phone, function, organisation_id FROM person WHERE name IS NOT NULL";
const ORGANISATIONS: &str = "SELECT id, name, phone, NULL, NULL FROM organisation WHERE name IS NOT NULL";

/// The statement that reads the entries of a table, if it has any.
fn select(table: &Table) -> Option<(Kind, &'static str)> {
    match table.name {
        name if name == Person::TABLE.name => Some((Kind::Person, PEOPLE)),
        name if name == Organisation::TABLE.name => Some((Kind::Organisation, ORGANISATIONS)),
        _ => None,
    }
}

impl Rows<'_> {
    /// Gives every person who has a name, and every organisation.
    pub fn register(&self, mut each: impl FnMut(Entry<'_>)) -> Result<()> {
        for table in [Organisation::TABLE, Person::TABLE] {
            let Some((kind, sql)) = select(table) else { continue };
            let mut statement = self.connection.prepare_cached(sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                each(entry(kind, row)?);
            }
        }
        Ok(())
    }

    /// What the register says of a row now: nothing if it is struck, forgotten, or of another table. Says whether the table is one of
    /// the register's at all.
    pub fn registered(&self, key: &Key, each: impl FnOnce(Kind, Option<Entry<'_>>)) -> Result<()> {
        let Some((kind, sql)) = select(key.table()) else { return Ok(()) };
        let mut statement = self.connection.prepare_cached(&format!("{sql} AND id = ?1"))?;
        let mut rows = statement.query([&key.row])?;
        match rows.next()? {
            Some(row) => each(kind, Some(entry(kind, row)?)),
            None => each(kind, None),
        }
        Ok(())
    }
}

fn entry<'r>(kind: Kind, row: &'r rusqlite::Row<'_>) -> Result<Entry<'r>> {
    let text = |index: usize| -> Result<Option<&'r str>> {
        Ok(row.get_ref(index)?.as_str_or_null().map_err(rusqlite::Error::from)?)
    };
    Ok(Entry {
        kind,
        id: text(0)?.unwrap_or_default(),
        name: text(1)?.unwrap_or_default(),
        phone: text(2)?,
        function: text(3)?,
        organisation: text(4)?,
    })
}
