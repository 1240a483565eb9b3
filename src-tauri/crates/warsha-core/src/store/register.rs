//! People and organisations as the index wants them: column by column, without a record for each.

use super::fold::Key;
use super::rows::Rows;
use crate::error::Result;
use crate::find::{Entry, Kind};
use crate::model::paper::Translation;
use crate::model::people::{Organisation, Person};
use crate::model::record::{Record, Table};

/// Of an entry that was merged, only its name and its number still say who she is.
const PEOPLE: &str = "SELECT 'person', id, name, phone, iif(merged_into IS NULL, function, NULL),
    iif(merged_into IS NULL, organisation_id, NULL), merged_into FROM person WHERE name IS NOT NULL";
const ORGANISATIONS: &str =
    "SELECT 'organisation', id, name, phone, NULL, NULL, NULL FROM organisation WHERE name IS NOT NULL";
/// Names in other languages and scripts.
const TRANSLATIONS: &str = "SELECT tbl, id, text, NULL, NULL, NULL, row FROM translation
    WHERE field = 'name' AND tbl IN ('person', 'organisation') AND text IS NOT NULL";

/// The kinds of entries that a table may give, and the statement that reads them, if it gives any.
fn select(table: &Table) -> Option<(&'static [Kind], &'static str)> {
    match table.name {
        name if name == Person::TABLE.name => Some((&[Kind::Person], PEOPLE)),
        name if name == Organisation::TABLE.name => Some((&[Kind::Organisation], ORGANISATIONS)),
        name if name == Translation::TABLE.name => Some((&[Kind::Person, Kind::Organisation], TRANSLATIONS)),
        _ => None,
    }
}

impl Rows<'_> {
    /// Gives every person who has a name, every organisation, and every other name of theirs.
    pub fn register(&self, mut each: impl FnMut(Entry<'_>)) -> Result<()> {
        for table in [Organisation::TABLE, Person::TABLE, Translation::TABLE] {
            let Some((_, sql)) = select(table) else { continue };
            let mut statement = self.connection.prepare_cached(sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                each(entry(row)?);
            }
        }
        Ok(())
    }

    /// What the register says of a row now, for each kind that its table may give: nothing if it is struck or forgotten. A table that
    /// gives none is passed over.
    pub fn registered(&self, key: &Key, mut each: impl FnMut(Kind, Option<Entry<'_>>)) -> Result<()> {
        let Some((kinds, sql)) = select(key.table()) else { return Ok(()) };
        let mut statement = self.connection.prepare_cached(&format!("{sql} AND id = ?1"))?;
        let mut rows = statement.query([&key.row])?;
        let now = rows.next()?.map(entry).transpose()?;
        for kind in kinds {
            each(*kind, now.filter(|entry| entry.kind == *kind));
        }
        Ok(())
    }
}

fn entry<'r>(row: &'r rusqlite::Row<'_>) -> Result<Entry<'r>> {
    let text = |index: usize| -> Result<Option<&'r str>> {
        Ok(row.get_ref(index)?.as_str_or_null().map_err(rusqlite::Error::from)?)
    };
    let organisation = text(0)? == Some(Organisation::TABLE.name);
    Ok(Entry {
        kind: if organisation { Kind::Organisation } else { Kind::Person },
        id: text(1)?.unwrap_or_default(),
        name: text(2)?.unwrap_or_default(),
        phone: text(3)?,
        function: text(4)?,
        organisation: text(5)?,
        stands_under: text(6)?,
    })
}
