//! What may be one thing entered twice: people, and recommendations. Only ever suggested: who merges is a person.

use super::need;
use crate::error::Result;
use crate::find::Kind;
use crate::id::Id;
use crate::model::attendance::Attendance;
use crate::model::programme::Workshop;
use crate::model::recommendation::Recommendation;
use crate::store::rows::Rows;
use crate::text::name::tokens;
use crate::text::sound::{consonants, distance, open_ending, sounds};
use crate::text::wording::{ALIKE, Wordings};
use crate::text::{name_key, phone};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Pairs of people and of recommendations that may be one, the likeliest first.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Pairs {
    /// People.
    pub people: Vec<PeoplePair>,
    /// Recommendations that stand for themselves: of a merged group, only the common wording.
    pub recommendations: Vec<WordingPair>,
}

/// Why two people may be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Named {
    /// The row.
    pub id: String,
    /// The name.
    pub name: String,
}

/// Two people who may be one.
#[derive(Debug, Clone, PartialEq, Serialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Worded {
    /// The row.
    pub id: Id,
    /// Its wording.
    pub text: String,
}

/// Two recommendations that may be one.
#[derive(Debug, Clone, PartialEq, Serialize)]
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
/// So many people with one name, or one number, are too many to be compared with each other; then only those of one organisation are.
const CROWD: usize = 40;
/// At most this many pairs of people are shown.
const MOST: usize = 1_000;

/// The pairs of one workshop (people on its list, beside everybody), or of all.
pub(super) fn pairs(rows: Rows<'_>, workshop: Option<&Id>) -> Result<Pairs> {
    let mut people = Vec::new();
    rows.register(|entry| {
        if entry.kind == Kind::Person {
            people.push(Known::of(entry.id, entry.name, entry.phone, entry.organisation));
        }
    })?;
    let listed: Option<BTreeSet<Id>> = match workshop {
        Some(id) => {
            need::<Workshop>(rows, id)?;
            let attendances = rows.of::<Attendance>("workshop_id", id.as_str(), "")?;
            Some(attendances.into_iter().map(|attendance| attendance.person_id).collect())
        }
        None => None,
    };
    let listed: Option<BTreeSet<&str>> = listed.as_ref().map(|ids| ids.iter().map(Id::as_str).collect());
    let concerns = |known: &Known| listed.as_ref().is_none_or(|listed| listed.contains(known.id.as_str()));
    let mut pairs: Vec<PeoplePair> = met(&people)
        .into_iter()
        .map(|(one, other)| (&people[one], &people[other]))
        .filter(|(one, other)| concerns(one) || concerns(other))
        .filter_map(|(one, other)| judge(one, other))
        .collect();
    pairs.sort_by(|one, other| {
        other
            .score
            .total_cmp(&one.score)
            .then_with(|| (&one.a.id, &one.b.id).cmp(&(&other.a.id, &other.b.id)))
    });
    pairs.truncate(MOST);
    Ok(Pairs { people: pairs, recommendations: recommendations(rows, workshop)? })
}

/// A person, as she is compared.
#[derive(Debug)]
struct Known {
    id: String,
    name: String,
    key: String,
    /// The words with their consonants and sounds, in the order of the consonants: families come first or last.
    words: Vec<(String, Vec<u8>)>,
    phone: Option<String>,
    organisation: Option<String>,
}

impl Known {
    fn of(id: &str, name: &str, number: Option<&str>, organisation: Option<&str>) -> Self {
        let heard = |word: &str| {
            let sounds = sounds(word);
            (consonants(&sounds), sounds)
        };
        let mut words: Vec<(String, Vec<u8>)> = tokens(name).iter().map(|token| heard(&token.key)).collect();
        words.sort();
        Self {
            id: id.to_owned(),
            name: name.to_owned(),
            key: name_key(name),
            words,
            phone: number.and_then(phone),
            organisation: organisation.map(ToOwned::to_owned),
        }
    }
}

/// Who has something in common with whom: a number, a name, or the consonants of one.
fn met(people: &[Known]) -> BTreeSet<(usize, usize)> {
    let mut blocks: HashMap<(char, String), Vec<usize>> = HashMap::new();
    for (place, known) in people.iter().enumerate() {
        let mut put = |kind: char, key: String| {
            if !key.trim().is_empty() {
                blocks.entry((kind, key)).or_default().push(place);
            }
        };
        put('p', known.phone.clone().unwrap_or_default());
        put('n', known.key.clone());
        put('s', known.words.iter().map(|(skeleton, _)| skeleton.as_str()).collect::<Vec<_>>().join(" "));
    }
    let mut met = BTreeSet::new();
    let mut all = |block: &[usize]| {
        for (index, one) in block.iter().enumerate() {
            met.extend(block[index + 1..].iter().map(|other| (*one, *other)));
        }
    };
    for block in blocks.into_values() {
        if block.len() <= CROWD {
            all(&block);
            continue;
        }
        let mut parts: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for place in block {
            if let Some(organisation) = &people[place].organisation {
                parts.entry(organisation).or_default().push(place);
            }
        }
        parts.values().filter(|part| part.len() <= CROWD).for_each(|part| all(part));
    }
    met
}

/// How likely two people are one, and why. Reasons add up as independent chances do; two different numbers speak against it.
fn judge(one: &Known, other: &Known) -> Option<PeoplePair> {
    let mut reasons = Vec::new();
    let whole = one.words.len().min(other.words.len()) > 1;
    let mut unlikely = 1.0;
    let same_phone = one.phone.is_some() && one.phone == other.phone;
    let same_name = !one.key.is_empty() && one.key == other.key;
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
    if one.organisation.is_some() && one.organisation == other.organisation {
        reasons.push(Reason::SameOrganisation);
        unlikely *= 0.75;
    }
    let against = one.phone.is_some() && other.phone.is_some() && !same_phone;
    let score = (1.0 - unlikely) * if against { 0.8 } else { 1.0 };
    // Only a name that is the same, or a number beside a name that is alike, makes two people one.
    let score = if same_name || (same_phone && far.is_some()) { score } else { score.min(SAME - 0.05) };
    let named = |known: &Known| Named { id: known.id.clone(), name: known.name.clone() };
    (score >= LEAST).then(|| PeoplePair {
        a: named(one),
        b: named(other),
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
        group.retain(|recommendation| recommendation.merged_into.is_none());
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
