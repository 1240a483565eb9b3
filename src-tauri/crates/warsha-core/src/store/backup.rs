//! A dossier copied while it is in use, a file looked at as a whole, and what one journal lacks of another.

use super::connection::{self, FileKey, ReadOnly, at};
use super::finding::Finding;
use super::stamp::Stamp;
use super::upgrade;
use super::verify::verify;
use crate::action::FORGET;
use crate::error::{Error, Result, StoreError};
use crate::file::{self, beside, rename, sync};
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

/// How closely a file is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// Its pages, as SQLite's quick check sees them: about 50 ms for 10 MB.
    Quick,
    /// Its pages and indexes, what refers to what, every sum of the journal, and every row against the journal: about a second for
    /// 100,000 changes.
    Full,
}

/// How much a journal holds. Two journals of one dossier that tell the same hold the same: a burst of typing, which adds no entry,
/// changes the sum of the newest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Extent {
    /// How many entries.
    pub entries: u64,
    /// The newest, in hex; empty if there is none.
    pub newest: String,
    /// Its sum, in hex.
    pub sum: String,
}

/// What is wrong with a file. Empty: all is well. What SQLite itself cannot read is a finding too.
///
/// # Errors
/// The file is missing, cannot be reached, or is no dossier at all.
pub fn check(path: &Path, key: FileKey, depth: Depth) -> Result<Vec<Finding>> {
    looked(connection::look(path, key), depth)
}

fn looked(file: Result<ReadOnly>, depth: Depth) -> Result<Vec<Finding>> {
    let looked = file.and_then(|file| match depth {
        Depth::Quick => quick(&file.connection),
        Depth::Full => file.at_once(|rows| verify(rows, None)),
    });
    match looked {
        // Unexpected is a table that is not there, for one: the page that names it was lost.
        Err(Error::Store(StoreError::DossierDamaged { detail, .. } | StoreError::Unexpected { detail })) => {
            Ok(vec![Finding { found: detail.into(), ..Finding::new("file", "", "") }])
        }
        looked => looked,
    }
}

fn quick(connection: &Connection) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let mut statement = connection.prepare("PRAGMA quick_check(20)")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let line: String = row.get(0)?;
        if line != "ok" {
            findings.push(Finding { found: line.into(), ..Finding::new("file", "", "") });
        }
    }
    Ok(findings)
}

