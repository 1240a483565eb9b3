//! One workshop as plain data: what documents are made of. The press reads this and the figures, and nothing else of the core.

use super::attendance::{Absence, Role};
use super::floor::Connector;
use super::note::{Form, NoteKind, Verb};
use super::people::{AgeBand, Gender, Honorific, OrganisationKind, Sex};
use super::programme::{PartOfDay, PreambleKind};
use super::recommendation::{AdoptedBy, Choice, Outcome, RecommendationKind, Verdict};
use super::terms::{Date, Language};
use crate::figures::Figures;
use crate::id::Id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Words with the secretary's own versions in other languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Wording {
    /// The words as they were written.
    pub text: String,
    /// Their language, where it was said; names and titles do not say it.
    pub language: Option<Language>,
    /// The same in other languages.
    pub translations: BTreeMap<Language, String>,
}

/// A workshop, whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
pub struct Minutes {
    /// The dossier is an example: every page says so.
    pub sample: bool,
    /// Names and small numbers were left out for the public.
    pub public: bool,
    /// The lines of the letterhead, from the setting `letterhead`.
    pub letterhead: Vec<Wording>,
    /// What those who sign are told of their data, from the setting `privacy-notice`; else documents have words of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub privacy_notice: Option<Wording>,
    /// The programme.
    pub programme: ProgrammePart,
    /// The workshop.
    pub workshop: WorkshopPart,
    /// Aims, contexts, legal bases, in order.
    pub preamble: Vec<PreamblePart>,
    /// The agenda, in order.
    pub agenda: Vec<AgendaPart>,
    /// Everybody on the list, in the order of badges, then of arrival, then of registration.
    pub attendees: Vec<Attendee>,
    /// People counted and not named.
    pub headcounts: Vec<HeadcountPart>,
    /// The turns, in order.
    pub interventions: Vec<InterventionPart>,
    /// Notes outside any turn, in order.
    pub notes: Vec<NotePart>,
    /// The decisions, in order.
    pub decisions: Vec<Wording>,
    /// The recommendations, in order, merged ones and their common wordings included.
    pub recommendations: Vec<RecommendationPart>,
    /// The commitments that come from these recommendations.
    pub commitments: Vec<CommitmentPart>,
    /// The figures of the workshop.
    pub figures: Figures,
}

/// The programme of a workshop.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[expect(missing_docs, reason = "the columns of `programme`")]
pub struct ProgrammePart {
    pub title: Wording,
    pub series_title: Option<Wording>,
    pub purpose: Option<Wording>,
    pub first_year: Option<i64>,
    pub last_year: Option<i64>,
}

/// The workshop itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[expect(missing_docs, reason = "the columns of `workshop`")]
pub struct WorkshopPart {
    pub id: Id,
    pub number: i64,
    pub title: Option<Wording>,
    /// The title of its axis.
    pub axis: Option<Wording>,
    pub date: Date,
    pub part_of_day: Option<PartOfDay>,
    pub venue: Option<Wording>,
    pub place: Option<Wording>,
    pub organiser: Option<OrganisationPart>,
    pub partners: Vec<OrganisationPart>,
    pub language: Language,
    /// Minutes east of UTC: every hour is printed with it.
    pub utc_offset: i64,
    pub attendance_taken: bool,
    /// UTC milliseconds.
    pub opened_at: Option<i64>,
    /// UTC milliseconds.
    pub closed_at: Option<i64>,
    pub closed: bool,
}

/// An organisation as a document names it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[expect(missing_docs, reason = "the columns of `organisation`")]
pub struct OrganisationPart {
    pub id: Id,
    pub name: Wording,
    pub kind: OrganisationKind,
    pub gender: Gender,
}

/// A line of the preamble.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[expect(missing_docs, reason = "the columns of `preamble`")]
pub struct PreamblePart {
    pub kind: PreambleKind,
    pub text: Wording,
}

/// A point of the agenda.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[expect(missing_docs, reason = "the columns of `agenda_item`")]
pub struct AgendaPart {
    pub title: Wording,
    pub minutes: Option<i64>,
}

