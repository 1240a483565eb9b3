//! What may happen: read the tables, then refuse, or say which fields change. Nothing is written here.

mod floor;
mod guard;
mod hands;
mod person;
mod recommend;
mod room;
mod rows;
mod save;
mod sort;
pub mod text;
mod workshop;

pub use guard::{guard, guarded_by};
pub use rows::{absent, in_use};

use crate::action::Action;
use crate::error::{Refusal, Result};
use crate::id::Id;
use crate::model::record::{Record, Table};
use crate::model::table;
use crate::store::fold::{Change, Key, Patch, THERE};
use crate::store::rows::Rows;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The desk at which an action is decided: what is there, which laptop it is, what time it is, and what will change.
struct Desk<'c> {
    rows: Rows<'c>,
    device: u64,
    at: i64,
    changes: Vec<Change>,
}

/// The fields an action changes.
pub fn decide(rows: Rows<'_>, action: &Action, device: u64, at: i64) -> Result<Vec<Change>> {
    let mut desk = Desk { rows, device, at, changes: Vec::new() };
    desk.decide(action)?;
    if desk.changes.is_empty() { Err(Refusal::Already.into()) } else { Ok(desk.changes) }
}

impl Desk<'_> {
    fn decide(&mut self, action: &Action) -> Result<()> {
        match action {
            Action::SaveOrganisation(said) => self.save(said),
            Action::SavePerson(said) => self.save(said),
            Action::SaveAffiliation(said) => self.save(said),
            Action::SaveBody(said) => self.save(said),
            Action::SaveMembership(said) => self.save(said),
            Action::SaveConsent(said) => self.save(said),
            Action::SaveProgramme(said) => self.save(said),
            Action::SaveAxis(said) => self.save(said),
            Action::SaveWorkshop(said) => self.save(said),
            Action::SavePreamble(said) => self.save(said),
            Action::SaveAgendaItem(said) => self.save(said),
            Action::SaveDecision(said) => self.save(said),
            Action::SaveAnswer(said) => self.save(said),
            Action::SaveCommitment(said) => self.save(said),
            Action::SaveMilestone(said) => self.save(said),
            Action::SaveFollowUp(said) => self.save(said),
            Action::SaveIndicator(said) => self.save(said),
            Action::SaveSetting(said) => self.save(said),
            Action::WriteNote(said) => self.write_note(said),
            Action::Issue(said) => self.issue(said),
            Action::AddPartner { workshop, organisation } => self.add_partner(workshop, organisation),
            Action::Translate { table, row, field, language, text } => {
                self.translate(table, row, field, *language, text.as_deref())
            }
            Action::Arrange { table, rows } => self.arrange(table, rows),
            Action::Strike { table, row } => self.strike(table, row),
            Action::MergePerson { person, into } => self.merge_person(person, into),
            Action::UnmergePerson { person } => self.unmerge_person(person),
            Action::ForgetPerson { person } => self.forget(person),
            Action::OpenWorkshop { workshop, opened_at, untimed } => {
                self.open(workshop, *opened_at, *untimed)
            }
            Action::CloseWorkshop { workshop, closed_at, untimed } => {
                self.close(workshop, *closed_at, *untimed)
            }
            Action::ReopenWorkshop { workshop } => self.reopen(workshop),
            Action::Register { workshop, person, roles } => self.register(workshop, person, roles),
            Action::Restate { workshop, person } => self.restate(workshop, person),
            Action::AssignRoles { workshop, person, roles } => self.assign_roles(workshop, person, roles),
            Action::Excuse { workshop, person, absence, representative } => {
                self.excuse(workshop, person, *absence, representative.as_ref())
            }
            Action::LeadPoint { point, people } => self.lead_point(point, people),
            Action::Arrive { workshop, person, arrived_at, untimed } => {
                self.arrive(workshop, person, *arrived_at, *untimed)
            }
            Action::Leave { workshop, person, left_at } => self.leave(workshop, person, *left_at),
            Action::CorrectStay { workshop, person, stay, arrived_at, left_at } => {
                self.correct_stay(workshop, person, *stay, *arrived_at, *left_at)
            }
            Action::CountAnonymous { workshop, sex, age_band, change } => {
                self.count_anonymous(workshop, *sex, *age_band, *change)
            }
            Action::BeginPoint { point, began_at } => self.begin_point(point, *began_at),
            Action::RequestFloor { id, workshop, person, kind, agenda_item } => {
                self.request_floor(id, workshop, person, *kind, agenda_item.as_ref())
            }
            Action::PlaceRequests { workshop, requests } => self.place_requests(workshop, requests),
            Action::WithdrawRequest { request } => self.withdraw_request(request),
            Action::GiveFloor { .. } => self.give_floor(action),
            Action::EndFloor { workshop, stopped_at } => self.end_floor(workshop, *stopped_at),
            Action::PauseFloor { workshop } => self.pause_floor(workshop),
            Action::ResumeFloor { workshop } => self.resume_floor(workshop),
            Action::ExtendFloor { workshop, minutes } => self.extend_floor(workshop, *minutes),
            Action::CorrectTurn { intervention, started_at, stopped_at } => {
                self.correct_turn(intervention, *started_at, *stopped_at)
            }
            Action::ReassignTurn { intervention, person } => self.reassign_turn(intervention, person),
            Action::Capture { .. } => self.capture(action),
            Action::Reword { recommendation, text } => self.reword(recommendation, text),
            Action::Classify { recommendation, axes, tags, kind } => {
                self.classify(recommendation, axes, tags, *kind)
            }
            Action::Propose { recommendation, proposer } => self.propose(recommendation, proposer),
            Action::Merge { into, recommendations, text, language } => {
                self.merge(into, recommendations, text.as_deref(), *language)
            }
            Action::Unmerge { recommendation } => self.unmerge(recommendation),
            Action::Split { recommendation, parts } => self.split(recommendation, parts),
            Action::Unsplit { recommendation } => self.unsplit(recommendation),
            Action::Object { .. } => self.object(action),
            Action::Decide { recommendation, outcome, reason, adopted_by } => {
                self.settle_outcome(recommendation, *outcome, reason.as_deref(), *adopted_by)
            }
            Action::Vote { .. } => self.vote(action),
            Action::Commit { .. } => self.commit(action),
        }
    }

    /// The row, or the refusal that it is missing.
    fn need<T: Record>(&self, id: &Id) -> Result<T> {
        self.rows.get(id)?.ok_or_else(|| missing(T::TABLE, id.as_str()))
    }

    /// Refuses a row that is not there.
    fn must_exist(&self, table: &Table, id: &str) -> Result<()> {
        if self.rows.exists(table, id)? { Ok(()) } else { Err(missing(table, id)) }
    }

    /// Refuses an id that is in use: what is created is new.
    fn must_be_new(&self, table: &Table, id: &Id) -> Result<()> {
        if self.rows.exists(table, id.as_str())? { Err(Refusal::Already.into()) } else { Ok(()) }
    }

    /// Writes fields of a row, only those that differ: an unchanged field must not win over somebody else's change.
    fn write(&mut self, table: &'static Table, id: &str, fields: Value) -> Result<()> {
        let Value::Object(fields) = fields else { return Ok(()) };
        let there = self.rows.fields(table, id)?;
        let patch: Patch = match &there {
            Some(row) => fields.into_iter().filter(|(field, value)| row.get(field) != Some(value)).collect(),
            None => created(table, fields),
        };
        if !patch.is_empty() {
            self.changes.push((Key::new(table, id), patch));
        }
        Ok(())
    }

    /// Takes a row out.
    fn take_out(&mut self, table: &'static Table, id: impl Into<String>) {
        self.changes.push((Key::new(table, id), Patch::from_iter([(THERE.to_owned(), json!(0))])));
    }
}

/// A new row holds every field, defaults included.
fn created(table: &Table, fields: Patch) -> Patch {
    let mut whole: Patch =
        table.columns.iter().map(|column| (column.name.to_owned(), (column.default)())).collect();
    whole.extend(fields);
    whole
}

fn missing(table: &Table, id: &str) -> crate::error::Error {
    Refusal::Missing { table: table.name.to_owned(), id: id.to_owned() }.into()
}

/// The table of that name, or the refusal that there is none.
fn known(name: &str) -> Result<&'static Table> {
    table(name).ok_or_else(|| Refusal::Missing { table: name.to_owned(), id: String::new() }.into())
}

/// What is said twice in one list counts once: an entry writes a row once.
fn once<T: PartialEq>(said: &[T]) -> impl Iterator<Item = &T> {
    said.iter().enumerate().filter(|(index, item)| !said[..*index].contains(item)).map(|(_, item)| item)
}

/// The rows changed together.
fn keys(changes: &[Change]) -> BTreeSet<&Key> {
    changes.iter().map(|(key, _)| key).collect()
}
