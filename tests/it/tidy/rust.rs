//! Rules for the text of a Rust file.

use super::source::Source;
use super::tree::File;
use super::{Faults, bites, holds};

/// Where the rules spell out what they forbid.
const RULES: &[&str] = &["tests/it/tidy", "tests/it/tidy.rs"];

fn says_what_it_is(file: &File) -> Faults {
    if !file.is_rust() || file.text.starts_with("//! ") {
        return Faults::new();
    }
    vec![format!("{}: a file opens with //! and what it is", file.path)]
}

#[test]
fn every_file_says_what_it_is() {
    bites(says_what_it_is, "a.rs", "use b;\n", "//! What b is.\n\nuse b;\n");
    holds(says_what_it_is);
}

fn runs_every_test(file: &File) -> Faults {
    if !file.is_rust() || file.is_in(RULES) {
        return Faults::new();
    }
    let code = Source::read(&file.text).code;
    let lines = code.lines().enumerate().filter(|(_, line)| line.contains("#[ignore"));
    lines
        .map(|(index, _)| format!("{}:{}: a test that is not run proves nothing", file.path, index + 1))
        .collect()
}

#[test]
fn no_test_is_left_out() {
    bites(runs_every_test, "a.rs", "#[ignore = \"slow\"]\nfn a() {}\n", "// #[ignore]\nfn a() {}\n");
    holds(runs_every_test);
}

/// Crates that speak no language: what a person reads comes from `locales/`.
const WORDLESS: &[&str] = &["src-tauri/crates/warsha-core", "src-tauri/crates/warsha-cli"];

/// Files with letters beyond ASCII in their strings all the same, each with its reason.
const LETTERED: &[(&str, &str)] = &[(
    "src-tauri/crates/warsha-core/src/text",
    "normalising names needs the letters, titles and particles it folds",
)];

fn speaks_no_language(file: &File) -> Faults {
    let allowed: Vec<&str> = LETTERED.iter().map(|(place, _)| *place).collect();
    if !file.is_rust() || !file.is_in(WORDLESS) || file.is_in(&allowed) || is_test(&file.path) {
        return Faults::new();
    }
    let strings = Source::without_tests(&file.text).strings;
    let foreign =
        strings.iter().filter(|(_, inside)| inside.chars().any(|c| !c.is_ascii() && c.is_alphabetic()));
    foreign
        .map(|(line, inside)| format!("{}:{line}: words belong to locales/: {inside:?}", file.path))
        .collect()
}

/// Whether a file of a crate holds tests only.
pub fn is_test(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.contains("/tests/")
}

#[test]
fn words_are_in_the_locales() {
    let core = "src-tauri/crates/warsha-core/src/act.rs";
    bites(
        speaks_no_language,
        core,
        "//! a\nfn a() { say(\"محضر\") }\n",
        "//! محضر\nfn a() { say(\"minutes\") } // محضر\n",
    );
    let cli = "src-tauri/crates/warsha-cli/src/main.rs";
    bites(
        speaks_no_language,
        cli,
        "fn a() { say(\"numéro\") }\n",
        "#[cfg(test)]\nmod tests { fn a() { say(\"numéro\") } }\n",
    );
    holds(speaks_no_language);
}
