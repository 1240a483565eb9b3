//! `ByGender`: no figure can be added that forgets to be disaggregated.

use crate::model::people::Sex;
use serde::{Deserialize, Serialize};

/// One value for each code of statistical sex. "Prefers not to say" and "not recorded" stay apart: a choice is not a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
pub struct ByGender<T> {
    /// Women.
    #[serde(rename = "F")]
    pub female: T,
    /// Men.
    #[serde(rename = "M")]
    pub male: T,
    /// Other, or self-described.
    #[serde(rename = "O")]
    pub other: T,
    /// Prefers not to say.
    #[serde(rename = "D")]
    pub declined: T,
    /// Not recorded.
    #[serde(rename = "U")]
    pub unrecorded: T,
}

impl<T> ByGender<T> {
    /// A value for each sex.
    pub fn from_fn(mut value: impl FnMut(Sex) -> T) -> Self {
        Self {
            female: value(Sex::Female),
            male: value(Sex::Male),
            other: value(Sex::Other),
            declined: value(Sex::Declined),
            unrecorded: value(Sex::Unrecorded),
        }
    }

    /// The value of one sex.
    pub fn of(&self, sex: Sex) -> &T {
        match sex {
            Sex::Female => &self.female,
            Sex::Male => &self.male,
            Sex::Other => &self.other,
            Sex::Declined => &self.declined,
            Sex::Unrecorded => &self.unrecorded,
        }
    }

    /// The value of one sex, to be changed.
    pub fn of_mut(&mut self, sex: Sex) -> &mut T {
        match sex {
            Sex::Female => &mut self.female,
            Sex::Male => &mut self.male,
            Sex::Other => &mut self.other,
            Sex::Declined => &mut self.declined,
            Sex::Unrecorded => &mut self.unrecorded,
        }
    }
}

/// A count by sex, and its total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
pub struct Tally {
    /// By sex.
    #[serde(flatten)]
    pub by: ByGender<i64>,
    /// All of them.
    pub total: i64,
}

impl Tally {
    /// Counts more of one sex.
    pub fn add(&mut self, sex: Sex, count: i64) {
        *self.by.of_mut(sex) += count;
        self.total += count;
    }

    /// Counts each of these.
    pub fn count(sexes: impl IntoIterator<Item = Sex>) -> Self {
        let mut tally = Self::default();
        sexes.into_iter().for_each(|sex| tally.add(sex, 1));
        tally
    }

    /// Those who said: women, men and other.
    #[must_use]
    pub fn disclosed(&self) -> i64 {
        self.by.female + self.by.male + self.by.other
    }
}

/// A tally as it is reported: what is hidden from the public is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
pub struct Counts {
    /// By sex.
    #[serde(flatten)]
    pub by: ByGender<Option<i64>>,
    /// All of them.
    pub total: Option<i64>,
}

impl From<Tally> for Counts {
    fn from(tally: Tally) -> Self {
        Self { by: ByGender::from_fn(|sex| Some(*tally.by.of(sex))), total: Some(tally.total) }
    }
}
