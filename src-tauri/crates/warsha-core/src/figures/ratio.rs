//! Exact ratios, rounded once, when shown; and why a ratio is not known.

use crate::model::record::codes;
use serde::{Deserialize, Serialize};

codes! {
    /// Why a figure is not known. Never 0, never a dash without a reason.
    Reason {
        AttendanceNotTaken = "attendance_not_taken", NoParticipants = "no_participants",
        NoDisclosedParticipants = "no_disclosed_participants", NoWomenOrMen = "no_women_or_men", NoMen = "no_men",
        NoInterventions = "no_interventions", NoInterventionsByDisclosed = "no_interventions_by_disclosed",
        NoFloorByDisclosed = "no_floor_by_disclosed", UntimedInterventions = "untimed_interventions",
        NoTimedInterventions = "no_timed_interventions", NoneInRoom = "none_in_room",
        NoLeadershipRecorded = "no_leadership_recorded", NoDisclosedLeadership = "no_disclosed_leadership",
        NoPersonalRecommendations = "no_personal_recommendations", NoneAdopted = "none_adopted",
        NoneProposed = "none_proposed", DurationNotKnown = "duration_not_known", UntimedPresence = "untimed_presence",
        Suppressed = "suppressed" }
}

/// A fraction in lowest terms; its denominator is positive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fraction {
    num: i64,
    den: i64,
}

impl Fraction {
    /// Zero.
    pub const ZERO: Self = Self { num: 0, den: 1 };

    /// `num / den`; the denominator must not be 0.
    #[must_use]
    pub fn new(num: i64, den: i64) -> Self {
        let common = gcd(num, den).max(1) * den.signum();
        if den == 0 { Self::ZERO } else { Self { num: num / common, den: den / common } }
    }

    /// The sum.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self::new(self.num * other.den + other.num * self.den, self.den * other.den)
    }

    /// The quotient, where the divisor is not zero.
    #[must_use]
    pub fn over(self, other: Self) -> Option<Self> {
        (other.num != 0).then(|| Self::new(self.num * other.den, self.den * other.num))
    }

    /// Is it zero.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.num == 0
    }
}

fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a.abs() } else { gcd(b, a % b) }
}

/// A ratio as it is reported: numerator, denominator, value; or why it is not known.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, ts_rs::TS)]
pub struct Ratio {
    /// In lowest terms.
    pub num: Option<i64>,
    /// In lowest terms.
    pub den: Option<i64>,
    /// Rounded half up at four decimals.
    pub value: Option<f64>,
    /// Why it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

impl Ratio {
    /// Not known, and why.
    #[must_use]
    pub fn unknown(reason: Reason) -> Self {
        Self { num: None, den: None, value: None, reason: Some(reason) }
    }

    /// A known ratio.
    #[must_use]
    pub fn known(fraction: Fraction) -> Self {
        let Fraction { num, den } = fraction;
        Self { num: Some(num), den: Some(den), value: Some(rounded(num, den, 10_000)), reason: None }
    }

    /// `num / den`, or why not when the denominator is 0.
    #[must_use]
    pub fn of(num: i64, den: i64, otherwise: Reason) -> Self {
        if den == 0 { Self::unknown(otherwise) } else { Self::known(Fraction::new(num, den)) }
    }
}

/// `num / den` rounded half up to a part of `parts`, on integers.
fn rounded(num: i64, den: i64, parts: i64) -> f64 {
    let scaled = (i128::from(num) * i128::from(parts) * 2 + i128::from(den)).div_euclid(i128::from(den) * 2);
    #[expect(clippy::cast_precision_loss, reason = "a rounded share is far below 2^53")]
    let value = scaled as f64 / parts as f64;
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_reduced_and_rounded_half_up() {
        let ratio = Ratio::of(10, 22, Reason::NoMen);
        assert_eq!((ratio.num, ratio.den, ratio.value), (Some(5), Some(11), Some(0.4545)));
        assert_eq!(Ratio::of(1, 20_000, Reason::NoMen).value, Some(0.0001), "half goes up");
        assert_eq!(Ratio::of(-1, 11, Reason::NoMen).value, Some(-0.0909));
        assert_eq!(Ratio::of(1, 0, Reason::NoMen).reason, Some(Reason::NoMen));
    }
}
