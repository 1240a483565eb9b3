//! Who had seen what: kept by the test from what it did and merged itself, never read from the core's own vectors.

use super::laptop::{Laptop, Place, device};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use warsha_core::Stamp;
use warsha_core::model::record::Table;

/// The causal record of a history.
#[derive(Default)]
pub struct Causes {
    /// What the laptop that made an entry knew by then.
    seen: BTreeMap<Stamp, Rc<BTreeSet<Stamp>>>,
    /// What each entry wrote, when it was made.
    pub written: BTreeMap<(Stamp, Place), Map<String, Value>>,
}

impl Causes {
    /// Notes what a laptop has made since it was last asked. Its file holds that and what it was told of, and nothing else.
    pub fn note(&mut self, laptop: &mut Laptop) {
        let entries = laptop.entries();
        let newest = laptop.known.iter().rev().find(|entry| device(**entry) == laptop.device).copied();
        let mut made: BTreeSet<Stamp> = BTreeSet::new();
        for entry in &entries {
            if !laptop.known.contains(entry) {
                assert_eq!(device(*entry), laptop.device, "an entry nobody told it of");
                self.seen.insert(*entry, laptop.known.clone());
                Rc::make_mut(&mut laptop.known).insert(*entry);
                made.insert(*entry);
            }
        }
        assert!(entries == *laptop.known, "an entry was lost");
        // The newest may have been amended, by typing on.
        made.extend(newest);
        for entry in made {
            for (place, patch) in laptop.changes(entry) {
                self.written.insert((entry, place), patch);
            }
        }
    }

    /// Had the laptop that made `later` seen `earlier` by then?
    pub fn saw(&self, later: Stamp, earlier: Stamp) -> bool {
        self.seen[&later].contains(&earlier)
    }

    /// Every entry that was ever made.
    pub fn entries(&self) -> BTreeSet<Stamp> {
        self.seen.keys().copied().collect()
    }

    /// The writes of a field that no other write of it had seen, newest first.
    pub fn heads<'a>(
        &self,
        writes: &'a [(Stamp, Map<String, Value>)],
        field: &str,
    ) -> Vec<(Stamp, &'a Value)> {
        let of: Vec<(Stamp, &Value)> =
            writes.iter().rev().filter_map(|(entry, patch)| Some((*entry, patch.get(field)?))).collect();
        let is_head = |(entry, _): &&(Stamp, &Value)| !of.iter().any(|(later, _)| self.saw(*later, *entry));
        of.iter().filter(is_head).copied().collect()
    }

    /// What is said of a field, newest first, each value once: who writes nothing says the default, and an undo may bring back
    /// several texts that were kept side by side.
    pub fn said(&self, table: &Table, writes: &[(Stamp, Map<String, Value>)], field: &str) -> Vec<Value> {
        let default = || table.column(field).map_or(json!(1), |column| (column.default)());
        let mut said = Vec::new();
        for (_, value) in self.heads(writes, field) {
            for value in value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice) {
                let value = if value.is_null() { default() } else { value.clone() };
                if !said.contains(&value) {
                    said.push(value);
                }
            }
        }
        if said.is_empty() {
            said.push(default());
        }
        said
    }
}
