//! What stands for what: rows that were merged into others, recommendations and entries of people alike.

use super::fold::Key;
use super::rows::Rows;
use crate::error::{Refusal, Result};
use crate::id::Id;
use crate::model::people::Person;
use crate::model::recommendation::Recommendation;
use crate::model::record::Record;
use rusqlite::OptionalExtension;

impl Rows<'_> {
    /// The entry that stands for a person: hers, or the one at the end of what it was merged into.
    pub fn standing(&self, person: &Id) -> Result<Id> {
        // Nearly everybody stands for herself, and a question that goes up takes many times as long.
        let merged = "SELECT 1 FROM person WHERE id = ?1 AND merged_into IS NOT NULL";
        if !self.connection.prepare_cached(merged)?.exists([person.as_str()])? {
            return Ok(person.clone());
        }
        let sql = "WITH RECURSIVE up(id, above) AS (SELECT id, merged_into FROM person WHERE id = ?1
                   UNION SELECT person.id, merged_into FROM person JOIN up ON person.id = above)
                   SELECT id FROM up WHERE above IS NULL";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found: Option<String> = statement.query_row([person.as_str()], |row| row.get(0)).optional()?;
        Ok(found.and_then(|id| id.parse().ok()).unwrap_or_else(|| person.clone()))
    }

    /// Every entry that a person's stands for, hers first.
    pub fn entries_of(&self, standing: &Id) -> Result<Vec<Id>> {
        let sql = "WITH RECURSIVE down(id) AS (VALUES (?1)
                   UNION SELECT person.id FROM person JOIN down ON merged_into = down.id)
                   SELECT id FROM down ORDER BY id <> ?1, id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let entries = statement.query_map([standing.as_str()], |row| row.get::<_, String>(0))?;
        let entries: Vec<String> = entries.collect::<rusqlite::Result<_>>()?;
        Ok(entries.into_iter().filter_map(|id| id.parse().ok()).collect())
    }

    /// Refuses a merge that is one no more: it leads back to where it began, or one of two people was forgotten and the other not.
    pub(super) fn refuse_merge(&self, merged: &Key) -> Result<()> {
        let table = merged.table().name;
        let ring = format!(
            "WITH RECURSIVE up(id) AS (SELECT merged_into FROM {table} WHERE id = ?1
             UNION SELECT merged_into FROM {table} JOIN up USING (id)) SELECT 1 FROM up WHERE id = ?1"
        );
        if self.connection.prepare_cached(&ring)?.exists([&merged.row])? {
            return Err(Refusal::Ring.into());
        }
        let half = "SELECT 1 FROM person JOIN person AS into_whom ON into_whom.id = person.merged_into
                    WHERE person.id = ?1 AND (person.name IS NULL) <> (into_whom.name IS NULL)";
        if table == Person::TABLE.name && self.connection.prepare_cached(half)?.exists([&merged.row])? {
            return Err(Refusal::Forgotten.into());
        }
        Ok(())
    }

    /// A recommendation, and all that was merged into it, however deep: nearest first.
    pub fn stands_for(&self, id: &Id) -> Result<Vec<Id>> {
        let mut all = vec![id.clone()];
        let mut next = 0;
        while let Some(into) = all.get(next).cloned() {
            for part in self.of::<Recommendation>("merged_into", into.as_str(), "position")? {
                if !all.contains(&part.id) {
                    all.push(part.id);
                }
            }
            next += 1;
        }
        Ok(all)
    }
}
