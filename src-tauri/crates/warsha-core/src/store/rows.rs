//! The tables, read. What decides and what shows asks here, in the words of the model; SQL stays in this module.

use crate::error::{Error, Result, StoreError};
use crate::id::Id;
use crate::model::people::Sex;
use crate::model::record::{Kind, Record, Table};
use rusqlite::types::{Value as Sql, ValueRef};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, HashSet};

/// A view of the tables through a connection.
#[derive(Clone, Copy)]
pub struct Rows<'c> {
    pub(super) connection: &'c Connection,
}

/// An SQL value as the journal writes it.
pub(super) fn to_json(kind: Kind, value: ValueRef<'_>) -> Value {
    match (kind, value) {
        (_, ValueRef::Null) => Value::Null,
        (Kind::Flag, ValueRef::Integer(0)) => json!(false),
        (Kind::Flag, ValueRef::Integer(1)) => json!(true),
        (_, ValueRef::Integer(n)) => json!(n),
        (_, ValueRef::Real(n)) => json!(n),
        (_, ValueRef::Text(bytes) | ValueRef::Blob(bytes)) => json!(String::from_utf8_lossy(bytes)),
    }
}

/// A value of the journal as SQL.
pub(super) fn to_sql(value: &Value) -> Sql {
    match value {
        Value::Null => Sql::Null,
        Value::Bool(flag) => Sql::Integer(i64::from(*flag)),
        Value::Number(n) => {
            n.as_i64().map_or_else(|| Sql::Real(n.as_f64().unwrap_or(f64::NAN)), Sql::Integer)
        }
        Value::String(text) => Sql::Text(text.clone()),
        Value::Array(_) | Value::Object(_) => Sql::Text(value.to_string()),
    }
}

/// `id` and the columns of a table, for a SELECT.
pub(super) fn columns(table: &Table) -> String {
    let names: Vec<&str> =
        std::iter::once("id").chain(table.columns.iter().map(|column| column.name)).collect();
    names.join(", ")
}

fn fields(table: &Table, row: &rusqlite::Row<'_>) -> rusqlite::Result<Map<String, Value>> {
    let mut fields = Map::new();
    fields.insert("id".to_owned(), to_json(Kind::Id, row.get_ref(0)?));
    for (index, column) in table.columns.iter().enumerate() {
        fields.insert(column.name.to_owned(), to_json(column.kind, row.get_ref(index + 1)?));
    }
    Ok(fields)
}

fn record<T: Record>(fields: Map<String, Value>) -> Result<T> {
    serde_json::from_value(Value::Object(fields)).map_err(|e| {
        Error::Store(StoreError::DossierDamaged {
            path: String::new(),
            detail: format!("{}: {e}", T::TABLE.name),
        })
    })
}

