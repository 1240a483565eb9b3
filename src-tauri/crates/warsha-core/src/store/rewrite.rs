//! Writing the tables as the journal says: after a merge only what differs, in a rebuild everything anew.

use super::derive::{Derived, derive};
use super::fold::Key;
use super::keep::{put, put_kept};
use super::whole::{journal, tables};
use super::{known, passages};
use crate::error::Result;
use rusqlite::{Connection, params};

/// The rows that a merge made appear, change or go.
#[derive(Debug, Default)]
pub struct Rewritten {
    /// Rows that were not there.
    pub new: Vec<Key>,
    /// Rows that say something else now.
    pub changed: Vec<Key>,
    /// Rows that are not there any more.
    pub gone: Vec<Key>,
}

/// Makes the tables say what the journal says, in the transaction of the caller.
pub fn fill(connection: &Connection) -> Result<()> {
    let (past, _) = known(connection)?;
    rewrite(connection, &derive(&journal(connection)?, &past))?;
    Ok(())
}

/// Makes the tables say what was derived. All that goes is deleted before anything is inserted, so that the order never meets
/// a UNIQUE.
pub fn rewrite(connection: &Connection, derived: &Derived) -> Result<Rewritten> {
    let found = tables(connection)?;
    let mut rewritten = Rewritten::default();
    for (key, row) in &found.rows {
        match derived.rows.get(key) {
            Some(wanted) if wanted == row => continue,
            Some(_) => rewritten.changed.push(key.clone()),
            None => {
                passages::keep(connection, key, None)?;
                rewritten.gone.push(key.clone());
            }
        }
        let delete = format!("DELETE FROM {} WHERE id = ?1", key.table().name);
        connection.prepare_cached(&delete)?.execute([&key.row])?;
    }
    rewritten.new = derived.rows.keys().filter(|key| !found.rows.contains_key(key)).cloned().collect();
    for key in rewritten.new.iter().chain(&rewritten.changed) {
        put(connection, key, &derived.rows[key])?;
        passages::keep(connection, key, Some(&derived.rows[key]))?;
    }
    connection.execute_batch("DELETE FROM kept; DELETE FROM repaired")?;
    for (key, field, text) in &derived.kept {
        put_kept(connection, key, field, text)?;
    }
    for ((key, field), (rule, shown)) in &derived.repaired {
        let insert = "INSERT INTO repaired (tbl, row, col, rule, shown) VALUES (?1, ?2, ?3, ?4, ?5)";
        let row = params![key.table().name, key.row, field, rule, shown.to_string()];
        connection.prepare_cached(insert)?.execute(row)?;
    }
    Ok(rewritten)
}
