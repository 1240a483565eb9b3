//! What a laptop shows after a merge, judged by the test's own record of who had seen what.

use super::causes::Causes;
use super::laptop::{Journal, Laptop, Place, Rows, device};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use warsha_core::model::{self, record::Table};
use warsha_core::{MergeReport, Review, Stamp};

/// The fields of which every text written on both sides is kept.
const BOTH: [(&str, &str); 3] = [("note", "text"), ("decision", "text"), ("recommendation", "text")];

/// What was there before a merge.
pub struct Before {
    rows: Rows,
    entries: BTreeSet<Stamp>,
}

impl Before {
    pub fn of(laptop: &Laptop) -> Self {
        Self { rows: laptop.rows(), entries: laptop.entries() }
    }
}

/// A laptop's state, and the record it is judged by.
pub struct Judged<'a> {
    laptop: &'a Laptop,
    causes: &'a Causes,
    journal: Journal,
    rows: Rows,
    repaired: BTreeMap<(String, String, String), String>,
    why: String,
}

type Writes = [(Stamp, Map<String, Value>)];

impl<'a> Judged<'a> {
    pub fn new(laptop: &'a Laptop, causes: &'a Causes, why: String) -> Self {
        let (journal, rows, repaired) = (laptop.journal(), laptop.rows(), laptop.repaired());
        Self { laptop, causes, journal, rows, repaired, why }
    }

    /// Every law about what is shown. Gives back in how many fields several texts are kept.
    pub fn all(&self) -> u64 {
        self.nothing_is_struck_away_unseen();
        self.strikes_stand_or_fall_as_a_whole();
        self.what_was_struck_is_gone();
        let mut kept = 0;
        let beside = self.laptop.kept();
        for (place, writes) in &self.journal {
            let (Some(row), Some(table)) = (self.rows.get(place), model::table(&place.0)) else { continue };
            for (field, shown) in row {
                if BOTH.contains(&(&place.0, field)) {
                    let beside = beside.get(&(place.0.clone(), place.1.clone(), (*field).to_owned()));
                    kept += u64::from(beside.is_some());
                    self.every_text_is_kept(place, writes, field, shown, beside);
                } else {
                    self.shown_by_rule(table, place, writes, field, shown);
                }
            }
        }
        self.headcounts_are_of_one_device();
        kept
    }

    /// A write that no strike had seen keeps its row.
    fn nothing_is_struck_away_unseen(&self) {
        for (place, writes) in &self.journal {
            let struck = |patch: &Map<String, Value>| patch.get("") == Some(&json!(0));
            let strikes: Vec<Stamp> =
                writes.iter().filter(|(_, patch)| struck(patch)).map(|(entry, _)| *entry).collect();
            let unseen = writes.iter().find(|(entry, patch)| {
                !struck(patch) && !strikes.iter().any(|strike| self.causes.saw(*strike, *entry))
            });
            if let Some((entry, _)) = unseen {
                assert!(self.rows.contains_key(place), "{}: {place:?} struck, {entry} unseen", self.why);
            }
        }
    }

    /// The rows of which a single strike, that nobody has answered, is the last word.
    fn struck(&self) -> BTreeMap<Stamp, Vec<&Place>> {
        let mut struck: BTreeMap<Stamp, Vec<&Place>> = BTreeMap::new();
        for (place, writes) in &self.journal {
            if let [(strike, value)] = self.causes.heads(writes, "")[..]
                && *value == json!(0)
            {
                struck.entry(strike).or_default().push(place);
            }
        }
        struck
    }

    fn strikes_stand_or_fall_as_a_whole(&self) {
        for (strike, places) in self.struck() {
            let there = places.iter().filter(|place| self.rows.contains_key(**place)).count();
            assert!(there == 0 || there == places.len(), "{}: {strike} in parts: {places:?}", self.why);
        }
    }

    /// What was struck by somebody who had seen all of it, and that nothing refers to, is gone.
    fn what_was_struck_is_gone(&self) {
        let referred: BTreeSet<Place> =
            self.rows.iter().flat_map(|(place, row)| refers(place, row)).collect();
        for (strike, places) in self.struck() {
            let all: Vec<&Place> =
                self.journal.keys().filter(|place| self.wrote(strike, place, "")).collect();
            let answered = |place: &&Place| {
                !places.contains(place)
                    || self.journal[*place]
                        .iter()
                        .any(|(entry, _)| *entry != strike && !self.causes.saw(strike, *entry))
            };
            if !all.iter().any(answered) && !all.iter().any(|place| referred.contains(*place)) {
                let left: Vec<_> = all.iter().filter(|place| self.rows.contains_key(**place)).collect();
                assert!(left.is_empty(), "{}: {strike} struck {left:?}, and they are still there", self.why);
            }
        }
    }

    fn wrote(&self, entry: Stamp, place: &Place, field: &str) -> bool {
        self.journal[place].iter().any(|(other, patch)| *other == entry && patch.contains_key(field))
    }

