//! A list of invitees, from what was pasted to the workshop's list: who is known, what a person says otherwise, one undo.

use serde_json::{Value, json};
use std::path::PathBuf;
use tempfile::TempDir;
use warsha_desk::{Chooser, Office};

/// Nobody chooses a file, or always this one.
struct Chosen(Option<PathBuf>);

impl Chooser for Chosen {
    fn folder(&self) -> Option<PathBuf> {
        None
    }
    fn dossier(&self) -> Option<PathBuf> {
        None
    }
    fn list(&self) -> Option<PathBuf> {
        self.0.clone()
    }
}

/// A laptop with a workshop `w`, where somebody is known already.
struct Laptop {
    office: Office,
    folder: TempDir,
}

impl Laptop {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let office = Office::new(&folder.path().join("data"), &folder.path().join("documents"));
        let laptop = Self { office, folder };
        laptop.ask(json!({"call": "begin", "sample": false}));
        laptop.act(json!([
            {"do": "save-programme", "id": "g", "title": "تطوان"},
            {"do": "save-workshop", "id": "w", "programme_id": "g", "date": "2022-10-13"},
            {"do": "save-organisation", "id": "amal", "name": "جمعية الأمل"},
            {"do": "save-person", "id": "rachida", "name": "رشيدة بناني", "organisation_id": "amal", "phone": "+212612345678"},
            {"do": "save-person", "id": "one", "name": "محمد العلوي"},
            {"do": "save-person", "id": "two", "name": "محمد العلوي"},
        ]));
        laptop
    }

    fn try_ask(&self, call: Value, file: Option<PathBuf>) -> Result<Value, String> {
        let call = serde_json::from_value(call).unwrap();
        match self.office.answer(call, &Chosen(file)) {
            Ok(reply) => Ok(json!(reply)["value"].clone()),
            Err(fault) => Err(fault.code),
        }
    }

    fn ask(&self, call: Value) -> Value {
        self.try_ask(call, None).unwrap()
    }

    fn act(&self, actions: Value) -> Value {
        self.ask(json!({"call": "act", "actions": actions}))
    }

    fn paste(&self, text: &str) -> Value {
        self.ask(json!({"call": "read-list", "workshop": "w", "pasted": text}))
    }

    fn invite(&self, chosen: Value) -> Result<Value, String> {
        self.try_ask(json!({"call": "invite-list", "workshop": "w", "chosen": chosen}), None)
    }

    fn evening(&self) -> Value {
        self.ask(json!({"call": "read", "view": {"view": "evening", "workshop": "w"}}))
    }

    /// The names on the workshop's list, in the order of their badges.
    fn names(&self) -> Vec<String> {
        let evening = self.evening();
        let name = |attendance: &Value| {
            let people = evening["people"].as_array().unwrap();
            let person = people.iter().find(|person| person["id"] == attendance["person_id"]).unwrap();
            person["name"].as_str().unwrap().to_owned()
        };
        evening["attendances"].as_array().unwrap().iter().map(name).collect()
    }

    fn entries(&self) -> usize {
        let history = self.ask(json!({"call": "read", "view": {"view": "history", "limit": 100}}));
        history.as_array().unwrap().len()
    }
}

const LIST: &str = "الاسم\tالجنس\tالهيئة\tالهاتف\n\
                    رشيدة بناني\tأنثى\tجمعية الأمل\t0612345678\n\
                    كريم الفاسي\tذكر\tجمعية النور\t0661000000\n\
                    محمد العلوي\t\t\t\n\
                    سناء\tأنثى\tجمعية النور\t\n";

