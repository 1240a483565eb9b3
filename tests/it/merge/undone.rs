//! What undo promises in the middle of all this: exact, deep, of anybody's entry, and never over somebody's change.

use super::causes::Causes;
use super::laptop::{Laptop, device, differing, same};
use super::laws::Tally;
use super::scenes::{T, meet, two};
use crate::chance::{action, fair};
use crate::dice::Dice;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use warsha_core::{Stamp, model};

/// The newest entry a laptop made.
fn newest_own(laptop: &Laptop) -> Option<Stamp> {
    laptop.known.iter().rev().find(|entry| device(**entry) == laptop.device).copied()
}

/// A few actions, all undone, all redone: at every step the tables are exactly what they were.
pub fn run(
    laptop: &mut Laptop,
    causes: &mut Causes,
    dice: &mut Dice,
    serial: &mut usize,
    at: i64,
    why: &str,
) {
    let mut done: Vec<(String, Value)> = Vec::new();
    for _ in 0..1 + dice.throw(5) {
        *serial += 1;
        let (line, before, newest) = (action(dice, *serial), laptop.tables(), newest_own(laptop));
        if let Err(error) = laptop.apply(&line, at) {
            fair(&error, &format!("{why}: {line}"));
            continue;
        }
        causes.note(laptop);
        // Typing on amends the entry before, which is undone with it.
        if newest_own(laptop) != newest {
            done.push((before, line));
        }
    }
    let end = laptop.tables();
    for (before, line) in done.iter().rev() {
        laptop.dossier().undo(at).unwrap_or_else(|e| panic!("{why}: undo of {line}: {e:?}"));
        same(before, &laptop.tables(), || format!("{why}: {line} undone"));
        causes.note(laptop);
    }
    for index in 0..done.len() {
        laptop.dossier().redo(at).unwrap_or_else(|e| panic!("{why}: redo of {}: {e:?}", done[index].1));
        let wanted = done.get(index + 1).map_or(&end, |(before, _)| before);
        same(wanted, &laptop.tables(), || format!("{why}: {} redone", done[index].1));
        causes.note(laptop);
    }
}

/// Takes back any entry, whoever made it. Refused where somebody wrote something else since; else it touches no other row, and
/// is itself taken back exactly.
pub fn anybodys(
    laptop: &mut Laptop,
    causes: &mut Causes,
    dice: &mut Dice,
    at: i64,
    why: &str,
    tally: &mut Tally,
) {
    let known: Vec<Stamp> = laptop.known.iter().rev().copied().collect();
    // The newer, the likelier: old ones were mostly written over.
    let among = if dice.throw(2) == 0 { known.len() } else { known.len().min(12) };
    let entry = known[dice.throw(among)];
    let word = laptop.action(entry);
    let why = format!("{why}: taking back {word} {entry}");
    let before = laptop.tables();
    match laptop.dossier().take_back(entry, at) {
        Ok(()) => {
            causes.note(laptop);
            let undo = newest_own(laptop).unwrap();
            assert!(!changed_since(laptop, causes, entry, undo), "{why}: somebody had changed it since");
            assert!(word != "settle" && word != "forget-person", "{why}");
            tally.undone += 1;
            let touched: BTreeSet<String> = laptop
                .changes(entry)
                .into_iter()
                .map(|((table, row), _)| format!("{table} {row} "))
                .collect();
            for line in differing(&before, &laptop.tables()) {
                let of_kept = line.strip_prefix("kept ").map(|rest| rest.replacen(" | ", " ", 1));
                let line = of_kept.unwrap_or(line);
                assert!(touched.iter().any(|place| line.starts_with(place)), "{why} touched {line}");
            }
            if dice.throw(3) == 0 {
                laptop.sound(&why);
            }
            laptop.dossier().take_back(undo, at).unwrap_or_else(|e| panic!("{why}: and back: {e:?}"));
            causes.note(laptop);
            same(&before, &laptop.tables(), || format!("{why}: and back"));
        }
        Err(error) => {
            fair(&error, &why);
            tally.refused_undos += 1;
            same(&before, &laptop.tables(), || format!("{why}: refused, and something changed"));
        }
    }
}

