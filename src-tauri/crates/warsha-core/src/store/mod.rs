//! The only module that says rusqlite: the file, its schema, the journal and what is derived from it.

pub mod backup;
pub mod connection;
pub mod derive;
pub mod finding;
pub mod fold;
mod forget;
pub mod history;
mod keep;
mod line;
mod merge;
mod merged;
mod passages;
mod register;
pub mod report;
mod rewrite;
pub mod rows;
pub mod rules;
mod seal;
mod settle;
pub mod stamp;
mod take_back;
pub mod upgrade;
pub mod verify;
mod whole;

use crate::error::Result;
use connection::Writer;
use fold::Key;
use rows::Rows;
use rusqlite::Connection;
use stamp::{Past, Stamp, Vector, unpack};
use std::collections::BTreeSet;

/// A dossier's journal and tables, held by the one writer.
#[derive(Debug)]
pub struct Store {
    writer: Writer,
    device: u64,
    clock: u64,
    past: Past,
    vector: Vector,
    /// What this device's last entries say they had seen of the others.
    marked: Vector,
    /// The burst of typing that may still be amended.
    burst: Option<Burst>,
    /// The rows written since somebody last asked which.
    touched: BTreeSet<Key>,
}

/// The entry that wrote a note, and when: typing on within half a minute amends it instead of making another.
#[derive(Debug)]
struct Burst {
    entry: Stamp,
    key: Key,
    since: i64,
}

impl Store {
    /// Takes a file over, as this device.
    pub fn new(writer: Writer, device: u64) -> Result<Self> {
        let mut store = Self {
            writer,
            device,
            clock: 0,
            past: Past::default(),
            vector: Vector::new(),
            marked: Vector::new(),
            burst: None,
            touched: BTreeSet::new(),
        };
        store.reload()?;
        Ok(store)
    }

    /// This laptop's number.
    #[must_use]
    pub fn device(&self) -> u64 {
        self.device
    }

    fn connection(&self) -> &Connection {
        &self.writer.connection
    }

    /// The tables.
    #[must_use]
    pub fn rows(&self) -> Rows<'_> {
        Rows { connection: self.connection() }
    }

    /// The newest entry of this device.
    #[must_use]
    pub fn newest_entry(&self) -> Option<Stamp> {
        self.vector.get(&self.device).copied()
    }

    /// The pragmas on which safety rests, as this connection has them.
    pub fn pragmas(&self) -> Result<[(&'static str, i64); 4]> {
        let of = |name| -> Result<(&'static str, i64)> {
            Ok((name, self.connection().pragma_query_value(None, name, |row| row.get(0))?))
        };
        Ok([of("foreign_keys")?, of("secure_delete")?, of("synchronous")?, of("trusted_schema")?])
    }

    /// The rows written since this was last asked, for whoever remembers something of them.
    pub fn touched(&mut self) -> BTreeSet<Key> {
        std::mem::take(&mut self.touched)
    }

    /// Reads again what is remembered beside the file: what each device had seen, and the clock.
    fn reload(&mut self) -> Result<()> {
        (self.past, self.vector) = known(self.connection())?;
        self.clock = self.vector.values().map(|stamp| stamp.clock()).max().unwrap_or(0).max(self.clock);
        self.marked = self.past.of(Stamp::new(u64::MAX, self.device)).cloned().unwrap_or_default();
        Ok(())
    }

    /// Makes every table anew and fills it from the journal.
    pub fn rebuild(&mut self) -> Result<()> {
        upgrade::remake(self.connection())?;
        self.burst = None;
        self.reload()
    }

    /// One transaction: all of it is on disk when this returns, or nothing of it ever was.
    pub fn transact<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        self.connection().execute_batch("BEGIN IMMEDIATE; PRAGMA defer_foreign_keys=ON")?;
        let before = (self.clock, self.vector.clone(), self.marked.clone());
        let done = work(self).and_then(|value| {
            self.connection().execute_batch("COMMIT")?;
            Ok(value)
        });
        if done.is_err() {
            // A full disk may already have rolled back.
            if !self.connection().is_autocommit() {
                self.connection().execute_batch("ROLLBACK")?;
            }
            self.burst = None;
            self.touched.clear();
            self.reload()?;
            (self.clock, self.vector, self.marked) = before;
        }
        done
    }
}

/// What each entry had seen, and the newest entry of each device.
fn known(connection: &Connection) -> Result<(Past, Vector)> {
    let (mut past, mut vector) = (Past::default(), Vector::new());
    let mut marks = connection.prepare_cached("SELECT id, seen FROM entry WHERE seen IS NOT NULL")?;
    let mut rows = marks.query([])?;
    while let Some(row) = rows.next()? {
        past.learn(Stamp(row.get(0)?), unpack(&row.get::<_, Vec<u8>>(1)?));
    }
    let mut newest = connection.prepare_cached("SELECT max(id) FROM entry GROUP BY substr(id, 9)")?;
    let mut rows = newest.query([])?;
    while let Some(row) = rows.next()? {
        let stamp = Stamp(row.get(0)?);
        vector.insert(stamp.device(), stamp);
    }
    Ok((past, vector))
}
