//! Who is on a workshop's list, by the entries that stand for people now, and what they agreed to under any of their entries.

use crate::error::Result;
use crate::id::Id;
use crate::model::attendance::Attendance;
use crate::model::people::Consent;
use crate::model::programme::Workshop;
use crate::store::rows::Rows;
use std::collections::BTreeSet;

/// The attendances of a workshop, by badge. While it is open, one of an entry that was merged is shown as of the person who stands for
/// it, unless she is on the list herself; a closed workshop shows whom it noted.
pub(super) fn listed(rows: Rows<'_>, workshop: &Workshop) -> Result<Vec<Attendance>> {
    let mut list: Vec<Attendance> = rows.of("workshop_id", workshop.id.as_str(), "badge")?;
    if workshop.closed {
        return Ok(list);
    }
    let mut there: BTreeSet<Id> = list.iter().map(|attendance| attendance.person_id.clone()).collect();
    for attendance in &mut list {
        let standing = rows.standing(&attendance.person_id)?;
        if there.insert(standing.clone()) {
            attendance.person_id = standing;
        }
    }
    Ok(list)
}

/// What a person on a list agreed to for a workshop, or in general, under any of her entries, the latest last.
pub(super) fn agreed(rows: Rows<'_>, person: &Id, workshop: &str) -> Result<Vec<Consent>> {
    let mut all = Vec::new();
    for entry in rows.entries_of(&rows.standing(person)?)? {
        let hers: Vec<Consent> = rows.of("person_id", entry.as_str(), "noted_at")?;
        all.extend(
            hers.into_iter()
                .filter(|consent| consent.workshop_id.as_ref().is_none_or(|of| of.as_str() == workshop)),
        );
    }
    all.sort_by_key(|consent| consent.noted_at);
    Ok(all)
}
