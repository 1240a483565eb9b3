//! What may be one thing entered twice: people, and recommendations. Only ever suggested: who merges is a person.

use super::need;
use crate::error::Result;
use crate::find::{Index, Kind, Known, Listed};
use crate::id::Id;
use crate::model::attendance::Attendance;
use crate::model::programme::Workshop;
use crate::model::recommendation::{Recommendation, standing};
use crate::store::rows::Rows;
use crate::text::sound::{distance, open_ending};
use crate::text::wording::{ALIKE, Wordings};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};

/// Pairs of people and of recommendations that may be one, the likeliest first.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Pairs {
    /// People.
    pub people: Vec<PeoplePair>,
    /// Recommendations that stand for themselves: of a merged group, only the common wording.
    pub recommendations: Vec<WordingPair>,
}

impl Pairs {
    /// The rows of the recommendations alone: documents are given these beside the minutes.
    #[must_use]
    pub fn alike(&self) -> Vec<(Id, Id)> {
        self.recommendations.iter().map(|pair| (pair.a.id.clone(), pair.b.id.clone())).collect()
    }
}

/// Why two people may be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "PairReason")]
pub enum Reason {
    /// The same telephone number.
    SamePhone,
    /// The same name, but for titles, articles and the writing of compounds.
    SameName,
    /// Names that sound alike.
    SimilarName,
    /// The same organisation.
    SameOrganisation,
}

impl Reason {
    /// Its code: the key of its words.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::SamePhone => "same-phone",
            Self::SameName => "same-name",
            Self::SimilarName => "similar-name",
            Self::SameOrganisation => "same-organisation",
        }
    }
}

/// One of two people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Named {
    /// The row.
    pub id: String,
    /// The name.
    pub name: String,
}

/// Two people who may be one.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct PeoplePair {
    /// One.
    pub a: Named,
    /// The other.
    pub b: Named,
    /// From 0 to 1. From [`SAME`] on, their names are the same, or their numbers are and their names alike.
    pub score: f64,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// One of two recommendations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Worded {
    /// The row.
    pub id: Id,
    /// Its wording.
    pub text: String,
}

/// Two recommendations that may be one.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct WordingPair {
    /// One.
    pub a: Worded,
    /// The other.
    pub b: Worded,
    /// How alike the wordings are, from 0 to 1.
    pub score: f64,
}

/// From this score on, two people are called the same.
pub const SAME: f64 = 0.8;
/// Pairs of a lower score are not shown.
const LEAST: f64 = 0.3;
/// Names are alike if their words are, on the mean, no farther apart than this.
const FAR: u32 = 25;
/// At most this many pairs of people are shown.
const MOST: usize = 1_000;

/// The pairs of one workshop (people on its list, beside everybody), or of all.
pub(super) fn pairs(rows: Rows<'_>, index: &Index, workshop: Option<&Id>) -> Result<Pairs> {
    let kin = index.kin();
    let met = match workshop {
        Some(id) => {
            need::<Workshop>(rows, id)?;
            let attendances = rows.of::<Attendance>("workshop_id", id.as_str(), "")?;
            let ids = attendances.iter().map(|attendance| attendance.person_id.as_str());
            kin.met(ids.filter_map(|id| index.standing(index.slot(Kind::Person, id)?)))
        }
        None => kin.met(index.all()),
    };
    let known = |slot| Some((kin.known(slot)?, index.at(slot)?));
    let mut pairs: Vec<PeoplePair> =
        met.into_iter().filter_map(|(one, other)| judge(known(one)?, known(other)?)).collect();
    pairs.sort_by(|one, other| {
        other
            .score
            .total_cmp(&one.score)
            .then_with(|| (&one.a.id, &one.b.id).cmp(&(&other.a.id, &other.b.id)))
    });
    pairs.truncate(MOST);
    Ok(Pairs { people: pairs, recommendations: recommendations(rows, workshop)? })
}

