//! From an older schema to this one: everything derived is dropped, made anew and filled from the journal, in one transaction.
//! There is no ALTER TABLE.

use super::connection::{DERIVED, FileKey, SCHEMA_VERSION, at, change, look};
use super::rewrite::fill;
use crate::error::{Error, Result, StoreError};
use crate::file::shown;
use rusqlite::{Connection, params_from_iter};
use std::path::Path;

/// The tables of `journal.sql`.
const OWN: [&str; 3] = ["entry", "change", "blob"];

/// The version of a dossier's schema, if this program must upgrade it before it can write.
///
/// # Errors
/// It is newer, or cannot be read.
pub fn older(path: &Path, key: FileKey) -> Result<Option<i64>> {
    let file = look(path, key)?;
    let version: i64 = file
        .connection
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .map_err(|e| at(path, e))?;
    if version > SCHEMA_VERSION {
        return Err(StoreError::DossierNewer { path: shown(path), version: version.to_string() }.into());
    }
    Ok(Some(version).filter(|version| *version < SCHEMA_VERSION))
}

/// Brings a dossier to this schema. The caller holds its lock, and has a verified snapshot of it.
pub fn upgrade(path: &Path, key: FileKey) -> Result<()> {
    let connection = change(path, key)?;
    remake(&connection).map_err(|error| match error {
        Error::Store(error) => error.said_of(&shown(path)).into(),
        refused @ Error::Refused(_) => refused,
    })
}

/// Makes everything derived anew, in one transaction.
pub fn remake(connection: &Connection) -> Result<()> {
    // Dropping a table that others refer to is checked row by row otherwise; what comes of it is checked as a whole below.
    connection.pragma_update(None, "foreign_keys", false)?;
    let made = remade(connection);
    if made.is_err() && !connection.is_autocommit() {
        connection.execute_batch("ROLLBACK")?;
    }
    connection.pragma_update(None, "foreign_keys", true)?;
    made
}

fn remade(connection: &Connection) -> Result<()> {
    connection.execute_batch("BEGIN IMMEDIATE")?;
    // A virtual table takes the tables it is kept in with it, so what is left is asked again after each.
    while let Some((kind, name)) = next_derived(connection)? {
        connection.execute_batch(&format!("DROP {kind} \"{}\"", name.replace('"', "\"\"")))?;
    }
    connection.execute_batch(DERIVED)?;
    fill(connection)?;
    if connection.prepare("PRAGMA foreign_key_check")?.exists([])? {
        let detail = "foreign_key_check".to_owned();
        return Err(StoreError::JournalDamaged { path: String::new(), detail }.into());
    }
    connection.execute_batch(&format!("PRAGMA user_version = {SCHEMA_VERSION}; COMMIT"))?;
    Ok(())
}

/// Something that is not the journal's own: views first, since they name tables; virtual tables before the tables they are kept in.
fn next_derived(connection: &Connection) -> Result<Option<(String, String)>> {
    let mut statement = connection.prepare_cached(
        "SELECT type, name FROM sqlite_schema
         WHERE type IN ('view', 'table') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT IN (?1, ?2, ?3)
         ORDER BY type = 'view' DESC, sql LIKE 'CREATE VIRTUAL %' DESC, rowid DESC LIMIT 1",
    )?;
    let mut rows = statement.query(params_from_iter(OWN))?;
    Ok(match rows.next()? {
        Some(row) => Some((row.get(0)?, row.get(1)?)),
        None => None,
    })
}
