//! The noun: one file that holds a register of people, a programme of workshops, and what became of what was said there.

use crate::act;
use crate::action::{Action, FORGET, REDO, UNDO};
use crate::error::{Error, Refusal, Result, StoreError};
use crate::find::Index;
use crate::store::Store;
use crate::store::connection::{self, FileKey, ReadOnly};
use crate::store::finding::Finding;
use crate::store::fold::{Key, THERE};
use crate::store::report::MergeReport;
use crate::store::stamp::Stamp;
use crate::store::verify;
use crate::view::{self, Reading, View};
use serde_json::json;
use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A dossier open for writing: there is one writer, and what it says is done is on disk.
#[derive(Debug)]
pub struct Dossier {
    store: Store,
    path: PathBuf,
    /// Who is in the register; made when somebody is first looked for, and kept in step from then on.
    index: OnceCell<Index>,
    /// Somebody was forgotten, and the file has still to be rewritten.
    unscrubbed: bool,
}

impl Dossier {
    /// Opens a dossier, or creates it. `device` is this laptop's number, kept outside the file; a restored copy gets a new one.
    ///
    /// # Errors
    /// The file is foreign, newer, damaged, locked by another writer, or cannot be written.
    pub fn open(path: &Path, device: u64, key: FileKey) -> Result<Self> {
        let writer = connection::write(path, key)?;
        let store = Store::new(writer, device)?;
        Ok(Self { store, path: path.to_owned(), index: OnceCell::new(), unscrubbed: false })
    }

    /// Does an action at an instant (UTC milliseconds). When this returns, it is on disk. After a forgetting, the file is rewritten
    /// so that no byte of it remembers; a disk that does not let it be is asked again at every next action.
    ///
    /// # Errors
    /// A refusal, or a failure of the store; in both cases nothing has changed.
    pub fn apply(&mut self, action: &Action, at: i64) -> Result<()> {
        let done = self.store.transact(|store| {
            store.settle(at)?;
            let changes = act::decide(store.rows(), action, store.device(), at)?;
            act::guard(store.rows(), &changes)?;
            if matches!(action, Action::WriteNote(_)) {
                store.type_on(action.code(), changes, at)
            } else {
                store.keep(action.code(), None, changes, at)
            }
        });
        done.map_err(|error| self.said(error))?;
        self.follow();
        self.scrub(action.code() == FORGET);
        Ok(())
    }

    /// Does several actions as one: one entry of the history, named by the last, which is undone at once. All of them, or none.
    ///
    /// # Errors
    /// As for [`Dossier::apply`]; then nothing of any of them has changed.
    pub fn apply_together(&mut self, actions: &[Action], at: i64) -> Result<()> {
        self.apply_while(actions, at, &mut |_| true)
    }

    /// The same, of so many that somebody waits: who is told how many are done says before each whether to go on.
    ///
    /// # Errors
    /// As for [`Dossier::apply_together`], and [`Refusal::Cancelled`] when the answer was no.
    pub fn apply_while(
        &mut self,
        actions: &[Action],
        at: i64,
        go_on: &mut dyn FnMut(usize) -> bool,
    ) -> Result<()> {
        let (Some(last), [first, rest @ ..]) = (actions.last(), actions) else { return Ok(()) };
        if rest.is_empty() {
            return self.apply(first, at);
        }
        let done = self.store.transact(|store| {
            store.settle(at)?;
            let mut entry = None;
            for (done, action) in actions.iter().enumerate() {
                if !go_on(done) {
                    return Err(Refusal::Cancelled.into());
                }
                let changes = act::decide(store.rows(), action, store.device(), at)?;
                act::guard(store.rows(), &changes)?;
                match entry {
                    Some(entry) => store.join(entry, changes)?,
                    None => entry = Some(store.keep(last.code(), None, changes, at)?),
                }
            }
            entry.map_or(Ok(()), |entry| store.sealed(entry))
        });
        done.map_err(|error| self.said(error))?;
        self.follow();
        self.scrub(actions.iter().any(|action| action.code() == FORGET));
        Ok(())
    }

