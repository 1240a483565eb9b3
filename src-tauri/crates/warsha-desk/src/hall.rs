//! What the hall sees. A scene has no place for a note, a contact or a person's sex, so none can reach the wall.

use crate::call::Fault;
use crate::preferences::{HallNames, Preferences};
use crate::read_back::{self, HallLastTime, HallReadBack};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use warsha_core::figures::gender::Counts;
use warsha_core::figures::{CAUTION_BELOW, Figures};
use warsha_core::id::Id;
use warsha_core::model::programme::Language;
use warsha_core::text::first_name;
use warsha_core::{Hall, HallPerson, HallPoint, Reading, SMALLEST, View};

/// How many are named as next beside who speaks.
const NEXT: usize = 3;
/// Shares on a wall are told in steps of so many percent: one turn then seldom moves them, and nobody's is to be read off.
const STEP: i64 = 5;

/// What the hall is to see.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(tag = "show", rename_all = "kebab-case", deny_unknown_fields)]
pub enum HallShow {
    /// The emblem, and nothing else.
    #[default]
    Emblem,
    /// The title of a workshop.
    Welcome {
        /// Which.
        workshop: Id,
    },
    /// Its agenda.
    Agenda {
        /// Of which.
        workshop: Id,
    },
    /// Who has the floor, and who is next.
    Speaker {
        /// In which workshop.
        workshop: Id,
    },
    /// Who waits for the floor.
    Queue {
        /// In which workshop.
        workshop: Id,
    },
    /// A few words of whoever leads the workshop.
    Message {
        /// Which.
        workshop: Id,
        /// Them.
        text: String,
    },
    /// A recommendation that is read back.
    ReadBack {
        /// In which workshop.
        workshop: Id,
        /// Which.
        recommendation: Id,
        /// The one that was decided just before, whose result the hall has still to see.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        after: Option<Id>,
    },
    /// What became of what was recommended last time.
    LastTime {
        /// Before which workshop.
        workshop: Id,
        /// Which page of it, from 1.
        page: usize,
    },
}

impl HallShow {
    /// The workshop it is of; the emblem is of none.
    pub(crate) fn workshop(&self) -> Option<&Id> {
        match self {
            Self::Emblem => None,
            Self::Welcome { workshop }
            | Self::Agenda { workshop }
            | Self::Speaker { workshop }
            | Self::Queue { workshop }
            | Self::Message { workshop, .. }
            | Self::ReadBack { workshop, .. }
            | Self::LastTime { workshop, .. } => Some(workshop),
        }
    }
}

/// The hall's window, as the system has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct HallWindow {
    /// It is open.
    pub open: bool,
    /// There is a screen besides that of the main window.
    pub second_screen: bool,
}

/// What the hall sees: a whole state, so that a window that was closed or lost shows the same again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HallScene {
    /// In the language of the workshop.
    pub language: Language,
    /// What is shown.
    pub show: HallShow,
    /// The axis or the title of the workshop.
    pub title: String,
    /// The programme.
    pub series: String,
    /// The number of the workshop.
    pub number: i64,
    /// The points of the agenda, where they are shown.
    pub agenda: Vec<HallPoint>,
    /// Who has the floor, where that is shown.
    pub speaker: Option<HallName>,
    /// Since when, UTC milliseconds, pauses left out.
    pub started_at: Option<i64>,
    /// The clock stands, since then.
    pub stands_since: Option<i64>,
    /// How long this speech may take, in minutes.
    pub minutes: i64,
    /// When the present point of the agenda was to end, UTC milliseconds.
    pub until: Option<i64>,
    /// Who is next, where that is shown.
    pub next: Vec<HallName>,
    /// How many wait.
    pub waiting: usize,
    /// The wording of the last recommendation.
    pub recommendation: Option<String>,
    /// Room and floor, if that is wanted and enough people said their sex.
    pub balance: Option<HallBalance>,
    /// The recommendation that is read back, where that is shown.
    pub read_back: Option<HallReadBack>,
    /// What became of those of last time, where that is shown.
    pub last_time: Option<HallLastTime>,
}

