//! Merging: the journals of two laptops are united, and the tables derived from the union. There is no other merge code: what the
//! union breaks is repaired by the rules of `derive`, and what only people can decide is reported.

use super::Store;
use super::derive::derive;
use super::fold::Patch;
use super::line::parse;
use super::report::{Arrived, MergeReport};
use super::rewrite::rewrite;
use super::rows::Rows;
use super::rules::personal;
use super::seal::sum;
use super::stamp::{Stamp, unpack};
use super::whole::journal;
use crate::error::{Error, Refusal, Result, StoreError};
use crate::model::programme::{Programme, Workshop};
use rusqlite::{Connection, params};
use serde_json::Value;
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// An entry's id and its sum.
type Sealed = (Stamp, Vec<u8>);

/// An entry as its journal holds it.
#[derive(Debug, PartialEq)]
struct Entry {
    action: String,
    undoes: Option<[u8; 16]>,
    seen: Option<Vec<u8>>,
    prior: Option<[u8; 16]>,
    amended: i64,
    changes: Vec<(String, String, String)>,
}

/// How the entries of two journals compare.
#[derive(Debug, Default)]
struct Comparison {
    /// Entries only the other journal holds.
    new: Vec<Sealed>,
    /// Entries both hold, with different sums; the other's.
    differing: Vec<Sealed>,
    /// They share an entry.
    related: bool,
}

impl Store {
    /// Takes over what another dossier's journal holds and this one does not. Twice is as once. `at` is this laptop's clock, for
    /// the report only. In the transaction of the caller. Tells too whether anything was forgotten by it, so that the file is to
    /// be scrubbed.
    pub fn merge(&mut self, other: Rows<'_>, at: i64) -> Result<(MergeReport, bool)> {
        let theirs = other.connection;
        of_other(closed(theirs))?;
        let compared = compare(&sealed(self.connection())?, &of_other(sealed(theirs))?)?;
        self.same_programme(other, compared.related)?;
        let mut new = compared.new;
        for (entry, kept) in compared.differing {
            let (mine, other) = (read(self.connection(), entry)?, of_other(read(theirs, entry))?);
            match mine.same(&other)? {
                // What one side was told to forget, the other forgets by the entry that says so.
                Same::ButForgotten => {}
                Same::ButTyping if mine.amended < other.amended => {
                    self.let_go(entry)?;
                    new.push((entry, kept));
                }
                Same::ButTyping => {}
                Same::Not => return Err(twins(entry)),
            }
        }
        if new.is_empty() {
            return Ok((MergeReport::default(), false));
        }
        let workshops = self.rows().all::<Workshop>("")?;
        let closed =
            workshops.into_iter().filter(|workshop| workshop.closed).map(|workshop| workshop.id).collect();
        for (entry, kept) in &new {
            if of_other(sum(theirs, *entry))? != *kept {
                return Err(damaged(format!("the entry {entry} is not as it was written")));
            }
            self.receive(*entry, &of_other(read(theirs, *entry))?, kept)?;
        }
        self.receive_blobs(theirs)?;
        self.burst = None;
        self.reload()?;
        let forgot = !self.blank()?.is_empty();
        let journal = journal(self.connection())?;
        let derived = derive(&journal, &self.past);
        let rewritten = rewrite(self.connection(), &derived).map_err(|error| match error {
            // Each value was legal where it was written: what no rule repairs was not written by Warsha.
            Error::Refused(Refusal::Constraint { detail }) => damaged(detail),
            error => error,
        })?;
        let touched = [&rewritten.new, &rewritten.changed, &rewritten.gone].into_iter().flatten();
        self.touched.extend(touched.cloned());
        let arrived = Arrived { new: new.into_iter().map(|(entry, _)| entry).collect(), closed, at };
        let report = self.report(arrived, &journal, &derived, rewritten)?;
        Ok((report, forgot))
    }

