//! What the journal promises: alterations are found, undo is never run over somebody's change, typing is one entry, the file is
//! recognised or refused with a code.

use crate::dice::{Dice, campaign, tell};
use crate::stories::{open, play, tables};
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};
use std::path::Path;
use warsha_core::action::Action;
use warsha_core::model::TABLES;
use warsha_core::{Dossier, FileKey, Reader, Reading, View};

fn action(json: &str) -> Action {
    serde_json::from_str(json).unwrap()
}

fn evening(folder: &Path) -> std::path::PathBuf {
    let path = folder.join("evening.warsha");
    let mut dossier = open(&path);
    play(&mut dossier, "evening.jsonl");
    path
}

/// Changes one field of one row to something else, with every guard of the schema off. Says what it did.
fn alter(connection: &Connection, table: &str, pick: &mut impl FnMut(usize) -> usize) -> Option<String> {
    let statement = connection.prepare(&format!("SELECT * FROM {table}")).unwrap();
    let columns: Vec<String> = statement.column_names().map(ToOwned::to_owned).collect();
    drop(statement);
    let rows: i64 =
        connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap();
    if rows == 0 {
        return None;
    }
    let column = &columns[pick(columns.len())];
    let offset = pick(usize::try_from(rows).unwrap());
    let select = format!("SELECT * FROM {table} LIMIT 1 OFFSET {offset}");
    let row: Vec<Sql> =
        connection.query_row(&select, [], |row| (0..columns.len()).map(|i| row.get(i)).collect()).unwrap();
    let index = columns.iter().position(|name| name == column).unwrap();
    let altered = match &row[index] {
        Sql::Null => match pick(2) {
            0 => Sql::Integer(1),
            _ => Sql::Text("x".into()),
        },
        Sql::Integer(n) => Sql::Integer(n + 1),
        Sql::Real(n) => Sql::Real(n + 1.0),
        Sql::Text(text) => Sql::Text(format!("{text} ")),
        Sql::Blob(bytes) => {
            let mut bytes = bytes.clone();
            let place = pick(bytes.len());
            bytes[place] ^= 1;
            Sql::Blob(bytes)
        }
    };
    let condition: Vec<String> =
        columns.iter().enumerate().map(|(i, name)| format!("{name} IS ?{}", i + 2)).collect();
    let update = format!("UPDATE {table} SET {column} = ?1 WHERE {}", condition.join(" AND "));
    let values: Vec<Sql> = std::iter::once(altered.clone()).chain(row).collect();
    // A STRICT table takes no text for a number, nor a number for text: then there is nothing to find.
    match connection.execute(&update, params_from_iter(values)) {
        Ok(1) => Some(format!("{table}.{column} row {offset}: {altered:?}")),
        _ => None,
    }
}

#[test]
fn campaign_of_alterations_behind_its_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = evening(folder.path());
    let mut dice = Dice(20_221_013);
    let mut pick = |sides: usize| dice.throw(sides);
    let places: Vec<&str> = TABLES.iter().map(|table| table.name).chain(["entry", "change"]).collect();
    let mut tried = 0;
    let wanted = campaign(100, 2_000);
    while tried < wanted {
        let copy = folder.path().join("altered.warsha");
        std::fs::copy(&path, &copy).unwrap();
        let connection = Connection::open(&copy).unwrap();
        connection.execute_batch("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF").unwrap();
        let altered = alter(&connection, places[pick(places.len())], &mut pick);
        drop(connection);
        let Some(altered) = altered else { continue };
        tried += 1;
        let findings = Reader::open(&copy, FileKey).and_then(|reader| reader.verify());
        assert!(!matches!(&findings, Ok(findings) if findings.is_empty()), "not found: {altered}");
    }
    tell(&format!("{tried} of {tried} single-field alterations found"));
    // And nothing is found where nothing was altered.
    assert_eq!(Reader::open(&path, FileKey).unwrap().verify().unwrap(), vec![]);
}

fn begun(folder: &Path) -> Dossier {
    let mut dossier = open(&folder.join("d.warsha"));
    for (at, line) in [
        r#"{"do":"save-organisation","id":"o2","name":"جمعية المرأة المناضلة","kind":"association"}"#,
        r#"{"do":"save-person","id":"p3","name":"ناصرة","sex":"female","organisation_id":"o2","phone":"0539960000"}"#,
        r#"{"do":"save-programme","id":"g","title":"تطوان جماعة منفتحة"}"#,
        r#"{"do":"save-workshop","id":"w","programme_id":"g","date":"2022-10-13"}"#,
        r#"{"do":"arrive","workshop":"w","person":"p3"}"#,
        r#"{"do":"give-floor","id":"i","workshop":"w","person":"p3"}"#,
    ]
    .iter()
    .enumerate()
    {
        dossier.apply(&action(line), i64::try_from(at).unwrap() * 1000).unwrap();
    }
    dossier
}

