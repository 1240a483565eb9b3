//! What is being done when something fails. A scene is a function of its seed, step by step: whoever plays it gets the same file.

use crate::chance::{action, beginning};
use crate::dice::Dice;
use crate::stories::patiently;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use warsha_core::{Dossier, Error, Result};

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
}

pub const SCENES: [Scene; 3] = [Scene::Play, Scene::Rebuild, Scene::Forget];

/// A dossier in the hands of somebody who plays.
pub struct Stage {
    pub path: PathBuf,
    pub seed: u64,
    dossier: Option<Dossier>,
}

impl Stage {
    /// Opens the dossier, or creates it.
    pub fn open(path: &Path, seed: u64) -> Result<Self> {
        Ok(Self { path: path.to_owned(), seed, dossier: Some(patiently(path)?) })
    }

    /// Closes it and opens it again, as a restart does.
    pub fn reopen(&mut self) {
        self.dossier = None;
        self.dossier = Some(patiently(&self.path).unwrap());
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
            (Self::Play | Self::Rebuild, None) => stage.play(serial),
        };
        done.map_or_else(|error: Error| error.code().to_owned(), |()| "done".to_owned())
    }

    /// What must hold besides, in the folder of a closed dossier: gives what does not.
    pub fn after(self, path: &Path) -> Option<String> {
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