    /// Refuses a dossier that has no entry and no programme in common with this one.
    fn same_programme(&self, other: Rows<'_>, related: bool) -> Result<()> {
        let ids = |rows: Rows<'_>| -> Result<BTreeSet<String>> {
            Ok(rows.all::<Programme>("")?.into_iter().map(|programme| programme.id.to_string()).collect())
        };
        let (mine, theirs) = (ids(self.rows())?, of_other(ids(other))?);
        if related || mine.is_empty() || theirs.is_empty() || !mine.is_disjoint(&theirs) {
            Ok(())
        } else {
            Err(Refusal::AnotherProgramme.into())
        }
    }

    /// Writes an entry and its changes as they stand in the other journal.
    fn receive(&self, id: Stamp, entry: &Entry, sum: &[u8]) -> Result<()> {
        let insert = "INSERT INTO entry (id, action, undoes, seen, prior, amended, sum) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let line = params![id.0, entry.action, entry.undoes, entry.seen, entry.prior, entry.amended, sum];
        self.connection().prepare_cached(insert)?.execute(line)?;
        let insert = "INSERT INTO change (tbl, row, entry, patch) VALUES (?1, ?2, ?3, ?4)";
        let mut insert = self.connection().prepare_cached(insert)?;
        for (table, row, patch) in &entry.changes {
            insert.execute(params![table, row, id.0, patch])?;
        }
        Ok(())
    }

    /// Takes out an entry of which the other journal holds the later state.
    fn let_go(&self, entry: Stamp) -> Result<()> {
        self.connection().prepare_cached("DELETE FROM change WHERE entry = ?1")?.execute([entry.0])?;
        self.connection().prepare_cached("DELETE FROM entry WHERE id = ?1")?.execute([entry.0])?;
        Ok(())
    }

    fn receive_blobs(&self, theirs: &Connection) -> Result<()> {
        let mut blobs = theirs.prepare_cached("SELECT sha256, bytes FROM blob")?;
        let mut rows = blobs.query([])?;
        while let Some(row) = of_other(rows.next().map_err(Error::from))? {
            let insert = "INSERT OR IGNORE INTO blob (sha256, bytes) VALUES (?1, ?2)";
            let values = params![row.get::<_, String>(0)?, row.get::<_, Vec<u8>>(1)?];
            self.connection().prepare_cached(insert)?.execute(values)?;
        }
        Ok(())
    }
}

/// What goes wrong in reading the other dossier is said of the other.
fn of_other<T>(read: Result<T>) -> Result<T> {
    read.map_err(|error| match error {
        Error::Store(StoreError::DossierDamaged { detail, .. } | StoreError::Unexpected { detail }) => {
            damaged(detail)
        }
        error => error,
    })
}

fn damaged(detail: String) -> Error {
    StoreError::OtherDamaged { path: String::new(), detail }.into()
}

fn twins(entry: Stamp) -> Error {
    StoreError::Twins { device: format!("{:016x}", entry.device()) }.into()
}

/// Every entry's id and sum, oldest first.
fn sealed(connection: &Connection) -> Result<Vec<Sealed>> {
    let mut statement = connection.prepare_cached("SELECT id, sum FROM entry ORDER BY id")?;
    let sealed = statement.query_map([], |row| Ok((Stamp(row.get(0)?), row.get(1)?)))?;
    Ok(sealed.collect::<rusqlite::Result<_>>()?)
}

/// Compares two journals. Of one device, one holds the beginning of what the other holds: else two laptops go by one number.
fn compare(mine: &[Sealed], theirs: &[Sealed]) -> Result<Comparison> {
    let mut compared = Comparison::default();
    let mut only_mine: BTreeSet<u64> = BTreeSet::new();
    let (mut mine, mut theirs) = (mine.iter().peekable(), theirs.iter().peekable());
    loop {
        let order = match (mine.peek(), theirs.peek()) {
            (Some((a, _)), Some((b, _))) => a.cmp(b),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => break,
        };
        let (a, b) = (
            if order.is_le() { mine.next() } else { None },
            if order.is_ge() { theirs.next() } else { None },
        );
        match (a, b) {
            (Some((_, sum)), Some(other)) => {
                compared.related = true;
                if *sum != other.1 {
                    compared.differing.push(other.clone());
                }
            }
            (Some((entry, _)), None) => {
                only_mine.insert(entry.device());
            }
            (None, other) => compared.new.extend(other.cloned()),
        }
    }
    match compared.new.iter().find(|(entry, _)| only_mine.contains(&entry.device())) {
        Some((entry, _)) => Err(twins(*entry)),
        None => Ok(compared),
    }
}

