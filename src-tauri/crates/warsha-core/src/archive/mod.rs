//! What this laptop keeps of a dossier outside of it: its number there, snapshots, what was set aside, what is to be remembered.
//! And the policy: when a snapshot is taken, a check is due, a new number is needed.

pub mod doctor;
mod health;
pub mod media;
mod restore;
mod snapshots;
mod state;
pub mod thin;

use crate::dossier::Dossier;
use crate::error::{Error, Remark, Result, StoreError};
use crate::file;
use crate::store::backup::{self, Depth, Extent};
use crate::store::connection::FileKey;
use crate::store::upgrade;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::path::{Path, PathBuf};

pub use health::{Health, Offer};
pub use restore::Restored;
pub use snapshots::Snapshot;
pub use state::State;

/// While something changes, a snapshot is taken this often, in milliseconds.
const INTERVAL: i64 = 600_000;

/// What is kept of the dossier at one path.
#[derive(Debug, Clone)]
pub struct Archive {
    folder: PathBuf,
    dossier: PathBuf,
    key: FileKey,
    /// When a snapshot was last taken, or found not to be needed.
    looked: i64,
}

/// A dossier opened by its archive, and what a person should be told of it.
#[derive(Debug)]
pub struct Opened {
    /// The dossier.
    pub dossier: Dossier,
    /// What to tell; nothing of it stops the work.
    pub remarks: Vec<Remark>,
}

impl Archive {
    /// The archive of the dossier at a path, in the folder of the app's own data. Nothing is read or written yet.
    #[must_use]
    pub fn of(data: &Path, dossier: &Path, key: FileKey) -> Self {
        // The same file under two names for its folder is one dossier.
        let whole = dossier.canonicalize().or_else(|_| {
            let folder = file::folder(dossier).canonicalize()?;
            Ok::<_, std::io::Error>(folder.join(dossier.file_name().unwrap_or_default()))
        });
        let whole = whole.unwrap_or_else(|_| dossier.to_owned());
        let sum = Sha256::digest(whole.as_os_str().as_encoded_bytes());
        let sum: String = sum.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
        let stem = whole.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let folder = data.join("dossiers").join(format!("{stem}-{sum}"));
        Self { folder, dossier: dossier.to_owned(), key, looked: 0 }
    }

