//! The functions messages call: plurals, and the little words that change before other words.

use super::opening::{self, Opening};
use super::{Value, numbers};
use fluent::FluentResource;
use fluent::concurrent::FluentBundle;
use icu_locale_core::{Locale, locale};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use warsha_core::model::terms::Language;

/// What a frame prints before a text that does not fit it. It never reaches paper: the text is then quoted.
pub const MISFIT: char = '\u{FFFC}';

/// Adds the functions of a language to its bundle; answers what could not be added.
pub(super) fn add(bundle: &mut FluentBundle<FluentResource>, language: Language) -> Vec<String> {
    bundle.set_formatter(Some(match language {
        Language::Arabic => |value, _| grouped(Language::Arabic, value),
        Language::French => |value, _| grouped(Language::French, value),
        Language::English => |value, _| grouped(Language::English, value),
        Language::Spanish => |value, _| grouped(Language::Spanish, value),
    }));
    [
        bundle.add_function("PLURAL", move |args, _| plural(language, PluralRuleType::Cardinal, args)),
        bundle.add_function("ORDINAL", move |args, _| plural(language, PluralRuleType::Ordinal, args)),
        bundle.add_function("LEAD", move |args, _| words(args, |word| lead(language, &word(0), &word(1)))),
        bundle.add_function("BI", |args, _| words(args, |word| bi(&word(0)))),
        bundle.add_function("QUE", |args, _| words(args, |word| que(&word(0), &word(1), &word(2)))),
        bundle.add_function("FA", |args, _| words(args, |word| fa(&word(0)))),
        bundle.add_function("AL", |args, _| words(args, |word| al(&word(0)))),
        bundle.add_function("DE", move |args, _| words(args, |word| de(language, &word(0)))),
    ]
    .into_iter()
    .filter_map(|added| added.err().map(|error| error.to_string()))
    .collect()
}

fn grouped(language: Language, value: &Value<'_>) -> Option<String> {
    match value {
        Value::Number(number) if number.value.fract() == 0.0 => {
            // Counts of people and seconds stay far under 2^53.
            #[expect(clippy::cast_possible_truncation, reason = "a whole number, checked above")]
            let whole = number.value as i64;
            Some(numbers::grouped(language, whole))
        }
        _ => None,
    }
}

/// Calls a function of texts; a number is read as its digits.
fn words<'a>(args: &[Value<'a>], make: impl Fn(&dyn Fn(usize) -> String) -> String) -> Value<'a> {
    let word = |place: usize| match args.get(place) {
        Some(Value::String(text)) => text.to_string(),
        Some(Value::Number(number)) => number.as_string().into_owned(),
        _ => String::new(),
    };
    make(&word).into()
}

fn plural<'a>(language: Language, kind: PluralRuleType, args: &[Value<'a>]) -> Value<'a> {
    let Some(Value::Number(number)) = args.first() else { return Value::Error };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count, never negative")]
    let count = number.value.max(0.0) as u64;
    if kind == PluralRuleType::Cardinal && count == 0 {
        // "No one" is said in words in every language, and only Arabic has a category for it.
        return "zero".into();
    }
    let Ok(rules) = PluralRules::try_new(locale_of(language).into(), kind.into()) else {
        return "other".into();
    };
    match rules.category_for(count) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
    .into()
}

fn locale_of(language: Language) -> Locale {
    match language {
        Language::Arabic => locale!("ar"),
        Language::French => locale!("fr"),
        Language::English => locale!("en"),
        Language::Spanish => locale!("es"),
    }
}

/// Writes the particle of a frame before a text, unless the text brings its own.
fn lead(language: Language, expected: &str, text: &str) -> String {
    let opens_clause =
        ["أن", "إذا", "que", "that", "si", "whether"].iter().any(|end| expected.ends_with(end));
    let asks = ["إذا", "si", "whether", "عن", "about", "por"].iter().any(|end| expected.ends_with(end));
    let whole = || if expected.is_empty() { text.to_owned() } else { format!("{expected} {text}") };
    match opening::of(language, text) {
        Opening::Plain => whole(),
        // "إلى أن" before "أن العمل" leaves "إلى": the text says the rest. "بأن" leaves the proclitic, which joins.
        Opening::That if opens_clause && !asks => {
            let kept = expected.trim_end_matches("أن").trim_end_matches("que").trim_end_matches("that");
            format!("{kept}{text}")
        }
        Opening::FullThat if language == Language::Arabic || text.starts_with(expected) => text.to_owned(),
        Opening::Preposition(_) if opens_clause => whole(),
        // Arabic verbs take several particles, and the secretary chose one.
        Opening::Preposition(_) if language == Language::Arabic => text.to_owned(),
        Opening::Preposition(own) if own == expected => text.to_owned(),
        Opening::Question if asks => text.to_owned(),
        _ => misfit(text),
    }
}

fn misfit(text: &str) -> String {
    format!("{MISFIT}{text}")
}

/// Arabic: the proclitic ب joins the next word.
fn bi(text: &str) -> String {
    match opening::of(Language::Arabic, text) {
        Opening::Plain if opening::has_bi(text) => text.to_owned(),
        // Before what does not join, the proclitic keeps its joining form by the stroke that Arabic writes there.
        Opening::Plain if !text.starts_with(numbers::is_arabic) => format!("بـ{text}"),
        Opening::Plain | Opening::That => format!("ب{text}"),
        Opening::FullThat | Opening::Preposition(_) => text.to_owned(),
        _ => misfit(text),
    }
}

/// French: que or qu’, after `before`; `allows` says which other opening the verb takes.
fn que(text: &str, before: &str, allows: &str) -> String {
    let before = if before.is_empty() { String::new() } else { format!("{before} ") };
    match opening::of(Language::French, text) {
        Opening::Plain | Opening::Preposition(_) => {
            let que = if opening::elides(text) { "qu’" } else { "que " };
            format!("{before}{que}{text}")
        }
        Opening::That => format!("{before}{text}"),
        Opening::FullThat if !before.is_empty() && text.starts_with(&before) => text.to_owned(),
        Opening::Infinitive if allows == "de" && before.is_empty() => text.to_owned(),
        _ => misfit(text),
    }
}

/// French: à, au, aux.
fn fa(text: &str) -> String {
    match opening::of(Language::French, text) {
        Opening::Plain => contracted(text, "à", &[("le ", "au "), ("les ", "aux ")]),
        Opening::Preposition("à") => text.to_owned(),
        _ => misfit(text),
    }
}

/// Spanish: a, al. Never before the article of a proper name, which has a capital.
fn al(text: &str) -> String {
    match opening::of(Language::Spanish, text) {
        Opening::Plain => contracted(text, "a", &[("el ", "al ")]),
        Opening::Preposition("a") => text.to_owned(),
        _ => misfit(text),
    }
}

/// French and Spanish: of.
fn de(language: Language, text: &str) -> String {
    match language {
        Language::French if opening::elides(text) => format!("d’{text}"),
        Language::French => contracted(text, "de", &[("le ", "du "), ("les ", "des ")]),
        _ => contracted(text, "de", &[("el ", "del ")]),
    }
}

fn contracted(text: &str, word: &str, pairs: &[(&str, &str)]) -> String {
    pairs
        .iter()
        .find_map(|(article, joined)| text.strip_prefix(article).map(|rest| format!("{joined}{rest}")))
        .unwrap_or_else(|| format!("{word} {text}"))
}