#[test]
fn those_of_a_list_are_invited_together_and_taken_back_at_once() {
    let laptop = Laptop::new();
    let before = laptop.entries();
    let list = laptop.paste(LIST);
    assert_eq!(list["lines"].as_array().unwrap().len(), 4);
    assert_eq!(laptop.entries(), before, "looking at a list changes nothing");
    laptop.invite(json!([])).unwrap();
    assert_eq!(laptop.names(), ["رشيدة بناني", "كريم الفاسي", "محمد العلوي", "سناء"]);
    assert_eq!(laptop.entries(), before + 1);
    let evening = laptop.evening();
    let organisations = evening["organisations"].as_array().unwrap();
    assert_eq!(
        organisations.iter().filter(|one| one["name"] == "جمعية النور").count(),
        1,
        "named twice, made once"
    );
    let people = evening["people"].as_array().unwrap();
    let known = people.iter().find(|person| person["id"] == "rachida").unwrap();
    assert_eq!(
        (&known["sex"], &known["sex_source"], &known["gender"]),
        (&json!("female"), &json!("declared"), &json!("feminine"))
    );
    laptop.ask(json!({"call": "undo"}));
    assert_eq!(laptop.names(), Vec::<String>::new());
    let found =
        laptop.ask(json!({"call": "read", "view": {"view": "find", "query": "كريم الفاسي", "limit": 5}}));
    assert_eq!(found, json!([]), "who was new is gone with it");
}

#[test]
fn a_homonym_is_never_guessed_and_whoever_a_person_names_is_taken() {
    let laptop = Laptop::new();
    let list = laptop.paste(LIST);
    let of = |row: usize| {
        let lines = list["lines"].as_array().unwrap();
        lines.iter().find(|line| line["line"]["row"] == json!(row)).unwrap().clone()
    };
    assert_eq!(of(2)["taken_for"], "rachida", "one name, one number");
    assert_eq!(of(4)["known"].as_array().unwrap().len(), 2);
    assert_eq!(of(4)["taken_for"], Value::Null, "two of one name");
    laptop.invite(json!([{"row": 4, "person": "two"}, {"row": 5, "left_out": true}])).unwrap();
    let listed = laptop.evening()["attendances"].clone();
    let ids: Vec<&str> =
        listed.as_array().unwrap().iter().map(|row| row["person_id"].as_str().unwrap()).collect();
    assert!(ids.contains(&"rachida") && ids.contains(&"two") && !ids.contains(&"one"), "{ids:?}");
    assert_eq!(ids.len(), 3);
}

#[test]
fn another_organisation_or_another_number_tells_two_of_one_name_apart() {
    let laptop = Laptop::new();
    let list = laptop.paste("الاسم\tالهيئة\tالهاتف\nرشيدة بناني\tجمعية أخرى\t\nرشيدة بناني\t\t0699999999\nبناني رشيدة\t\t0612345678\n");
    let taken: Vec<Value> =
        list["lines"].as_array().unwrap().iter().map(|line| line["taken_for"].clone()).collect();
    assert_eq!(taken, [Value::Null, Value::Null, json!("rachida")]);
}

#[test]
fn the_same_list_again_puts_nobody_on_the_list_twice() {
    let laptop = Laptop::new();
    laptop.paste(LIST);
    laptop.invite(json!([{"row": 4, "person": "one"}])).unwrap();
    let before = laptop.entries();
    let list = laptop.paste(LIST);
    let listed =
        list["lines"].as_array().unwrap().iter().filter(|line| line["listed"] == json!(true)).count();
    assert_eq!(listed, 3, "and of the two of one name nobody is guessed");
    laptop.invite(json!([{"row": 4, "person": "one"}])).unwrap();
    assert_eq!(laptop.names().len(), 4);
    assert_eq!(laptop.entries(), before, "nothing was new");
}

#[test]
fn what_is_known_of_somebody_is_not_written_over() {
    let laptop = Laptop::new();
    laptop.paste("الاسم\tالهيئة\tالهاتف\tالصفة\nرشيدة بناني\tجمعية الأمل\t\tرئيسة\n");
    laptop.invite(json!([])).unwrap();
    laptop.paste("الاسم\tالهاتف\tالصفة\nرشيدة بناني\t0612345678\tكاتبة\n");
    laptop.invite(json!([])).unwrap();
    let card = laptop.ask(json!({"call": "read", "view": {"view": "person", "person": "rachida"}}));
    assert_eq!(card["person"]["function"], "رئيسة");
    assert_eq!(card["evenings"][0]["attendance"]["function"], "رئيسة");
}

