//! Who is who: two entries that are one person, and forgetting her.

use super::room::role_id;
use super::save::id;
use super::{Desk, keys};
use crate::action::Said;
use crate::error::{Refusal, Result};
use crate::id::Id;
use crate::model::attendance::{Attendance, AttendanceRole};
use crate::model::people::Person;
use crate::model::programme::Workshop;
use crate::model::record::{Record, Table};
use crate::store::fold::{FORGOTTEN, Key, Patch};
use serde_json::json;
use std::collections::BTreeSet;

impl Desk<'_> {
    /// Nobody is deleted: the entry points to the one that now stands for it, and keeps its own fields and its attendances.
    ///
    /// Only where both are on the list of a workshop that is not closed must one attendance go, since one person has one badge. It is
    /// the one that says no more than that she is on the list, or, where the other says more, that she would not come; its roles go to
    /// the one that stays. If each says more, nobody but a person can tell what happened, and the merge is refused.
    pub(super) fn merge_person(&mut self, person: &Id, into: &Said<Person>) -> Result<()> {
        let target: Person = self.need(&id(Person::TABLE, &into.fields)?)?;
        let merged: Person = self.need(person)?;
        if target.id == merged.id {
            return Err(Refusal::SamePerson.into());
        }
        if target.name.is_none() || merged.name.is_none() {
            return Err(Refusal::Forgotten.into());
        }
        if merged.merged_into.is_some() {
            return Err(Refusal::AlreadyMerged.into());
        }
        if target.merged_into.is_some() {
            // Whoever is merged cannot take others in; if it ends in this one, that would be a circle.
            let ring = self.rows.standing(&target.id)? == merged.id;
            return Err(if ring { Refusal::Ring } else { Refusal::AlreadyMerged }.into());
        }
        for one in self.attendances(&target.id)? {
            for other in self.attendances(&merged.id)? {
                if one.workshop_id == other.workshop_id {
                    self.leave_one(&one, &other)?;
                }
            }
        }
        self.save(into)?;
        self.note_again(&[&target.id, &merged.id], into)?;
        self.write(Person::TABLE, merged.id.as_str(), json!({ "merged_into": target.id }))
    }

    /// What is said of her is noted on the lists that are still open, too, under whichever entry she is there.
    fn note_again(&mut self, people: &[&Id], said: &Said<Person>) -> Result<()> {
        let listed = |field: &str| Attendance::TABLE.column(field).is_some();
        let noted: Patch = said.fields.clone().into_iter().filter(|(field, _)| listed(field)).collect();
        let lists: Vec<_> = people.iter().map(|person| self.attendances(person)).collect::<Result<_>>()?;
        for attendance in lists.into_iter().flatten() {
            let key = Key::new(Attendance::TABLE, attendance.id.as_str());
            if !self.need::<Workshop>(&attendance.workshop_id)?.closed && !keys(&self.changes).contains(&key)
            {
                self.write(Attendance::TABLE, &key.row, json!(noted))?;
            }
        }
        Ok(())
    }

    /// The attendances of a person, under every entry of hers.
    fn attendances(&self, person: &Id) -> Result<Vec<Attendance>> {
        let mut all = Vec::new();
        for entry in self.rows.entries_of(person)? {
            all.extend(self.rows.of::<Attendance>("person_id", entry.as_str(), "workshop_id")?);
        }
        Ok(all)
    }

    /// Of two attendances of one person in a workshop, strikes the one that says less.
    fn leave_one(&mut self, one: &Attendance, other: &Attendance) -> Result<()> {
        let workshop: Workshop = self.need(&one.workshop_id)?;
        let gone =
            |of: &Attendance| keys(&self.changes).contains(&Key::new(Attendance::TABLE, of.id.as_str()));
        if workshop.closed || gone(one) || gone(other) {
            return Ok(());
        }
        let (said_of_one, said_of_other) = (self.noted(one)?, self.noted(other)?);
        let (stays, goes) = if said_of_other > said_of_one { (other, one) } else { (one, other) };
        if said_of_one == said_of_other && said_of_one != Noted::Listed {
            return Err(Refusal::BothNoted { workshop: workshop.number.to_string() }.into());
        }
        for role in self.rows.of::<AttendanceRole>("attendance_id", goes.id.as_str(), "")? {
            let link = Key::new(AttendanceRole::TABLE, role_id(&stays.id, role.role).as_str());
            let fields = json!({ "attendance_id": stays.id, "role": role.role });
            if !keys(&self.changes).contains(&link) {
                self.write(AttendanceRole::TABLE, &link.row, fields)?;
            }
        }
        self.owned(&goes.id)?.into_iter().for_each(|key| self.take_out(key.table(), key.row));
        Ok(())
    }

    fn owned(&self, attendance: &Id) -> Result<BTreeSet<Key>> {
        let mut owned = BTreeSet::new();
        self.with_owned(Attendance::TABLE, attendance.as_str(), &mut owned)?;
        Ok(owned)
    }

    fn noted(&self, attendance: &Attendance) -> Result<Noted> {
        let owned = self.owned(&attendance.id)?;
        let bare = |table: &Table| matches!(table.name, "attendance" | "attendance_role");
        if !owned.iter().all(|key| bare(key.table())) || super::in_use(self.rows, &owned, &owned)?.is_some() {
            return Ok(Noted::More);
        }
        Ok(if attendance.absence.is_some() { Noted::Absent } else { Noted::Listed })
    }

    pub(super) fn unmerge_person(&mut self, person: &Id) -> Result<()> {
        let merged: Person = self.need(person)?;
        if merged.merged_into.is_none() {
            return Err(Refusal::NotMerged.into());
        }
        if merged.name.is_none() {
            return Err(Refusal::Forgotten.into());
        }
        self.write(Person::TABLE, person.as_str(), json!({ "merged_into": null }))
    }

    pub(super) fn forget(&mut self, person: &Id) -> Result<()> {
        if self.need::<Person>(person)?.name.is_none() {
            return Err(Refusal::Already.into());
        }
        for entry in self.rows.entries_of(&self.rows.standing(person)?)? {
            let patch = Patch::from_iter([(FORGOTTEN.to_owned(), json!(1))]);
            self.changes.push((Key::new(Person::TABLE, entry.as_str()), patch));
        }
        Ok(())
    }
}

/// How much an attendance says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Noted {
    /// That she is on the list.
    Listed,
    /// That she would not come.
    Absent,
    /// That she was there, spoke, proposed or leads a point.
    More,
}
