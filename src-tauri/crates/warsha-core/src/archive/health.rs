//! Whether a dossier may be written in: how closely it is looked at and when, and what becomes of one that is damaged.

use super::snapshots::Snapshot;
use super::{Archive, media};
use crate::error::{Error, Remark, Result, StoreError};
use crate::file::{self, beside};
use crate::store::backup::{self, Depth};
use crate::store::finding::Finding;
use crate::store::upgrade;
use serde::Serialize;
use std::path::PathBuf;

/// Everything is checked this often, in milliseconds.
const WEEK: i64 = 7 * 86_400_000;

/// How a dossier is.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Health {
    /// Nothing was found.
    Sound,
    /// The file is sound by itself, and the log beside it is not its own.
    ForeignLog,
    /// The tables are not as the journal says. Rebuilding them is the way out.
    TablesDiffer(Vec<Finding>),
    /// The file, or its journal, is damaged. The way out is to build it anew from the journal if that is whole, else to restore.
    Damaged(Vec<Finding>),
}

/// What can be put in the place of a damaged dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Offer {
    /// The newest snapshot that is sound.
    pub snapshot: Snapshot,
    /// How many entries of the damaged file it lacks; `None` if that file cannot be read.
    pub lacks: Option<u64>,
}

impl Archive {
    /// How closely the dossier is to be looked at now: as a whole once a week and after a session that did not end as it should.
    #[must_use]
    pub fn due(&self, at: i64) -> Depth {
        let state = self.state().unwrap_or_default();
        // A clock that was set back makes no check wait.
        let lately = state.checked.is_some_and(|checked| (0..WEEK).contains(&(at - checked)));
        if state.closed && lately { Depth::Quick } else { Depth::Full }
    }

    /// Looks at the dossier, and remembers that everything was checked if all is well.
    ///
    /// # Errors
    /// It is missing, cannot be reached, or is no dossier at all.
    pub fn examine(&self, depth: Depth, at: i64) -> Result<Health> {
        if self.was_emptied() {
            return Ok(Health::Damaged(vec![Finding::new("file", "", "")]));
        }
        if backup::log_is_foreign(&self.dossier, self.key).unwrap_or(false) {
            return Ok(Health::ForeignLog);
        }
        let depth = match upgrade::older(&self.dossier, self.key) {
            // The tables of an older schema are not those of this one, and are made anew anyway.
            Ok(Some(_)) => Depth::Quick,
            Ok(None) => depth,
            Err(Error::Store(StoreError::DossierDamaged { detail, .. })) => {
                return Ok(Health::Damaged(vec![Finding {
                    found: detail.into(),
                    ..Finding::new("file", "", "")
                }]));
            }
            // What this laptop wrote in there was a dossier.
            Err(Error::Store(StoreError::NotADossier { .. })) if self.has_written() => {
                return Ok(Health::Damaged(vec![Finding::new("file", "", "")]));
            }
            Err(error) => return Err(error),
        };
        let findings = backup::check(&self.dossier, self.key, depth)?;
        if findings.is_empty() {
            if depth == Depth::Full {
                // If it cannot be remembered, it is checked again.
                let _ = self.remember(|state| state.checked = Some(at));
            }
            return Ok(Health::Sound);
        }
        let derived = findings.iter().all(Finding::is_of_the_tables);
        Ok(if derived { Health::TablesDiffer(findings) } else { Health::Damaged(findings) })
    }

    /// An empty file is one that was never begun, unless this laptop had written in it.
    fn was_emptied(&self) -> bool {
        self.dossier.exists() && file::length(&self.dossier) == 0 && self.has_written()
    }

    fn has_written(&self) -> bool {
        self.state().is_some_and(|state| state.newest.is_some())
    }

    /// Decides whether the dossier may be written in, before it is opened for it. A log that is not its own is set aside; so is a
    /// dossier that is damaged, untouched.
    ///
    /// # Errors
    /// It is on a stick or on a share, locked, damaged, or its tables are not as its journal says.
    pub fn admit(&mut self, at: i64) -> Result<Vec<Remark>> {
        let path = file::shown(&self.dossier);
        if media::of(&self.dossier).is_some() {
            return Err(StoreError::NotOnThisDisk { path }.into());
        }
        let lock = file::lock(&self.dossier)?;
        self.finish_restoring(at)?;
        if let Some(aside) = self.damaged() {
            return Err(StoreError::DossierSetAside { path, aside: file::shown(file::folder(&aside)) }.into());
        }
        if file::length(&self.dossier) == 0 && !self.was_emptied() {
            // SQLite would delete the log of a file that is gone.
            return self.set_log_aside(at);
        }
        let admitted = match self.examine(self.due(at), at)? {
            Health::Sound => Ok(Vec::new()),
            Health::ForeignLog => self.set_log_aside(at),
            Health::TablesDiffer(_) => Err(StoreError::TablesDiffer { path }.into()),
            Health::Damaged(_) => Err(self.put_away(at)?),
        };
        drop(lock);
        admitted
    }

    /// Sets a log aside that is not the dossier's own; one that holds nothing may stay.
    fn set_log_aside(&self, at: i64) -> Result<Vec<Remark>> {
        let [log, index] = ["-wal", "-shm"].map(|suffix| beside(&self.dossier, suffix));
        if file::length(&log) == 0 {
            return Ok(Vec::new());
        }
        let aside = self.new_aside(at)?;
        self.move_aside(&aside, &[&log, &index])?;
        Ok(vec![Remark::LogSetAside { path: file::shown(&self.dossier), aside: file::shown(&aside) }])
    }

    /// Sets the damaged dossier aside, and says so.
    fn put_away(&self, at: i64) -> Result<Error> {
        let [log, index] = ["-wal", "-shm"].map(|suffix| beside(&self.dossier, suffix));
        let aside = self.new_aside(at)?;
        // Known before it is done: nobody begins a new dossier there meanwhile.
        self.remember(|state| state.aside = Some(aside.clone()))?;
        self.move_aside(&aside, &[&self.dossier, &log, &index])?;
        let path = file::shown(&self.dossier);
        Ok(StoreError::DossierSetAside { path, aside: file::shown(&aside) }.into())
    }

    /// What can be put in the place of the dossier, damaged, set aside or missing.
    #[must_use]
    pub fn offer(&self) -> Option<Offer> {
        let snapshot = self.newest_good(Depth::Full)?;
        let damaged: PathBuf = self.damaged().unwrap_or_else(|| self.dossier.clone());
        let lacks = backup::lacking(&damaged, &snapshot.path, self.key).ok();
        Some(Offer { snapshot, lacks })
    }
}