/// How likely two people are one, and why. Reasons add up as independent chances do; two different numbers speak against it.
fn judge((one, a): (&Known, &Listed), (other, b): (&Known, &Listed)) -> Option<PeoplePair> {
    let mut reasons = Vec::new();
    let whole = one.words.len().min(other.words.len()) > 1;
    let mut unlikely = 1.0;
    let same_phone = a.number().is_some() && a.number() == b.number();
    let same_name = !a.key.is_empty() && a.key == b.key;
    let far = apart(one, other).filter(|far| *far <= FAR);
    if same_phone {
        reasons.push(Reason::SamePhone);
        unlikely *= if same_name || far.is_some() { 0.3 } else { 0.55 };
    }
    if same_name {
        reasons.push(Reason::SameName);
        // A first name alone is borne by many.
        unlikely *= if whole { 0.15 } else { 0.35 };
    } else if let Some(far) = far {
        reasons.push(Reason::SimilarName);
        unlikely *= (if whole { 0.4 } else { 0.55 }) + f64::from(far) / 100.0;
    }
    if reasons.is_empty() {
        return None;
    }
    if a.organisation.is_some() && a.organisation == b.organisation {
        reasons.push(Reason::SameOrganisation);
        unlikely *= 0.75;
    }
    let against = a.number().is_some() && b.number().is_some() && !same_phone;
    let score = (1.0 - unlikely) * if against { 0.8 } else { 1.0 };
    // Only a name that is the same, or a number beside a name that is alike, makes two people one.
    let score = if same_name || (same_phone && far.is_some()) { score } else { score.min(SAME - 0.05) };
    let named = |listed: &Listed| Named { id: listed.id.to_string(), name: listed.name.to_string() };
    (score >= LEAST).then(|| PeoplePair {
        a: named(a),
        b: named(b),
        score: (score * 1000.0).round() / 1000.0,
        reasons,
    })
}

/// How far apart the words of two names sound, on the mean; nothing if they have not the same consonants, or one is a man's name and
/// the other a woman's.
fn apart(one: &Known, other: &Known) -> Option<u32> {
    let skeletons =
        |known: &Known| known.words.iter().map(|(skeleton, _)| skeleton.clone()).collect::<Vec<_>>();
    if one.words.is_empty() || skeletons(one) != skeletons(other) {
        return None;
    }
    let mut sum = 0;
    for ((_, one), (_, other)) in one.words.iter().zip(&other.words) {
        if let (Some(one), Some(other)) = (open_ending(one), open_ending(other))
            && one != other
        {
            return None;
        }
        let far = distance(one, other, false);
        // One word that is another name is not made up for by the rest.
        if far > FAR + FAR / 2 {
            return None;
        }
        sum += far;
    }
    Some(sum / u32::try_from(one.words.len()).unwrap_or(1).max(1))
}

/// Recommendations with like wordings, within a workshop or within each programme.
fn recommendations(rows: Rows<'_>, workshop: Option<&Id>) -> Result<Vec<WordingPair>> {
    let mut groups: BTreeMap<Id, Vec<Recommendation>> = BTreeMap::new();
    match workshop {
        Some(id) => {
            groups.insert(id.clone(), rows.of::<Recommendation>("workshop_id", id.as_str(), "position")?);
        }
        None => {
            let workshops = rows.all::<Workshop>("date, number")?;
            let programmes: HashMap<Id, Id> = workshops.into_iter().map(|w| (w.id, w.programme_id)).collect();
            for recommendation in rows.all::<Recommendation>("workshop_id, position")? {
                if let Some(programme) = programmes.get(&recommendation.workshop_id) {
                    groups.entry(programme.clone()).or_default().push(recommendation);
                }
            }
        }
    }
    let mut pairs = Vec::new();
    for mut group in groups.into_values() {
        group = standing(&group).cloned().collect();
        let wordings = Wordings::of(group.iter().map(|recommendation| recommendation.text.0.as_str()));
        let worded = |place: usize| Worded { id: group[place].id.clone(), text: group[place].text.0.clone() };
        pairs.extend(wordings.pairs(ALIKE).into_iter().map(|(one, other, score)| WordingPair {
            a: worded(one),
            b: worded(other),
            score: (score * 1000.0).round() / 1000.0,
        }));
    }
    pairs.sort_by(|one, other| {
        other
            .score
            .total_cmp(&one.score)
            .then_with(|| (&one.a.id, &one.b.id).cmp(&(&other.a.id, &other.b.id)))
    });
    Ok(pairs)
}
