//! Many proposals become a list: merged into one, split into several, each the other way round too. Nothing is deleted by it.

use super::floor::elsewhere;
use super::{Desk, once, text};
use crate::action::Part;
use crate::error::{Refusal, Result};
use crate::id::Id;
use crate::model::programme::Workshop;
use crate::model::recommendation::{
    Origin, Outcome, Proposer, Recommendation, RecommendationAxis, RecommendationKind, RecommendationSource,
    Tag,
};
use crate::model::record::{Kind, Record};
use crate::model::terms::Language;
use crate::store::fold::Key;
use serde_json::json;
use std::collections::BTreeSet;

impl Desk<'_> {
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
            self.refuse_split(part)?;
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
                self.refuse_split(&there)?;
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
            let of = self.axes(&part.id)?;
            axes.extend(of.into_iter().filter(|axis| !axes.contains(axis)).collect::<Vec<_>>());
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
            let bare = |key: &Key| !matches!(key.table().name, "vote" | "objection" | "answer" | "proposer");
            if gone.iter().all(bare) && super::in_use(self.rows, &gone, &leaving)?.is_none() {
                gone.into_iter().for_each(|key| self.take_out(key.table(), key.row));
            }
        }
        Ok(())
    }

    /// The axes of a recommendation, the main one first.
    fn axes(&self, id: &Id) -> Result<Vec<Id>> {
        let mut links = self.rows.of::<RecommendationAxis>("recommendation_id", id.as_str(), "")?;
        links.sort_by_key(|link| !link.main);
        Ok(links.into_iter().map(|link| link.axis_id).collect())
    }

    /// It asked for several things: each becomes one of its own, with its proposers, notes, axes and turn. It stays, and stands no more.
    pub(super) fn split(&mut self, id: &Id, parts: &[Part]) -> Result<()> {
        let whole: Recommendation = self.need(id)?;
        self.refuse_split(&whole)?;
        if whole.merged_into.is_some() {
            return Err(Refusal::AlreadyMerged.into());
        }
        let ids: BTreeSet<&Id> = parts.iter().map(|part| &part.id).collect();
        if ids.len() < 2 || ids.len() < parts.len() {
            return Err(Refusal::NeedsParts.into());
        }
        let workshop: Workshop = self.need(&whole.workshop_id)?;
        let axes = self.axes(id)?;
        let tags = self.rows.of::<Tag>("recommendation_id", id.as_str(), "")?;
        let tags: Vec<String> = tags.into_iter().map(|tag| tag.word).collect();
        let beneath = self.rows.stands_for(id)?;
        let first = self.rows.next(Recommendation::TABLE, "position", "workshop_id", workshop.id.as_str())?;
        for (position, part) in (first..).zip(parts) {
            self.must_be_new(Recommendation::TABLE, &part.id)?;
            text::check("text", Kind::Prose, &part.text)?;
            let fields = json!({
                "workshop_id": workshop.id, "position": position, "origin": Origin::Split, "text": part.text,
                "kind": whole.kind, "implied": whole.implied, "language": whole.language,
                "split_from": id, "intervention_id": whole.intervention_id,
            });
            self.write(Recommendation::TABLE, part.id.as_str(), fields)?;
            self.hand_down(&beneath, &part.id)?;
            self.class(&part.id, &workshop.programme_id, &axes, &tags)?;
        }
        Ok(())
    }

    /// It is one again. What was said of its parts since, other than their wording, would be lost with them: that is taken back first.
    pub(super) fn unsplit(&mut self, id: &Id) -> Result<()> {
        self.must_exist(Recommendation::TABLE, id.as_str())?;
        let parts = self.rows.of::<Recommendation>("split_from", id.as_str(), "")?;
        if parts.is_empty() {
            return Err(Refusal::NotSplit.into());
        }
        let beneath = self.rows.stands_for(id)?;
        let mut gone: BTreeSet<Key> = BTreeSet::new();
        for part in &parts {
            self.with_owned(Recommendation::TABLE, part.id.as_str(), &mut gone)?;
            if part.outcome != Outcome::Captured || part.merged_into.is_some() {
                return Err(Refusal::PartsChanged.into());
            }
        }
        let said_since = |key: &Key| matches!(key.table().name, "vote" | "objection" | "answer");
        if gone.iter().any(said_since) || super::in_use(self.rows, &gone, &gone)?.is_some() {
            return Err(Refusal::PartsChanged.into());
        }
        // Whoever was named with a part since is named with the whole.
        let mut named: Vec<Id> = Vec::new();
        for of in &beneath {
            named.extend(self.proposers(of)?.into_iter().map(|one| whose(&one)));
        }
        for part in &parts {
            for proposer in self.proposers(&part.id)? {
                if !named.contains(&whose(&proposer)) {
                    named.push(whose(&proposer));
                    self.name_again(&proposer, id)?;
                }
            }
        }
        gone.into_iter().for_each(|key| self.take_out(key.table(), key.row));
        Ok(())
    }

    fn refuse_split(&self, one: &Recommendation) -> Result<()> {
        let parts = self.rows.ids(Recommendation::TABLE, "split_from", one.id.as_str())?;
        if parts.is_empty() { Ok(()) } else { Err(Refusal::AlreadySplit.into()) }
    }

    fn proposers(&self, id: &Id) -> Result<Vec<Proposer>> {
        self.rows.of::<Proposer>("recommendation_id", id.as_str(), "")
    }

    /// The proposers and notes of these are those of a part, too.
    fn hand_down(&mut self, beneath: &[Id], part: &Id) -> Result<()> {
        let mut named: Vec<Id> = Vec::new();
        let mut noted: Vec<Id> = Vec::new();
        for of in beneath {
            for proposer in self.proposers(of)? {
                if !named.contains(&whose(&proposer)) {
                    named.push(whose(&proposer));
                    self.name_again(&proposer, part)?;
                }
            }
            for source in self.rows.of::<RecommendationSource>("recommendation_id", of.as_str(), "")? {
                if !noted.contains(&source.note_id) {
                    let link =
                        Id::derived("recommendation_source", &[part.as_str(), source.note_id.as_str()]);
                    let fields = json!({ "recommendation_id": part, "note_id": source.note_id });
                    self.write(RecommendationSource::TABLE, link.as_str(), fields)?;
                    noted.push(source.note_id);
                }
            }
        }
        Ok(())
    }

    /// Whoever proposed one recommendation proposes another.
    fn name_again(&mut self, proposer: &Proposer, of: &Id) -> Result<()> {
        let link = Id::derived("proposer", &[of.as_str(), whose(proposer).as_str()]);
        let fields = json!({
            "recommendation_id": of, "attendance_id": proposer.attendance_id,
            "organisation_id": proposer.organisation_id,
        });
        self.write(Proposer::TABLE, link.as_str(), fields)
    }
}

/// The attendance or the organisation that proposes.
fn whose(proposer: &Proposer) -> Id {
    let named = proposer.attendance_id.as_ref().or(proposer.organisation_id.as_ref());
    named.unwrap_or(&proposer.id).clone()
}