#[test]
fn a_column_that_was_guessed_wrong_is_put_right() {
    let laptop = Laptop::new();
    let list =
        laptop.paste("رقم\tالمشارك\tملاحظات\n1\tسعاد الخطيب\tجمعية الشباب\n2\tعمر لمرابط\tدار الشباب\n");
    let mut columns = list["columns"].clone();
    columns["fields"]["organisation"] = json!(2);
    let again = laptop.ask(json!({"call": "read-columns", "workshop": "w", "columns": columns}));
    assert_eq!(again["lines"][0]["line"]["organisation"], "جمعية الشباب");
    assert_eq!(again["header"], json!(["رقم", "المشارك", "ملاحظات"]));
    laptop.invite(json!([])).unwrap();
    assert_eq!(laptop.evening()["organisations"].as_array().unwrap().len(), 2);
}

#[test]
fn a_file_that_gives_nobody_says_why_and_leaves_the_list_that_was_read() {
    let laptop = Laptop::new();
    laptop.paste(LIST);
    let file = laptop.folder.path().join("list.csv");
    std::fs::write(&file, "").unwrap();
    let read = json!({"call": "read-list", "workshop": "w"});
    assert_eq!(laptop.try_ask(read.clone(), Some(file.clone())), Err("import-empty".to_owned()));
    assert_eq!(
        laptop.try_ask(read.clone(), Some(file.with_extension("none"))),
        Err("cannot-read".to_owned())
    );
    assert_eq!(laptop.try_ask(read, None), Ok(Value::Null), "the dialog was closed");
    laptop.invite(json!([{"row": 4, "left_out": true}])).unwrap();
    assert_eq!(laptop.names().len(), 3);
}

#[test]
fn an_import_that_is_refused_changes_nothing() {
    let laptop = Laptop::new();
    laptop.paste(LIST);
    laptop.act(json!([{"do": "count-anonymous", "workshop": "w", "sex": "female", "change": 1}]));
    laptop.act(json!([{"do": "close-workshop", "workshop": "w"}]));
    let before = laptop.entries();
    assert_eq!(laptop.invite(json!([])), Err("workshop-closed".to_owned()));
    assert_eq!(laptop.entries(), before);
    let found = laptop.ask(json!({"call": "read", "view": {"view": "find", "query": "سناء", "limit": 5}}));
    assert_eq!(found, json!([]));
}

#[test]
fn an_import_that_is_stopped_changes_nothing() {
    let laptop = Laptop::new();
    let rows: String = (0..4_000).map(|row| format!("ضيف رقم {}\n", words(row))).collect();
    laptop.paste(&format!("الاسم\n{rows}"));
    let before = laptop.entries();
    let answered = std::thread::scope(|scope| {
        let import = scope.spawn(|| laptop.invite(json!([])));
        // Once it is seen to be at work it is stopped; it cannot have ended before, since it says of each how far it is.
        while laptop.ask(json!({"call": "progress"}))["stage"] != "keeping" && !import.is_finished() {
            std::thread::yield_now();
        }
        laptop.ask(json!({"call": "stop"}));
        import.join().unwrap()
    });
    assert_eq!(answered, Err("cancelled".to_owned()));
    assert_eq!((laptop.entries(), laptop.names().len()), (before, 0));
    assert_eq!(laptop.ask(json!({"call": "progress"})), Value::Null);
    laptop.invite(json!([])).unwrap();
    assert_eq!(laptop.names().len(), 4_000, "and it can be begun anew");
}

/// A number in letters: two rows never have one name.
fn words(number: usize) -> String {
    let digit =
        |place: u32| ['ا', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط', 'ي'][number / 10_usize.pow(place) % 10];
    format!("{}{} {}{}", digit(3), digit(2), digit(1), digit(0))
}
