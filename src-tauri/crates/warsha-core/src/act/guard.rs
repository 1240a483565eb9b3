//! A closed workshop does not change: not its room, its floor, its notes, its wording or its votes; undo included.

use crate::error::{Refusal, Result};
use crate::model::paper::Document;
use crate::model::programme::Workshop;
use crate::model::record::Record;
use crate::store::fold::{Change, Key, Patch, THERE};
use crate::store::rows::Rows;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How a guarded row leads to its workshop: through which column, to which table.
const GUARDED: &[(&str, &str)] = &[
    ("preamble", "workshop_id"),
    ("partner", "workshop_id"),
    ("agenda_item", "workshop_id"),
    ("attendance", "workshop_id"),
    ("headcount", "workshop_id"),
    ("floor_request", "workshop_id"),
    ("intervention", "workshop_id"),
    ("note", "workshop_id"),
    ("decision", "workshop_id"),
    ("recommendation", "workshop_id"),
    ("agenda_lead", "agenda_item_id"),
    ("pause", "intervention_id"),
    ("attendance_role", "attendance_id"),
    ("presence", "attendance_id"),
    ("proposer", "recommendation_id"),
    ("vote", "recommendation_id"),
    ("objection", "recommendation_id"),
];

/// What may still be said of a recommendation: sorting it is the committee's work, after the hall's.
const SORTING: &[&str] = &["merged_into", "position"];

/// Refuses changes to a closed workshop, unless they are what reopens it; and reopening once minutes were issued.
pub fn guard(rows: Rows<'_>, changes: &[Change]) -> Result<()> {
    let mut closed: BTreeMap<String, bool> = BTreeMap::new();
    for (key, patch) in changes {
        if key.table().name == "workshop" && patch.get("closed") == Some(&json!(false)) {
            let issued = !rows.ids(Document::TABLE, "workshop_id", &key.row)?.is_empty();
            if issued && is_closed(rows, &key.row)? {
                return Err(Refusal::MinutesIssued.into());
            }
            closed.insert(key.row.clone(), false);
        }
    }
    for (key, patch) in changes.iter().filter(|(key, patch)| guarded(rows, key, patch)) {
        // A row that is moved leaves one workshop and enters another.
        let into = patch.get("workshop_id").and_then(Value::as_str).map(ToOwned::to_owned);
        for workshop in workshop_of(rows, key, patch, changes)?.into_iter().chain(into) {
            let shut = match closed.get(&workshop) {
                Some(shut) => *shut,
                None => is_closed(rows, &workshop)?,
            };
            if shut {
                return Err(Refusal::WorkshopClosed.into());
            }
            closed.insert(workshop, shut);
        }
    }
    Ok(())
}

/// The workshop whose closing would refuse this change.
pub fn guarded_by(rows: Rows<'_>, key: &Key, patch: &Patch) -> Result<Option<String>> {
    if guarded(rows, key, patch) { workshop_of(rows, key, patch, &[]) } else { Ok(None) }
}

fn is_closed(rows: Rows<'_>, workshop: &str) -> Result<bool> {
    Ok(rows.fields(Workshop::TABLE, workshop)?.is_some_and(|row| row["closed"] == json!(true)))
}

/// Does this change touch what closing protects?
fn guarded(rows: Rows<'_>, key: &Key, patch: &Patch) -> bool {
    match key.table().name {
        "workshop" => patch.keys().any(|field| !matches!(field.as_str(), "closed" | "closed_at")),
        "recommendation" => {
            let there = rows.fields(key.table(), &key.row).ok().flatten();
            let origin = there.as_ref().map_or_else(|| patch.get("origin"), |row| row.get("origin"));
            // Of a row that comes back, only the journal says where it came from.
            let origin = origin.and_then(Value::as_str).map(ToOwned::to_owned);
            let origin = origin.or_else(|| rows.last_said(key.table(), &key.row, "origin").ok().flatten());
            let common = origin.as_deref() == Some("merge");
            // A common wording may come and go; what the hall said or decided may not change.
            let comes_or_goes = there.is_none() || patch.get(THERE) == Some(&json!(0));
            !(common && comes_or_goes) && patch.keys().any(|field| !SORTING.contains(&field.as_str()))
        }
        name => GUARDED.iter().any(|(table, _)| *table == name),
    }
}

/// The workshop a row belongs to: from the row, from what is being written, or, for a row being restored, from the journal.
fn workshop_of(rows: Rows<'_>, key: &Key, patch: &Patch, changes: &[Change]) -> Result<Option<String>> {
    if key.table().name == "workshop" {
        return Ok(Some(key.row.clone()));
    }
    let Some((_, column)) = GUARDED.iter().find(|(table, _)| *table == key.table().name) else {
        return Ok(None);
    };
    let row = rows.fields(key.table(), &key.row)?;
    let said =
        row.as_ref().and_then(|row| row.get(*column)).or_else(|| patch.get(*column)).and_then(Value::as_str);
    let parent = match said {
        Some(parent) => parent.to_owned(),
        None => match rows.last_said(key.table(), &key.row, column)? {
            Some(parent) => parent,
            None => return Ok(None),
        },
    };
    let Some(table) =
        key.table().column(column).and_then(|column| column.refers).and_then(crate::model::table)
    else {
        return Ok(None);
    };
    if table.name == "workshop" {
        return Ok(Some(parent));
    }
    // One step further up: an attendance or a recommendation, perhaps written by the same entry.
    let above = Key::new(table, parent);
    let written = changes.iter().find(|(other, _)| *other == above).map(|(_, patch)| patch);
    workshop_of(rows, &above, written.unwrap_or(&Patch::new()), &[])
}
