//! Forgetting: the personal values leave the journal itself, here and in whatever arrives later.

use super::Store;
use super::fold::{FORGOTTEN, Key, Patch};
use super::line::parse;
use super::rules::{PERSONAL, personal};
use super::seal::seal;
use super::stamp::Stamp;
use crate::action::FORGET;
use crate::error::Result;
use crate::model;
use rusqlite::params;
use serde_json::{Value, json};
use std::collections::BTreeSet;

impl Store {
    /// Does this row tell of a person who was forgotten: herself, an attendance or affiliation of hers, or a translation of these?
    pub(super) fn is_forgotten(&self, key: &Key) -> Result<bool> {
        let table = key.table().name;
        let Some((_, column, _)) = PERSONAL.iter().find(|(name, ..)| *name == table) else {
            return Ok(false);
        };
        let said = |field: &str| self.rows().last_said(key.table(), &key.row, field);
        let (of, row) = match *column {
            "id" => return Ok(self.writes(key)?.iter().any(|(_, patch)| patch.contains_key(FORGOTTEN))),
            "row" => (said("tbl")?, said("row")?),
            column => (Some("person".to_owned()), said(column)?),
        };
        match (of.as_deref().and_then(model::table), row) {
            (Some(table), Some(row)) => self.is_forgotten(&Key::new(table, row)),
            _ => Ok(false),
        }
    }

    /// Every row of which [`Store::is_forgotten`] is true.
    fn forgotten(&self) -> Result<BTreeSet<Key>> {
        let mut keys = BTreeSet::new();
        let select = format!(
            "SELECT c.row FROM entry e JOIN change c ON c.entry = e.id WHERE e.action = '{FORGET}' AND c.tbl = 'person'"
        );
        let mut statement = self.connection().prepare_cached(&select)?;
        let people: BTreeSet<String> =
            statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        if people.is_empty() {
            return Ok(keys);
        }
        for (name, column, _) in PERSONAL.iter().filter(|(_, column, _)| *column == "person_id") {
            self.each_write(name, |key, patch| {
                if patch.get(*column).and_then(Value::as_str).is_some_and(|id| people.contains(id)) {
                    keys.insert(key);
                }
            })?;
        }
        if let Some(table) = model::table("person") {
            keys.extend(people.into_iter().map(|person| Key::new(table, person)));
        }
        let mut translations = BTreeSet::new();
        self.each_write("translation", |key, patch| {
            let said = |field: &str| patch.get(field).and_then(Value::as_str);
            if let (Some(table), Some(row)) = (said("tbl").and_then(model::table), said("row"))
                && keys.contains(&Key::new(table, row))
            {
                translations.insert(key);
            }
        })?;
        keys.extend(translations);
        Ok(keys)
    }

    /// Every write on a table.
    fn each_write(&self, name: &str, mut each: impl FnMut(Key, &Patch)) -> Result<()> {
        let Some(table) = model::table(name) else { return Ok(()) };
        let mut statement =
            self.connection().prepare_cached("SELECT row, patch FROM change WHERE tbl = ?1")?;
        let mut rows = statement.query([name])?;
        while let Some(row) = rows.next()? {
            let patch = parse(name, row.get_ref(1)?.as_str().unwrap_or_default())?;
            each(Key::new(table, row.get::<_, String>(0)?), &patch);
        }
        Ok(())
    }

    /// Sets the personal fields of forgotten people to null in the journal. Gives back the rows where anything was left to blank.
    pub(super) fn blank(&self) -> Result<BTreeSet<Key>> {
        let mut blanked = BTreeSet::new();
        for key in self.forgotten()? {
            let table = key.table().name;
            let mut statement = self
                .connection()
                .prepare_cached("SELECT entry, patch FROM change WHERE tbl = ?1 AND row = ?2")?;
            let lines: Vec<([u8; 16], String)> = statement
                .query_map(params![table, key.row], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<_>>()?;
            for (entry, line) in lines {
                let mut patch = parse(table, &line)?;
                let said = |field: &&&str| patch.get(**field).is_some_and(|value| !value.is_null());
                let fields: Vec<&&str> = personal(table).iter().filter(said).collect();
                if fields.is_empty() {
                    continue;
                }
                for field in fields {
                    patch.insert((*field).to_owned(), Value::Null);
                }
                let update = "UPDATE change SET patch = ?4 WHERE tbl = ?1 AND row = ?2 AND entry = ?3";
                let line = json!(patch).to_string();
                self.connection().prepare_cached(update)?.execute(params![table, key.row, entry, line])?;
                seal(self.connection(), Stamp(entry))?;
                blanked.insert(key.clone());
            }
        }
        Ok(blanked)
    }

    /// Rewrites the file so that no freed page and no log still holds what was forgotten.
    pub fn scrub(&self) -> Result<()> {
        self.connection()
            .execute_batch("PRAGMA wal_checkpoint(TRUNCATE); VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")?;
        Ok(())
    }
}
