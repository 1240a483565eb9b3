//! The floor and what was proposed from it.

use super::gender::{ByGender, Tally};
use super::ratio::{Fraction, Ratio, Reason};
use super::room::{Room, is_present, present, seconds};
use super::sitting::{Proposal, Sitting, Turn, length, union};
use super::{Credits, Institutional, WomenMen, women_share};
use crate::model::people::Sex;
use std::collections::{BTreeMap, BTreeSet};

/// What is known of the floor.
pub(super) struct Speech {
    pub interventions: Tally,
    pub women_share_interventions: Ratio,
    pub speakers: Tally,
    pub notes: Tally,
    pub notes_by_person: BTreeMap<String, i64>,
    pub untimed: i64,
    pub unlisted: i64,
    pub floor_seconds: Tally,
    pub wall_seconds: i64,
    pub women_share_floor: Ratio,
    pub mean_seconds: WomenMen,
    pub representation: WomenMen,
    pub took_floor_rate: WomenMen,
    pub seconds_per_head: WomenMen,
}

pub(super) fn speech(sitting: &Sitting, room: Option<&Room>) -> Speech {
    let sex = |speaker: usize| sitting.people.get(speaker).map_or(Sex::Unrecorded, |person| person.sex);
    let interventions = Tally::count(sitting.turns.iter().map(|turn| sex(turn.speaker)));
    let speakers: BTreeSet<usize> = sitting.turns.iter().map(|turn| turn.speaker).collect();
    let mut notes = Tally::default();
    let mut notes_by_person: BTreeMap<String, i64> = BTreeMap::new();
    for turn in sitting.turns.iter().filter(|turn| turn.notes > 0) {
        notes.add(sex(turn.speaker), turn.notes);
        if let Some(person) = sitting.people.get(turn.speaker) {
            *notes_by_person.entry(person.id.clone()).or_default() += turn.notes;
        }
    }
    let spoken = || sitting.turns.iter().flat_map(Turn::spoken);
    let untimed =
        i64::try_from(sitting.turns.iter().filter(|turn| turn.hours.is_none()).count()).unwrap_or(i64::MAX);
    let mut millis = Tally::default();
    for speaker in &speakers {
        let own = sitting.turns.iter().filter(|turn| turn.speaker == *speaker).flat_map(Turn::spoken);
        millis.add(sex(*speaker), length(&union(own, sitting.duration)));
    }
    let missing = (untimed > 0).then_some(Reason::UntimedInterventions);
    let missing = if sitting.turns.is_empty() { Some(Reason::NoInterventions) } else { missing };
    let women_share_floor = match missing {
        Some(reason) => Ratio::unknown(reason),
        None => Ratio::of(millis.by.female, millis.disclosed(), Reason::NoFloorByDisclosed),
    };
    let unlisted =
        speakers.iter().filter(|speaker| sitting.people.get(**speaker).is_none_or(|p| !is_present(p)));
    let floor_seconds = seconds(&millis);
    Speech {
        interventions,
        women_share_interventions: women_share(
            &interventions,
            Reason::NoInterventionsByDisclosed,
            Reason::NoInterventionsByDisclosed,
        ),
        speakers: Tally::count(speakers.iter().map(|speaker| sex(*speaker))),
        notes,
        notes_by_person,
        untimed,
        unlisted: i64::try_from(unlisted.count()).unwrap_or(i64::MAX),
        floor_seconds,
        wall_seconds: length(&union(spoken(), sitting.duration)) / 1000,
        women_share_floor,
        mean_seconds: both(|of| mean_seconds(sitting, of)),
        representation: both(|of| representation(&millis, room, of, missing)),
        took_floor_rate: both(|of| match room {
            None => Ratio::unknown(Reason::AttendanceNotTaken),
            Some(_) => took_floor(sitting, &speakers, of),
        }),
        seconds_per_head: both(|of| match room {
            None => Ratio::unknown(Reason::AttendanceNotTaken),
            Some(room) => Ratio::of(*floor_seconds.by.of(of), *room.all.by.of(of), Reason::NoneInRoom),
        }),
    }
}

fn both(of: impl Fn(Sex) -> Ratio) -> WomenMen {
    WomenMen { women: of(Sex::Female), men: of(Sex::Male) }
}

/// The mean length of a sex's timed turns, clipped to the sitting.
fn mean_seconds(sitting: &Sitting, of: Sex) -> Ratio {
    let own =
        sitting.turns.iter().filter(|turn| sitting.people.get(turn.speaker).is_some_and(|p| p.sex == of));
    let timed = own.filter(|turn| turn.hours.is_some());
    let lengths: Vec<i64> = timed.map(|turn| length(&union(turn.spoken(), sitting.duration))).collect();
    let turns = i64::try_from(lengths.len()).unwrap_or(i64::MAX);
    Ratio::of(lengths.iter().sum::<i64>(), turns * 1000, Reason::NoTimedInterventions)
}

