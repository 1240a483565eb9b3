//! `copy`: a verified copy of a dossier in another place.

use crate::arguments::Copy;
use crate::clock;
use crate::failure::Failure;
use crate::say::Voice;
use chrono::DateTime;
use warsha_desk::laptop;

/// Copies a dossier, and looks at the copy before it has its name.
pub fn run(asked: &Copy, voice: &Voice) -> Result<(), Failure> {
    let now = clock::now();
    let to = if asked.to.is_dir() {
        let stem = asked.dossier.file_stem().unwrap_or_default().to_string_lossy();
        let day = DateTime::from_timestamp_millis(now).unwrap_or_default().format("%Y-%m-%d");
        asked.to.join(format!("{stem}-{day}.warsha"))
    } else {
        asked.to.clone()
    };
    let held = laptop::archive(&asked.dossier).copy(&to, now)?;
    let count = i64::try_from(held.entries).unwrap_or(i64::MAX);
    voice.tell("cli-copied", &[("path", to.display().to_string().into()), ("count", count.into())]);
    Ok(())
}
