//! Clocks that step: the same evening by a clock that goes, and by one that jumps by up to ten years, back and forth, between
//! sessions and within them. The same is done, the same is refused, and undo takes back the same.

use crate::chance::{action, beginning};
use crate::dice::{Dice, campaign, tell};
use crate::stories::{open, tables};
use serde_json::{Value, json};
use std::path::Path;
use warsha_core::{Dossier, Reading, View};

const EVENING: i64 = 1_665_680_700_000;
const TEN_YEARS: usize = 315_576_000_000;
/// Longer than a burst of typing: it is one entry by one clock and two by another, and so may differ.
const MINUTE: i64 = 60_000;

/// A clock, by step.
trait Clock {
    fn at(&mut self, serial: usize) -> i64;
}

struct Straight;

impl Clock for Straight {
    fn at(&mut self, serial: usize) -> i64 {
        EVENING + i64::try_from(serial).unwrap() * MINUTE
    }
}

struct Jumping {
    dice: Dice,
    base: i64,
    jumps: usize,
}

impl Clock for Jumping {
    fn at(&mut self, serial: usize) -> i64 {
        if self.dice.throw(3) == 0 {
            let jump = i64::try_from(self.dice.throw(2 * TEN_YEARS) / 60_000).unwrap() * MINUTE;
            self.base = EVENING + jump - i64::try_from(TEN_YEARS).unwrap();
            self.jumps += 1;
        }
        self.base + i64::try_from(serial).unwrap() * MINUTE
    }
}

fn newest(dossier: &Dossier) -> String {
    let Reading::History(entries) = dossier.read(&View::History { limit: 1 }).unwrap() else { panic!() };
    entries.first().map(|entry| entry.id.clone()).unwrap_or_default()
}

/// What a clock matters to: nothing here says an hour of its own.
fn timed(dice: &mut Dice, serial: usize) -> Value {
    let person = format!("p{}", dice.throw(3));
    match dice.throw(9) {
        0 => json!({"do": "save-person", "id": person, "name": format!("مشارك {serial}"), "sex": "male"}),
        1 | 2 => json!({"do": "arrive", "workshop": "w0", "person": person}),
        3 | 4 => json!({"do": "leave", "workshop": "w0", "person": person}),
        5 | 6 => json!({"do": "give-floor", "id": format!("t{serial}"), "workshop": "w0", "person": person}),
        7 => json!({"do": "end-floor", "workshop": "w0"}),
        _ => {
            json!({"do": (["open-workshop", "close-workshop", "reopen-workshop"][dice.throw(3)]), "workshop": "w0"})
        }
    }
}

/// Plays by a clock. Gives what was answered, step by step: `done`, the code of a refusal, or which step was taken back.
fn played(path: &Path, seed: u64, steps: usize, clock: &mut impl Clock) -> Vec<String> {
    let mut dossier = open(path);
    let mut dice = Dice(seed);
    let mut ids: Vec<String> = Vec::new();
    let mut answers = Vec::new();
    for serial in 0..steps {
        let at = clock.at(serial);
        if dice.throw(15) == 0 {
            drop(dossier);
            dossier = open(path);
        }
        let before = newest(&dossier);
        let taken = |entry: warsha_core::Stamp| {
            format!("took back {:?}", ids.iter().position(|id| *id == entry.to_string()))
        };
        let answer = match (beginning().into_iter().nth(serial), dice.throw(8)) {
            (None, 0) => dossier.undo(at).map(taken),
            (None, 1) => dossier.redo(at).map(taken),
            (line, _) => {
                let line = line.unwrap_or_else(|| match dice.throw(2) {
                    0 => timed(&mut dice, serial),
                    _ => action(&mut dice, serial),
                });
                dossier.apply(&serde_json::from_value(line).unwrap(), at).map(|()| "done".to_owned())
            }
        };
        let after = newest(&dossier);
        assert_eq!(answer.is_ok(), after > before, "seed {seed}, step {serial}: {before} then {after}");
        ids.push(if answer.is_ok() { after } else { String::new() });
        answers.push(answer.unwrap_or_else(|error| error.code().to_owned()));
    }
    assert_eq!(dossier.verify().unwrap(), vec![], "seed {seed}");
    let kept = tables(path);
    let undone = (0..30).take_while(|_| dossier.undo(clock.at(steps)).is_ok()).count();
    for _ in 0..undone {
        dossier.redo(clock.at(steps)).unwrap();
    }
    assert_eq!(tables(path), kept, "seed {seed}: {undone} undone and redone");
    answers
}

#[test]
fn campaign_of_clocks_that_step() {
    let histories = campaign(20, 500);
    let (mut jumps, mut done, mut refused) = (0, 0, 0);
    for seed in 0..histories {
        let folder = tempfile::tempdir().unwrap();
        let straight = played(&folder.path().join("straight.warsha"), seed, 80, &mut Straight);
        let mut clock = Jumping { dice: Dice(!seed), base: EVENING, jumps: 0 };
        let jumping = played(&folder.path().join("jumping.warsha"), seed, 80, &mut clock);
        for (serial, pair) in straight.iter().zip(&jumping).enumerate() {
            assert_eq!(
                pair.0, pair.1,
                "seed {seed}, step {serial}: by a clock that goes, and by one that jumps"
            );
        }
        jumps += clock.jumps;
        done += jumping.iter().filter(|answer| *answer == "done" || answer.starts_with("took")).count();
        refused += jumping.iter().filter(|answer| *answer != "done" && !answer.starts_with("took")).count();
    }
    tell(&format!(
        "{histories} histories by clocks that step {jumps} times: {done} steps done, {refused} refused, each as by a clock that goes"
    ));
    assert!(jumps > 0 && done > 0 && refused > 0);
}