    fn every_text_is_kept(
        &self,
        place: &Place,
        writes: &Writes,
        field: &str,
        shown: &Value,
        beside: Option<&BTreeSet<String>>,
    ) {
        let heads = self.causes.heads(writes, field).into_iter();
        let values =
            heads.flat_map(|(_, value)| value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]));
        let written: BTreeSet<String> = values.map(|value| value.as_str().unwrap().to_owned()).collect();
        let shown = shown.as_str().unwrap().to_owned();
        let there: BTreeSet<String> = beside.into_iter().flatten().cloned().chain([shown]).collect();
        assert_eq!(there, written, "{}: {place:?} {field}", self.why);
    }

    /// The earliest arrival; else the newest of what was written on several laptops; unless a rule repaired it.
    fn shown_by_rule(&self, table: &Table, place: &Place, writes: &Writes, field: &str, shown: &Value) {
        if self.repaired.contains_key(&(place.0.clone(), place.1.clone(), field.to_owned())) {
            return;
        }
        let said = self.causes.said(table, writes, field);
        let wanted = if (place.0.as_str(), field) == ("presence", "arrived_at") {
            said.iter()
                .find_map(Value::as_i64)
                .map_or(Value::Null, |_| json!(said.iter().filter_map(Value::as_i64).min()))
        } else {
            said[0].clone()
        };
        assert_eq!(*shown, wanted, "{}: {place:?} {field} of {said:?}", self.why);
    }

    /// Each door counts for itself, so that they add up.
    fn headcounts_are_of_one_device(&self) {
        for (place, writes) in self.journal.iter().filter(|(place, _)| place.0 == "headcount") {
            let born = writes.iter().filter(|(_, patch)| patch.contains_key("workshop_id"));
            let doors: BTreeSet<u64> = born.map(|(entry, _)| device(*entry)).collect();
            assert!(doors.len() <= 1, "{}: {place:?} is counted by {doors:?}", self.why);
        }
    }

    /// The report says what came, what it did, and all that a person should look at.
    pub fn report(&self, report: &MergeReport, before: &Before) {
        let why = &self.why;
        let new: BTreeSet<Stamp> = self.laptop.entries().difference(&before.entries).copied().collect();
        let mut came: BTreeMap<String, i64> = BTreeMap::new();
        for entry in &new {
            *came.entry(format!("{:016x}", device(*entry))).or_default() += 1;
        }
        let told = report.received.iter().map(|device| (device.device.clone(), device.entries)).collect();
        assert_eq!(came, told, "{why}: entries received");
        let places = |rows: &[warsha_core::HistoryRow]| -> BTreeSet<Place> {
            rows.iter().map(|row| (row.table.clone(), row.row.clone())).collect()
        };
        let there = |rows: &Rows| -> BTreeSet<Place> { rows.keys().cloned().collect() };
        let (old, now) = (there(&before.rows), there(&self.rows));
        let changed: BTreeSet<Place> = old
            .intersection(&now)
            .filter(|place| before.rows[*place] != self.rows[*place])
            .cloned()
            .collect();
        assert_eq!(places(&report.new), now.difference(&old).cloned().collect(), "{why}: new");
        assert_eq!(places(&report.gone), old.difference(&now).cloned().collect(), "{why}: gone");
        assert_eq!(places(&report.changed), changed, "{why}: changed");
        if !new.is_empty() {
            let repairs = report.repaired.iter().map(|repair| {
                ((repair.table.clone(), repair.row.clone(), repair.field.clone()), repair.rule.clone())
            });
            assert_eq!(repairs.collect::<BTreeMap<_, _>>(), self.repaired, "{why}: repaired");
        }
        self.contested_is_for_review(report, &new);
    }

    /// What was written on two laptops without seeing each other is for review, every value of it.
    fn contested_is_for_review(&self, report: &MergeReport, new: &BTreeSet<Stamp>) {
        let mut said: BTreeMap<(String, String, String), Vec<Value>> = BTreeMap::new();
        let mut both: BTreeSet<(String, String, String)> = BTreeSet::new();
        for review in &report.review {
            match review {
                Review::OneOfTwo { table, row, field, shown, other, .. } => {
                    let values = other.iter().chain([shown]).cloned().collect();
                    said.insert((table.clone(), row.clone(), field.clone()), values);
                }
                Review::BothTexts { table, row, field, .. } => {
                    both.insert((table.clone(), row.clone(), field.clone()));
                }
                _ => {}
            }
        }
        for (place, writes) in &self.journal {
            let (Some(row), Some(table)) = (self.rows.get(place), model::table(&place.0)) else { continue };
            if !writes.iter().any(|(entry, _)| new.contains(entry)) {
                continue;
            }
            for field in row.keys() {
                let values = self.causes.said(table, writes, field);
                let where_to_look = (place.0.clone(), place.1.clone(), (*field).to_owned());
                if values.len() == 1 || *field == "arrived_at" {
                    continue;
                }
                if BOTH.contains(&(&place.0, field)) {
                    assert!(both.contains(&where_to_look), "{}: {where_to_look:?} not for review", self.why);
                } else {
                    let told = said.get(&where_to_look).map_or(&[][..], Vec::as_slice);
                    let untold = values.iter().find(|value| !told.contains(value));
                    assert_eq!(untold, None, "{}: {where_to_look:?} not for review", self.why);
                }
            }
        }
    }
}

/// The rows a row refers to.
fn refers(place: &Place, row: &BTreeMap<&'static str, Value>) -> Vec<Place> {
    let columns = model::table(&place.0).unwrap().columns.iter();
    columns
        .filter_map(|column| Some((column.refers?.to_owned(), row[column.name].as_str()?.to_owned())))
        .collect()
}
