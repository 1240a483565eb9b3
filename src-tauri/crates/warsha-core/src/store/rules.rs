//! What is not "the newest write wins", in full. The rules of the journal are data here.

/// Fields of which both texts are kept when two laptops wrote without seeing each other.
pub const BOTH: &[(&str, &str)] =
    &[("note", "text"), ("decision", "text"), ("recommendation", "text"), ("objection", "text")];

/// Fields of which the earliest wins.
pub const EARLIEST: &[(&str, &str)] = &[("presence", "arrived_at")];

/// Columns that one CHECK ties: they are written together, so that the same entry wins them all.
pub const TIED: &[(&str, &[&str])] = &[
    ("recommendation", &["outcome", "reason", "adopted_by"]),
    ("workshop", &["closed", "closed_at"]),
    ("programme", &["first_year", "last_year"]),
    ("affiliation", &["since", "until"]),
    ("attendance", &["absence", "representative_id"]),
    ("commitment", &["starts_on", "ends_on"]),
    ("membership", &["person_id", "organisation_id"]),
    ("attachment", &["workshop_id", "commitment_id"]),
];

/// A beginning and its end: an end before its beginning is at its beginning, an end without a beginning is none.
pub const SPANS: &[(&str, &str, &str)] = &[
    ("workshop", "opened_at", "closed_at"),
    ("presence", "arrived_at", "left_at"),
    ("intervention", "started_at", "stopped_at"),
    ("pause", "began_at", "ended_at"),
    ("agenda_item", "began_at", "ended_at"),
];

/// Fields that leave the journal when a person is forgotten, and the column by which a row is hers.
pub const PERSONAL: &[(&str, &str, &[&str])] = &[
    ("person", "id", &["name", "honorific", "function", "phone", "email"]),
    ("attendance", "person_id", &["honorific", "function"]),
    ("affiliation", "person_id", &["function"]),
    ("translation", "row", &["text"]),
];

/// Rows that go with a row when it is struck: parent, child, the child's column.
pub const OWNED: &[(&str, &str, &str)] = &[
    ("person", "affiliation", "person_id"),
    ("person", "consent", "person_id"),
    ("body", "membership", "body_id"),
    ("workshop", "preamble", "workshop_id"),
    ("workshop", "partner", "workshop_id"),
    ("workshop", "agenda_item", "workshop_id"),
    ("agenda_item", "agenda_lead", "agenda_item_id"),
    ("attendance", "agenda_lead", "attendance_id"),
    ("attendance", "attendance_role", "attendance_id"),
    ("attendance", "presence", "attendance_id"),
    ("attendance", "floor_request", "attendance_id"),
    ("intervention", "note", "intervention_id"),
    ("intervention", "pause", "intervention_id"),
    ("recommendation", "recommendation_axis", "recommendation_id"),
    ("recommendation", "tag", "recommendation_id"),
    ("recommendation", "recommendation_source", "recommendation_id"),
    ("recommendation", "proposer", "recommendation_id"),
    ("recommendation", "vote", "recommendation_id"),
    ("recommendation", "objection", "recommendation_id"),
    ("recommendation", "answer", "recommendation_id"),
    ("commitment", "commitment_source", "commitment_id"),
    ("commitment", "milestone", "commitment_id"),
    ("commitment", "follow_up", "commitment_id"),
    ("commitment", "indicator", "commitment_id"),
];

/// Is this table and field in the list?
#[must_use]
pub fn listed(list: &[(&str, &str)], table: &str, field: &str) -> bool {
    list.contains(&(table, field))
}

/// The columns tied to this one, itself included.
#[must_use]
pub fn tied(table: &str, field: &str) -> &'static [&'static str] {
    TIED.iter().find(|(t, fields)| *t == table && fields.contains(&field)).map_or(&[], |(_, fields)| fields)
}

/// The personal fields of a table.
#[must_use]
pub fn personal(table: &str) -> &'static [&'static str] {
    PERSONAL.iter().find(|(t, ..)| *t == table).map_or(&[], |(_, _, fields)| fields)
}
