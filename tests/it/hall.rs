//! What the hall is shown: as much as its mode shows, people by the names that are set, and nobody's sex, note or contact, in any mode.

mod recommendations;

use serde_json::{Value, json};
use std::collections::BTreeSet;
use tempfile::TempDir;
use ts_rs::{Config, TS, TypeVisitor};
use warsha_desk::{Chooser, HallScene, Office};

const WORKSHOP: &str = "workshop-2";
const MODES: [&str; 8] =
    ["emblem", "welcome", "agenda", "speaker", "queue", "message", "read-back", "last-time"];
/// What somebody said against a recommendation.
const AGAINST: &str = "لا نتفق مع هذه الصيغة لأسباب تخصنا";

struct Nobody;

impl Chooser for Nobody {
    fn folder(&self) -> Option<std::path::PathBuf> {
        None
    }
    fn dossier(&self) -> Option<std::path::PathBuf> {
        None
    }
    fn list(&self) -> Option<std::path::PathBuf> {
        None
    }
}

struct Laptop {
    office: Office,
    folder: TempDir,
}

impl Laptop {
    fn new(sample: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let laptop = Self { office: office(&folder), folder };
        laptop.asks(json!({"call": "begin", "sample": sample}));
        laptop
    }

    /// With a workshop `w` of women and men, of whom each spoke for three minutes.
    fn with_people(women: usize, men: usize) -> Self {
        let laptop = Self::new(false);
        laptop.acts(json!([
            {"do": "save-programme", "id": "p", "title": "تطوان جماعة منفتحة"},
            {"do": "save-organisation", "id": "o", "name": "جمعية إنسان"},
            {"do": "save-workshop", "id": "w", "programme_id": "p", "date": "2022-10-13"},
            {"do": "open-workshop", "workshop": "w", "opened_at": 1_000_000},
        ]));
        for number in 0..women + men {
            let sex = if number < women { "female" } else { "male" };
            let id = format!("person-{number}");
            laptop.acts(json!([
                {"do": "save-person", "id": id, "name": format!("عبد الله رقم{number}"), "sex": sex, "organisation_id": "o", "phone": "+212612345678"},
                {"do": "register", "workshop": "w", "person": id},
                {"do": "arrive", "workshop": "w", "person": id},
            ]));
        }
        laptop
    }

    fn asks(&self, call: Value) -> Value {
        let call = serde_json::from_value(call).unwrap();
        json!(self.office.answer(call, &Nobody).unwrap())["value"].clone()
    }

    fn acts(&self, actions: Value) {
        self.asks(json!({"call": "act", "actions": actions}));
    }

    fn prefers(&self, what: &str, value: Value) {
        let mut preferences = self.asks(json!({"call": "state"}))["preferences"].clone();
        if preferences.is_null() {
            preferences = json!({"language": "ar", "speech_minutes": 5});
        }
        preferences[what] = value;
        self.asks(json!({"call": "prefer", "preferences": preferences}));
    }

    fn scene(&self) -> Value {
        json!(self.office.hall().unwrap())
    }

    fn shows(&self, mode: &str, workshop: &str) -> Value {
        let shown = match mode {
            "emblem" => json!({"show": mode}),
            "message" => json!({"show": mode, "workshop": workshop, "text": "نستأنف على الساعة 18:15"}),
            "last-time" => json!({"show": mode, "workshop": workshop, "page": 1}),
            "read-back" => {
                let evening =
                    self.asks(json!({"call": "read", "view": {"view": "evening", "workshop": workshop}}));
                return self.reads(workshop, evening["standing"][0].as_str().unwrap(), None);
            }
            _ => json!({"show": mode, "workshop": workshop}),
        };
        self.asks(json!({"call": "show", "hall": shown}));
        self.scene()
    }

    fn reads(&self, workshop: &str, recommendation: &str, after: Option<&str>) -> Value {
        let mut shown = json!({"show": "read-back", "workshop": workshop, "recommendation": recommendation});
        if let Some(after) = after {
            shown["after"] = json!(after);
        }
        self.asks(json!({"call": "show", "hall": shown}));
        self.scene()
    }

    fn captures(&self, workshop: &str, recommendations: &[&str]) {
        for id in recommendations {
            self.acts(json!([{"do": "capture", "id": id, "workshop": workshop, "text": format!("توصية {id}"), "proposers": [{"person": "person-0"}]}]));
        }
    }

    fn again(self) -> Self {
        let Self { office: before, folder } = self;
        before.close();
        drop(before);
        Self { office: office(&folder), folder }
    }
}

fn office(folder: &TempDir) -> Office {
    Office::new(&folder.path().join("data"), &folder.path().join("documents"))
}

/// The names of all fields in a value, and all its texts.
fn inside(value: &Value, fields: &mut BTreeSet<String>, texts: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (name, value) in map {
                fields.insert(name.clone());
                inside(value, fields, texts);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| inside(value, fields, texts)),
        Value::String(text) => drop(texts.insert(text.clone())),
        _ => {}
    }
}

