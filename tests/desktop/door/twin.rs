//! The same evening as a story, and what of a dossier must be the same: all but ids and instants.

use super::people::{COUNTED, Guest, WALK_INS, arrivals};
use crate::replay::{WORKSHOP, gender, of, twin, workshop};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use warsha_core::{Reading, View};

/// Everybody invited, then everybody who comes, in the order of the replay.
fn actions(language: &str, guests: &[Guest]) -> Vec<Value> {
    let mut actions = workshop(language);
    let mut organisations: BTreeMap<String, String> = BTreeMap::new();
    let mut organisation = |name: &str, actions: &mut Vec<Value>| {
        let next = format!("o{}", organisations.len());
        let id = organisations.entry(name.to_owned()).or_insert_with(|| {
            actions.push(json!({"do": "save-organisation", "id": next, "name": name}));
            next.clone()
        });
        id.clone()
    };
    for (place, guest) in guests.iter().enumerate() {
        let at = organisation(&guest.organisation, &mut actions);
        actions.push(json!({"do": "save-person", "id": format!("p{place}"), "name": guest.name, "sex": guest.sex, "sex_source": "declared", "gender": gender(guest.sex), "organisation_id": at}));
        actions.push(json!({"do": "register", "workshop": WORKSHOP, "person": format!("p{place}")}));
    }
    for (place, guest) in arrivals(guests).into_iter().enumerate() {
        let row = guests.iter().position(|other| std::ptr::eq(other, guest)).unwrap();
        actions.push(json!({"do": "arrive", "workshop": WORKSHOP, "person": format!("p{row}")}));
        if place % 10 == 9 {
            let who = &WALK_INS[place / 10];
            let at = organisation(of(language, &who[1]), &mut actions);
            let id = format!("n{place}");
            actions.push(json!({"do": "save-person", "id": id, "name": of(language, &who[0]), "sex": "female", "sex_source": "declared", "gender": "feminine", "organisation_id": at}));
            actions.push(json!({"do": "arrive", "workshop": WORKSHOP, "person": id}));
        }
        if place % 21 == 20 {
            let sex = match COUNTED[place / 21] {
                '1' => "female",
                '2' => "male",
                _ => "unrecorded",
            };
            actions.push(json!({"do": "count-anonymous", "workshop": WORKSHOP, "sex": sex, "change": 1}));
        }
    }
    actions
}

/// What the story makes of it.
pub fn story(folder: &Path, language: &str, guests: &[Guest]) -> Value {
    let dossier = twin(folder, actions(language, guests));
    facts(|view| dossier.read(view).unwrap())
}

/// What a dossier says of the door: everybody on the list as she stands there, and those who are only counted.
pub fn facts(read: impl Fn(&View) -> Reading) -> Value {
    let Reading::Evening(evening) = read(&View::Evening { workshop: WORKSHOP.parse().unwrap() }) else {
        panic!()
    };
    let evening = json!(evening);
    let rows = |list: &str| evening[list].as_array().unwrap().clone();
    let by_id = |list: &str| -> BTreeMap<String, Value> {
        rows(list).into_iter().map(|row| (row["id"].as_str().unwrap().to_owned(), row)).collect()
    };
    let (people, organisations) = (by_id("people"), by_id("organisations"));
    let listed: Vec<Value> = rows("attendances")
        .into_iter()
        .map(|mut row| {
            let stays: Vec<[bool; 2]> = rows("stays")
                .iter()
                .filter(|stay| stay["attendance_id"] == row["id"])
                .map(|stay| [stay["arrived_at"].is_null(), stay["left_at"].is_null()])
                .collect();
            let person = &people[row["person_id"].as_str().unwrap()];
            let organisation = row["organisation_id"].as_str().map(|id| organisations[id]["name"].clone());
            let mut person = person.clone();
            for of in [&mut row, &mut person] {
                let of = of.as_object_mut().unwrap();
                of.retain(|field, _| !field.ends_with("id"));
            }
            json!({"row": row, "person": person, "organisation": organisation, "stays": stays})
        })
        .collect();
    let counted: BTreeMap<String, i64> = rows("headcounts")
        .iter()
        .map(|row| (row["sex"].as_str().unwrap().to_owned(), row["count"].as_i64().unwrap()))
        .collect();
    json!({
        "listed": listed, "counted": counted, "consents": rows("consents").len(), "organisations": organisations.len(),
        "taken": evening["workshop"]["attendance_taken"],
    })
}
