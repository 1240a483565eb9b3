//! Two entries of one person: found by either name, shown as one, counted where they were noted, and apart again when taken back.

use crate::names::find;
use crate::stories::open;
use serde_json::{Value, json};
use tempfile::TempDir;
use warsha_core::find::Match;
use warsha_core::{Dossier, View};

/// What is said in turn, each at the next instant.
struct Told {
    dossier: Dossier,
    at: i64,
    _folder: TempDir,
}

impl Told {
    fn of(lines: &[Value]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let dossier = open(&folder.path().join("d.warsha"));
        let mut told = Self { dossier, at: 1_000, _folder: folder };
        lines.iter().for_each(|line| told.say(line.clone()));
        told
    }

    fn say(&mut self, line: Value) {
        self.at += 1_000;
        let action = serde_json::from_value(line.clone()).unwrap();
        self.dossier.apply(&action, self.at).unwrap_or_else(|error| panic!("{line}: {error:?}"));
    }

    fn read(&self, view: Value) -> Value {
        let view: View = serde_json::from_value(view).unwrap();
        serde_json::to_value(self.dossier.read(&view).unwrap()).unwrap()
    }

    fn card(&self, person: &str) -> Value {
        self.read(json!({"view": "person", "person": person}))
    }

    fn evening(&self, workshop: &str) -> Value {
        self.read(json!({"view": "evening", "workshop": workshop}))
    }

    fn found(&self, query: &str) -> Vec<(String, Option<String>)> {
        find(&self.dossier, query, 5).into_iter().map(|hit| (hit.id, hit.also)).collect()
    }
}

/// Two entries of one man: one of them came to the evening that is closed, the other is on tonight's list.
fn twice() -> Told {
    let mut told = Told::of(&[
        json!({"do": "save-programme", "id": "g", "title": "برنامج"}),
        json!({"do": "save-organisation", "id": "o", "name": "جمعية إنسان"}),
        json!({"do": "save-workshop", "id": "w1", "programme_id": "g", "date": "2022-10-06"}),
        json!({"do": "save-workshop", "id": "w2", "programme_id": "g", "date": "2022-10-13"}),
        json!({"do": "save-person", "id": "a", "name": "عبد المالك أصريح", "sex": "male"}),
        json!({"do": "save-person", "id": "b", "name": "Malek Asrih", "phone": "0612345678", "function": "رئيس"}),
        json!({"do": "save-affiliation", "id": "f", "person_id": "b", "organisation_id": "o", "since": "2020-01-01"}),
        json!({"do": "save-consent", "id": "c", "person_id": "b", "purpose": "publication", "given": true, "noted_at": 5}),
        json!({"do": "translate", "table": "person", "row": "b", "field": "name", "language": "ar", "text": "مالك"}),
        json!({"do": "arrive", "workshop": "w1", "person": "b"}),
        json!({"do": "close-workshop", "workshop": "w1"}),
        json!({"do": "register", "workshop": "w2", "person": "b", "roles": ["speaker"]}),
    ]);
    // The index is there before they are one: it must follow.
    assert_eq!(told.found("malek")[0].0, "b");
    told.say(json!({"do": "merge-person", "person": "b", "into": {"id": "a", "phone": "0612345678", "sex": "male"}}));
    told
}

#[test]
fn the_card_of_one_shows_both() {
    let told = twice();
    for entry in ["a", "b"] {
        let card = told.card(entry);
        assert_eq!(card["person"]["name"], "عبد المالك أصريح");
        assert_eq!(card["person"]["phone"], "0612345678", "what was taken");
        assert_eq!(card["person"]["function"], Value::Null, "what was not");
        assert_eq!(card["merged"][0]["name"], "Malek Asrih");
        let dates: Vec<&Value> =
            card["evenings"].as_array().unwrap().iter().map(|one| &one["workshop"]["date"]).collect();
        assert_eq!(dates, ["2022-10-13", "2022-10-06"]);
        assert_eq!(card["affiliations"][0]["organisation_id"], "o");
        assert_eq!(card["consents"][0]["given"], true);
        assert_eq!(card["translations"][0]["text"], "مالك");
    }
    assert_eq!(told.dossier.verify().unwrap(), vec![]);
}

