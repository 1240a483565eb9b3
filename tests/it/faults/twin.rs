//! The oracle: a second dossier to which nothing happens. It follows what was acknowledged, and the file that was maltreated
//! must be as it is, to the last field of the journal, or one step further: that step was kept and not said.

use super::child::{FAILED, Said};
use super::scene::{Scene, Stage};
use crate::stories::tables;
use rusqlite::Connection;
use std::path::Path;
use tempfile::TempDir;
use warsha_core::Dossier;

/// What must not happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Harm {
    /// Something that was acknowledged is not there.
    Lost(String),
    /// The file is as it never was.
    Torn(String),
    /// The tables are not what the journal says.
    Unverified(String),
    /// It does not open.
    Shut(String),
    /// Something was answered that the rules do not answer.
    Answered(String),
    /// A forgotten name is in the file.
    Remembered(String),
}

/// Everything that is in a dossier: its journal, its tables, its attachments.
pub fn state(path: &Path) -> String {
    let connection = Connection::open(path).unwrap();
    let mut all = tables(path);
    for (table, columns) in [
        ("entry", "hex(id), action, hex(undoes), hex(seen), hex(sum)"),
        ("change", "hex(entry), tbl, row, patch"),
        ("blob", "sha256, hex(bytes), 0"),
    ] {
        let select = format!("SELECT concat_ws(' | ', {columns}) FROM {table} ORDER BY 1");
        let mut statement = connection.prepare(&select).unwrap();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            all.push_str(&format!("{table} {}\n", row.get::<_, String>(0).unwrap()));
        }
    }
    all
}

/// How many entries a state has: what is lost is known from what is torn by it.
fn entries(state: &str) -> usize {
    state.lines().filter(|line| line.starts_with("entry ")).count()
}

/// The first line that one state has and the other has not.
fn difference(found: &str, wanted: &str) -> String {
    let differing = found.lines().zip(wanted.lines()).find(|(a, b)| a != b);
    let (a, b) = differing.unwrap_or(("the end", "the end"));
    format!("{} entries and {a:?}, not {} and {b:?}", entries(found), entries(wanted))
}

/// What kind of harm it is that a state is not as wanted.
pub fn harm(found: &str, wanted: &str) -> Harm {
    let said = difference(found, wanted);
    if entries(found) < entries(wanted) { Harm::Lost(said) } else { Harm::Torn(said) }
}

/// A dossier that follows another.
pub struct Twin {
    scene: Scene,
    stage: Stage,
    /// The next step.
    pub next: usize,
    /// A step that was answered by a failure of the store: it may be in the file all the same, until another is.
    doubtful: Option<usize>,
    _folder: TempDir,
}

impl Twin {
    pub fn new(scene: Scene, seed: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let stage = Stage::open(&folder.path().join("d.warsha"), seed).unwrap();
        Self { scene, stage, next: 0, doubtful: None, _folder: folder }
    }

    pub fn state(&self) -> String {
        state(&self.stage.path)
    }

    /// Does the next step.
    pub fn step(&mut self) -> String {
        self.next += 1;
        self.doubtful = None;
        self.scene.step(&mut self.stage, self.next - 1)
    }

    /// Does what was said; what failed is passed over.
    pub fn follow(&mut self, said: &[Said]) -> Result<(), Harm> {
        for said in said {
            let Said::Did(serial, met) = said else { continue };
            assert_eq!(*serial, self.next, "the player and its twin are at the same step");
            if FAILED.contains(&met.as_str()) {
                // What fails ends a burst of typing.
                self.stage.reopen();
                self.doubtful = Some(self.next);
                self.next += 1;
                continue;
            }
            let doubtful = self.doubtful;
            let answer = self.step();
            if answer != "done" {
                // What is refused writes nothing over it.
                self.doubtful = doubtful;
            }
            if answer != *met {
                return Err(Harm::Answered(format!("step {serial}: {met}, and without harm {answer}")));
            }
        }
        Ok(())
    }

    /// Compares with a dossier that was just opened. True: it is one step further, and so is the twin now.
    pub fn meets(&mut self, other: &Dossier) -> Result<bool, Harm> {
        self.stage.reopen();
        match other.verify() {
            Ok(findings) if findings.is_empty() => {}
            Ok(findings) => return Err(Harm::Unverified(format!("{findings:?}"))),
            Err(error) => return Err(Harm::Unverified(format!("{error:?}"))),
        }
        let (found, wanted) = (state(other.path()), self.state());
        if found == wanted {
            return Ok(false);
        }
        let next = self.next;
        self.next = self.doubtful.unwrap_or(next);
        self.step();
        self.next = self.next.max(next);
        if found == self.state() { Ok(true) } else { Err(harm(&found, &wanted)) }
    }

    /// Undoes and redoes in both: after whatever happened, both still work, and do the same.
    pub fn takes_back_like(&mut self, other: &mut Dossier) -> Result<(), Harm> {
        let at = 1_700_000_000_000 + i64::try_from(self.next).unwrap();
        let own = self.stage.dossier();
        let answers = |dossier: &mut Dossier| {
            let undone = dossier.undo(at).map_err(|error| error.code());
            (undone, dossier.redo(at).map_err(|error| error.code()))
        };
        let (wanted, found) = (answers(own), answers(other));
        if wanted != found {
            return Err(Harm::Answered(format!("undo and redo: {found:?}, and without harm {wanted:?}")));
        }
        let (found, wanted) = (state(other.path()), self.state());
        if found == wanted { Ok(()) } else { Err(harm(&found, &wanted)) }
    }
}