#[test]
fn a_clock_that_was_set_back_keeps_nobody_from_stopping_or_leaving() {
    let folder = tempfile::tempdir().unwrap();
    let mut dossier = begun(folder.path());
    let told = r#"{"do":"end-floor","workshop":"w","stopped_at":3000}"#;
    assert_eq!(dossier.apply(&action(told), 9_000).map_err(|e| e.code()), Err("end-before-begin"));
    dossier.apply(&action(r#"{"do":"end-floor","workshop":"w"}"#), 3_000).unwrap();
    dossier.apply(&action(r#"{"do":"leave","workshop":"w","person":"p3"}"#), 2_000).unwrap();
    assert!(
        tables(dossier.path()).contains("Integer(4000) | Integer(4000)"),
        "they came at 4 and leave at 4"
    );
    assert_eq!(dossier.verify().unwrap(), vec![]);
}

/// The list takes what a person is from when she first comes, keeps it, and takes it again only when it is said to be corrected.
#[test]
fn the_list_notes_what_is_stated_at_the_door() {
    let folder = tempfile::tempdir().unwrap();
    let mut dossier = open(&folder.path().join("door.warsha"));
    play(&mut dossier, "stated-at-the-door.jsonl");
    let noted = |dossier: &Dossier| {
        let Reading::Evening(evening) =
            dossier.read(&View::Evening { workshop: "w2".parse().unwrap() }).unwrap()
        else {
            panic!()
        };
        let [row] = &evening.attendances[..] else { panic!("one of one person") };
        (row.sex.code(), row.organisation_id.is_some(), row.badge, evening.roles.len())
    };
    assert_eq!(noted(&dossier), ("female", true, Some(1), 1));
    let mut undo = |at| dossier.undo(at).unwrap();
    // Her new function, the closing, and the correction.
    undo(1_999_999_999_999);
    undo(2_000_000_000_000);
    undo(2_000_000_000_001);
    assert_eq!(noted(&dossier), ("female", false, Some(1), 1), "coming back changes nothing");
}

fn entries(dossier: &Dossier) -> usize {
    let Reading::History(entries) = dossier.read(&View::History { limit: 100_000 }).unwrap() else {
        panic!()
    };
    entries.len()
}

#[test]
fn a_burst_of_typing_is_one_entry_and_one_undo() {
    let folder = tempfile::tempdir().unwrap();
    let mut dossier = begun(folder.path());
    let before = (entries(&dossier), tables(dossier.path()));
    let write = |text: &str| {
        let text = serde_json::to_string(text).unwrap();
        let rest = format!(r#""intervention_id":"i","workshop_id":"w","text":{text}"#);
        action(&format!(r#"{{"do":"write-note","id":"n",{rest}}}"#))
    };
    for (at, text) in [(10_000, "أ"), (12_000, "أكد"), (39_000, "أكد على")] {
        dossier.apply(&write(text), at).unwrap();
    }
    assert_eq!(entries(&dossier), before.0 + 1, "one entry within half a minute");
    dossier.apply(&write("أكد على أهمية"), 41_001).unwrap();
    assert_eq!(entries(&dossier), before.0 + 2, "another after it");
    dossier.undo(50_000).unwrap();
    assert!(tables(dossier.path()).contains("أكد على"), "the burst before stands");
    dossier.apply(&write("أكد على ضرورة"), 50_001).unwrap();
    assert_eq!(entries(&dossier), before.0 + 4, "an undo ends a burst");
    dossier.undo(50_002).unwrap();
    dossier.undo(50_003).unwrap();
    assert_eq!(tables(dossier.path()), before.1, "the whole burst is taken back");
    assert_eq!(dossier.verify().unwrap(), vec![]);
}

/// A dossier copied while somebody types holds the beginning of a burst: of two copies of one entry, the one typed in longer stands.
#[test]
fn what_was_typed_after_a_copy_was_made_is_not_lost_by_merging_the_copy() {
    let folder = tempfile::tempdir().unwrap();
    let (here, there) = (folder.path().join("d.warsha"), folder.path().join("copy.warsha"));
    let mut dossier = begun(folder.path());
    let write = |text: &str| {
        action(&format!(
            r#"{{"do":"write-note","id":"n","intervention_id":"i","workshop_id":"w","text":"{text}"}}"#
        ))
    };
    dossier.apply(&write("أكد"), 10_000).unwrap();
    let source = Connection::open(&here).unwrap();
    source.execute("VACUUM INTO ?1", [there.to_str().unwrap()]).unwrap();
    drop(source);
    dossier.apply(&write("أكد على أهمية"), 12_000).unwrap();
    let mut other = Dossier::open(&there, 8, FileKey).unwrap();
    other.apply(&action(r#"{"do":"save-organisation","id":"o3","name":"جمعية"}"#), 13_000).unwrap();
    drop(other);
    dossier.merge(&there, FileKey, 20_000).unwrap();
    assert_eq!(dossier.verify().unwrap(), vec![]);
    let kept = tables(&here);
    assert!(kept.contains("أكد على أهمية"), "{kept}");
    drop(dossier);
    let mut other = Dossier::open(&there, 8, FileKey).unwrap();
    let report = other.merge(&here, FileKey, 20_000).unwrap();
    assert_eq!(report.changed.len(), 1, "the note goes on in the copy: {report:?}");
    assert_eq!(other.verify().unwrap(), vec![]);
    assert_eq!(tables(&there), kept);
}

#[test]
fn undo_passes_over_nobodys_later_change() {
    let folder = tempfile::tempdir().unwrap();
    let mut dossier = begun(folder.path());
    drop(dossier);
    // Another laptop continues in a copy of the file: it undoes its own actions only.
    let mut other = Dossier::open(&folder.path().join("d.warsha"), 8, FileKey).unwrap();
    assert_eq!(other.undo(20_000).map_err(|e| e.code()), Err("nothing-to-undo"));
    other.apply(&action(r#"{"do":"save-person","id":"p3","function":"رئيسة"}"#), 21_000).unwrap();
    other
        .apply(
            &action(r#"{"do":"save-affiliation","id":"a","person_id":"p3","organisation_id":"o2"}"#),
            22_000,
        )
        .unwrap();
    drop(other);
    dossier = open(&folder.path().join("d.warsha"));
    for _ in 0..4 {
        dossier.undo(30_000).unwrap();
    }
    let met = dossier.undo(31_000).map_err(|e| e.code());
    assert_eq!(met, Err("changed-since"), "the person was changed by somebody else");
    assert_eq!(dossier.verify().unwrap(), vec![]);
}

#[test]
fn undo_does_not_take_away_what_somebody_else_uses() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("d.warsha");
    let mut dossier = begun(folder.path());
    let o3 = r#"{"do":"save-organisation","id":"o3","name":"جمعية إنسان"}"#;
    dossier.apply(&action(o3), 20_000).unwrap();
    drop(dossier);
    let mut other = Dossier::open(&path, 8, FileKey).unwrap();
    let used = r#"{"do":"save-affiliation","id":"a","person_id":"p3","organisation_id":"o3"}"#;
    other.apply(&action(used), 21_000).unwrap();
    drop(other);
    let met = open(&path).undo(22_000).map_err(|e| e.code());
    assert_eq!(met, Err("in-use"), "in the rules' own words, not the store's");
}

/// What one CHECK ties is written together, so that one entry wins it all when laptops are merged.
#[test]
fn tied_fields_are_written_together() {
    let folder = tempfile::tempdir().unwrap();
    let mut dossier = begun(folder.path());
    for (line, at) in [
        r#"{"do":"capture","id":"r","workshop":"w","text":"تفعيل العرائض"}"#,
        r#"{"do":"decide","recommendation":"r","outcome":"adopted"}"#,
    ]
    .iter()
    .zip(20_000..)
    {
        dossier.apply(&action(line), at).unwrap();
    }
    let connection = Connection::open(dossier.path()).unwrap();
    let newest = "SELECT patch FROM change WHERE tbl = 'recommendation' ORDER BY entry DESC LIMIT 1";
    let patch: String = connection.query_row(newest, [], |row| row.get(0)).unwrap();
    let patch: serde_json::Value = serde_json::from_str(&patch).unwrap();
    let fields: Vec<&String> = patch.as_object().unwrap().keys().collect();
    assert_eq!(fields, ["adopted_by", "outcome", "reason"]);
}

#[test]
fn a_forgotten_person_is_in_no_byte_of_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut dossier = begun(folder.path());
    let french =
        r#"{"do":"translate","table":"person","row":"p3","field":"name","language":"fr","text":"Nasira"}"#;
    dossier.apply(&action(french), 20_000).unwrap();
    let bytes = || {
        let mut all = Vec::new();
        for entry in std::fs::read_dir(folder.path()).unwrap() {
            all.extend(std::fs::read(entry.unwrap().path()).unwrap());
        }
        all
    };
    let holds = |word: &str| bytes().windows(word.len()).any(|window| window == word.as_bytes());
    assert!(holds("Nasira") && holds("ناصرة") && holds("0539960000"));
    dossier.apply(&action(r#"{"do":"forget-person","person":"p3"}"#), 21_000).unwrap();
    assert!(!holds("Nasira") && !holds("ناصرة") && !holds("0539960000"));
    assert_eq!(dossier.verify().unwrap(), vec![]);
    assert_eq!(
        dossier.undo(22_000).map_err(|e| e.code()),
        Err("forgotten"),
        "the translation cannot come back"
    );
    let again =
        r#"{"do":"translate","table":"person","row":"p3","field":"name","language":"fr","text":"Nasira"}"#;
    assert_eq!(dossier.apply(&action(again), 23_000).map_err(|e| e.code()), Err("forgotten"));
}

#[test]
fn files_that_are_not_dossiers_are_refused_with_a_code() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let read = |name: &str| Reader::open(&path(name), FileKey).map(|_| ()).map_err(|error| error.code());
    let write = |name: &str| Dossier::open(&path(name), 1, FileKey).map(|_| ()).map_err(|error| error.code());
    assert_eq!(read("missing.warsha"), Err("file-missing"));
    std::fs::write(path("text.warsha"), "محضر").unwrap();
    assert_eq!((read("text.warsha"), write("text.warsha")), (Err("not-a-dossier"), Err("not-a-dossier")));
    Connection::open(path("other.warsha")).unwrap().execute_batch("CREATE TABLE t (a)").unwrap();
    assert_eq!((read("other.warsha"), write("other.warsha")), (Err("not-a-dossier"), Err("not-a-dossier")));
    drop(begun(folder.path()));
    let connection = Connection::open(path("d.warsha")).unwrap();
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    assert_eq!((read("d.warsha"), write("d.warsha")), (Err("dossier-newer"), Err("dossier-newer")));
    connection.pragma_update(None, "user_version", version).unwrap();
    drop(connection);
    let mut damaged = std::fs::read(path("d.warsha")).unwrap();
    damaged[5000..9000].fill(0xA5);
    std::fs::write(path("damaged.warsha"), damaged).unwrap();
    let verified = Reader::open(&path("damaged.warsha"), FileKey).and_then(|reader| reader.verify());
    assert!(!matches!(&verified, Ok(findings) if findings.is_empty()), "{verified:?}");
    assert_eq!(write("missing-folder/d.warsha"), Err("file-missing"));
    let held = Dossier::open(&path("d.warsha"), 1, FileKey).unwrap();
    assert_eq!(write("d.warsha"), Err("dossier-locked"));
    assert_eq!(read("d.warsha"), Ok(()), "reading needs no lock");
    drop(held);
    assert_eq!(write("d.warsha"), Ok(()));
}

#[test]
fn the_schema_and_the_model_name_the_same_columns() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("d.warsha");
    drop(open(&path));
    let connection = Connection::open(&path).unwrap();
    let mut statement = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('entry','change','kept','repaired','blob')
                  AND name NOT GLOB 'passage*'")
        .unwrap();
    let mut there: Vec<String> =
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    there.sort();
    let mut known: Vec<&str> = TABLES.iter().map(|table| table.name).collect();
    known.sort_unstable();
    assert_eq!(there, known);
    for table in TABLES {
        let sql: String = connection
            .query_row("SELECT sql FROM sqlite_schema WHERE name = ?1", [table.name], |row| row.get(0))
            .unwrap();
        assert!(sql.contains("STRICT"), "{}", table.name);
        let mut info = connection.prepare(&format!("PRAGMA table_info({})", table.name)).unwrap();
        let columns: Vec<(String, bool)> =
            info.query_map([], |row| Ok((row.get(1)?, row.get(3)?))).unwrap().map(Result::unwrap).collect();
        let model: Vec<(String, bool)> = std::iter::once(("id".to_owned(), true))
            .chain(table.columns.iter().map(|column| (column.name.to_owned(), !column.nullable)))
            .collect();
        assert_eq!(columns, model, "{}", table.name);
        let mut keys = connection.prepare(&format!("PRAGMA foreign_key_list({})", table.name)).unwrap();
        let mut refers: Vec<(String, String)> =
            keys.query_map([], |row| Ok((row.get(3)?, row.get(2)?))).unwrap().map(Result::unwrap).collect();
        refers.sort();
        let mut model: Vec<(String, String)> =
            table.columns.iter().filter_map(|c| Some((c.name.to_owned(), c.refers?.to_owned()))).collect();
        model.sort();
        assert_eq!(refers, model, "{}", table.name);
    }
}

#[test]
fn what_is_acknowledged_is_safe() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("d.warsha");
    let dossier = open(&path);
    let connection = Connection::open(&path).unwrap();
    let pragma = |name: &str| -> String {
        connection
            .query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, Sql>(0))
            .map(|v| format!("{v:?}"))
            .unwrap()
    };
    assert_eq!(pragma("journal_mode"), "Text(\"wal\")");
    assert_eq!(pragma("application_id"), "Integer(1467118440)");
    assert_eq!(
        dossier.pragmas().unwrap(),
        [("foreign_keys", 1), ("secure_delete", 1), ("synchronous", 2), ("trusted_schema", 0)]
    );
}
