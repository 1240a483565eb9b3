//! The floor: what its rules propose, for every room there can be, and what became of one evening's hands.

use crate::stories::{open, story};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use warsha_core::floor::{Floor, Hand, PATIENCE, Person, order};
use warsha_core::model::floor::{FloorMode, TurnKind};
use warsha_core::model::people::Sex;
use warsha_core::{Dossier, Reading, View};

const SEXES: [Sex; 5] = [Sex::Female, Sex::Male, Sex::Other, Sex::Declined, Sex::Unrecorded];

fn sex() -> impl Strategy<Value = Sex> {
    // Rooms of one sex, and of people who have not said, must come up.
    prop_oneof![4 => Just(Sex::Female), 4 => Just(Sex::Male), 1 => (0..SEXES.len()).prop_map(|at| SEXES[at])]
}

fn mode() -> impl Strategy<Value = FloorMode> {
    (0..FloorMode::ALL.len()).prop_map(|at| FloorMode::ALL[at])
}

prop_compose! {
    fn hand(people: usize)(
        who in 0..people, asked_at in 0_i64..20, serial in 0_u32..10_000, kind in 0..TurnKind::ALL.len(), here in prop::bool::weighted(0.8),
        placed in prop::option::weighted(0.2, 0_i64..4), overtaken in 0_usize..15,
    ) -> Hand {
        Hand { request: format!("q{serial}").parse().unwrap(), who, asked_at, kind: TurnKind::ALL[kind], here, placed, overtaken }
    }
}

prop_compose! {
    fn floor()(people in prop::collection::vec((sex(), 0_usize..4, 0_i64..900_000), 1..12))(
        mode in mode(), lot in any::<i64>(), spoken in prop::collection::vec(sex(), 0..6),
        hands in prop::collection::vec(hand(people.len()), 0..14), people in Just(people),
    ) -> Floor {
        let people = people.into_iter().map(|(sex, turns, millis)| Person { sex, turns, millis }).collect();
        Floor { mode, lot, people, spoken, hands }
    }
}

