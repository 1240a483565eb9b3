//! Who may say what: each library, each clock and each part of the core has its place.

use super::rust::is_test;
use super::source::Source;
use super::tree::{self, File};
use super::{Faults, bites, holds};

const CORE: &str = "src-tauri/crates/warsha-core/src";
const PRESS: &str = "src-tauri/crates/warsha-press/src";
const CLI: &str = "src-tauri/crates/warsha-cli/src";

/// In the folder, the word is said by these places only.
const PLACES: &[(&str, &str, &[&str])] = &[
    (
        CORE,
        "rusqlite",
        &["src-tauri/crates/warsha-core/src/store", "src-tauri/crates/warsha-core/src/store.rs"],
    ),
    (PRESS, "rusqlite", &[]),
    (CLI, "rusqlite", &[]),
    (CLI, "printpdf", &[]),
    (CORE, "fluent", &[]),
    (CORE, "fluent_bundle", &[]),
];

/// Clocks and dice: the core is told the time and the ids. The press prints the instants it is given.
const CHANCE: &[&str] = &[
    "SystemTime::now",
    "Instant::now",
    "Utc::now",
    "Local::now",
    "rand::",
    "getrandom",
    "fastrand",
    "Uuid::new_v4",
    "Uuid::now_v7",
    "thread_rng",
];

/// Parts of the core, and the parts of the crate that each may name.
const IMPORTS: &[(&str, &[&str])] = &[
    ("src-tauri/crates/warsha-core/src/model", &["id", "error", "model", "figures"]),
    ("src-tauri/crates/warsha-core/src/figures", &["id", "error", "model", "figures"]),
    ("src-tauri/crates/warsha-core/src/figures.rs", &["id", "error", "model", "figures"]),
    ("src-tauri/crates/warsha-core/src/text", &["text"]),
    ("src-tauri/crates/warsha-core/src/text.rs", &["text"]),
];

/// Whether the code says the word, whole.
fn says(line: &str, word: &str) -> bool {
    let in_word = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back().is_some_and(in_word);
        let after = word.ends_with(in_word) && line[at + word.len()..].starts_with(in_word);
        !before && !after
    })
}

fn keeps_libraries_in_their_place(file: &File) -> Faults {
    let mut faults = Faults::new();
    if !file.is_rust() || is_test(&file.path) {
        return faults;
    }
    let code = Source::without_tests(&file.text).code;
    for (folder, word, places) in PLACES {
        if file.is_in(&[folder]) && !file.is_in(places) {
            let lines = code.lines().enumerate().filter(|(_, line)| says(line, word));
            faults.extend(
                lines.map(|(index, _)| format!("{}:{}: {word} has no place here", file.path, index + 1)),
            );
        }
    }
    faults
}

#[test]
fn libraries_keep_their_place() {
    let act = "src-tauri/crates/warsha-core/src/act/floor.rs";
    bites(
        keeps_libraries_in_their_place,
        act,
        "use rusqlite::Connection;\n",
        "// rusqlite\nuse crate::store;\n",
    );
    let cli = "src-tauri/crates/warsha-cli/src/main.rs";
    bites(keeps_libraries_in_their_place, cli, "printpdf::Mm(1.0)\n", "say(\"printpdf\")\n");
    holds(keeps_libraries_in_their_place);
}

/// The files of the press that say printpdf.
fn that_say_printpdf(files: &[File]) -> Vec<&str> {
    let press = files.iter().filter(|file| file.is_rust() && file.is_in(&[PRESS]));
    let say = press
        .filter(|file| Source::without_tests(&file.text).code.lines().any(|line| says(line, "printpdf")));
    say.map(|file| file.path.as_str()).collect()
}

#[test]
fn one_file_says_printpdf() {
    let bad = [
        File::new(&format!("{PRESS}/a.rs"), "use printpdf::Op;"),
        File::new(&format!("{PRESS}/b.rs"), "printpdf::Mm"),
    ];
    assert_eq!(that_say_printpdf(&bad).len(), 2);
    let files = tree::files();
    let say = that_say_printpdf(&files);
    assert!(say.len() <= 1, "more than one file says printpdf: {say:?}");
}

fn knows_no_chance(file: &File) -> Faults {
    if !file.is_rust() || !file.is_in(&[CORE, PRESS]) || is_test(&file.path) {
        return Faults::new();
    }
    let code = Source::without_tests(&file.text).code;
    let mut faults = Faults::new();
    for (index, line) in code.lines().enumerate() {
        let chance = CHANCE.iter().find(|word| says(line, word));
        faults.extend(chance.map(|word| {
            format!("{}:{}: {word}: the core is told the time and the ids", file.path, index + 1)
        }));
    }
    faults
}

#[test]
fn the_core_knows_neither_time_nor_chance() {
    let core = "src-tauri/crates/warsha-core/src/dossier.rs";
    bites(knows_no_chance, core, "let at = Utc::now();\n", "let at = told; // Utc::now\n");
    bites(knows_no_chance, core, "use rand::Rng;\n", "use brand::Rng;\n");
    holds(knows_no_chance);
}

fn imports_what_it_may(file: &File) -> Faults {
    let mut faults = Faults::new();
    if !file.is_rust() {
        return faults;
    }
    let Some((_, allowed)) = IMPORTS.iter().find(|(folder, _)| file.is_in(&[folder])) else { return faults };
    let code = Source::without_tests(&file.text).code;
    for (index, line) in code.lines().enumerate() {
        for named in parts_named(line) {
            if !allowed.contains(&named.as_str()) {
                faults.push(format!(
                    "{}:{}: this part of the core knows nothing of {named}",
                    file.path,
                    index + 1
                ));
            }
        }
    }
    faults
}

/// The parts of the crate that a line names: `crate::act::Load` names act, `crate::{id::Id, act}` names id and act.
fn parts_named(line: &str) -> Vec<String> {
    let mut parts = Vec::new();
    for (at, found) in line.match_indices("crate::") {
        let rest = &line[at + found.len()..];
        let word = |text: &str| -> String {
            text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
        };
        match rest.strip_prefix('{') {
            None => parts.push(word(rest)),
            Some(list) => {
                // Only the names at the first level of the braces are parts of the crate.
                let mut depth = 0;
                let mut names = String::new();
                for c in list.chars() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        _ if depth == 0 => names.push(c),
                        _ => {}
                    }
                }
                parts.extend(names.split(',').map(|name| word(name.trim())).filter(|name| !name.is_empty()));
            }
        }
    }
    parts
}

#[test]
fn the_model_imports_the_model() {
    let model = "src-tauri/crates/warsha-core/src/model/note.rs";
    bites(
        imports_what_it_may,
        model,
        "use crate::store::Row;\n",
        "use crate::{id::Id, model::{people, floor}};\n",
    );
    bites(imports_what_it_may, model, "use crate::{id::Id, act};\n", "let a = $crate::model::record(1);\n");
    holds(imports_what_it_may);
}
