//! One row from its own writes. Pure.

use super::rules::{self, BOTH, EARLIEST};
use super::stamp::{Past, Stamp};
use crate::model::record::{Column, Table};
use serde_json::{Map, Value, json};
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::ops::Index;

/// The fields an entry wrote on a row. `""`: 0 struck, 1 restored; `"!"`: 1 forgotten; null: the default.
pub type Patch = Map<String, Value>;
/// The writes on a row, oldest first.
pub type Writes = Vec<(Stamp, Patch)>;

/// The pseudo-field that says whether a row is there.
pub const THERE: &str = "";
/// The pseudo-field that says a person was forgotten.
pub const FORGOTTEN: &str = "!";

/// A row of a table.
#[derive(Debug, Clone, Copy)]
pub struct Named(pub &'static Table);

impl PartialEq for Named {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}
impl Eq for Named {}
impl PartialOrd for Named {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Named {
    fn cmp(&self, other: &Self) -> Ordering {
        // Comparing keys is most of what a rebuild does.
        if std::ptr::eq(self.0, other.0) { Ordering::Equal } else { self.0.name.cmp(other.0.name) }
    }
}

/// What a row says: a value for each column of its table, in their order.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    table: Named,
    /// The values.
    pub values: Vec<Value>,
}

impl Row {
    /// The row of these values.
    #[must_use]
    pub fn new(table: &'static Table, values: Vec<Value>) -> Self {
        Self { table: Named(table), values }
    }

    /// Each column with its value.
    pub fn fields(&self) -> impl Iterator<Item = (&'static str, &Value)> {
        self.table.0.columns.iter().map(|column| column.name).zip(&self.values)
    }

    /// The value of a column, if the table has it.
    #[must_use]
    pub fn get(&self, column: &str) -> Option<&Value> {
        self.fields().find(|(name, _)| *name == column).map(|(_, value)| value)
    }

    /// Says something else of a column.
    pub fn set(&mut self, column: &str, value: Value) {
        if let Some(place) = self.table.0.columns.iter().position(|known| known.name == column) {
            self.values[place] = value;
        }
    }
}

impl Index<&str> for Row {
    type Output = Value;
    fn index(&self, column: &str) -> &Value {
        self.get(column).unwrap_or(&Value::Null)
    }
}

/// Which row of which table.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// The table.
    pub table: Named,
    /// The row's id.
    pub row: String,
}

impl Key {
    /// The row of that id.
    pub fn new(table: &'static Table, row: impl Into<String>) -> Self {
        Self { table: Named(table), row: row.into() }
    }

    /// The table.
    #[must_use]
    pub fn table(&self) -> &'static Table {
        self.table.0
    }
}

/// A row and the fields to be written on it.
pub type Change = (Key, Patch);

/// The writes of one field that no other write of it had seen, newest first.
fn heads<'a>(writes: &'a [(Stamp, Patch)], field: &str, past: &Past) -> Vec<(Stamp, &'a Value)> {
    let mut heads: Vec<(Stamp, &Value)> = Vec::new();
    for (stamp, patch) in writes.iter().rev() {
        if let Some(value) = patch.get(field)
            && !heads.iter().any(|(head, _)| past.saw(*head, *stamp))
        {
            heads.push((*stamp, value));
        }
    }
    heads
}

/// What is said of one field: the values nobody has written over, newest first, each once. Never empty: a field never written
/// says its default. An undo that brings back texts kept side by side wrote them as a list.
#[must_use]
pub fn said(table: &Table, writes: &[(Stamp, Patch)], field: &str, past: &Past) -> Vec<Value> {
    let default = || match table.column(field) {
        Some(column) => (column.default)(),
        None => json!(1),
    };
    let mut said: Vec<Value> = Vec::new();
    for (_, value) in heads(writes, field, past) {
        for value in value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice) {
            let value = if value.is_null() { default() } else { value.clone() };
            if !said.contains(&value) {
                said.push(value);
            }
        }
    }
    if said.is_empty() {
        said.push(default());
    }
    said
}

/// The row as it is shown. `kept` is given the texts that are not shown.
pub fn fold(
    table: &'static Table,
    writes: &[(Stamp, Patch)],
    past: &Past,
    mut kept: impl FnMut(&'static str, Value),
) -> Row {
    let value = |column: &'static Column| {
        let mut values = said(table, writes, column.name, past);
        if rules::listed(EARLIEST, table.name, column.name) {
            // An hour that one laptop knows is not lost to another's "not known".
            values.sort_by_key(|value| (value.is_null(), value.as_i64()));
        }
        let shown = values.remove(0);
        if rules::listed(BOTH, table.name, column.name) {
            values.into_iter().for_each(|value| kept(column.name, value));
        }
        shown
    };
    Row::new(table, table.columns.iter().map(value).collect())
}

/// The strikes of a row that no later word had seen.
#[must_use]
pub fn strikes(writes: &[(Stamp, Patch)], past: &Past) -> Vec<Stamp> {
    heads(writes, THERE, past)
        .iter()
        .filter(|(_, value)| **value == json!(0))
        .map(|(stamp, _)| *stamp)
        .collect()
}

/// A row is dead when its newest words all say struck, and those strikes that are not void had seen everything written on it.
#[must_use]
pub fn dead(writes: &[(Stamp, Patch)], past: &Past, void: &BTreeSet<Stamp>) -> bool {
    let heads = heads(writes, THERE, past);
    if heads.is_empty() || heads.iter().any(|(_, value)| **value != json!(0)) {
        return false;
    }
    let standing: Vec<Stamp> =
        heads.iter().map(|(stamp, _)| *stamp).filter(|stamp| !void.contains(stamp)).collect();
    !standing.is_empty()
        && writes.iter().all(|(stamp, _)| {
            heads.iter().any(|(head, _)| head == stamp)
                || standing.iter().any(|strike| past.saw(*strike, *stamp))
        })
}