/// Somebody, as the hall may know her: by one of the two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HallName {
    /// The name, or the first name.
    pub name: Option<String>,
    /// The number on the badge.
    pub badge: Option<i64>,
    /// The organisation, where names are shown in full.
    pub organisation: Option<String>,
}

/// Women and men, in the room and at the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct HallBalance {
    /// Of those present.
    pub room: HallShares,
    /// Of the time at the floor; nothing before enough people spoke.
    pub floor: Option<HallShares>,
}

/// Shares of groups, in percent; they add up to a hundred.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct HallShares {
    /// Women.
    pub women: i64,
    /// Men.
    pub men: i64,
    /// Those who said neither.
    pub not_stated: i64,
}

/// The emblem.
pub(crate) fn blank(preferences: &Preferences) -> HallScene {
    HallScene {
        language: preferences.language,
        show: HallShow::Emblem,
        title: String::new(),
        series: String::new(),
        number: 0,
        agenda: Vec::new(),
        speaker: None,
        started_at: None,
        stands_since: None,
        minutes: i64::from(preferences.speech_minutes),
        until: None,
        next: Vec::new(),
        waiting: 0,
        recommendation: None,
        balance: None,
        read_back: None,
        last_time: None,
    }
}

/// What is to be shown, from the rows of its workshop: of these no more than its mode shows.
pub(crate) fn scene(
    show: &HallShow,
    preferences: &Preferences,
    read: impl Fn(&View) -> Result<Reading, Fault>,
) -> Result<HallScene, Fault> {
    let Some(workshop) = show.workshop() else { return Ok(blank(preferences)) };
    let Reading::Hall(hall) = read(&View::Hall { workshop: workshop.clone() })? else {
        return Ok(blank(preferences));
    };
    let Hall { language, title, series, number, agenda, until, speaker, next, waiting, recommendation } =
        *hall;
    let scene = HallScene {
        language,
        show: show.clone(),
        title: title.unwrap_or_default(),
        series,
        number,
        ..blank(preferences)
    };
    if matches!(show, HallShow::Welcome { .. } | HallShow::Message { .. }) {
        return Ok(scene);
    }
    if let HallShow::ReadBack { recommendation, after, .. } = show {
        let of = (recommendation, after.as_ref());
        let scene = HallScene { until, ..scene };
        let shown = read_back::reads_back(scene, of, preferences.hall_names, read)?;
        return Ok(shown.unwrap_or_else(|| blank(preferences)));
    }
    if let HallShow::LastTime { page, .. } = show {
        let last_time = read_back::last_time(workshop, *page, read)?;
        return Ok(HallScene { until, last_time, ..scene });
    }
    let balance = if preferences.hall_balance {
        match read(&View::Figures { workshop: workshop.clone() })? {
            Reading::Figures(figures) => balance(&figures),
            _ => None,
        }
    } else {
        None
    };
    let scene = HallScene { balance, until, ..scene };
    if matches!(show, HallShow::Agenda { .. }) {
        return Ok(HallScene { agenda, ..scene });
    }
    let named = |person| name(person, preferences.hall_names);
    let queue = matches!(show, HallShow::Queue { .. });
    let shown = match (queue, preferences.hall_names) {
        // A list of numbers says nothing to a hall: there it is told how many wait.
        (true, HallNames::Badge) => 0,
        (true, _) => next.len(),
        (false, _) => NEXT,
    };
    Ok(HallScene {
        started_at: speaker.as_ref().map(|turn| turn.started_at),
        stands_since: speaker.as_ref().and_then(|turn| turn.stands_since),
        minutes: scene.minutes + speaker.as_ref().map_or(0, |turn| turn.extra_minutes),
        speaker: speaker.map(|turn| named(turn.who)),
        next: next.into_iter().take(shown).map(named).collect(),
        waiting,
        recommendation: recommendation.filter(|_| !queue),
        ..scene
    })
}