impl Rows<'_> {
    /// The fields of a row, `id` included.
    pub fn fields(&self, table: &Table, id: &str) -> Result<Option<Map<String, Value>>> {
        let sql = format!("SELECT {} FROM {} WHERE id = ?1", columns(table), table.name);
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement.query_row([id], |row| fields(table, row)).optional()?)
    }

    /// The record of that id.
    pub fn get<T: Record>(&self, id: &Id) -> Result<Option<T>> {
        self.fields(T::TABLE, id.as_str())?.map(record).transpose()
    }

    /// Is there such a row?
    pub fn exists(&self, table: &Table, id: &str) -> Result<bool> {
        Ok(self
            .connection
            .prepare_cached(&format!("SELECT 1 FROM {} WHERE id = ?1", table.name))?
            .exists([id])?)
    }

    /// Every record, in this order (columns of the table).
    pub fn all<T: Record>(&self, order: &str) -> Result<Vec<T>> {
        self.select("?1 = ?1", "", order)
    }

    /// The records whose column refers to this row, in this order (columns of the table, `id` last by itself).
    pub fn of<T: Record>(&self, column: &'static str, id: &str, order: &str) -> Result<Vec<T>> {
        self.select(&format!("{column} = ?1"), id, order)
    }

    fn select<T: Record>(&self, condition: &str, value: &str, order: &str) -> Result<Vec<T>> {
        let sql = format!(
            "SELECT {} FROM {} WHERE {condition} ORDER BY {order}{}id",
            columns(T::TABLE),
            T::TABLE.name,
            if order.is_empty() { "" } else { ", " }
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query([value])?;
        let mut records = Vec::new();
        while let Some(row) = rows.next()? {
            records.push(record(fields(T::TABLE, row)?)?);
        }
        Ok(records)
    }

    /// The ids of the rows whose column holds this value.
    pub fn ids(&self, table: &Table, column: &str, value: &str) -> Result<Vec<String>> {
        let sql = format!("SELECT id FROM {} WHERE {column} = ?1 ORDER BY id", table.name);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let ids = statement.query_map([value], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok(ids)
    }

    /// How many were present in each workshop, named or counted, by sex.
    pub fn present_by_workshop(&self) -> Result<BTreeMap<String, BTreeMap<Sex, i64>>> {
        let mut present: BTreeMap<String, BTreeMap<Sex, i64>> = BTreeMap::new();
        let mut add = |workshop: &str, code: &str, count: i64| {
            let sex = Sex::ALL.iter().find(|sex| sex.code() == code).copied().unwrap_or_default();
            match present.get_mut(workshop) {
                Some(sexes) => *sexes.entry(sex).or_default() += count,
                None => drop(present.insert(workshop.to_owned(), BTreeMap::from([(sex, count)]))),
            }
        };
        // Two walks through an index each and a set between them: half of what SQLite takes to ask for each attendance.
        let mut statement = self.connection.prepare_cached("SELECT DISTINCT attendance_id FROM presence")?;
        let came: HashSet<String> =
            statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        let mut statement = self.connection.prepare_cached("SELECT id, workshop_id, sex FROM attendance")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let text = |index: usize| Ok::<_, Error>(row.get_ref(index)?.as_str().unwrap_or_default());
            if came.contains(text(0)?) {
                add(text(1)?, text(2)?, 1);
            }
        }
        let counted = "SELECT workshop_id, sex, sum(count) FROM headcount GROUP BY 1, 2";
        let mut statement = self.connection.prepare_cached(counted)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let text = |index: usize| Ok::<_, Error>(row.get_ref(index)?.as_str().unwrap_or_default());
            add(text(0)?, text(1)?, row.get(2)?);
        }
        Ok(present)
    }

    /// How many rows of a table each workshop has for which a condition holds; those that have none are not in it.
    pub fn count_by_workshop(&self, table: &str, condition: &str) -> Result<BTreeMap<String, i64>> {
        let sql = format!("SELECT workshop_id, count(*) FROM {table} WHERE {condition} GROUP BY 1");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let counts = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(counts.collect::<rusqlite::Result<_>>()?)
    }

    /// The next number of a column among the rows that share another.
    pub fn next(&self, table: &Table, number: &str, within: &str, value: &str) -> Result<i64> {
        let sql = format!("SELECT coalesce(max({number}), 0) + 1 FROM {} WHERE {within} = ?1", table.name);
        Ok(self.connection.prepare_cached(&sql)?.query_row([value], |row| row.get(0))?)
    }

    /// Was this row ever written, even if it is struck now?
    pub fn ever_written(&self, table: &Table, id: &str) -> Result<bool> {
        let sql = "SELECT 1 FROM change WHERE tbl = ?1 AND row = ?2";
        Ok(self.connection.prepare_cached(sql)?.exists(params![table.name, id])?)
    }

    /// Was the person of this id forgotten, even if she is struck now?
    pub fn was_forgotten(&self, person: &str) -> Result<bool> {
        let sql = r#"SELECT 1 FROM change WHERE tbl = 'person' AND row = ?1 AND patch ->> '$."!"' = 1"#;
        Ok(self.connection.prepare_cached(sql)?.exists([person])?)
    }

    /// The last value the journal holds for a field, even if the row is struck now.
    pub fn last_said(&self, table: &Table, id: &str, field: &str) -> Result<Option<String>> {
        let sql = format!(
            "SELECT patch ->> '{field}' FROM change WHERE tbl = ?1 AND row = ?2 AND patch ->> '{field}' IS NOT NULL
             ORDER BY entry DESC LIMIT 1"
        );
        Ok(self
            .connection
            .prepare_cached(&sql)?
            .query_row(params![table.name, id], |row| row.get(0))
            .optional()?)
    }

    /// How people know a row: its name, title or words; else those of what it belongs to. Empty: it has none.
    pub fn label(&self, table: &Table, id: &str) -> Result<String> {
        let Some(row) = self.fields(table, id)? else { return Ok(String::new()) };
        let said = |field: &str| row.get(field).and_then(Value::as_str);
        // A forgotten person has no name, and is not known by her organisation instead.
        if let Some(field) = ["name", "title", "text"].into_iter().find(|field| table.column(field).is_some())
            && (said(field).is_some() || table.name == "person")
        {
            return Ok(said(field).unwrap_or_default().to_owned());
        }
        let owner = table.columns.iter().filter_map(|column| Some((column.refers?, said(column.name)?)));
        // An attendance is known by its person rather than by its workshop.
        let known_by = |(of, _): &(&str, &str)| usize::from(*of == "workshop");
        match owner.min_by_key(known_by).and_then(|(of, id)| Some((crate::model::table(of)?, id))) {
            Some((of, id)) => self.label(of, id),
            None => Ok(String::new()),
        }
    }

    /// The turn that has begun and not ended.
    pub fn open_turn(&self, workshop: &Id) -> Result<Option<crate::model::floor::Intervention>> {
        let sql = "SELECT id FROM intervention WHERE workshop_id = ?1 AND started_at IS NOT NULL AND stopped_at IS NULL";
        let id: Option<String> = self
            .connection
            .prepare_cached(sql)?
            .query_row([workshop.as_str()], |row| row.get(0))
            .optional()?;
        match id.and_then(|id| id.parse().ok()) {
            Some(id) => self.get(&id),
            None => Ok(None),
        }
    }
}
