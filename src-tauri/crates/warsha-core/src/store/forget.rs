//! Forgetting: the personal values leave the journal itself, here and in whatever arrives later.

use super::Store;
use super::fold::Key;
use super::keep::seal;
use super::rules::{PERSONAL, personal};
use super::stamp::Stamp;
use crate::error::Result;
use crate::model;
use rusqlite::params;
use std::collections::BTreeSet;

impl Store {
    /// The rows of people who were forgotten: themselves, their attendances and affiliations, and translations of any of these.
    pub(super) fn forgotten(&self) -> Result<BTreeSet<Key>> {
        let mut keys = BTreeSet::new();
        let people = self.strings(
            r#"SELECT row FROM change WHERE tbl = 'person' AND patch ->> '$."!"' = 1 AND ?1 = ?1"#,
            "",
        )?;
        for person in people {
            for (table, column, _) in PERSONAL.iter().filter(|(_, column, _)| *column == "person_id") {
                let Some(table) = model::table(table) else { continue };
                let select = format!(
                    "SELECT DISTINCT row FROM change WHERE tbl = '{}' AND patch ->> '{column}' = ?1",
                    table.name
                );
                keys.extend(self.strings(&select, &person)?.into_iter().map(|row| Key::new(table, row)));
            }
            if let Some(table) = model::table("person") {
                keys.insert(Key::new(table, person));
            }
        }
        let mut translations = BTreeSet::new();
        if let Some(table) = model::table("translation") {
            for key in &keys {
                let select = format!(
                    "SELECT DISTINCT row FROM change WHERE tbl = 'translation' AND patch ->> 'row' = ?1 AND patch ->> 'tbl' = '{}'",
                    key.table().name
                );
                translations
                    .extend(self.strings(&select, &key.row)?.into_iter().map(|row| Key::new(table, row)));
            }
        }
        keys.extend(translations);
        Ok(keys)
    }

    fn strings(&self, select: &str, value: &str) -> Result<Vec<String>> {
        let mut statement = self.connection().prepare_cached(select)?;
        Ok(statement.query_map([value], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    /// Sets the personal fields of forgotten people to null in the journal. Gives back the rows to be shown anew.
    pub(super) fn blank(&self) -> Result<BTreeSet<Key>> {
        let keys = self.forgotten()?;
        for key in &keys {
            let fields: String =
                personal(key.table().name).iter().map(|field| format!(", '$.{field}', NULL")).collect();
            let update =
                format!("UPDATE change SET patch = json_replace(patch{fields}) WHERE tbl = ?1 AND row = ?2");
            let row = params![key.table().name, key.row];
            self.connection().prepare_cached(&update)?.execute(row)?;
            let select = "SELECT entry FROM change WHERE tbl = ?1 AND row = ?2";
            let mut statement = self.connection().prepare_cached(select)?;
            let entries: Vec<[u8; 16]> =
                statement.query_map(row, |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
            for entry in entries {
                seal(self.connection(), Stamp(entry))?;
            }
        }
        Ok(keys)
    }

    /// Rewrites the file so that no freed page and no log still holds what was forgotten.
    pub fn scrub(&self) -> Result<()> {
        self.connection()
            .execute_batch("PRAGMA wal_checkpoint(TRUNCATE); VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")?;
        Ok(())
    }
}
