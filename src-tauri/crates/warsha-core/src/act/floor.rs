//! Hands, turns and their hours.

use super::Desk;
use super::room::refuse_backwards;
use crate::action::{Action, ProposerOf};
use crate::error::{Refusal, Result};
use crate::id::Id;
use crate::model::floor::{FloorRequest, Intervention, RequestOutcome};
use crate::model::programme::AgendaItem;
use crate::model::recommendation::{Proposer, Recommendation};
use crate::model::record::Record;
use serde_json::json;

impl Desk<'_> {
    pub(super) fn request_floor(&mut self, id: &Id, workshop: &Id, person: &Id) -> Result<()> {
        let attendance = self.registered(workshop, person)?;
        self.must_be_new(FloorRequest::TABLE, id)?;
        if self.waiting(&attendance)?.is_some() {
            return Err(Refusal::Already.into());
        }
        let fields = json!({ "workshop_id": workshop, "attendance_id": attendance, "asked_at": self.at });
        self.write(FloorRequest::TABLE, id.as_str(), fields)
    }

    fn waiting(&self, attendance: &Id) -> Result<Option<FloorRequest>> {
        let requests = self.rows.of::<FloorRequest>("attendance_id", attendance.as_str(), "asked_at")?;
        Ok(requests.into_iter().find(|request| request.outcome.is_none()))
    }

    pub(super) fn withdraw_request(&mut self, id: &Id) -> Result<()> {
        let request: FloorRequest = self.need(id)?;
        if request.outcome.is_some() {
            return Err(Refusal::Already.into());
        }
        self.write(FloorRequest::TABLE, id.as_str(), json!({ "outcome": RequestOutcome::Withdrawn }))
    }

    /// Whoever has the floor stops where the next begins; the speaker's raised hand is answered.
    pub(super) fn give_floor(&mut self, action: &Action) -> Result<()> {
        let Action::GiveFloor {
            id,
            workshop,
            person,
            agenda_item,
            out_of_turn,
            connector,
            started_at,
            untimed,
        } = action
        else {
            return Ok(());
        };
        let attendance = self.registered(workshop, person)?;
        self.must_be_new(Intervention::TABLE, id)?;
        if let Some(item) = agenda_item {
            let item: AgendaItem = self.need(item)?;
            if item.workshop_id != *workshop {
                return Err(elsewhere("agenda_item", &item.id));
            }
        }
        let mut begin = (!untimed).then(|| started_at.unwrap_or(self.at));
        if let Some(open) = self.rows.open_turn(workshop)? {
            let stop = begin.unwrap_or(self.at).max(open.started_at.unwrap_or_default());
            begin = begin.map(|_| stop);
            self.write(Intervention::TABLE, open.id.as_str(), json!({ "stopped_at": stop }))?;
        }
        if let Some(request) = self.waiting(&attendance)? {
            let fields = json!({ "outcome": RequestOutcome::Given });
            self.write(FloorRequest::TABLE, request.id.as_str(), fields)?;
        }
        let position = self.rows.next(Intervention::TABLE, "position", "workshop_id", workshop.as_str())?;
        let fields = json!({
            "workshop_id": workshop, "attendance_id": attendance, "agenda_item_id": agenda_item, "position": position,
            "started_at": begin, "out_of_turn": out_of_turn, "connector": connector,
        });
        self.write(Intervention::TABLE, id.as_str(), fields)
    }

    pub(super) fn end_floor(&mut self, workshop: &Id, stopped_at: Option<i64>) -> Result<()> {
        let turn = self.rows.open_turn(workshop)?.ok_or(Refusal::NobodyHasTheFloor)?;
        // A clock that was set back in the meantime keeps nobody from stopping.
        let stop = stopped_at.unwrap_or(self.at.max(turn.started_at.unwrap_or_default()));
        refuse_backwards(turn.started_at, Some(stop))?;
        self.write(Intervention::TABLE, turn.id.as_str(), json!({ "stopped_at": stop }))
    }

    pub(super) fn correct_turn(
        &mut self,
        id: &Id,
        started_at: Option<i64>,
        stopped_at: Option<i64>,
    ) -> Result<()> {
        let turn: Intervention = self.need(id)?;
        refuse_backwards(started_at, stopped_at)?;
        let opens = started_at.is_some() && stopped_at.is_none();
        if opens && self.rows.open_turn(&turn.workshop_id)?.is_some_and(|open| open.id != turn.id) {
            return Err(Refusal::Already.into());
        }
        self.write(
            Intervention::TABLE,
            id.as_str(),
            json!({ "started_at": started_at, "stopped_at": stopped_at }),
        )
    }

    /// Notes belong to the turn, and so to whoever has it.
    pub(super) fn reassign_turn(&mut self, id: &Id, person: &Id) -> Result<()> {
        let turn: Intervention = self.need(id)?;
        let attendance = self.registered(&turn.workshop_id, person)?;
        if attendance == turn.attendance_id {
            return Err(Refusal::Already.into());
        }
        self.write(Intervention::TABLE, id.as_str(), json!({ "attendance_id": attendance }))?;
        for recommendation in self.rows.of::<Recommendation>("intervention_id", id.as_str(), "")? {
            let named = self.rows.of::<Proposer>("recommendation_id", recommendation.id.as_str(), "")?;
            if let [only] = &named[..]
                && only.attendance_id.as_ref() == Some(&turn.attendance_id)
            {
                self.take_out(Proposer::TABLE, only.id.as_str());
                self.propose(&recommendation.id, &ProposerOf::Person(person.clone()))?;
            }
        }
        Ok(())
    }
}

/// The refusal of a row that belongs to another workshop.
pub(super) fn elsewhere(table: &str, id: &Id) -> crate::error::Error {
    Refusal::Elsewhere { table: table.to_owned(), id: id.to_string() }.into()
}
