//! What the hall sees. A scene has no place for a note, a contact or a person's sex, so none can reach the wall.

use crate::call::Fault;
use crate::preferences::{HallNames, Preferences};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use warsha_core::id::Id;
use warsha_core::model::attendance::Attendance;
use warsha_core::model::programme::Language;
use warsha_core::{Evening, Reading, View};

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
}

/// What the hall sees: a whole state, so that a window that was closed or lost shows the same again.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
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
    /// The points of the agenda.
    pub agenda: Vec<String>,
    /// Who has the floor.
    pub speaker: Option<HallName>,
    /// Since when, UTC milliseconds.
    pub started_at: Option<i64>,
    /// How long a speech may take, in minutes.
    pub minutes: u8,
    /// Who is next, three at most.
    pub next: Vec<HallName>,
    /// The wording of the last recommendation.
    pub recommendation: Option<String>,
}

/// Somebody, as the hall may know her.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HallName {
    /// The name, the first name, or the number on the badge.
    pub name: String,
    /// The organisation, where names are shown in full.
    pub organisation: Option<String>,
}

/// What is to be shown, from the rows of its workshop.
pub(crate) fn scene(
    show: &HallShow,
    preferences: &Preferences,
    read: impl FnOnce(&View) -> Result<Reading, Fault>,
) -> Result<HallScene, Fault> {
    let blank = HallScene {
        language: preferences.language,
        show: show.clone(),
        title: String::new(),
        series: String::new(),
        number: 0,
        agenda: Vec::new(),
        speaker: None,
        started_at: None,
        minutes: preferences.speech_minutes,
        next: Vec::new(),
        recommendation: None,
    };
    let workshop = match show {
        HallShow::Emblem => return Ok(blank),
        HallShow::Welcome { workshop } | HallShow::Agenda { workshop } | HallShow::Speaker { workshop } => {
            workshop
        }
    };
    let Reading::Evening(evening) = read(&View::Evening { workshop: workshop.clone() })? else {
        return Ok(blank);
    };
    let named = |attendance: &Id| name(&evening, attendance, preferences.hall_names);
    let axis = evening.axes.iter().find(|axis| Some(&axis.id) == evening.workshop.axis_id.as_ref());
    let title = evening.workshop.title.clone().or_else(|| axis.map(|axis| axis.title.clone()));
    let turn =
        evening.interventions.iter().find(|turn| turn.started_at.is_some() && turn.stopped_at.is_none());
    Ok(HallScene {
        language: evening.workshop.language,
        title: title.unwrap_or_default(),
        series: evening.programme.title.clone(),
        number: evening.workshop.number,
        agenda: evening.agenda.iter().map(|item| item.title.clone()).collect(),
        speaker: turn.and_then(|turn| named(&turn.attendance_id)),
        started_at: turn.and_then(|turn| turn.started_at),
        next: evening.requests.iter().take(3).filter_map(|request| named(&request.attendance_id)).collect(),
        recommendation: evening.recommendations.last().map(|last| last.text.0.clone()),
        ..blank
    })
}

fn name(evening: &Evening, id: &Id, names: HallNames) -> Option<HallName> {
    let attendance: &Attendance = evening.attendances.iter().find(|attendance| attendance.id == *id)?;
    let person = evening.people.iter().find(|person| person.id == attendance.person_id)?;
    let badge = || attendance.badge.map(|badge| badge.to_string()).unwrap_or_default();
    let full = person.name.clone().unwrap_or_else(badge);
    let organisation = attendance.organisation_id.as_ref();
    let organisation = evening.organisations.iter().find(|of| Some(&of.id) == organisation);
    Some(match names {
        HallNames::Full => HallName { name: full, organisation: organisation.map(|of| of.name.clone()) },
        HallNames::First => {
            let first = full.split_whitespace().next().unwrap_or_default().to_owned();
            HallName { name: first, organisation: None }
        }
        HallNames::Badge => HallName { name: badge(), organisation: None },
    })
}