/// The declarations of a type and of all that it names.
#[derive(Default)]
struct Declared(Vec<String>);

impl TypeVisitor for Declared {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() {
            self.0.push(T::decl(&Config::new()));
            T::visit_dependencies(self);
        }
    }
}

#[test]
fn a_scene_has_no_place_for_a_sex_a_note_or_a_contact() {
    let mut all = Declared::default();
    all.visit::<HallScene>();
    for named in ["HallReadBack", "HallLastTime", "HallDecided", "LastTimeRow"] {
        assert!(all.0.iter().any(|declared| declared.contains(&format!("type {named} "))), "{named}");
    }
    for declared in all.0 {
        // What each says of itself, without comments, in words.
        let code: String =
            declared.split("*/").map(|part| part.split("/*").next().unwrap_or_default()).collect();
        let words: BTreeSet<&str> = code.split(|c: char| !c.is_ascii_alphanumeric()).collect();
        let never = [
            "sex",
            "gender",
            "honorific",
            "note",
            "notes",
            "phone",
            "email",
            "person",
            "ByGender",
            "Sex",
            "objection",
            "Objection",
        ];
        assert!(never.iter().all(|word| !words.contains(word)), "{code}");
        // Of objections only how many: no text can be among them.
        assert!(!words.contains("objections") || code.contains("objections: number"), "{code}");
        // Women and men are words of the groups alone, which have no name in them.
        if words.contains("women") {
            let numbers = code.matches("number").count() + code.matches("bigint").count();
            assert_eq!(
                (numbers, code.matches("string").count(), code.matches("Hall").count()),
                (3, 0, 1),
                "{code}"
            );
        }
    }
}

#[test]
fn no_mode_of_the_sample_ties_a_name_to_a_sex_or_shows_what_is_private() {
    let laptop = Laptop::new(true);
    let view = json!({"call": "read", "view": {"view": "evening", "workshop": WORKSHOP}});
    let evening = laptop.asks(view);
    let private: Vec<String> = ["notes", "people"]
        .iter()
        .flat_map(|list| evening[list].as_array().unwrap())
        .flat_map(|row| {
            ["text", "phone", "email", "function"].map(|field| row[field].as_str().map(ToOwned::to_owned))
        })
        .flatten()
        .collect();
    // What was captured from a note may be the note's own words: it is shown as what it became.
    let became: Vec<Value> =
        evening["recommendations"].as_array().unwrap().iter().map(|r| r["text"].clone()).collect();
    let private: Vec<String> = private.into_iter().filter(|text| !became.contains(&json!(text))).collect();
    assert!(private.len() > 10);
    let person = evening["people"][0]["id"].clone();
    let against = json!({"do": "object", "id": "against", "recommendation": evening["standing"][0], "text": AGAINST, "person": person});
    let hands = |sex| json!({"do": "vote", "recommendation": evening["standing"][0], "round": 1, "sex": sex, "choice": "for", "count": 4});
    laptop.acts(json!([against, hands("female"), hands("male")]));
    let private = [private, vec![AGAINST.to_owned()]].concat();
    laptop.acts(json!([{"do": "save-workshop", "id": "later", "programme_id": evening["programme"]["id"], "date": "2022-11-24", "number": 3}]));
    laptop.acts(json!([{"do": "give-floor", "id": "hall-turn", "workshop": WORKSHOP, "person": person}]));
    laptop.acts(json!([{"do": "request-floor", "id": "hall-wait", "workshop": WORKSHOP, "person": evening["people"][1]["id"]}]));
    for balance in [false, true] {
        laptop.prefers("hall_balance", json!(balance));
        for names in ["full", "first", "badge"] {
            laptop.prefers("hall_names", json!(names));
            for mode in MODES {
                let scene = laptop.shows(mode, if mode == "last-time" { "later" } else { WORKSHOP });
                let (mut fields, mut texts) = (BTreeSet::new(), BTreeSet::new());
                inside(&scene, &mut fields, &mut texts);
                let codes = ["female", "male", "feminine", "masculine", "declared"];
                assert!(codes.iter().all(|code| !texts.contains(*code)), "{mode}: {scene}");
                assert!(private.iter().all(|text| !texts.contains(text)), "{mode}: {scene}");
                let speaks = matches!(mode, "speaker" | "queue");
                assert_eq!(scene["speaker"].is_object(), speaks, "{mode} {names}: {scene}");
                assert!(speaks || scene["next"] == json!([]), "{mode} {names}: {scene}");
                assert_eq!(scene["read_back"].is_object(), mode == "read-back", "{mode} {names}: {scene}");
                assert_eq!(scene["last_time"].is_object(), mode == "last-time", "{mode} {names}: {scene}");
            }
        }
    }
}

