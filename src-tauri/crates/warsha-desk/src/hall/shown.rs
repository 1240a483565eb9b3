//! What the hall was told to show, and its last message: kept beside the dossiers, so that a restart forgets neither.

use super::show::HallShow;
use crate::fault::Fault;
use crate::kept;
use serde::{Deserialize, Serialize};
use std::path::Path;
use ts_rs::TS;
use warsha_core::id::Id;

const NAME: &str = "hall.json";

/// What the hall shows, and what can be shown again.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct HallShown {
    /// What it shows.
    pub now: HallShow,
    /// The last message.
    #[serde(default)]
    pub message: Option<HallMessage>,
}

/// A message of whoever leads a workshop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HallMessage {
    /// For which it was written: the next one begins without it.
    pub workshop: Id,
    /// Its words.
    pub text: String,
}

impl HallShown {
    /// What was kept.
    pub(crate) fn read(folder: &Path) -> Self {
        kept::read(folder, NAME).unwrap_or_default()
    }

    /// Shows something else.
    pub(crate) fn show(&mut self, show: HallShow) {
        if let HallShow::Message { workshop, text } = &show {
            self.message = Some(HallMessage { workshop: workshop.clone(), text: text.clone() });
        }
        self.now = show;
    }

    /// Keeps it.
    pub(crate) fn write(&self, folder: &Path) -> Result<(), Fault> {
        kept::write(folder, NAME, self)
    }
}
