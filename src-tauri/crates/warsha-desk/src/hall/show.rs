//! What the hall is to see, and its window.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use warsha_core::id::Id;

/// What the hall is to see.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(tag = "show", rename_all = "kebab-case", deny_unknown_fields)]
pub enum HallShow {
    /// The emblem, and nothing else.
    #[default]
    Emblem,
    /// The title of a workshop.
    Welcome {
        /// Which.
        workshop: Id,
    },
    /// Its agenda.
    Agenda {
        /// Of which.
        workshop: Id,
    },
    /// Who has the floor, and who is next.
    Speaker {
        /// In which workshop.
        workshop: Id,
    },
    /// Who waits for the floor.
    Queue {
        /// In which workshop.
        workshop: Id,
    },
    /// A few words of whoever leads the workshop.
    Message {
        /// Which.
        workshop: Id,
        /// Them.
        text: String,
    },
    /// A recommendation that is read back.
    ReadBack {
        /// In which workshop.
        workshop: Id,
        /// Which.
        recommendation: Id,
        /// The one that was decided just before, whose result the hall has still to see.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        after: Option<Id>,
    },
    /// What became of what was recommended last time.
    LastTime {
        /// Before which workshop.
        workshop: Id,
        /// Which page of it, from 1.
        page: usize,
    },
}

impl HallShow {
    /// The workshop it is of; the emblem is of none.
    pub(crate) fn workshop(&self) -> Option<&Id> {
        match self {
            Self::Emblem => None,
            Self::Welcome { workshop }
            | Self::Agenda { workshop }
            | Self::Speaker { workshop }
            | Self::Queue { workshop }
            | Self::Message { workshop, .. }
            | Self::ReadBack { workshop, .. }
            | Self::LastTime { workshop, .. } => Some(workshop),
        }
    }
}

/// The hall's window, as the system has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct HallWindow {
    /// It is open.
    pub open: bool,
    /// There is a screen besides that of the main window.
    pub second_screen: bool,
}
