//! Who is on the list, who is in the room, and who is only counted.

use super::{Desk, once};
use crate::error::{Refusal, Result};
use crate::id::Id;
use crate::model::attendance::{Absence, Attendance, AttendanceRole, Headcount, Presence, Role, counted};
use crate::model::people::{AgeBand, Person, Sex};
use crate::model::programme::{AgendaItem, AgendaLead, Workshop};
use crate::model::record::Record;
use serde_json::{Value, json};

/// The attendance of a person in a workshop.
pub(super) fn attendance_id(workshop: &Id, person: &Id) -> Id {
    Id::derived("attendance", &[workshop.as_str(), person.as_str()])
}

pub(super) fn role_id(attendance: &Id, role: Role) -> Id {
    Id::derived("attendance_role", &[attendance.as_str(), role.code()])
}

impl Desk<'_> {
    /// The attendance of a person: of the entry that is named, or else of another that is hers too. If she is not on the list, the one
    /// she would have there.
    fn attendance_of(&self, workshop: &Id, person: &Id) -> Result<Id> {
        let own = attendance_id(workshop, person);
        if self.rows.exists(Attendance::TABLE, own.as_str())? {
            return Ok(own);
        }
        let standing = self.rows.standing(person)?;
        for entry in self.rows.entries_of(&standing)? {
            let hers = attendance_id(workshop, &entry);
            if self.rows.exists(Attendance::TABLE, hers.as_str())? {
                return Ok(hers);
            }
        }
        Ok(attendance_id(workshop, &standing))
    }

    /// The attendance, or the refusal that the person is not on the list.
    pub(super) fn registered(&self, workshop: &Id, person: &Id) -> Result<Id> {
        self.must_exist(Workshop::TABLE, workshop.as_str())?;
        self.must_exist(Person::TABLE, person.as_str())?;
        let id = self.attendance_of(workshop, person)?;
        if self.rows.exists(Attendance::TABLE, id.as_str())? {
            Ok(id)
        } else {
            Err(Refusal::NotRegistered.into())
        }
    }

    pub(super) fn register(&mut self, workshop: &Id, person: &Id, roles: &[Role]) -> Result<()> {
        self.must_exist(Workshop::TABLE, workshop.as_str())?;
        let id = self.attendance_of(workshop, person)?;
        if self.rows.exists(Attendance::TABLE, id.as_str())? {
            return Err(Refusal::Already.into());
        }
        self.enlist(workshop, person)?;
        self.give_roles(&id, roles)
    }

    /// Puts the person on the list with the next badge.
    fn enlist(&mut self, workshop: &Id, person: &Id) -> Result<()> {
        let person = &self.rows.standing(person)?;
        let mut fields = self.as_of_today(person)?;
        fields["workshop_id"] = json!(workshop);
        fields["person_id"] = json!(person);
        fields["badge"] =
            json!(self.rows.next(Attendance::TABLE, "badge", "workshop_id", workshop.as_str())?);
        self.write(Attendance::TABLE, attendance_id(workshop, person).as_str(), fields)
    }

    /// What the person is today, to be copied onto her attendance: later edits never change past figures.
    fn as_of_today(&self, person: &Id) -> Result<Value> {
        let person: Person = self.need(&self.rows.standing(person)?)?;
        if person.name.is_none() {
            return Err(Refusal::Forgotten.into());
        }
        Ok(json!({
            "honorific": person.honorific, "sex": person.sex, "sex_source": person.sex_source, "gender": person.gender,
            "age_band": person.age_band, "organisation_id": person.organisation_id, "function": person.function,
        }))
    }

    pub(super) fn restate(&mut self, workshop: &Id, person: &Id) -> Result<()> {
        let id = self.registered(workshop, person)?;
        let fields = self.as_of_today(person)?;
        self.write(Attendance::TABLE, id.as_str(), fields)
    }

    fn give_roles(&mut self, attendance: &Id, roles: &[Role]) -> Result<()> {
        for role in once(roles) {
            let fields = json!({ "attendance_id": attendance, "role": role });
            self.write(AttendanceRole::TABLE, role_id(attendance, *role).as_str(), fields)?;
        }
        Ok(())
    }

    pub(super) fn assign_roles(&mut self, workshop: &Id, person: &Id, roles: &[Role]) -> Result<()> {
        let id = self.registered(workshop, person)?;
        for had in self.rows.of::<AttendanceRole>("attendance_id", id.as_str(), "")? {
            if !roles.contains(&had.role) {
                self.take_out(AttendanceRole::TABLE, had.id);
            }
        }
        self.give_roles(&id, roles)
    }

    pub(super) fn excuse(
        &mut self,
        workshop: &Id,
        person: &Id,
        absence: Option<Absence>,
        representative: Option<&Id>,
    ) -> Result<()> {
        let id = self.registered(workshop, person)?;
        if absence.is_some() && !self.stays(&id)?.is_empty() {
            return Err(Refusal::AlreadyPresent.into());
        }
        let representative = representative.map(|other| self.rows.standing(other)).transpose()?;
        if let Some(other) = &representative {
            // Nobody comes in her own place, and a representative is sent, not excused.
            if *other == self.rows.standing(person)? || absence != Some(Absence::Represented) {
                return Err(Refusal::Elsewhere {
                    table: Person::TABLE.name.to_owned(),
                    id: other.to_string(),
                }
                .into());
            }
            self.as_of_today(other)?;
        }
        let fields = json!({ "absence": absence, "representative_id": representative });
        self.write(Attendance::TABLE, id.as_str(), fields)
    }

    pub(super) fn lead_point(&mut self, point: &Id, people: &[Id]) -> Result<()> {
        let item: AgendaItem = self.need(point)?;
        let mut leads = Vec::new();
        for person in once(people) {
            leads.push(self.registered(&item.workshop_id, person)?);
        }
        for had in self.rows.of::<AgendaLead>("agenda_item_id", point.as_str(), "")? {
            if !leads.contains(&had.attendance_id) {
                self.take_out(AgendaLead::TABLE, had.id);
            }
        }
        for attendance in leads {
            let id = Id::derived(AgendaLead::TABLE.name, &[point.as_str(), attendance.as_str()]);
            let fields = json!({ "agenda_item_id": point, "attendance_id": attendance });
            self.write(AgendaLead::TABLE, id.as_str(), fields)?;
        }
        Ok(())
    }

    pub(super) fn arrive(
        &mut self,
        workshop: &Id,
        person: &Id,
        at: Option<i64>,
        untimed: bool,
    ) -> Result<()> {
        self.must_exist(Workshop::TABLE, workshop.as_str())?;
        let id = self.attendance_of(workshop, person)?;
        let stays = self.stays(&id)?;
        if !self.rows.exists(Attendance::TABLE, id.as_str())? {
            self.enlist(workshop, person)?;
        } else if stays.is_empty() {
            let fields = self.as_of_today(person)?;
            self.write(Attendance::TABLE, id.as_str(), fields)?;
        } else if self.rows.get::<Person>(person)?.is_some_and(|person| person.name.is_none()) {
            return Err(Refusal::Forgotten.into());
        }
        if stays.iter().any(|stay| stay.left_at.is_none()) {
            return Err(Refusal::AlreadyPresent.into());
        }
        if self.rows.get::<Attendance>(&id)?.is_some_and(|row| row.absence.is_some()) {
            self.write(
                Attendance::TABLE,
                id.as_str(),
                json!({ "absence": null, "representative_id": null }),
            )?;
        }
        let at = (!untimed).then(|| at.unwrap_or(self.at));
        // A struck stay keeps its number: the next one takes the next free number in the journal.
        let mut number = 1;
        let presence = loop {
            let presence = Id::derived("presence", &[id.as_str(), &i64::to_string(&number)]);
            if !self.rows.ever_written(Presence::TABLE, presence.as_str())? {
                break presence;
            }
            number += 1;
        };
        let fields = json!({ "attendance_id": id, "arrived_at": at });
        self.write(Presence::TABLE, presence.as_str(), fields)?;
        self.write(Workshop::TABLE, workshop.as_str(), json!({ "attendance_taken": true }))
    }

    fn stays(&self, attendance: &Id) -> Result<Vec<Presence>> {
        self.rows.of("attendance_id", attendance.as_str(), "arrived_at")
    }

    pub(super) fn leave(&mut self, workshop: &Id, person: &Id, at: Option<i64>) -> Result<()> {
        self.must_exist(Workshop::TABLE, workshop.as_str())?;
        self.must_exist(Person::TABLE, person.as_str())?;
        let id = self.attendance_of(workshop, person)?;
        let stay = self.stays(&id)?.into_iter().find(|stay| stay.left_at.is_none());
        let stay = stay.ok_or(Refusal::NotPresent)?;
        // A clock that was set back in the meantime keeps nobody from leaving.
        let left = at.unwrap_or(self.at.max(stay.arrived_at.unwrap_or_default()));
        // Who came at an hour that is not known cannot have left at one that is.
        if stay.arrived_at.is_none_or(|arrived| left < arrived) {
            return Err(Refusal::EndBeforeBegin.into());
        }
        self.write(Presence::TABLE, stay.id.as_str(), json!({ "left_at": left }))
    }

    pub(super) fn correct_stay(
        &mut self,
        workshop: &Id,
        person: &Id,
        stay: i64,
        arrived_at: Option<i64>,
        left_at: Option<i64>,
    ) -> Result<()> {
        let id = self.registered(workshop, person)?;
        let stays = self.stays(&id)?;
        let index = usize::try_from(stay - 1).ok();
        let stay = index.and_then(|index| stays.get(index));
        let stay = stay.ok_or_else(|| super::missing(Presence::TABLE, id.as_str()))?;
        refuse_backwards(arrived_at, left_at)?;
        self.write(Presence::TABLE, stay.id.as_str(), json!({ "arrived_at": arrived_at, "left_at": left_at }))
    }

    pub(super) fn count_anonymous(
        &mut self,
        workshop: &Id,
        sex: Sex,
        age_band: Option<AgeBand>,
        change: i64,
    ) -> Result<()> {
        self.must_exist(Workshop::TABLE, workshop.as_str())?;
        let band = age_band.map_or("", AgeBand::code);
        let device = format!("{:016x}", self.device);
        let id = Id::derived("headcount", &[workshop.as_str(), sex.code(), band, &device]);
        let of_all = counted(&self.rows.of("workshop_id", workshop.as_str(), "")?);
        let of_all = of_all.get(&(sex, age_band)).copied().unwrap_or(0);
        if of_all.checked_add(change).is_none_or(|count| !(0..=100_000).contains(&count)) {
            return Err(Refusal::BadNumber { field: "count".to_owned() }.into());
        }
        let count = self.rows.get::<Headcount>(&id)?.map_or(0, |row| row.count) + change;
        let fields = json!({ "workshop_id": workshop, "sex": sex, "age_band": age_band, "count": count });
        self.write(Headcount::TABLE, id.as_str(), fields)?;
        self.write(Workshop::TABLE, workshop.as_str(), json!({ "attendance_taken": true }))
    }
}

/// An end needs a beginning, and does not come before it.
pub(super) fn refuse_backwards(begin: Option<i64>, end: Option<i64>) -> Result<()> {
    match (begin, end) {
        (None, Some(_)) => Err(Refusal::EndBeforeBegin.into()),
        (Some(begin), Some(end)) if end < begin => Err(Refusal::EndBeforeBegin.into()),
        _ => Ok(()),
    }
}
