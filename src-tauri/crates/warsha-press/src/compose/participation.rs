//! The figures a document prints, by sex: the only file that knows how the core tells them.
//!
//! Each is known, or unknown for a reason; a hidden cell is neither. Nothing here is rounded.

use warsha_core::figures::Figures;
use warsha_core::figures::gender::{ByGender, Counts};
use warsha_core::figures::ratio::Ratio;
use warsha_core::model::minutes::Minutes;

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
    /// Of those present, the people counted and not named; nothing is said of them in public.
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

impl From<&Counts> for BySex {
    fn from(counts: &Counts) -> Self {
        let ByGender { female, male, other, declined, unrecorded } = counts.by;
        let undisclosed = declined.zip(unrecorded).map(|(declined, unrecorded)| declined + unrecorded);
        Self { female, male, other, undisclosed, total: counts.total, scale: 1 }
    }
}

impl BySex {
    /// Fractions of several denominators, as whole numbers of one part.
    fn shared(by: &ByGender<Ratio>) -> Self {
        let ratios = [by.female, by.male, by.other, by.declined, by.unrecorded];
        let scale = ratios.iter().filter_map(|ratio| ratio.den).fold(1, common_multiple);
        let amount = |ratio: Ratio| Some(ratio.num? * (scale / ratio.den?));
        let undisclosed = amount(by.declined).zip(amount(by.unrecorded)).map(|(one, other)| one + other);
        Self {
            female: amount(by.female),
            male: amount(by.male),
            other: amount(by.other),
            undisclosed,
            total: ratios.into_iter().map(amount).sum(),
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
        let figures = &minutes.figures;
        let anyone = |counts: &Counts| {
            if counts.total == Some(0) { Err("no-interventions") } else { Ok(counts.into()) }
        };
        Self {
            present: match &figures.headcount {
                Some(headcount) => Ok((&headcount.all).into()),
                None => Err("attendance-not-taken"),
            },
            anonymous: figures.headcount.and_then(|headcount| headcount.anonymous.total).unwrap_or(0),
            speakers: anyone(&figures.speakers),
            interventions: anyone(&figures.interventions),
            floor: anyone(&figures.interventions).and_then(|_: BySex| floor(figures)),
            proposals: proposals(figures),
        }
    }

    /// How many people with a disclosed sex the percentages would speak of: those present, or else those who spoke.
    pub(super) fn people_disclosed(&self) -> i64 {
        let people = self.present.as_ref().or(self.speakers.as_ref());
        people.ok().and_then(BySex::disclosed).unwrap_or(0)
    }
}

/// The time is only told when every turn has one.
fn floor(figures: &Figures) -> Result<BySex, Reason> {
    if figures.flags.iter().any(|flag| flag.flag == "untimed_interventions") {
        return Err("untimed-interventions");
    }
    Ok((&figures.floor_seconds).into())
}

fn proposals(figures: &Figures) -> Result<BySex, Reason> {
    let shared = BySex::shared(&figures.recommendation_like_credit);
    if shared.total == Some(0) { Err("nobody-proposed") } else { Ok(shared) }
}

fn common_multiple(one: i64, other: i64) -> i64 {
    let (mut a, mut b) = (one, other);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    one / a * other
}