/// Refuses a journal with a gap: an entry that one of its entries follows, takes back or had seen is not there.
fn closed(connection: &Connection) -> Result<()> {
    let gap = |entry: Stamp| Err(StoreError::Gap { entry: entry.to_string() }.into());
    let select = "SELECT needed FROM (SELECT prior AS needed FROM entry UNION ALL SELECT undoes FROM entry)
                  WHERE needed IS NOT NULL AND NOT EXISTS (SELECT 1 FROM entry WHERE id = needed)";
    let mut statement = connection.prepare_cached(select)?;
    if let Some(row) = statement.query([])?.next()? {
        return gap(Stamp(row.get(0)?));
    }
    let mut marks = connection.prepare_cached("SELECT seen FROM entry WHERE seen IS NOT NULL")?;
    let mut there = connection.prepare_cached("SELECT 1 FROM entry WHERE id = ?1")?;
    let mut rows = marks.query([])?;
    while let Some(row) = rows.next()? {
        for entry in unpack(row.get_ref(0)?.as_blob().unwrap_or_default()).into_values() {
            if !there.exists([entry.0])? {
                return gap(entry);
            }
        }
    }
    Ok(())
}

fn read(connection: &Connection, entry: Stamp) -> Result<Entry> {
    let select = "SELECT tbl, row, patch FROM change WHERE entry = ?1 ORDER BY tbl, row";
    let mut statement = connection.prepare_cached(select)?;
    let changes = statement.query_map([entry.0], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let changes = changes.collect::<rusqlite::Result<_>>()?;
    let select = "SELECT action, undoes, seen, prior, amended FROM entry WHERE id = ?1";
    Ok(connection.prepare_cached(select)?.query_row([entry.0], |row| {
        let (action, undoes, seen, prior) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        Ok(Entry { action, undoes, seen, prior, amended: row.get(4)?, changes })
    })?)
}

/// How far two copies of an entry are the same.
#[derive(Debug, PartialEq)]
enum Same {
    /// But for what one of them was told to forget.
    ButForgotten,
    /// But that typing went on in one of them after the other was handed out, as when a dossier is copied while somebody types.
    ButTyping,
    /// They have nothing to do with each other.
    Not,
}

impl Entry {
    fn same(&self, other: &Self) -> Result<Same> {
        let (mine, theirs) = (self.patches()?, of_other(other.patches())?);
        Ok(if self.line() != other.line() {
            Same::Not
        } else if self.amended != other.amended {
            Same::ButTyping
        } else if mine.len() == theirs.len()
            && mine.iter().zip(&theirs).all(|(a, b)| same_but_forgotten(a, b))
        {
            Same::ButForgotten
        } else {
            Same::Not
        })
    }

    /// What typing does not change.
    fn line(&self) -> impl PartialEq {
        (self.action.clone(), self.undoes, self.seen.clone(), self.prior)
    }

    fn patches(&self) -> Result<Vec<(&str, &str, Patch)>> {
        let changes = self.changes.iter();
        changes.map(|(table, row, patch)| Ok((table.as_str(), row.as_str(), parse(table, patch)?))).collect()
    }
}

fn same_but_forgotten(mine: &(&str, &str, Patch), theirs: &(&str, &str, Patch)) -> bool {
    let (one, two) = (&mine.2, &theirs.2);
    let mut fields = one.keys().chain(two.keys());
    (mine.0, mine.1) == (theirs.0, theirs.1)
        && fields.all(|field| {
            let (a, b) = (one.get(field), two.get(field));
            let blanked = [a, b].contains(&Some(&Value::Null));
            a == b || (blanked && personal(mine.0).contains(&field.as_str()))
        })
}
