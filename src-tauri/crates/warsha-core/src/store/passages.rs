//! Full text: the search keys of what was said, kept beside the rows they are made from.

use super::derive::Derived;
use super::finding::Finding;
use super::fold::{Key, Row};
use super::rows::Rows;
use crate::error::Result;
use crate::model;
use crate::text::key;
use rusqlite::{Connection, OptionalExtension, params, params_from_iter};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The tables whose `text` can be looked for.
const SEARCHED: &[&str] = &["note", "recommendation", "decision"];
/// At most this many candidates are read for one question.
const CANDIDATES: i64 = 2_000;

/// The rowid of a row's passage: 63 bits of SHA-256 of table and row.
fn place(key: &Key) -> i64 {
    let mut hash = Sha256::new();
    hash.update(key.table().name);
    hash.update([0]);
    hash.update(&key.row);
    let bytes: [u8; 8] = std::array::from_fn({
        let sum = hash.finalize();
        move |index| sum[index]
    });
    i64::from_be_bytes(bytes) & i64::MAX
}

/// What the index must hold of a row that is there: its search key.
fn wanted(key_of_row: &Key, row: &Row) -> Option<String> {
    if !SEARCHED.contains(&key_of_row.table().name) {
        return None;
    }
    let key = key(row.get("text")?.as_str()?);
    (!key.is_empty()).then_some(key)
}

fn insert(connection: &Connection, at: &Key, key: &str) -> Result<()> {
    let insert = "INSERT INTO passage (rowid, tbl, row, key) VALUES (?1, ?2, ?3, ?4)";
    connection.prepare_cached(insert)?.execute(params![place(at), at.table().name, at.row, key])?;
    Ok(())
}

/// Brings the passage of one row in step: `row` is the row as it is now, or nothing if it is struck.
pub(super) fn keep(connection: &Connection, at: &Key, row: Option<&Row>) -> Result<()> {
    if !SEARCHED.contains(&at.table().name) {
        return Ok(());
    }
    let wanted = row.and_then(|row| wanted(at, row));
    let select = "SELECT key FROM passage WHERE rowid = ?1";
    let there: Option<String> =
        connection.prepare_cached(select)?.query_row([place(at)], |row| row.get(0)).optional()?;
    if there == wanted {
        return Ok(());
    }
    if there.is_some() {
        connection.prepare_cached("DELETE FROM passage WHERE rowid = ?1")?.execute([place(at)])?;
    }
    wanted.map_or(Ok(()), |key| insert(connection, at, &key))
}

/// Finds what the index holds and should not, or should hold and does not. That the index fits its own contents is seen by SQLite's
/// integrity check.
pub(super) fn verify(connection: &Connection, derived: &Derived, findings: &mut Vec<Finding>) -> Result<()> {
    let mut expected: BTreeMap<i64, (&Key, String)> =
        derived.rows.iter().filter_map(|(at, row)| Some((place(at), (at, wanted(at, row)?)))).collect();
    let mut statement = connection.prepare("SELECT rowid, tbl, row, key FROM passage")?;
    let mut rows = statement.query([])?;
    while let Some(line) = rows.next()? {
        let (table, row, key): (String, String, String) = (line.get(1)?, line.get(2)?, line.get(3)?);
        let fits = expected
            .remove(&line.get(0)?)
            .is_some_and(|(at, wanted)| at.table().name == table && at.row == row && wanted == key);
        if !fits {
            findings.push(Finding::new("passage", table, row));
        }
    }
    findings.extend(expected.into_values().map(|(at, _)| Finding::new("passage", at.table().name, &at.row)));
    Ok(())
}

/// A row whose search key holds every word that was asked for.
#[derive(Debug)]
pub struct Candidate {
    /// The table.
    pub table: &'static str,
    /// The row.
    pub row: String,
    /// Its workshop.
    pub workshop: String,
    /// Its text, as it was written.
    pub text: String,
}

impl Rows<'_> {
    /// The rows whose search key holds every one of these words, which are search keys themselves.
    pub fn passages(&self, words: &[String]) -> Result<Vec<Candidate>> {
        let mut conditions = Vec::new();
        let mut values = Vec::new();
        let threes: Vec<String> = words.iter().flat_map(|word| in_threes(word)).collect();
        if !threes.is_empty() {
            conditions.push("passage MATCH ?".to_owned());
            values.push(threes.join(" AND "));
        }
        // Threes that stand apart from each other are not the word; and one or two letters make no three.
        for word in words {
            conditions.push("instr(key, ?) > 0".to_owned());
            values.push(word.clone());
        }
        let sql =
            format!("SELECT tbl, row FROM passage WHERE {} LIMIT {CANDIDATES}", conditions.join(" AND "));
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(values))?;
        let mut candidates = Vec::new();
        while let Some(line) = rows.next()? {
            let Some(table) = model::table(line.get_ref(0)?.as_str().unwrap_or_default()) else { continue };
            let row: String = line.get(1)?;
            let select = format!("SELECT text, workshop_id FROM {} WHERE id = ?1", table.name);
            let found = self
                .connection
                .prepare_cached(&select)?
                .query_row([&row], |line| Ok((line.get(0)?, line.get(1)?)))
                .optional()?;
            if let Some((text, workshop)) = found {
                candidates.push(Candidate { table: table.name, row, workshop, text });
            }
        }
        Ok(candidates)
    }
}

/// The threes of letters of a word, each in quotes for the index. A search key holds no quotes.
fn in_threes(word: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = word.chars().collect();
    let threes: Vec<String> =
        letters.windows(3).map(|three| format!("\"{}\"", three.iter().collect::<String>())).collect();
    threes.into_iter()
}
