//! What people recommend: captured, classed, merged, voted on, answered.

use super::people::Sex;
use super::record::{Prose, codes, record};
use super::terms::{Date, Language};
use crate::id::Id;
use std::collections::BTreeSet;

codes! {
    /// How firmly it was put.
    #[derive(Default)]
    RecommendationKind { #[default] Recommendation = "recommendation", Suggestion = "suggestion" }
}
codes! {
    /// Where it comes from.
    #[derive(Default)]
    Origin { /// Said in the hall.
        #[default] Hall = "hall", /// The common wording of several.
        Merge = "merge", /// A part of one that asked for several things.
        Split = "split" }
}
codes! {
    /// What the hall decided.
    #[derive(Default)]
    Outcome { #[default] Captured = "captured", Adopted = "adopted", Deferred = "deferred", SetAside = "set-aside" }
}
codes! {
    /// By which rule the hall adopts.
    #[derive(Default)]
    AdoptedBy { /// Nobody objects.
        #[default] Consensus = "consensus", /// The greater number of hands.
        Vote = "vote", /// The hall takes note of what was proposed, objections included.
        Noted = "noted" }
}
codes! {
    /// A choice in a vote.
    Choice { For = "for", Against = "against", Abstain = "abstain" }
}
codes! {
    /// What the committee answered.
    Verdict { Accepted = "accepted", AcceptedModified = "accepted-modified", Deferred = "deferred", Rejected = "rejected" }
}

record! {
    /// A recommendation or a suggestion.
    recommendation as Recommendation {
        /// The workshop.
        workshop_id: Id => workshop,
        /// Its number in the workshop, from 1.
        position: i64 [default],
        /// How firmly it was put.
        kind: RecommendationKind [default],
        /// Where it comes from.
        origin: Origin [default] = ruled,
        /// It was not put as a proposal; the secretary reads one in what was said.
        implied: bool [default],
        /// The language of its text.
        language: Language [default],
        /// The wording.
        text: Prose,
        /// What the hall decided.
        outcome: Outcome [default] = ruled,
        /// Why it was deferred or set aside.
        reason: Option<Prose> = ruled,
        /// How it was adopted.
        adopted_by: Option<AdoptedBy> = ruled,
        /// The recommendation that now stands for it; NULL: it stands for itself.
        merged_into: Option<Id> = ruled => recommendation,
        /// The recommendation of which it is a part, and which therefore stands no more.
        split_from: Option<Id> = ruled => recommendation,
        /// The turn in which it was put.
        intervention_id: Option<Id> => intervention,
    }
}
record! {
    /// An axis of a recommendation. The id is derived from both.
    recommendation_axis as RecommendationAxis {
        /// Which recommendation.
        recommendation_id: Id => recommendation,
        /// Which axis.
        axis_id: Id => axis,
        /// The axis under which it is listed.
        main: bool [default],
    }
}
record! {
    /// A free word on a recommendation. The id is derived from both.
    tag as Tag {
        /// Which recommendation.
        recommendation_id: Id => recommendation,
        /// The word.
        word: String,
    }
}
record! {
    /// The note a recommendation was taken from. The id is derived from both.
    recommendation_source as RecommendationSource {
        /// Which recommendation.
        recommendation_id: Id => recommendation,
        /// Which note.
        note_id: Id => note,
    }
}
record! {
    /// Who proposes a recommendation: an attendance or an organisation; no proposer means the room. The id is derived.
    proposer as Proposer {
        /// Which recommendation.
        recommendation_id: Id => recommendation,
        /// The person, through her attendance.
        attendance_id: Option<Id> => attendance,
        /// The organisation.
        organisation_id: Option<Id> => organisation,
    }
}
record! {
    /// Hands counted. The id is derived from the recommendation, the round, the sex and the choice.
    vote as Vote {
        /// Which recommendation.
        recommendation_id: Id => recommendation,
        /// The round, from 1.
        round: i64,
        /// Whose hands.
        sex: Sex,
        /// For what.
        choice: Choice,
        /// How many.
        count: i64,
    }
}
record! {
    /// What was said against a recommendation when it was read back.
    objection as Objection {
        /// Against which.
        recommendation_id: Id => recommendation,
        /// By whom; NULL: nobody was named.
        attendance_id: Option<Id> => attendance,
        /// The language of its text.
        language: Language [default],
        /// The words.
        text: Prose,
        /// Its place, from 1.
        position: i64 [default],
    }
}
record! {
    /// What the committee answered. The latest one stands.
    answer as Answer {
        /// To which recommendation.
        recommendation_id: Id => recommendation,
        /// Which body answered.
        body_id: Option<Id> => body,
        /// What.
        verdict: Verdict,
        /// Why.
        reason: Option<Prose>,
        /// Whose business it is now: a department, a person in charge.
        owner: Option<String>,
        /// By when.
        due_on: Option<Date>,
        /// On which day.
        answered_on: Date,
    }
}

/// Of all recommendations of a workshop, those that stand for themselves: neither merged into another, nor split into parts.
pub fn standing(all: &[Recommendation]) -> impl Iterator<Item = &Recommendation> {
    let split: BTreeSet<&Id> = all.iter().filter_map(|part| part.split_from.as_ref()).collect();
    all.iter().filter(move |one| one.merged_into.is_none() && !split.contains(&one.id))
}
