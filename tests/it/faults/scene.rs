//! What is being done when something fails. A scene is a function of its seed, step by step: whoever plays it gets the same file.

use crate::chance::{action, beginning};
use crate::dice::Dice;
use crate::stories::{DEVICE, patient, patiently};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use warsha_core::{Archive, Depth, Dossier, Error, FileKey, Result, check};

/// 13 October 2022, in the evening.
const EVENING: i64 = 1_665_680_700_000;

/// A scene. To add one: its name, its step, and what must hold besides after whatever failed in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scene {
    /// An evening by chance: actions, undo, redo.
    Play,
    /// The same, with all tables written anew every third step.
    Rebuild,
    /// The same, with somebody forgotten every fourth step.
    Forget,
    /// The same, with what another laptop did merged every third step.
    Merge,
    /// The same, with a snapshot taken every third step.
    Snapshot,
    /// The same, made older and upgraded every third step.
    Upgrade,
    /// The same, with a copy made and put back two steps later.
    Restore,
}

pub const SCENES: [Scene; 7] = [
    Scene::Play,
    Scene::Rebuild,
    Scene::Forget,
    Scene::Merge,
    Scene::Snapshot,
    Scene::Upgrade,
    Scene::Restore,
];

/// Those in which nothing but the dossier itself is written: a disk may fail in them at any moment, and the twin knows what follows.
pub const EVENINGS: [Scene; 3] = [Scene::Play, Scene::Rebuild, Scene::Forget];

/// A dossier in the hands of somebody who plays.
pub struct Stage {
    pub path: PathBuf,
    pub seed: u64,
    dossier: Option<Dossier>,
}

impl Stage {
    /// Opens the dossier, or creates it.
    pub fn open(path: &Path, seed: u64) -> Result<Self> {
        Ok(Self { path: path.to_owned(), seed, dossier: Some(opened(path)?) })
    }

    /// Closes it and opens it again, as a restart does.
    pub fn reopen(&mut self) {
        self.dossier = None;
        self.dossier = Some(opened(&self.path).unwrap());
    }

    pub fn dossier(&mut self) -> &mut Dossier {
        self.dossier.as_mut().unwrap()
    }

    fn act(&mut self, line: Value, at: i64) -> Result<()> {
        self.dossier().apply(&serde_json::from_value(line).unwrap(), at)
    }

    /// An action by chance, or an undo, or a redo.
    fn play(&mut self, serial: usize) -> Result<()> {
        let mut dice = Dice(self.seed.wrapping_mul(1_000_003).wrapping_add(serial as u64));
        let at = instant(serial) + i64::try_from(dice.throw(5_000)).unwrap();
        match dice.throw(8) {
            0 => self.dossier().undo(at).map(|_| ()),
            1 => self.dossier().redo(at).map(|_| ()),
            _ => self.act(action(&mut dice, serial), at),
        }
    }

    /// Somebody is written down, comes, and is forgotten.
    fn forget(&mut self, serial: usize) -> Result<()> {
        let person = format!("f{}", serial / 4);
        let line = match serial % 4 {
            0 => json!({"do": "save-person", "id": person, "name": secret(&person), "sex": "female"}),
            1 => json!({"do": "arrive", "workshop": "w0", "person": person}),
            2 => json!({"do": "forget-person", "person": person}),
            _ => return self.play(serial),
        };
        self.act(line, instant(serial))
    }
}

/// What this laptop keeps of the dossier, beside it.
fn archive(path: &Path) -> Archive {
    Archive::of(&path.with_file_name("data"), path, FileKey)
}

/// Opens a dossier: by its archive, if it has one.
fn opened(path: &Path) -> Result<Dossier> {
    if path.with_file_name("data").exists() {
        patient(|| archive(path).open(EVENING, DEVICE).map(|opened| opened.dossier))
    } else {
        patiently(path)
    }
}

impl Stage {
    /// A few things happen on a laptop nobody heard of yet, and are merged.
    fn merge(&mut self, serial: usize) -> Result<()> {
        let folder = self.path.with_file_name("other");
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("other.warsha");
        let mut other = patient(|| Dossier::open(&path, 1_000 + serial as u64, FileKey))?;
        let mut dice = Dice(self.seed.wrapping_mul(7_919).wrapping_add(serial as u64));
        for line in beginning().into_iter().chain((0..4).map(|step| action(&mut dice, serial * 10 + step))) {
            // What is refused there does not come here.
            let _ = other.apply(&serde_json::from_value(line).unwrap(), instant(serial));
        }
        drop(other);
        patient(|| self.dossier().merge(&path, FileKey, instant(serial)).map(|_| ()))
    }

