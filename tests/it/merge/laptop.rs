//! A laptop with its dossier, its wrong clock, and what it knows; and its file read behind the dossier's back.

use crate::stories::listed;
use rusqlite::Connection;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use tempfile::TempDir;
use warsha_core::action::Action;
use warsha_core::model::TABLES;
use warsha_core::model::record::Kind;
use warsha_core::{Dossier, Error, FileKey, MergeReport, Stamp};

/// A row, by table and id.
pub type Place = (String, String);
/// The writes on each row, oldest first.
pub type Journal = BTreeMap<Place, Vec<(Stamp, Map<String, Value>)>>;
/// The rows that are there, by column.
pub type Rows = BTreeMap<Place, BTreeMap<&'static str, Value>>;

/// A folder in memory where there is one: thousands of histories would wear a disk.
pub fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap()
}

/// The device that wrote an entry.
pub fn device(entry: Stamp) -> u64 {
    u64::from_be_bytes(entry.0[8..].try_into().unwrap())
}

/// A child that another test begins holds every lock of this process for the moment until it is another program.
fn unlocked<T>(mut work: impl FnMut() -> Result<T, Error>) -> Result<T, Error> {
    for _ in 0..1_000_000 {
        match work() {
            Err(error) if error.code() == "dossier-locked" => std::thread::yield_now(),
            done => return done,
        }
    }
    work()
}

pub struct Laptop {
    dossier: Option<Dossier>,
    pub path: PathBuf,
    pub device: u64,
    /// How wrong its clock is, in milliseconds.
    pub skew: i64,
    /// Every entry it made or was told of: the test's own account, never read from the file.
    pub known: Rc<BTreeSet<Stamp>>,
    behind: Connection,
}

impl Laptop {
    pub fn new(path: PathBuf, device: u64) -> Self {
        let dossier = Some(Dossier::open(&path, device, FileKey).unwrap());
        let behind = Connection::open(&path).unwrap();
        behind.set_prepared_statement_cache_capacity(64);
        Self { dossier, path, device, skew: 0, known: Rc::default(), behind }
    }

    /// The same file on another laptop, with another number, that does nothing of its own.
    pub fn copy(&self, to: PathBuf) -> Self {
        self.copy_file(&to);
        Self { known: self.known.clone(), ..Self::new(to, 0xC0DE) }
    }

    /// Copies the file, log included.
    pub fn copy_file(&self, to: &Path) {
        self.behind.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
        std::fs::copy(&self.path, to).unwrap();
    }

    pub fn dossier(&mut self) -> &mut Dossier {
        self.dossier.as_mut().unwrap()
    }

    pub fn apply(&mut self, line: &Value, at: i64) -> Result<(), Error> {
        let action: Action = serde_json::from_value(line.clone()).unwrap_or_else(|e| panic!("{line}: {e}"));
        self.dossier().apply(&action, at)
    }

    /// As `apply`, of what cannot be refused.
    pub fn does(&mut self, line: Value, at: i64) {
        self.apply(&line, at).unwrap_or_else(|e| panic!("{line}: {e:?}"));
    }

    /// Closes Warsha.
    pub fn close(&mut self) {
        self.dossier = None;
    }

    /// Opens it again, if it is closed.
    pub fn open(&mut self) {
        if self.dossier.is_none() {
            self.dossier = Some(unlocked(|| Dossier::open(&self.path, self.device, FileKey)).unwrap());
        }
    }

    /// Merges another laptop's dossier, which is closed meanwhile.
    pub fn merge(&mut self, other: &mut Self, at: i64) -> MergeReport {
        other.close();
        let report = unlocked(|| self.merge_file(&other.path, at));
        other.open();
        self.knows(&other.known);
        report.unwrap_or_else(|e| panic!("a merge was refused: {e:?}"))
    }

    /// Merges a file that no laptop has open.
    pub fn merge_file(&mut self, path: &Path, at: i64) -> Result<MergeReport, Error> {
        self.dossier().merge(path, FileKey, at)
    }

    /// It was told of these entries.
    pub fn knows(&mut self, entries: &BTreeSet<Stamp>) {
        if !entries.is_subset(&self.known) {
            Rc::make_mut(&mut self.known).extend(entries);
        }
    }

    /// Every derived table, as text, but for what a merge has yet to settle.
    pub fn tables(&self) -> String {
        listed(&self.behind, TABLES.iter().map(|table| table.name).chain(["kept"]))
    }

    /// All there is, journal included, as text.
    pub fn whole(&self) -> String {
        listed(
            &self.behind,
            TABLES.iter().map(|table| table.name).chain(["kept", "repaired", "entry", "change"]),
        )
    }

    /// The entries of its file.
    pub fn entries(&self) -> BTreeSet<Stamp> {
        let mut statement = self.behind.prepare_cached("SELECT id FROM entry").unwrap();
        statement.query_map([], |row| Ok(Stamp(row.get(0)?))).unwrap().map(Result::unwrap).collect()
    }

    /// What an entry was: an action's code, `undo`, `redo`, `settle`.
    pub fn action(&self, entry: Stamp) -> String {
        self.behind.query_row("SELECT action FROM entry WHERE id = ?1", [entry.0], |row| row.get(0)).unwrap()
    }

