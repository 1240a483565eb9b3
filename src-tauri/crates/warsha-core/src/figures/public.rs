//! Figures for the public: small numbers are hidden, and with them what would give them away.

use super::gender::Tally;
use super::ratio::{Ratio, Reason};
use super::{Figures, WomenMen};
use std::collections::BTreeMap;

impl Figures {
    /// The same figures with every table by sex that holds a count from 1 to `smallest` − 1 taken out whole: totals of other
    /// tables could give a single cell away. Coarser than it need be, never less.
    #[must_use]
    pub fn for_the_public(mut self, smallest: i64) -> Self {
        let hidden = Ratio::unknown(Reason::Suppressed);
        let small = |tally: &Tally| -> bool {
            let by = &tally.by;
            [by.female, by.male, by.other, by.declined, by.unrecorded]
                .iter()
                .any(|n| (1..smallest).contains(n))
        };
        if self.headcount.as_ref().is_some_and(|head| small(&head.all)) {
            self.hide_room(hidden);
        }
        if small(&self.speakers) || small(&self.interventions) {
            for tally in
                [&mut self.interventions, &mut self.speakers, &mut self.notes, &mut self.floor_seconds]
            {
                tally.by = Default::default();
            }
            self.women_share_interventions = hidden;
            self.women_share_floor = hidden;
            self.mean_intervention_seconds = WomenMen::both(hidden);
            self.representation_index_f = hidden;
            self.representation_index_m = hidden;
            self.took_floor_rate = WomenMen::both(hidden);
            self.floor_seconds_per_head = WomenMen::both(hidden);
        }
        if small(&self.recommendation_like) {
            self.recommendation_like.by = Default::default();
            self.recommendations.proposed_credit = WomenMen::both(hidden);
            self.recommendations.adopted_credit = WomenMen::both(hidden);
            self.women_share_proposed = hidden;
            self.women_share_adopted = hidden;
            self.adoption_rate = WomenMen::both(hidden);
        }
        self.leadership.by = Default::default();
        self.women_share_leadership = hidden;
        self.notes_by_person = BTreeMap::new();
        self.by_organisation = None;
        self.by_organisation_kind = None;
        self.by_age = None;
        (self.late, self.left_early, self.left_and_returned) = (None, None, None);
        self
    }

    fn hide_room(&mut self, hidden: Ratio) {
        if let Some(head) = &mut self.headcount {
            head.all.by = Default::default();
            head.named = Tally::default();
            head.anonymous = Tally::default();
            head.disclosed = 0;
        }
        self.women_share_disclosed = hidden;
        self.women_share_total = hidden;
        self.women_share_bounds.low = hidden;
        self.women_share_bounds.high = hidden;
        self.disclosure_coverage = hidden;
        self.parity_index_f_over_m = hidden;
        self.balance_min_over_max = hidden;
        self.parity_gap_points = hidden;
        self.balanced_40 = None;
        self.one_person_weight = hidden;
        self.presence_seconds = None;
        self.mean_presence_ratio = WomenMen::both(hidden);
    }
}
