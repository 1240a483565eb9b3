//! What a merge does not take: then it says why, and of which file, and nothing has changed. And what undo does not.

use super::laptop::{Laptop, folder};
use super::scenes::{T, meet, two};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::path::Path;
use warsha_core::Error;

fn organisation(id: &str, name: &str) -> Value {
    json!({"do": "save-organisation", "id": id, "name": name})
}

/// The merge is refused with this code, and not a byte of the tables or the journal has changed.
fn refused(a: &mut Laptop, other: &Path, code: &str) -> Error {
    let before = a.whole();
    let error = a.merge_file(other, T).unwrap_err();
    assert_eq!(error.code(), code, "{error:?}");
    assert_eq!(a.whole(), before);
    a.does(organisation("o9", "بعدها"), T + 900_000);
    a.dossier().undo(T + 900_000).unwrap();
    a.sound(code);
    error
}

/// Changes a closed laptop's file behind its back.
fn behind(laptop: &mut Laptop, sql: &str) {
    laptop.close();
    let connection = Connection::open(&laptop.path).unwrap();
    connection.execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}")).unwrap();
}

/// The last entry of a device, in SQL, but for some.
fn entry(device: &str, before_last: i64) -> String {
    format!(
        "(SELECT id FROM entry WHERE hex(id) LIKE '%{device}' ORDER BY id DESC LIMIT 1 OFFSET {before_last})"
    )
}

#[test]
fn two_laptops_with_one_number_are_twins() {
    let (folder, mut a, mut b) = two();
    let copy = folder.path().join("copy.warsha");
    a.close();
    a.copy_file(&copy);
    a.open();
    let mut twin = Laptop::new(copy, a.device);
    // Where only one went on, it is the same laptop, later.
    twin.does(organisation("o2", "الأولى"), T);
    twin.close();
    a.merge_file(&twin.path, T).unwrap();
    // Both go on, and then it cannot be.
    twin.open();
    twin.does(organisation("o2", "من النسخة"), T + 1_000);
    twin.close();
    a.does(organisation("o3", "من الأصل"), T + 2_000);
    let error = refused(&mut a, &twin.path, "twins");
    assert_eq!(error.fault().args["device"], format!("{:016x}", a.device));
    // A third laptop that has one of the two refuses the other.
    b.merge(&mut a, T);
    refused(&mut b, &twin.path, "twins");
}

#[test]
fn one_name_for_two_entries_is_twins() {
    let (folder, mut a, _b) = two();
    let copy = folder.path().join("copy.warsha");
    a.close();
    a.copy_file(&copy);
    a.open();
    let mut twin = Laptop::new(copy, a.device);
    twin.does(organisation("o2", "من النسخة"), T + 5_000);
    twin.close();
    a.does(organisation("o2", "من الأصل"), T + 5_000);
    assert_eq!(a.entries(), twin.entries(), "the same instant, the same number");
    refused(&mut a, &twin.path, "twins");
}

#[test]
fn a_history_with_a_gap_is_refused() {
    let (_folder, mut a, mut b) = two();
    for (serial, at) in (T + 1_000..).step_by(1_000).take(3).enumerate() {
        b.does(organisation("o2", &format!("جمعية {serial}")), at);
    }
    let lost = entry("02", 1);
    behind(&mut b, &format!("DELETE FROM change WHERE entry = {lost}; DELETE FROM entry WHERE id = {lost}"));
    refused(&mut a, &b.path, "gap");
    // Nor can tables be made from it that would hide the gap.
    b.open();
    assert_eq!(b.dossier().rebuild().map_err(|error| error.code()), Err("journal-damaged"));
    b.close();
    refused(&mut a, &b.path, "gap");
}

#[test]
fn a_history_that_lacks_what_it_had_seen_is_refused() {
    let (folder, mut a, mut b) = two();
    let mut c = Laptop::new(folder.path().join("c.warsha"), 3);
    c.merge(&mut b, T);
    c.does(organisation("o2", "من الثالثة"), T);
    b.merge(&mut c, T);
    b.does(organisation("o3", "من الثانية"), T);
    let lost = entry("03", 0);
    behind(&mut b, &format!("DELETE FROM change WHERE entry = {lost}; DELETE FROM entry WHERE id = {lost}"));
    refused(&mut a, &b.path, "gap");
}

