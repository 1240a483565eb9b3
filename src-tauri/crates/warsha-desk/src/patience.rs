//! Work that somebody waits for: how far it is, and that it is wanted no more.

use serde::Serialize;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use ts_rs::TS;

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// The cells of a file are read.
    Reading,
    /// Rows become people.
    People,
    /// People are kept in the dossier.
    Keeping,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Waited {
    /// What is being done.
    pub stage: Stage,
    /// How much of it is done.
    pub done: usize,
    /// Of how much, where that is known.
    pub of: Option<usize>,
}

/// What one may ask about the work in hand while another call does it.
#[derive(Debug, Default)]
pub(crate) struct Patience {
    /// Somebody wants it no more.
    stopped: AtomicBool,
    waited: Mutex<Option<Waited>>,
    /// How many are at work; a second one starts anew.
    works: AtomicUsize,
}

impl Patience {
    /// Begins something new: what was stopped before does not stop it.
    pub(crate) fn begin(&self) -> Work<'_> {
        self.stopped.store(false, Ordering::SeqCst);
        self.works.fetch_add(1, Ordering::SeqCst);
        Work(self)
    }

    /// How far it is; nothing when nobody is at work.
    pub(crate) fn waited(&self) -> Option<Waited> {
        *self.waited.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Has the work stop before its next step.
    pub(crate) fn stop(&self) {
        self.stopped.store(true, Ordering::SeqCst);
    }
}

/// The work, until it is dropped.
#[derive(Debug)]
pub(crate) struct Work<'a>(&'a Patience);

impl Work<'_> {
    /// Tells how far it is. Says whether to go on.
    pub(crate) fn is_at(&self, stage: Stage, done: usize, of: Option<usize>) -> bool {
        *self.0.waited.lock().unwrap_or_else(PoisonError::into_inner) = Some(Waited { stage, done, of });
        !self.0.stopped.load(Ordering::SeqCst)
    }
}

impl Drop for Work<'_> {
    fn drop(&mut self) {
        if self.0.works.fetch_sub(1, Ordering::SeqCst) == 1 {
            *self.0.waited.lock().unwrap_or_else(PoisonError::into_inner) = None;
        }
    }
}
