//! Taking an entry back: a new entry that writes what was there before it. Undo and redo are this.

use super::Store;
use super::fold::{Change, FORGOTTEN, Patch, THERE, Writes, dead, fold, said};
use super::line::parse;
use super::rules::personal;
use super::stamp::Stamp;
use crate::action::SETTLE;
use crate::error::{Refusal, Result};
use crate::model;
use rusqlite::OptionalExtension;
use serde_json::{Value, json};
use std::collections::BTreeSet;

impl Store {
    /// The newest entry of this device that stands and can be undone.
    pub fn undoable(&self) -> Result<Option<Stamp>> {
        self.newest_own(
            "action NOT IN ('undo', 'settle', 'forget-person')
             AND NOT EXISTS (SELECT 1 FROM entry u WHERE u.undoes = e.id)",
            "0",
        )
    }

    /// The newest undo of this device that stands, unless something new was done since.
    pub fn redoable(&self) -> Result<Option<Stamp>> {
        self.newest_own(
            "action = 'undo' AND NOT EXISTS (SELECT 1 FROM entry u WHERE u.undoes = e.id)",
            "action NOT IN ('undo', 'redo', 'settle')",
        )
    }

    /// The newest own entry that is wanted, if none that stops the search is newer. The stack is this query: it survives a restart.
    fn newest_own(&self, wanted: &str, stop: &str) -> Result<Option<Stamp>> {
        let select = format!(
            "SELECT id, {wanted} FROM entry e WHERE substr(id, 9) = ?1 AND (({wanted}) OR ({stop}))
             ORDER BY id DESC LIMIT 1"
        );
        let device = self.device.to_be_bytes();
        let found: Option<([u8; 16], bool)> = self
            .connection()
            .prepare_cached(&select)?
            .query_row([&device[..]], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        Ok(found.filter(|(_, wanted)| *wanted).map(|(id, _)| Stamp(id)))
    }

    /// What an entry wrote.
    fn changes(&self, entry: Stamp) -> Result<Vec<Change>> {
        let select = "SELECT tbl, row, patch FROM change WHERE entry = ?1 ORDER BY tbl, row";
        let mut statement = self.connection().prepare_cached(select)?;
        let mut rows = statement.query([entry.0])?;
        let mut changes = Vec::new();
        while let Some(row) = rows.next()? {
            // A table of a later version is left in the journal and ignored.
            if let Some(table) = model::table(&row.get::<_, String>(0)?) {
                let key = super::fold::Key::new(table, row.get::<_, String>(1)?);
                let patch = parse(table.name, &row.get::<_, String>(2)?)?;
                changes.push((key, patch));
            }
        }
        Ok(changes)
    }

    /// The changes that take an entry back; refused where a field no longer says what the entry said.
    pub fn reversal(&self, entry: Stamp) -> Result<Vec<Change>> {
        let select = "SELECT action FROM entry WHERE id = ?1";
        let action: Option<String> =
            self.connection().prepare_cached(select)?.query_row([entry.0], |row| row.get(0)).optional()?;
        match action.as_deref() {
            None => return Err(Refusal::Missing { table: "entry".to_owned(), id: entry.to_string() }.into()),
            Some(SETTLE) => return Err(Refusal::NothingToUndo.into()),
            Some(_) => {}
        }
        let nothing_void = BTreeSet::new();
        let mut back = Vec::new();
        for (key, patch) in self.changes(entry)? {
            let table = key.table();
            let erased = patch.keys().any(|field| personal(table.name).contains(&field.as_str()));
            if patch.contains_key(FORGOTTEN) || (erased && self.is_forgotten(&key)?) {
                return Err(Refusal::Forgotten.into());
            }
            let writes = self.writes(&key)?;
            let after: Writes =
                writes.iter().filter(|(stamp, _)| self.past.saw(entry, *stamp)).cloned().collect();
            let before: Writes = after.iter().filter(|(stamp, _)| *stamp != entry).cloned().collect();
            // The row was not there: all of it is taken away again.
            let absent = before.is_empty() || dead(&before, &self.past, &nothing_void);
            let same = |field: &str| {
                said(table, &writes, field, &self.past) == said(table, &after, field, &self.past)
            };
            let unchanged = if absent {
                same(THERE) && table.columns.iter().all(|column| same(column.name))
            } else {
                patch.keys().all(|field| same(field))
                    && (patch.contains_key(THERE) || !dead(&writes, &self.past, &nothing_void))
            };
            if !unchanged {
                return Err(Refusal::ChangedSince { table: table.name.to_owned(), id: key.row }.into());
            }
            let mut restored = self.before(table, &before, &patch);
            if absent {
                restored.insert(THERE.to_owned(), json!(0));
            } else if patch.contains_key(THERE) {
                restored.insert(THERE.to_owned(), json!(1));
            }
            back.push((key, restored));
        }
        Ok(back)
    }

    /// The fields of a patch as they were before it. Texts that were kept side by side come back as a list.
    fn before(&self, table: &'static model::record::Table, before: &Writes, patch: &Patch) -> Patch {
        let mut restored = Patch::new();
        if before.is_empty() {
            return restored;
        }
        let mut lists: Vec<(&str, Value)> = Vec::new();
        let shown = fold(table, before, &self.past, |field, value| lists.push((field, value)));
        for field in patch.keys().filter(|field| !field.is_empty()) {
            let Some(value) = shown.get(field.as_str()) else { continue };
            let others: Vec<Value> =
                lists.iter().filter(|(name, _)| name == field).map(|(_, value)| value.clone()).collect();
            let value = if others.is_empty() {
                value.clone()
            } else {
                std::iter::once(value.clone()).chain(others).collect()
            };
            restored.insert(field.clone(), value);
        }
        restored
    }
}
