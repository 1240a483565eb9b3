//! Random histories on one laptop: whatever is done, undone and redone, the tables stay what the journal says, undo is exact, and
//! a refusal changes nothing.

use crate::dice::{Dice, campaign, tell};
use crate::stories::{open, shown, tables};
use serde_json::{Value, json};
use warsha_core::action::Action;
use warsha_core::{Dossier, Error};

const PEOPLE: usize = 6;
const RECOMMENDATIONS: usize = 6;

/// A random action, mostly sensible, over a small world so that things meet.
pub fn action(dice: &mut Dice, serial: usize) -> Value {
    let person = format!("p{}", dice.throw(PEOPLE));
    let organisation = format!("o{}", dice.throw(3));
    let workshop = format!("w{}", dice.throw(2));
    let recommendation = format!("r{}", dice.throw(RECOMMENDATIONS));
    let other = format!("r{}", dice.throw(RECOMMENDATIONS));
    let sex = ["female", "male", "other", "declined", "unrecorded"][dice.throw(5)];
    let n = dice.throw(4);
    match dice.throw(30) {
        0 => json!({"do": "save-organisation", "id": organisation, "name": format!("جمعية {n}")}),
        1 => {
            json!({"do": "save-person", "id": person, "name": format!("مشارك {n}"), "sex": sex, "organisation_id": organisation})
        }
        2 => {
            json!({"do": "save-person", "id": person, "name": format!("مشاركة {serial}"), "function": "رئيسة"})
        }
        3 => json!({"do": "save-workshop", "id": workshop, "programme_id": "g", "date": "2022-10-13"}),
        4 => json!({"do": "register", "workshop": workshop, "person": person, "roles": ["speaker", "chair"]}),
        5 => json!({"do": "assign-roles", "workshop": workshop, "person": person, "roles": ["participant"]}),
        6 | 7 => json!({"do": "arrive", "workshop": workshop, "person": person}),
        8 => json!({"do": "leave", "workshop": workshop, "person": person}),
        9 => {
            json!({"do": "count-anonymous", "workshop": workshop, "sex": sex, "change": if n == 0 { -1 } else { 1 }})
        }
        10 => {
            json!({"do": "request-floor", "id": format!("q{serial}"), "workshop": workshop, "person": person})
        }
        11 | 12 => {
            json!({"do": "give-floor", "id": format!("i{serial}"), "workshop": workshop, "person": person, "untimed": n == 0})
        }
        13 => json!({"do": "end-floor", "workshop": workshop}),
        14 | 15 => {
            json!({"do": "write-note", "id": format!("n{n}"), "workshop_id": workshop, "text": format!("نص {serial}")})
        }
        16 | 17 => {
            json!({"do": "capture", "id": recommendation, "workshop": workshop, "text": "تفعيل العرائض",
                          "proposers": [{"person": person}, {"organisation": organisation}], "axes": ["x1", "x2"], "tags": ["t"]})
        }
        18 => {
            json!({"do": "reword", "recommendation": recommendation, "text": format!("تفعيل آلية العرائض {n}")})
        }
        19 => json!({"do": "classify", "recommendation": recommendation, "axes": ["x2"], "tags": ["u"]}),
        20 => {
            json!({"do": "merge", "into": format!("m{serial}"), "recommendations": [recommendation, other], "text": "آلية العرائض"})
        }
        21 => json!({"do": "merge", "into": other, "recommendations": [recommendation]}),
        22 => json!({"do": "unmerge", "recommendation": recommendation}),
        23 => {
            json!({"do": "decide", "recommendation": recommendation, "outcome": "adopted", "adopted_by": "vote"})
        }
        24 => {
            json!({"do": "vote", "recommendation": recommendation, "round": 1, "sex": sex, "choice": "for", "count": n})
        }
        25 => {
            let tables = ["recommendation", "person", "organisation", "note", "workshop"];
            let rows = [recommendation, person, organisation, format!("n{n}"), workshop];
            let pick = dice.throw(5);
            json!({"do": "strike", "table": tables[pick], "row": rows[pick]})
        }
        26 => {
            json!({"do": "commit", "id": format!("c{serial}"), "programme": "g", "title": "التزام", "recommendations": [recommendation]})
        }
        27 => {
            json!({"do": "translate", "table": "person", "row": person, "field": "name", "language": "fr", "text": format!("P{n}")})
        }
        28 => json!({"do": "close-workshop", "workshop": workshop}),
        _ => json!({"do": "reopen-workshop", "workshop": workshop}),
    }
}

/// What that small world needs before anything can happen in it.
pub fn beginning() -> [Value; 4] {
    [
        json!({"do": "save-programme", "id": "g", "title": "تطوان جماعة منفتحة"}),
        json!({"do": "save-axis", "id": "x1", "programme_id": "g", "title": "المشاركة المواطنة"}),
        json!({"do": "save-axis", "id": "x2", "programme_id": "g", "title": "الشفافية"}),
        json!({"do": "save-workshop", "id": "w0", "programme_id": "g", "date": "2022-10-13"}),
    ]
}

fn begin(dossier: &mut Dossier) {
    for (at, line) in beginning().into_iter().enumerate() {
        dossier.apply(&serde_json::from_value(line).unwrap(), i64::try_from(at).unwrap()).unwrap();
    }
}

/// A refusal is the rules' own word, never the store's: every CHECK, UNIQUE and reference is met before SQLite meets it.
fn fair(error: &Error, step: &str) {
    assert!(matches!(error, Error::Refused(_)) && error.code() != "constraint", "{step}: {error:?}");
}

fn history(seed: u64, steps: usize) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("d.warsha");
    let mut dossier = open(&path);
    begin(&mut dossier);
    let mut dice = Dice(seed);
    let mut at = 1_000_000_i64;
    for serial in 0..steps {
        // The clock of a laptop sometimes steps back.
        at += i64::try_from(dice.throw(50_000)).unwrap() - if dice.throw(20) == 0 { 200_000 } else { 0 };
        at = at.max(0);
        let before = tables(&path);
        let step = match dice.throw(8) {
            0 => dossier.undo(at).map(|_| ()).map_err(|e| ("undo".to_owned(), e)),
            1 => dossier.redo(at).map(|_| ()).map_err(|e| ("redo".to_owned(), e)),
            _ => {
                let line = action(&mut dice, serial);
                let action: Action = serde_json::from_value(line.clone()).unwrap();
                dossier.apply(&action, at).map_err(|e| (line.to_string(), e))
            }
        };
        if let Err((step, error)) = step {
            fair(&error, &step);
            assert_eq!(tables(&path), before, "seed {seed}: a refusal changed something: {step}");
        }
    }
    let kept = tables(&path);
    assert_eq!(dossier.verify().unwrap(), vec![], "seed {seed}");
    let seen = shown(&dossier);
    let mut undone = Vec::new();
    while undone.len() < 12 {
        match dossier.undo(at) {
            Ok(entry) => undone.push(entry),
            Err(error) => {
                fair(&error, "undo");
                break;
            }
        }
    }
    for _ in &undone {
        dossier.redo(at).unwrap();
    }
    assert_eq!(tables(&path), kept, "seed {seed}: {} undone and redone", undone.len());
    assert_eq!(shown(&dossier), seen, "seed {seed}");
    dossier.rebuild().unwrap();
    assert_eq!(tables(&path), kept, "seed {seed}: rebuilt");
}

#[test]
fn campaign_of_random_histories() {
    let histories = campaign(120, 3_000);
    for seed in 0..histories {
        history(seed, 60);
    }
    tell(&format!("{histories} random histories of 60 steps: undone, redone, verified, rebuilt"));
}