#[test]
fn another_programme_is_refused() {
    let (folder, mut a, _b) = two();
    let mut other = Laptop::new(folder.path().join("other.warsha"), 3);
    other.does(json!({"do": "save-programme", "id": "h", "title": "برنامج آخر"}), T);
    other.close();
    refused(&mut a, &other.path, "another-programme");
}

#[test]
fn a_damaged_dossier_is_refused_and_named() {
    for damage in [
        format!(
            "UPDATE change SET patch = replace(patch, 'جمعية', 'جماعة') WHERE entry = {}",
            entry("02", 0)
        ),
        format!("DELETE FROM change WHERE entry = {}", entry("02", 0)),
        format!("UPDATE change SET patch = '{{' WHERE entry = {}", entry("02", 0)),
        format!("UPDATE entry SET action = 'undo' WHERE id = {}", entry("02", 0)),
    ] {
        let (_folder, mut a, mut b) = two();
        b.does(organisation("o2", "جمعية"), T);
        behind(&mut b, &damage);
        let error = refused(&mut a, &b.path, "other-damaged");
        assert_eq!(error.fault().args["path"], b.path.display().to_string(), "{damage}");
    }
}

#[test]
fn what_is_not_a_dossier_or_is_being_written_is_refused_and_named() {
    let (folder, mut a, mut b) = two();
    let error = refused(&mut a, &b.path, "dossier-locked");
    assert_eq!(error.fault().args["path"], b.path.display().to_string());
    refused(&mut a, &folder.path().join("missing.warsha"), "file-missing");
    let text = folder.path().join("text.warsha");
    std::fs::write(&text, "محضر").unwrap();
    refused(&mut a, &text, "not-a-dossier");
    behind(&mut b, "PRAGMA user_version = 99");
    refused(&mut a, &b.path, "dossier-newer");
}

/// As when the disk is full: whatever stops a merge half-way, nothing has changed.
#[test]
fn a_merge_that_fails_half_way_changes_nothing() {
    let (_folder, mut a, mut b) = two();
    b.does(organisation("o2", "جمعية"), T);
    b.does(json!({"do": "write-note", "id": "n9", "workshop_id": "w0", "text": "أكد"}), T);
    b.close();
    for event in ["INSERT ON change", "INSERT ON note", "INSERT ON organisation"] {
        let before = a.whole();
        let connection = Connection::open(&a.path).unwrap();
        let stop = format!("CREATE TRIGGER stop BEFORE {event} BEGIN SELECT RAISE(FAIL, 'stop'); END");
        connection.execute_batch(&stop).unwrap();
        assert!(a.merge_file(&b.path, T).is_err(), "{event}");
        connection.execute_batch("DROP TRIGGER stop").unwrap();
        assert_eq!(a.whole(), before, "{event}");
        a.sound(event);
    }
    b.open();
    meet(&mut a, &mut b);
}

/// A later version's columns and tables are left in the journal, handed on, and ignored.
#[test]
fn what_a_later_version_wrote_is_kept_and_ignored() {
    let (folder, mut a, mut b) = two();
    b.does(json!({"do": "write-note", "id": "n9", "workshop_id": "w0", "text": "أك"}), T);
    let connection = Connection::open(&b.path).unwrap();
    let newest = entry("02", 0);
    connection
        .execute_batch(&format!(
            "UPDATE change SET patch = json_set(patch, '$.mood', 'calm') WHERE entry = {newest};
             INSERT INTO change VALUES ('podium', 'x', {newest}, '{{\"height\":2}}')"
        ))
        .unwrap();
    drop(connection);
    // Typing on seals the entry again, with what the later version wrote.
    b.does(json!({"do": "write-note", "id": "n9", "text": "أكد"}), T + 1_000);
    meet(&mut a, &mut b);
    let mut c = Laptop::new(folder.path().join("c.warsha"), 3);
    c.merge(&mut a, T);
    assert_eq!(c.whole(), b.whole());
    assert_eq!(c.count("SELECT count(*) FROM change WHERE tbl = 'podium' OR patch LIKE '%calm%'"), 2);
    c.sound("a later version's");
}