/// Whoever has no name any more is called by her number.
pub(crate) fn name(person: HallPerson, names: HallNames) -> HallName {
    let HallPerson { name, badge, organisation } = person;
    match (names, name) {
        (HallNames::Full, Some(name)) => HallName { name: Some(name), badge: None, organisation },
        (HallNames::First, Some(name)) => {
            HallName { name: Some(first_name(&name).to_owned()), badge: None, organisation: None }
        }
        (HallNames::Badge, _) | (_, None) => HallName { name: None, badge, organisation: None },
    }
}

/// The balance by the figures of the workshop. Below ten people who said their sex nothing is shown, as everywhere; and on a wall where
/// names stand too, no group that is so small, or so much the whole, that a name could be put to it.
fn balance(figures: &Figures) -> Option<HallBalance> {
    let room = figures.headcount.as_ref()?.all;
    large(&room).then_some(())?;
    let floor = large(&figures.speakers).then(|| shares(&figures.floor_seconds)).flatten();
    Some(HallBalance { room: shares(&room)?, floor })
}

/// Enough said their sex, and enough of both.
fn large(of: &Counts) -> bool {
    let [women, men, other] = [of.by.female, of.by.male, of.by.other].map(Option::unwrap_or_default);
    women + men + other >= CAUTION_BELOW && women >= SMALLEST && men >= SMALLEST
}

/// In whole steps that add up: what is cut off goes to those of whom most was cut.
fn shares(of: &Counts) -> Option<HallShares> {
    let [women, men, other, declined, unrecorded] =
        [of.by.female, of.by.male, of.by.other, of.by.declined, of.by.unrecorded]
            .map(Option::unwrap_or_default);
    let groups = [women, men, other + declined + unrecorded];
    let (total, steps) = (groups.iter().sum::<i64>(), 100 / STEP);
    if total == 0 {
        return None;
    }
    let mut parts = groups.map(|group| group * steps / total);
    let mut by_rest = [0, 1, 2];
    by_rest.sort_by_key(|at: &usize| std::cmp::Reverse(groups[*at] * steps % total));
    let missing = usize::try_from(steps - parts.iter().sum::<i64>()).unwrap_or_default();
    by_rest.iter().take(missing).for_each(|at| parts[*at] += 1);
    let [women, men, not_stated] = parts.map(|part| part * STEP);
    Some(HallShares { women, men, not_stated })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(female: i64, male: i64, unrecorded: i64) -> Counts {
        let mut counts = Counts::default();
        (counts.by.female, counts.by.male) = (Some(female), Some(male));
        counts.by.unrecorded = Some(unrecorded);
        counts
    }

    #[test]
    fn shares_are_told_in_steps_that_add_up() {
        let of = |women, men, not_stated| {
            shares(&counts(women, men, not_stated)).map(|s| (s.women, s.men, s.not_stated))
        };
        assert_eq!(of(23, 24, 3), Some((45, 50, 5)));
        assert_eq!(of(1, 1, 1), Some((35, 35, 30)));
        assert_eq!(of(0, 0, 0), None);
        for (women, men) in [(5, 6), (7, 90), (333, 667)] {
            let of = shares(&counts(women, men, 2)).unwrap();
            assert_eq!(of.women + of.men + of.not_stated, 100);
            assert_eq!((of.women % STEP, of.men % STEP), (0, 0));
        }
    }

    #[test]
    fn a_small_group_is_not_shown_and_neither_is_a_hall_of_one_sex() {
        assert!(large(&counts(5, 5, 0)));
        assert!(!large(&counts(4, 60, 0)));
        assert!(!large(&counts(60, 0, 9)));
        assert!(!large(&counts(5, 4, 30)));
    }
}
