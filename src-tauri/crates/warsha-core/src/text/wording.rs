//! How alike two wordings are, so that one recommendation put twice is noticed.
//!
//! A wording is its stems: words without article, joined conjunction and preposition, plural and gender, and in Arabic without long vowels,
//! so that عريضة and العرائض are one. Stems that few wordings have say more than those that many have: the weights come from the wordings
//! at hand; and the usual actors and places (the commune, the citizens, the quarter) say less than what is wanted of them. The likeness is
//! the mean of two shares: of what both say in what either says (so that a like length counts), and of what both say in what the shorter
//! one says (so that a wording inside a longer one counts).

use super::key::key;
use super::name::ARTICLE;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Words that say nothing of the matter, as search keys: Arabic, French, Spanish and English.
const EMPTY: &str = "في من الي علي عن مع بين او ان انه هذا هذه ذلك التي الذي كل جل بعض غير قد تم لا ما كما حول عند لدي ضد كان \
    هو هي طرف خلال اجل وفق عبر لكل حتي ضروره يجب ينبغي نقترح اقتراح de du des la le les un une et ou a au \
    aux en dans pour par sur avec entre que qui d l il faut doit plus ses son sa leur leurs ce cette ces \
    proposer demander el los las y del con para por una the of and to in for with on an be should شانه شانها \
    فايده لفايده كيفيه مجال جميع مختلف رهن اشاره اطار";

/// Endings of French, Spanish and English words, longest first.
const ENDINGS: &str = "issement ications ication ements ement ations ation aciones acion ateurs ateur iques ique ions ion ives \
    ive ifs if ales ale aux al ing ees ee er ez es e s";

/// Who acts and where: every wording of such a workshop has some of these words, and they do not say what is wanted.
const ACTORS: &str = "الجماعة جماعي مجلس جماعية جمعيات جمعية مواطنين مواطن مواطنة مجتمع مدني مدينة ساكنة بلدية منتخبين مرتفقين \
    فاعلين حي أحياء دوار commune communal communale communaux conseil association associations citoyen \
    citoyenne citoyens ville quartier habitants élus ayuntamiento ciudadanos council residents citizens";
/// What such a word weighs, beside another that is as rare.
const ACTOR: f64 = 0.4;

/// Fewest letters a stem keeps.
const STEM: usize = 3;

/// The stems of a wording.
#[must_use]
pub fn stems(text: &str) -> BTreeSet<String> {
    let key = key(text);
    let full = key
        .split(' ')
        .filter(|word| word.chars().count() > 1 && EMPTY.split(' ').all(|empty| empty != *word));
    full.map(|word| if word.is_ascii() { latin(word) } else { arabic(word) }).collect()
}

fn latin(word: &str) -> String {
    let shorter =
        ENDINGS.split(' ').find_map(|ending| word.strip_suffix(ending).filter(|rest| rest.len() > STEM));
    shorter.unwrap_or(word).to_owned()
}

fn arabic(word: &str) -> String {
    let length = |word: &str| word.chars().count();
    let mut rest = word;
    // و and ف join what was said before; ب ك ل stand before the article, or a long word.
    if let Some(without) = rest.strip_prefix(['و', 'ف']).filter(|without| length(without) > STEM) {
        rest = without;
    }
    if let Some(without) = rest.strip_prefix(['ب', 'ك']).filter(|without| without.starts_with(ARTICLE)) {
        rest = without;
    }
    rest = match (rest.strip_prefix(ARTICLE), rest.strip_prefix("لل"), rest.strip_prefix(['ب', 'ل', 'ك']))
    {
        (Some(without), ..) | (None, Some(without), _) if length(without) >= STEM => without,
        (None, None, Some(without)) if length(without) > STEM + 1 => without,
        _ => rest,
    };
    for ending in ["يات", "ات", "ون", "ين", "هما", "هم", "ها", "نا", "يه", "ه", "ي"] {
        if let Some(without) = rest.strip_suffix(ending).filter(|without| length(without) >= STEM) {
            rest = without;
            break;
        }
    }
    let strong: String = rest.chars().filter(|letter| !matches!(letter, 'ا' | 'و' | 'ي')).collect();
    if length(&strong) >= STEM { strong } else { rest.to_owned() }
}

