//! The snapshots of a dossier: taken, listed, thinned. A file has its name only after it was verified.

use super::Archive;
use super::thin::{Taken, thin};
use crate::error::Result;
use crate::file;
use crate::store::backup::{self, Depth, Extent};
use chrono::{DateTime, NaiveDateTime};
use serde::Serialize;
use std::path::{Path, PathBuf};

const FORM: &str = "%Y-%m-%dT%H-%M-%SZ";
/// What all snapshots of a dossier may take, in bytes; and never more than a tenth of what is free.
const BUDGET: u64 = 2_000_000_000;

/// A snapshot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Snapshot {
    /// Where.
    pub path: PathBuf,
    /// When it was taken, in UTC milliseconds, by the clock of that moment.
    pub at: i64,
    /// Its place in the order in which they were taken.
    pub counter: u64,
    /// How large, in bytes.
    pub bytes: u64,
}

/// The name of a snapshot: an instant, and a counter that goes on when the clock is set back.
pub(super) fn name(at: i64, counter: u64) -> String {
    let at = DateTime::from_timestamp_millis(at).unwrap_or_default();
    format!("{}-{counter:06}.warsha", at.format(FORM))
}

fn parse(path: PathBuf) -> Option<Snapshot> {
    let stem = path.file_name()?.to_str()?.strip_suffix(".warsha")?;
    let (at, counter) = stem.rsplit_once('-')?;
    let at = NaiveDateTime::parse_from_str(at, FORM).ok()?.and_utc().timestamp_millis();
    let counter = counter.parse().ok()?;
    Some(Snapshot { at, counter, bytes: file::length(&path), path })
}

impl Archive {
    fn folder_of_snapshots(&self) -> PathBuf {
        self.folder.join("snapshots")
    }

    /// The snapshots, the newest first.
    #[must_use]
    pub fn snapshots(&self) -> Vec<Snapshot> {
        let entries = std::fs::read_dir(self.folder_of_snapshots()).into_iter().flatten();
        let mut found: Vec<Snapshot> = entries.filter_map(|entry| parse(entry.ok()?.path())).collect();
        found.sort_by_key(|snapshot| std::cmp::Reverse(snapshot.counter));
        found
    }

    /// The newest snapshot that is sound, looked at this closely.
    #[must_use]
    pub fn newest_good(&self, depth: Depth) -> Option<Snapshot> {
        self.snapshots().into_iter().find(|snapshot| self.is_good(&snapshot.path, depth))
    }

    pub(super) fn is_good(&self, path: &Path, depth: Depth) -> bool {
        backup::check(path, self.key, depth).is_ok_and(|findings| findings.is_empty())
    }

    /// Takes a snapshot, verifies it and thins the older ones. `None`: nothing has changed since the newest. It has a connection of
    /// its own, and can be called on any thread while the dossier is written.
    ///
    /// # Errors
    /// The dossier cannot be read, or the snapshot cannot be written or is not sound. The dossier itself is never touched.
    pub fn snapshot(&self, at: i64) -> Result<Option<Snapshot>> {
        let _held = self.hold()?;
        let taken = self.snapshots();
        let holds = backup::extent(&self.dossier, self.key)?;
        let same = |snapshot: &Snapshot| self.extent_of(snapshot) == Some(holds.clone());
        if taken.first().is_some_and(same) {
            return Ok(None);
        }
        let counter = taken.first().map_or(0, |snapshot| snapshot.counter) + 1;
        let folder = self.folder_of_snapshots();
        std::fs::create_dir_all(&folder).map_err(|e| file::fault(&folder, &e))?;
        self.sweep(&folder);
        let path = folder.join(name(at, counter));
        backup::copy(&self.dossier, &path, self.key, Depth::Quick)?;
        self.remember_newest(&path)?;
        self.thin(at)?;
        Ok(Some(Snapshot { at, counter, bytes: file::length(&path), path }))
    }

    fn extent_of(&self, snapshot: &Snapshot) -> Option<Extent> {
        backup::extent(&snapshot.path, self.key).ok()
    }

    /// Removes what a power cut left half written.
    fn sweep(&self, folder: &Path) {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        for entry in entries.filter(|entry| entry.file_name().to_string_lossy().contains("-part")) {
            let _ = std::fs::remove_file(entry.path());
        }
    }

    /// Removes the snapshots that have had their time. One goes only when the one that stays in its stead was looked at and is
    /// sound; one that is not sound is set aside, and no longer counts.
    fn thin(&self, at: i64) -> Result<()> {
        loop {
            let snapshots = self.snapshots();
            let list: Vec<Taken> =
                snapshots.iter().map(|snapshot| Taken { at: snapshot.at, bytes: snapshot.bytes }).collect();
            let all: u64 = list.iter().map(|taken| taken.bytes).sum();
            // What the snapshots take now would be free without them.
            let free = fs4::available_space(&self.folder).map_or(u64::MAX, |free| free.saturating_add(all));
            let going = thin(&list, at, BUDGET.min(free / 10));
            let unsound = going
                .iter()
                .map(|going| &snapshots[going.heir])
                .find(|heir| !self.is_good(&heir.path, Depth::Quick));
            match unsound {
                Some(heir) => {
                    self.move_aside(&self.new_aside(at)?, &[&heir.path])?;
                }
                None => {
                    for going in going {
                        let path = &snapshots[going.which].path;
                        std::fs::remove_file(path).map_err(|e| file::fault(path, &e))?;
                    }
                    return Ok(());
                }
            }
        }
    }
}