#[test]
fn an_open_list_shows_the_one_and_a_closed_one_whom_it_noted() {
    let mut told = twice();
    let names = |told: &Told, workshop: &str| -> Vec<Value> {
        let minutes = told.read(json!({"view": "minutes", "workshop": workshop}));
        minutes["attendees"].as_array().unwrap().iter().map(|one| one["name"]["text"].clone()).collect()
    };
    assert_eq!(names(&told, "w1"), ["Malek Asrih"]);
    assert_eq!(names(&told, "w2"), ["عبد المالك أصريح"]);
    let evening = told.evening("w2");
    assert_eq!(evening["attendances"][0]["person_id"], "a");
    assert_eq!(evening["attendances"][0]["sex"], "male", "what was taken is noted on the open list");
    assert_eq!(evening["consents"][0]["person_id"], "a");
    assert_eq!(told.evening("w1")["attendances"][0]["person_id"], "b");
    // Whoever is told to come in by the one entry comes in on the list of the other.
    told.say(json!({"do": "arrive", "workshop": "w2", "person": "a"}));
    let evening = told.evening("w2");
    assert_eq!(evening["attendances"].as_array().unwrap().len(), 1);
    assert_eq!(evening["stays"].as_array().unwrap().len(), 1);
}

#[test]
fn every_name_finds_the_one_and_never_two() {
    let mut told = twice();
    let one = |also: &str| vec![("a".to_owned(), Some(also.to_owned()))];
    assert_eq!(told.found("أصريح"), [("a".to_owned(), None)]);
    assert_eq!(told.found("malek"), one("Malek Asrih"));
    assert_eq!(told.found("مالك"), one("مالك"));
    assert_eq!(told.found("0612345678").len(), 1);
    assert_eq!(find(&told.dossier, "Malek Asrih", 5)[0].matched, Match::Exact);
    let pairs = told.read(json!({"view": "pairs"}));
    assert_eq!(pairs["people"], json!([]), "they are one already");
    // A name in another script is a name, of organisations too, and of those who stand for them.
    told.say(json!({"do": "save-person", "id": "a", "organisation_id": "o"}));
    told.say(json!({"do": "translate", "table": "organisation", "row": "o", "field": "name", "language": "fr", "text": "Association Humaine"}));
    assert_eq!(
        told.found("humaine"),
        [("o".to_owned(), Some("Association Humaine".to_owned())), ("a".to_owned(), None)]
    );
    told.say(json!({"do": "translate", "table": "organisation", "row": "o", "field": "name", "language": "fr", "text": "Insan"}));
    assert_eq!(told.found("humaine"), []);
    // Taken back, each is found by her own.
    told.say(json!({"do": "unmerge-person", "person": "b"}));
    assert_eq!(told.found("malek"), [("b".to_owned(), None)]);
    assert_eq!(told.found("مالك")[0].0, "b");
}

#[test]
fn the_attendance_that_says_less_goes_and_its_roles_stay() {
    let mut told = Told::of(&[
        json!({"do": "save-programme", "id": "g", "title": "برنامج"}),
        json!({"do": "save-workshop", "id": "w", "programme_id": "g", "date": "2022-10-13"}),
        json!({"do": "save-person", "id": "a", "name": "زينب"}),
        json!({"do": "save-person", "id": "b", "name": "زينب الطنجاوي"}),
        json!({"do": "register", "workshop": "w", "person": "a", "roles": ["chair"]}),
        json!({"do": "excuse", "workshop": "w", "person": "a", "absence": "excused"}),
        json!({"do": "arrive", "workshop": "w", "person": "b"}),
        json!({"do": "merge-person", "person": "b", "into": {"id": "a"}}),
    ]);
    let evening = told.evening("w");
    let list = evening["attendances"].as_array().unwrap();
    assert_eq!(list.len(), 1, "{list:?}");
    assert_eq!((&list[0]["person_id"], &list[0]["absence"]), (&json!("a"), &Value::Null), "she came");
    assert_eq!(evening["roles"][0]["role"], "chair");
    assert_eq!(evening["stays"].as_array().unwrap().len(), 1);
    told.dossier.undo(told.at + 1).unwrap();
    assert_eq!(told.evening("w")["attendances"].as_array().unwrap().len(), 2);
    assert_eq!(told.dossier.verify().unwrap(), vec![]);
}

#[test]
fn forgetting_the_one_forgets_her_under_every_entry() {
    let mut told = twice();
    told.say(json!({"do": "forget-person", "person": "a"}));
    let card = told.card("a");
    assert_eq!(card["merged"][0]["name"], Value::Null);
    assert_eq!(card["translations"], json!([]));
    for query in ["malek", "مالك", "أصريح", "0612345678"] {
        assert_eq!(told.found(query), [], "{query}");
    }
    let path = told.dossier.path().to_owned();
    drop(told.dossier);
    let bytes = std::fs::read(path).unwrap();
    for name in ["Malek", "أصريح", "0612345678"] {
        assert!(!bytes.windows(name.len()).any(|window| window == name.as_bytes()), "{name}");
    }
}