#[test]
fn people_are_named_as_it_is_set_and_whoever_was_forgotten_by_her_number() {
    let laptop = Laptop::with_people(1, 1);
    laptop.acts(json!([{"do": "give-floor", "id": "t", "workshop": "w", "person": "person-0"}]));
    laptop.acts(json!([{"do": "request-floor", "id": "r", "workshop": "w", "person": "person-1"}]));
    laptop.prefers("hall_names", json!("full"));
    let scene = laptop.shows("speaker", "w");
    assert_eq!(
        scene["speaker"],
        json!({"name": "عبد الله رقم0", "badge": null, "organisation": "جمعية إنسان"})
    );
    assert_eq!(scene["next"][0]["name"], "عبد الله رقم1");
    laptop.prefers("hall_names", json!("first"));
    assert_eq!(laptop.scene()["speaker"], json!({"name": "عبد الله", "badge": null, "organisation": null}));
    laptop.prefers("hall_names", json!("badge"));
    assert_eq!(laptop.scene()["speaker"], json!({"name": null, "badge": 1, "organisation": null}));
    assert_eq!(laptop.scene()["next"], json!([{"name": null, "badge": 2, "organisation": null}]));
    let queue = laptop.shows("queue", "w");
    assert_eq!((&queue["next"], &queue["waiting"]), (&json!([]), &json!(1)), "by number, only how many wait");
    laptop.prefers("hall_names", json!("full"));
    laptop.acts(json!([{"do": "forget-person", "person": "person-0"}]));
    assert_eq!(
        laptop.shows("speaker", "w")["speaker"],
        json!({"name": null, "badge": 1, "organisation": null})
    );
}

#[test]
fn the_balance_is_off_and_hidden_where_few_are() {
    let few = Laptop::with_people(4, 30);
    few.prefers("hall_balance", json!(true));
    assert_eq!(few.shows("speaker", "w")["balance"], Value::Null, "four women are too few");
    let laptop = Laptop::with_people(6, 6);
    assert_eq!(laptop.shows("speaker", "w")["balance"], Value::Null, "nobody wanted it");
    laptop.prefers("hall_balance", json!(true));
    let half = json!({"women": 50, "men": 50, "not_stated": 0});
    assert_eq!(laptop.scene()["balance"], json!({"room": half, "floor": null}), "nobody has spoken");
    for number in 0..12 {
        let id = format!("turn-{number}");
        laptop.acts(json!([
            {"do": "give-floor", "id": id, "workshop": "w", "person": format!("person-{number}"), "started_at": 1_000_000 + number * 200_000},
            {"do": "end-floor", "workshop": "w", "stopped_at": 1_000_000 + number * 200_000 + 180_000},
        ]));
        let floor = &laptop.scene()["balance"]["floor"];
        assert_eq!(floor.is_object(), number >= 10, "after turn {number}: {floor}");
    }
    assert_eq!(laptop.scene()["balance"], json!({"room": half, "floor": half}));
    assert_eq!(laptop.shows("welcome", "w")["balance"], Value::Null);
}

#[test]
fn the_agenda_says_what_is_done_and_what_is_now() {
    let laptop = Laptop::with_people(1, 1);
    let stages = || {
        let scene = laptop.shows("agenda", "w");
        scene["agenda"]
            .as_array()
            .unwrap()
            .iter()
            .map(|p| p["stage"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    laptop.acts(json!([
        {"do": "save-agenda-item", "id": "a", "workshop_id": "w", "title": "كلمة الافتتاح", "position": 1},
        {"do": "save-agenda-item", "id": "b", "workshop_id": "w", "title": "النقاش", "position": 2},
        {"do": "save-agenda-item", "id": "c", "workshop_id": "w", "title": "التوصيات", "position": 3},
    ]));
    assert_eq!(stages(), ["now", "ahead", "ahead"]);
    laptop.acts(
        json!([{"do": "give-floor", "id": "t", "workshop": "w", "person": "person-0", "agenda_item": "b"}]),
    );
    assert_eq!(stages(), ["done", "now", "ahead"]);
    laptop.acts(json!([{"do": "close-workshop", "workshop": "w"}]));
    assert_eq!(stages(), ["done", "done", "done"]);
}

#[test]
fn a_restart_forgets_neither_what_was_shown_nor_the_message() {
    let laptop = Laptop::with_people(1, 1);
    let before = laptop.shows("message", "w");
    assert_eq!(before["show"]["text"], "نستأنف على الساعة 18:15");
    let laptop = laptop.again();
    assert_eq!(laptop.scene(), before);
    laptop.shows("emblem", "w");
    let laptop = laptop.again();
    let state = laptop.asks(json!({"call": "state"}));
    assert_eq!(state["hall"]["now"], json!({"show": "emblem"}));
    assert_eq!(state["hall"]["message"], json!({"workshop": "w", "text": "نستأنف على الساعة 18:15"}));
    // What is not of this dossier is not shown.
    laptop.asks(json!({"call": "show", "hall": {"show": "speaker", "workshop": "elsewhere"}}));
    assert_eq!(laptop.again().scene()["show"]["show"], "emblem");
}
