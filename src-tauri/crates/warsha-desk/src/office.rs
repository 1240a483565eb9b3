//! The desk behind a door: one call at a time, but nobody waits while a paper is set.

use crate::call::{Call, Chooser, Reply, Saved};
use crate::desk::Desk;
use crate::fault::Fault;
use crate::hall::{HallScene, HallShow, HallShown, blank, scene};
use crate::invitees::Held;
use crate::patience::{Patience, Stage};
use crate::preferences;
use crate::sentence::Printed;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use warsha_core::id::Id;
use warsha_core::{Known, View};
use warsha_import::{Columns, ImportError, MAX_BYTES, Preview, Progress, Step, Table};

/// Where calls are answered.
#[derive(Debug)]
pub struct Office {
    desk: OnceLock<Mutex<Desk>>,
    /// What the hall shows. Not the desk's: a wall is emptied at once, even while a list of thousands is being kept.
    shown: Mutex<HallShown>,
    /// The list of invitees that was read last.
    list: Mutex<Option<Held>>,
    patience: Patience,
    data: PathBuf,
    documents: PathBuf,
}

impl Office {
    /// `data` is the folder of the app's own data, `documents` that for what is printed. The dossier is opened by [`Office::opens`], or
    /// by the first call.
    #[must_use]
    pub fn new(data: &Path, documents: &Path) -> Self {
        Self {
            desk: OnceLock::new(),
            shown: Mutex::new(HallShown::read(data)),
            list: Mutex::default(),
            patience: Patience::default(),
            data: data.to_owned(),
            documents: documents.to_owned(),
        }
    }

    /// Opens the dossier: while the window is being made, for one.
    pub fn opens(&self) {
        drop(self.desk());
    }