/// Somebody on the list, as of that day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[expect(missing_docs, reason = "the columns of `attendance`")]
pub struct Attendee {
    pub id: Id,
    pub badge: Option<i64>,
    /// The person's number on this list, from 1; it stands for a name that is not shown.
    pub number: usize,
    /// NULL: forgotten, or not to be named here.
    pub name: Option<Wording>,
    pub honorific: Option<Honorific>,
    pub gender: Gender,
    pub sex: Sex,
    pub age_band: Option<AgeBand>,
    pub function: Option<Wording>,
    pub organisation: Option<OrganisationPart>,
    /// In the order of `Role::ALL`.
    pub roles: Vec<Role>,
    /// The person may be named in a document for the public: an official, or somebody who agreed.
    pub nameable: bool,
    /// The stays, in order: when the person came, when she left (UTC milliseconds). Empty: not present.
    pub stays: Vec<Stay>,
    /// She sent word that she would not come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub absence: Option<Absence>,
    /// The name of who came in her place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub representative: Option<Wording>,
}

/// A stay in the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Stay {
    /// UTC milliseconds; `None`: the hour is not known.
    pub arrived_at: Option<i64>,
    /// UTC milliseconds; `None`: to the end.
    pub left_at: Option<i64>,
}

/// People counted and not named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[expect(missing_docs, reason = "the columns of `headcount`")]
pub struct HeadcountPart {
    pub sex: Sex,
    pub age_band: Option<AgeBand>,
    pub count: i64,
}

/// A turn at the floor.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[expect(missing_docs, reason = "the columns of `intervention`")]
pub struct InterventionPart {
    pub id: Id,
    /// The place of the speaker in `Minutes::attendees`.
    pub speaker: usize,
    pub connector: Option<Connector>,
    /// UTC milliseconds.
    pub started_at: Option<i64>,
    /// UTC milliseconds.
    pub stopped_at: Option<i64>,
    /// In order; what is off the record is not here.
    pub notes: Vec<NotePart>,
}

/// A note.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[expect(missing_docs, reason = "the columns of `note`")]
pub struct NotePart {
    pub id: Id,
    pub kind: NoteKind,
    pub verb: Option<Verb>,
    pub form: Option<Form>,
    pub text: Wording,
    pub unattributed: bool,
}

/// A recommendation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[expect(missing_docs, reason = "the columns of `recommendation`")]
pub struct RecommendationPart {
    pub id: Id,
    /// Its number in the workshop.
    pub position: i64,
    pub kind: RecommendationKind,
    pub implied: bool,
    pub text: Wording,
    /// The title of its main axis.
    pub axis: Option<Wording>,
    pub outcome: Outcome,
    pub reason: Option<Wording>,
    pub adopted_by: Option<AdoptedBy>,
    /// Its own proposers and, for a common wording, those of every parent, each once. Empty: the room.
    pub proposers: Vec<ProposerPart>,
    /// The id of the recommendation that stands for it.
    pub merged_into: Option<Id>,
    /// The ids of the recommendations merged into it.
    pub parents: Vec<Id>,
    /// The id of the recommendation of which it is a part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub split_from: Option<Id>,
    /// The ids of its parts, which stand for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Id>,
    /// The votes of the last round.
    pub votes: Vec<VotePart>,
    /// What was said against it, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub objections: Vec<ObjectionPart>,
    /// The committee's latest answer.
    pub answer: Option<AnswerPart>,
}

/// Who proposed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum ProposerPart {
    /// The place of the person in `Minutes::attendees`.
    Attendee(usize),
    /// An organisation.
    Organisation(OrganisationPart),
}

/// Hands counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[expect(missing_docs, reason = "the columns of `vote`")]
pub struct VotePart {
    pub sex: Sex,
    pub choice: Choice,
    pub count: i64,
}

/// What was said against a recommendation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct ObjectionPart {
    /// The place of whoever objected in `Minutes::attendees`; nothing: nobody was named.
    pub by: Option<usize>,
    /// The words.
    pub text: Wording,
}

/// What the committee answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[expect(missing_docs, reason = "the columns of `answer`")]
pub struct AnswerPart {
    pub verdict: Verdict,
    pub reason: Option<Wording>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub owner: Option<Wording>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub due_on: Option<Date>,
    pub answered_on: Date,
}

/// A commitment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[expect(missing_docs, reason = "the columns of `commitment`")]
pub struct CommitmentPart {
    pub id: Id,
    pub number: i64,
    pub title: Wording,
    pub lead: Option<OrganisationPart>,
    pub ends_on: Option<Date>,
    /// The ids of the recommendations it comes from.
    pub recommendations: Vec<Id>,
}
