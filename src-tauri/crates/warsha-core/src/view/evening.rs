//! A workshop as its screens need it: its rows, and those of everybody named in them.

use super::hall::present;
use super::listed::{agreed, listed};
use super::need;
use super::read_back::in_order;
use crate::error::Result;
use crate::id::Id;
use crate::model::attendance::{Attendance, AttendanceRole, Headcount, Presence};
use crate::model::floor::{FloorRequest, Intervention, Pause};
use crate::model::note::{Decision, Note};
use crate::model::paper::Document;
use crate::model::people::{Consent, Organisation, Person};
use crate::model::programme::{AgendaItem, AgendaLead, Axis, Partner, Preamble, Programme, Workshop};
use crate::model::recommendation::{
    Answer, Objection, Proposer, Recommendation, RecommendationAxis, RecommendationSource, Tag, Vote,
};
use crate::model::record::Record;
use crate::store::rows::Rows;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// The rows of a workshop, each list in the order in which it is shown.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[expect(missing_docs, reason = "the records, by their tables")]
pub struct Evening {
    pub programme: Programme,
    pub workshop: Workshop,
    /// Of the programme.
    pub axes: Vec<Axis>,
    pub preamble: Vec<Preamble>,
    pub partners: Vec<Partner>,
    pub agenda: Vec<AgendaItem>,
    /// The point that is being dealt with: the one that was taken up last, else that of the last turn that has any.
    pub present_point: Option<Id>,
    pub leads: Vec<AgendaLead>,
    pub attendances: Vec<Attendance>,
    pub roles: Vec<AttendanceRole>,
    pub stays: Vec<Presence>,
    pub headcounts: Vec<Headcount>,
    /// What was agreed to for this workshop, and by its people in general, under any of their entries: each as of who is on the list.
    pub consents: Vec<Consent>,
    /// Those that wait, in the order in which they were asked.
    pub requests: Vec<FloorRequest>,
    pub interventions: Vec<Intervention>,
    /// Of these turns.
    pub pauses: Vec<Pause>,
    pub notes: Vec<Note>,
    pub decisions: Vec<Decision>,
    pub recommendations: Vec<Recommendation>,
    /// Those that stand, in the order in which they are read back.
    pub standing: Vec<Id>,
    pub recommendation_axes: Vec<RecommendationAxis>,
    pub tags: Vec<Tag>,
    pub sources: Vec<RecommendationSource>,
    pub proposers: Vec<Proposer>,
    pub votes: Vec<Vote>,
    pub objections: Vec<Objection>,
    pub answers: Vec<Answer>,
    pub documents: Vec<Document>,
    /// Those on the list, and those who come in their places.
    pub people: Vec<Person>,
    /// Those named anywhere in these rows.
    pub organisations: Vec<Organisation>,
}

impl Evening {
    /// The telephone numbers of those on the list, by attendance: [`Minutes`](crate::model::minutes::Minutes) never have them.
    #[must_use]
    pub fn phones(&self) -> BTreeMap<Id, String> {
        let of_person: BTreeMap<&Id, &String> =
            self.people.iter().filter_map(|person| Some((&person.id, person.phone.as_ref()?))).collect();
        let phone = |attendance: &Attendance| {
            Some((attendance.id.clone(), (*of_person.get(&attendance.person_id)?).clone()))
        };
        self.attendances.iter().filter_map(phone).collect()
    }
}

/// The rows of a workshop.
pub(super) fn evening(rows: Rows<'_>, id: &Id) -> Result<Evening> {
    let workshop: Workshop = need(rows, id)?;
    let programme: Programme = need(rows, &workshop.programme_id)?;
    let here = Here { rows, workshop: id.as_str() };
    let attendances = listed(rows, &workshop)?;
    let recommendations: Vec<Recommendation> = here.of("position")?;
    let lists: Vec<&Id> = attendances.iter().map(|attendance| &attendance.id).collect();
    let ours: Vec<&Id> = recommendations.iter().map(|recommendation| &recommendation.id).collect();
    let interventions: Vec<Intervention> = here.of("position")?;
    let agenda: Vec<AgendaItem> = here.of("position")?;
    let turns: Vec<&Id> = interventions.iter().map(|turn| &turn.id).collect();
    let mut consents = Vec::new();
    let mut people = Vec::new();
    for attendance in &attendances {
        let hers = agreed(rows, &attendance.person_id, id.as_str())?;
        consents.extend(hers.into_iter().map(|c| Consent { person_id: attendance.person_id.clone(), ..c }));
        people.extend(rows.get::<Person>(&attendance.person_id)?);
    }
    let listed: BTreeSet<&Id> = attendances.iter().map(|attendance| &attendance.person_id).collect();
    let sent: BTreeSet<&Id> = attendances.iter().filter_map(|row| row.representative_id.as_ref()).collect();
    for person in sent.difference(&listed) {
        people.extend(rows.get::<Person>(person)?);
    }
    let mut requests: Vec<FloorRequest> = here.of("asked_at")?;
    requests.retain(|request| request.outcome.is_none());
    let partners: Vec<Partner> = here.of("")?;
    let proposers: Vec<Proposer> = here.under("recommendation_id", &ours, "")?;
    let mut named: BTreeSet<&Id> = partners.iter().map(|partner| &partner.organisation_id).collect();
    named.extend(workshop.organiser_id.iter().chain(&programme.host_id));
    named.extend(attendances.iter().filter_map(|attendance| attendance.organisation_id.as_ref()));
    named.extend(people.iter().filter_map(|person| person.organisation_id.as_ref()));
    named.extend(proposers.iter().filter_map(|proposer| proposer.organisation_id.as_ref()));
    let mut organisations = Vec::new();
    for id in named {
        organisations.extend(rows.get::<Organisation>(id)?);
    }
    Ok(Evening {
        axes: rows.of("programme_id", programme.id.as_str(), "position")?,
        preamble: here.of("position")?,
        leads: here.under("attendance_id", &lists, "")?,
        present_point: present(&agenda, &interventions).map(|place| agenda[place].id.clone()),
        agenda,
        roles: here.under("attendance_id", &lists, "")?,
        stays: here.under("attendance_id", &lists, "arrived_at")?,
        headcounts: here.of("")?,
        pauses: here.under("intervention_id", &turns, "began_at")?,
        interventions,
        notes: here.of("position")?,
        decisions: here.of("position")?,
        standing: in_order(rows, &workshop)?.into_iter().map(|one| one.id).collect(),
        recommendation_axes: here.under("recommendation_id", &ours, "main DESC")?,
        tags: here.under("recommendation_id", &ours, "word")?,
        sources: here.under("recommendation_id", &ours, "")?,
        votes: here.under("recommendation_id", &ours, "round")?,
        objections: here.under("recommendation_id", &ours, "position")?,
        answers: here.under("recommendation_id", &ours, "answered_on")?,
        documents: here.of("issued_at")?,
        programme,
        workshop,
        partners,
        attendances,
        consents,
        requests,
        recommendations,
        proposers,
        people,
        organisations,
    })
}

struct Here<'c> {
    rows: Rows<'c>,
    workshop: &'c str,
}

impl Here<'_> {
    fn of<T: Record>(&self, order: &str) -> Result<Vec<T>> {
        self.rows.of("workshop_id", self.workshop, order)
    }

    /// The rows that refer to any of these.
    fn under<T: Record>(&self, column: &'static str, owners: &[&Id], order: &str) -> Result<Vec<T>> {
        let mut found = Vec::new();
        for owner in owners {
            found.extend(self.rows.of::<T>(column, owner.as_str(), order)?);
        }
        Ok(found)
    }
}
