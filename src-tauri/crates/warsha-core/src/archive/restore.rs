//! Putting a sound copy in a dossier's place. What was there is set aside, and nothing is ever deleted.

use super::{Archive, snapshots};
use crate::error::{Result, StoreError};
use crate::file::{self, beside};
use crate::store::backup::{self, Depth, Extent};
use crate::store::connection::FileKey;
use serde::Serialize;
use std::path::{Path, PathBuf};

/// What a restoration did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
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
        self.replace(at, fresh, |ready, key| backup::copy(from, ready, key, Depth::Full))
    }

    /// Builds the dossier anew from the journal of the damaged file that is in its place, or was set aside from it. The damaged file
    /// is kept. `fresh` as for [`Archive::restore`].
    ///
    /// # Errors
    /// Its journal cannot be read whole, is not as it was written, or lacks something that the newest sound snapshot holds: then
    /// that one is better restored, and nothing has changed.
    pub fn salvage(&mut self, at: i64, fresh: u64) -> Result<Restored> {
        let from = self.damaged().unwrap_or_else(|| self.dossier.clone());
        let newest = self.newest_good(Depth::Quick);
        self.replace(at, fresh, |ready, key| {
            let held = backup::salvage(&from, ready, key)?;
            let lost = newest.map_or(Ok(0), |newest| backup::lacking(&newest.path, ready, key))?;
            if lost > 0 {
                let (path, detail) = (file::shown(&from), lost.to_string());
                return Err(StoreError::JournalDamaged { path, detail }.into());
            }
            Ok(held)
        })
    }

    /// The damaged dossier that was set aside, while nothing is in its place.
    pub(super) fn damaged(&self) -> Option<PathBuf> {
        let aside = self.state()?.aside.filter(|_| !self.dossier.exists())?;
        Some(aside.join(self.dossier.file_name()?)).filter(|path| path.exists())
    }

    fn replace(
        &mut self,
        at: i64,
        fresh: u64,
        make: impl FnOnce(&Path, FileKey) -> Result<Extent>,
    ) -> Result<Restored> {
        let _lock = file::lock(&self.dossier)?;
        self.finish_restoring(at)?;
        let before = self.damaged().or_else(|| Some(self.dossier.clone()).filter(|path| path.exists()));
        let ready = beside(&self.dossier, READY);
        let held = make(&ready, self.key).inspect_err(|_| {
            let _ = std::fs::remove_file(&ready);
        })?;
        if self.dossier.exists() {
            // What can still be read is kept as a snapshot too; what cannot is set aside all the same.
            let _ = self.before_risk(at);
        }
        let lost = before.map_or(Some(0), |before| backup::lacking(&before, &ready, self.key).ok());
        self.remember(|state| {
            (state.device, state.newest, state.closed) = (Some(fresh), None, true);
            state.checked = Some(at);
            state.aside = None;
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
        let [log, index] = ["-wal", "-shm"].map(|suffix| beside(&self.dossier, suffix));
        // The index tells nothing without what it is an index of.
        let aside = if file::length(&self.dossier) + file::length(&log) > 0 {
            let aside = self.new_aside(at)?;
            self.move_aside(&aside, &[&self.dossier, &log, &index])?;
            Some(aside)
        } else {
            None
        };
        file::rename(&beside(&self.dossier, READY), &self.dossier)?;
        Ok(aside)
    }

    /// A new folder for what is set aside.
    pub(super) fn new_aside(&self, at: i64) -> Result<PathBuf> {
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
        Ok(folder)
    }

    /// Moves those of these files that are there, in this order.
    pub(super) fn move_aside(&self, aside: &Path, files: &[&Path]) -> Result<()> {
        for path in files.iter().filter(|path| path.exists()) {
            let name = path.file_name().ok_or_else(|| StoreError::FileMissing { path: file::shown(path) })?;
            file::move_to(path, &aside.join(name))?;
        }
        Ok(())
    }
}
