//! What is done together is one: one entry, one undo, all of it or nothing; over a restart too.

use crate::stories::{open, tables};
use std::path::Path;
use warsha_core::action::Action;
use warsha_core::{Dossier, FileKey, Reading, View};

const FIRST: [&str; 3] = [
    r#"{"do": "save-programme", "id": "g", "title": "تطوان"}"#,
    r#"{"do": "save-workshop", "id": "w", "programme_id": "g", "date": "2022-10-13"}"#,
    r#"{"do": "save-person", "id": "p0", "name": "ناصرة"}"#,
];

/// A list of two: one of a new organisation, and one who was known already and is put right.
const LIST: [&str; 7] = [
    r#"{"do": "save-organisation", "id": "o1", "name": "جمعية الأمل", "kind": "association"}"#,
    r#"{"do": "save-person", "id": "p1", "name": "رشيدة بناني"}"#,
    r#"{"do": "save-person", "id": "p1", "organisation_id": "o1"}"#,
    r#"{"do": "register", "workshop": "w", "person": "p1"}"#,
    r#"{"do": "save-person", "id": "p0", "phone": "+212612345678"}"#,
    r#"{"do": "register", "workshop": "w", "person": "p0"}"#,
    r#"{"do": "assign-roles", "workshop": "w", "person": "p0", "roles": ["keynote"]}"#,
];

fn actions(lines: &[&str]) -> Vec<Action> {
    lines.iter().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn begun(path: &Path) -> Dossier {
    let mut dossier = open(path);
    for action in actions(&FIRST) {
        dossier.apply(&action, 1_000).unwrap();
    }
    dossier
}

fn history(dossier: &Dossier) -> Vec<String> {
    match dossier.read(&View::History { limit: 100 }).unwrap() {
        Reading::History(entries) => entries.into_iter().map(|entry| entry.action).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_done_together_is_one_entry_and_one_undo_even_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("d.warsha");
    let mut dossier = begun(&path);
    let (before, entries) = (tables(&path), history(&dossier).len());
    dossier.apply_together(&actions(&LIST), 2_000).unwrap();
    let after = tables(&path);
    assert_ne!(after, before);
    assert_eq!(history(&dossier).len(), entries + 1);
    assert_eq!(history(&dossier)[0], "assign-roles", "named by the last");
    assert_eq!(dossier.verify().unwrap(), vec![]);
    drop(dossier);
    let mut dossier = open(&path);
    dossier.undo(3_000).unwrap();
    assert_eq!(tables(&path), before);
    dossier.redo(4_000).unwrap();
    assert_eq!(tables(&path), after);
    dossier.rebuild().unwrap();
    assert_eq!(tables(&path), after, "the journal alone gives the same");
    assert_eq!(dossier.verify().unwrap(), vec![]);
}

#[test]
fn one_that_is_refused_takes_all_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("d.warsha");
    let mut dossier = begun(&path);
    let (before, entries) = (tables(&path), history(&dossier));
    let wrong = r#"{"do": "register", "workshop": "w", "person": "nobody"}"#;
    for place in 0..=LIST.len() {
        let mut lines = LIST.to_vec();
        lines.insert(place, wrong);
        let refused = dossier.apply_together(&actions(&lines), 2_000).unwrap_err();
        assert_eq!(refused.code(), "missing");
        assert_eq!((tables(&path), history(&dossier)), (before.clone(), entries.clone()), "at {place}");
    }
    // What was refused leaves no trace in what follows.
    dossier.apply_together(&actions(&LIST), 3_000).unwrap();
    assert_eq!(dossier.verify().unwrap(), vec![]);
}

#[test]
fn nothing_together_is_nothing_and_one_is_itself() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("d.warsha");
    let mut dossier = begun(&path);
    let entries = history(&dossier).len();
    dossier.apply_together(&[], 2_000).unwrap();
    assert_eq!(history(&dossier).len(), entries);
    dossier.apply_together(&actions(&LIST[1..2]), 2_000).unwrap();
    assert_eq!((history(&dossier).len(), history(&dossier)[0].as_str()), (entries + 1, "save-person"));
}

#[test]
fn on_the_other_laptop_it_is_one_entry_too() {
    let folder = tempfile::tempdir().unwrap();
    let (here, there) = (folder.path().join("here.warsha"), folder.path().join("there.warsha"));
    drop(begun(&here));
    std::fs::copy(&here, &there).unwrap();
    let mut other = Dossier::open(&there, 2, FileKey).unwrap();
    other.apply_together(&actions(&LIST), 2_000).unwrap();
    drop(other);
    let mut dossier = Dossier::open(&here, 1, FileKey).unwrap();
    let entries = history(&dossier).len();
    dossier.merge(&there, FileKey, 3_000).unwrap();
    assert_eq!(history(&dossier).len(), entries + 1);
    assert_eq!(tables(&here), tables(&there));
    assert_eq!(dossier.verify().unwrap(), vec![]);
}
