//! Figures against the vectors: every indicator, exact, with its reason where it is not known.

use serde_json::{Map, Value};
use warsha_core::figures::figures;
use warsha_core::figures::sitting::{Participant, Proposal, Sitting, Turn};
use warsha_core::model::attendance::Role;
use warsha_core::model::people::{AgeBand, Sex};

const MILLIS: i64 = 1000;

fn sex(code: &str) -> Sex {
    match code {
        "F" => Sex::Female,
        "M" => Sex::Male,
        "O" => Sex::Other,
        "D" => Sex::Declined,
        "U" => Sex::Unrecorded,
        other => panic!("{other}"),
    }
}

fn band(age: Option<i64>) -> Option<AgeBand> {
    Some(match age? {
        ..18 => AgeBand::Under18,
        18..30 => AgeBand::From18,
        30..60 => AgeBand::From30,
        _ => AgeBand::From60,
    })
}

fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value[name].as_array().map_or(&[], Vec::as_slice)
}

fn sitting(input: &Value) -> Sitting {
    let people = list(input, "people");
    let place = |id: &Value| people.iter().position(|person| person["id"] == *id).unwrap();
    let millis = |value: &Value| value.as_i64().map(|seconds| seconds * MILLIS);
    Sitting {
        duration: millis(&input["session"]["duration"]),
        attendance_taken: input["attendance_taken"] == true,
        people: people
            .iter()
            .map(|person| Participant {
                id: person["id"].as_str().unwrap().to_owned(),
                sex: sex(person["sex"].as_str().unwrap()),
                age_band: band(person["age"].as_i64()),
                organisations: list(person, "orgs").iter().map(|o| o.as_str().unwrap().to_owned()).collect(),
                organisation_kind: None,
                roles: list(input, "roles")
                    .iter()
                    .filter(|role| role["person"] == person["id"])
                    .map(|role| serde_json::from_value::<Role>(role["role"].clone()).unwrap())
                    .collect(),
                stays: list(input, "attendance")
                    .iter()
                    .filter(|stay| stay["person"] == person["id"])
                    .map(|stay| (millis(&stay["in"]), millis(&stay["out"])))
                    .collect(),
            })
            .collect(),
        anonymous: vec![],
        turns: list(input, "interventions")
            .iter()
            .map(|turn| Turn {
                speaker: place(&turn["speaker"]),
                hours: millis(&turn["start"]).zip(millis(&turn["end"])),
                pauses: Vec::new(),
                notes: 0,
            })
            .collect(),
        proposals: list(input, "recommendations")
            .iter()
            .map(|proposal| Proposal {
                adopted: proposal["status"] == "adopted",
                proposers: list(proposal, "proposers").iter().map(place).collect(),
            })
            .collect(),
        said: vec![],
    }
}

/// Everything expected is there, and equal. What is there and not expected is another test's.
fn covers(found: &Value, expected: &Value, path: &str) {
    match expected {
        Value::Object(fields) if found.is_object() => {
            fields.iter().for_each(|(name, value)| covers(&found[name], value, &format!("{path}/{name}")));
        }
        Value::Number(number) if found.is_number() => {
            assert!(
                (number.as_f64().unwrap() - found.as_f64().unwrap()).abs() < 1e-9,
                "{path}: {found} is not {number}"
            );
        }
        _ => assert_eq!(found, expected, "{path}"),
    }
}

#[test]
fn every_session_vector_is_met() {
    let vectors: Value = serde_json::from_str(include_str!("../vectors/figures.json")).unwrap();
    let cases: Vec<&Value> =
        list(&vectors, "cases").iter().filter(|case| case["kind"] == "session").collect();
    assert!(cases.len() >= 5);
    for case in cases {
        let found = serde_json::to_value(figures(&sitting(&case["input"]))).unwrap();
        covers(&found, &case["expected"], case["name"].as_str().unwrap());
    }
}

fn one_woman() -> Sitting {
    let woman = Participant {
        id: "f".into(),
        sex: Sex::Female,
        age_band: None,
        organisations: vec![],
        organisation_kind: None,
        roles: vec![],
        stays: vec![(Some(0), None)],
    };
    Sitting { duration: Some(3_600_000), attendance_taken: true, people: vec![woman], ..Sitting::default() }
}

fn found(sitting: &Sitting) -> Map<String, Value> {
    let Value::Object(found) = serde_json::to_value(figures(sitting)).unwrap() else { panic!() };
    found
}

#[test]
fn anonymous_counts_enter_the_room_and_stay_apart() {
    let mut sitting = one_woman();
    sitting.anonymous = vec![(Sex::Male, None, 3), (Sex::Unrecorded, Some(AgeBand::From18), 1)];
    let found = found(&sitting);
    assert_eq!(found["headcount"]["total"], 5);
    assert_eq!(found["headcount"]["named"]["total"], 1);
    assert_eq!(found["headcount"]["anonymous"]["M"], 3);
    assert_eq!(found["women_share_disclosed"]["value"], 0.25);
    assert_eq!(found["by_age"]["under_30"]["U"], 1);
}

#[test]
fn two_at_once_are_both_credited_and_oneself_only_once() {
    let mut sitting = one_woman();
    let mut man = sitting.people[0].clone();
    (man.id, man.sex) = ("m".into(), Sex::Male);
    sitting.people.push(man);
    let turn = |speaker, from: i64, to: i64| Turn {
        speaker,
        hours: Some((from * MILLIS, to * MILLIS)),
        pauses: Vec::new(),
        notes: 0,
    };
    sitting.turns = vec![turn(0, 0, 100), turn(0, 50, 120), turn(1, 100, 160), turn(1, 3550, 3700)];
    let found = found(&sitting);
    assert_eq!(found["floor_seconds"]["F"], 120);
    assert_eq!(found["floor_seconds"]["M"], 60 + 50, "clipped at the end");
    assert_eq!(found["floor_overlap_seconds"], 20);
}

#[test]
fn unknown_hours_are_said_and_never_zero() {
    let mut sitting = one_woman();
    sitting.turns = vec![Turn { speaker: 0, hours: None, pauses: Vec::new(), notes: 2 }];
    sitting.people[0].stays = vec![(None, None)];
    let found = found(&sitting);
    assert_eq!(found["headcount"]["F"], 1, "present, the hour not known");
    assert_eq!(found["women_share_floor"]["reason"], "untimed_interventions");
    assert_eq!(found["mean_presence_ratio"]["F"]["reason"], "untimed_presence");
    assert_eq!(found["presence_seconds"], Value::Null);
    assert_eq!(found["flags"][0]["flag"], "untimed_interventions");
}
