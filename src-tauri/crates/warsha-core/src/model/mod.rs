//! The facts of a dossier, as plain data. Nothing here touches a file, the clock or a language.

pub mod attendance;
pub mod commitment;
pub mod floor;
pub mod minutes;
pub mod note;
pub mod paper;
pub mod people;
pub mod programme;
pub mod recommendation;
pub mod record;
pub mod terms;

use record::{Record, Table};

/// Every table the journal drives, each after those it refers to wherever it can be.
pub const TABLES: &[&Table] = &[
    people::Organisation::TABLE,
    people::Person::TABLE,
    people::Affiliation::TABLE,
    programme::Programme::TABLE,
    people::Body::TABLE,
    people::Membership::TABLE,
    programme::Axis::TABLE,
    programme::Workshop::TABLE,
    people::Consent::TABLE,
    programme::Preamble::TABLE,
    programme::Partner::TABLE,
    programme::AgendaItem::TABLE,
    attendance::Attendance::TABLE,
    programme::AgendaLead::TABLE,
    attendance::AttendanceRole::TABLE,
    attendance::Presence::TABLE,
    attendance::Headcount::TABLE,
    floor::FloorRequest::TABLE,
    floor::Intervention::TABLE,
    floor::Pause::TABLE,
    note::Note::TABLE,
    note::Decision::TABLE,
    recommendation::Recommendation::TABLE,
    recommendation::RecommendationAxis::TABLE,
    recommendation::Tag::TABLE,
    recommendation::RecommendationSource::TABLE,
    recommendation::Proposer::TABLE,
    recommendation::Vote::TABLE,
    recommendation::Objection::TABLE,
    recommendation::Answer::TABLE,
    commitment::Commitment::TABLE,
    commitment::CommitmentSource::TABLE,
    commitment::Milestone::TABLE,
    commitment::FollowUp::TABLE,
    commitment::Indicator::TABLE,
    paper::Translation::TABLE,
    paper::Document::TABLE,
    paper::Attachment::TABLE,
    paper::Setting::TABLE,
];

/// The table of that name.
#[must_use]
pub fn table(name: &str) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.name == name).copied()
}
