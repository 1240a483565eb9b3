//! How this laptop shows things. Kept beside the dossiers, not in them: another laptop has its own.

use crate::fault::Fault;
use crate::kept;
use serde::{Deserialize, Serialize};
use std::path::Path;
use ts_rs::TS;
use warsha_core::model::terms::Language;

/// How this laptop shows things.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Preferences {
    /// The language of the interface.
    pub language: Language,
    /// Light or dark; `None`: as the system has it.
    pub theme: Option<Theme>,
    /// More contrast.
    pub contrast: bool,
    /// The size of text, in percent, from 90 to 140.
    pub text_size: u8,
    /// Nothing moves.
    pub still: bool,
    /// Letters alone are keys, outside of text.
    pub letter_keys: bool,
    /// How long a speech may take, in minutes.
    pub speech_minutes: u8,
    /// How people are named in the hall.
    pub hall_names: HallNames,
    /// The hall sees women and men in the room and at the floor, as groups.
    pub hall_balance: bool,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Theme {
    Light,
    Dark,
}

/// How people are named in the hall.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HallNames {
    /// Name and organisation.
    Full,
    /// The first name.
    First,
    /// The number on the badge.
    Badge,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            language: Language::Arabic,
            theme: None,
            contrast: false,
            text_size: 100,
            still: false,
            letter_keys: true,
            speech_minutes: 3,
            hall_names: HallNames::Full,
            hall_balance: false,
        }
    }
}

const NAME: &str = "preferences.json";

/// What was kept; nothing if there is nothing, or nothing that can be read.
#[must_use]
pub fn read(folder: &Path) -> Option<Preferences> {
    kept::read(folder, NAME)
}

/// Keeps them: all of the file, or what was there.
///
/// # Errors
/// The folder cannot be written.
pub fn write(folder: &Path, preferences: &Preferences) -> Result<(), Fault> {
    kept::write(folder, NAME, preferences)
}
