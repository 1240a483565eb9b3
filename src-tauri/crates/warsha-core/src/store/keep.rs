//! Keeping an entry: the journal's lines, then the touched rows, in the transaction of the caller.

use super::fold::{Change, FORGOTTEN, Key, Named, Patch, Row, THERE, Writes, dead, fold};
use super::line::parse;
use super::rows::{columns, to_sql};
use super::seal::seal;
use super::stamp::{Stamp, pack};
use super::{Burst, Store, passages, rules};
use crate::error::{Refusal, Result};
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, params, params_from_iter};
use serde_json::json;
use std::collections::BTreeSet;

/// Typing that pauses for longer than this begins a new entry, in milliseconds.
const BURST: i64 = 30_000;
/// The largest instant a stamp can hold, in milliseconds.
const LATEST: i64 = (1 << 47) - 1;

impl Store {
    /// Writes an entry and the rows it touches. What is written here has seen everything, so no repair can be needed.
    pub fn keep(
        &mut self,
        action: &str,
        undoes: Option<Stamp>,
        mut changes: Vec<Change>,
        at: i64,
    ) -> Result<Stamp> {
        if !(0..=LATEST).contains(&at) {
            return Err(Refusal::BadInstant.into());
        }
        let wall = u64::try_from(at).unwrap_or_default() << 16;
        let clock = wall.max(self.clock + 1);
        let entry = Stamp::new(clock, self.device);
        let mut others = self.vector.clone();
        others.remove(&self.device);
        let seen = (others != self.marked).then(|| pack(&others));
        let prior = self.vector.get(&self.device).map(|stamp| stamp.0);
        let insert = "INSERT INTO entry (id, action, undoes, seen, prior, sum) VALUES (?1, ?2, ?3, ?4, ?5, zeroblob(32))";
        self.connection().prepare_cached(insert)?.execute(params![
            entry.0,
            action,
            undoes.map(|stamp| stamp.0),
            seen,
            prior
        ])?;
        if seen.is_some() {
            self.past.learn(entry, others.clone());
            self.marked = others;
        }
        for (key, patch) in &mut changes {
            self.complete(key, patch)?;
            let insert = "INSERT INTO change (tbl, row, entry, patch) VALUES (?1, ?2, ?3, ?4)";
            let line = json!(patch).to_string();
            self.connection().prepare_cached(insert)?.execute(params![
                key.table().name,
                key.row,
                entry.0,
                line
            ])?;
        }
        self.clock = clock;
        self.vector.insert(self.device, entry);
        self.burst = None;
        seal(self.connection(), entry)?;
        let forgets = changes.iter().any(|(_, patch)| patch.contains_key(FORGOTTEN));
        let mut touched: BTreeSet<Key> = changes.iter().map(|(key, _)| key.clone()).collect();
        if forgets {
            touched.extend(self.blank()?);
        }
        self.refresh(&touched)?;
        self.touched.extend(touched);
        for (key, patch) in &changes {
            if merges(patch) {
                self.rows().refuse_merge(key)?;
            }
        }
        Ok(entry)
    }

    /// Keeps what was typed: in the entry before, if it is the same note, the newest entry, and half a minute old at most.
    pub fn type_on(&mut self, action: &str, mut changes: Vec<Change>, at: i64) -> Result<Stamp> {
        let typed = match &changes[..] {
            [(key, _)] => key.clone(),
            _ => return self.keep(action, None, changes, at),
        };
        if let Some(burst) =
            self.burst.take_if(|burst| burst.key == typed && (0..=BURST).contains(&(at - burst.since)))
        {
            if let Some((key, patch)) = changes.pop() {
                self.amend(burst.entry, &key, patch)?;
                self.touched.insert(key);
            }
            let entry = burst.entry;
            self.burst = Some(burst);
            return Ok(entry);
        }
        let entry = self.keep(action, None, changes, at)?;
        self.burst = Some(Burst { entry, key: typed, since: at });
        Ok(entry)
    }

    /// Keeps more in the entry that was just written, in its own transaction: what is done together is one entry. It is not sealed
    /// until [`Store::sealed`].
    pub fn join(&mut self, entry: Stamp, changes: Vec<Change>) -> Result<()> {
        let touched: BTreeSet<Key> = changes.iter().map(|(key, _)| key.clone()).collect();
        let merged: Vec<Key> =
            changes.iter().filter(|(_, patch)| merges(patch)).map(|(key, _)| key.clone()).collect();
        for (key, patch) in changes {
            self.overlay(entry, &key, patch)?;
        }
        self.refresh(&touched)?;
        self.touched.extend(touched);
        for key in merged {
            self.rows().refuse_merge(&key)?;
        }
        Ok(())
    }

    /// Seals an entry to which something was joined.
    pub fn sealed(&self, entry: Stamp) -> Result<()> {
        seal(self.connection(), entry)
    }

    /// Goes on in an entry that nobody else has seen.
    fn amend(&self, entry: Stamp, key: &Key, patch: Patch) -> Result<()> {
        self.overlay(entry, key, patch)?;
        let typed = "UPDATE entry SET amended = amended + 1 WHERE id = ?1";
        self.connection().prepare_cached(typed)?.execute([entry.0])?;
        seal(self.connection(), entry)?;
        self.refresh(&BTreeSet::from([key.clone()]))
    }

