//! What is still open of earlier workshops comes up in the next one by itself.

use crate::stories::open;
use serde_json::{Value, json};
use warsha_core::{Action, Dossier, Reading, View};

fn does(dossier: &mut Dossier, actions: Value) {
    let actions: Vec<Action> = serde_json::from_value(actions).unwrap();
    dossier.apply_together(&actions, 1_000).unwrap();
}

fn carried(dossier: &Dossier, workshop: &str) -> Vec<(String, i64, bool)> {
    let Reading::Carried(carried) =
        dossier.read(&View::Carried { workshop: workshop.parse().unwrap() }).unwrap()
    else {
        panic!()
    };
    carried
        .into_iter()
        .map(|one| (one.placed.recommendation.id.to_string(), one.placed.workshop, one.deferred))
        .collect()
}

#[test]
fn what_waits_comes_up_and_what_was_settled_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let mut dossier = open(&folder.path().join("d.warsha"));
    does(
        &mut dossier,
        json!([
            {"do": "save-programme", "id": "g", "title": "تطوان"},
            {"do": "save-programme", "id": "other", "title": "شفشاون"},
            {"do": "save-workshop", "id": "one", "programme_id": "g", "date": "2022-09-01"},
            {"do": "save-workshop", "id": "two", "programme_id": "g", "date": "2022-10-13"},
            {"do": "save-workshop", "id": "three", "programme_id": "g", "date": "2022-11-10"},
            {"do": "save-workshop", "id": "elsewhere", "programme_id": "other", "date": "2022-09-02"},
            {"do": "capture", "id": "open", "workshop": "one", "text": "إحداث منصة"},
            {"do": "capture", "id": "set-aside", "workshop": "one", "text": "تأجيل"},
            {"do": "decide", "recommendation": "set-aside", "outcome": "set-aside", "reason": "خارج الاختصاص"},
            {"do": "capture", "id": "answered", "workshop": "two", "text": "نشر الميزانية"},
            {"do": "save-answer", "id": "a1", "recommendation_id": "answered", "verdict": "accepted", "answered_on": "2022-10-20"},
            {"do": "capture", "id": "put-off", "workshop": "two", "text": "تكوين المنتخبين"},
            {"do": "save-answer", "id": "a2", "recommendation_id": "put-off", "verdict": "deferred", "answered_on": "2022-10-20"},
            {"do": "capture", "id": "part", "workshop": "two", "text": "تكوين"},
            {"do": "merge", "into": "put-off", "recommendations": ["part"]},
            {"do": "capture", "id": "strange", "workshop": "elsewhere", "text": "شيء آخر"},
            {"do": "capture", "id": "own", "workshop": "three", "text": "من هذه الورشة"},
        ]),
    );
    let row = |id: &str, workshop, deferred| (id.to_owned(), workshop, deferred);
    assert_eq!(carried(&dossier, "three"), [row("put-off", 2, true), row("open", 1, false)]);
    assert_eq!(carried(&dossier, "two"), [row("open", 1, false)]);
    assert_eq!(carried(&dossier, "one"), []);
    // The committee answers at last.
    does(
        &mut dossier,
        json!([{"do": "save-answer", "id": "a3", "recommendation_id": "put-off", "verdict": "rejected", "answered_on": "2022-11-01"}]),
    );
    assert_eq!(carried(&dossier, "three"), [row("open", 1, false)]);
}