proptest! {
    #[test]
    fn everybody_who_waits_is_proposed_once(floor in floor()) {
        let mut proposed = order(&floor);
        proposed.sort_unstable();
        prop_assert_eq!(proposed, (0..floor.hands.len()).collect::<Vec<_>>());
    }

    #[test]
    fn the_order_does_not_depend_on_how_the_hands_are_listed(floor in floor(), turn in any::<prop::sample::Index>()) {
        prop_assume!(!floor.hands.is_empty());
        let names = |floor: &Floor| order(floor).into_iter().map(|at| floor.hands[at].clone()).collect::<Vec<_>>();
        let mut other = floor.clone();
        let by = turn.index(other.hands.len());
        other.hands.rotate_left(by);
        other.hands.reverse();
        // Of two hands that are alike in everything it does not matter which is which.
        prop_assert_eq!(names(&floor), names(&other));
    }

    /// However many go on coming, whoever waits has the floor after those who asked before, and a fixed number of others.
    #[test]
    fn nobody_waits_for_ever(mode in mode(), lot in any::<i64>(), waits in sex(), comes in sex(), also in sex(), ahead in 0_usize..5) {
        let person = |sex| Person { sex, turns: 0, millis: 0 };
        let hand = |who: usize, asked_at: i64| Hand {
            request: format!("q{asked_at}").parse().unwrap(), who, asked_at, kind: TurnKind::Speech, here: true, placed: None, overtaken: 0,
        };
        let mut floor = Floor { mode, lot, people: vec![Person { turns: 3, millis: 5_000_000, ..person(waits) }], ..Floor::default() };
        for at in 0..ahead {
            floor.people.push(person(comes));
            floor.hands.push(hand(at + 1, i64::try_from(at).unwrap()));
        }
        let mut clock = 100;
        floor.hands.push(hand(0, clock));
        let mut served = 0;
        loop {
            // Two new hands for each that is served, of people who have never spoken.
            for sex in [comes, also] {
                clock += 1;
                floor.people.push(person(sex));
                let who = floor.people.len() - 1;
                floor.hands.push(hand(who, clock));
            }
            let next = order(&floor)[0];
            let given = floor.hands.remove(next);
            floor.spoken.push(floor.people[given.who].sex);
            floor.people[given.who].turns += 1;
            floor.people[given.who].millis += 60_000;
            for other in floor.hands.iter_mut().filter(|other| other.asked_at < given.asked_at) {
                other.overtaken += 1;
            }
            if given.who == 0 {
                break;
            }
            served += 1;
            prop_assert!(served <= ahead + PATIENCE, "{served} had the floor before");
        }
    }

    #[test]
    fn women_and_men_take_turns_while_both_wait(mut floor in floor(), balanced in any::<bool>()) {
        floor.mode = if balanced { FloorMode::Balanced } else { FloorMode::Alternate };
        for person in &mut floor.people {
            // With equal times, balanced is by turns.
            *person = Person { sex: if person.sex == Sex::Male { Sex::Male } else { Sex::Female }, turns: 0, millis: 0 };
        }
        floor.spoken.clear();
        for hand in &mut floor.hands {
            (hand.kind, hand.placed, hand.overtaken, hand.here) = (TurnKind::Speech, None, 0, true);
        }
        let sexes: Vec<Sex> = order(&floor).into_iter().map(|at| floor.people[floor.hands[at].who].sex).collect();
        let fewer = Sex::Female;
        let (women, men) = (sexes.iter().filter(|sex| **sex == fewer).count(), sexes.iter().filter(|sex| **sex != fewer).count());
        let both = (2 * women.min(men)).min(PATIENCE);
        prop_assert!(sexes[..both].windows(2).all(|pair| pair[0] != pair[1]), "{sexes:?}");
    }
}

fn waiting(people: &[(Sex, usize, i64)], mode: FloorMode, spoken: &[Sex]) -> Vec<usize> {
    let hand = |who: usize| Hand {
        request: format!("q{who}").parse().unwrap(),
        who,
        asked_at: i64::try_from(who).unwrap(),
        kind: TurnKind::Speech,
        here: true,
        placed: None,
        overtaken: 0,
    };
    let hands = (0..people.len()).map(hand).collect();
    let people = people
        .iter()
        .map(|(sex, turns, millis)| Person { sex: *sex, turns: *turns, millis: *millis })
        .collect();
    order(&Floor { mode, lot: 7, people, spoken: spoken.to_vec(), hands })
}

#[test]
fn each_mode_proposes_what_it_says() {
    use Sex::{Declined as D, Female as F, Male as M};
    let room = [(M, 0, 0), (M, 1, 90_000), (F, 1, 0), (D, 0, 0), (F, 0, 0)];
    assert_eq!(waiting(&room, FloorMode::FirstCome, &[M]), [0, 1, 2, 3, 4]);
    // After a man: a woman, or who has not said; after whom it is the other's turn.
    assert_eq!(waiting(&room, FloorMode::Alternate, &[M]), [2, 0, 3, 1, 4]);
    assert_eq!(waiting(&room, FloorMode::NewFirst, &[M]), [3, 0, 4, 1, 2]);
    // Women had the floor for less time; of them, who spoke least and asked first.
    assert_eq!(waiting(&room, FloorMode::Balanced, &[M])[0], 2);
    assert_eq!(waiting(&[(F, 3, 400_000), (M, 0, 0), (F, 0, 0)], FloorMode::Balanced, &[M])[0], 1);
    let drawn = waiting(&room, FloorMode::Lot, &[]);
    assert_eq!(drawn, waiting(&room, FloorMode::Lot, &[M, M]), "a draw is made again from its seed");
    assert_ne!(drawn, [0, 1, 2, 3, 4]);
}

