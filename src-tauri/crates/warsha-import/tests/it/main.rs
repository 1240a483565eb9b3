//! Lists as people send them, and what becomes of them.

#![cfg(test)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says so by stopping; clippy only forgives the functions marked #[test]"
)]

mod any;
mod expectation;

use serde_json::json;
use std::path::Path;
use warsha_import::{Columns, Field, ImportError, Step, guess, people, preview, read, read_text};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/imports");

#[test]
fn every_kind_of_list_gives_what_is_expected() {
    let (files, faults) = expectation::compare(Path::new(FOLDER));
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
    assert!(files > 30, "{files} files were compared");
}

#[test]
fn no_list_lies_there_unexpected() {
    let expected = std::fs::read_to_string(Path::new(FOLDER).join("expected.json")).unwrap();
    for entry in std::fs::read_dir(FOLDER).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let ours = ["expected.json", "make.py"].contains(&name.as_str());
        assert!(ours || expected.contains(&format!("{name:?}")), "{name} is not in expected.json");
    }
}

#[test]
fn a_difference_is_seen() {
    let found = json!({"people": [{"name": "a", "sex": "female"}], "warnings": [{"code": "same-row"}]});
    let same = |expected| expectation::differences(&expected, &found).is_empty();
    assert!(same(json!({"people": [{"name": "a"}], "warnings": ["same-row"]})));
    assert!(!same(json!({"people": [{"name": "a", "sex": null}]})), "a sex that nobody should know");
    assert!(!same(json!({"people": [{"name": "a", "phone": "1"}]})), "a number that is missing");
    assert!(!same(json!({"people": []})), "one too many");
    assert!(!same(json!({"people": [{"name": "a"}], "warnings": []})), "a warning too many");
    assert!(!same(json!({"people": [{"name": "a"}], "warnings": ["cell-error"]})), "another warning");
    assert!(!same(json!({"refused": "import-empty"})), "read and not refused");
}

#[test]
fn whoever_watches_can_stop_it() {
    let rows: String = (0..3000).map(|n| format!("اسم {n} كذا\t06000{n:05}\n")).collect();
    let list = format!("الاسم\tالهاتف\n{rows}");
    let mut steps = Vec::new();
    let whole = preview(list.as_bytes(), "list.tsv", &mut |progress| {
        steps.push(progress.step);
        true
    });
    assert_eq!(whole.unwrap().people.len(), 3000);
    assert!(steps.contains(&Step::Reading) && steps.contains(&Step::People));
    for step in [Step::Reading, Step::People] {
        let stopped = preview(list.as_bytes(), "list.tsv", &mut |progress| progress.step != step);
        assert_eq!(stopped, Err(ImportError::Cancelled), "{step}");
    }
}

#[test]
fn a_person_may_say_what_a_column_holds() {
    let table = read_text("سعاد المثال\tجمعية النموذج\nمنير العينة\tجمعية التجربة\n", &mut |_| true).unwrap();
    let turned: Columns =
        serde_json::from_value(json!({"first_row": 1, "fields": {"name": 1, "function": 0}})).unwrap();
    assert_ne!(guess(&table).unwrap().of(Field::Name), turned.of(Field::Name));
    let preview = people(&table, &turned, &mut |_| true).unwrap();
    assert_eq!(preview.people[0].name, "جمعية النموذج");
    assert_eq!(preview.people[0].function.as_deref(), Some("سعاد المثال"));
}

#[test]
fn a_list_has_an_end() {
    let rows = "a b\t1\n".repeat(warsha_import::MAX_ROWS + 1);
    let error = read(rows.as_bytes(), "list.tsv", &mut |_| true).unwrap_err();
    assert_eq!(error.code(), "import-too-many-rows");
}
