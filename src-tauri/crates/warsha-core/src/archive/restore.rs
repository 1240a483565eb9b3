//! Putting a sound copy in a dossier's place. What was there is set aside, and nothing is ever deleted.

use super::{Archive, snapshots};
use crate::error::{Result, StoreError};
use crate::file::{self, beside};
use crate::store::backup::{self, Depth, Extent};
use serde::Serialize;
use std::path::{Path, PathBuf};

/// What a restoration did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Restored {
    /// Where what was there lies now; `None` if nothing was there.
    pub aside: Option<PathBuf>,
    /// How many entries of what was there are not in what was put there; `None` if it could not be read.
    pub lost: Option<u64>,
    /// How much the dossier holds now.
    pub held: Extent,
}

/// A file that is ready to take the dossier's place.
const READY: &str = "-restored";
/// What belongs to a dossier in use.
const BESIDE: [&str; 2] = ["-wal", "-shm"];

impl Archive {
    /// Puts a verified copy of `from` in the dossier's place. What is there is set aside with its log. `fresh` is a number that no
    /// laptop ever had: from here on, this laptop writes under it.
    ///
    /// The order keeps a way out at every moment: the copy is complete before anything is moved, and what is interrupted after the
    /// old file was moved is finished by the next [`Archive::open`] or [`Archive::restore`].
    ///
    /// # Errors
    /// `from` is not sound or newer, somebody is writing in the dossier, or the disk does not take it; then nothing has changed.
    pub fn restore(&mut self, from: &Path, at: i64, fresh: u64) -> Result<Restored> {
        let _lock = file::lock(&self.dossier)?;
        self.finish_restoring(at)?;
        let there = self.dossier.exists();
        let ready = beside(&self.dossier, READY);
        let held = backup::copy(from, &ready, self.key, Depth::Full)?;
        if there {
            // What can still be read is kept as a snapshot too; what cannot is set aside all the same.
            let _ = self.before_risk(at);
        }
        let lost = if there { backup::lacking(&self.dossier, &ready, self.key).ok() } else { Some(0) };
        self.remember(|state| {
            (state.device, state.newest, state.closed) = (Some(fresh), None, true);
            state.checked = Some(at);
        })?;
        let aside = self.take_place(at)?;
        Ok(Restored { aside, lost, held })
    }

    /// Finishes, or forgets, a restoration that was interrupted.
    pub(super) fn finish_restoring(&mut self, at: i64) -> Result<()> {
        let ready = beside(&self.dossier, READY);
        if !ready.exists() {
            return Ok(());
        }
        if self.dossier.exists() {
            return std::fs::remove_file(&ready).map_err(|e| file::fault(&ready, &e));
        }
        self.take_place(at).map(|_| ())
    }

    /// Moves the dossier and its log aside, and the file that is ready into its place. The dossier goes first: as long as it is
    /// there, its log is beside it; and the log is gone before another file has that name, for SQLite would play it into that one.
    fn take_place(&self, at: i64) -> Result<Option<PathBuf>> {
        let [log, index] = BESIDE.map(|suffix| beside(&self.dossier, suffix));
        let mut all: Vec<&Path> =
            [&*self.dossier, &*log].into_iter().filter(|path| file::length(path) > 0).collect();
        // The index tells nothing without what it is an index of.
        if !all.is_empty() && index.exists() {
            all.push(&index);
        }
        let aside = if all.is_empty() { None } else { Some(self.set_aside(at, &all)?) };
        file::rename(&beside(&self.dossier, READY), &self.dossier)?;
        Ok(aside)
    }

    /// Moves files, in this order, into a new folder of what was set aside. Tells which.
    pub(super) fn set_aside(&self, at: i64, files: &[&Path]) -> Result<PathBuf> {
        let asides = self.folder.join("aside");
        std::fs::create_dir_all(&asides).map_err(|e| file::fault(&asides, &e))?;
        let mut counter = 1;
        let folder = loop {
            let name = snapshots::name(at, counter);
            let folder = asides.join(name.trim_end_matches(".warsha"));
            match std::fs::create_dir(&folder) {
                Ok(()) => break folder,
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => counter += 1,
                Err(error) => return Err(file::fault(&folder, &error)),
            }
        };
        file::sync_folder(&asides)?;
        for path in files {
            let name = path.file_name().ok_or_else(|| StoreError::FileMissing { path: file::shown(path) })?;
            file::move_to(path, &folder.join(name))?;
        }
        Ok(folder)
    }
}
