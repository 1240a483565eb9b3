//! Every key in every language, no key for nothing, no fact that nobody gives.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use warsha_core::model::terms::Language;
use warsha_core::{Refusal, Remark, StoreError};
use warsha_import::ImportError;
use warsha_press::paper::PaperError;
use warsha_press::sheet::SheetError;
use warsha_press::words::{Words, sources};

use super::families::families;

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The messages of a language: key, text.
fn messages(language: Language) -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    for source in sources::of(language) {
        let mut key = None;
        for line in source.text.lines().filter(|line| !line.starts_with('#')) {
            let begins = line.starts_with(|c: char| c.is_ascii_lowercase());
            if let Some((name, _)) = line.split_once(" =").filter(|_| begins) {
                assert!(!messages.contains_key(name), "{name} is said twice in {language}");
                key = Some(name.to_owned());
            }
            if let Some(key) = &key {
                let text = messages.entry(key.clone()).or_default();
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    messages
}

/// The facts a message uses, those of the messages it refers to included.
fn facts(messages: &BTreeMap<String, String>, key: &str) -> BTreeSet<String> {
    let text = &messages[key];
    let name =
        |rest: &str| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect::<String>();
    let mut found: BTreeSet<String> = text.split('$').skip(1).map(name).collect();
    for other in references(text).iter().filter(|other| messages.contains_key(*other)) {
        found.extend(facts(messages, other));
    }
    found
}

fn references(text: &str) -> BTreeSet<String> {
    let inside = text.split("{ ").skip(1).filter_map(|rest| rest.split_once(" }"));
    let names = inside.map(|(name, _)| name.to_owned());
    names
        .filter(|name| name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'))
        .collect()
}

/// Every Rust source of the crates, with its text.
fn rust() -> Vec<String> {
    fn walk(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(fs::read_to_string(&path).expect("a source"));
            }
        }
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join("src-tauri/crates")).expect("the crates").flatten() {
        walk(&entry.path().join("src"), &mut found);
    }
    found
}

fn names(text: &str) -> BTreeSet<String> {
    let tuples = text.split("(\"").skip(1).filter_map(|rest| rest.split_once("\","));
    tuples
        .map(|(name, _)| name.to_owned())
        .filter(|name| name.chars().all(|c| c.is_ascii_lowercase()))
        .collect()
}

/// The facts given to each key where it is said, in the sources.
fn given() -> BTreeMap<String, BTreeSet<String>> {
    let mut given: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in rust() {
        for opening in ["say(", "plain(", "tell("] {
            for (at, _) in source.match_indices(opening) {
                let call = balanced(&source[at + opening.len()..]);
                let first = call.find('"').map(|quote| &call[quote + 1..]);
                let Some((key, rest)) = first.and_then(|rest| rest.split_once('"')) else { continue };
                if key.contains('{') {
                    continue;
                }
                let mut facts = names(rest);
                // Facts that are named before the call, or handed on: those of the whole file.
                if !rest.contains("&[(") || rest.contains("gender,") || rest.contains(", number]") {
                    facts.extend(names(&source));
                }
                given.entry(key.to_owned()).or_default().extend(facts);
            }
        }
    }
    given
}

fn balanced(text: &str) -> &str {
    let mut depth = 1;
    for (at, character) in text.char_indices() {
        match character {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &text[..at];
        }
    }
    text
}

/// What only the command line and the desk meet, with the facts its words take.
const OUTSIDE: &[(&str, &[&str])] = &[
    ("bad-call", &["detail"]),
    ("cannot-read", &["path", "reason"]),
    ("cannot-write", &["path", "reason"]),
    ("document-syntax", &["line", "column", "reason"]),
    ("empty-story", &[]),
    ("import-in-window", &[]),
    ("no-dossier-open", &[]),
    ("no-sheet", &[]),
    ("no-snapshot", &["path"]),
    ("no-workshop", &["number"]),
    ("no-workshops", &[]),
    ("not-text", &["path"]),
    ("preferences-not-kept", &["path", "reason"]),
    ("story-line", &["line", "reason"]),
    ("story-not-refused", &["line", "code"]),
    ("story-syntax", &["line", "reason"]),
    ("verify-found", &["path", "count"]),
];

/// Every fault that can be met, with the facts its words take.
fn faults() -> impl Iterator<Item = &'static (&'static str, &'static [&'static str])> {
    let core = Refusal::CODES.iter().chain(StoreError::CODES);
    let press = PaperError::CODES.iter().chain(SheetError::CODES);
    core.chain(press).chain(ImportError::CODES).chain(Remark::CODES).chain(OUTSIDE)
}

#[test]
fn every_fault_of_the_command_line_and_the_desk_is_known() {
    let known: BTreeSet<&str> = faults().map(|(code, _)| *code).collect();
    let mut met = 0;
    for source in rust() {
        let made = ["Failure::new(", "Failure::Fault(", "Fault::new("];
        let calls = made.iter().flat_map(|made| source.split(made).skip(1));
        for call in calls.filter_map(|rest| rest.trim_start().strip_prefix('"')) {
            let code = call.split('"').next().expect("a code");
            assert!(known.contains(code), "{code} has no words");
            met += 1;
        }
    }
    assert!(met > 8, "the command line moved");
}

