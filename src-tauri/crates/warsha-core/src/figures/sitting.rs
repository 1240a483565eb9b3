//! What figures are computed from: one sitting as plain data, in milliseconds from its beginning.

use crate::model::attendance::Role;
use crate::model::people::{AgeBand, OrganisationKind, Sex};

/// A sitting.
#[derive(Debug, Clone, Default)]
pub struct Sitting {
    /// How long it lasted, if known.
    pub duration: Option<i64>,
    /// Attendance was taken: otherwise nothing is said of the room.
    pub attendance_taken: bool,
    /// Everybody who is named.
    pub people: Vec<Participant>,
    /// Those who are only counted.
    pub anonymous: Vec<(Sex, Option<AgeBand>, i64)>,
    /// The turns at the floor.
    pub turns: Vec<Turn>,
    /// The recommendations that stand: common wordings with the proposers of all they stand for.
    pub proposals: Vec<Proposal>,
    /// The proposers of each recommendation as it was said in the hall.
    pub said: Vec<Vec<usize>>,
}

/// Somebody named.
#[derive(Debug, Clone, PartialEq)]
pub struct Participant {
    /// The person's id.
    pub id: String,
    /// Statistical sex.
    pub sex: Sex,
    /// Band of age.
    pub age_band: Option<AgeBand>,
    /// The ids of the person's organisations.
    pub organisations: Vec<String>,
    /// The kind of the organisation the person stands for.
    pub organisation_kind: Option<OrganisationKind>,
    /// Roles.
    pub roles: Vec<Role>,
    /// Stays: from when (if known), to when (to the end if not said).
    pub stays: Vec<(Option<i64>, Option<i64>)>,
}

/// A turn at the floor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// The place of the speaker among the people.
    pub speaker: usize,
    /// When it began and ended, if known.
    pub hours: Option<(i64, i64)>,
    /// From when to when its clock stood still.
    pub pauses: Vec<(i64, i64)>,
    /// How many notes were taken of it, off the record not counted.
    pub notes: i64,
}

impl Turn {
    /// When she spoke: the hours of the turn without its pauses; nothing if they are not known.
    #[must_use]
    pub fn spoken(&self) -> Vec<(i64, i64)> {
        self.hours.map_or_else(Vec::new, |hours| without(hours, &self.pauses))
    }
}

/// A recommendation that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The hall adopted it.
    pub adopted: bool,
    /// The places of its proposers among the people, each once. Empty: an organisation, or the room.
    pub proposers: Vec<usize>,
}

/// The union of intervals, clipped to `[0, end)`, each half-open; empty ones are left out.
#[must_use]
pub fn union(intervals: impl IntoIterator<Item = (i64, i64)>, end: Option<i64>) -> Vec<(i64, i64)> {
    let clip = |(a, b): (i64, i64)| (a.max(0), end.map_or(b, |end| b.min(end)));
    let mut sorted: Vec<(i64, i64)> = intervals.into_iter().map(clip).filter(|(a, b)| a < b).collect();
    sorted.sort_unstable();
    let mut union: Vec<(i64, i64)> = Vec::new();
    for (a, b) in sorted {
        match union.last_mut() {
            Some(last) if a <= last.1 => last.1 = last.1.max(b),
            _ => union.push((a, b)),
        }
    }
    union
}

/// What is left of an interval without these, which may overlap and reach beyond it.
#[must_use]
pub fn without((begin, end): (i64, i64), out: &[(i64, i64)]) -> Vec<(i64, i64)> {
    let mut left = Vec::new();
    let mut from = begin;
    for (a, b) in union(out.iter().copied(), None) {
        left.push((from, a.min(end)));
        from = from.max(b);
    }
    left.push((from, end));
    left.retain(|(a, b)| a < b);
    left
}

/// How long intervals that do not overlap last.
#[must_use]
pub fn length(intervals: &[(i64, i64)]) -> i64 {
    intervals.iter().map(|(a, b)| b - a).sum()
}
