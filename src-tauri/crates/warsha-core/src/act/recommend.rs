//! From a sentence to a commitment: capture, class, merge, decide, vote, commit.

use super::floor::elsewhere;
use super::{Desk, once, text};
use crate::action::{Action, ProposerOf};
use crate::error::{Refusal, Result};
use crate::id::Id;
use crate::model::commitment::{Commitment, CommitmentSource};
use crate::model::floor::Intervention;
use crate::model::note::Note;
use crate::model::people::Organisation;
use crate::model::programme::{Axis, Language, Programme, Workshop};
use crate::model::recommendation::{
    AdoptedBy, Origin, Outcome, Proposer, Recommendation, RecommendationAxis, RecommendationKind,
    RecommendationSource, Tag, Vote,
};
use crate::model::record::{Kind, Record};
use crate::store::fold::Key;
use serde_json::json;
use std::collections::BTreeSet;

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
    fn class(&mut self, id: &Id, programme: &Id, axes: &[Id], tags: &[String]) -> Result<()> {
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

    pub(super) fn classify(&mut self, id: &Id, axes: &[Id], tags: &[String]) -> Result<()> {
        let recommendation: Recommendation = self.need(id)?;
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

    /// Nobody is deleted: each recommendation points to the one that now stands for it.
    pub(super) fn merge(
        &mut self,
        into: &Id,
        recommendations: &[Id],
        wording: Option<&str>,
        language: Option<Language>,
    ) -> Result<()> {
        let parts: Vec<Recommendation> =
            once(recommendations).map(|id| self.need(id)).collect::<Result<_>>()?;
        let Some(first) = parts.first() else { return Err(Refusal::Already.into()) };
        let programme = self.need::<Workshop>(&first.workshop_id)?.programme_id;
        for part in &parts {
            if part.id == *into {
                return Err(Refusal::SameRecommendation.into());
            }
            if self.need::<Workshop>(&part.workshop_id)?.programme_id != programme {
                return Err(elsewhere("recommendation", &part.id));
            }
        }
        match self.rows.get::<Recommendation>(into)? {
            Some(there) => {
                if self.need::<Workshop>(&there.workshop_id)?.programme_id != programme {
                    return Err(elsewhere("recommendation", into));
                }
                self.refuse_merged(&there, &parts)?;
            }
            None => self.word_in_common(into, &parts, first, wording, language)?,
        }
        if parts.iter().any(|part| part.merged_into.is_some()) {
            return Err(Refusal::AlreadyMerged.into());
        }
        for part in &parts {
            self.write(Recommendation::TABLE, part.id.as_str(), json!({ "merged_into": into }))?;
        }
        Ok(())
    }

    /// What is merged itself cannot take others in; if it ends in one of them, that would be a circle.
    fn refuse_merged(&self, there: &Recommendation, parts: &[Recommendation]) -> Result<()> {
        let mut next = there.merged_into.clone();
        while let Some(id) = next {
            if parts.iter().any(|part| part.id == id) {
                return Err(Refusal::Ring.into());
            }
            next = self.need::<Recommendation>(&id)?.merged_into;
        }
        if there.merged_into.is_some() { Err(Refusal::AlreadyMerged.into()) } else { Ok(()) }
    }

    /// The common wording of several: a recommendation of its own, under the axes of all.
    fn word_in_common(
        &mut self,
        into: &Id,
        parts: &[Recommendation],
        first: &Recommendation,
        wording: Option<&str>,
        language: Option<Language>,
    ) -> Result<()> {
        let wording = wording.ok_or(Refusal::NeedsText)?;
        text::check("text", Kind::Prose, wording)?;
        let workshop: Workshop = self.need(&first.workshop_id)?;
        let kinds: Vec<RecommendationKind> = parts.iter().map(|part| part.kind).collect();
        let kind = kinds.iter().find(|kind| **kind == RecommendationKind::Recommendation).copied();
        let position =
            self.rows.next(Recommendation::TABLE, "position", "workshop_id", workshop.id.as_str())?;
        let fields = json!({
            "workshop_id": workshop.id, "position": position, "origin": Origin::Merge, "text": wording,
            "kind": kind.unwrap_or(first.kind), "language": language.unwrap_or(first.language),
        });
        self.write(Recommendation::TABLE, into.as_str(), fields)?;
        let mut axes: Vec<Id> = Vec::new();
        for part in parts {
            let mut of = self.rows.of::<RecommendationAxis>("recommendation_id", part.id.as_str(), "")?;
            of.sort_by_key(|link| !link.main);
            for link in of {
                if !axes.contains(&link.axis_id) {
                    axes.push(link.axis_id);
                }
            }
        }
        self.class(into, &workshop.programme_id, &axes, &[])
    }

    /// A common wording that stands for nobody any more goes with the last one it stood for.
    pub(super) fn unmerge(&mut self, id: &Id) -> Result<()> {
        let recommendation: Recommendation = self.need(id)?;
        let into = recommendation.merged_into.ok_or(Refusal::NotMerged)?;
        let stood_for = self.rows.ids(Recommendation::TABLE, "merged_into", into.as_str())?;
        self.write(Recommendation::TABLE, id.as_str(), json!({ "merged_into": null }))?;
        let common: Recommendation = self.need(&into)?;
        if stood_for.len() == 1 && common.origin == Origin::Merge && common.merged_into.is_none() {
            let mut gone: BTreeSet<Key> = BTreeSet::new();
            self.with_owned(Recommendation::TABLE, into.as_str(), &mut gone)?;
            let mut leaving = gone.clone();
            leaving.insert(Key::new(Recommendation::TABLE, id.as_str()));
            let bare = |key: &Key| !matches!(key.table().name, "vote" | "answer" | "proposer");
            if gone.iter().all(bare) && super::in_use(self.rows, &gone, &leaving)?.is_none() {
                gone.into_iter().for_each(|key| self.take_out(key.table(), key.row));
            }
        }
        Ok(())
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
        let fields = json!({ "outcome": outcome, "reason": reason, "adopted_by": adopted_by });
        self.write(Recommendation::TABLE, id.as_str(), fields)
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
