//! Dates, hours, lengths, ranges and shares, as each language writes them.

use chrono::NaiveDate;
use warsha_core::model::terms::Language;
use warsha_press::words::{dates, numbers};

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}

#[test]
fn days() {
    let expected = [
        (Language::Arabic, "الخميس 13 أكتوبر 2022", "فاتح نونبر 2022"),
        (Language::French, "jeudi 13 octobre 2022", "1er novembre 2022"),
        (Language::English, "Thursday 13 October 2022", "1 November 2022"),
        (Language::Spanish, "jueves 13 de octubre de 2022", "1 de noviembre de 2022"),
    ];
    for (language, whole, first) in expected {
        assert_eq!(dates::weekday_and_day(language, date(2022, 10, 13)), whole);
        assert_eq!(dates::day(language, date(2022, 11, 1)), first);
    }
}

#[test]
fn the_months_are_those_of_morocco() {
    let months = [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "ماي",
        "يونيو",
        "يوليوز",
        "غشت",
        "شتنبر",
        "أكتوبر",
        "نونبر",
        "دجنبر",
    ];
    for (month, name) in (1..).zip(months) {
        assert_eq!(dates::day(Language::Arabic, date(2022, month, 2)), format!("2 {name} 2022"));
    }
}

#[test]
fn hours_follow_the_offset_of_the_day() {
    // 17:30 UTC.
    let instant = 1_665_682_200_000;
    assert_eq!(dates::hour(Language::Arabic, instant, 60), "18:30");
    assert_eq!(dates::hour(Language::French, instant, 60), "18\u{202f}h\u{202f}30");
    assert_eq!(dates::hour(Language::French, instant, 90), "19\u{202f}h");
    assert_eq!(dates::hour(Language::English, instant, 0), "17:30");
    assert_eq!(dates::hour(Language::Spanish, instant, 400), "0:10");
}

#[test]
fn lengths_and_ranges() {
    assert_eq!(dates::duration(245), "4:05");
    assert_eq!(dates::duration(3725), "1:02:05");
    assert_eq!(dates::years(Language::Arabic, 2026, 2023), "2023-2026");
    assert_eq!(dates::years(Language::English, 2023, 2026), "2023–2026");
    assert_eq!(dates::years(Language::French, 2023, 2023), "2023");
}

#[test]
fn shares_are_rounded_once_half_up() {
    assert_eq!(numbers::percentage(Language::Arabic, 5, 11), "\u{2068}45,5%\u{2069}");
    assert_eq!(numbers::percentage(Language::French, 5, 11), "45,5\u{a0}%");
    assert_eq!(numbers::percentage(Language::English, 5, 11), "45.5%");
    assert_eq!(numbers::percentage(Language::Spanish, 1, 2), "50,0\u{a0}%");
    assert_eq!(numbers::percentage(Language::English, 1, 8), "12.5%");
    assert_eq!(numbers::percentage(Language::English, 1, 16), "6.3%");
    assert_eq!(numbers::decimal(Language::French, 5, 2), "2,5");
    assert_eq!(numbers::decimal(Language::English, 10, 5), "2");
}

#[test]
fn foreign_runs_are_isolated_and_others_left_alone() {
    let isolated = |text: &str| numbers::isolated(Language::Arabic, text);
    assert_eq!(isolated("Nasira"), "\u{2068}Nasira\u{2069}");
    assert_eq!(isolated("+212 6 12 34 56 78"), "\u{2068}+212 6 12 34 56 78\u{2069}");
    assert_eq!(isolated("02/2022"), "\u{2068}02/2022\u{2069}");
    assert_eq!(isolated("ت-02-07"), "ت-02-07");
    assert_eq!(isolated("18:30"), "18:30");
    assert_eq!(numbers::isolated(Language::French, "ناصرة"), "\u{2068}ناصرة\u{2069}");
}
