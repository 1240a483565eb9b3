//! What the hall sees. A scene has no place for a note, a contact or a person's sex, so none can reach the wall.

mod balance;
mod name;
mod read_back;
mod show;
mod shown;

pub use show::{HallShow, HallWindow};
pub use shown::HallShown;

use crate::fault::Fault;
use crate::preferences::{HallNames, Preferences};
use balance::{HallBalance, balance};
use name::{HallName, name};
use read_back::{HallLastTime, HallReadBack, last_time, reads_back};
use serde::Serialize;
use ts_rs::TS;
use warsha_core::model::terms::Language;
use warsha_core::{Hall, HallPoint, Reading, View};

/// How many are named as next beside who speaks.
const NEXT: usize = 3;

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
        let Some(shown) = reads_back(of, preferences.hall_names, read)? else {
            return Ok(blank(preferences));
        };
        return Ok(HallScene { until, read_back: Some(shown), ..scene });
    }
    if let HallShow::LastTime { page, .. } = show {
        let last_time = last_time(workshop, *page, read)?;
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