/// By the record: did a field of this entry say something else than the entry had, when `undo` took it back? What a rule shows is
/// said by then: taking back is preceded by a `settle`, as every action is.
fn changed_since(laptop: &Laptop, causes: &Causes, entry: Stamp, undo: Stamp) -> bool {
    let mut journal = laptop.journal();
    journal.values_mut().for_each(|writes| writes.retain(|(other, _)| *other != undo));
    laptop.changes(entry).into_iter().any(|(place, patch)| {
        let (table, alone) = (model::table(&place.0).unwrap(), [(entry, patch)]);
        let changed =
            |field: &String| causes.said(table, &journal[&place], field) != causes.said(table, &alone, field);
        alone[0].1.keys().any(changed)
    })
}

/// Typing in a note, in bursts: undone, it is as it was before; redone, as it was after. Tells how many keystrokes amended an entry.
pub fn typing(
    laptop: &mut Laptop,
    causes: &mut Causes,
    dice: &mut Dice,
    serial: &mut usize,
    at: i64,
    why: &str,
) -> u64 {
    let (note, mut at, mut amended, mut entries) = (format!("n{}", dice.throw(4)), at, 0, 0);
    let before = laptop.tables();
    for _ in 0..2 + dice.throw(4) {
        *serial += 1;
        at += i64::try_from(dice.throw(15_000)).unwrap();
        let newest = newest_own(laptop);
        let line =
            json!({"do": "write-note", "id": note, "workshop_id": "w0", "text": format!("كتابة {serial}")});
        if let Err(error) = laptop.apply(&line, at) {
            fair(&error, why);
            return amended;
        }
        causes.note(laptop);
        if newest_own(laptop) != newest {
            entries += 1;
        } else if entries == 0 {
            // It went on from a burst of before, which would be undone with it.
            return 1;
        } else {
            amended += 1;
        }
    }
    let typed = laptop.tables();
    if dice.throw(2) == 0 {
        for _ in 0..entries {
            laptop.dossier().undo(at).unwrap_or_else(|e| panic!("{why}: undo of typing: {e:?}"));
            causes.note(laptop);
        }
        same(&before, &laptop.tables(), || format!("{why}: typing undone"));
        for _ in 0..entries {
            laptop.dossier().redo(at).unwrap_or_else(|e| panic!("{why}: redo of typing: {e:?}"));
            causes.note(laptop);
        }
        same(&typed, &laptop.tables(), || format!("{why}: typing redone"));
    }
    amended
}

/// What a rule shows is settled before anything is taken back, so that the answer is the same at once and after another action:
/// whoever restored what another struck may strike it after all.
#[test]
fn what_a_rule_shows_is_taken_back_at_once_as_after_another_action() {
    for acts_before in [false, true] {
        let (_folder, mut a, mut b) = two();
        let strike = json!({"do": "strike", "table": "organisation", "row": "o1"});
        let there = |laptop: &Laptop| laptop.count("SELECT count(*) FROM organisation WHERE id = 'o1'");
        b.does(strike.clone(), T + 1_000);
        b.dossier().undo(T + 2_000).unwrap();
        let restored = *b.entries().last().unwrap();
        a.does(strike, T + 3_000);
        let report = b.merge(&mut a, T);
        assert_eq!((report.repaired[0].rule.as_str(), there(&b)), ("needed", 1));
        if acts_before {
            b.does(json!({"do": "save-setting", "id": "letterhead", "value": "س"}), T + 4_000);
        }
        b.dossier().take_back(restored, T + 5_000).unwrap();
        meet(&mut a, &mut b);
        assert_eq!((there(&a), there(&b)), (0, 0));
    }
}
