//! Opening, closing and reopening a workshop, naming its partners, issuing its documents.

use super::Desk;
use crate::action::Said;
use crate::error::{Refusal, Result};
use crate::id::Id;
use crate::model::attendance::{Attendance, counted};
use crate::model::paper::Document;
use crate::model::people::Organisation;
use crate::model::programme::{Partner, Workshop};
use crate::model::record::Record;
use serde_json::{Value, json};

impl Desk<'_> {
    pub(super) fn open(&mut self, id: &Id, opened_at: Option<i64>, untimed: bool) -> Result<()> {
        let workshop: Workshop = self.need(id)?;
        if workshop.closed {
            return Err(Refusal::WorkshopClosed.into());
        }
        if workshop.opened_at.is_some() {
            return Err(Refusal::WorkshopAlreadyOpen.into());
        }
        let at = (!untimed).then(|| opened_at.unwrap_or(self.at));
        self.write(Workshop::TABLE, id.as_str(), json!({ "opened_at": at }))
    }

    /// Closes a workshop in which somebody was present, and ends the turn of whoever has the floor.
    pub(super) fn close(&mut self, id: &Id, closed_at: Option<i64>, untimed: bool) -> Result<()> {
        let workshop: Workshop = self.need(id)?;
        if workshop.closed {
            return Err(Refusal::WorkshopClosed.into());
        }
        let nobody_counted = counted(&self.rows.of("workshop_id", id.as_str(), "")?).is_empty();
        if nobody_counted && self.rows.ids(Attendance::TABLE, "workshop_id", id.as_str())?.is_empty() {
            return Err(Refusal::NobodyPresent.into());
        }
        let at = match (workshop.opened_at, closed_at) {
            (Some(opened), Some(closed)) if closed < opened => return Err(Refusal::EndBeforeBegin.into()),
            (None, Some(_)) => return Err(Refusal::EndBeforeBegin.into()),
            // An hour without its beginning is no hour.
            (None, None) => None,
            (Some(_), Some(closed)) => Some(closed),
            (Some(opened), None) => (!untimed).then(|| self.at.max(opened)),
        };
        self.floor_closes(id, at.unwrap_or(self.at))?;
        self.points_end(id, None, at.unwrap_or(self.at))?;
        self.write(Workshop::TABLE, id.as_str(), json!({ "closed": true, "closed_at": at }))
    }

    pub(super) fn reopen(&mut self, id: &Id) -> Result<()> {
        let workshop: Workshop = self.need(id)?;
        if !workshop.closed {
            return Err(Refusal::WorkshopNotClosed.into());
        }
        self.write(Workshop::TABLE, id.as_str(), json!({ "closed": false, "closed_at": null }))
    }

    pub(super) fn add_partner(&mut self, workshop: &Id, organisation: &Id) -> Result<()> {
        self.must_exist(Workshop::TABLE, workshop.as_str())?;
        self.must_exist(Organisation::TABLE, organisation.as_str())?;
        let id = Id::derived("partner", &[workshop.as_str(), organisation.as_str()]);
        let fields = json!({ "workshop_id": workshop, "organisation_id": organisation });
        self.write(Partner::TABLE, id.as_str(), fields)
    }

    /// Records that a document of a closed workshop was issued.
    pub(super) fn issue(&mut self, said: &Said<Document>) -> Result<()> {
        let of = said.fields.get("workshop_id").and_then(Value::as_str).and_then(|id| id.parse().ok());
        if let Some(id) = of {
            let workshop: Workshop = self.need(&id)?;
            if !workshop.closed {
                return Err(Refusal::WorkshopNotClosed.into());
            }
        }
        self.save(said)
    }
}
