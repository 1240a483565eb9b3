//! Settling: what a merge had to repair is shown by a rule until an entry says it. The next action is preceded by that entry, so
//! that the journal says what the tables show, and a repaired value never comes back when its cause goes away.

use super::Store;
use super::fold::{Change, Key, Patch};
use super::line::unreadable;
use crate::action::SETTLE;
use crate::error::Result;
use crate::model;
use std::collections::BTreeMap;

impl Store {
    /// Writes what is shown by a rule as an entry of its own, if there is anything.
    pub fn settle(&mut self, at: i64) -> Result<()> {
        let mut shown: BTreeMap<Key, Patch> = BTreeMap::new();
        {
            let select = "SELECT tbl, row, col, shown FROM repaired";
            let mut statement = self.connection().prepare_cached(select)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let Some(table) = model::table(row.get_ref(0)?.as_str().unwrap_or_default()) else {
                    continue;
                };
                let value = serde_json::from_str(row.get_ref(3)?.as_str().unwrap_or_default());
                let value = value.map_err(|e| unreadable(&e))?;
                let key = Key::new(table, row.get::<_, String>(1)?);
                shown.entry(key).or_default().insert(row.get(2)?, value);
            }
        }
        if shown.is_empty() {
            return Ok(());
        }
        self.connection().execute("DELETE FROM repaired", [])?;
        let changes: Vec<Change> = shown.into_iter().collect();
        self.keep(SETTLE, None, changes, at)?;
        Ok(())
    }
}