/// Undo says in the rules' own words what came since and is in the way.
#[test]
fn undo_is_not_run_over_what_came_since() {
    let (_folder, mut a, mut b) = two();
    let newest = |laptop: &Laptop| *laptop.entries().last().unwrap();
    a.does(json!({"do": "end-floor", "workshop": "w0", "stopped_at": 4_000}), T);
    let ended = newest(&a);
    a.does(json!({"do": "give-floor", "id": "i1", "workshop": "w0", "person": "p1"}), T);
    let met = a.dossier().take_back(ended, T).map_err(|e| e.code());
    assert_eq!(met, Err("changed-since"), "somebody else has the floor");
    a.does(organisation("o2", "جمعية"), T);
    a.does(json!({"do": "propose", "recommendation": "r0", "proposer": {"organisation": "o2"}}), T);
    a.does(json!({"do": "strike", "table": "recommendation", "row": "r0"}), T);
    let struck = newest(&a);
    a.does(json!({"do": "strike", "table": "organisation", "row": "o2"}), T);
    let met = a.dossier().take_back(struck, T).map_err(|e| e.code());
    assert_eq!(met, Err("missing"), "what it refers to is gone");
    a.dossier().undo(T).unwrap();
    a.dossier().take_back(struck, T).unwrap();
    meet(&mut a, &mut b);
}

/// Found by an undo that was refused: what had been moved into a closed workshop could not be moved out again.
#[test]
fn nothing_is_moved_into_a_closed_workshop() {
    let (_folder, mut a, _b) = two();
    a.does(json!({"do": "write-note", "id": "n9", "workshop_id": "w1", "text": "أكد"}), T);
    a.does(json!({"do": "close-workshop", "workshop": "w0"}), T);
    let met = a.apply(&json!({"do": "write-note", "id": "n9", "workshop_id": "w0"}), T);
    assert_eq!(met.map_err(|e| e.code()), Err("workshop-closed"));
}

/// A common wording may come and go after closing: also by undo and redo.
#[test]
fn a_merge_after_closing_is_undone_and_redone() {
    let (_folder, mut a, _b) = two();
    a.does(json!({"do": "close-workshop", "workshop": "w0"}), T);
    a.does(json!({"do": "merge", "into": "m9", "recommendations": ["r0", "r1"], "text": "آلية"}), T);
    let merged = a.tables();
    a.dossier().undo(T).unwrap();
    a.dossier().redo(T).unwrap();
    assert_eq!(a.tables(), merged);
}

/// An entry writes a row once, however often a list names it.
#[test]
fn what_is_named_twice_counts_once() {
    let (_folder, mut a, _b) = two();
    a.does(
        json!({"do": "classify", "recommendation": "r0", "axes": ["x1", "x1", "x2"], "tags": ["t", "t"]}),
        T,
    );
    let main = "SELECT axis_id FROM recommendation_axis WHERE recommendation_id = 'r0' AND main = 1";
    assert_eq!(a.words(main), ["x1"]);
    a.does(json!({"do": "assign-roles", "workshop": "w0", "person": "p0", "roles": ["chair", "chair"]}), T);
    a.does(json!({"do": "merge", "into": "r1", "recommendations": ["r0", "r0"]}), T);
    let proposers = json!([{"person": "p0"}, {"person": "p0"}]);
    a.does(
        json!({"do": "capture", "id": "r9", "workshop": "w0", "text": "ن", "proposers": proposers, "notes": ["n0", "n0"]}),
        T,
    );
    a.does(
        json!({"do": "commit", "id": "c9", "programme": "g", "title": "ن", "recommendations": ["r9", "r9"]}),
        T,
    );
    a.sound("twice");
}

/// An empty dossier takes any, and gives nothing.
#[test]
fn an_empty_dossier_is_of_every_programme() {
    let folder = folder();
    let mut empty = Laptop::new(folder.path().join("empty.warsha"), 9);
    let (_folder, mut a, _b) = two();
    let whole = a.whole();
    a.merge(&mut empty, T);
    assert_eq!(a.whole(), whole);
    empty.merge(&mut a, T);
    assert_eq!(empty.whole(), whole);
}