    /// A number that a SELECT gives.
    pub fn count(&self, select: &str) -> i64 {
        self.behind.prepare_cached(select).unwrap().query_row([], |row| row.get(0)).unwrap()
    }

    /// The words that a SELECT gives.
    pub fn words(&self, select: &str) -> Vec<String> {
        let mut statement = self.behind.prepare_cached(select).unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    }

    /// The writes on each row, as the file has them.
    pub fn journal(&self) -> Journal {
        let mut journal = Journal::new();
        let select = "SELECT tbl, row, entry, patch FROM change ORDER BY tbl, row, entry";
        let mut statement = self.behind.prepare_cached(select).unwrap();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let patch: String = row.get(3).unwrap();
            let write = (Stamp(row.get(2).unwrap()), serde_json::from_str(&patch).unwrap());
            journal.entry((row.get(0).unwrap(), row.get(1).unwrap())).or_default().push(write);
        }
        journal
    }

    /// What an entry wrote.
    pub fn changes(&self, entry: Stamp) -> Vec<(Place, Map<String, Value>)> {
        let select = "SELECT tbl, row, patch FROM change WHERE entry = ?1";
        let mut statement = self.behind.prepare_cached(select).unwrap();
        let changes = statement.query_map([entry.0], |row| {
            Ok(((row.get(0)?, row.get(1)?), serde_json::from_str(&row.get::<_, String>(2)?).unwrap()))
        });
        changes.unwrap().map(Result::unwrap).collect()
    }

    /// The rows that are there.
    pub fn rows(&self) -> Rows {
        let mut all = Rows::new();
        for table in TABLES {
            let mut statement = self.behind.prepare_cached(&format!("SELECT * FROM {}", table.name)).unwrap();
            let mut rows = statement.query([]).unwrap();
            while let Some(row) = rows.next().unwrap() {
                let value = |(index, kind): (usize, Kind)| match row.get_ref(index).unwrap() {
                    rusqlite::types::ValueRef::Null => Value::Null,
                    rusqlite::types::ValueRef::Integer(n) if kind == Kind::Flag => json!(n == 1),
                    rusqlite::types::ValueRef::Integer(n) => json!(n),
                    other => json!(other.as_str().unwrap()),
                };
                let columns = table.columns.iter().enumerate();
                let fields = columns.map(|(index, column)| (column.name, value((index + 1, column.kind))));
                all.insert((table.name.to_owned(), row.get(0).unwrap()), fields.collect());
            }
        }
        all
    }

    /// Texts kept beside the one shown.
    pub fn kept(&self) -> BTreeMap<(String, String, String), BTreeSet<String>> {
        let mut kept: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
        let mut statement = self.behind.prepare_cached("SELECT tbl, row, col, val FROM kept").unwrap();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let place = (row.get(0).unwrap(), row.get(1).unwrap(), row.get(2).unwrap());
            kept.entry(place).or_default().insert(row.get(3).unwrap());
        }
        kept
    }

    /// Fields that are shown by a rule: table, row, field, and the rule.
    pub fn repaired(&self) -> BTreeMap<(String, String, String), String> {
        let mut statement = self.behind.prepare_cached("SELECT tbl, row, col, rule FROM repaired").unwrap();
        let repaired = statement
            .query_map([], |row| Ok(((row.get(0)?, row.get(1)?, row.get(2)?), row.get(3)?)))
            .unwrap();
        repaired.map(Result::unwrap).collect()
    }

    /// Everything holds: the tables are what the journal says, SQLite finds nothing, one turn is open in each workshop, nothing
    /// is merged in a circle, and no person is forgotten under one of two entries only.
    pub fn sound(&self, when: &str) {
        let findings = self.dossier.as_ref().unwrap().verify().unwrap();
        assert_eq!(findings, vec![], "{when}");
        let floors = "SELECT count(*) FROM (SELECT 1 FROM intervention WHERE started_at IS NOT NULL AND stopped_at IS NULL
                      GROUP BY workshop_id HAVING count(*) > 1)";
        assert_eq!(self.count(floors), 0, "{when}: two have the floor");
        for table in ["recommendation", "person"] {
            let rings = format!(
                "WITH RECURSIVE up(a, b) AS (SELECT id, merged_into FROM {table} WHERE merged_into IS NOT NULL
                 UNION SELECT a, merged_into FROM {table} JOIN up ON id = b WHERE merged_into IS NOT NULL)
                 SELECT count(*) FROM up WHERE a = b"
            );
            assert_eq!(self.count(&rings), 0, "{when}: a ring of {table}");
        }
        let half = "SELECT count(*) FROM person JOIN person AS one ON one.id = person.merged_into
                    WHERE (one.name IS NULL) <> (person.name IS NULL)";
        assert_eq!(self.count(half), 0, "{when}: one of two entries of a person is forgotten");
    }
}

/// The lines that only one of two texts has.
pub fn differing(one: &str, two: &str) -> Vec<String> {
    let (a, b): (BTreeSet<&str>, BTreeSet<&str>) = (one.lines().collect(), two.lines().collect());
    a.symmetric_difference(&b).map(|line| (*line).to_owned()).collect()
}

/// Two states are the same, or the lines that differ are shown.
pub fn same(one: &str, two: &str, why: impl FnOnce() -> String) {
    assert!(one == two, "{}: {:#?}", why(), differing(one, two));
}
