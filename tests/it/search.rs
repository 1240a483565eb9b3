//! Full text: words inside words, shown where they stand in what was written; and an index that is always what the journal says.

use crate::register::odd_texts;
use crate::stories::{open, play};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::path::Path;
use warsha_core::{Dossier, Passage, Reading, View};

fn search(dossier: &Dossier, query: &str) -> Vec<Passage> {
    match dossier.read(&View::Search { query: query.to_owned(), limit: 50 }).unwrap() {
        Reading::Passages(passages) => passages,
        other => panic!("{other:?}"),
    }
}

fn ids(dossier: &Dossier, query: &str) -> Vec<String> {
    search(dossier, query).into_iter().map(|passage| passage.id).collect()
}

fn apply(dossier: &mut Dossier, action: Value, at: i64) {
    dossier.apply(&serde_json::from_value(action).unwrap(), at).unwrap();
}

fn begun(path: &Path) -> Dossier {
    let mut dossier = open(path);
    let lines = [
        json!({"do": "save-programme", "id": "g", "title": "تطوان جماعة منفتحة"}),
        json!({"do": "save-workshop", "id": "w", "programme_id": "g", "date": "2022-10-13"}),
        json!({"do": "write-note", "id": "n1", "workshop_id": "w", "text": "تفعيل الآليّات، والمُشاركة المواطنة"}),
        json!({"do": "write-note", "id": "n2", "workshop_id": "w", "text": "Ouvrir les données à tous"}),
        json!({"do": "capture", "id": "r1", "workshop": "w", "text": "المشاركة في اتخاذ القرار"}),
        json!({"do": "save-decision", "id": "d1", "workshop_id": "w", "text": "عقد لقاء ثالث قبل نهاية السنة"}),
    ];
    for (at, line) in (0..).zip(lines) {
        // Half a minute between two notes: each is its own entry.
        apply(&mut dossier, line, at * 60_000);
    }
    dossier
}

#[test]
fn words_are_found_inside_words_and_shown_as_they_were_written() {
    let folder = tempfile::tempdir().unwrap();
    let dossier = begun(&folder.path().join("d.warsha"));
    assert_eq!(ids(&dossier, "مشاركه"), ["r1", "n1"], "the whole word first");
    assert_eq!(ids(&dossier, "المشاركة المواطنة"), ["n1"]);
    assert_eq!(ids(&dossier, "DONNEES"), ["n2"]);
    assert_eq!(ids(&dossier, "لقاء"), ["d1"]);
    assert_eq!(ids(&dossier, "قر"), ["r1"], "two letters");
    assert_eq!(ids(&dossier, "ق ر"), ["r1"], "single letters, each somewhere");
    assert_eq!(ids(&dossier, "مشاركة données"), Vec::<String>::new(), "every word must be there");
    assert_eq!(ids(&dossier, "مشاوركة"), Vec::<String>::new());
    let passage = &search(&dossier, "مشاركه")[1];
    let marked: Vec<String> = passage
        .highlights
        .iter()
        .map(|(from, to)| passage.text.chars().skip(*from).take(to - from).collect())
        .collect();
    assert_eq!(marked, ["مُشاركة"]);
    assert_eq!((passage.table, passage.workshop.as_str()), ("note", "w"));
}

#[test]
fn what_is_struck_undone_or_reworded_is_found_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("d.warsha");
    let mut dossier = begun(&path);
    let at = 10_000_000;
    apply(&mut dossier, json!({"do": "reword", "recommendation": "r1", "text": "تتبع القرار"}), at);
    assert_eq!(ids(&dossier, "اتخاذ"), Vec::<String>::new());
    assert_eq!(ids(&dossier, "تتبع"), ["r1"]);
    dossier.undo(at + 1).unwrap();
    assert_eq!(ids(&dossier, "اتخاذ"), ["r1"]);
    apply(&mut dossier, json!({"do": "strike", "table": "note", "row": "n1"}), at + 2);
    apply(&mut dossier, json!({"do": "strike", "table": "recommendation", "row": "r1"}), at + 3);
    assert_eq!(ids(&dossier, "مشاركة"), Vec::<String>::new());
    assert_eq!(dossier.verify().unwrap(), vec![]);
    drop(dossier);
    // Nor does the file still hold it: the journal has the words as they were written, but the key was the index's own.
    let bytes = std::fs::read(&path).unwrap();
    let holds = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(holds("والمُشاركة"), "the journal keeps what was struck");
    assert!(holds("ouvrir les donnees"), "what stands is in the index");
    assert!(!holds("والمشاركه"), "the index does not");
}

#[test]
fn an_index_out_of_step_is_noticed_and_made_anew() {
    let alterations = [
        "DELETE FROM passage WHERE row = 'n2'",
        "UPDATE passage SET key = 'autre chose' WHERE row = 'n2'",
        "UPDATE passage SET row = 'n9' WHERE row = 'n2'",
        "INSERT INTO passage (rowid, tbl, row, key) VALUES (1, 'note', 'n2', 'ouvrir')",
        // The index itself, behind its contents.
        "DELETE FROM passage_data WHERE id > 10",
        "UPDATE passage_content SET c2 = 'fermer les donnees a tous' WHERE c1 = 'n2'",
    ];
    for alteration in alterations {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("d.warsha");
        drop(begun(&path));
        Connection::open(&path).unwrap().execute_batch(alteration).unwrap();
        let mut dossier = open(&path);
        assert_ne!(dossier.verify().unwrap(), vec![], "not noticed: {alteration}");
        dossier.rebuild().unwrap();
        assert_eq!(dossier.verify().unwrap(), vec![], "not repaired: {alteration}");
        assert_eq!(ids(&dossier, "donnees"), ["n2"], "{alteration}");
    }
}

#[test]
fn whatever_is_searched_gets_an_answer() {
    let folder = tempfile::tempdir().unwrap();
    let mut dossier = open(&folder.path().join("d.warsha"));
    play(&mut dossier, "tetouan.jsonl");
    assert!(!search(&dossier, "العرائض").is_empty());
    for text in odd_texts() {
        for passage in search(&dossier, &text) {
            let length = passage.text.chars().count();
            assert!(
                passage.highlights.iter().all(|(from, to)| from < to && *to <= length),
                "{text:?}: {passage:?}"
            );
            assert!((0.0..=1.0).contains(&passage.score), "{passage:?}");
        }
    }
}