/// (T_g / T) / (N_g / N), of those who said.
fn representation(millis: &Tally, room: Option<&Room>, of: Sex, missing: Option<Reason>) -> Ratio {
    let Some(room) = room else { return Ratio::unknown(Reason::AttendanceNotTaken) };
    if let Some(reason) = missing {
        return Ratio::unknown(reason);
    }
    let heads = *room.all.by.of(of);
    if heads == 0 {
        return Ratio::unknown(Reason::NoneInRoom);
    }
    if millis.disclosed() == 0 {
        return Ratio::unknown(Reason::NoFloorByDisclosed);
    }
    let floor = Fraction::new(*millis.by.of(of), millis.disclosed());
    let share = Fraction::new(heads, room.all.disclosed());
    floor.over(share).map_or(Ratio::unknown(Reason::NoneInRoom), Ratio::known)
}

/// Named people present who spoke, among named people present.
fn took_floor(sitting: &Sitting, speakers: &BTreeSet<usize>, of: Sex) -> Ratio {
    let heads = present(sitting).filter(|person| person.sex == of).count();
    let spoke = speakers.iter().filter_map(|speaker| sitting.people.get(*speaker));
    let spoke = spoke.filter(|person| person.sex == of && is_present(person)).count();
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    Ratio::of(number(spoke), number(heads), Reason::NoneInRoom)
}

/// Recommendations as they were said: one counts once for each sex among those who proposed it.
pub(super) fn said(sitting: &Sitting) -> Tally {
    let sexes = |proposers: &Vec<usize>| -> BTreeSet<Sex> {
        proposers.iter().filter_map(|place| sitting.people.get(*place)).map(|person| person.sex).collect()
    };
    let mut tally = Tally::count(sitting.said.iter().flat_map(sexes));
    // The total is of recommendations, not of sexes.
    tally.total = i64::try_from(sitting.said.len()).unwrap_or(i64::MAX);
    tally
}

/// The same, shared: 1/k to each of the k named proposers of what was said.
pub(super) fn said_credit(sitting: &Sitting) -> ByGender<Ratio> {
    let credit = shared(sitting, sitting.said.iter());
    ByGender::from_fn(|sex| Ratio::known(*credit.of(sex)))
}

/// 1/k to each of k named proposers, by sex.
fn shared<'s>(sitting: &Sitting, all: impl Iterator<Item = &'s Vec<usize>>) -> ByGender<Fraction> {
    let mut credit = ByGender::from_fn(|_| Fraction::ZERO);
    for proposers in all {
        let k = i64::try_from(proposers.len()).unwrap_or(i64::MAX);
        for person in proposers.iter().filter_map(|place| sitting.people.get(*place)) {
            let sum = credit.of_mut(person.sex);
            *sum = sum.plus(Fraction::new(1, k));
        }
    }
    credit
}

/// The credit of what stands.
fn credit(sitting: &Sitting, adopted_only: bool) -> ByGender<Fraction> {
    let standing = sitting.proposals.iter().filter(|proposal| proposal.adopted || !adopted_only);
    shared(sitting, standing.map(|proposal| &proposal.proposers))
}

pub(super) fn credits(sitting: &Sitting) -> Credits {
    let women_men = |adopted| {
        let credit = credit(sitting, adopted);
        both(|sex| Ratio::known(*credit.of(sex)))
    };
    let nobody = |proposal: &&Proposal| proposal.proposers.is_empty();
    let count = |adopted_only: bool| {
        let of = sitting.proposals.iter().filter(nobody).filter(|proposal| proposal.adopted || !adopted_only);
        i64::try_from(of.count()).unwrap_or(i64::MAX)
    };
    Credits {
        institutional: Institutional { proposed: count(false), adopted: count(true) },
        proposed_credit: women_men(false),
        adopted_credit: women_men(true),
    }
}

/// Women's share of the credit of those who said.
pub(super) fn credit_share(sitting: &Sitting, adopted_only: bool) -> Ratio {
    let credit = credit(sitting, adopted_only);
    let disclosed = credit.female.plus(credit.male).plus(credit.other);
    let none = if adopted_only { Reason::NoneAdopted } else { Reason::NoPersonalRecommendations };
    credit.female.over(disclosed).map_or(Ratio::unknown(none), Ratio::known)
}

/// Credit adopted over credit proposed.
pub(super) fn adoption_rate(sitting: &Sitting) -> WomenMen {
    let (proposed, adopted) = (credit(sitting, false), credit(sitting, true));
    both(|sex| {
        adopted.of(sex).over(*proposed.of(sex)).map_or(Ratio::unknown(Reason::NoneProposed), Ratio::known)
    })
}
