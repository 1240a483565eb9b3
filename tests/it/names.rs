//! Names, telephone numbers and spans of years as people write them: which are one, which are not, and whether everybody is found.

use crate::dice::tell;
use crate::stories::open;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use warsha_core::find::Hit;
use warsha_core::text::{key, name_key, phone, skeleton, year_range};
use warsha_core::{Dossier, Reading, View};

/// First names and family names that make up the rest of the register.
const FIRST: &[&str] = &[
    "محمد",
    "أحمد",
    "فاطمة",
    "خديجة",
    "عائشة",
    "يوسف",
    "إبراهيم",
    "مريم",
    "سعيد",
    "نور الدين",
    "عبد الرحمان",
    "زينب",
    "إيمان",
    "حسناء",
    "رشيد",
    "كريم",
    "لطيفة",
    "سناء",
    "عمر",
    "أمينة",
    "هدى",
    "مصطفى",
    "آسية",
    "نجاة",
    "حسن",
    "حسين",
    "منير",
    "سعاد",
    "Rachel",
    "José",
    "María",
    "Pierre",
    "Boujemaa",
    "Hicham",
    "Wahiba",
    "Tarek",
];
const FAMILY: &[&str] = &[
    "الطنجاوي",
    "بنعلي",
    "العلوي",
    "أفيلال",
    "بن عبد الوهاب",
    "الريسوني",
    "الحراق",
    "أشعاش",
    "الخطيب",
    "الوزاني",
    "بنونة",
    "الصوردو",
    "مدينة",
    "غيلان",
    "الزكاري",
    "البقالي",
    "Martin",
    "El Baroudi",
    "Benchekroun",
    "Ouhaddou",
];

fn vectors(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors").join(name);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Every JSON file of the folders that a variable names. A folder that is missing, or holds none, is a failure: a check that finds
/// nothing to check must not look like success.
fn given(variable: &str) -> Vec<(PathBuf, Value)> {
    let Some(folders) = std::env::var_os(variable).filter(|folders| !folders.is_empty()) else {
        return Vec::new();
    };
    let mut files = Vec::new();
    for folder in std::env::split_paths(&folders) {
        let read = std::fs::read_dir(&folder)
            .unwrap_or_else(|error| panic!("{variable}: {}: {error}", folder.display()));
        let mut here: Vec<PathBuf> = read.map(|entry| entry.unwrap().path()).collect();
        here.retain(|path| path.extension().is_some_and(|end| end == "json"));
        assert!(!here.is_empty(), "{variable}: {} holds no JSON", folder.display());
        here.sort();
        files.extend(here.into_iter().map(|path| {
            let text = std::fs::read_to_string(&path).unwrap();
            let value = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            (path, value)
        }));
    }
    files
}

struct Entry {
    ar: String,
    /// The ways it may be asked for, each with its kind.
    forms: Vec<(&'static str, String)>,
}

/// The entries of a file: in a list, or anywhere inside an object.
fn entries(value: &Value, found: &mut Vec<Entry>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| entries(value, found)),
        Value::Object(fields) => match fields.get("ar").and_then(Value::as_str) {
            Some(ar) => {
                let list = |kind: &'static str| {
                    let forms = fields.get(kind).and_then(Value::as_array).into_iter().flatten();
                    forms.filter_map(Value::as_str).map(move |form| (kind, form.to_owned()))
                };
                found.push(Entry {
                    ar: ar.to_owned(),
                    forms: list("latin").chain(list("variants_ar")).collect(),
                });
            }
            None => fields.values().for_each(|value| entries(value, found)),
        },
        _ => {}
    }
}

/// The pairs of a file: lists of two names, or objects of two.
pub fn pairs(value: &Value, found: &mut Vec<(String, String)>) {
    let two = |values: Vec<&Value>| match values[..] {
        [Value::String(one), Value::String(other)] => Some((one.clone(), other.clone())),
        _ => None,
    };
    let pair = match value {
        Value::Array(values) => two(values.iter().collect()),
        Value::Object(fields) => {
            let strings: Vec<&Value> = match (fields.get("a"), fields.get("b")) {
                (Some(one), Some(other)) => vec![one, other],
                _ => fields.values().filter(|value| value.is_string()).collect(),
            };
            two(strings)
        }
        _ => None,
    };
    match (pair, value) {
        (Some(pair), _) => found.push(pair),
        (None, Value::Array(values)) => values.iter().for_each(|value| pairs(value, found)),
        (None, Value::Object(fields)) => fields.values().for_each(|value| pairs(value, found)),
        _ => {}
    }
}

/// The pairs that must not be called the same: our own, and those that are given.
pub fn negatives() -> Vec<(String, String)> {
    let mut all = Vec::new();
    pairs(&vectors("names.json")["negatives"], &mut all);
    assert!(all.len() >= 40);
    for (path, value) in given("WARSHA_NEGATIVES") {
        let before = all.len();
        pairs(&value, &mut all);
        assert!(all.len() > before, "{}: no pairs", path.display());
    }
    all
}

#[test]
fn what_is_one_has_one_key() {
    let vectors = vectors("names.json");
    let of = |layer: &str, text: &str| match layer {
        "key" => key(text),
        "name" => name_key(text),
        _ => skeleton(text),
    };
    for layer in ["key", "name", "skeleton"] {
        for (wanted, same) in [("same", true), ("different", false)] {
            let pairs = vectors[layer][wanted].as_array().unwrap();
            assert!(!pairs.is_empty());
            for pair in pairs {
                let (one, other) = (pair[0].as_str().unwrap(), pair[1].as_str().unwrap());
                let (one, other) = (of(layer, one), of(layer, other));
                assert_eq!(one == other, same, "{layer}: {pair}: {one:?} {other:?}");
            }
        }
    }
}

