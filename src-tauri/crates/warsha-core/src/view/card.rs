//! Everything a dossier holds of one person, or of one organisation.

use super::need;
use crate::error::Result;
use crate::id::Id;
use crate::model::attendance::{Attendance, Presence};
use crate::model::floor::Intervention;
use crate::model::people::{Affiliation, Consent, Organisation, Person};
use crate::model::programme::Workshop;
use crate::model::recommendation::Proposer;
use crate::store::rows::Rows;
use serde::Serialize;
use ts_rs::TS;

/// A person, and where she was.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PersonCard {
    /// The person.
    pub person: Person,
    /// The organisation she usually stands for, and those of her further affiliations.
    pub organisations: Vec<Organisation>,
    /// Her further affiliations.
    pub affiliations: Vec<Affiliation>,
    /// What she agreed to, and what not.
    pub consents: Vec<Consent>,
    /// The workshops whose lists she is on, the latest first.
    pub evenings: Vec<PersonEvening>,
}

/// A person in a workshop.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PersonEvening {
    /// The workshop.
    pub workshop: Workshop,
    /// What she was that day.
    pub attendance: Attendance,
    /// She came.
    pub present: bool,
    /// How many turns she had at the floor.
    pub interventions: usize,
    /// How many recommendations name her as a proposer.
    pub recommendations: usize,
}

/// An organisation, and who stands for it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OrganisationCard {
    /// The organisation.
    pub organisation: Organisation,
    /// Who usually stands for it.
    pub people: Vec<Person>,
    /// The workshops in which somebody stood for it, the latest first.
    pub workshops: Vec<Workshop>,
}

pub(super) fn person(rows: Rows<'_>, id: &Id) -> Result<PersonCard> {
    let person: Person = need(rows, id)?;
    let affiliations: Vec<Affiliation> = rows.of("person_id", id.as_str(), "")?;
    let mut organisations = Vec::new();
    for id in person.organisation_id.iter().chain(affiliations.iter().map(|of| &of.organisation_id)) {
        organisations.extend(rows.get::<Organisation>(id)?);
    }
    let mut evenings = Vec::new();
    for attendance in rows.of::<Attendance>("person_id", id.as_str(), "")? {
        let list = attendance.id.as_str();
        evenings.push(PersonEvening {
            workshop: need(rows, &attendance.workshop_id)?,
            present: !rows.of::<Presence>("attendance_id", list, "")?.is_empty(),
            interventions: rows.of::<Intervention>("attendance_id", list, "")?.len(),
            recommendations: rows.of::<Proposer>("attendance_id", list, "")?.len(),
            attendance,
        });
    }
    evenings.sort_by_key(|evening| std::cmp::Reverse((evening.workshop.date, evening.workshop.number)));
    Ok(PersonCard {
        consents: rows.of("person_id", id.as_str(), "noted_at")?,
        person,
        organisations,
        affiliations,
        evenings,
    })
}

pub(super) fn organisation(rows: Rows<'_>, id: &Id) -> Result<OrganisationCard> {
    let organisation = need(rows, id)?;
    let mut ids: Vec<Id> = rows
        .of::<Attendance>("organisation_id", id.as_str(), "workshop_id")?
        .into_iter()
        .map(|attendance| attendance.workshop_id)
        .collect();
    ids.dedup();
    let mut workshops: Vec<Workshop> = ids.iter().map(|id| need(rows, id)).collect::<Result<_>>()?;
    workshops.sort_by_key(|workshop| std::cmp::Reverse((workshop.date, workshop.number)));
    Ok(OrganisationCard { organisation, people: rows.of("organisation_id", id.as_str(), "name")?, workshops })
}
