//! Everything that can be told of a dossier and of what is kept beside it, and the one thing to do. It writes nothing in the dossier.

use super::media::{self, Medium};
use super::{Archive, Health, Snapshot};
use crate::error::{Error, Fault, StoreError};
use crate::file;
use crate::store::backup::{self, Depth};
use crate::store::upgrade;
use serde::Serialize;
use std::path::{Path, PathBuf};

/// With less than this on the disk, in bytes, a warning is due.
pub const LOW: u64 = 500_000_000;

/// What there is to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum WayOut {
    /// Nothing: all is well.
    Nothing,
    /// Building it anew from its journal: by the command `rebuild`.
    Rebuild,
    /// Putting the newest sound snapshot in its place: by the command `restore`.
    Restore,
    /// Finding a copy elsewhere: this laptop has none that is sound.
    FindCopy,
    /// Using the newer program that wrote it.
    Update,
    /// Working in a copy on this machine's own disk.
    CopyHere,
    /// Choosing another file: this is none of ours.
    ChooseAnother,
    /// Getting at it at all: the system does not let us.
    GainAccess,
}

/// A snapshot, looked at as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Seen {
    /// Which.
    #[serde(flatten)]
    pub snapshot: Snapshot,
    /// Is everything in it as it should be?
    pub sound: bool,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// Why the dossier cannot be looked at, if so.
    pub fault: Option<Fault>,
    /// How it is, if it can be looked at.
    pub health: Option<Health>,
    /// The version of its schema, if that is older than this program's.
    pub older: Option<i64>,
    /// How many entries its journal holds.
    pub entries: Option<u64>,
    /// Somebody is writing in it.
    pub in_use: bool,
    /// The last session of this laptop ended as it should, or is still going on.
    pub closed: bool,
    /// Where it lies, if that is no disk of this machine.
    pub medium: Option<Medium>,
    /// Where the damaged dossier lies, if it was set aside and nothing is in its place.
    pub aside: Option<PathBuf>,
    /// The snapshots, the newest first.
    pub snapshots: Vec<Seen>,
    /// How many of them were taken before the newest forgetting of a person, and still hold what was forgotten.
    pub unforgotten: usize,
    /// When a verified copy was last made, in UTC milliseconds.
    pub copied: Option<i64>,
    /// Where that copy is.
    pub copied_to: Option<PathBuf>,
    /// What is free on the disk of the snapshots, in bytes.
    pub free: Option<u64>,
    /// What to do.
    pub way_out: WayOut,
}

impl Archive {
    /// Looks at everything.
    #[must_use]
    pub fn report(&self, at: i64) -> Report {
        let state = self.state().unwrap_or_default();
        let in_use = self.dossier.exists()
            && matches!(file::lock(&self.dossier), Err(Error::Store(StoreError::DossierLocked { .. })));
        let looked = self.examine(Depth::Full, at);
        let snapshots: Vec<Seen> = self
            .snapshots()
            .into_iter()
            .map(|snapshot| Seen { sound: self.is_good(&snapshot.path, Depth::Full), snapshot })
            .collect();
        let forgotten = |path: &Path| backup::newest_forgetting(path, self.key).ok().flatten();
        let newest = forgotten(&self.dossier);
        let unforgotten = snapshots.iter().filter(|seen| forgotten(&seen.snapshot.path) < newest).count();
        let medium = media::of(&self.dossier);
        let aside = self.damaged();
        let way_out = match &looked {
            Err(error) => self.way_out_of(error, aside.is_some(), &snapshots),
            Ok(Health::Damaged(_)) => self.rebuild_or_restore(&snapshots),
            Ok(Health::TablesDiffer(_)) => WayOut::Rebuild,
            // A log that is not its own is set aside by the next opening.
            Ok(Health::Sound | Health::ForeignLog) if medium.is_some() => WayOut::CopyHere,
            Ok(Health::ForeignLog) => WayOut::Rebuild,
            Ok(Health::Sound) => WayOut::Nothing,
        };
        let space = if self.folder.exists() { self.folder.as_path() } else { file::folder(&self.dossier) };
        Report {
            fault: looked.as_ref().err().map(Error::fault),
            health: looked.ok(),
            older: upgrade::older(&self.dossier, self.key).ok().flatten(),
            entries: backup::extent(&self.dossier, self.key).ok().map(|held| held.entries),
            in_use,
            closed: state.closed || in_use || state.device.is_none(),
            medium,
            aside,
            snapshots,
            unforgotten,
            copied: state.copied,
            copied_to: state.copied_to,
            free: fs4::available_space(space).ok(),
            way_out,
        }
    }

    fn way_out_of(&self, error: &Error, set_aside: bool, snapshots: &[Seen]) -> WayOut {
        match error {
            Error::Store(StoreError::FileMissing { .. }) if set_aside => self.rebuild_or_restore(snapshots),
            Error::Store(StoreError::FileMissing { .. }) if snapshots.iter().any(|seen| seen.sound) => {
                WayOut::Restore
            }
            Error::Store(StoreError::DossierNewer { .. }) => WayOut::Update,
            Error::Store(StoreError::NotADossier { .. } | StoreError::FileMissing { .. }) => {
                WayOut::ChooseAnother
            }
            _ => WayOut::GainAccess,
        }
    }

    /// Of a damaged dossier: is its journal whole? That is tried, in a file that is thrown away.
    fn rebuild_or_restore(&self, snapshots: &[Seen]) -> WayOut {
        let from = self.damaged().unwrap_or_else(|| self.dossier.clone());
        let newest = snapshots.iter().find(|seen| seen.sound).map(|seen| &seen.snapshot.path);
        let trial = self.folder.join("trial");
        let whole = std::fs::create_dir_all(&self.folder).is_ok()
            && backup::salvage(&from, &trial, self.key).is_ok()
            && newest.is_none_or(|newest| backup::lacking(newest, &trial, self.key) == Ok(0));
        let _ = std::fs::remove_file(&trial);
        match newest {
            _ if whole => WayOut::Rebuild,
            Some(_) => WayOut::Restore,
            None => WayOut::FindCopy,
        }
    }
}
