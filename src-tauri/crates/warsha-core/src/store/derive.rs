//! Journal in, tables out: a pure function. Rebuilding, verifying and upgrading are this one function.

use super::fold::{Key, Row, Writes, dead, fold, strikes};
use super::rules::SPANS;
use super::stamp::{Past, Stamp};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The journal by row, oldest write first.
pub type Journal = BTreeMap<Key, Writes>;

/// What the journal says, and what had to be repaired so that every constraint holds.
#[derive(Debug, Default, PartialEq)]
pub struct Derived {
    /// The rows.
    pub rows: BTreeMap<Key, Row>,
    /// Other texts of fields that keep both.
    pub kept: BTreeSet<(Key, &'static str, String)>,
    /// The rule that repaired a field, and what is shown.
    pub repaired: BTreeMap<(Key, &'static str), (&'static str, Value)>,
}

/// The tables of a journal.
#[must_use]
pub fn derive(journal: &Journal, past: &Past) -> Derived {
    let mut derived = Derived::default();
    let rows = journal.iter().map(|(key, writes)| {
        let row = fold(key.table(), writes, past, |field, value| {
            if let Some(text) = value.as_str() {
                derived.kept.insert((key.clone(), field, text.to_owned()));
            }
        });
        (key.clone(), row)
    });
    // The journal is in order, and a tree is grown faster from what is in order.
    derived.rows = rows.collect();
    bury(&mut derived, journal, past);
    repair_spans(&mut derived);
    repair_floor(&mut derived);
    repair_forgotten(&mut derived);
    repair_rings(&mut derived, journal);
    derived
}

/// Takes struck rows away. A strike stands or falls as a whole: an unseen write, or a row that stays and refers to a struck one,
/// brings back all that the strike had taken (rule `needed`).
fn bury(derived: &mut Derived, journal: &Journal, past: &Past) {
    let struck: BTreeMap<&Key, Vec<Stamp>> = journal
        .iter()
        .map(|(key, writes)| (key, strikes(writes, past)))
        .filter(|(_, strikes)| !strikes.is_empty())
        .collect();
    let mut void = BTreeSet::new();
    let gone: BTreeSet<Key> = loop {
        let before = void.len();
        let gone: BTreeSet<Key> = struck
            .keys()
            .filter(|key| dead(&journal[**key], past, &void))
            .map(|key| (*key).clone())
            .collect();
        for (key, strikes) in &struck {
            if !gone.contains(*key) {
                void.extend(strikes.iter().copied());
            }
        }
        if gone.is_empty() {
            break gone;
        }
        for (key, row) in derived.rows.iter().filter(|(key, _)| !gone.contains(*key)) {
            for needed in referred(key, row).filter(|needed| gone.contains(needed)) {
                void.extend(struck[&needed].iter().copied());
            }
        }
        if void.len() == before {
            break gone;
        }
    };
    derived.rows.retain(|key, _| !gone.contains(key));
    derived.kept.retain(|(key, ..)| !gone.contains(key));
    for key in struck.into_keys().filter(|key| !gone.contains(*key)) {
        derived.repaired.insert((key.clone(), ""), ("needed", json!(1)));
    }
}

/// The rows a row refers to.
fn referred<'a>(key: &'a Key, row: &'a Row) -> impl Iterator<Item = Key> + 'a {
    key.table().columns.iter().filter_map(move |column| {
        let table = crate::model::table(column.refers?)?;
        Some(Key::new(table, row[column.name].as_str()?))
    })
}

/// Rule `span`: an end before its beginning is at its beginning; an end without a beginning is none.
fn repair_spans(derived: &mut Derived) {
    for (key, row) in &mut derived.rows {
        for (_, begin, end) in SPANS.iter().filter(|(table, ..)| *table == key.table().name) {
            let Some(ended) = row[end].as_i64() else { continue };
            let shown = match row[begin].as_i64() {
                None => Value::Null,
                Some(began) if ended < began => json!(began),
                Some(_) => continue,
            };
            row.set(end, shown.clone());
            derived.repaired.insert((key.clone(), end), ("span", shown));
        }
    }
}

/// Rule `floor`: of several open turns of a workshop, all but the last begun stop where the next begins.
fn repair_floor(derived: &mut Derived) {
    let mut turns: BTreeMap<String, Vec<(i64, Key, bool)>> = BTreeMap::new();
    for (key, row) in derived.rows.iter().filter(|(key, _)| key.table().name == "intervention") {
        if let (Some(begun), Some(workshop)) = (row["started_at"].as_i64(), row["workshop_id"].as_str()) {
            let open = row["stopped_at"].is_null();
            turns.entry(workshop.to_owned()).or_default().push((begun, key.clone(), open));
        }
    }
    for turns in turns.values_mut() {
        turns.sort();
        let last = turns.iter().rposition(|(.., open)| *open).unwrap_or(0);
        for pair in turns[..=last].windows(2).filter(|pair| pair[0].2) {
            let stop = json!(pair[1].0);
            if let Some(row) = derived.rows.get_mut(&pair[0].1) {
                row.set("stopped_at", stop.clone());
                derived.repaired.insert((pair[0].1.clone(), "stopped_at"), ("floor", stop));
            }
        }
    }
}

/// Rule `forgotten`: of two entries of one person, one was forgotten where nobody knew of the other. The merge is void: who is still
/// there is found again, and forgotten by a person who knows whether both were one.
fn repair_forgotten(derived: &mut Derived) {
    let forgotten = |key: &Key| derived.rows.get(key).is_none_or(|row| row["name"].is_null());
    let people = derived.rows.iter().filter(|(key, _)| key.table().name == "person");
    let half: Vec<Key> = people
        .filter(|(key, row)| {
            let into = row["merged_into"].as_str().map(|id| Key::new(key.table(), id));
            into.is_some_and(|into| forgotten(key) != forgotten(&into))
        })
        .map(|(key, _)| key.clone())
        .collect();
    for key in half {
        unmerge(derived, key, "forgotten");
    }
}

/// Shows a merge as void, by a rule.
fn unmerge(derived: &mut Derived, key: Key, rule: &'static str) {
    if let Some(row) = derived.rows.get_mut(&key) {
        row.set("merged_into", Value::Null);
    }
    derived.repaired.insert((key, "merged_into"), (rule, Value::Null));
}

/// Rule `ring`: of what was merged into each other in a circle, the newest merge is void.
fn repair_rings(derived: &mut Derived, journal: &Journal) {
    let merges = |(key, row): &(&Key, &Row)| {
        matches!(key.table().name, "recommendation" | "person") && !row["merged_into"].is_null()
    };
    let all: Vec<Key> = derived.rows.iter().filter(merges).map(|(key, _)| key.clone()).collect();
    let into = |derived: &Derived, key: &Key| {
        derived.rows.get(key).and_then(|row| row["merged_into"].as_str()).map(|id| Key::new(key.table(), id))
    };
    let merged = |key: &Key| {
        journal[key]
            .iter()
            .rev()
            .find(|(_, patch)| patch.contains_key("merged_into"))
            .map(|(stamp, _)| *stamp)
    };
    for start in all {
        let mut path = vec![start.clone()];
        let mut next = into(derived, &start);
        while let Some(key) = next {
            if key == start {
                if let Some(newest) = path.into_iter().max_by_key(merged) {
                    unmerge(derived, newest, "ring");
                }
                break;
            }
            if path.contains(&key) {
                break;
            }
            path.push(key.clone());
            next = into(derived, &key);
        }
    }
}
