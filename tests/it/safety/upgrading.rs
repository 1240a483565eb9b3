//! An older schema becomes this one, and shows what a fresh replay shows.
//!
//! Every schema that was ever released lies in `tests/dossiers`, played from the evening of Tetouan and never touched again.
//! `UPDATE_SNAPSHOTS=1` freezes the present one, if its file is not there yet.

use super::{Laptop, NOW, entries};
use crate::stories::{open, play, shown, tables};
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};
use warsha_core::archive::Opened;
use warsha_core::{Dossier, FileKey, Reader, Remark};

const STORY: &str = "tetouan.jsonl";

fn older(path: &Path) {
    let connection = Connection::open(path).unwrap();
    let entry = "(SELECT id FROM entry WHERE action = 'save-person' ORDER BY id LIMIT 1)";
    connection
        .execute_batch(&format!(
            "PRAGMA foreign_keys = OFF;
             ALTER TABLE person DROP COLUMN phone;
             DROP TABLE kept;
             DROP INDEX attendance_person;
             CREATE TABLE badge (id TEXT PRIMARY KEY, person_id TEXT REFERENCES person) STRICT;
             INSERT INTO badge SELECT 'b', id FROM person LIMIT 1;
             CREATE VIEW badges AS SELECT * FROM badge;
             CREATE VIRTUAL TABLE words USING fts5(text);
             INSERT INTO words VALUES ('x');
             UPDATE change SET patch = json_insert(patch, '$.shoe_size', 38) WHERE entry = {entry} AND tbl = 'person';
             INSERT INTO change SELECT 'shoe', 's1', id, '{{\"size\":38}}' FROM entry WHERE id = {entry};
             PRAGMA user_version = 0"
        ))
        .unwrap();
}

#[test]
fn an_older_dossier_becomes_what_a_replay_gives() {
    let laptop = Laptop::new();
    let mut archive = laptop.evening("d.warsha");
    let (then, held) = (tables(&laptop.path("d.warsha")), entries(&laptop.path("d.warsha")));
    older(&laptop.path("d.warsha"));
    let path = laptop.path("d.warsha");
    assert_eq!(Reader::open(&path, FileKey).map(|_| ()).map_err(|e| e.code()), Err("dossier-older"));
    assert_eq!(Dossier::open(&path, 7, FileKey).map(|_| ()).map_err(|e| e.code()), Err("dossier-older"));
    assert_eq!(archive.admit(NOW), Ok(vec![]), "being older is no damage");
    for snapshot in archive.snapshots() {
        fs::remove_file(snapshot.path).unwrap();
    }
    let Opened { dossier, remarks } = archive.open(NOW, 8).unwrap();
    assert_eq!(remarks.iter().map(Remark::code).collect::<Vec<_>>(), ["upgraded"]);
    assert_eq!(archive.snapshots().len(), 1, "a snapshot was taken first");
    let old = Connection::open(&archive.snapshots()[0].path).unwrap();
    assert_eq!(old.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0)), Ok(0));
    assert_eq!(tables(&path), then);
    assert_eq!(entries(&path), held);
    // Only what was altered by hand is not as it was written; what nobody knows any more is still in the journal.
    let findings = dossier.verify().unwrap();
    assert!(findings.len() == 1 && findings[0].what == "journal", "{findings:?}");
    let left: i64 = Connection::open(&path)
        .unwrap()
        .query_row(
            "SELECT count(*) FROM change WHERE tbl = 'shoe' OR patch ->> 'shoe_size' = 38",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(left, 2);
    archive.close(dossier, NOW);
    let Opened { remarks, .. } = archive.open(NOW, 8).unwrap();
    assert_eq!(remarks, vec![], "it is upgraded once");
}

#[test]
fn an_upgrade_that_cannot_be_done_changes_nothing() {
    let laptop = Laptop::new();
    let mut archive = laptop.evening("d.warsha");
    older(&laptop.path("d.warsha"));
    // A child whose parent is in no entry: the journal itself is not whole.
    let orphan = "UPDATE change SET patch = json_set(patch, '$.organisation_id', 'nobody')
                  WHERE tbl = 'person' AND entry = (SELECT max(entry) FROM change WHERE tbl = 'person')";
    Connection::open(laptop.path("d.warsha")).unwrap().execute(orphan, []).unwrap();
    let all = |path: &Path| {
        let connection = Connection::open(path).unwrap();
        let mut statement =
            connection.prepare("SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY 1").unwrap();
        let lines = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
        lines.map(Result::unwrap).collect::<Vec<_>>()
    };
    let before = all(&laptop.path("d.warsha"));
    assert_eq!(archive.open(NOW, 8).map(|_| ()).map_err(|e| e.code()), Err("journal-damaged"));
    assert_eq!(all(&laptop.path("d.warsha")), before);
}

fn dossiers() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("dossiers")
}

#[test]
fn every_frozen_dossier_opens_and_shows_the_evening() {
    let laptop = Laptop::new();
    let mut replayed = open(&laptop.path("replayed.warsha"));
    play(&mut replayed, STORY);
    let version: i64 = Connection::open(replayed.path())
        .unwrap()
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .unwrap();
    // A copy is one file: it needs nothing beside it.
    let present = laptop.path("present");
    laptop.archive("replayed.warsha").copy(&present, NOW).unwrap();
    let frozen = dossiers().join(format!("v{version}.warsha"));
    if std::env::var("UPDATE_SNAPSHOTS").is_ok() && !frozen.exists() {
        fs::create_dir_all(dossiers()).unwrap();
        fs::copy(&present, &frozen).unwrap();
    }
    let mut all = vec![present];
    all.extend(fs::read_dir(dossiers()).into_iter().flatten().map(|entry| entry.unwrap().path()));
    for path in all {
        fs::copy(&path, laptop.path("d.warsha")).unwrap();
        let mut archive = laptop.archive("d.warsha");
        archive.admit(NOW).unwrap();
        let dossier = archive.open(NOW, 8).unwrap().dossier;
        assert_eq!(shown(&dossier), shown(&replayed), "{}", path.display());
        assert_eq!(tables(dossier.path()), tables(replayed.path()), "{}", path.display());
        assert_eq!(dossier.verify().unwrap(), vec![], "{}", path.display());
        archive.close(dossier, NOW);
    }
}