/// Every key the sources use, with the facts it is given.
fn used() -> BTreeMap<String, BTreeSet<String>> {
    let mut used = given();
    let list = |facts: &str| {
        facts.split(' ').filter(|fact| !fact.is_empty()).map(str::to_owned).collect::<BTreeSet<_>>()
    };
    for (prefix, codes, facts) in families() {
        for code in codes {
            used.entry(format!("{prefix}{code}")).or_default().extend(list(facts));
        }
    }
    for (code, facts) in faults() {
        used.entry(format!("fault-{code}")).or_default().extend(facts.iter().map(|fact| (*fact).to_owned()));
    }
    used
}

#[test]
fn the_files_parse_whole() {
    for language in Language::ALL {
        let words = Words::new(*language);
        assert!(words.faulty().is_empty(), "{:?}", words.faulty());
    }
}

#[test]
fn the_four_languages_have_the_same_keys() {
    let arabic: BTreeSet<String> = messages(Language::Arabic).into_keys().collect();
    for language in Language::ALL {
        let keys: BTreeSet<String> = messages(*language).into_keys().collect();
        let missing: Vec<_> = arabic.symmetric_difference(&keys).collect();
        assert!(missing.is_empty(), "not both in ar and {language}: {missing:?}");
    }
}

#[test]
fn every_key_that_is_used_has_words_and_every_key_is_used() {
    let messages = messages(Language::Arabic);
    let used = used();
    let made: BTreeSet<String> = families()
        .into_iter()
        .flat_map(|(prefix, codes, _)| codes.into_iter().map(move |code| format!("{prefix}{code}")))
        .collect();
    let missing: Vec<_> = made
        .iter()
        .chain(used.keys())
        .filter(|key| key.contains('-') && !messages.contains_key(*key))
        .collect();
    assert!(missing.is_empty(), "used without words: {missing:?}");
    let referred: BTreeSet<String> = messages.values().flat_map(|text| references(text)).collect();
    let unused: Vec<_> =
        messages.keys().filter(|key| !used.contains_key(*key) && !referred.contains(*key)).collect();
    assert!(unused.is_empty(), "never used: {unused:?}");
}

#[test]
fn no_message_uses_a_fact_that_nobody_gives() {
    let used = used();
    for language in Language::ALL {
        let messages = messages(*language);
        for key in messages.keys() {
            let Some(given) = used.get(key) else { continue };
            let unknown: Vec<_> = facts(&messages, key).difference(given).cloned().collect();
            assert!(unknown.is_empty(), "{key} in {language} uses {unknown:?}; it is given {given:?}");
        }
    }
}

#[test]
fn every_fault_says_what_happened_and_what_to_do() {
    for language in Language::ALL {
        let words = Words::new(*language);
        for (code, facts) in faults() {
            let facts: Vec<_> = facts.iter().map(|fact| (*fact, "x".into())).collect();
            let said = words.say_strictly(&format!("fault-{code}"), &facts).expect("whole");
            // Undo and redo with nothing to do say all there is to say.
            let sentences = said.matches(['.', '؛', ';']).count();
            assert!(
                sentences >= if code.starts_with("nothing-to") || *code == "forgotten" { 1 } else { 2 },
                "{said}"
            );
            assert!(said.ends_with('.'), "{said}");
        }
        let said = words.fault("missing", &[("table", "agenda_item".into()), ("id", "a-1".into())]);
        assert!(said.contains(&words.plain("table-agenda_item")) && said.contains("a-1"), "{said}");
        assert!(words.fault("no-such-code", &[]).contains("no-such-code"));
        assert_eq!(words.plain("no-such-key"), "[no-such-key]");
    }
}

#[test]
fn typography_of_each_language() {
    for language in Language::ALL {
        for (key, text) in messages(*language) {
            let prose: String = text
                .lines()
                .map(|line| {
                    line.replace("{\"\\u00A0\"}", "\u{a0}").replace("{\"\\u202F\"}", "\u{202f}") + "\n"
                })
                .collect();
            assert!(!prose.contains('\t') && !prose.contains('\''), "{key} in {language}");
            if *language == Language::Arabic {
                assert!(
                    !prose.contains(" ،") || prose.contains("] ،") || prose.contains("= ،"),
                    "{key}: a space before a comma"
                );
                assert!(!prose.contains('ـ'), "{key}: no tatweel");
                assert!(!prose.contains(['٠', '١', '٢', '٣', '٪', '٫']), "{key}: western figures");
            }
            if *language == Language::French {
                for wrong in [" ;", " :", " ?", " !", "« ", " »"] {
                    assert!(!prose.contains(wrong), "{key}: a breaking space in {wrong:?}");
                }
            }
        }
    }
}
