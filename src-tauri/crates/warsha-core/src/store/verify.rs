//! Do the tables say what the journal says, and is the journal as it was written? And writing the tables anew from it.

use super::derive::{Derived, Journal, derive};
use super::fold::{Key, Row};
use super::keep::{parse, put, put_kept, sum};
use super::rows::{Rows, columns, to_json};
use super::stamp::Stamp;
use super::{Store, connection, known, passages};
use crate::error::Result;
use crate::model::{self, TABLES};
use rusqlite::{Connection, params};
use serde::Serialize;
use serde_json::Value;

/// Something that is not as the journal says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// What is wrong: `file`, `schema`, `journal`, `row`, `field`, `kept`, `repaired`, `passage`, `blob`.
    pub what: &'static str,
    /// Where: a table, or an entry.
    pub place: String,
    /// The row, where there is one.
    pub row: String,
    /// The field, where there is one.
    pub field: String,
    /// What the journal says.
    pub expected: Value,
    /// What is there.
    pub found: Value,
}

impl Finding {
    pub(super) fn new(what: &'static str, place: impl Into<String>, row: impl Into<String>) -> Self {
        Self {
            what,
            place: place.into(),
            row: row.into(),
            field: String::new(),
            expected: Value::Null,
            found: Value::Null,
        }
    }
}

/// Everything that is not as the journal says. Empty: all is well.
pub fn verify(rows: Rows<'_>) -> Result<Vec<Finding>> {
    let connection = rows.connection;
    let mut findings = Vec::new();
    file(connection, &mut findings)?;
    schema(connection, &mut findings)?;
    journal_as_written(connection, &mut findings)?;
    let (past, _) = known(connection)?;
    let expected = derive(&journal(connection)?, &past);
    let found = tables(connection)?;
    compare(&expected, &found, &mut findings);
    passages::verify(connection, &expected, &mut findings)?;
    blobs(connection, &mut findings)?;
    Ok(findings)
}

impl Store {
    /// Writes every table anew from the journal.
    pub fn rebuild(&mut self) -> Result<()> {
        self.transact(|store| {
            let connection = store.connection();
            let derived = derive(&journal(connection)?, &store.past);
            for table in TABLES {
                connection.execute(&format!("DELETE FROM {}", table.name), [])?;
            }
            connection.execute_batch("DELETE FROM kept; DELETE FROM repaired")?;
            for (key, row) in &derived.rows {
                put(connection, key, row)?;
            }
            for (key, field, text) in &derived.kept {
                put_kept(connection, key, field, text)?;
            }
            passages::rebuild(connection, &derived)?;
            for ((key, field), (rule, shown)) in &derived.repaired {
                let insert = "INSERT INTO repaired (tbl, row, col, rule, shown) VALUES (?1, ?2, ?3, ?4, ?5)";
                let row = params![key.table().name, key.row, field, rule, shown.to_string()];
                connection.prepare_cached(insert)?.execute(row)?;
            }
            Ok(())
        })
    }
}

/// SQLite's own view of the file: pages, indexes, NOT NULL and CHECK, and that what is referred to is there.
fn file(connection: &Connection, findings: &mut Vec<Finding>) -> Result<()> {
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
    Ok(())
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
    fresh.execute_batch(connection::SCHEMA)?;
    let (expected, found) = (list(&fresh)?, list(connection)?);
    for (name, _) in expected.iter().filter(|line| !found.contains(line)) {
        findings.push(Finding::new("schema", name, ""));
    }
    for (name, _) in found.iter().filter(|(name, _)| !expected.iter().any(|(known, _)| known == name)) {
        findings.push(Finding::new("schema", name, ""));
    }
    Ok(())
}

/// Every entry still has the sum it was written with, and every change belongs to an entry.
fn journal_as_written(connection: &Connection, findings: &mut Vec<Finding>) -> Result<()> {
    let mut statement = connection.prepare("SELECT id, sum FROM entry ORDER BY id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let id: Vec<u8> = row.get(0)?;
        let Ok(id) = <[u8; 16]>::try_from(id) else {
            findings.push(Finding::new("journal", "entry", ""));
            continue;
        };
        let entry = Stamp(id);
        if sum(connection, entry)? != row.get::<_, Vec<u8>>(1)? {
            findings.push(Finding::new("journal", "entry", entry.to_string()));
        }
    }
    Ok(())
}

/// The journal, by row.
fn journal(connection: &Connection) -> Result<Journal> {
    let mut journal = Journal::new();
    let mut statement =
        connection.prepare("SELECT tbl, row, entry, patch FROM change ORDER BY tbl, row, entry")?;
    let mut rows = statement.query([])?;
    while let Some(line) = rows.next()? {
        // A table of a later version is left in the journal and ignored.
        let Some(table) = model::table(line.get_ref(0)?.as_str().unwrap_or_default()) else { continue };
        let key = Key::new(table, line.get_ref(1)?.as_str().unwrap_or_default());
        let Ok(entry) = line.get::<_, [u8; 16]>(2) else { continue };
        // A patch that cannot be read is a finding of its own, by its sum.
        let Ok(patch) = parse(line.get_ref(3)?.as_str().unwrap_or_default()) else { continue };
        journal.entry(key).or_default().push((Stamp(entry), patch));
    }
    Ok(journal)
}

/// The tables as they are.
fn tables(connection: &Connection) -> Result<Derived> {
    let mut found = Derived::default();
    for table in TABLES {
        let mut statement = connection.prepare(&format!("SELECT {} FROM {}", columns(table), table.name))?;
        let mut rows = statement.query([])?;
        while let Some(line) = rows.next()? {
            let mut row = Row::new();
            for (index, column) in table.columns.iter().enumerate() {
                row.insert(column.name, to_json(column.kind, line.get_ref(index + 1)?));
            }
            found.rows.insert(Key::new(table, line.get::<_, String>(0)?), row);
        }
    }
    let field = |table: &str, name: &str| {
        let table = model::table(table)?;
        let name = if name.is_empty() { "" } else { table.column(name)?.name };
        Some((table, name))
    };
    let mut statement = connection.prepare("SELECT tbl, row, col, val FROM kept")?;
    let mut rows = statement.query([])?;
    while let Some(line) = rows.next()? {
        let (table, name): (String, String) = (line.get(0)?, line.get(2)?);
        if let Some((table, name)) = field(&table, &name) {
            found.kept.insert((Key::new(table, line.get::<_, String>(1)?), name, line.get(3)?));
        }
    }
    let mut statement = connection.prepare("SELECT tbl, row, col, rule, shown FROM repaired")?;
    let mut rows = statement.query([])?;
    while let Some(line) = rows.next()? {
        let (table, name, rule): (String, String, String) = (line.get(0)?, line.get(2)?, line.get(3)?);
        let rule =
            ["needed", "span", "floor", "ring"].into_iter().find(|known| *known == rule).unwrap_or("?");
        let shown = serde_json::from_str(&line.get::<_, String>(4)?).unwrap_or(Value::Null);
        if let Some((table, name)) = field(&table, &name) {
            found.repaired.insert((Key::new(table, line.get::<_, String>(1)?), name), (rule, shown));
        }
    }
    Ok(found)
}

fn compare(expected: &Derived, found: &Derived, findings: &mut Vec<Finding>) {
    for (key, row) in &expected.rows {
        let Some(there) = found.rows.get(key) else {
            findings.push(Finding::new("row", key.table().name, &key.row));
            continue;
        };
        for (field, value) in row.iter().filter(|(field, value)| there.get(*field) != Some(value)) {
            findings.push(Finding {
                field: (*field).to_owned(),
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
