//! From a sentence to a commitment: capture, class, object, decide, vote, commit.

use super::floor::elsewhere;
use super::{Desk, once, text};
use crate::action::{Action, ProposerOf};
use crate::error::{Refusal, Result};
use crate::id::Id;
use crate::model::commitment::{Commitment, CommitmentSource};
use crate::model::floor::Intervention;
use crate::model::note::Note;
use crate::model::people::Organisation;
use crate::model::programme::{Axis, Programme, Workshop};
use crate::model::recommendation::{
    AdoptedBy, Objection, Outcome, Proposer, Recommendation, RecommendationAxis, RecommendationKind,
    RecommendationSource, Tag, Vote,
};
use crate::model::record::{Kind, Record};
use serde_json::json;

impl Desk<'_> {
    pub(super) fn capture(&mut self, action: &Action) -> Result<()> {
        let Action::Capture {
            id,
            workshop,
            text: wording,
            kind,
            implied,
            language,
            proposers,
            notes,
            axes,
            tags,
            intervention,
        } = action
        else {
            return Ok(());
        };
        let held: Workshop = self.need(workshop)?;
        self.must_be_new(Recommendation::TABLE, id)?;
        text::check("text", Kind::Prose, wording)?;
        if let Some(turn) = intervention {
            let turn: Intervention = self.need(turn)?;
            if turn.workshop_id != *workshop {
                return Err(elsewhere("intervention", &turn.id));
            }
        }
        let position = self.rows.next(Recommendation::TABLE, "position", "workshop_id", workshop.as_str())?;
        let fields = json!({
            "workshop_id": workshop, "position": position, "kind": kind, "implied": implied, "language": language,
            "text": wording, "intervention_id": intervention,
        });
        self.write(Recommendation::TABLE, id.as_str(), fields)?;
        for proposer in once(proposers) {
            self.add_proposer(id, workshop, proposer)?;
        }
        for note in once(notes) {
            let source: Note = self.need(note)?;
            if source.workshop_id != *workshop {
                return Err(elsewhere("note", note));
            }
            let link = Id::derived("recommendation_source", &[id.as_str(), note.as_str()]);
            let fields = json!({ "recommendation_id": id, "note_id": note });
            self.write(RecommendationSource::TABLE, link.as_str(), fields)?;
        }
        self.class(id, &held.programme_id, axes, tags)
    }

    fn add_proposer(&mut self, id: &Id, workshop: &Id, proposer: &ProposerOf) -> Result<()> {
        let (of, attendance, organisation) = match proposer {
            ProposerOf::Person(person) => {
                let attendance = self.registered(workshop, person)?;
                (attendance.clone(), Some(attendance), None)
            }
            ProposerOf::Organisation(organisation) => {
                self.must_exist(Organisation::TABLE, organisation.as_str())?;
                (organisation.clone(), None, Some(organisation))
            }
        };
        let link = Id::derived("proposer", &[id.as_str(), of.as_str()]);
        let fields =
            json!({ "recommendation_id": id, "attendance_id": attendance, "organisation_id": organisation });
        self.write(Proposer::TABLE, link.as_str(), fields)
    }

    pub(super) fn propose(&mut self, id: &Id, proposer: &ProposerOf) -> Result<()> {
        let recommendation: Recommendation = self.need(id)?;
        self.add_proposer(id, &recommendation.workshop_id, proposer)
    }

    pub(super) fn reword(&mut self, id: &Id, wording: &str) -> Result<()> {
        self.must_exist(Recommendation::TABLE, id.as_str())?;
        text::check("text", Kind::Prose, wording)?;
        self.write(Recommendation::TABLE, id.as_str(), json!({ "text": wording }))
    }

    /// Writes axes and tags; the first axis is the main one.
    pub(super) fn class(&mut self, id: &Id, programme: &Id, axes: &[Id], tags: &[String]) -> Result<()> {
        for (index, axis) in once(axes).enumerate() {
            let of: Axis = self.need(axis)?;
            if of.programme_id != *programme {
                return Err(elsewhere("axis", axis));
            }
            let link = Id::derived("recommendation_axis", &[id.as_str(), axis.as_str()]);
            let fields = json!({ "recommendation_id": id, "axis_id": axis, "main": index == 0 });
            self.write(RecommendationAxis::TABLE, link.as_str(), fields)?;
        }
        for word in once(tags) {
            text::check("word", Kind::Line, word)?;
            let link = Id::derived("tag", &[id.as_str(), word]);
            self.write(Tag::TABLE, link.as_str(), json!({ "recommendation_id": id, "word": word }))?;
        }
        Ok(())
    }

    pub(super) fn classify(
        &mut self,
        id: &Id,
        axes: &[Id],
        tags: &[String],
        kind: Option<RecommendationKind>,
    ) -> Result<()> {
        let recommendation: Recommendation = self.need(id)?;
        if let Some(kind) = kind {
            self.write(Recommendation::TABLE, id.as_str(), json!({ "kind": kind }))?;
        }
        let workshop: Workshop = self.need(&recommendation.workshop_id)?;
        for had in self.rows.of::<RecommendationAxis>("recommendation_id", id.as_str(), "")? {
            if !axes.contains(&had.axis_id) {
                self.take_out(RecommendationAxis::TABLE, had.id);
            }
        }
        for had in self.rows.of::<Tag>("recommendation_id", id.as_str(), "")? {
            if !tags.contains(&had.word) {
                self.take_out(Tag::TABLE, had.id);
            }
        }
        self.class(id, &workshop.programme_id, axes, tags)
    }

    pub(super) fn settle_outcome(
        &mut self,
        id: &Id,
        outcome: Outcome,
        reason: Option<&str>,
        adopted_by: Option<AdoptedBy>,
    ) -> Result<()> {
        self.must_exist(Recommendation::TABLE, id.as_str())?;
        if outcome == Outcome::SetAside && reason.is_none() {
            return Err(Refusal::NeedsReason.into());
        }
        if let Some(reason) = reason {
            text::check("reason", Kind::Prose, reason)?;
        }
        let adopted_by = adopted_by.filter(|_| outcome == Outcome::Adopted);
        let objected = || self.rows.ids(Objection::TABLE, "recommendation_id", id.as_str());
        if adopted_by == Some(AdoptedBy::Consensus) && !objected()?.is_empty() {
            return Err(Refusal::ObjectionStands.into());
        }
        let fields = json!({ "outcome": outcome, "reason": reason, "adopted_by": adopted_by });
        self.write(Recommendation::TABLE, id.as_str(), fields)
    }

    /// Notes an objection, or words it anew.
    pub(super) fn object(&mut self, action: &Action) -> Result<()> {
        let Action::Object { id, recommendation, text: wording, language, person } = action else {
            return Ok(());
        };
        let against: Recommendation = self.need(recommendation)?;
        text::check("text", Kind::Prose, wording)?;
        let by = person.as_ref().map(|person| self.registered(&against.workshop_id, person)).transpose()?;
        let mut fields = json!({
            "recommendation_id": recommendation, "attendance_id": by, "language": language, "text": wording,
        });
        match self.rows.get::<Objection>(id)? {
            Some(there) if there.recommendation_id != *recommendation => {
                return Err(elsewhere("recommendation", recommendation));
            }
            Some(_) => {}
            None => {
                let of = recommendation.as_str();
                fields["position"] =
                    self.rows.next(Objection::TABLE, "position", "recommendation_id", of)?.into();
            }
        }
        self.write(Objection::TABLE, id.as_str(), fields)
    }

    pub(super) fn vote(&mut self, action: &Action) -> Result<()> {
        let Action::Vote { recommendation, round, sex, choice, count } = action else { return Ok(()) };
        self.must_exist(Recommendation::TABLE, recommendation.as_str())?;
        for (field, number, least) in [("round", *round, 1), ("count", *count, 0)] {
            if !(least..=100_000).contains(&number) {
                return Err(Refusal::BadNumber { field: field.to_owned() }.into());
            }
        }
        let parts = [recommendation.as_str(), &round.to_string(), sex.code(), choice.code()];
        let fields = json!({
            "recommendation_id": recommendation, "round": round, "sex": sex, "choice": choice, "count": count,
        });
        self.write(Vote::TABLE, Id::derived("vote", &parts).as_str(), fields)
    }

    pub(super) fn commit(&mut self, action: &Action) -> Result<()> {
        let Action::Commit { id, programme, title, recommendations, axis, lead, ends_on } = action else {
            return Ok(());
        };
        self.must_exist(Programme::TABLE, programme.as_str())?;
        self.must_be_new(Commitment::TABLE, id)?;
        text::check("title", Kind::Line, title)?;
        if let Some(axis) = axis {
            let of: Axis = self.need(axis)?;
            if of.programme_id != *programme {
                return Err(elsewhere("axis", axis));
            }
        }
        if let Some(lead) = lead {
            self.must_exist(Organisation::TABLE, lead.as_str())?;
        }
        let number = self.rows.next(Commitment::TABLE, "number", "programme_id", programme.as_str())?;
        let fields = json!({
            "programme_id": programme, "axis_id": axis, "number": number, "title": title, "lead_id": lead,
            "ends_on": ends_on,
        });
        self.write(Commitment::TABLE, id.as_str(), fields)?;
        for source in once(recommendations) {
            let recommendation: Recommendation = self.need(source)?;
            if self.need::<Workshop>(&recommendation.workshop_id)?.programme_id != *programme {
                return Err(elsewhere("recommendation", source));
            }
            let link = Id::derived("commitment_source", &[id.as_str(), source.as_str()]);
            let fields = json!({ "commitment_id": id, "recommendation_id": source });
            self.write(CommitmentSource::TABLE, link.as_str(), fields)?;
        }
        Ok(())
    }
}