    /// Takes back the newest action of this laptop that stands. Gives its entry's id.
    ///
    /// # Errors
    /// There is none; a field has changed since; something new refers to it; the workshop is closed; a person was forgotten.
    pub fn undo(&mut self, at: i64) -> Result<Stamp> {
        let entry = self.store.undoable()?.ok_or(Refusal::NothingToUndo)?;
        self.reverse(entry, UNDO, at)?;
        Ok(entry)
    }

    /// Takes back the newest undo of this laptop, unless something new was done since. Gives its entry's id.
    ///
    /// # Errors
    /// As for [`Dossier::undo`].
    pub fn redo(&mut self, at: i64) -> Result<Stamp> {
        let entry = self.store.redoable()?.ok_or(Refusal::NothingToRedo)?;
        self.reverse(entry, REDO, at)?;
        Ok(entry)
    }

    /// Takes back any entry, whoever made it and however long ago: what it wrote says again what it said before.
    ///
    /// # Errors
    /// There is no such entry; a field has changed since; something new refers to it, or it refers to what is gone; the workshop
    /// is closed; a person was forgotten.
    pub fn take_back(&mut self, entry: Stamp, at: i64) -> Result<()> {
        self.reverse(entry, UNDO, at)
    }

    fn reverse(&mut self, entry: Stamp, word: &str, at: i64) -> Result<()> {
        let done = self.store.transact(|store| {
            store.settle(at)?;
            let changes = store.reversal(entry)?;
            act::guard(store.rows(), &changes)?;
            let keys = |struck: bool| -> BTreeSet<Key> {
                let of = changes.iter().filter(|(_, patch)| !struck || patch.get(THERE) == Some(&json!(0)));
                of.map(|(key, _)| key.clone()).collect()
            };
            let (struck, touched) = (keys(true), keys(false));
            let first = changes.first().map(|(key, _)| (key.table().name.to_owned(), key.row.clone()));
            store.keep(word, Some(entry), changes, at).map_err(|error| match (error, first) {
                // All of this was legal once. What is in its way came since, as when another has the floor by now.
                (Error::Refused(Refusal::Constraint { .. }), Some((table, id))) => {
                    Refusal::ChangedSince { table, id }.into()
                }
                (error, _) => error,
            })?;
            // What goes may be in use by now, and what comes back may refer to what is gone by now.
            if let Some((used, by)) = act::in_use(store.rows(), &struck, &BTreeSet::new())? {
                let (table, by) = (used.table().name.to_owned(), by.table().name.to_owned());
                return Err(Refusal::InUse { table, id: used.row, by }.into());
            }
            match act::absent(store.rows(), &touched)? {
                Some(gone) => {
                    Err(Refusal::Missing { table: gone.table().name.to_owned(), id: gone.row }.into())
                }
                None => Ok(()),
            }
        });
        done.map_err(|error| self.said(error))?;
        self.follow();
        Ok(())
    }

    /// Takes over what was done in another dossier of the same programme, such as the one of the second door. `at` is this
    /// laptop's clock, for the report only. Merging the same dossier twice is as merging it once.
    ///
    /// # Errors
    /// The other is missing, foreign, newer, damaged, or being written; it is of another programme; its journal has a gap; two
    /// laptops go by one number. Then nothing has changed.
    pub fn merge(&mut self, other: &Path, key: FileKey, at: i64) -> Result<MergeReport> {
        let there = connection::read_still(other, key)?;
        let merged = self.store.transact(|store| there.at_once(|rows| store.merge(rows, at)));
        let (report, forgot) = merged.map_err(|error| match error {
            refused @ Error::Store(StoreError::OtherDamaged { .. }) => said_of(other, refused),
            error => self.said(error),
        })?;
        self.follow();
        self.scrub(forgot);
        Ok(report)
    }

