//! The table of `tests/README.md`: every row of the first release that must be there is, and what each names exists.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The rows of the groups that are built.
const ROWS: &[&str] = &[
    "A1", "A2", "A3", "A4", "A5", "A6", "B1", "B2", "B3", "B4", "B6", "C1", "C2", "C3", "C4", "C7", "C8",
    "C9", "C10", "C11", "C12", "D1", "D2", "D3", "D4", "D5", "D6", "D7", "E1", "E2", "E3", "E4", "E5", "E6",
    "E7", "E9", "E10", "E11", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "G1", "G2", "G3", "G4", "G5",
    "G7", "H4", "H6", "K1", "K2", "K3", "K4", "K5",
];

fn tests(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The tests of the real window, by their names.
fn of_the_window() -> String {
    let files = std::fs::read_dir(tests("desktop")).unwrap().flatten().map(|file| file.path());
    let rust = files.filter(|path| path.extension().is_some_and(|ending| ending == "rs"));
    rust.map(|path| std::fs::read_to_string(path).unwrap()).collect()
}

/// The rows of the table, each with what it names.
fn table(text: &str) -> BTreeMap<String, Vec<String>> {
    let mut rows = BTreeMap::new();
    for line in text.lines() {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let ["", row, _, seen, ""] = cells[..] else { continue };
        let (group, number) = row.split_at(usize::from(!row.is_empty()));
        if "ABCDEFGHIJK".contains(group) && number.parse::<u8>().is_ok() {
            let named = seen.split(", ").map(str::to_owned).collect();
            assert!(rows.insert(row.to_owned(), named).is_none(), "{row} stands twice");
        }
    }
    rows
}

/// What is wrong with a table.
fn faults(text: &str, window: &str) -> Vec<String> {
    let rows = table(text);
    let mut faults: Vec<String> = ROWS
        .iter()
        .filter(|row| !rows.contains_key(**row))
        .map(|row| format!("{row} is not in the table"))
        .collect();
    for (row, named) in &rows {
        for key in named {
            let there = match key.split_once(':') {
                Some(("story", name)) => tests("stories").join(format!("{name}.jsonl")).exists(),
                Some(("window", name)) => {
                    window.contains(&format!("#[tokio::test(flavor = \"multi_thread\")]\nasync fn {name}()"))
                }
                _ => false,
            };
            if !there {
                faults.push(format!("{row} names {key}, which is not there"));
            }
        }
    }
    faults
}

#[test]
fn every_promise_of_the_first_release_is_seen_somewhere() {
    let text = std::fs::read_to_string(tests("README.md")).unwrap();
    let window = of_the_window();
    assert_eq!(faults(&text, &window), Vec::<String>::new());
    // The reader itself: a row that is gone, a story and a test that do not exist.
    let without: String =
        text.lines().filter(|line| !line.starts_with("| C4 ")).map(|line| format!("{line}\n")).collect();
    assert_eq!(faults(&without, &window), ["C4 is not in the table"]);
    let astray = text
        .replace("story:leaves-and-returns", "story:none")
        .replace("| B3 | actual time and drift | window:", "| B3 | actual time | window:no_");
    assert_eq!(faults(&astray, &window).len(), 2);
}
