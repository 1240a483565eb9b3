//! A workshop, whole, as documents need it.

use super::listed::listed;
use super::{need, sitting::sitting};
use crate::error::Result;
use crate::figures::figures;
use crate::id::Id;
use crate::model::attendance::counted;
use crate::model::commitment::{Commitment, CommitmentSource};
use crate::model::floor::Intervention;
use crate::model::minutes::{
    AgendaPart, AnswerPart, CommitmentPart, HeadcountPart, InterventionPart, Minutes, NotePart,
    ObjectionPart, OrganisationPart, PreamblePart, ProgrammePart, ProposerPart, RecommendationPart, VotePart,
    Wording, WorkshopPart,
};
use crate::model::note::{Decision, Note, NoteKind};
use crate::model::paper::{Setting, Translation};
use crate::model::people::Organisation;
use crate::model::programme::{AgendaItem, Axis, Partner, Preamble, Programme, Workshop};
use crate::model::recommendation::{Answer, Objection, Proposer, Recommendation, RecommendationAxis, Vote};
use crate::model::terms::Language;
use crate::store::rows::Rows;
use std::collections::BTreeMap;

/// The minutes of a workshop, with every name.
pub(super) fn minutes(rows: Rows<'_>, id: &Id) -> Result<Minutes> {
    let workshop: Workshop = need(rows, id)?;
    let book = Book { rows, workshop: id.as_str() };
    let attendances = listed(rows, &workshop)?;
    let places: BTreeMap<Id, usize> =
        attendances.iter().enumerate().map(|(place, attendance)| (attendance.id.clone(), place)).collect();
    let recommendations = book.recommendations(&places)?;
    Ok(Minutes {
        sample: rows.get::<Setting>(&setting("sample"))?.is_some_and(|setting| setting.value.0 == "1"),
        public: false,
        letterhead: book.letterhead()?,
        privacy_notice: book.privacy_notice()?,
        programme: book.programme(&workshop.programme_id)?,
        preamble: book.preamble()?,
        agenda: book.agenda()?,
        attendees: book.attendees(attendances.iter().enumerate())?,
        headcounts: book.headcounts()?,
        interventions: book.interventions(&places, |_| true)?,
        notes: book.notes(None)?,
        decisions: book.decisions()?,
        commitments: book.commitments(&recommendations)?,
        recommendations,
        figures: figures(&sitting(rows, id)?),
        workshop: book.workshop(workshop)?,
    })
}

/// A setting's id; the names are this module's own.
fn setting(name: &str) -> Id {
    name.parse().unwrap_or_else(|_| Id::derived("setting", &[name]))
}

/// Reads the rows of a workshop as documents have them.
pub(super) struct Book<'c> {
    pub(super) rows: Rows<'c>,
    pub(super) workshop: &'c str,
}