    /// Where it is.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn state_file(&self) -> PathBuf {
        self.folder.join("state.json")
    }

    /// What is remembered; `None` if it cannot be read.
    #[must_use]
    pub fn state(&self) -> Option<State> {
        state::read(&self.state_file())
    }

    /// Keeps other programs from changing the archive until it is dropped; waits for them.
    fn hold(&self) -> Result<File> {
        std::fs::create_dir_all(&self.folder).map_err(|e| file::fault(&self.folder, &e))?;
        let path = self.folder.join("lock");
        let lock = File::create(&path).and_then(|file| file.lock().map(|()| file));
        lock.map_err(|e| file::fault(&path, &e))
    }

    fn remember(&self, change: impl FnOnce(&mut State)) -> Result<()> {
        let _held = self.hold()?;
        self.rewrite(change)
    }

    /// As `remember`, by who already holds the archive.
    fn rewrite(&self, change: impl FnOnce(&mut State)) -> Result<()> {
        let mut state = self.state().unwrap_or_default();
        let before = state.clone();
        change(&mut state);
        if state == before && self.state_file().exists() {
            Ok(())
        } else {
            state::write(&self.state_file(), &state)
        }
    }

    /// Remembers the newest entry of this laptop that a copy of the dossier holds.
    fn remember_newest(&self, copy: &Path) -> Result<()> {
        let Some(State { device: Some(device), newest, .. }) = self.state() else { return Ok(()) };
        let found = backup::newest_of(copy, self.key, device)?.map(|stamp| stamp.to_string());
        if found > newest { self.rewrite(|state| state.newest = found) } else { Ok(()) }
    }

    /// Opens the dossier for writing, or creates it, under this laptop's number for this path; takes a snapshot if it has changed
    /// since the newest. `fresh` is a number that no laptop ever had: it is taken for a file that is new here, and for one that was
    /// restored, exchanged or rolled back behind this program's back, since two files that go on under one number could never be
    /// merged.
    ///
    /// # Errors
    /// As for [`Dossier::open`]. An archive that cannot be read or written is told in the remarks.
    pub fn open(&mut self, at: i64, fresh: u64) -> Result<Opened> {
        self.finish_restoring(at)?;
        let there = file::length(&self.dossier) > 0;
        let mut remarks = Vec::new();
        let state = self.state().unwrap_or_else(|| {
            remarks.push(Remark::ArchiveUnreadable { path: file::shown(&self.state_file()) });
            State::default()
        });
        let older = if there { upgrade::older(&self.dossier, self.key)? } else { None };
        if let Some(version) = older {
            // What a snapshot cannot be taken of is not upgraded.
            self.before_risk(at)?;
            let _lock = file::lock(&self.dossier)?;
            upgrade::upgrade(&self.dossier, self.key)?;
            let (path, version) = (file::shown(&self.dossier), version.to_string());
            remarks.push(Remark::Upgraded { path, version });
        }
        let mut device = state.device.unwrap_or(fresh);
        let mut dossier = Dossier::open(&self.dossier, device, self.key)?;
        if state.newest > dossier.newest_entry().map(|stamp| stamp.to_string()) {
            if there {
                remarks.push(Remark::RolledBack { path: file::shown(&self.dossier) });
            }
            device = fresh;
            drop(dossier);
            dossier = Dossier::open(&self.dossier, device, self.key)?;
        }
        let remembered = self.remember(|state| {
            if state.device != Some(device) {
                (state.device, state.newest) = (Some(device), None);
            }
            state.closed = false;
        });
        if let Err(error) = remembered {
            remarks.push(unkept(&self.folder, &error));
            if state.device.is_none() {
                // Nothing will know this number again, nor must.
                return Ok(Opened { dossier, remarks });
            }
        }
        if there {
            remarks.extend(self.look(at));
        }
        self.looked = at;
        Ok(Opened { dossier, remarks })
    }

    /// Takes a snapshot if ten minutes have passed since the last look and something has changed. To be called after a change.
    pub fn after(&mut self, at: i64) -> Option<Remark> {
        // A clock that was set back has no say in it.
        if (0..INTERVAL).contains(&(at - self.looked)) { None } else { self.look(at) }
    }

    /// Takes a snapshot, if something has changed, before an upgrade, a merge, a restoration, a rebuilding.
    ///
    /// # Errors
    /// As for [`Archive::snapshot`]: what is risky is then better left.
    pub fn before_risk(&mut self, at: i64) -> Result<Option<Snapshot>> {
        self.looked = at;
        self.snapshot(at)
    }

    /// Takes a snapshot, if something has changed, closes the dossier and remembers that it was closed as it should.
    pub fn close(&mut self, dossier: Dossier, at: i64) -> Vec<Remark> {
        let mut remarks: Vec<Remark> = self.look(at).into_iter().collect();
        let newest = dossier.newest_entry().map(|stamp| stamp.to_string());
        drop(dossier);
        let remembered = self.remember(|state| {
            state.closed = true;
            if state.device.is_some() {
                state.newest = newest;
            }
        });
        if let (Err(error), true) = (remembered, remarks.is_empty()) {
            remarks.push(unkept(&self.folder, &error));
        }
        remarks
    }

    fn look(&mut self, at: i64) -> Option<Remark> {
        self.looked = at;
        self.snapshot(at).err().map(|error| unkept(&self.folder, &error))
    }

    /// Makes a verified copy at a path, and remembers that there is one. A dossier that is there is replaced only if all it holds is
    /// in this one and nobody is writing in it.
    ///
    /// # Errors
    /// The dossier cannot be read or is not sound, the place is taken, or the copy cannot be written; then nothing has changed.
    pub fn copy(&self, to: &Path, at: i64) -> Result<Extent> {
        if to.exists() {
            let same =
                to.canonicalize().is_ok_and(|to| self.dossier.canonicalize().is_ok_and(|own| own == to));
            let older = || backup::lacking(to, &self.dossier, self.key).is_ok_and(|lost| lost == 0);
            if same || file::length(&file::beside(to, "-wal")) > 0 || !older() {
                return Err(StoreError::PlaceTaken { path: file::shown(to) }.into());
            }
        }
        let held = backup::copy(&self.dossier, to, self.key, Depth::Full)?;
        // That the copy cannot be remembered makes it no worse.
        let _ = self.remember(|state| {
            state.copied = Some(at);
            state.copied_to = Some(to.to_owned());
        });
        Ok(held)
    }
}

/// What could not be kept beside the work, and why.
fn unkept(folder: &Path, error: &Error) -> Remark {
    let path = file::shown(folder);
    match error {
        Error::Store(StoreError::DiskFull { .. }) => Remark::ArchiveFull { path },
        error => {
            let fault = error.fault();
            let detail = fault.args.get("detail").map_or(fault.code, String::as_str).to_owned();
            Remark::ArchiveFailed { path, detail }
        }
    }
}
