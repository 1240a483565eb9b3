//! Everything a dossier holds of one person, or of one organisation.

use super::need;
use crate::error::Result;
use crate::id::Id;
use crate::model::attendance::{Attendance, Presence};
use crate::model::floor::Intervention;
use crate::model::paper::Translation;
use crate::model::people::{Affiliation, Consent, Organisation, Person};
use crate::model::programme::Workshop;
use crate::model::recommendation::Proposer;
use crate::model::record::{Record, Table};
use crate::store::rows::Rows;
use serde::Serialize;
use ts_rs::TS;

/// A person, and where she was, under whichever of her entries.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PersonCard {
    /// The person, by the entry that stands for her.
    pub person: Person,
    /// The entries that were merged into it.
    pub merged: Vec<Person>,
    /// Her words in other languages: of all these entries, and of what is noted of her on lists.
    pub translations: Vec<Translation>,
    /// Every organisation that is named here: of her entries, her further affiliations, and the lists she is on.
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
    /// Who came in her place, if somebody was named.
    pub representative: Option<String>,
    /// When she came and went; none: she did not come.
    pub stays: Vec<Presence>,
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
    /// Its name in other languages.
    pub translations: Vec<Translation>,
    /// Who usually stands for it.
    pub people: Vec<Person>,
    /// The workshops in which somebody stood for it, the latest first.
    pub workshops: Vec<Workshop>,
}

pub(super) fn person(rows: Rows<'_>, id: &Id) -> Result<PersonCard> {
    let entries = rows.entries_of(&rows.standing(id)?)?;
    let mut people: Vec<Person> = entries.iter().map(|entry| need(rows, entry)).collect::<Result<_>>()?;
    let person = people.remove(0);
    let affiliations: Vec<Affiliation> = hers(rows, &entries, "since")?;
    let mut consents: Vec<Consent> = hers(rows, &entries, "noted_at")?;
    consents.sort_by_key(|consent| consent.noted_at);
    let attendances: Vec<Attendance> = hers(rows, &entries, "")?;
    let mut translations = Vec::new();
    for (table, row) in entries
        .iter()
        .map(|id| (Person::TABLE, id))
        .chain(affiliations.iter().map(|row| (Affiliation::TABLE, &row.id)))
        .chain(attendances.iter().map(|row| (Attendance::TABLE, &row.id)))
    {
        translations.extend(translated(rows, table, row)?);
    }
    let mut organisations: Vec<Organisation> = Vec::new();
    let named = affiliations.iter().map(|row| &row.organisation_id);
    let named =
        named.chain(std::iter::once(&person).chain(&people).filter_map(|row| row.organisation_id.as_ref()));
    for id in named.chain(attendances.iter().filter_map(|row| row.organisation_id.as_ref())) {
        if !organisations.iter().any(|known| known.id == *id) {
            organisations.extend(rows.get::<Organisation>(id)?);
        }
    }
    let mut evenings = Vec::new();
    for attendance in attendances {
        let list = attendance.id.as_str();
        let sent = attendance.representative_id.as_ref().map(|id| rows.standing(id)).transpose()?;
        let sent = sent.map(|id| rows.get::<Person>(&id)).transpose()?.flatten();
        evenings.push(PersonEvening {
            workshop: need(rows, &attendance.workshop_id)?,
            representative: sent.and_then(|person| person.name),
            stays: rows.of("attendance_id", list, "arrived_at")?,
            interventions: rows.of::<Intervention>("attendance_id", list, "")?.len(),
            recommendations: rows.of::<Proposer>("attendance_id", list, "")?.len(),
            attendance,
        });
    }
    evenings.sort_by_key(|evening| std::cmp::Reverse((evening.workshop.date, evening.workshop.number)));
    Ok(PersonCard { person, merged: people, translations, organisations, affiliations, consents, evenings })
}

/// The rows that refer to any of a person's entries.
fn hers<T: Record>(rows: Rows<'_>, entries: &[Id], order: &str) -> Result<Vec<T>> {
    let mut found = Vec::new();
    for entry in entries {
        found.extend(rows.of("person_id", entry.as_str(), order)?);
    }
    Ok(found)
}

/// The words of a row in other languages.
fn translated(rows: Rows<'_>, table: &Table, id: &Id) -> Result<Vec<Translation>> {
    let mut found: Vec<Translation> = rows.of("row", id.as_str(), "field, language")?;
    found.retain(|translation| translation.tbl == table.name && translation.text.is_some());
    Ok(found)
}

pub(super) fn organisation(rows: Rows<'_>, id: &Id) -> Result<OrganisationCard> {
    let organisation: Organisation = need(rows, id)?;
    let mut ids: Vec<Id> = rows
        .of::<Attendance>("organisation_id", id.as_str(), "workshop_id")?
        .into_iter()
        .map(|attendance| attendance.workshop_id)
        .collect();
    ids.dedup();
    let mut workshops: Vec<Workshop> = ids.iter().map(|id| need(rows, id)).collect::<Result<_>>()?;
    workshops.sort_by_key(|workshop| std::cmp::Reverse((workshop.date, workshop.number)));
    let mut people: Vec<Person> = rows.of("organisation_id", id.as_str(), "name")?;
    people.retain(|person| person.merged_into.is_none());
    let translations = translated(rows, Organisation::TABLE, id)?;
    Ok(OrganisationCard { organisation, translations, people, workshops })
}
