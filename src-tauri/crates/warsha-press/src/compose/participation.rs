//! The figures a document prints, by sex: the only file that knows where they come from.
//!
//! Each is known, or unknown for a reason; a hidden cell is neither. Nothing here is rounded.

use std::collections::{BTreeMap, BTreeSet};
use warsha_core::model::minutes::{Minutes, ProposerPart};
use warsha_core::model::people::Sex;

/// Why a figure is not known: the key of its words is `reason-` and this.
pub(super) type Reason = &'static str;

/// A figure by sex. Amounts are whole numbers of `1/scale`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct BySex {
    pub(super) female: Option<i64>,
    pub(super) male: Option<i64>,
    pub(super) other: Option<i64>,
    /// Declined and not recorded.
    pub(super) undisclosed: Option<i64>,
    pub(super) total: Option<i64>,
    pub(super) scale: i64,
}

/// A share of women among the disclosed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Share {
    pub(super) num: i64,
    pub(super) den: i64,
    pub(super) scale: i64,
}

/// Participation, measure by measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Participation {
    /// People present, named and anonymous.
    pub(super) present: Result<BySex, Reason>,
    /// Of those present, the people counted and not named.
    pub(super) anonymous: i64,
    /// People who took the floor.
    pub(super) speakers: Result<BySex, Reason>,
    /// Turns.
    pub(super) interventions: Result<BySex, Reason>,
    /// Seconds of the floor, per person the union of her turns.
    pub(super) floor: Result<BySex, Reason>,
    /// Proposals, shared equally between their named proposers.
    pub(super) proposals: Result<BySex, Reason>,
}

impl BySex {
    fn of(amounts: &BTreeMap<Sex, i64>, scale: i64) -> Self {
        let sum = |sexes: &[Sex]| sexes.iter().filter_map(|sex| amounts.get(sex)).sum::<i64>();
        Self {
            female: Some(sum(&[Sex::Female])),
            male: Some(sum(&[Sex::Male])),
            other: Some(sum(&[Sex::Other])),
            undisclosed: Some(sum(&[Sex::Declined, Sex::Unrecorded])),
            total: Some(amounts.values().sum()),
            scale,
        }
    }

    /// How many are disclosed.
    pub(super) fn disclosed(&self) -> Option<i64> {
        Some(self.female? + self.male? + self.other?)
    }

    /// Is a cell hidden?
    pub(super) fn is_hidden(&self) -> bool {
        [self.female, self.male, self.other, self.undisclosed, self.total].contains(&None)
    }

    /// Women among the disclosed.
    pub(super) fn share(&self) -> Result<Share, Reason> {
        let (Some(num), Some(den)) = (self.female, self.disclosed()) else { return Err("hidden") };
        if den == 0 { Err("nobody-disclosed") } else { Ok(Share { num, den, scale: self.scale }) }
    }
}

impl Participation {
    /// The participation of a workshop.
    pub(super) fn of(minutes: &Minutes) -> Self {
        Self {
            present: present(minutes),
            anonymous: minutes.headcounts.iter().map(|headcount| headcount.count).sum(),
            speakers: speakers(minutes),
            interventions: interventions(minutes),
            floor: floor(minutes),
            proposals: proposals(minutes),
        }
    }

    /// How many people with a disclosed sex the percentages would speak of: those present, or else those who spoke.
    pub(super) fn people_disclosed(&self) -> i64 {
        let people = self.present.as_ref().or(self.speakers.as_ref());
        people.ok().and_then(BySex::disclosed).unwrap_or(0)
    }
}

fn present(minutes: &Minutes) -> Result<BySex, Reason> {
    if !minutes.workshop.attendance_taken {
        return Err("attendance-not-taken");
    }
    let mut amounts = BTreeMap::new();
    for attendee in minutes.attendees.iter().filter(|attendee| !attendee.stays.is_empty()) {
        *amounts.entry(attendee.sex).or_default() += 1;
    }
    for headcount in &minutes.headcounts {
        *amounts.entry(headcount.sex).or_default() += headcount.count;
    }
    Ok(BySex::of(&amounts, 1))
}

fn sex_of(minutes: &Minutes, attendee: usize) -> Sex {
    minutes.attendees.get(attendee).map_or(Sex::Unrecorded, |attendee| attendee.sex)
}

fn speakers(minutes: &Minutes) -> Result<BySex, Reason> {
    if minutes.interventions.is_empty() {
        return Err("no-interventions");
    }
    let people: BTreeSet<usize> = minutes.interventions.iter().map(|turn| turn.speaker).collect();
    let mut amounts = BTreeMap::new();
    for person in people {
        *amounts.entry(sex_of(minutes, person)).or_default() += 1;
    }
    Ok(BySex::of(&amounts, 1))
}

fn interventions(minutes: &Minutes) -> Result<BySex, Reason> {
    if minutes.interventions.is_empty() {
        return Err("no-interventions");
    }
    let mut amounts = BTreeMap::new();
    for turn in &minutes.interventions {
        *amounts.entry(sex_of(minutes, turn.speaker)).or_default() += 1;
    }
    Ok(BySex::of(&amounts, 1))
}

fn floor(minutes: &Minutes) -> Result<BySex, Reason> {
    if minutes.interventions.is_empty() {
        return Err("no-interventions");
    }
    let mut turns: BTreeMap<usize, Vec<(i64, i64)>> = BTreeMap::new();
    for turn in &minutes.interventions {
        let (Some(start), Some(stop)) = (turn.started_at, turn.stopped_at) else {
            return Err("untimed-interventions");
        };
        turns.entry(turn.speaker).or_default().push((start, stop.max(start)));
    }
    let mut amounts = BTreeMap::new();
    for (person, mut intervals) in turns {
        intervals.sort_unstable();
        let (mut seconds, mut until) = (0, i64::MIN);
        for (start, stop) in intervals {
            seconds += (stop - start.max(until)).max(0);
            until = until.max(stop);
        }
        *amounts.entry(sex_of(minutes, person)).or_default() += seconds / 1000;
    }
    Ok(BySex::of(&amounts, 1))
}

fn proposals(minutes: &Minutes) -> Result<BySex, Reason> {
    // A common wording repeats the proposers of its parents: only what was said in the hall counts.
    let named: Vec<Vec<usize>> = minutes
        .recommendations
        .iter()
        .filter(|recommendation| recommendation.parents.is_empty())
        .map(|recommendation| {
            let people = recommendation.proposers.iter().filter_map(|proposer| match proposer {
                ProposerPart::Attendee(place) => Some(*place),
                ProposerPart::Organisation(_) => None,
            });
            people.collect()
        })
        .filter(|people: &Vec<usize>| !people.is_empty())
        .collect();
    if named.is_empty() {
        return Err("nobody-proposed");
    }
    let scale = named.iter().fold(1, |scale, people| common_multiple(scale, count(people.len())));
    let mut amounts = BTreeMap::new();
    for people in &named {
        for person in people {
            *amounts.entry(sex_of(minutes, *person)).or_default() += scale / count(people.len());
        }
    }
    Ok(BySex::of(&amounts, scale))
}

fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX).max(1)
}

fn common_multiple(one: i64, other: i64) -> i64 {
    let (mut a, mut b) = (one, other);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    one / a * other
}
