//! Raised hands, and the points of the agenda on whose lists they stand.

use super::{Desk, once};
use crate::error::{Refusal, Result};
use crate::id::Id;
use crate::model::floor::{FloorRequest, RequestOutcome, TurnKind};
use crate::model::programme::{AgendaItem, Workshop};
use crate::model::record::Record;
use serde_json::json;

impl Desk<'_> {
    pub(super) fn request_floor(
        &mut self,
        id: &Id,
        workshop: &Id,
        person: &Id,
        kind: TurnKind,
        agenda_item: Option<&Id>,
    ) -> Result<()> {
        let attendance = self.registered(workshop, person)?;
        self.must_be_new(FloorRequest::TABLE, id)?;
        if let Some(item) = agenda_item {
            self.point_of(workshop, item)?;
        }
        if self.waiting(&attendance)?.is_some() {
            return Err(Refusal::Already.into());
        }
        let fields = json!({
            "workshop_id": workshop, "attendance_id": attendance, "asked_at": self.at, "kind": kind,
            "agenda_item_id": agenda_item,
        });
        self.write(FloorRequest::TABLE, id.as_str(), fields)
    }

    /// The hand that somebody has up.
    pub(super) fn waiting(&self, attendance: &Id) -> Result<Option<FloorRequest>> {
        let requests = self.rows.of::<FloorRequest>("attendance_id", attendance.as_str(), "asked_at")?;
        Ok(requests.into_iter().find(|request| request.outcome.is_none()))
    }

    pub(super) fn withdraw_request(&mut self, id: &Id) -> Result<()> {
        let request: FloorRequest = self.need(id)?;
        if request.outcome.is_some() {
            return Err(Refusal::Already.into());
        }
        let fields = json!({ "outcome": RequestOutcome::Withdrawn, "position": null });
        self.write(FloorRequest::TABLE, id.as_str(), fields)
    }

    pub(super) fn place_requests(&mut self, workshop: &Id, requests: &[Id]) -> Result<()> {
        self.must_exist(Workshop::TABLE, workshop.as_str())?;
        for id in requests {
            let request: FloorRequest = self.need(id)?;
            if request.workshop_id != *workshop {
                return Err(super::floor::elsewhere(FloorRequest::TABLE.name, id));
            }
            // Whoever arranges may not have seen yet that this hand was answered.
            if request.outcome.is_some() {
                return Err(Refusal::Already.into());
            }
        }
        for request in self.rows.of::<FloorRequest>("workshop_id", workshop.as_str(), "asked_at")? {
            let place =
                once(requests).position(|id| *id == request.id).and_then(|at| i64::try_from(at + 1).ok());
            if request.outcome.is_none() {
                self.write(FloorRequest::TABLE, request.id.as_str(), json!({ "position": place }))?;
            }
        }
        Ok(())
    }

    pub(super) fn begin_point(&mut self, id: &Id, began_at: Option<i64>) -> Result<()> {
        let item: AgendaItem = self.need(id)?;
        self.take_up(&item, began_at.unwrap_or(self.at))
    }

    /// A point begins, or goes on; the one that was being dealt with ends.
    pub(super) fn take_up(&mut self, item: &AgendaItem, at: i64) -> Result<()> {
        self.points_end(&item.workshop_id, Some(&item.id), at)?;
        let fields = json!({ "began_at": item.began_at.unwrap_or(at), "ended_at": null });
        self.write(AgendaItem::TABLE, item.id.as_str(), fields)
    }

    /// Points that are being dealt with end, but for one.
    pub(super) fn points_end(&mut self, workshop: &Id, but: Option<&Id>, at: i64) -> Result<()> {
        for item in self.rows.of::<AgendaItem>("workshop_id", workshop.as_str(), "position")? {
            if let (true, Some(began), None) = (but != Some(&item.id), item.began_at, item.ended_at) {
                self.write(AgendaItem::TABLE, item.id.as_str(), json!({ "ended_at": at.max(began) }))?;
            }
        }
        Ok(())
    }
}