impl Book<'_> {
    /// A field's words, with the secretary's own in other languages.
    pub(super) fn words(
        &self,
        table: &str,
        row: &Id,
        field: &str,
        text: &str,
        language: Option<Language>,
    ) -> Result<Wording> {
        let translations = self
            .rows
            .of::<Translation>("row", row.as_str(), "")?
            .into_iter()
            .filter(|t| t.tbl == table && t.field == field)
            .filter_map(|t| Some((t.language, t.text?.0)))
            .collect();
        Ok(Wording { text: text.to_owned(), language, translations })
    }

    pub(super) fn maybe(
        &self,
        table: &str,
        row: &Id,
        field: &str,
        text: Option<&str>,
    ) -> Result<Option<Wording>> {
        text.map(|text| self.words(table, row, field, text, None)).transpose()
    }

    /// The lines of the letterhead, each with the same line of its translations.
    fn letterhead(&self) -> Result<Vec<Wording>> {
        let id = setting("letterhead");
        let Some(setting) = self.rows.get::<Setting>(&id)? else { return Ok(Vec::new()) };
        let whole = self.words("setting", &id, "value", &setting.value.0, None)?;
        let line = |text: &str, index: usize| text.lines().nth(index).map(ToOwned::to_owned);
        let lines = whole.text.lines().enumerate().map(|(index, text)| Wording {
            text: text.to_owned(),
            language: None,
            translations: whole
                .translations
                .iter()
                .filter_map(|(language, text)| Some((*language, line(text, index)?)))
                .collect(),
        });
        Ok(lines.collect())
    }

    fn privacy_notice(&self) -> Result<Option<Wording>> {
        let id = setting("privacy-notice");
        let said = self.rows.get::<Setting>(&id)?.filter(|setting| !setting.value.0.trim().is_empty());
        said.map(|setting| self.words("setting", &id, "value", &setting.value.0, None)).transpose()
    }

    pub(super) fn programme(&self, id: &Id) -> Result<ProgrammePart> {
        let programme: Programme = need(self.rows, id)?;
        let series = programme.series_title.as_deref();
        let purpose = programme.purpose.as_ref().map(|purpose| purpose.0.as_str());
        Ok(ProgrammePart {
            title: self.words("programme", id, "title", &programme.title, None)?,
            series_title: self.maybe("programme", id, "series_title", series)?,
            purpose: self.maybe("programme", id, "purpose", purpose)?,
            first_year: programme.first_year,
            last_year: programme.last_year,
        })
    }

    pub(super) fn workshop(&self, workshop: Workshop) -> Result<WorkshopPart> {
        let id = &workshop.id;
        let mut partners = Vec::new();
        for partner in self.rows.of::<Partner>("workshop_id", self.workshop, "")? {
            partners.push(self.organisation(&partner.organisation_id)?);
        }
        Ok(WorkshopPart {
            number: workshop.number,
            title: self.maybe("workshop", id, "title", workshop.title.as_deref())?,
            axis: workshop.axis_id.as_ref().map(|axis| self.axis(axis)).transpose()?,
            date: workshop.date,
            part_of_day: workshop.part_of_day,
            venue: self.maybe("workshop", id, "venue", workshop.venue.as_deref())?,
            place: self.maybe("workshop", id, "place", workshop.place.as_deref())?,
            organiser: workshop.organiser_id.as_ref().map(|id| self.organisation(id)).transpose()?,
            partners,
            language: workshop.language,
            utc_offset: workshop.utc_offset,
            attendance_taken: workshop.attendance_taken,
            opened_at: workshop.opened_at,
            closed_at: workshop.closed_at,
            closed: workshop.closed,
            id: workshop.id,
        })
    }

    fn axis(&self, id: &Id) -> Result<Wording> {
        let axis: Axis = need(self.rows, id)?;
        self.words("axis", id, "title", &axis.title, None)
    }

    pub(super) fn organisation(&self, id: &Id) -> Result<OrganisationPart> {
        let organisation: Organisation = need(self.rows, id)?;
        Ok(OrganisationPart {
            name: self.words("organisation", id, "name", &organisation.name, None)?,
            kind: organisation.kind,
            gender: organisation.gender,
            id: organisation.id,
        })
    }

    fn preamble(&self) -> Result<Vec<PreamblePart>> {
        let lines = self.rows.of::<Preamble>("workshop_id", self.workshop, "position")?;
        let part = |line: Preamble| {
            Ok(PreamblePart {
                kind: line.kind,
                text: self.words("preamble", &line.id, "text", &line.text.0, None)?,
            })
        };
        lines.into_iter().map(part).collect()
    }

    fn agenda(&self) -> Result<Vec<AgendaPart>> {
        let items = self.rows.of::<AgendaItem>("workshop_id", self.workshop, "position")?;
        let part = |item: AgendaItem| {
            let title = self.words("agenda_item", &item.id, "title", &item.title, None)?;
            Ok(AgendaPart { title, minutes: item.minutes })
        };
        items.into_iter().map(part).collect()
    }

    fn headcounts(&self) -> Result<Vec<HeadcountPart>> {
        let counted = counted(&self.rows.of("workshop_id", self.workshop, "")?);
        let part = |((sex, age_band), count)| HeadcountPart { sex, age_band, count };
        Ok(counted.into_iter().map(part).collect())
    }

    /// The turns of those who have a place, with the notes of those turns that are wanted whole.
    pub(super) fn interventions(
        &self,
        places: &BTreeMap<Id, usize>,
        whole: impl Fn(&Id) -> bool,
    ) -> Result<Vec<InterventionPart>> {
        let mut parts = Vec::new();
        for turn in self.rows.of::<Intervention>("workshop_id", self.workshop, "position")? {
            let Some(speaker) = places.get(&turn.attendance_id) else { continue };
            parts.push(InterventionPart {
                speaker: *speaker,
                connector: turn.connector,
                started_at: turn.started_at,
                stopped_at: turn.stopped_at,
                notes: if whole(&turn.id) { self.notes(Some(&turn.id))? } else { Vec::new() },
                id: turn.id,
            });
        }
        Ok(parts)
    }

    /// The notes of a turn, or those outside any turn. What is off the record stays out.
    fn notes(&self, turn: Option<&Id>) -> Result<Vec<NotePart>> {
        let notes = match turn {
            Some(turn) => self.rows.of::<Note>("intervention_id", turn.as_str(), "position")?,
            None => self.rows.of::<Note>("workshop_id", self.workshop, "position")?,
        };
        let wanted = |note: &Note| note.kind != NoteKind::OffRecord && note.intervention_id.as_ref() == turn;
        notes.into_iter().filter(wanted).map(|note| self.note(note)).collect()
    }

    pub(super) fn note(&self, note: Note) -> Result<NotePart> {
        Ok(NotePart {
            kind: note.kind,
            verb: note.verb,
            form: note.form,
            text: self.words("note", &note.id, "text", &note.text.0, Some(note.language))?,
            unattributed: note.unattributed,
            id: note.id,
        })
    }

    fn decisions(&self) -> Result<Vec<Wording>> {
        let decisions = self.rows.of::<Decision>("workshop_id", self.workshop, "position")?;
        decisions.iter().map(|d| self.words("decision", &d.id, "text", &d.text.0, Some(d.language))).collect()
    }

    fn recommendations(&self, places: &BTreeMap<Id, usize>) -> Result<Vec<RecommendationPart>> {
        let all = self.rows.of::<Recommendation>("workshop_id", self.workshop, "position")?;
        let mut parts = Vec::new();
        for recommendation in &all {
            let id = &recommendation.id;
            let parents: Vec<Id> =
                all.iter().filter(|r| r.merged_into.as_ref() == Some(id)).map(|r| r.id.clone()).collect();
            let text = &recommendation.text.0;
            let axes = self.rows.of::<RecommendationAxis>("recommendation_id", id.as_str(), "")?;
            let axis = axes.iter().find(|link| link.main).or(axes.first());
            let reason = recommendation.reason.as_ref().map(|reason| reason.0.as_str());
            parts.push(RecommendationPart {
                id: id.clone(),
                position: recommendation.position,
                kind: recommendation.kind,
                implied: recommendation.implied,
                text: self.words("recommendation", id, "text", text, Some(recommendation.language))?,
                axis: axis.map(|link| self.axis(&link.axis_id)).transpose()?,
                outcome: recommendation.outcome,
                reason: self.maybe("recommendation", id, "reason", reason)?,
                adopted_by: recommendation.adopted_by,
                proposers: self.proposers(id, &all, places)?,
                merged_into: recommendation.merged_into.clone(),
                parents,
                split_from: recommendation.split_from.clone(),
                parts: all
                    .iter()
                    .filter(|r| r.split_from.as_ref() == Some(id))
                    .map(|r| r.id.clone())
                    .collect(),
                votes: self.votes(id)?,
                objections: self.objections(id, places)?,
                answer: self.answer(id)?,
            });
        }
        Ok(parts)
    }

    /// The proposers of a recommendation and of all it stands for, each once.
    fn proposers(
        &self,
        id: &Id,
        all: &[Recommendation],
        places: &BTreeMap<Id, usize>,
    ) -> Result<Vec<ProposerPart>> {
        let mut parts = Vec::new();
        let own = self.rows.of::<Proposer>("recommendation_id", id.as_str(), "")?;
        for proposer in own {
            let part = match (&proposer.attendance_id, &proposer.organisation_id) {
                (Some(attendance), _) => match places.get(attendance) {
                    Some(place) => ProposerPart::Attendee(*place),
                    None => continue,
                },
                (None, Some(organisation)) => ProposerPart::Organisation(self.organisation(organisation)?),
                (None, None) => continue,
            };
            parts.push(part);
        }
        for parent in all.iter().filter(|r| r.merged_into.as_ref() == Some(id)) {
            for part in self.proposers(&parent.id, all, places)? {
                if !parts.contains(&part) {
                    parts.push(part);
                }
            }
        }
        Ok(parts)
    }

    fn votes(&self, id: &Id) -> Result<Vec<VotePart>> {
        let votes = self.rows.of::<Vote>("recommendation_id", id.as_str(), "round, choice, sex")?;
        let last = votes.iter().map(|vote| vote.round).max();
        let part = |vote: &Vote| VotePart { sex: vote.sex, choice: vote.choice, count: vote.count };
        Ok(votes.iter().filter(|vote| Some(vote.round) == last && vote.count > 0).map(part).collect())
    }

    fn objections(&self, id: &Id, places: &BTreeMap<Id, usize>) -> Result<Vec<ObjectionPart>> {
        let objections = self.rows.of::<Objection>("recommendation_id", id.as_str(), "position")?;
        let part = |one: Objection| {
            Ok(ObjectionPart {
                by: one.attendance_id.and_then(|of| places.get(&of).copied()),
                text: self.words("objection", &one.id, "text", &one.text.0, Some(one.language))?,
            })
        };
        objections.into_iter().map(part).collect()
    }

    fn answer(&self, id: &Id) -> Result<Option<AnswerPart>> {
        let Some(answer) = self.rows.of::<Answer>("recommendation_id", id.as_str(), "answered_on")?.pop()
        else {
            return Ok(None);
        };
        let reason = answer.reason.as_ref().map(|reason| reason.0.as_str());
        Ok(Some(AnswerPart {
            verdict: answer.verdict,
            reason: self.maybe("answer", &answer.id, "reason", reason)?,
            owner: self.maybe("answer", &answer.id, "owner", answer.owner.as_deref())?,
            due_on: answer.due_on,
            answered_on: answer.answered_on,
        }))
    }

    /// The commitments that come from these recommendations, by number.
    fn commitments(&self, recommendations: &[RecommendationPart]) -> Result<Vec<CommitmentPart>> {
        let mut parts: BTreeMap<(i64, Id), CommitmentPart> = BTreeMap::new();
        for recommendation in recommendations {
            let of = recommendation.id.as_str();
            for source in self.rows.of::<CommitmentSource>("recommendation_id", of, "")? {
                let commitment: Commitment = need(self.rows, &source.commitment_id)?;
                let key = (commitment.number, commitment.id.clone());
                if let Some(part) = parts.get_mut(&key) {
                    part.recommendations.push(recommendation.id.clone());
                    continue;
                }
                let lead = commitment.lead_id.as_ref().map(|id| self.organisation(id)).transpose()?;
                let part = CommitmentPart {
                    number: commitment.number,
                    title: self.words("commitment", &commitment.id, "title", &commitment.title, None)?,
                    lead,
                    ends_on: commitment.ends_on,
                    recommendations: vec![recommendation.id.clone()],
                    id: commitment.id,
                };
                parts.insert(key, part);
            }
        }
        Ok(parts.into_values().collect())
    }
}