    /// Writes every table anew from the journal.
    ///
    /// # Errors
    /// A failure of the store; then nothing has changed.
    pub fn rebuild(&mut self) -> Result<()> {
        self.index.take();
        self.store.rebuild().map_err(|error| self.said(error))
    }

    /// Everything that is not as the journal says. Empty: all is well.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn verify(&self) -> Result<Vec<Finding>> {
        let beside = connection::look(&self.path, FileKey).ok();
        verify::verify(self.store.rows(), beside).map_err(|error| self.said(error))
    }

    /// The newest entry of this laptop's number in the file.
    #[must_use]
    pub fn newest_entry(&self) -> Option<Stamp> {
        self.store.newest_entry()
    }

    /// Reads for a screen or a document.
    ///
    /// # Errors
    /// The row asked for is missing, or the store fails.
    pub fn read(&self, view: &View) -> Result<Reading> {
        let read = match view {
            View::Find { query, limit } => self.index().map(|index| view::found(index, query, *limit)),
            View::Pairs { workshop } => {
                self.index().and_then(|index| view::paired(self.store.rows(), index, workshop.as_ref()))
            }
            View::Known { people, organisations } => {
                self.index().and_then(|index| view::met(self.store.rows(), index, people, organisations))
            }
            view => view::read(self.store.rows(), view),
        };
        read.map_err(|error| self.said(error))
    }

    /// The index of the register.
    fn index(&self) -> Result<&Index> {
        if let Some(index) = self.index.get() {
            return Ok(index);
        }
        let index = Index::build(self.store.rows())?;
        Ok(self.index.get_or_init(|| index))
    }

    /// Rewrites the file if somebody was forgotten. What is on disk is done, even where there is no room to rewrite the file: to say
    /// otherwise would be wrong.
    fn scrub(&mut self, forgot: bool) {
        self.unscrubbed |= forgot;
        self.unscrubbed = self.unscrubbed && self.store.scrub().is_err();
    }

    /// Brings the index in step with what was just written. If it cannot be, it is made anew when it is next asked.
    fn follow(&mut self) {
        let touched = self.store.touched();
        if let Some(index) = self.index.get_mut()
            && index.refresh(self.store.rows(), &touched).is_err()
        {
            self.index.take();
        }
    }

    /// The pragmas on which safety rests, as the writing connection has them.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn pragmas(&self) -> Result<[(&'static str, i64); 4]> {
        self.store.pragmas().map_err(|error| self.said(error))
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn said(&self, error: Error) -> Error {
        said_of(&self.path, error)
    }
}

/// A dossier open to be read, while another program may be writing it.
#[derive(Debug)]
pub struct Reader {
    file: ReadOnly,
    path: PathBuf,
}

impl Reader {
    /// Opens a dossier to be read.
    ///
    /// # Errors
    /// There is no such file, or it is foreign, newer or damaged.
    pub fn open(path: &Path, key: FileKey) -> Result<Self> {
        Ok(Self { file: connection::read(path, key)?, path: path.to_owned() })
    }

    /// Reads for a screen or a document.
    ///
    /// # Errors
    /// The row asked for is missing, or the store fails.
    pub fn read(&self, view: &View) -> Result<Reading> {
        self.file.at_once(|rows| view::read(rows, view)).map_err(|error| said_of(&self.path, error))
    }

    /// Everything that is not as the journal says. Empty: all is well.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn verify(&self) -> Result<Vec<Finding>> {
        let beside = connection::look(&self.path, FileKey).ok();
        self.file.at_once(|rows| verify::verify(rows, beside)).map_err(|error| said_of(&self.path, error))
    }
}

fn said_of(path: &Path, error: Error) -> Error {
    match error {
        Error::Store(error) => Error::Store(error.said_of(&path.display().to_string())),
        refused @ Error::Refused(_) => refused,
    }
}
