//! What is done to any row: strike, arrange, translate.

use super::{Desk, keys, known, text};
use crate::error::{Refusal, Result};
use crate::id::Id;
use crate::model::TABLES;
use crate::model::paper::Translation;
use crate::model::people::Person;
use crate::model::record::{Kind, Record, Table};
use crate::model::terms::Language;
use crate::store::fold::Key;
use crate::store::rows::Rows;
use crate::store::rules::OWNED;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A row outside `except` that refers to one of these rows.
pub fn in_use(rows: Rows<'_>, struck: &BTreeSet<Key>, except: &BTreeSet<Key>) -> Result<Option<(Key, Key)>> {
    for key in struck {
        for table in TABLES {
            for column in table.columns.iter().filter(|column| column.refers == Some(key.table().name)) {
                for id in rows.ids(table, column.name, &key.row)? {
                    let by = Key::new(table, id);
                    if !except.contains(&by) {
                        return Ok(Some((key.clone(), by)));
                    }
                }
            }
        }
    }
    Ok(None)
}

/// A row that one of these refers to, and that is not there.
pub fn absent(rows: Rows<'_>, of: &BTreeSet<Key>) -> Result<Option<Key>> {
    for key in of {
        let Some(row) = rows.fields(key.table(), &key.row)? else { continue };
        for column in key.table().columns {
            if let Some(to) = column.refers.and_then(crate::model::table)
                && let Some(id) = row[column.name].as_str()
                && !rows.exists(to, id)?
            {
                return Ok(Some(Key::new(to, id)));
            }
        }
    }
    Ok(None)
}

impl Desk<'_> {
    /// A row and, deep down, the rows it owns.
    pub(super) fn with_owned(&self, table: &'static Table, id: &str, all: &mut BTreeSet<Key>) -> Result<()> {
        if !all.insert(Key::new(table, id)) {
            return Ok(());
        }
        for (_, child, column) in OWNED.iter().filter(|(parent, ..)| *parent == table.name) {
            let child = known(child)?;
            for id in self.rows.ids(child, column, id)? {
                self.with_owned(child, &id, all)?;
            }
        }
        // Words in another language belong to the row they translate.
        for translation in self.rows.of::<Translation>("row", id, "")? {
            if translation.tbl == table.name {
                all.insert(Key::new(Translation::TABLE, translation.id.as_str()));
            }
        }
        Ok(())
    }

    pub(super) fn strike(&mut self, table: &str, row: &Id) -> Result<()> {
        let table = known(table)?;
        self.must_exist(table, row.as_str())?;
        let mut all = BTreeSet::new();
        self.with_owned(table, row.as_str(), &mut all)?;
        if let Some((used, by)) = in_use(self.rows, &all, &all)? {
            return Err(Refusal::InUse {
                table: used.table().name.to_owned(),
                id: used.row,
                by: by.table().name.to_owned(),
            }
            .into());
        }
        all.into_iter().for_each(|key| self.take_out(key.table(), key.row));
        Ok(())
    }

    pub(super) fn arrange(&mut self, table: &str, rows: &[Id]) -> Result<()> {
        let table = known(table)?;
        if table.column("position").is_none() {
            return Err(
                Refusal::UnknownField { table: table.name.to_owned(), field: "position".to_owned() }.into()
            );
        }
        for (position, id) in (1..).zip(rows) {
            self.must_exist(table, id.as_str())?;
            let (there, key) = (json!({ "position": i64::from(position) }), Key::new(table, id.as_str()));
            if keys(&self.changes).contains(&key) {
                return Err(Refusal::Already.into());
            }
            self.write(table, id.as_str(), there)?;
        }
        Ok(())
    }

    pub(super) fn translate(
        &mut self,
        table: &str,
        row: &Id,
        field: &str,
        language: Language,
        wording: Option<&str>,
    ) -> Result<()> {
        let table = known(table)?;
        let column = table.column(field).filter(|column| matches!(column.kind, Kind::Line | Kind::Prose));
        let column = column
            .ok_or_else(|| Refusal::UnknownField { table: table.name.to_owned(), field: field.to_owned() })?;
        let there = self.rows.fields(table, row.as_str())?;
        let there = there.ok_or_else(|| super::missing(table, row.as_str()))?;
        let person = match table.name {
            "person" => Some(row.as_str()),
            _ => there.get("person_id").and_then(Value::as_str),
        };
        if let Some(person) = person.and_then(|id| id.parse().ok())
            && self.need::<Person>(&person)?.name.is_none()
        {
            return Err(Refusal::Forgotten.into());
        }
        let id = Id::derived("translation", &[table.name, row.as_str(), field, language.code()]);
        match wording {
            Some(wording) => {
                text::check(field, column.kind, wording)?;
                let fields = json!({
                    "tbl": table.name, "row": row, "field": field, "language": language, "text": wording,
                });
                self.write(Translation::TABLE, id.as_str(), fields)
            }
            None => {
                self.must_exist(Translation::TABLE, id.as_str())?;
                self.take_out(Translation::TABLE, id);
                Ok(())
            }
        }
    }
}
