//! `restore`: a snapshot, or a copy, in a dossier's place.

use crate::arguments::Restore;
use crate::clock;
use crate::failure::Failure;
use crate::say::Voice;
use std::path::{Path, PathBuf};
use warsha_core::archive::Snapshot;
use warsha_core::{Archive, Depth};
use warsha_desk::laptop;

/// Restores a dossier, or tells what it can be restored from.
pub fn run(asked: &Restore, voice: &Voice) -> Result<(), Failure> {
    let mut archive = laptop::archive(&asked.dossier);
    let now = clock::now();
    let path = asked.dossier.display().to_string();
    if asked.list {
        let snapshots = archive.snapshots();
        if snapshots.is_empty() {
            return Err(Failure::new("no-snapshot", [("path", path)]));
        }
        return snapshots.iter().try_for_each(|snapshot| voice.print(&line(snapshot, now, voice)));
    }
    let chosen = match &asked.from {
        Some(from) => named(&archive, from),
        None => archive
            .newest_good(Depth::Full)
            .map(|snapshot| snapshot.path)
            .ok_or_else(|| Failure::new("no-snapshot", [("path", path.clone())]))?,
    };
    let age = archive.snapshots().into_iter().find(|snapshot| snapshot.path == chosen);
    let restored = archive.restore(&chosen, now, laptop::fresh_number())?;
    let from = chosen.display().to_string();
    match age {
        Some(snapshot) => {
            let ago = voice.words().ago(snapshot.at, now);
            voice.tell("cli-restored", &[("path", path.into()), ("from", from.into()), ("ago", ago.into())]);
        }
        None => voice.tell("cli-restored-copy", &[("path", path.into()), ("from", from.into())]),
    }
    if let Some(aside) = restored.aside {
        match restored.lost {
            Some(count) => {
                voice.tell("cli-restored-lost", &[("count", i64::try_from(count).unwrap_or(i64::MAX).into())])
            }
            None => voice.tell("cli-restored-unknown", &[]),
        }
        voice.tell("cli-set-aside", &[("path", aside.display().to_string().into())]);
    }
    Ok(())
}

/// A snapshot by its name in the list, else a file by its path.
fn named(archive: &Archive, from: &Path) -> PathBuf {
    let snapshots = archive.snapshots().into_iter();
    let named =
        snapshots.map(|snapshot| snapshot.path).find(|path| path.file_name() == Some(from.as_os_str()));
    named.unwrap_or_else(|| from.to_owned())
}

/// A snapshot's name, age and size.
fn line(snapshot: &Snapshot, now: i64, voice: &Voice) -> String {
    let name = snapshot.path.file_name().unwrap_or_default().to_string_lossy();
    let words = voice.words();
    format!("{name}  {}  {}", words.ago(snapshot.at, now), words.size(snapshot.bytes))
}
