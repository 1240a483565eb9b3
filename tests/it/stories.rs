//! Every story replays, undoes to nothing, redoes to the same state, verifies and rebuilds.

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use warsha_core::story::{Line, Step, parse};
use warsha_core::{Dossier, FileKey, Reading, Result, View};

pub const DEVICE: u64 = 7;
/// The longest that a lock is waited for: on a machine that is busy with others a process may take its time to begin.
const PATIENCE: Duration = Duration::from_secs(30);
/// Where stories are; the sample of the app is one.
pub const FOLDERS: [&str; 2] = ["stories", "../assets/sample"];

pub fn open(path: &Path) -> Dossier {
    patiently(path).unwrap()
}

/// Opens a dossier that nobody holds for long: a process that another test is just starting has, until it has begun, whatever is
/// open here, and so holds a lock that was already given back.
pub fn patiently(path: &Path) -> Result<Dossier> {
    patient(|| Dossier::open(path, DEVICE, FileKey))
}

/// Does something again for as long as a lock is in its way, as in [`patiently`].
#[expect(clippy::disallowed_methods, reason = "patience has its measure")]
pub fn patient<T>(mut work: impl FnMut() -> Result<T>) -> Result<T> {
    let locked = |done: &Result<T>| done.as_ref().is_err_and(|error| error.code() == "dossier-locked");
    let begun = Instant::now();
    let mut done = work();
    while locked(&done) && begun.elapsed() < PATIENCE {
        std::thread::yield_now();
        done = work();
    }
    done
}

pub fn story(name: &str) -> Vec<Line> {
    let in_folder = |folder: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join(name);
    // The example evening is also the sample that the app carries along.
    let path = FOLDERS.iter().map(|folder| in_folder(folder)).find(|path| path.exists()).unwrap();
    parse(&std::fs::read_to_string(path).unwrap())
        .unwrap_or_else(|bad| panic!("{name}:{}: {}", bad.number, bad.reason))
}

/// Plays a story; a line that is refused otherwise than it says, or not refused though it says so, is a failure.
pub fn play(dossier: &mut Dossier, name: &str) {
    for line in story(name) {
        let met = line.play(dossier).err().map(|error| error.code().to_owned());
        assert_eq!(met, line.refused, "{name}:{} {:?}", line.number, line.step);
    }
}

pub fn names() -> Vec<String> {
    let list = |folder: &&str| std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap();
    let mut names: Vec<String> = FOLDERS
        .iter()
        .flat_map(list)
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert!(names.len() >= 12, "the stories are gone");
    names
}

/// Everything a dossier shows: each workshop's minutes and figures, in full and for the public.
pub fn shown(dossier: &Dossier) -> Value {
    let Reading::Workshops(workshops) = dossier.read(&View::Workshops).unwrap() else { panic!() };
    let of = |id: &warsha_core::id::Id| {
        let read = |view: View| serde_json::to_value(dossier.read(&view).unwrap()).unwrap();
        json!([
            read(View::Minutes { workshop: id.clone(), public: false }),
            read(View::Minutes { workshop: id.clone(), public: true }),
            read(View::Figures { workshop: id.clone() }),
        ])
    };
    workshops.iter().map(|workshop| of(&workshop.id)).collect()
}

/// Every derived table, as text, read behind the dossier's back.
pub fn tables(path: &Path) -> String {
    let connection = rusqlite::Connection::open(path).unwrap();
    let derived = warsha_core::model::TABLES.iter().map(|table| table.name).chain(["kept", "repaired"]);
    listed(&connection, derived)
}

/// These tables, as text.
pub fn listed<'t>(connection: &rusqlite::Connection, tables: impl Iterator<Item = &'t str>) -> String {
    let mut all = String::new();
    for table in tables {
        let mut statement =
            connection.prepare_cached(&format!("SELECT * FROM {table} ORDER BY 1, 2")).unwrap();
        let width = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let cells: Vec<String> = (0..width)
                .map(|i| match row.get_ref(i).unwrap() {
                    rusqlite::types::ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
                    other => format!("{other:?}"),
                })
                .collect();
            all.push_str(&format!("{table} {}\n", cells.join(" | ")));
        }
    }
    all
}

fn temporary() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("evening.warsha");
    (folder, path)
}

#[test]
fn every_story_replays_undoes_redoes_and_verifies() {
    for name in names() {
        let (_folder, path) = temporary();
        let mut dossier = open(&path);
        play(&mut dossier, &name);
        assert_eq!(dossier.verify().unwrap(), vec![], "{name}");
        let (seen, kept) = (shown(&dossier), tables(&path));

        // A restart changes nothing, and the undo stack survives it.
        drop(dossier);
        let mut dossier = open(&path);
        assert_eq!(tables(&path), kept, "{name}");

        let at = 2_000_000_000_000;
        let mut undone = 0;
        let stop = loop {
            match dossier.undo(at + undone) {
                Ok(_) => undone += 1,
                Err(error) => break error.code(),
            }
            if undone % 100 == 0 {
                assert_eq!(dossier.verify().unwrap(), vec![], "{name} after {undone} undos");
            }
        };
        let forgets = story(&name).iter().any(|line| format!("{:?}", line.step).contains("ForgetPerson"));
        if forgets {
            assert_eq!(stop, "forgotten", "{name}: only forgetting cannot be undone");
        } else {
            assert_eq!(stop, "nothing-to-undo", "{name} stopped after {undone}");
            assert_eq!(tables(&path), "", "{name} undoes to nothing");
        }
        assert_eq!(dossier.verify().unwrap(), vec![], "{name} undone");
        for back in 0..undone {
            dossier.redo(at + undone + back).unwrap_or_else(|e| panic!("{name}: redo {back}: {e}"));
        }
        if !story(&name).iter().any(|line| line.step == Step::Undo) {
            assert_eq!(dossier.redo(at * 2).map_err(|e| e.code()), Err("nothing-to-redo"), "{name}");
        }
        assert_eq!(tables(&path), kept, "{name} redoes to the same state");
        assert_eq!(shown(&dossier), seen, "{name} shows the same");
        assert_eq!(dossier.verify().unwrap(), vec![], "{name} redone");

        dossier.rebuild().unwrap();
        assert_eq!(tables(&path), kept, "{name} rebuilds to the same state");
        drop(dossier);
    }
}

#[test]
fn the_seed_evening_has_the_figures_of_its_report() {
    let (_folder, path) = temporary();
    let mut dossier = open(&path);
    play(&mut dossier, "tetouan.jsonl");
    let seed: Value = serde_json::from_str(include_str!("../vectors/seed.json")).unwrap();
    let expected = &seed["derived_statistics"];
    let figures = shown(&dossier)[0][2].clone();
    for (figure, name) in [
        ("speakers", "speakers"),
        ("interventions", "interventions"),
        ("notes", "notes"),
        ("recommendation_like", "recommendation_like"),
    ] {
        for sex in ["F", "M"] {
            assert_eq!(figures[figure][sex], expected[name][sex], "{figure} {sex}");
        }
    }
    assert_eq!(figures["notes_by_person"], expected["notes_by_person"]);
    assert_eq!(figures["speakers"]["total"], expected["speakers"]["total"]);
    // What the report does not say stays unknown, with its reason.
    assert_eq!(figures["headcount"], Value::Null);
    assert_eq!(figures["women_share_disclosed"]["reason"], "attendance_not_taken");
    assert_eq!(figures["women_share_floor"]["reason"], "untimed_interventions");
    assert_eq!(figures["representation_index_f"]["reason"], "attendance_not_taken");
    assert_eq!(figures["women_share_adopted"]["reason"], "none_adopted");
}