/// How much the journal of a file holds.
///
/// # Errors
/// The file cannot be read.
pub fn extent(path: &Path, key: FileKey) -> Result<Extent> {
    let file = connection::look(path, key)?;
    let held = || -> rusqlite::Result<Extent> {
        let entries: i64 = file.connection.query_row("SELECT count(*) FROM entry", [], |row| row.get(0))?;
        let newest = "SELECT lower(hex(id)), lower(hex(sum)) FROM entry ORDER BY id DESC LIMIT 1";
        let newest =
            file.connection.query_row(newest, [], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        let (newest, sum) = newest.unwrap_or_default();
        Ok(Extent { entries: entries.unsigned_abs(), newest, sum })
    };
    held().map_err(|e| at(path, e))
}

/// The newest entry of a device in a file.
///
/// # Errors
/// The file cannot be read.
pub fn newest_of(path: &Path, key: FileKey, device: u64) -> Result<Option<Stamp>> {
    let file = connection::look(path, key)?;
    let newest = "SELECT max(id) FROM entry WHERE substr(id, 9) = ?1";
    let newest = file.connection.query_row(newest, [device.to_be_bytes()], |row| row.get(0));
    newest.map(|id: Option<[u8; 16]>| id.map(Stamp)).map_err(|e| at(path, e))
}

/// The newest forgetting of a person in a file: a copy that lacks it still holds what was forgotten.
///
/// # Errors
/// The file cannot be read.
pub fn newest_forgetting(path: &Path, key: FileKey) -> Result<Option<Stamp>> {
    let file = connection::look(path, key)?;
    let newest = "SELECT max(id) FROM entry WHERE action = ?1";
    let newest = file.connection.query_row(newest, [FORGET], |row| row.get(0));
    newest.map(|id: Option<[u8; 16]>| id.map(Stamp)).map_err(|e| at(path, e))
}

/// How many entries of a file another file lacks.
///
/// # Errors
/// One of the two cannot be read.
pub fn lacking(of: &Path, other: &Path, key: FileKey) -> Result<u64> {
    let (of, other) = (ids(&connection::look(of, key)?)?, ids(&connection::look(other, key)?)?);
    Ok(of.difference(&other).count() as u64)
}

fn ids(file: &ReadOnly) -> Result<BTreeSet<[u8; 16]>> {
    let mut statement = file.connection.prepare("SELECT id FROM entry")?;
    Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// Is the log beside a file another file's, or an older one's? SQLite would play it into this one: nothing ties the two. But a journal
/// only grows, so a file that is sound by itself has no entry that is missing when its own log is read with it.
///
/// # Errors
/// The file is missing, cannot be reached, or is no dossier at all.
pub fn log_is_foreign(path: &Path, key: FileKey) -> Result<bool> {
    let alone = || connection::look_without_log(path, key);
    if file::length(&beside(path, "-wal")) == 0 || !looked(alone(), Depth::Quick)?.is_empty() {
        return Ok(false);
    }
    let by_itself = ids(&alone()?)?;
    let with_log = check(path, key, Depth::Quick).is_ok_and(|findings| findings.is_empty());
    let held = || connection::look(path, key).and_then(|file| ids(&file));
    Ok(!with_log || !held().is_ok_and(|held| by_itself.is_subset(&held)))
}

/// Builds a new dossier from the journal of a damaged one, which is only read. It is on disk, and everything in it was checked, before
/// it has its name; what had that name is replaced. Tells what it holds.
///
/// # Errors
/// The journal cannot be read whole, or is not as it was written; or the new file cannot be written.
pub fn salvage(from: &Path, to: &Path, key: FileKey) -> Result<Extent> {
    let damaged = |error: Error| {
        let fault = error.fault();
        let detail = fault.args.get("detail").map_or(fault.code, String::as_str).to_owned();
        Error::Store(StoreError::JournalDamaged { path: file::shown(from), detail })
    };
    drop(connection::look(from, key).map_err(damaged)?);
    placed(to, key, Depth::Full, |part| {
        let filled = || -> rusqlite::Result<Connection> {
            let target = Connection::open(part)?;
            target.pragma_update(None, "synchronous", "OFF")?;
            target.execute_batch(&connection::creation())?;
            target.execute("ATTACH ?1 AS damaged", [format!("{}?mode=ro", connection::uri(from))])?;
            target.execute_batch(
                "BEGIN;
                 INSERT INTO main.entry SELECT * FROM damaged.entry;
                 INSERT INTO main.change SELECT * FROM damaged.change;
                 INSERT INTO main.blob SELECT * FROM damaged.blob;
                 COMMIT; DETACH damaged",
            )?;
            Ok(target)
        };
        let target = filled().map_err(|e| damaged(e.into()))?;
        upgrade::remake(&target)
    })
}

/// Copies a dossier to another place by SQLite's own backup, through a connection of its own: somebody may be writing meanwhile. The
/// copy is on disk and was looked at before it has its name; what had that name is replaced. Tells what the copy holds.
///
/// # Errors
/// The dossier cannot be read, the copy cannot be written, or it was looked at and is not sound; then nothing has changed.
pub fn copy(from: &Path, to: &Path, key: FileKey, depth: Depth) -> Result<Extent> {
    placed(to, key, depth, |part| fill(from, part, key))
}

/// Makes a file under another name, and gives it its own when it was looked at and is sound.
fn placed(to: &Path, key: FileKey, depth: Depth, make: impl FnOnce(&Path) -> Result<()>) -> Result<Extent> {
    let part = beside(to, "-part");
    // What a power cut left half written is of no use.
    if part.exists() {
        std::fs::remove_file(&part).map_err(|e| file::fault(&part, &e))?;
    }
    let done = make(&part).and_then(|()| {
        sync(&part)?;
        let findings = check(&part, key, depth)?;
        if let Some(finding) = findings.first() {
            let detail = format!("{} {} {}", finding.what, finding.place, finding.found);
            return Err(StoreError::CopyUnsound { path: file::shown(to), detail }.into());
        }
        let held = extent(&part, key)?;
        rename(&part, to)?;
        Ok(held)
    });
    if done.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    done
}

/// All pages in one step: a reader sees one moment of the log, and no writer waits for it.
fn fill(from: &Path, part: &Path, key: FileKey) -> Result<()> {
    let source = connection::look(from, key)?;
    let filled = || -> rusqlite::Result<()> {
        let mut target = Connection::open(part)?;
        // Nobody reads the copy before it is whole and synced, so it needs no journal of its own.
        target.pragma_update(None, "journal_mode", "OFF")?;
        target.pragma_update(None, "synchronous", "OFF")?;
        let backup = Backup::new(&source.connection, &mut target)?;
        while backup.step(-1)? != StepResult::Done {
            std::thread::sleep(Duration::from_millis(5));
        }
        drop(backup);
        // A file without a log is one file, on a stick too, and can be read where nothing can be written.
        target.pragma_update(None, "journal_mode", "DELETE")
    };
    filled().map_err(|e| at(part, e))
}
