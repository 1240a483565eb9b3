//! The desk behind a door: one call at a time, but nobody waits while a paper is set.

use crate::call::{Call, Chooser, Fault, Reply, Saved};
use crate::desk::Desk;
use crate::hall::{HallScene, scene};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

/// Where calls are answered.
#[derive(Debug)]
pub struct Office {
    desk: OnceLock<Mutex<Desk>>,
    data: PathBuf,
    documents: PathBuf,
}

impl Office {
    /// `data` is the folder of the app's own data, `documents` that for what is printed. The dossier is opened by [`Office::opens`], or
    /// by the first call.
    #[must_use]
    pub fn new(data: &Path, documents: &Path) -> Self {
        Self { desk: OnceLock::new(), data: data.to_owned(), documents: documents.to_owned() }
    }

    /// Opens the dossier: while the window is being made, for one.
    pub fn opens(&self) {
        drop(self.desk());
    }

    fn desk(&self) -> MutexGuard<'_, Desk> {
        // Every change is one transaction of the store: a call that broke off has left nothing half done.
        self.desk
            .get_or_init(|| Mutex::new(Desk::new(&self.data)))
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Answers a call. A file or a folder is asked of the chooser, before the desk is held.
    ///
    /// # Errors
    /// What a person has to be told; then nothing has changed.
    pub fn answer(&self, call: Call, chooser: &dyn Chooser) -> Result<Reply, Fault> {
        Ok(match call {
            Call::State => self.state(),
            Call::Begin { sample } => {
                self.desk().begin(sample)?;
                self.state()
            }
            Call::Read { view } => Reply::Reading(self.desk().read(&view)?),
            Call::Act { actions } => Reply::Done(self.desk().act(&actions)?),
            Call::Undo => Reply::Done(self.desk().undo()?),
            Call::Redo => Reply::Done(self.desk().redo()?),
            Call::TakeBack { entry } => Reply::Done(self.desk().take_back(&entry)?),
            Call::Prefer { preferences } => {
                self.desk().prefer(preferences)?;
                self.state()
            }
            Call::Preview { paper } => {
                let matter = self.desk().matter(&paper)?;
                Reply::Preview(paper.preview(&matter)?)
            }
            Call::Save { paper } => {
                let matter = self.desk().matter(&paper)?;
                saved(&paper.save(&matter, &self.documents)?)
            }
            Call::Copy => match chooser.folder() {
                Some(folder) => saved(&self.desk().copy(&folder)?),
                None => Reply::Nothing,
            },
            Call::Snapshots => Reply::Snapshots(self.desk().snapshots()?),
            Call::Snapshot => {
                self.desk().snapshot()?;
                Reply::Snapshots(self.desk().snapshots()?)
            }
            Call::Restore { counter } => {
                self.desk().restore(counter)?;
                self.state()
            }
            Call::Open => match chooser.dossier() {
                Some(path) => {
                    self.desk().open(&path)?;
                    self.state()
                }
                None => Reply::Nothing,
            },
            Call::Own => {
                self.desk().home()?;
                self.state()
            }
            Call::Merge => match chooser.dossier() {
                Some(path) => Reply::Merged(Box::new(self.desk().merge(&path)?)),
                None => Reply::Nothing,
            },
            Call::Show { hall } => {
                self.desk().hall = hall;
                self.state()
            }
        })
    }

    fn state(&self) -> Reply {
        Reply::State(self.desk().state())
    }

    /// What the hall sees now.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn hall(&self) -> Result<HallScene, Fault> {
        let desk = self.desk();
        scene(&desk.hall, &desk.preferences(), |view| desk.read(view))
    }

    /// Closes the dossier as it should be closed.
    pub fn close(&self) {
        self.desk().rise();
    }
}

fn saved(path: &Path) -> Reply {
    Reply::Saved(Saved { path: path.display().to_string() })
}