    fn desk(&self) -> MutexGuard<'_, Desk> {
        // Every change is one transaction of the store: a call that broke off has left nothing half done.
        self.desk
            .get_or_init(|| {
                let desk = Desk::new(&self.data);
                self.shown_of(&desk);
                Mutex::new(desk)
            })
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
                self.seated()
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
            Call::Printed { note } => {
                let minutes = self.desk().around(&note)?;
                Reply::Printed(Printed::of(&minutes, &note))
            }
            Call::Save { paper, sheet } => {
                let matter = self.desk().matter(&paper)?;
                saved(&paper.save(&matter, sheet, &self.documents)?)
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
                self.seated()
            }
            Call::Open => match chooser.dossier() {
                Some(path) => {
                    self.desk().open(&path)?;
                    self.seated()
                }
                None => Reply::Nothing,
            },
            Call::Own => {
                self.desk().home()?;
                self.seated()
            }
            Call::Merge => match chooser.dossier() {
                Some(path) => Reply::Merged(Box::new(self.desk().merge(&path)?)),
                None => Reply::Nothing,
            },
            Call::ReadList { workshop, pasted: Some(text) } => {
                self.read_list(&workshop, None, |progress| warsha_import::read_text(&text, progress))?
            }
            Call::ReadList { workshop, pasted: None } => match chooser.list() {
                Some(path) => {
                    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                    let bytes = bytes_of(&path)?;
                    self.read_list(&workshop, Some(name.clone()), |progress| {
                        warsha_import::read(&bytes, &name, progress)
                    })?
                }
                None => Reply::Nothing,
            },
            Call::ReadColumns { workshop, columns } => self.read_columns(&workshop, &columns)?,
            Call::InviteList { workshop, chosen } => {
                let work = self.patience.begin();
                let list = self.list();
                let held = list.as_ref().ok_or_else(|| Fault::new("import-empty", []))?;
                let done = self.desk().invite(&workshop, held, &chosen, &mut |done, of| {
                    work.is_at(Stage::Keeping, done, Some(of))
                })?;
                Reply::Done(done)
            }
            Call::Progress => Reply::Progress(self.patience.waited()),
            Call::Stop => {
                self.patience.stop();
                Reply::Nothing
            }
            Call::Show { hall } => {
                let shown = self.shows(hall);
                // What the wall shows does not wait for the disk; whoever looks after it is told.
                if let Err(fault) = shown.write(&self.data) {
                    self.desk().remark(fault);
                }
                Reply::Shown(shown)
            }
        })
    }

    /// Reads a list while the desk is free for others, and lays it beside the register.
    fn read_list(
        &self,
        workshop: &Id,
        file: Option<String>,
        read: impl FnOnce(&mut dyn FnMut(Progress) -> bool) -> Result<Table, ImportError>,
    ) -> Result<Reply, Fault> {
        let work = self.patience.begin();
        let mut told = |at: Progress| work.is_at(stage(at.step), at.done, at.of);
        let table = read(&mut told)?;
        let columns = warsha_import::guess(&table).ok_or(ImportError::NoTable)?;
        let preview = warsha_import::people(&table, &columns, &mut told)?;
        let beside = self.desk().beside(workshop, &preview)?;
        Ok(self.lays(table, file, preview, beside))
    }

    fn read_columns(&self, workshop: &Id, columns: &Columns) -> Result<Reply, Fault> {
        let work = self.patience.begin();
        let mut told = |at: Progress| work.is_at(stage(at.step), at.done, at.of);
        let none = || Fault::new("import-empty", []);
        let preview = self.list().as_ref().ok_or_else(none)?.again(columns, &mut told)?;
        let beside = self.desk().beside(workshop, &preview)?;
        let (table, file) = self.list().take().ok_or_else(none)?.source();
        Ok(self.lays(table, file, preview, beside))
    }

    /// Keeps a list until its people are invited, and shows it.
    fn lays(
        &self,
        table: Table,
        file: Option<String>,
        preview: Preview,
        (known, on_list): (Known, BTreeSet<Id>),
    ) -> Reply {
        let held = Held::new(table, file, preview, known, &on_list);
        let list = held.list.clone();
        *self.list() = Some(held);
        Reply::List(Box::new(list))
    }

    fn list(&self) -> MutexGuard<'_, Option<Held>> {
        self.list.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn state(&self) -> Reply {
        let mut desk = self.desk();
        Reply::State(Box::new(desk.state(self.shown().clone())))
    }

    /// How things stand with another dossier than before: nothing of the one before stays on the wall.
    fn seated(&self) -> Reply {
        self.shows(HallShow::Emblem);
        self.state()
    }

    fn shows(&self, show: HallShow) -> HallShown {
        let mut shown = self.shown();
        shown.show(show);
        shown.clone()
    }

    fn shown(&self) -> MutexGuard<'_, HallShown> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What was shown before a restart is shown again only if it is of this dossier.
    fn shown_of(&self, desk: &Desk) {
        let mut shown = self.shown();
        if let Some(workshop) = shown.now.workshop().cloned()
            && desk.read(&View::Hall { workshop }).is_err()
        {
            *shown = HallShown::default();
        }
    }

    /// What the hall sees now.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn hall(&self) -> Result<HallScene, Fault> {
        if self.shown().now == HallShow::Emblem {
            return Ok(blank(&preferences::read(&self.data).unwrap_or_default()));
        }
        let desk = self.desk();
        let show = self.shown().now.clone();
        scene(&show, &desk.preferences(), |view| desk.read(view))
    }

    /// Closes the dossier as it should be closed.
    pub fn close(&self) {
        self.desk().rise();
    }
}

fn saved(path: &Path) -> Reply {
    Reply::Saved(Saved { path: path.display().to_string() })
}

fn stage(step: Step) -> Stage {
    match step {
        Step::Reading => Stage::Reading,
        Step::People => Stage::People,
    }
}

/// The bytes of a list, unless it is larger than any list of people.
fn bytes_of(path: &Path) -> Result<Vec<u8>, Fault> {
    let unread = |error: std::io::Error| {
        let (path, reason) = (path.display().to_string(), error.to_string());
        Fault::new("cannot-read", [("path", path), ("reason", reason)])
    };
    if std::fs::metadata(path).map_err(unread)?.len() > MAX_BYTES {
        return Err(ImportError::TooLarge { limit: MAX_BYTES >> 20 }.into());
    }
    std::fs::read(path).map_err(unread)
}
