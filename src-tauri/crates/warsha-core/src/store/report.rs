//! What a merge brought, as data: what is new, what changed, what had to be repaired, and what a person should look at.

use super::Store;
use super::derive::{Derived, Journal};
use super::fold::{Key, Patch, Writes, said};
use super::history::HistoryRow;
use super::rewrite::Rewritten;
use super::rules::{self, BOTH, EARLIEST};
use super::stamp::Stamp;
use crate::act;
use crate::error::Result;
use crate::id::Id;
use crate::model::programme::Workshop;
use crate::model::record::Record;
use serde::Serialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A clock that is ahead by more than this is worth a word, in milliseconds.
const SKEW: i64 = 5 * 60_000;

/// What a merge brought.
#[derive(Debug, Clone, Default, PartialEq, Serialize, ts_rs::TS)]
pub struct MergeReport {
    /// What came from each device.
    pub received: Vec<Received>,
    /// Rows that were not there.
    pub new: Vec<HistoryRow>,
    /// Rows that say something else now.
    pub changed: Vec<HistoryRow>,
    /// Rows that were struck on the other laptop.
    pub gone: Vec<HistoryRow>,
    /// What had to be repaired so that everything still holds together.
    pub repaired: Vec<Repair>,
    /// What a person should look at.
    pub review: Vec<Review>,
}

/// The entries that came from one device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Received {
    /// The device, in hex.
    pub device: String,
    /// How many.
    pub entries: i64,
    /// The first of them, UTC milliseconds by that device's clock.
    pub first_at: i64,
    /// The last of them.
    pub last_at: i64,
}

/// A field that is shown by a rule, because what was written on two laptops cannot both be so.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Repair {
    /// The table.
    pub table: String,
    /// The row's id.
    pub row: String,
    /// How people know it: a name, a title, the words.
    pub label: String,
    /// The field; empty: the row itself, which came back.
    pub field: String,
    /// Which rule: `needed`, `span`, `floor`, `ring`.
    pub rule: String,
    /// What is shown.
    pub shown: Value,
}

/// Something a merge leaves to people.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
#[serde(tag = "what", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the fields are what their names say")]
pub enum Review {
    /// Two texts were written without seeing each other: one is shown, the others are kept beside it.
    BothTexts { table: String, row: String, label: String, field: String },
    /// Two values were written without seeing each other: the newest is shown.
    OneOfTwo { table: String, row: String, label: String, field: String, shown: Value, other: Vec<Value> },
    /// A number that people take for unique was given twice.
    Clash { of: String, number: i64, rows: Vec<String> },
    /// A workshop that was closed here received changes made before its closing was known there.
    AfterClosing { workshop: Id, number: i64, rows: i64 },
    /// A laptop's clock is ahead of this one. Only what was written on both at the same time is decided by clocks.
    ClockAhead { device: String, minutes: i64 },
}

/// What a merge was given, and the state it met.
#[derive(Debug)]
pub struct Arrived {
    /// The entries that are new here.
    pub new: BTreeSet<Stamp>,
    /// The workshops that were closed here.
    pub closed: BTreeSet<Id>,
    /// This laptop's clock.
    pub at: i64,
}

impl Store {
    /// The report of a merge, once the tables say what was derived.
    pub(super) fn report(
        &self,
        arrived: Arrived,
        journal: &Journal,
        derived: &Derived,
        rewritten: Rewritten,
    ) -> Result<MergeReport> {
        let received = received(&arrived.new);
        let mut review: Vec<Review> =
            received.iter().filter_map(|device| clock_ahead(device, arrived.at)).collect();
        for (key, writes) in journal {
            if derived.rows.contains_key(key) && writes.iter().any(|(stamp, _)| arrived.new.contains(stamp)) {
                self.contested(key, writes, &mut review)?;
            }
        }
        self.after_closing(&arrived, journal, &mut review)?;
        review.extend(self.clashes()?);
        let lines = |keys: &[Key]| keys.iter().map(line).collect();
        Ok(MergeReport {
            received,
            new: lines(&rewritten.new),
            changed: lines(&rewritten.changed),
            gone: lines(&rewritten.gone),
            repaired: self.repaired(derived)?,
            review,
        })
    }