/// The list of speakers of the open debate.
fn list(dossier: &Dossier) -> Value {
    let view = View::SpeakersList { workshop: "w2".parse().unwrap(), point: Some("j2".parse().unwrap()) };
    let Reading::SpeakersList(list) = dossier.read(&view).unwrap() else { panic!() };
    json!(list)
}

fn names(list: &Value) -> Vec<&str> {
    list["waiting"].as_array().unwrap().iter().map(|row| row["request_id"].as_str().unwrap()).collect()
}

#[test]
fn what_the_rules_propose_during_an_evening() {
    let folder = tempfile::tempdir().unwrap();
    let mut dossier = open(&folder.path().join("floor.warsha"));
    // What was proposed at each hour, in UTC.
    let mut seen: BTreeMap<String, Value> = BTreeMap::new();
    for line in story("the-floor-is-shared.jsonl") {
        let met = line.play(&mut dossier).err().map(|error| error.code().to_owned());
        assert_eq!(met, line.refused, "{}", line.number);
        if line.number > 5 {
            seen.insert(
                chrono::DateTime::from_timestamp_millis(line.at).unwrap().format("%T").to_string(),
                list(&dossier),
            );
        }
    }
    // After a man a woman, though two men asked before her.
    assert_eq!(names(&seen["17:04:30"]), ["q3", "q2", "q4"]);
    assert_eq!(
        seen["17:04:30"]["hints"],
        json!([{"kind": "no-woman-yet", "from": 1_665_679_260_000_i64 + 20 * 60_000, "silent": 1}])
    );
    // Whoever is interrupted comes right after.
    let interrupted = &seen["17:09:00"];
    assert_eq!(interrupted["waiting"][0]["placed"], true);
    assert_eq!(names(interrupted).len(), 3);
    assert_eq!(names(&seen["17:09:30"]), ["q2", "q4"]);
    assert_eq!(names(&seen["17:10:30"]), ["q4", "q2"], "what the chair says comes before the rule");
    // Two minutes of her four did not count; the second time it was ninety seconds.
    let of = |who: &str| {
        let id = list(&dossier)["speakers"]
            .as_array()
            .unwrap()
            .iter()
            .find(|row| row["attendance_id"].as_str().unwrap() == who)
            .cloned();
        id.unwrap()
    };
    let Reading::Evening(evening) = dossier.read(&View::Evening { workshop: "w2".parse().unwrap() }).unwrap()
    else {
        panic!()
    };
    let attendance = |person: &str| {
        evening.attendances.iter().find(|row| row.person_id.as_str() == person).unwrap().id.to_string()
    };
    let hers = of(&attendance("p3"));
    assert_eq!((&hers["turns"], &hers["millis"]), (&json!(2), &json!((2 * 60 + 90) * 1_000)));
    // His pause ended with his turn, whose end was corrected to be later.
    assert_eq!(of(&attendance("p4"))["millis"], json!(3 * 60 * 1_000));
    let turn = |id: &str| evening.interventions.iter().find(|turn| turn.id.as_str() == id).unwrap();
    assert_eq!(
        (turn("i2").extra_minutes, turn("i3").kind, turn("i5").kind),
        (1, TurnKind::PointOfOrder, TurnKind::Question)
    );
    assert!(turn("i5").corrected && !turn("i4").corrected);
    let hours: Vec<_> =
        evening.agenda.iter().map(|item| item.ended_at.unwrap() - item.began_at.unwrap()).collect();
    assert_eq!(
        hours,
        [23 * 60_000, 36 * 60_000],
        "a point ends where the next is taken up, the last with the workshop"
    );
    let Reading::Figures(figures) = dossier.read(&View::Figures { workshop: "w2".parse().unwrap() }).unwrap()
    else {
        panic!()
    };
    assert_eq!(json!(figures)["floor_seconds"]["F"], (2 * 60 + 90));
}
