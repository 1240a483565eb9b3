//! What the commune commits to, where it comes from, and how it goes.

use super::record::{Prose, codes, record};
use super::terms::Date;
use crate::id::Id;

codes! {
    /// Where a commitment stands.
    Progress { NotStarted = "not-started", InProgress = "in-progress", Completed = "completed", Withdrawn = "withdrawn" }
}

record! {
    /// A commitment, in the terms of an OGP action plan.
    commitment as Commitment {
        /// The programme.
        programme_id: Id => programme,
        /// The axis.
        axis_id: Option<Id> => axis,
        /// Its number in the programme. Not unique: see the view `clash`.
        number: i64 [default],
        /// Its title.
        title: String,
        /// The problem it answers.
        problem: Option<Prose>,
        /// What is promised.
        action: Option<Prose>,
        /// What is expected of it.
        result: Option<Prose>,
        /// Who is responsible.
        lead_id: Option<Id> => organisation,
        /// From which day.
        starts_on: Option<Date>,
        /// To which day.
        ends_on: Option<Date>,
        /// Its code outside, such as MATET0011.
        code: Option<String>,
    }
}
record! {
    /// The recommendation a commitment comes from. The id is derived from both.
    commitment_source as CommitmentSource {
        /// Which commitment.
        commitment_id: Id => commitment,
        /// Which recommendation.
        recommendation_id: Id => recommendation,
    }
}
record! {
    /// A step of a commitment.
    milestone as Milestone {
        /// Which commitment.
        commitment_id: Id => commitment,
        /// What is to be done.
        title: String,
        /// By which day.
        due_on: Option<Date>,
        /// Done on which day.
        done_on: Option<Date>,
        /// Its place, from 1.
        position: i64 [default],
    }
}
record! {
    /// What was seen of a commitment on a day. A commitment stands where the latest one says it stands.
    follow_up as FollowUp {
        /// Which commitment.
        commitment_id: Id => commitment,
        /// On which day.
        noted_on: Date,
        /// Where it stands.
        progress: Progress,
        /// What was seen.
        note: Option<Prose>,
    }
}
record! {
    /// How a commitment is measured.
    indicator as Indicator {
        /// Which commitment.
        commitment_id: Id => commitment,
        /// What is measured.
        title: String,
        /// In which unit.
        unit: Option<String>,
        /// The value before.
        baseline: Option<String>,
        /// The value aimed at.
        target: Option<String>,
        /// How it is verified.
        verification: Option<Prose>,
    }
}
