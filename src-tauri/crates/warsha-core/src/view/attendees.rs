//! Those on a list as documents name them.

use super::listed::agreed;
use super::minutes::Book;
use super::need;
use crate::error::Result;
use crate::model::attendance::{Attendance, AttendanceRole, Presence};
use crate::model::minutes::{Attendee, Stay};
use crate::model::people::{OrganisationKind, Person, Purpose};

impl Book<'_> {
    /// These of the list, each with its place there.
    pub(super) fn attendees<'a>(
        &self,
        list: impl Iterator<Item = (usize, &'a Attendance)>,
    ) -> Result<Vec<Attendee>> {
        list.map(|(place, attendance)| self.attendee(place, attendance)).collect()
    }

    fn attendee(&self, place: usize, attendance: &Attendance) -> Result<Attendee> {
        let person: Person = need(self.rows, &attendance.person_id)?;
        let organisation = attendance.organisation_id.as_ref().map(|id| self.organisation(id)).transpose()?;
        let agreed = agreed(self.rows, &person.id, self.workshop)?;
        let agreed = agreed.iter().rfind(|c| c.purpose == Purpose::Publication).map(|c| c.given);
        let official = attendance.function.is_some()
            && organisation.as_ref().is_some_and(|organisation| {
                matches!(organisation.kind, OrganisationKind::Commune | OrganisationKind::Administration)
            });
        let function = attendance.function.as_deref();
        let mut roles: Vec<_> = self
            .rows
            .of::<AttendanceRole>("attendance_id", attendance.id.as_str(), "")?
            .into_iter()
            .map(|row| row.role)
            .collect();
        roles.sort();
        Ok(Attendee {
            badge: attendance.badge,
            number: place + 1,
            name: self.maybe("person", &person.id, "name", person.name.as_deref())?,
            honorific: attendance.honorific,
            gender: attendance.gender,
            sex: attendance.sex,
            age_band: attendance.age_band,
            function: self.maybe("attendance", &attendance.id, "function", function)?,
            organisation,
            roles,
            nameable: agreed.unwrap_or(official),
            stays: self
                .rows
                .of::<Presence>("attendance_id", attendance.id.as_str(), "arrived_at")?
                .into_iter()
                .map(|stay| Stay { arrived_at: stay.arrived_at, left_at: stay.left_at })
                .collect(),
            absence: attendance.absence,
            representative: match &attendance.representative_id {
                Some(id) => {
                    let other: Person = need(self.rows, id)?;
                    self.maybe("person", id, "name", other.name.as_deref())?
                }
                None => None,
            },
            id: attendance.id.clone(),
        })
    }
}
