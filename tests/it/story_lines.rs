//! Every story is made of lines that can be said, in an order that can have been; and the stories of the evening keep its words.
//! What the lines do is another matter, and another test.

use crate::stories::FOLDERS;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use warsha_core::action::{Action, REDO, UNDO};
use warsha_core::id::Id;
use warsha_core::model::record::Kind;
use warsha_core::model::{TABLES, table};

/// Every code a refusal may carry.
const REFUSALS: &str = "\
    nothing-to-undo nothing-to-redo missing in-use changed-since forgotten ring nobody-has-the-floor \
    workshop-closed workshop-not-open already minutes-issued not-registered not-present \
    already-present unknown-field field-needs-verb missing-field bad-value text-empty text-too-long \
    text-control text-bidi needs-reason needs-text end-before-begin same-recommendation not-merged \
    already-merged already-split not-split needs-parts parts-changed objection-stands workshop-already-open elsewhere bad-number same-person both-noted";

/// A line of a story.
struct Line {
    /// The file and the number of the line.
    place: String,
    at: i64,
    refused: Option<String>,
    does: String,
    said: Map<String, Value>,
}

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn stories() -> Vec<PathBuf> {
    let folder = FOLDERS.iter().flat_map(|folder| std::fs::read_dir(here().join(folder)).unwrap());
    let mut files: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "jsonl"));
    files.sort();
    files
}

fn instant(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| {
        let instant = chrono::DateTime::parse_from_rfc3339(value.as_str()?).ok()?;
        Some(instant.timestamp_millis())
    })
}

fn lines(path: &Path) -> Vec<Line> {
    let name = path.file_name().unwrap().to_string_lossy();
    let text = std::fs::read_to_string(path).unwrap();
    let spoken = text.lines().zip(1..).filter(|(line, _)| !line.is_empty() && !line.starts_with('#'));
    let read = |(line, number): (&str, u32)| {
        let place = format!("{name}:{number}");
        let mut said: Map<String, Value> =
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{place}: {error}"));
        let at = said.remove("at").as_ref().and_then(instant);
        Line {
            at: at.unwrap_or_else(|| panic!("{place}: no instant")),
            refused: said.remove("refused").map(|code| code.as_str().unwrap().to_owned()),
            does: said["do"].as_str().unwrap().to_owned(),
            said,
            place,
        }
    };
    spoken.map(read).collect()
}

fn story(name: &str) -> Vec<Line> {
    let places = FOLDERS.iter().map(|folder| here().join(folder).join(name));
    lines(&places.into_iter().find(|path| path.exists()).unwrap())
}