    /// What was done in a workshop that is closed here, by who did not know of its closing.
    fn after_closing(&self, arrived: &Arrived, journal: &Journal, review: &mut Vec<Review>) -> Result<()> {
        let closing = |workshop: &Id| {
            let writes = journal.get(&Key::new(Workshop::TABLE, workshop.as_str()))?;
            let closes = |(stamp, patch): &&(Stamp, Patch)| {
                !arrived.new.contains(stamp) && patch.get("closed") == Some(&Value::Bool(true))
            };
            Some(writes.iter().rev().find(closes)?.0)
        };
        let closings: BTreeMap<String, (&Id, Stamp)> = arrived
            .closed
            .iter()
            .filter_map(|workshop| Some((workshop.to_string(), (workshop, closing(workshop)?))))
            .collect();
        let mut late: BTreeMap<&Id, BTreeSet<&Key>> = BTreeMap::new();
        for (key, writes) in journal.iter().filter(|_| !closings.is_empty()) {
            for (stamp, patch) in writes.iter().filter(|(stamp, _)| arrived.new.contains(stamp)) {
                let of = act::guarded_by(self.rows(), key, patch)?;
                let of = of.and_then(|of| closings.get(&of));
                if let Some((workshop, _)) = of.filter(|(_, closing)| !self.past.saw(*stamp, *closing)) {
                    late.entry(workshop).or_default().insert(key);
                }
            }
        }
        for (workshop, rows) in late {
            let number = self.rows().get::<Workshop>(workshop)?.map_or(0, |workshop| workshop.number);
            let (workshop, rows) = (workshop.clone(), i64::try_from(rows.len()).unwrap_or(i64::MAX));
            review.push(Review::AfterClosing { workshop, number, rows });
        }
        Ok(())
    }

    /// The fields of a row of which two laptops wrote different things without seeing each other.
    fn contested(&self, key: &Key, writes: &Writes, review: &mut Vec<Review>) -> Result<()> {
        let HistoryRow { table, row } = line(key);
        for column in key.table().columns {
            let mut other = said(key.table(), writes, column.name, &self.past);
            if other.len() < 2 || rules::listed(EARLIEST, &table, column.name) {
                continue;
            }
            let (table, row, field) = (table.clone(), row.clone(), column.name.to_owned());
            let label = self.rows().label(key.table(), &row)?;
            review.push(if rules::listed(BOTH, &table, &field) {
                Review::BothTexts { table, row, label, field }
            } else {
                let shown = other.remove(0);
                Review::OneOfTwo { table, row, label, field, shown, other }
            });
        }
        Ok(())
    }

    fn repaired(&self, derived: &Derived) -> Result<Vec<Repair>> {
        let repair = |((key, field), (rule, shown)): (&(Key, &str), &(&str, Value))| {
            let HistoryRow { table, row } = line(key);
            let label = self.rows().label(key.table(), &row)?;
            let (field, rule) = ((*field).to_owned(), (*rule).to_owned());
            Ok(Repair { table, row, label, field, rule, shown: shown.clone() })
        };
        derived.repaired.iter().map(|(place, rule)| repair((place, rule))).collect()
    }

    /// Numbers that people take for unique, given twice.
    fn clashes(&self) -> Result<Vec<Review>> {
        let mut statement = self.connection().prepare_cached("SELECT what, number, ids FROM clash")?;
        let clashes = statement.query_map([], |row| {
            let ids: String = row.get(2)?;
            let rows = ids.split(' ').map(ToOwned::to_owned).collect();
            Ok(Review::Clash { of: row.get(0)?, number: row.get(1)?, rows })
        })?;
        Ok(clashes.collect::<rusqlite::Result<_>>()?)
    }
}

fn line(key: &Key) -> HistoryRow {
    HistoryRow { table: key.table().name.to_owned(), row: key.row.clone() }
}

fn received(new: &BTreeSet<Stamp>) -> Vec<Received> {
    let mut devices: BTreeMap<u64, Received> = BTreeMap::new();
    for entry in new {
        let at = entry.millis();
        let device = devices.entry(entry.device()).or_insert_with(|| Received {
            device: format!("{:016x}", entry.device()),
            entries: 0,
            first_at: at,
            last_at: at,
        });
        device.entries += 1;
        device.last_at = at;
    }
    devices.into_values().collect()
}

fn clock_ahead(received: &Received, at: i64) -> Option<Review> {
    let ahead = received.last_at.saturating_sub(at);
    let device = received.device.clone();
    (ahead > SKEW).then_some(Review::ClockAhead { device, minutes: ahead / 60_000 })
}
