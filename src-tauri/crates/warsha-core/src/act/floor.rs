//! Turns and their hours.

use super::Desk;
use super::room::refuse_backwards;
use crate::action::{Action, ProposerOf, Said};
use crate::error::{Refusal, Result};
use crate::id::Id;
use crate::model::attendance::Attendance;
use crate::model::floor::{FloorRequest, Intervention, Pause, RequestOutcome, TurnKind};
use crate::model::note::Note;
use crate::model::programme::AgendaItem;
use crate::model::recommendation::{Proposer, Recommendation, RecommendationSource};
use crate::model::record::Record;
use serde_json::{Value, json};

/// The most that a turn can be allowed beyond the usual, in minutes.
const MOST_EXTRA: i64 = 120;

impl Desk<'_> {
    /// Whoever has the floor stops where the next begins; the speaker's raised hand is answered.
    pub(super) fn give_floor(&mut self, action: &Action) -> Result<()> {
        let Action::GiveFloor {
            id,
            workshop,
            person,
            kind,
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
        let item = agenda_item.as_ref().map(|item| self.point_of(workshop, item)).transpose()?;
        let waiting = self.waiting(&attendance)?;
        let kind = kind.or(waiting.as_ref().map(|request| request.kind)).unwrap_or_default();
        let mut begin = (!untimed).then(|| started_at.unwrap_or(self.at));
        if let Some(open) = self.rows.open_turn(workshop)? {
            let stop = begin.unwrap_or(self.at).max(open.started_at.unwrap_or_default());
            begin = begin.map(|_| stop);
            self.stop(&open, stop)?;
            if kind == TurnKind::PointOfOrder && open.attendance_id != attendance {
                self.comes_next(id, &open)?;
            }
        }
        if let Some(request) = waiting {
            let fields = json!({ "outcome": RequestOutcome::Given, "position": null });
            self.write(FloorRequest::TABLE, request.id.as_str(), fields)?;
        }
        if let (Some(item), Some(at)) = (&item, begin)
            && item.began_at.is_none()
        {
            self.take_up(item, at)?;
        }
        let position = self.rows.next(Intervention::TABLE, "position", "workshop_id", workshop.as_str())?;
        let fields = json!({
            "workshop_id": workshop, "attendance_id": attendance, "agenda_item_id": agenda_item, "position": position,
            "started_at": begin, "kind": kind, "out_of_turn": out_of_turn, "connector": connector,
        });
        self.write(Intervention::TABLE, id.as_str(), fields)
    }

    /// The point, if it is one of this workshop.
    pub(super) fn point_of(&self, workshop: &Id, point: &Id) -> Result<AgendaItem> {
        let item: AgendaItem = self.need(point)?;
        if item.workshop_id == *workshop { Ok(item) } else { Err(elsewhere("agenda_item", &item.id)) }
    }

    /// Ends a turn, and the pause in which it stands.
    fn stop(&mut self, turn: &Intervention, at: i64) -> Result<()> {
        if let Some(pause) = self.paused(turn)? {
            self.write(Pause::TABLE, pause.id.as_str(), json!({ "ended_at": at.max(pause.began_at) }))?;
        }
        self.write(Intervention::TABLE, turn.id.as_str(), json!({ "stopped_at": at }))
    }

    /// Who was interrupted is the first of those who wait.
    fn comes_next(&mut self, by: &Id, turn: &Intervention) -> Result<()> {
        if let Some(request) = self.waiting(&turn.attendance_id)? {
            return self.write(FloorRequest::TABLE, request.id.as_str(), json!({ "position": 0 }));
        }
        let id = Id::derived(FloorRequest::TABLE.name, &[turn.id.as_str(), by.as_str()]);
        let fields = json!({
            "workshop_id": turn.workshop_id, "attendance_id": turn.attendance_id, "asked_at": self.at, "kind": turn.kind,
            "agenda_item_id": turn.agenda_item_id, "position": 0,
        });
        self.write(FloorRequest::TABLE, id.as_str(), fields)
    }

    fn has_the_floor(&self, workshop: &Id) -> Result<Intervention> {
        Ok(self.rows.open_turn(workshop)?.ok_or(Refusal::NobodyHasTheFloor)?)
    }

    /// The pause in which a turn stands.
    fn paused(&self, turn: &Intervention) -> Result<Option<Pause>> {
        let pauses = self.rows.of::<Pause>("intervention_id", turn.id.as_str(), "began_at")?;
        Ok(pauses.into_iter().find(|pause| pause.ended_at.is_none()))
    }

    pub(super) fn end_floor(&mut self, workshop: &Id, stopped_at: Option<i64>) -> Result<()> {
        let turn = self.has_the_floor(workshop)?;
        // A clock that was set back in the meantime keeps nobody from stopping.
        let stop = stopped_at.unwrap_or(self.at.max(turn.started_at.unwrap_or_default()));
        refuse_backwards(turn.started_at, Some(stop))?;
        self.stop(&turn, stop)
    }

    /// A turn stops with the workshop.
    pub(super) fn floor_closes(&mut self, workshop: &Id, at: i64) -> Result<()> {
        match self.rows.open_turn(workshop)? {
            Some(turn) => self.stop(&turn, at.max(turn.started_at.unwrap_or_default())),
            None => Ok(()),
        }
    }

    pub(super) fn pause_floor(&mut self, workshop: &Id) -> Result<()> {
        let turn = self.has_the_floor(workshop)?;
        if self.paused(&turn)?.is_some() {
            return Err(Refusal::Already.into());
        }
        // A struck pause keeps its number: the next one takes the next free number in the journal.
        let mut number = 1;
        let id = loop {
            let id = Id::derived(Pause::TABLE.name, &[turn.id.as_str(), &i64::to_string(&number)]);
            if !self.rows.ever_written(Pause::TABLE, id.as_str())? {
                break id;
            }
            number += 1;
        };
        let began = self.at.max(turn.started_at.unwrap_or_default());
        self.write(Pause::TABLE, id.as_str(), json!({ "intervention_id": turn.id, "began_at": began }))
    }

    pub(super) fn resume_floor(&mut self, workshop: &Id) -> Result<()> {
        let turn = self.has_the_floor(workshop)?;
        let pause = self.paused(&turn)?.ok_or(Refusal::Already)?;
        self.write(Pause::TABLE, pause.id.as_str(), json!({ "ended_at": self.at.max(pause.began_at) }))
    }

    pub(super) fn extend_floor(&mut self, workshop: &Id, minutes: i64) -> Result<()> {
        let turn = self.has_the_floor(workshop)?;
        let extra = turn.extra_minutes.checked_add(minutes).filter(|extra| (0..=MOST_EXTRA).contains(extra));
        let extra = extra.ok_or(Refusal::BadNumber { field: "extra_minutes".to_owned() })?;
        self.write(Intervention::TABLE, turn.id.as_str(), json!({ "extra_minutes": extra }))
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
        let fields = json!({ "started_at": started_at, "stopped_at": stopped_at, "corrected": true });
        self.write(Intervention::TABLE, id.as_str(), fields)
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
            self.follow(&recommendation.id, &turn.attendance_id, person)?;
        }
        Ok(())
    }

    /// Writes a note. One that goes from a turn to another takes along what was captured from it alone.
    pub(super) fn write_note(&mut self, said: &Said<Note>) -> Result<()> {
        self.save(said)?;
        let to =
            said.fields.get("intervention_id").and_then(Value::as_str).and_then(|id| id.parse::<Id>().ok());
        let Some(to) = to else { return Ok(()) };
        let id = super::save::id(Note::TABLE, &said.fields)?;
        let Some(from) = self.rows.get::<Note>(&id)?.and_then(|note| note.intervention_id) else {
            return Ok(());
        };
        if from == to {
            return Ok(());
        }
        let from: Intervention = self.need(&from)?;
        let to: Intervention = self.need(&to)?;
        let speaker: Attendance = self.need(&to.attendance_id)?;
        for link in self.rows.of::<RecommendationSource>("note_id", id.as_str(), "")? {
            let captured: Recommendation = self.need(&link.recommendation_id)?;
            let of = self.rows.of::<RecommendationSource>("recommendation_id", captured.id.as_str(), "")?;
            if of.len() == 1 && captured.intervention_id.as_ref() == Some(&from.id) {
                let turn = json!({ "intervention_id": to.id });
                self.write(Recommendation::TABLE, captured.id.as_str(), turn)?;
                self.follow(&captured.id, &from.attendance_id, &speaker.person_id)?;
            }
        }
        Ok(())
    }

    /// What named only whoever was thought to speak names whoever did.
    fn follow(&mut self, recommendation: &Id, thought: &Id, speaker: &Id) -> Result<()> {
        let named = self.rows.of::<Proposer>("recommendation_id", recommendation.as_str(), "")?;
        if let [only] = &named[..]
            && only.attendance_id.as_ref() == Some(thought)
        {
            self.take_out(Proposer::TABLE, only.id.as_str());
            self.propose(recommendation, &ProposerOf::Person(speaker.clone()))?;
        }
        Ok(())
    }
}

/// The refusal of a row that belongs to another workshop.
pub(super) fn elsewhere(table: &str, id: &Id) -> crate::error::Error {
    Refusal::Elsewhere { table: table.to_owned(), id: id.to_string() }.into()
}