fn seed() -> Value {
    let text = std::fs::read_to_string(here().join("vectors/seed.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("not a word: {value}"))
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map(Vec::as_slice).unwrap_or_default()
}

#[test]
fn every_story_begins_with_its_promise() {
    for path in stories() {
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("# "), "{}", path.display());
    }
}

#[test]
fn every_line_is_an_action() {
    for path in stories() {
        for line in lines(&path) {
            let place = &line.place;
            if let Some(code) = &line.refused {
                assert!(REFUSALS.split(' ').any(|known| known == code), "{place}: refused as {code}");
            }
            if line.does == UNDO || line.does == REDO {
                assert_eq!(line.said.len(), 1, "{place}: {} takes no words", line.does);
                continue;
            }
            let action: Action = serde_json::from_value(Value::Object(line.said))
                .unwrap_or_else(|error| panic!("{place}: {error}"));
            assert_eq!(action.code(), line.does, "{place}");
        }
    }
}

#[test]
fn time_never_goes_back() {
    for path in stories() {
        for pair in lines(&path).windows(2) {
            assert!(pair[0].at <= pair[1].at, "{} is before {}", pair[1].place, pair[0].place);
        }
    }
}

/// The words a story says of rows, by table, row and field. What is refused says nothing.
fn words(lines: &[Line]) -> BTreeMap<(String, String, String), String> {
    let mut words = BTreeMap::new();
    let mut workshops = BTreeMap::new();
    for line in lines.iter().filter(|line| line.refused.is_none()) {
        let said = &line.said;
        let mut say = |table: &str, row: &str, field: &str, text: &str| {
            words.insert((table.to_owned(), row.to_owned(), field.to_owned()), text.to_owned());
        };
        let row = |field: &str| word(&said[field]).to_owned();
        match line.does.as_str() {
            "write-note" => {
                if let Some(text) = said.get("text") {
                    say("note", &row("id"), "text", word(text));
                }
            }
            "capture" => say("recommendation", &row("id"), "text", word(&said["text"])),
            "reword" => say("recommendation", &row("recommendation"), "text", word(&said["text"])),
            "merge" => {
                if let Some(text) = said.get("text") {
                    say("recommendation", &row("into"), "text", word(text));
                }
            }
            "decide" => {
                if let Some(reason) = said.get("reason") {
                    say("recommendation", &row("recommendation"), "reason", word(reason));
                }
            }
            "commit" => say("commitment", &row("id"), "title", word(&said["title"])),
            "register" | "arrive" => {
                workshops.insert(row("person"), row("workshop"));
            }
            does => {
                let saved = does.strip_prefix("save-").map(|name| name.replace('-', "_"));
                let Some(table) = saved.as_deref().and_then(table) else { continue };
                let text = |kind: Kind| matches!(kind, Kind::Line | Kind::Prose);
                for column in table.columns.iter().filter(|column| text(column.kind)) {
                    if let Some(Value::String(text)) = said.get(column.name) {
                        say(table.name, &row("id"), column.name, text);
                    }
                }
            }
        }
    }
    for (person, workshop) in workshops {
        let key = ("person".to_owned(), person.clone(), "function".to_owned());
        if let Some(function) = words.get(&key).cloned() {
            let attendance = Id::derived("attendance", &[&workshop, &person]).to_string();
            words.insert(("attendance".to_owned(), attendance, "function".to_owned()), function);
        }
    }
    words
}

fn translated(lines: &[Line], language: &str) -> BTreeMap<(String, String, String), String> {
    let mut translated = BTreeMap::new();
    let said = lines.iter().filter(|line| line.does == "translate" && line.refused.is_none());
    for line in said.filter(|line| line.said["language"] == language) {
        let part = |name: &str| word(&line.said[name]).to_owned();
        let key = (part("table"), part("row"), part("field"));
        match &line.said["text"] {
            Value::String(text) => translated.insert(key, text.clone()),
            _ => translated.remove(&key),
        };
    }
    translated
}

#[test]
fn the_evening_is_told_in_four_languages() {
    for (name, languages) in [("tetouan.jsonl", &["fr", "en", "es"] as &[&str]), ("evening.jsonl", &["fr"])] {
        let lines = story(name);
        let already = |row: &str| {
            let is = |line: &&Line| line.does == "write-note" && line.said["id"] == row;
            let language = lines.iter().find(is).and_then(|line| line.said.get("language"));
            language.map(|code| word(code).to_owned())
        };
        let mut said = words(&lines);
        said.remove(&("setting".to_owned(), "sample".to_owned(), "value".to_owned()));
        for language in languages {
            let translated = translated(&lines, language);
            for (key, text) in &said {
                let there = translated.contains_key(key) || already(&key.1).as_deref() == Some(*language);
                assert!(there, "{name}: {key:?} has no {language}: {text}");
            }
            let tables: BTreeSet<_> = TABLES.iter().map(|table| table.name).collect();
            for key in translated.keys() {
                assert!(tables.contains(key.0.as_str()), "{name}: no table {}", key.0);
                assert!(said.contains_key(key), "{name}: nothing says {key:?}");
            }
        }
    }
}

#[test]
fn french_is_set_as_french_is() {
    for path in stories() {
        for (key, text) in translated(&lines(&path), "fr") {
            assert!(!text.contains('\''), "{key:?}: a straight apostrophe: {text}");
            let letters: Vec<char> = text.chars().collect();
            for pair in letters.windows(2) {
                let space = match pair[1] {
                    ':' | '»' => Some('\u{a0}'),
                    ';' | '?' | '!' => Some('\u{202f}'),
                    _ => None,
                };
                assert!(space.is_none_or(|space| pair[0] == space), "{key:?}: {text}");
                assert!(pair[0] != '«' || pair[1] == '\u{a0}', "{key:?}: {text}");
            }
        }
    }
}

#[test]
fn the_words_of_the_report_are_kept_byte_for_byte() {
    let seed = seed();
    for name in ["tetouan.jsonl", "evening.jsonl"] {
        let lines = story(name);
        let find = |does: &str, id: &str| {
            let is = |line: &&Line| line.does == does && line.said["id"] == id;
            &lines.iter().find(is).unwrap_or_else(|| panic!("{name}: no {does} {id}")).said
        };
        let mut notes = 0;
        for turn in list(&seed, "interventions") {
            let said = find("give-floor", word(&turn["id"]));
            assert_eq!(said["person"], turn["speaker_id"], "{name}");
            assert_eq!(said["connector"], word(&turn["connector_key"]).replace('_', "-"), "{name}");
            for note in list(turn, "notes") {
                let said = find("write-note", word(&note["id"]));
                assert_eq!(said["text"], note["text_ar"], "{name}");
                assert_eq!(said["intervention_id"], turn["id"], "{name}");
                assert_eq!(said["form"], note["form"], "{name}");
                assert_eq!(said["verb"], word(&note["verb"]).replace('_', "-"), "{name}");
                notes += 1;
            }
        }
        assert_eq!(notes, 19);
        assert_eq!(list(&seed, "recommendations").len(), 13);
        for proposal in list(&seed, "recommendations") {
            let said = find("capture", word(&proposal["id"]));
            assert_eq!(said["text"], proposal["text_ar"], "{name}");
            assert_eq!(said["kind"], proposal["kind"], "{name}");
            assert_eq!(said["notes"], proposal["source_notes"], "{name}");
            let implied = proposal["explicitness"] == "implied";
            assert_eq!(said.get("implied").is_some_and(|said| said == true), implied, "{name}");
            let proposers =
                list(proposal, "raised_by").iter().map(|person| serde_json::json!({ "person": person }));
            assert_eq!(said["proposers"], Value::Array(proposers.collect()), "{name}");
        }
        for merge in list(&seed, "merge_groups") {
            let is = |line: &&Line| line.does == "merge" && line.said["into"] == merge["id"];
            let said = &lines.iter().find(is).unwrap().said;
            assert_eq!(said["text"], merge["proposed_title_ar"], "{name}");
            assert_eq!(said["recommendations"], merge["members"], "{name}");
        }
        for (kind, lines) in [("aim", "aims"), ("context", "context")] {
            for (line, number) in list(&seed, lines).iter().zip(1..) {
                let said = find("save-preamble", &format!("{kind}-{number}"));
                assert_eq!(said["text"], line["text_ar"], "{name}");
            }
        }
        for person in list(&seed, "people") {
            let said = find("save-person", word(&person["id"]));
            assert_eq!(said["name"], person["name_ar"], "{name}");
            let function = said.get("function").unwrap_or(&Value::Null);
            assert_eq!(*function, person["function_ar"], "{name}");
            let organisation = said.get("organisation_id").unwrap_or(&Value::Null);
            assert_eq!(*organisation, person["organisation_id"], "{name}");
        }
        for organisation in list(&seed, "organisations") {
            let said = find("save-organisation", word(&organisation["id"]));
            assert_eq!(said["name"], organisation["name_ar"], "{name}");
        }
        for axis in list(&seed["ogp_axes"], "named") {
            let said = find("save-axis", &word(&axis["key"]).replace('_', "-"));
            assert_eq!(said["title"], axis["ar"], "{name}");
        }
        let axes = lines.iter().filter(|line| line.does == "save-axis").count();
        assert_eq!(axes, 4, "{name}: the report names four axes, and no fifth is made up");
        let body = find("save-body", "steering-committee");
        assert_eq!(body["name"], seed["steering_committee"]["name_ar"], "{name}");
        assert_eq!(body["mandate"], seed["steering_committee"]["mandate_ar"], "{name}");
        let programme = find("save-programme", "tetouan-open-commune");
        assert!(word(&seed["programme"]["title_ar"]).starts_with(word(&programme["title"])), "{name}");
        let bare = |title: &Value| word(title).trim_start_matches("ال").trim_start_matches("لل").to_owned();
        assert_eq!(bare(&programme["series_title"]), bare(&seed["series"]["title_ar"]), "{name}");
    }
}

#[test]
fn the_report_says_no_hour_and_counts_nobody() {
    for line in story("tetouan.jsonl") {
        let unknown = ["arrive", "open-workshop", "count-anonymous", "vote", "decide"];
        assert!(!unknown.contains(&line.does.as_str()), "{}: the report does not say so", line.place);
        if line.does == "give-floor" || line.does == "close-workshop" {
            assert_eq!(line.said["untimed"], true, "{}", line.place);
        }
        if line.does == "save-workshop" {
            assert_eq!(line.said["attendance_taken"], false, "{}", line.place);
            assert!(!line.said.contains_key("venue"), "{}", line.place);
        }
    }
}

#[test]
fn the_example_is_marked_and_names_nobody_new() {
    let lines = story("evening.jsonl");
    assert_eq!(
        Value::Object(lines[0].said.clone()),
        serde_json::json!({ "do": "save-setting", "id": "sample", "value": "1" })
    );
    let real: BTreeSet<_> =
        list(&seed(), "people").iter().map(|person| word(&person["id"]).to_owned()).collect();
    for line in lines.iter().filter(|line| line.does == "save-person") {
        let name = word(&line.said["name"]);
        let (what, number) = name.rsplit_once(' ').unwrap_or((name, ""));
        let generic = ["مشاركة", "مشارك", "شخص"].contains(&what) && number.parse::<u32>().is_ok();
        assert!(generic || real.contains(word(&line.said["id"])), "{}: {name}", line.place);
    }
    let came: BTreeSet<_> =
        lines.iter().filter(|line| line.does == "arrive").map(|line| word(&line.said["person"])).collect();
    assert_eq!(came.len(), 44, "and four are counted without being named");
}