#[test]
fn telephone_numbers_are_one_number() {
    for case in vectors("phones.json").as_array().unwrap() {
        let text = case["text"].as_str().unwrap();
        assert_eq!(phone(text).as_deref(), case["e164"].as_str(), "{text}");
    }
}

#[test]
fn spans_of_years_have_no_order() {
    for case in vectors("ranges.json").as_array().unwrap() {
        let text = case["text"].as_str().unwrap();
        let years: Option<(u32, u32)> = serde_json::from_value(case["years"].clone()).unwrap();
        assert_eq!(year_range(text), years, "{text}");
    }
}

#[test]
fn names_that_differ_have_different_keys() {
    for (one, other) in negatives() {
        assert_ne!(name_key(&one), name_key(&other), "{one} and {other} are not one name");
    }
}

fn save(dossier: &mut Dossier, id: &str, name: &str, at: i64) {
    let action = json!({"do": "save-person", "id": id, "name": name});
    dossier.apply(&serde_json::from_value(action).unwrap(), at).unwrap();
}

pub fn find(dossier: &Dossier, query: &str, limit: usize) -> Vec<Hit> {
    match dossier.read(&View::Find { query: query.to_owned(), limit }).unwrap() {
        Reading::Found(found) => found,
        other => panic!("{other:?}"),
    }
}

/// A register of everybody in `entries`, among others: people who bear other names. Whoever is letter for letter what is asked for,
/// while the entry is not, would rightly come first, and stays out.
fn register(dossier: &mut Dossier, entries: &[Entry]) {
    let mut at = 0;
    for (number, entry) in entries.iter().enumerate() {
        at += 1;
        save(dossier, &format!("e{number}"), &entry.ar, at);
    }
    let words = |text: &str| -> BTreeSet<String> { key(text).split(' ').map(ToOwned::to_owned).collect() };
    let asked: Vec<BTreeSet<String>> = entries
        .iter()
        .flat_map(|entry| entry.forms.iter().filter(|(_, form)| name_key(form) != name_key(&entry.ar)))
        .map(|(_, form)| words(form))
        .collect();
    let names: BTreeSet<String> = entries.iter().map(|entry| name_key(&entry.ar)).collect();
    let mut others = 0;
    for first in FIRST {
        for family in FAMILY {
            let name = format!("{first} {family}");
            let own = words(&name);
            if names.contains(&name_key(&name)) || asked.iter().any(|asked| asked.is_subset(&own)) {
                continue;
            }
            others += 1;
            save(dossier, &format!("o{others}"), &name, at + i64::from(others));
        }
    }
    assert!(others > 300, "{others} others");
}

/// Asks for every form of every entry; gives how many of each kind were among the first three, of how many, and the missed.
fn recall(entries: &[Entry], of: impl Fn(usize) -> bool) -> (Vec<(&'static str, usize, usize)>, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let mut dossier = open(&folder.path().join("d.warsha"));
    register(&mut dossier, entries);
    let mut missed = Vec::new();
    let mut counts: Vec<(&'static str, usize, usize)> = vec![("latin", 0, 0), ("variants_ar", 0, 0)];
    for (number, entry) in entries.iter().enumerate().filter(|(number, _)| of(*number)) {
        for (kind, form) in &entry.forms {
            let hits = find(&dossier, form, 3);
            let found = hits.iter().any(|hit| hit.id == format!("e{number}"));
            let count = counts.iter_mut().find(|(name, ..)| name == kind).unwrap();
            count.1 += usize::from(found);
            count.2 += 1;
            if !found {
                let names: Vec<String> =
                    hits.iter().map(|hit| format!("{} {:.3}", hit.name, hit.score)).collect();
                missed.push(format!("{form} for {}: {names:?}", entry.ar));
            }
        }
    }
    (counts, missed)
}

fn say(of: &str, counts: &[(&str, usize, usize)]) {
    for (kind, found, asked) in counts.iter().filter(|(.., asked)| *asked > 0) {
        tell(&format!("names, {of}, {kind}: {found} of {asked} among the first three"));
    }
}

#[test]
fn everybody_is_among_the_first_three() {
    let mut own = Vec::new();
    entries(&vectors("names.json")["entries"], &mut own);
    assert!(own.len() >= 120);
    // Rules were made while looking at every other entry only; the rest tells what they are worth.
    let (counts, mut missed) = recall(&own, |number| number % 2 == 0);
    say("ours, looked at", &counts);
    let (counts, unseen) = recall(&own, |number| number % 2 == 1);
    say("ours, held out", &counts);
    missed.extend(unseen);
    let mut given_entries = Vec::new();
    for (path, value) in given("WARSHA_NAMES") {
        let before = given_entries.len();
        entries(&value, &mut given_entries);
        assert!(given_entries.len() > before, "{}: no entries", path.display());
    }
    if !given_entries.is_empty() {
        let (counts, unseen) = recall(&given_entries, |_| true);
        say("given", &counts);
        missed.extend(unseen);
    }
    assert!(missed.is_empty(), "{} missed:\n{}", missed.len(), missed.join("\n"));
}
