//! The seal of an entry: a SHA-256 of it and its changes, by which a journal that was altered, or lost a line, is noticed.

use super::stamp::Stamp;
use crate::error::Result;
use rusqlite::{Connection, Row, params};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// A sum being made: of the entry's own line first, then of its changes by table and row.
struct Sum(Sha256);

const ENTRY: &str = "SELECT id, action, undoes, seen, prior, amended, sum FROM entry";

impl Sum {
    /// Begins with a row of [`ENTRY`].
    fn of_entry(row: &Row<'_>) -> rusqlite::Result<Self> {
        let mut sum = Self(Sha256::new());
        sum.part(row.get_ref(0)?.as_blob()?);
        sum.part(row.get_ref(1)?.as_bytes()?);
        for index in 2..5 {
            sum.part(row.get_ref(index)?.as_blob_or_null()?.unwrap_or_default());
        }
        sum.part(&row.get::<_, i64>(5)?.to_be_bytes());
        Ok(sum)
    }

    /// Goes on with the table, the row and the patch of a change, three columns from this one.
    fn change(&mut self, row: &Row<'_>, first: usize) -> rusqlite::Result<()> {
        for index in first..first + 3 {
            self.part(row.get_ref(index)?.as_bytes()?);
        }
        Ok(())
    }

    fn part(&mut self, bytes: &[u8]) {
        self.0.update(u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_be_bytes());
        self.0.update(bytes);
    }
}

/// The sum of an entry and its changes, as they stand.
pub(super) fn sum(connection: &Connection, entry: Stamp) -> Result<Vec<u8>> {
    let mut statement = connection.prepare_cached(&format!("{ENTRY} WHERE id = ?1"))?;
    let mut sum = statement.query_row([entry.0], Sum::of_entry)?;
    let select = "SELECT tbl, row, patch FROM change WHERE entry = ?1 ORDER BY tbl, row";
    let mut statement = connection.prepare_cached(select)?;
    let mut rows = statement.query([entry.0])?;
    while let Some(row) = rows.next()? {
        sum.change(row, 0)?;
    }
    Ok(sum.0.finalize().to_vec())
}

/// Writes an entry's sum.
pub(super) fn seal(connection: &Connection, entry: Stamp) -> Result<()> {
    let sum = sum(connection, entry)?;
    connection.prepare_cached("UPDATE entry SET sum = ?2 WHERE id = ?1")?.execute(params![entry.0, sum])?;
    Ok(())
}

/// The entries that are not as they were written, in two walks through the journal.
pub(super) fn altered(connection: &Connection) -> Result<Vec<String>> {
    let mut altered = Vec::new();
    let mut sums: BTreeMap<[u8; 16], (Sum, Vec<u8>)> = BTreeMap::new();
    let mut statement = connection.prepare(&format!("{ENTRY} ORDER BY id"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        match row.get(0) {
            Ok(id) => drop(sums.insert(id, (Sum::of_entry(row)?, row.get(6)?))),
            Err(_) => altered.push(String::new()),
        }
    }
    // The order of the key is by table and row: each entry meets its own changes in that order.
    let mut statement =
        connection.prepare("SELECT tbl, row, patch, entry FROM change ORDER BY tbl, row, entry")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let entry = row.get_ref(3)?.as_blob().ok();
        match entry.and_then(|id| sums.get_mut(id)) {
            Some((sum, _)) => sum.change(row, 0)?,
            None => altered.push(String::new()),
        }
    }
    for (id, (sum, kept)) in sums {
        if sum.0.finalize().as_slice() != kept {
            altered.push(Stamp(id).to_string());
        }
    }
    Ok(altered)
}
