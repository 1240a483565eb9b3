//! The room: who was there, for how long, for whom.

use super::gender::{Counts, Tally};
use super::ratio::{Ratio, Reason};
use super::sitting::{Participant, Sitting, length, union};
use super::{ByOrganisation, GRACE, Row, WomenMen, women_share};
use crate::model::attendance::Role;
use crate::model::people::{AgeBand, Sex};
use std::collections::BTreeMap;

/// What is known of the room, once attendance was taken.
pub(super) struct Room {
    pub all: Tally,
    pub named: Tally,
    pub anonymous: Tally,
    pub empty_stays: i64,
    pub presence_seconds: Option<Tally>,
    pub mean_presence: WomenMen,
    pub late: Tally,
    pub left_early: Tally,
    pub returned: Tally,
}

/// The room of a sitting, unless attendance was not taken.
pub(super) fn room(sitting: &Sitting) -> Option<Room> {
    if !sitting.attendance_taken {
        return None;
    }
    let named = Tally::count(present(sitting).map(|person| person.sex));
    let mut anonymous = Tally::default();
    for (sex, _, count) in &sitting.anonymous {
        anonymous.add(*sex, *count);
    }
    let mut all = named;
    for sex in Sex::ALL {
        all.add(*sex, *anonymous.by.of(*sex));
    }
    let end = sitting.duration;
    let mut room = Room {
        all,
        named,
        anonymous,
        empty_stays: 0,
        presence_seconds: None,
        mean_presence: WomenMen::both(Ratio::unknown(Reason::DurationNotKnown)),
        late: Tally::default(),
        left_early: Tally::default(),
        returned: Tally::default(),
    };
    room.empty_stays =
        count(sitting.people.iter().flat_map(|person| &person.stays).filter(|stay| empty(stay)).count());
    for person in present(sitting) {
        let stays: Vec<_> = person.stays.iter().filter(|stay| !empty(stay)).collect();
        if stays.iter().filter_map(|stay| stay.0).min().is_some_and(|first| first > GRACE) && timed(person) {
            room.late.add(person.sex, 1);
        }
        let last =
            stays.iter().map(|stay| stay.1).max_by_key(|left| left.map_or(i64::MAX, |left| left)).flatten();
        if let (Some(last), Some(end)) = (last, end)
            && last < end - GRACE
        {
            room.left_early.add(person.sex, 1);
        }
        if stays.len() > 1 {
            room.returned.add(person.sex, 1);
        }
    }
    if let Some(end) = end {
        presence(sitting, &mut room, end);
    }
    Some(room)
}

/// Seconds in the room, clipped to the sitting; unknown as soon as one arrival is.
fn presence(sitting: &Sitting, room: &mut Room, end: i64) {
    if present(sitting).any(|person| !timed(person)) {
        room.mean_presence = WomenMen::both(Ratio::unknown(Reason::UntimedPresence));
        return;
    }
    let mut millis = Tally::default();
    for person in present(sitting) {
        let stays = person.stays.iter().map(|stay| (stay.0.unwrap_or(0), stay.1.unwrap_or(end)));
        millis.add(person.sex, length(&union(stays, Some(end))));
    }
    let mean = |sex: Sex| {
        let heads = *room.named.by.of(sex);
        Ratio::of(*millis.by.of(sex), heads * end, Reason::NoneInRoom)
    };
    room.mean_presence = WomenMen { women: mean(Sex::Female), men: mean(Sex::Male) };
    room.presence_seconds = Some(seconds(&millis));
}

/// Milliseconds as whole seconds.
pub(super) fn seconds(millis: &Tally) -> Tally {
    let mut seconds = Tally::default();
    for sex in Sex::ALL {
        seconds.add(*sex, *millis.by.of(*sex) / 1000);
    }
    seconds
}

/// Named people with a stay that is not empty.
pub(super) fn present(sitting: &Sitting) -> impl Iterator<Item = &Participant> {
    sitting.people.iter().filter(|person| is_present(person))
}

/// Was the person there?
pub(super) fn is_present(person: &Participant) -> bool {
    person.stays.iter().any(|stay| !empty(stay))
}

fn empty(stay: &(Option<i64>, Option<i64>)) -> bool {
    matches!(stay, (Some(arrived), Some(left)) if left <= arrived)
}