    /// Overlays the patch of an entry on a row, or gives it one: it may be the one that created the row.
    fn overlay(&self, entry: Stamp, key: &Key, mut patch: Patch) -> Result<()> {
        self.complete(key, &mut patch)?;
        let select = "SELECT patch FROM change WHERE tbl = ?1 AND row = ?2 AND entry = ?3";
        let values = params![key.table().name, key.row, entry.0];
        let line: Option<String> =
            self.connection().prepare_cached(select)?.query_row(values, |row| row.get(0)).optional()?;
        if let Some(line) = line {
            let mut whole = parse(key.table().name, &line)?;
            whole.extend(patch);
            patch = whole;
        }
        let write = "INSERT INTO change (tbl, row, entry, patch) VALUES (?1, ?2, ?3, ?4)
                     ON CONFLICT (tbl, row, entry) DO UPDATE SET patch = excluded.patch";
        let line = json!(patch).to_string();
        self.connection().prepare_cached(write)?.execute(params![
            key.table().name,
            key.row,
            entry.0,
            line
        ])?;
        Ok(())
    }

    /// Says what goes without saying: columns tied to one that is written, and that a struck row is there again.
    fn complete(&self, key: &Key, patch: &mut Patch) -> Result<()> {
        let name = key.table().name;
        let tied: Vec<&str> = patch.keys().flat_map(|field| rules::tied(name, field)).copied().collect();
        let missing: Vec<&str> = tied.into_iter().filter(|field| !patch.contains_key(*field)).collect();
        if !missing.is_empty()
            && let Some(row) = self.rows().fields(key.table(), &key.row)?
        {
            for field in missing {
                patch.insert(field.to_owned(), row[field].clone());
            }
        }
        if !patch.contains_key(THERE)
            && !self.rows().exists(key.table(), &key.row)?
            && self.rows().ever_written(key.table(), &key.row)?
        {
            patch.insert(THERE.to_owned(), json!(1));
        }
        Ok(())
    }

    /// Rewrites rows from their own writes: all are deleted, then inserted, so that the order never meets a UNIQUE.
    pub(super) fn refresh(&self, touched: &BTreeSet<Key>) -> Result<()> {
        let mut images = Vec::new();
        for key in touched {
            let writes = self.writes(key)?;
            let forget = "DELETE FROM kept WHERE tbl = ?1 AND row = ?2";
            self.connection().prepare_cached(forget)?.execute(params![key.table().name, key.row])?;
            let delete = format!("DELETE FROM {} WHERE id = ?1", key.table().name);
            self.connection().prepare_cached(&delete)?.execute([&key.row])?;
            if dead(&writes, &self.past, &BTreeSet::new()) {
                passages::keep(self.connection(), key, None)?;
            } else {
                let mut kept = Vec::new();
                let row = fold(key.table(), &writes, &self.past, |field, value| kept.push((field, value)));
                images.push((key, row, kept));
            }
        }
        for (key, row, kept) in images {
            put(self.connection(), key, &row)?;
            passages::keep(self.connection(), key, Some(&row))?;
            for (field, text) in kept {
                put_kept(self.connection(), key, field, text.as_str().unwrap_or_default())?;
            }
        }
        Ok(())
    }

    /// The writes on a row, oldest first.
    pub(super) fn writes(&self, key: &Key) -> Result<Writes> {
        let select = "SELECT entry, patch FROM change WHERE tbl = ?1 AND row = ?2 ORDER BY entry";
        let mut statement = self.connection().prepare_cached(select)?;
        let mut rows = statement.query(params![key.table().name, key.row])?;
        let mut writes = Writes::new();
        while let Some(row) = rows.next()? {
            writes.push((
                Stamp(row.get(0)?),
                parse(key.table().name, row.get_ref(1)?.as_str().unwrap_or_default())?,
            ));
        }
        Ok(writes)
    }
}

/// Whether a patch says into what a row is merged; a new row says that it is merged into nothing.
fn merges(patch: &Patch) -> bool {
    patch.get("merged_into").is_some_and(|into| !into.is_null())
}

/// Writes a row.
pub(super) fn put(connection: &Connection, key: &Key, row: &Row) -> Result<()> {
    let Named(table) = key.table;
    let marks = ", ?".repeat(table.columns.len());
    let insert = format!("INSERT INTO {} ({}) VALUES (?{marks})", table.name, columns(table));
    let values = std::iter::once(Sql::Text(key.row.clone())).chain(row.values.iter().map(to_sql));
    connection.prepare_cached(&insert)?.execute(params_from_iter(values))?;
    Ok(())
}

/// Writes a text that is kept beside the one shown.
pub(super) fn put_kept(connection: &Connection, key: &Key, field: &str, text: &str) -> Result<()> {
    let insert = "INSERT INTO kept (tbl, row, col, val) VALUES (?1, ?2, ?3, ?4)";
    connection.prepare_cached(insert)?.execute(params![key.table().name, key.row, field, text])?;
    Ok(())
}
