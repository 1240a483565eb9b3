//! Gender-disaggregated participation. Pure: a sitting in, figures out.
//!
//! Formulas: women's share, parity index and balance after EIGE (thesaurus 1149, 1258, 1308: 40 %); floor time as the measure of
//! participation after Karpowitz and Mendelberg, *The Silent Sex*, chapter 5. Shares are taken of those who said their sex.
//! All arithmetic is on integers; what is not known carries its reason.

pub mod gender;
mod public;
pub mod ratio;
mod room;
pub mod sitting;
mod speech;

use gender::{ByGender, Counts, Tally};
use ratio::{Ratio, Reason};
use serde::{Deserialize, Serialize};
use sitting::Sitting;
use std::collections::BTreeMap;

/// Under this many people who said their sex, counts are shown without percentages.
pub const CAUTION_BELOW: i64 = 10;
/// Coming or going within this time of the beginning or the end is neither late nor early, in milliseconds.
const GRACE: i64 = 900_000;

/// The figures of a workshop.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
pub struct Figures {
    /// Who was in the room, or nothing if attendance was not taken.
    pub headcount: Option<Headcount>,
    /// What the reader must know: how many times it was met.
    pub flags: Vec<Flag>,
    /// Women among those who said. N_F / (N_F + N_M + N_O).
    pub women_share_disclosed: Ratio,
    /// Women among everybody. N_F / N.
    pub women_share_total: Ratio,
    /// The least and the most that women's share can be.
    pub women_share_bounds: Bounds,
    /// Those who said among everybody.
    pub disclosure_coverage: Ratio,
    /// Women for one man. N_F / N_M.
    pub parity_index_f_over_m: Ratio,
    /// The smaller for one of the larger.
    pub balance_min_over_max: Ratio,
    /// (N_F − N_M) / (N_F + N_M).
    pub parity_gap_points: Ratio,
    /// The smaller is at least 40 % of women and men.
    pub balanced_40: Option<bool>,
    /// What one person weighs in the share.
    pub one_person_weight: Ratio,
    /// Too few said their sex for percentages.
    pub small_numbers_caution: Option<bool>,
    /// Turns at the floor.
    pub interventions: Counts,
    /// Women's among those by people who said.
    pub women_share_interventions: Ratio,
    /// Distinct people who spoke.
    pub speakers: Counts,
    /// Notes taken, off the record not counted.
    pub notes: Counts,
    /// The same by person.
    pub notes_by_person: BTreeMap<String, i64>,
    /// Time at the floor, in seconds: per person the union of her turns.
    pub floor_seconds: Counts,
    /// Time during which anybody had the floor, in seconds.
    pub floor_wall_seconds: Option<i64>,
    /// Time counted for more than one person, in seconds.
    pub floor_overlap_seconds: Option<i64>,
    /// Women's share of the time of those who said.
    pub women_share_floor: Ratio,
    /// The mean length of a timed turn, in seconds.
    pub mean_intervention_seconds: WomenMen,
    /// Women's share of the floor over their share of the room; 1 is in proportion.
    pub representation_index_f: Ratio,
    /// The same for men.
    pub representation_index_m: Ratio,
    /// Named people present who spoke, among named people present.
    pub took_floor_rate: WomenMen,
    /// Time at the floor for each person present, in seconds.
    pub floor_seconds_per_head: WomenMen,
    /// Distinct people who chair, facilitate, report or open.
    pub leadership: Counts,
    /// Women among those of them who said.
    pub women_share_leadership: Ratio,
    /// Recommendations as they were said, by the sex of those who proposed them: one counts once for each sex.
    pub recommendation_like: Counts,
    /// The same, shared: 1/k to each of the k named proposers; those of nobody named are not in it.
    pub recommendation_like_credit: ByGender<Ratio>,
    /// Recommendations that stand, credited to their proposers.
    pub recommendations: Credits,
    /// Women's share of the credit of those who said.
    pub women_share_proposed: Ratio,
    /// The same of what was adopted.
    pub women_share_adopted: Ratio,
    /// Credit adopted over credit proposed.
    pub adoption_rate: WomenMen,
    /// Time in the room, in seconds, of those who are named.
    pub presence_seconds: Option<Counts>,
    /// Time in the room over the whole time, of those who are named.
    pub mean_presence_ratio: WomenMen,
    /// Named people who first came more than 15 minutes after the beginning.
    pub late: Option<Counts>,
    /// Named people who last left more than 15 minutes before the end.
    pub left_early: Option<Counts>,
    /// Named people who left and came back.
    pub left_and_returned: Option<Counts>,
    /// Named people by organisation.
    pub by_organisation: Option<ByOrganisation>,
    /// Named people by kind of organisation.
    pub by_organisation_kind: Option<BTreeMap<String, Row>>,
    /// Everybody by band of age: `under_30`, `30_59`, `60_plus`, `unknown`.
    pub by_age: Option<BTreeMap<String, Counts>>,
}

/// Who was in the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[ts(rename = "Room")]
pub struct Headcount {
    /// Everybody, named or not.
    #[serde(flatten)]
    pub all: Counts,
    /// Those who said their sex.
    pub disclosed: Option<i64>,
    /// Those who are named.
    pub named: Counts,
    /// Those who are only counted.
    pub anonymous: Counts,
}

/// Something the reader must know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Flag {
    /// `untimed_interventions`, `speaker_not_on_attendance`, `empty_presence`.
    pub flag: String,
    /// How many times it was met.
    pub count: i64,
}