fn timed(person: &Participant) -> bool {
    person.stays.iter().all(|stay| stay.0.is_some())
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// Shares of a room.
pub(super) struct Shares {
    pub women_share_disclosed: Ratio,
    pub women_share_total: Ratio,
    pub low: Ratio,
    pub high: Ratio,
    pub coverage: Ratio,
    pub parity_index: Ratio,
    pub balance: Ratio,
    pub gap: Ratio,
    pub balanced_40: Option<bool>,
    pub one_person: Ratio,
}

/// The shares of a room.
pub(super) fn shares(room: &Tally) -> Shares {
    let (women, men, total, said) = (room.by.female, room.by.male, room.total, room.disclosed());
    let (less, more) = (women.min(men), women.max(men));
    let nobody = Reason::NoParticipants;
    let no_men = if total == 0 { nobody } else { Reason::NoMen };
    Shares {
        women_share_disclosed: Ratio::of(women, said, Reason::NoDisclosedParticipants),
        women_share_total: Ratio::of(women, total, nobody),
        low: Ratio::of(women, total, nobody),
        high: Ratio::of(women + room.by.declined + room.by.unrecorded, total, nobody),
        coverage: Ratio::of(said, total, nobody),
        parity_index: Ratio::of(women, men, no_men),
        balance: Ratio::of(less, more, Reason::NoWomenOrMen),
        gap: Ratio::of(women - men, women + men, Reason::NoWomenOrMen),
        balanced_40: (women + men > 0).then(|| less * 100 >= (women + men) * 40),
        one_person: Ratio::of(1, said, Reason::NoDisclosedParticipants),
    }
}

/// Distinct people who chair, facilitate, report or open.
pub(super) fn leadership(sitting: &Sitting) -> Tally {
    let leads =
        |role: &Role| matches!(role, Role::Chair | Role::Facilitator | Role::Keynote | Role::Rapporteur);
    Tally::count(
        sitting.people.iter().filter(|person| person.roles.iter().any(leads)).map(|person| person.sex),
    )
}

fn row(tally: Tally) -> Row {
    let share = women_share(&tally, Reason::NoParticipants, Reason::NoDisclosedParticipants);
    Row { tally: tally.into(), women_share_disclosed: share }
}

/// Named people present, by organisation; those without one under `none`.
pub(super) fn by_organisation(sitting: &Sitting) -> ByOrganisation {
    let mut rows: BTreeMap<String, Tally> = BTreeMap::new();
    let (mut unduplicated_total, mut multi_affiliated) = (0, 0);
    for person in present(sitting) {
        unduplicated_total += 1;
        multi_affiliated += i64::from(person.organisations.len() > 1);
        if person.organisations.is_empty() {
            rows.entry("none".to_owned()).or_default().add(person.sex, 1);
        }
        for organisation in &person.organisations {
            rows.entry(organisation.clone()).or_default().add(person.sex, 1);
        }
    }
    ByOrganisation {
        sum_of_rows: rows.values().map(|tally| tally.total).sum(),
        rows: rows.into_iter().map(|(name, tally)| (name, row(tally))).collect(),
        unduplicated_total,
        multi_affiliated,
    }
}

/// Named people present, by kind of organisation; those without one under `none`.
pub(super) fn by_kind(sitting: &Sitting) -> BTreeMap<String, Row> {
    let mut rows: BTreeMap<String, Tally> = BTreeMap::new();
    for person in present(sitting) {
        let kind = person.organisation_kind.map_or("none", |kind| kind.code());
        rows.entry(kind.to_owned()).or_default().add(person.sex, 1);
    }
    rows.into_iter().map(|(name, tally)| (name, row(tally))).collect()
}

/// Everybody by band of age.
pub(super) fn by_age(sitting: &Sitting) -> BTreeMap<String, Counts> {
    let band = |band: Option<AgeBand>| match band {
        Some(AgeBand::Under18 | AgeBand::From18) => "under_30",
        Some(AgeBand::From30) => "30_59",
        Some(AgeBand::From60) => "60_plus",
        None => "unknown",
    };
    let mut rows: BTreeMap<String, Tally> = BTreeMap::new();
    for person in present(sitting) {
        rows.entry(band(person.age_band).to_owned()).or_default().add(person.sex, 1);
    }
    for (sex, age, count) in sitting.anonymous.iter().filter(|(.., count)| *count > 0) {
        rows.entry(band(*age).to_owned()).or_default().add(*sex, *count);
    }
    rows.into_iter().map(|(name, tally)| (name, tally.into())).collect()
}
