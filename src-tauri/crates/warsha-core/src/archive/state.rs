//! What this laptop remembers of a dossier outside of it.

use crate::error::Result;
use crate::file;
use serde::{Deserialize, Serialize};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// What is remembered, in `state.json`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    /// The number under which this laptop writes in the file at this path.
    pub device: Option<u64>,
    /// The newest entry of that number when this was written, in hex: a file that lacks it was rolled back.
    pub newest: Option<String>,
    /// The last session was ended as it should.
    pub closed: bool,
    /// Where the damaged dossier lies that has no successor yet.
    pub aside: Option<PathBuf>,
    /// When everything was last checked, in UTC milliseconds.
    pub checked: Option<i64>,
    /// When a verified copy was last made, in UTC milliseconds.
    pub copied: Option<i64>,
    /// Where that copy is.
    pub copied_to: Option<PathBuf>,
}

/// Reads it. What cannot be read is `None`: nobody is stopped by it.
pub fn read(path: &Path) -> Option<State> {
    match std::fs::read(path) {
        Ok(bytes) => serde_json::from_slice(&bytes).ok(),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            Some(State::default())
        }
        Err(_) => None,
    }
}

/// Writes it whole.
pub fn write(path: &Path, state: &State) -> Result<()> {
    let bytes = serde_json::to_vec_pretty(state).unwrap_or_default();
    file::write(path, &bytes)
}
