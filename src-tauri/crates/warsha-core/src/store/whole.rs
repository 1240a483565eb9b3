//! The journal and the tables, read whole: what a rebuild begins with, and what a verification compares.

use super::derive::{Derived, Journal};
use super::fold::{Key, Row, Writes};
use super::line::parse;
use super::rows::{columns, to_json};
use super::stamp::Stamp;
use crate::error::{Error, Result};
use crate::model::record::Column;
use crate::model::{self, TABLES};
use rusqlite::Connection;
use serde_json::Value;

/// The journal, by row.
pub fn journal(connection: &Connection) -> Result<Journal> {
    let mut lines: Vec<(Key, Writes)> = Vec::new();
    let mut statement =
        connection.prepare("SELECT tbl, row, entry, patch FROM change ORDER BY tbl, row, entry")?;
    let mut rows = statement.query([])?;
    while let Some(line) = rows.next()? {
        let text = |index| Ok::<_, Error>(line.get_ref(index)?.as_str().unwrap_or_default());
        let (name, id) = (text(0)?, text(1)?);
        let Ok(entry) = line.get::<_, [u8; 16]>(2) else { continue };
        // A patch that cannot be read is a finding of its own, by its sum.
        let Ok(patch) = parse(name, text(3)?) else { continue };
        let write = (Stamp(entry), patch);
        match lines.last_mut() {
            Some((key, writes)) if key.row == id && key.table().name == name => writes.push(write),
            // A table of a later version is left in the journal and ignored.
            _ => match model::table(name) {
                Some(table) => lines.push((Key::new(table, id), vec![write])),
                None => continue,
            },
        }
    }
    // What is in order becomes a tree in one go.
    Ok(lines.into_iter().collect())
}

/// The tables as they are.
pub fn tables(connection: &Connection) -> Result<Derived> {
    let mut all: Vec<(Key, Row)> = Vec::new();
    let mut by_name = TABLES.to_vec();
    by_name.sort_by_key(|table| table.name);
    for table in by_name {
        let select = format!("SELECT {} FROM {} ORDER BY id", columns(table), table.name);
        let mut statement = connection.prepare(&select)?;
        let mut rows = statement.query([])?;
        while let Some(line) = rows.next()? {
            let value =
                |(index, column): (usize, &Column)| Ok(to_json(column.kind, line.get_ref(index + 1)?));
            let values = table.columns.iter().enumerate().map(value).collect::<Result<_>>()?;
            all.push((Key::new(table, line.get::<_, String>(0)?), Row::new(table, values)));
        }
    }
    let mut found = Derived { rows: all.into_iter().collect(), ..Derived::default() };
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
        let rule = ["needed", "span", "floor", "ring", "forgotten"]
            .into_iter()
            .find(|known| *known == rule)
            .unwrap_or("?");
        let shown = serde_json::from_str(&line.get::<_, String>(4)?).unwrap_or(Value::Null);
        if let Some((table, name)) = field(&table, &name) {
            found.repaired.insert((Key::new(table, line.get::<_, String>(1)?), name), (rule, shown));
        }
    }
    Ok(found)
}
