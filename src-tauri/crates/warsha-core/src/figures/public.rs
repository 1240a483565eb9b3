//! Figures for the public: small numbers are hidden, and with them what would give them away.

use super::gender::{ByGender, Counts};
use super::ratio::{Ratio, Reason};
use super::{Figures, WomenMen};
use crate::model::people::Sex;
use std::collections::BTreeMap;

impl Counts {
    /// The line with every count from 1 to `smallest` − 1 hidden. Where the total is shown, at least two cells are hidden, that
    /// add up to `smallest` at least, so that none can be computed from the others; a total below `smallest` is not shown.
    /// (Rules 1 to 3 and 5 of the disclosure rule; a line has no other margin.)
    #[must_use]
    pub fn for_the_public(mut self, smallest: i64) -> Self {
        if self.total.is_none_or(|total| total < smallest) {
            return Self::default();
        }
        let cell = |counts: &Self, sex: Sex| *counts.by.of(sex);
        let small = |sex: &&Sex| cell(&self, **sex).is_some_and(|n| (1..smallest).contains(&n));
        let mut hidden: Vec<Sex> = Sex::ALL.iter().filter(small).copied().collect();
        let sum = |hidden: &[Sex]| hidden.iter().filter_map(|sex| cell(&self, *sex)).sum::<i64>();
        while !hidden.is_empty() && (hidden.len() < 2 || sum(&hidden) < smallest) {
            let others = Sex::ALL.iter().filter(|sex| !hidden.contains(sex));
            // The smallest count first; a zero tells least, and so comes last.
            match others.min_by_key(|sex| cell(&self, **sex).filter(|n| *n > 0).unwrap_or(i64::MAX)) {
                Some(sex) => hidden.push(*sex),
                None => return Self::default(),
            }
        }
        hidden.into_iter().for_each(|sex| *self.by.of_mut(sex) = None);
        self
    }

    /// Is any cell hidden?
    #[must_use]
    pub fn hides(&self) -> bool {
        self.total.is_none() || Sex::ALL.iter().any(|sex| self.by.of(*sex).is_none())
    }
}

impl Figures {
    /// The same figures with small numbers hidden, and with the shares, means and times of a hidden cell; tables that cross two
    /// groupings are left out.
    #[must_use]
    pub fn for_the_public(mut self, smallest: i64) -> Self {
        let hidden = Ratio::unknown(Reason::Suppressed);
        let both = WomenMen::both(hidden);
        if let Some(head) = &mut self.headcount {
            head.all = head.all.for_the_public(smallest);
            // All is the sum of these two.
            (head.named, head.anonymous) = (Counts::default(), Counts::default());
            if head.all.hides() {
                head.disclosed = None;
                self.hide_room(hidden);
            }
        }
        self.interventions = self.interventions.for_the_public(smallest);
        self.speakers = self.speakers.for_the_public(smallest);
        self.notes = self.notes.for_the_public(smallest);
        self.recommendation_like = self.recommendation_like.for_the_public(smallest);
        if self.interventions.hides() || self.speakers.hides() {
            self.women_share_interventions = hidden;
            self.floor_seconds.by = Default::default();
            self.women_share_floor = hidden;
            self.mean_intervention_seconds = both;
            (self.representation_index_f, self.representation_index_m) = (hidden, hidden);
            (self.took_floor_rate, self.floor_seconds_per_head) = (both, both);
        }
        if self.recommendation_like.hides() {
            self.recommendation_like_credit = ByGender::from_fn(|_| hidden);
            self.recommendations.proposed_credit = both;
            (self.women_share_proposed, self.women_share_adopted) = (hidden, hidden);
        }
        // What was adopted, who leads, who came late: numbers of a few, whatever the room.
        self.recommendations.adopted_credit = both;
        self.adoption_rate = both;
        self.leadership = Counts::default();
        self.women_share_leadership = hidden;
        self.notes_by_person = BTreeMap::new();
        (self.by_organisation, self.by_organisation_kind, self.by_age) = (None, None, None);
        (self.late, self.left_early, self.left_and_returned) = (None, None, None);
        self
    }

    fn hide_room(&mut self, hidden: Ratio) {
        self.women_share_disclosed = hidden;
        self.women_share_total = hidden;
        (self.women_share_bounds.low, self.women_share_bounds.high) = (hidden, hidden);
        self.disclosure_coverage = hidden;
        self.parity_index_f_over_m = hidden;
        self.balance_min_over_max = hidden;
        self.parity_gap_points = hidden;
        self.balanced_40 = None;
        self.one_person_weight = hidden;
        (self.representation_index_f, self.representation_index_m) = (hidden, hidden);
        self.took_floor_rate = WomenMen::both(hidden);
        self.floor_seconds_per_head = WomenMen::both(hidden);
        self.presence_seconds = None;
        self.mean_presence_ratio = WomenMen::both(hidden);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(female: i64, male: i64, declined: i64) -> (Option<i64>, Option<i64>, Option<i64>, Option<i64>) {
        let mut tally = super::super::gender::Tally::default();
        tally.add(Sex::Female, female);
        tally.add(Sex::Male, male);
        tally.add(Sex::Declined, declined);
        let shown = Counts::from(tally).for_the_public(5);
        (shown.by.female, shown.by.male, shown.by.declined, shown.total)
    }

    #[test]
    fn no_small_number_is_shown_and_none_can_be_computed() {
        assert_eq!(line(20, 24, 0), (Some(20), Some(24), Some(0), Some(44)));
        assert_eq!(line(20, 24, 1), (None, Some(24), None, Some(45)), "one alone would be the difference");
        assert_eq!(line(3, 24, 2), (None, Some(24), None, Some(29)), "two that add up to five");
        assert_eq!(line(2, 24, 1), (None, None, None, Some(27)), "two that do not");
        assert_eq!(line(1, 2, 0), (None, None, None, None), "fewer than five in all");
        assert_eq!(line(4, 0, 1), (None, Some(0), None, Some(5)));
    }
}
