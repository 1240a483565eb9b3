//! The journal as people read it: what was done, when, and what stands.

use super::rows::Rows;
use super::stamp::Stamp;
use crate::error::Result;
use serde::Serialize;

/// An entry of the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct HistoryEntry {
    /// Its id, in hex.
    pub id: String,
    /// UTC milliseconds.
    pub at: i64,
    /// The device that did it, in hex.
    pub device: String,
    /// The action's code: the key of its words.
    pub action: String,
    /// The entry it takes back, in hex.
    pub undoes: Option<String>,
    /// Another entry took it back.
    pub undone: bool,
    /// The rows it touched.
    pub rows: Vec<HistoryRow>,
}

/// A row an entry touched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct HistoryRow {
    /// The table.
    pub table: String,
    /// The row's id.
    pub row: String,
}

/// The newest entries first, at most this many.
pub fn history(rows: Rows<'_>, limit: i64) -> Result<Vec<HistoryEntry>> {
    let connection = rows.connection;
    let mut statement = connection.prepare_cached(
        "SELECT id, action, undoes, EXISTS (SELECT 1 FROM entry u WHERE u.undoes = e.id)
         FROM entry e ORDER BY id DESC LIMIT ?1",
    )?;
    let mut touched =
        connection.prepare_cached("SELECT tbl, row FROM change WHERE entry = ?1 ORDER BY tbl, row")?;
    let mut rows = statement.query([limit])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let stamp = Stamp(row.get(0)?);
        let undoes: Option<[u8; 16]> = row.get(2)?;
        let rows =
            touched.query_map([stamp.0], |row| Ok(HistoryRow { table: row.get(0)?, row: row.get(1)? }))?;
        entries.push(HistoryEntry {
            id: stamp.to_string(),
            at: stamp.millis(),
            device: format!("{:016x}", stamp.device()),
            action: row.get(1)?,
            undoes: undoes.map(|id| Stamp(id).to_string()),
            undone: row.get(3)?,
            rows: rows.collect::<rusqlite::Result<_>>()?,
        });
    }
    Ok(entries)
}