/// Several wordings, ready to be compared.
#[derive(Debug)]
pub struct Wordings {
    /// The stems of each, as numbers, sorted.
    stems: Vec<Vec<usize>>,
    /// How much each stem says.
    weights: Vec<f64>,
    /// Which wordings have each stem.
    having: Vec<Vec<usize>>,
}

/// Wordings that are at least so alike are suggested as one.
pub const ALIKE: f64 = 0.45;

/// Stems that more wordings have than this do not bring two of them together, though they count once something else has.
const CROWD: usize = 60;

impl Wordings {
    /// Makes them ready. What is rare is told from what is common by these texts alone.
    #[must_use]
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut numbers: HashMap<String, usize> = HashMap::new();
        let mut having: Vec<Vec<usize>> = Vec::new();
        let mut all = Vec::new();
        for (place, text) in texts.into_iter().enumerate() {
            let mut own: Vec<usize> = stems(text)
                .into_iter()
                .map(|stem| {
                    *numbers.entry(stem).or_insert_with(|| {
                        having.push(Vec::new());
                        having.len() - 1
                    })
                })
                .collect();
            own.sort_unstable();
            own.iter().for_each(|stem| having[*stem].push(place));
            all.push(own);
        }
        let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
        let mut weights: Vec<f64> =
            having.iter().map(|having| (1.0 + count(all.len()) / count(having.len())).ln()).collect();
        for actor in stems(ACTORS) {
            if let Some(stem) = numbers.get(&actor) {
                weights[*stem] *= ACTOR;
            }
        }
        Self { stems: all, weights, having }
    }

    /// How alike two of them are, from 0 (nothing in common) to 1 (the same stems).
    #[must_use]
    pub fn likeness(&self, one: usize, other: usize) -> f64 {
        let (one, other) = (&self.stems[one], &self.stems[other]);
        let weight = |stems: &[usize]| stems.iter().map(|stem| self.weights[*stem]).sum::<f64>();
        let both: Vec<usize> = one.iter().filter(|stem| other.binary_search(stem).is_ok()).copied().collect();
        let (shared, of_one, of_other) = (weight(&both), weight(one), weight(other));
        if shared <= 0.0 {
            return 0.0;
        }
        // One word alone in common is a subject, not a wording, unless it is all there is.
        let alone = both.len() == 1 && one.len().max(other.len()) > 1;
        let likeness = (2.0 * shared / (of_one + of_other) + shared / of_one.min(of_other)) / 2.0;
        if alone { likeness / 2.0 } else { likeness }
    }

    /// The pairs that are at least so alike, the most alike first.
    #[must_use]
    pub fn pairs(&self, least: f64) -> Vec<(usize, usize, f64)> {
        let mut met: BTreeMap<(usize, usize), f64> = BTreeMap::new();
        for having in self.having.iter().filter(|having| having.len() <= CROWD) {
            for (index, one) in having.iter().enumerate() {
                for other in &having[index + 1..] {
                    met.entry((*one, *other)).or_insert_with(|| self.likeness(*one, *other));
                }
            }
        }
        let mut pairs: Vec<(usize, usize, f64)> = met
            .into_iter()
            .filter(|(_, score)| *score >= least)
            .map(|((a, b), score)| (a, b, score))
            .collect();
        pairs.sort_by(|one, other| other.2.total_cmp(&one.2).then((one.0, one.1).cmp(&(other.0, other.1))));
        pairs
    }
}

/// How alike two wordings are by themselves, from 0 to 1.
#[must_use]
pub fn similarity(one: &str, other: &str) -> f64 {
    Wordings::of([one, other]).likeness(0, 1)
}
