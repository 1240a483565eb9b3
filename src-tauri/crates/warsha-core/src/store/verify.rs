//! Do the tables say what the journal says, and is the journal as it was written?

use super::connection::ReadOnly;
use super::derive::{Derived, derive};
use super::finding::Finding;
use super::rows::Rows;
use super::seal::altered;
use super::whole::{journal, tables};
use super::{connection, known, passages};
use crate::error::{Error, Result, StoreError};
use rusqlite::Connection;

/// Everything that is not as the journal says. Empty: all is well. What SQLite has to look at is looked at through a second reader of
/// the same file where there is one, at the same time: either takes as long as the other.
pub fn verify(rows: Rows<'_>, beside: Option<ReadOnly>) -> Result<Vec<Finding>> {
    looked_through(rows, beside).map_err(|error| match error {
        // Where all is only read, what SQLite has no word for is a page that is not what it was.
        Error::Store(StoreError::Unexpected { detail }) => {
            StoreError::DossierDamaged { path: String::new(), detail }.into()
        }
        error => error,
    })
}

fn looked_through(rows: Rows<'_>, beside: Option<ReadOnly>) -> Result<Vec<Finding>> {
    let Some(beside) = beside else {
        let mut findings = file(rows.connection)?;
        findings.extend(said(rows.connection)?);
        return Ok(findings);
    };
    std::thread::scope(|scope| {
        let file = scope.spawn(move || beside.at_once(|rows| file(rows.connection)));
        let said = said(rows.connection);
        let mut findings = file.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        findings.extend(said?);
        Ok(findings)
    })
}

/// Do the tables say what the journal says, and does it say what was written?
fn said(connection: &Connection) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    // Every entry still has the sum it was written with, and every change belongs to an entry.
    findings.extend(altered(connection)?.into_iter().map(|entry| Finding::new("journal", "entry", entry)));
    blobs(connection, &mut findings)?;
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version < connection::SCHEMA_VERSION {
        // The tables of an older schema are not those of this one, and are made anew when it is opened to be written.
        return Ok(findings);
    }
    schema(connection, &mut findings)?;
    let (past, _) = known(connection)?;
    let expected = derive(&journal(connection)?, &past);
    let found = tables(connection)?;
    compare(&expected, &found, &mut findings);
    // What is kept or repaired of a row or field that nobody knows is in none of the two.
    for (place, known) in [("kept", found.kept.len()), ("repaired", found.repaired.len())] {
        let select = format!("SELECT count(*) FROM {place}");
        let count: i64 = connection.query_row(&select, [], |row| row.get(0))?;
        if usize::try_from(count) != Ok(known) {
            findings.push(Finding::new(place, "", ""));
        }
    }
    passages::verify(connection, &expected, &mut findings)?;
    Ok(findings)
}

/// SQLite's own view of the file: pages, indexes, NOT NULL and CHECK, and that what is referred to is there.
fn file(connection: &Connection) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let mut statement = connection.prepare("PRAGMA integrity_check(20)")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let line: String = row.get(0)?;
        if line != "ok" {
            findings.push(Finding { found: line.into(), ..Finding::new("file", "", "") });
        }
    }
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (table, to): (String, String) = (row.get(0)?, row.get(2)?);
        findings.push(Finding { expected: to.into(), ..Finding::new("file", table, "") });
    }
    Ok(findings)
}

/// The schema is the one this version writes.
fn schema(connection: &Connection, findings: &mut Vec<Finding>) -> Result<()> {
    let list = |connection: &Connection| -> Result<Vec<(String, String)>> {
        let mut statement = connection.prepare(
            "SELECT name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name",
        )?;
        Ok(statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
    };
    let fresh = Connection::open_in_memory()?;
    fresh.execute_batch(connection::JOURNAL)?;
    fresh.execute_batch(connection::DERIVED)?;
    let (expected, found) = (list(&fresh)?, list(connection)?);
    for (name, _) in expected.iter().filter(|line| !found.contains(line)) {
        findings.push(Finding::new("schema", name, ""));
    }
    for (name, _) in found.iter().filter(|(name, _)| !expected.iter().any(|(known, _)| known == name)) {
        findings.push(Finding::new("schema", name, ""));
    }
    Ok(())
}

fn compare(expected: &Derived, found: &Derived, findings: &mut Vec<Finding>) {
    for (key, row) in &expected.rows {
        let Some(there) = found.rows.get(key) else {
            findings.push(Finding::new("row", key.table().name, &key.row));
            continue;
        };
        if row == there {
            continue;
        }
        for (field, value) in row.fields().filter(|(field, value)| there[*field] != **value) {
            findings.push(Finding {
                field: field.to_owned(),
                expected: value.clone(),
                found: there[field].clone(),
                ..Finding::new("field", key.table().name, &key.row)
            });
        }
    }
    for key in found.rows.keys().filter(|key| !expected.rows.contains_key(key)) {
        findings.push(Finding::new("row", key.table().name, &key.row));
    }
    for (key, field, text) in expected.kept.symmetric_difference(&found.kept) {
        findings.push(Finding {
            field: (*field).to_owned(),
            found: text.as_str().into(),
            ..Finding::new("kept", key.table().name, &key.row)
        });
    }
    let places = expected.repaired.keys().chain(found.repaired.keys());
    let differing: std::collections::BTreeSet<_> =
        places.filter(|place| expected.repaired.get(place) != found.repaired.get(place)).collect();
    for (key, field) in differing {
        findings.push(Finding {
            field: (*field).to_owned(),
            ..Finding::new("repaired", key.table().name, &key.row)
        });
    }
}

/// Every attachment's bytes are those its name says.
fn blobs(connection: &Connection, findings: &mut Vec<Finding>) -> Result<()> {
    use sha2::{Digest, Sha256};
    let mut statement = connection.prepare("SELECT sha256, bytes FROM blob")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (name, bytes): (String, Vec<u8>) = (row.get(0)?, row.get(1)?);
        let sum: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        if sum != name {
            findings.push(Finding::new("blob", "blob", name));
        }
    }
    Ok(())
}