    /// As a dossier of a schema before this one, which is then opened.
    fn upgrade(&mut self, serial: usize) -> Result<()> {
        self.dossier = None;
        let file = rusqlite::Connection::open(&self.path).unwrap();
        // At once: a file that is half older, no schema ever was.
        file.execute_batch("BEGIN; DROP VIEW IF EXISTS clash; PRAGMA user_version = 0; COMMIT").unwrap();
        drop(file);
        let opened = patient(|| archive(&self.path).open(instant(serial), DEVICE));
        self.dossier = Some(opened?.dossier);
        Ok(())
    }

    /// A copy is made, or the last one put in the dossier's place.
    fn restore(&mut self, serial: usize) -> Result<()> {
        let copies = self.path.with_file_name("copies");
        std::fs::create_dir_all(&copies).unwrap();
        let copy = |serial: usize| copies.join(format!("{serial}.warsha"));
        if serial % 6 == 3 {
            return archive(&self.path).copy(&copy(serial), instant(serial)).map(|_| ());
        }
        self.dossier = None;
        let fresh = 2_000 + serial as u64;
        let restored = patient(|| archive(&self.path).restore(&copy(serial - 2), instant(serial), fresh));
        self.dossier = Some(opened(&self.path)?);
        restored.map(|_| ())
    }
}

/// The name of somebody who will be forgotten: no other byte looks like it.
fn secret(person: &str) -> String {
    format!("Zineb-{person}-Zineb")
}

fn instant(serial: usize) -> i64 {
    EVENING + i64::try_from(serial).unwrap() * 7_000
}

impl Scene {
    pub fn name(self) -> String {
        format!("{self:?}").to_lowercase()
    }

    pub fn named(name: &str) -> Self {
        *SCENES.iter().find(|scene| scene.name() == name).unwrap()
    }

    /// Does a step. Gives `done`, or the code of what was answered instead.
    pub fn step(self, stage: &mut Stage, serial: usize) -> String {
        let done: Result<()> = match (self, beginning().into_iter().nth(serial)) {
            (_, Some(line)) => stage.act(line, instant(serial)),
            (Self::Rebuild, None) if serial % 3 == 2 => stage.dossier().rebuild(),
            (Self::Forget, None) => stage.forget(serial),
            (Self::Merge, None) if serial % 3 == 2 => stage.merge(serial),
            (Self::Snapshot, None) if serial % 3 == 2 => {
                archive(&stage.path).snapshot(instant(serial)).map(|_| ())
            }
            (Self::Upgrade, None) if serial % 3 == 2 => stage.upgrade(serial),
            (Self::Restore, None) if matches!((serial / 6, serial % 6), (7.., 3 | 5)) => {
                stage.restore(serial)
            }
            (_, None) => stage.play(serial),
        };
        done.map_or_else(|error: Error| error.code().to_owned(), |()| "done".to_owned())
    }

    /// What must hold besides, in the folder of a closed dossier: gives what does not.
    pub fn after(self, path: &Path) -> Option<String> {
        let snapshots = archive(path).snapshots().into_iter();
        let sound = |path: &Path| check(path, FileKey, Depth::Full).is_ok_and(|findings| findings.is_empty());
        if let Some(unsound) = snapshots.map(|snapshot| snapshot.path).find(|path| !sound(path)) {
            return Some(format!("{} is not sound", unsound.display()));
        }
        if self != Self::Forget {
            return None;
        }
        let connection = rusqlite::Connection::open(path).unwrap();
        let mut forgotten = connection.prepare("SELECT id FROM person WHERE name IS NULL").unwrap();
        let people: Vec<String> =
            forgotten.query_map([], |row| row.get(0)).unwrap().map(|row| row.unwrap()).collect();
        drop(forgotten);
        drop(connection);
        let bytes = std::fs::read(path).unwrap();
        let mut remembered = people.into_iter().filter(|person| {
            let name = secret(person);
            bytes.windows(name.len()).any(|window| window == name.as_bytes())
        });
        remembered.next().map(|person| format!("{person} was forgotten, and the name is in the file"))
    }
}
