//! Damaged files: bits flipped, bytes and pages zeroed, pages exchanged, files cut short; closed, and with a live log. Each is
//! refused, or found by verifying, or nothing of its content was harmed. Damage that nobody notices is a failure.

use super::twin::state;
use crate::dice::{Dice, campaign, tell};
use crate::stories::{open, play};
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use warsha_core::{FileKey, Reader, StoreError};

const PAGE: usize = 4096;
const KINDS: [&str; 5] = ["bit flipped", "64 bytes zeroed", "page zeroed", "pages exchanged", "cut short"];

/// Damages a file in one of the five ways. What changes nothing is no damage: then it is tried again.
fn damage(kind: &str, whole: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    while bytes == whole {
        let page = |dice: &mut Dice| dice.throw(whole.len() / PAGE) * PAGE;
        match kind {
            "bit flipped" => bytes[dice.throw(whole.len())] ^= 1 << dice.throw(8),
            "64 bytes zeroed" => {
                let at = dice.throw(whole.len() - 64);
                bytes[at..at + 64].fill(0);
            }
            "page zeroed" => {
                let at = page(dice);
                bytes[at..at + PAGE].fill(0);
            }
            "pages exchanged" => {
                let (one, other) = (page(dice), page(dice));
                bytes[one..one + PAGE].copy_from_slice(&whole[other..other + PAGE]);
                bytes[other..other + PAGE].copy_from_slice(&whole[one..one + PAGE]);
            }
            _ => bytes.truncate(1 + dice.throw(whole.len() - 1)),
        }
    }
    bytes
}

/// An evening: its file and its log as they are while it is open, its file once it is closed, and all that is in it.
struct Evening {
    _folder: tempfile::TempDir,
    file: Vec<u8>,
    log: Vec<u8>,
    closed: Vec<u8>,
    state: String,
}

fn evening() -> Evening {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("d.warsha");
    let mut dossier = open(&path);
    play(&mut dossier, "evening.jsonl");
    let (file, log) = (std::fs::read(&path).unwrap(), std::fs::read(beside(&path, "-wal")).unwrap());
    drop(dossier);
    let (closed, state) = (std::fs::read(&path).unwrap(), state(&path));
    Evening { _folder: folder, file, log, closed, state }
}

pub fn beside(path: &Path, suffix: &str) -> PathBuf {
    PathBuf::from(format!("{}{suffix}", path.display()))
}

/// What became of a dossier that something was done to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It does not open, for this code; or it does not verify for it.
    Refused(&'static str),
    /// Verifying found it.
    Found,
    /// All its content is there.
    Unharmed,
    /// It is whole, as it was so many entries earlier: what a log had kept is not there.
    Earlier,
    /// Nobody notices that it is not what it was.
    Silent,
}

/// Looks at a dossier as a reader, who changes nothing.
pub fn fate(path: &Path, was: &str) -> Fate {
    match Reader::open(path, FileKey).and_then(|reader| reader.verify()) {
        Err(error) => Fate::Refused(error.code()),
        Ok(findings) if !findings.is_empty() => Fate::Found,
        Ok(_) => {
            let is = state(path);
            if is == was {
                Fate::Unharmed
            } else if began_like(&is, was) {
                Fate::Earlier
            } else {
                Fate::Silent
            }
        }
    }
}

/// Whether the journal of a whole dossier is a beginning of another's. Its last entry may since have been typed on.
fn began_like(is: &str, was: &str) -> bool {
    let entries = |state: &str| -> Vec<String> {
        state.lines().filter(|line| line.starts_with("entry ")).map(ToOwned::to_owned).collect()
    };
    let (mut is, was) = (entries(is), entries(was));
    is.pop();
    was.starts_with(&is)
}

/// Damages an evening so many times in each way. Gives how often each fate befell it.
fn damaged(
    each: u64,
    closed: bool,
    in_log: bool,
    evening: &Evening,
    dice: &mut Dice,
) -> BTreeMap<Fate, usize> {
    let mut fates = BTreeMap::new();
    let folder = tempfile::tempdir().unwrap();
    for kind in KINDS {
        for number in 0..each {
            let path = folder.path().join(format!("{number}.warsha"));
            let log = beside(&path, "-wal");
            let whole = if closed { &evening.closed } else { &evening.file };
            std::fs::write(&path, whole).unwrap();
            if !closed {
                std::fs::write(&log, &evening.log).unwrap();
            }
            let (place, bytes) = if in_log { (&log, &evening.log) } else { (&path, whole) };
            std::fs::write(place, damage(kind, bytes, dice)).unwrap();
            let fate = fate(&path, &evening.state);
            let said = format!("{kind}, closed: {closed}, in the log: {in_log}");
            assert!(fate != Fate::Silent, "nobody notices: {said}");
            assert!(fate != Fate::Earlier || in_log, "entries are gone: {said}");
            if let Fate::Refused(code) = fate {
                assert!(StoreError::CODES.iter().any(|(known, _)| *known == code), "{code}: {said}");
                assert!(code != "unexpected", "no word for it: {said}");
            }
            *fates.entry(fate).or_default() += 1;
            for suffix in ["", "-wal", "-shm"] {
                let _ = std::fs::remove_file(beside(&path, suffix));
            }
        }
    }
    fates
}

#[test]
fn campaign_of_damaged_files() {
    let evening = evening();
    assert!(evening.log.len() > 100 * PAGE && evening.file.len() > 20 * PAGE, "there is something to damage");
    let mut dice = Dice(5);
    for (what, each, closed, in_log) in [
        ("closed", campaign(5, 100), true, false),
        ("with a live log", campaign(2, 40), false, false),
        ("in a live log", campaign(2, 40), false, true),
    ] {
        let fates = damaged(each, closed, in_log, &evening, &mut dice);
        let all: usize = fates.values().sum();
        tell(&format!("{all} damaged files, {what}, {each} in each of five ways: 0 unnoticed; {fates:?}"));
        assert!(
            in_log || fates.contains_key(&Fate::Found),
            "the check of content was never needed: {fates:?}"
        );
    }
    // The control: what was not damaged is not found to be.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("d.warsha");
    std::fs::write(&path, &evening.file).unwrap();
    std::fs::write(beside(&path, "-wal"), &evening.log).unwrap();
    assert_eq!(fate(&path, &evening.state), Fate::Unharmed);
}

#[test]
fn what_is_not_what_it_was_is_told_from_what_is_earlier() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("d.warsha");
    let mut dossier = open(&path);
    play(&mut dossier, "tetouan.jsonl");
    let half = state(&path);
    dossier.undo(1_800_000_000_000).unwrap();
    drop(dossier);
    let whole = state(&path);
    assert_eq!(fate(&path, &whole), Fate::Unharmed);
    assert_eq!(fate(&path, &format!("{whole}entry of somebody\n")), Fate::Earlier);
    assert_eq!(fate(&path, &half.replace("entry ", "entry x")), Fate::Silent);
    // One field of a table, one word of the journal: all of SQLite's own structures are in order.
    for alteration in [
        "UPDATE person SET phone = '0539' WHERE id = 'p3'",
        "UPDATE entry SET action = 'arrive' WHERE id = (SELECT min(id) FROM entry)",
    ] {
        let copy = folder.path().join("altered.warsha");
        std::fs::copy(&path, &copy).unwrap();
        Connection::open(&copy).unwrap().execute_batch(alteration).unwrap();
        assert_eq!(fate(&copy, &whole), Fate::Found, "{alteration}");
    }
}
