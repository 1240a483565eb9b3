//! Stories of loss and recovery, with real files: what was acknowledged is in every copy, and every loss has a way out.

mod copies;
mod damage;
mod media;
mod restoring;
mod thinning;
mod upgrading;

use crate::stories::story;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use tempfile::TempDir;
use warsha_core::archive::Opened;
use warsha_core::{Archive, Dossier, FileKey, Reader, Reading, View};

/// An instant in 2026, after every story.
pub const NOW: i64 = 1_800_000_000_000;
pub const MINUTE: i64 = 60_000;

/// A laptop: its folder for the app's own data, and one for dossiers.
pub struct Laptop {
    pub folder: TempDir,
}

impl Laptop {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn archive(&self, name: &str) -> Archive {
        Archive::of(&self.path("data"), &self.path(name), FileKey)
    }

    /// Opens as the policy wants; nothing is remarked.
    pub fn open(&self, name: &str, fresh: u64) -> (Archive, Dossier) {
        let mut archive = self.archive(name);
        let Opened { dossier, remarks } = archive.open(NOW, fresh).unwrap();
        assert_eq!(remarks, vec![]);
        (archive, dossier)
    }

    /// An evening that device 7 wrote, opened and closed as the policy wants.
    pub fn evening(&self, name: &str) -> Archive {
        static PLAYED: OnceLock<Vec<u8>> = OnceLock::new();
        let played = PLAYED.get_or_init(|| {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("evening.warsha");
            let mut dossier = Dossier::open(&path, 7, FileKey).unwrap();
            play_some(&mut dossier, usize::MAX);
            drop(dossier);
            fs::read(path).unwrap()
        });
        fs::write(self.path(name), played).unwrap();
        let (mut archive, dossier) = self.open(name, 7);
        assert_eq!(archive.close(dossier, NOW), vec![]);
        archive
    }
}

/// Plays this many lines of the evening, refused ones included.
pub fn play_some(dossier: &mut Dossier, lines: usize) {
    for line in story("evening.jsonl").iter().take(lines) {
        let _ = line.play(dossier);
    }
}

/// One more change, which says itself by its name.
pub fn one_more(dossier: &mut Dossier, id: &str) {
    let json = format!(r#"{{"do":"save-organisation","id":"{id}","name":"{id}"}}"#);
    dossier.apply(&serde_json::from_str(&json).unwrap(), NOW).unwrap();
}

/// The ids of a file's entries, the newest first.
pub fn entries(path: &Path) -> Vec<String> {
    let reader = Reader::open(path, FileKey).unwrap();
    let Reading::History(entries) = reader.read(&View::History { limit: 1_000_000 }).unwrap() else {
        panic!()
    };
    entries.into_iter().map(|entry| entry.id).collect()
}

/// The devices that wrote a file's entries, the newest first, each once.
pub fn devices(path: &Path) -> Vec<String> {
    let mut devices: Vec<String> = entries(path).iter().map(|id| id[16..].to_owned()).collect();
    devices.dedup();
    devices
}

/// Names in a folder, sorted.
pub fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
