//! Everything a page may ask, and what it is told.

use crate::fault::Fault;
use crate::hall::{HallShow, HallShown};
use crate::invitees::{Chosen, InviteeList};
use crate::paper::{Paper, Preview};
use crate::patience::Waited;
use crate::preferences::Preferences;
use crate::sentence::Printed;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use ts_rs::TS;
use warsha_core::id::Id;
use warsha_core::{Action, MergeReport, Reading, View};
use warsha_import::Columns;

/// What a page may ask. No call names a file: where files lie is chosen by a person, in a dialog that the page does not see.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "call", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Call {
    /// How things stand.
    State,
    /// Begins a dossier: empty, or with the sample evening.
    Begin {
        /// With the sample.
        sample: bool,
    },
    /// Reads for a screen.
    Read {
        /// What.
        view: View,
    },
    /// Does something: all of these actions, or none. They are undone together.
    Act {
        /// In this order.
        actions: Vec<Action>,
    },
    /// Takes back what was last done.
    Undo,
    /// Does again what was last taken back.
    Redo,
    /// Takes back one entry of the history, whoever made it.
    TakeBack {
        /// Its id.
        entry: String,
    },
    /// Keeps how this laptop shows things.
    Prefer {
        /// All of them.
        preferences: Preferences,
    },
    /// The pages of a paper.
    Preview {
        /// Which.
        paper: Paper,
    },
    /// How the minutes print a note.
    Printed {
        /// Which.
        note: Id,
    },
    /// Saves a paper in the folder for documents.
    Save {
        /// Which.
        paper: Paper,
        /// As a spreadsheet, which lists of recommendations have; else as PDF.
        #[serde(default)]
        sheet: bool,
    },
    /// Saves a verified copy in a folder that a person chooses.
    Copy,
    /// The snapshots there are.
    Snapshots,
    /// Takes a snapshot now.
    Snapshot,
    /// Puts a snapshot in the dossier's place; what is there is set aside.
    Restore {
        /// Its place in the order in which they were taken.
        counter: u64,
    },
    /// Opens another dossier, which a person chooses.
    Open,
    /// Goes back to this laptop's own dossier.
    Own,
    /// Merges a dossier of the other laptop, which a person chooses.
    Merge,
    /// Reads a list of invitees for a workshop: one that was pasted, else a file that a person chooses.
    ReadList {
        /// Whose list it is for.
        workshop: Id,
        /// What was pasted.
        #[serde(default)]
        pasted: Option<String>,
    },
    /// Reads the same list again, with other columns.
    ReadColumns {
        /// Whose list it is for.
        workshop: Id,
        /// Which column holds what.
        columns: Columns,
    },
    /// Invites those on the list that was read last, all together.
    InviteList {
        /// To this workshop.
        workshop: Id,
        /// What a person said of rows, where it is not as proposed.
        chosen: Vec<Chosen>,
    },
    /// How far the work in hand is.
    Progress,
    /// Has the work in hand stop; it then leaves everything as it was.
    Stop,
    /// What the hall is to see.
    Show {
        /// This.
        hall: HallShow,
    },
}

impl Call {
    /// May the answer change what other windows show?
    #[must_use]
    pub fn changes(&self) -> bool {
        !matches!(
            self,
            Self::State
                | Self::Read { .. }
                | Self::Preview { .. }
                | Self::Printed { .. }
                | Self::Save { .. }
                | Self::Copy
                | Self::Snapshots
                | Self::Snapshot
                | Self::ReadList { .. }
                | Self::ReadColumns { .. }
                | Self::Progress
                | Self::Stop
        )
    }
}

/// What a page is told.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "reply", content = "value", rename_all = "kebab-case")]
pub enum Reply {
    /// How things stand.
    State(Box<State>),
    /// What was read.
    Reading(Reading),
    /// It is done, and on disk.
    Done(Done),
    /// The pages.
    Preview(Preview),
    /// How a note is printed.
    Printed(Printed),
    /// Where it was saved.
    Saved(Saved),
    /// The snapshots, the newest first.
    Snapshots(Vec<SnapshotLine>),
    /// What a merge brought.
    Merged(Box<MergeReport>),
    /// A list, and whom the register knows of it.
    List(Box<InviteeList>),
    /// What the hall shows now.
    Shown(HallShown),
    /// How far the work in hand is; nothing if there is none.
    Progress(Option<Waited>),
    /// The person closed the dialog without choosing.
    Nothing,
}

/// How things stand.
#[derive(Debug, Clone, Serialize, TS)]
pub struct State {
    /// The dossier that is open; none before the first begin, or if it cannot be opened.
    pub dossier: Option<DossierState>,
    /// Why none is open.
    pub fault: Option<Fault>,
    /// A snapshot could take the place of the damaged dossier.
    pub offer: Option<SnapshotLine>,
    /// What is to be told of it.
    pub remarks: Vec<Fault>,
    /// How this laptop shows things; none before the first run.
    pub preferences: Option<Preferences>,
    /// What the hall sees.
    pub hall: HallShown,
    /// The version of Warsha.
    pub version: String,
}

/// The dossier that is open.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DossierState {
    /// Its file's name.
    pub name: String,
    /// It is this laptop's own, not another that was opened.
    pub own: bool,
    /// It is an example.
    pub sample: bool,
    /// When a verified copy was last made, UTC milliseconds.
    pub copied: Option<i64>,
    /// When a snapshot was last taken, UTC milliseconds.
    pub snapshot: Option<i64>,
}

/// What was done.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Done {
    /// The code of the action that was done, undone or done again.
    pub action: String,
    /// What is to be told besides.
    pub remarks: Vec<Fault>,
}

/// Where a paper or a copy was saved.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Saved {
    /// The file, as people read it.
    pub path: String,
}

/// A snapshot.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SnapshotLine {
    /// Its place in the order in which they were taken.
    pub counter: u64,
    /// When, UTC milliseconds.
    pub at: i64,
    /// How large, in bytes.
    pub bytes: u64,
    /// How many entries of the dossier it lacks, where that is known.
    pub lacks: Option<u64>,
}

/// How a person chooses files and folders.
pub trait Chooser {
    /// A folder for a copy.
    fn folder(&self) -> Option<PathBuf>;
    /// A dossier.
    fn dossier(&self) -> Option<PathBuf>;
    /// A list of invitees.
    fn list(&self) -> Option<PathBuf>;
}
