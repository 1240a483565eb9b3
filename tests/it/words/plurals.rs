//! Counts in words: the Arabic categories that the usual tables get wrong past a hundred, and no zero without a word.

use warsha_core::model::terms::Language;
use warsha_press::words::Words;

fn said(language: Language, key: &str, name: &str, count: i64) -> String {
    Words::new(language).say_strictly(key, &[(name, count.into())]).expect("the message is whole")
}

#[test]
fn arabic_counts_women_men_and_people() {
    let cases: serde_json::Value = serde_json::from_str(include_str!("../../vectors/plurals.json")).unwrap();
    let cases = cases.as_array().unwrap();
    assert!(cases.len() > 10);
    for case in cases {
        let count = case["count"].as_i64().unwrap();
        for (key, name, group) in
            [("women-nom", "women", "women"), ("men-nom", "men", "men"), ("people-nom", "count", "people")]
        {
            let expected = case[group].as_str().unwrap();
            assert_eq!(said(Language::Arabic, key, name, count), expected);
        }
    }
    assert_eq!(said(Language::Arabic, "recommendations-nom", "count", 103), "103 توصيات");
}

#[test]
fn no_language_says_zero_as_a_figure() {
    for language in Language::ALL {
        for (key, name) in [("women-nom", "women"), ("men-nom", "men"), ("people-nom", "count")] {
            let said = said(*language, key, name, 0);
            assert!(!said.contains('0'), "{said}");
        }
    }
}

#[test]
fn thousands_are_separated_as_each_language_does() {
    let said = |language| said(language, "men-nom", "men", 12_345);
    assert_eq!(said(Language::Arabic), "12345 رجلا");
    assert_eq!(said(Language::French), "12\u{202f}345 hommes");
    assert_eq!(said(Language::English), "12,345 men");
    assert_eq!(said(Language::Spanish), "12\u{a0}345 hombres");
    assert_eq!(self::said(Language::Spanish, "men-nom", "men", 1234), "1234 hombres");
}

#[test]
fn english_ordinals() {
    let ordinal = |n: i64| said(Language::English, "ordinal-m", "n", n);
    assert_eq!(
        [ordinal(2), ordinal(11), ordinal(21), ordinal(22), ordinal(23)],
        ["second", "11th", "21st", "22nd", "23rd"]
    );
}

#[test]
fn ages_and_sizes_are_said_as_each_language_counts() {
    let now = 1_800_000_000_000;
    let ago = |language, minutes: i64| Words::new(language).ago(now - minutes * 60_000, now);
    for (minutes, arabic, french) in [
        (0, "منذ لحظات", "à l’instant"),
        (1, "منذ دقيقة واحدة", "il y a une minute"),
        (2, "منذ دقيقتين", "il y a 2 minutes"),
        (10, "منذ 10 دقائق", "il y a 10 minutes"),
        (11, "منذ 11 دقيقة", "il y a 11 minutes"),
        (60, "منذ ساعة واحدة", "il y a une heure"),
        (23 * 60, "منذ 23 ساعة", "il y a 23 heures"),
        (2 * 1440, "منذ يومين", "il y a 2 jours"),
        (12 * 1440, "منذ 12 يوما", "il y a 12 jours"),
        (103 * 1440, "منذ 103 أيام", "il y a 103 jours"),
    ] {
        assert_eq!((&*ago(Language::Arabic, minutes), &*ago(Language::French, minutes)), (arabic, french));
    }
    assert_eq!(
        ago(Language::English, -90),
        "on a date still to come, because the computer’s clock was changed"
    );
    let size = |bytes| Words::new(Language::French).size(bytes);
    assert_eq!(size(622_600), "622,6\u{a0}ko");
    assert_eq!(size(25_108_900_000), "25,1\u{a0}Go");
    assert_eq!(size(1_200_000), "1,2\u{a0}Mo");
    assert!(size(u64::MAX).ends_with("Go"), "whatever a disk may be");
}