/// The least and the most.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Bounds {
    pub low: Ratio,
    pub high: Ratio,
}

/// A ratio for women and for men.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[expect(missing_docs, reason = "the names say it")]
pub struct WomenMen {
    #[serde(rename = "F")]
    pub women: Ratio,
    #[serde(rename = "M")]
    pub men: Ratio,
}

/// Credit for recommendations: 1/k to each of k named proposers.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Credits {
    /// Proposed by nobody named: outside the shares.
    pub institutional: Institutional,
    pub proposed_credit: WomenMen,
    pub adopted_credit: WomenMen,
}

/// Recommendations of an organisation or of the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Institutional {
    pub proposed: i64,
    pub adopted: i64,
}

/// A row of a table by organisation.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[expect(missing_docs, reason = "the names say it")]
#[ts(rename = "OrganisationRow")]
pub struct Row {
    #[serde(flatten)]
    pub tally: Counts,
    pub women_share_disclosed: Ratio,
}

/// People by organisation: somebody with two organisations is in both rows, and once in the total.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[expect(missing_docs, reason = "the names say it")]
pub struct ByOrganisation {
    pub rows: BTreeMap<String, Row>,
    pub sum_of_rows: i64,
    pub unduplicated_total: i64,
    pub multi_affiliated: i64,
}

impl WomenMen {
    /// The same for both.
    fn both(ratio: Ratio) -> Self {
        Self { women: ratio, men: ratio }
    }
}

/// The figures of a sitting.
#[must_use]
pub fn figures(sitting: &Sitting) -> Figures {
    let room = room::room(sitting);
    let speech = speech::speech(sitting, room.as_ref());
    let mut flags = Vec::new();
    for (flag, count) in [
        ("untimed_interventions", speech.untimed),
        ("speaker_not_on_attendance", room.as_ref().map_or(0, |_| speech.unlisted)),
        ("empty_presence", room.as_ref().map_or(0, |room| room.empty_stays)),
    ] {
        if count > 0 {
            flags.push(Flag { flag: flag.to_owned(), count });
        }
    }
    let unknown = Ratio::unknown(Reason::AttendanceNotTaken);
    let shares = room.as_ref().map(|room| room::shares(&room.all));
    let of_room = |ratio: fn(&room::Shares) -> Ratio| shares.as_ref().map_or(unknown, ratio);
    Figures {
        headcount: room.as_ref().map(|room| Headcount {
            all: room.all.into(),
            disclosed: Some(room.all.disclosed()),
            named: room.named.into(),
            anonymous: room.anonymous.into(),
        }),
        flags,
        women_share_disclosed: of_room(|s| s.women_share_disclosed),
        women_share_total: of_room(|s| s.women_share_total),
        women_share_bounds: Bounds { low: of_room(|s| s.low), high: of_room(|s| s.high) },
        disclosure_coverage: of_room(|s| s.coverage),
        parity_index_f_over_m: of_room(|s| s.parity_index),
        balance_min_over_max: of_room(|s| s.balance),
        parity_gap_points: of_room(|s| s.gap),
        balanced_40: shares.as_ref().and_then(|s| s.balanced_40),
        one_person_weight: of_room(|s| s.one_person),
        small_numbers_caution: room.as_ref().map(|room| room.all.disclosed() < CAUTION_BELOW),
        interventions: speech.interventions.into(),
        women_share_interventions: speech.women_share_interventions,
        speakers: speech.speakers.into(),
        notes: speech.notes.into(),
        notes_by_person: speech.notes_by_person,
        floor_seconds: speech.floor_seconds.into(),
        floor_wall_seconds: Some(speech.wall_seconds),
        floor_overlap_seconds: Some(speech.floor_seconds.total - speech.wall_seconds),
        women_share_floor: speech.women_share_floor,
        mean_intervention_seconds: speech.mean_seconds,
        representation_index_f: speech.representation.women,
        representation_index_m: speech.representation.men,
        took_floor_rate: speech.took_floor_rate,
        floor_seconds_per_head: speech.seconds_per_head,
        leadership: room::leadership(sitting).into(),
        women_share_leadership: women_share(
            &room::leadership(sitting),
            Reason::NoLeadershipRecorded,
            Reason::NoDisclosedLeadership,
        ),
        recommendation_like: speech::said(sitting).into(),
        recommendation_like_credit: speech::said_credit(sitting),
        recommendations: speech::credits(sitting),
        women_share_proposed: speech::credit_share(sitting, false),
        women_share_adopted: speech::credit_share(sitting, true),
        adoption_rate: speech::adoption_rate(sitting),
        presence_seconds: room.as_ref().and_then(|room| room.presence_seconds).map(Counts::from),
        mean_presence_ratio: room.as_ref().map_or(WomenMen::both(unknown), |room| room.mean_presence),
        late: room.as_ref().map(|room| room.late.into()),
        left_early: room.as_ref().map(|room| room.left_early.into()),
        left_and_returned: room.as_ref().map(|room| room.returned.into()),
        by_organisation: room.as_ref().map(|_| room::by_organisation(sitting)),
        by_organisation_kind: room.as_ref().map(|_| room::by_kind(sitting)),
        by_age: room.as_ref().map(|_| room::by_age(sitting)),
    }
}

/// Women's share of those who said, or why it is not known.
fn women_share(tally: &Tally, none: Reason, none_said: Reason) -> Ratio {
    let otherwise = if tally.total == 0 { none } else { none_said };
    Ratio::of(tally.by.female, tally.disclosed(), otherwise)
}
