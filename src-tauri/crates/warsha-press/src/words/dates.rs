//! Dates, hours, durations and ranges, as each language writes them in minutes: never a date of figures alone.

use super::Words;
use chrono::{Datelike, Locale, NaiveDate};
use warsha_core::model::terms::Language;

fn locale(language: Language) -> Locale {
    match language {
        // The months of Morocco. There is no fr_MA in the tables, and none is needed: the words are those of France.
        Language::Arabic => Locale::ar_MA,
        Language::French => Locale::fr_FR,
        Language::English => Locale::en_GB,
        Language::Spanish => Locale::es_ES,
    }
}

/// 13 أكتوبر 2022; فاتح نونبر 2022; 1er novembre 2022.
#[must_use]
pub fn day(language: Language, date: NaiveDate) -> String {
    let first = date.day() == 1;
    let format = match language {
        Language::Arabic if first => "فاتح %B %Y",
        Language::French if first => "1er %B %Y",
        Language::Spanish => "%-d de %B de %Y",
        _ => "%-d %B %Y",
    };
    date.format_localized(format, locale(language)).to_string()
}

/// The same with the day of the week: الخميس 13 أكتوبر 2022.
#[must_use]
pub fn weekday_and_day(language: Language, date: NaiveDate) -> String {
    let weekday = date.format_localized("%A", locale(language)).to_string();
    format!("{weekday} {}", day(language, date))
}

/// The hour and the minute of an instant: 18:30, 18 h 30.
#[must_use]
pub fn hour(language: Language, instant: i64, utc_offset: i64) -> String {
    let minutes = instant.div_euclid(60_000) + utc_offset;
    let (hour, minute) = (minutes.div_euclid(60).rem_euclid(24), minutes.rem_euclid(60));
    match language {
        Language::French if minute == 0 => format!("{hour}\u{202f}h"),
        Language::French => format!("{hour}\u{202f}h\u{202f}{minute:02}"),
        _ => format!("{hour}:{minute:02}"),
    }
}

/// A length of time: 4:05, 1:02:05.
#[must_use]
pub fn duration(seconds: i64) -> String {
    let seconds = seconds.max(0);
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{rest:02}") } else { format!("{minutes}:{rest:02}") }
}

/// A range of years, the smaller first, never with a slash, which an Arabic line would show reversed.
#[must_use]
pub fn years(language: Language, one: i64, other: i64) -> String {
    let (first, last) = (one.min(other), one.max(other));
    let dash = if language == Language::English { '–' } else { '-' };
    if first == last { first.to_string() } else { format!("{first}{dash}{last}") }
}

impl Words {
    /// A date: 13 أكتوبر 2022.
    #[must_use]
    pub fn day(&self, date: NaiveDate) -> String {
        day(self.language(), date)
    }

    /// An hour: 18:30.
    #[must_use]
    pub fn hour(&self, instant: i64, utc_offset: i64) -> String {
        hour(self.language(), instant, utc_offset)
    }
}
