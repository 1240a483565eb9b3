//! Numbers as each language writes them, and the isolates that keep foreign runs whole inside Arabic text.

use warsha_core::model::terms::Language;

/// Begins an isolate whose direction is that of its first letter.
pub const FSI: char = '\u{2068}';
/// Ends an isolate.
pub const PDI: char = '\u{2069}';

/// A whole number with the separator of thousands its language wants.
#[must_use]
pub fn grouped(language: Language, number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let separator = match language {
        Language::Arabic => None,
        Language::French => Some('\u{202f}'),
        Language::English => Some(','),
        // Spanish leaves four figures together.
        Language::Spanish => (digits.len() > 4).then_some('\u{a0}'),
    };
    let mut shown = String::from(if number < 0 { "-" } else { "" });
    for (place, digit) in digits.chars().enumerate() {
        if let Some(separator) = separator
            && place > 0
            && (digits.len() - place).is_multiple_of(3)
        {
            shown.push(separator);
        }
        shown.push(digit);
    }
    shown
}

/// `num / den` with at most one decimal, half up, and no decimal when it is zero: 2, 2,5.
#[must_use]
pub fn decimal(language: Language, num: i64, den: i64) -> String {
    tenths(language, rounded(num, den, 10), false)
}

/// `num / den` in hundredths, always with one decimal: 45,5 %.
#[must_use]
pub fn percentage(language: Language, num: i64, den: i64) -> String {
    let shown = tenths(language, rounded(num, den, 1000), true);
    match language {
        // Without the isolate the sign would jump to the other side of the number.
        Language::Arabic => format!("{FSI}{shown}%{PDI}"),
        Language::English => format!("{shown}%"),
        Language::French | Language::Spanish => format!("{shown}\u{a0}%"),
    }
}

/// `num * scale / den`, half up, in whole numbers: figures are rounded once, and never through a float.
fn rounded(num: i64, den: i64, scale: i64) -> i64 {
    if den == 0 { 0 } else { (2 * num * scale + den).div_euclid(2 * den) }
}

fn tenths(language: Language, tenths: i64, always: bool) -> String {
    let whole = grouped(language, tenths / 10);
    let point = if language == Language::English { '.' } else { ',' };
    match tenths % 10 {
        0 if !always => whole,
        rest => format!("{whole}{point}{}", rest.abs()),
    }
}

/// Isolates a run that would be torn or would tear its neighbours: Latin letters, or figures with spaces, slashes or signs,
/// inside Arabic text; Arabic letters inside the others. What needs nothing is left alone.
#[must_use]
pub fn isolated(language: Language, text: &str) -> String {
    let needs = match language {
        Language::Arabic => text.chars().any(|c| c.is_ascii_alphabetic() || is_latin(c)) || is_torn(text),
        _ => text.chars().any(is_arabic),
    };
    if needs { format!("{FSI}{text}{PDI}") } else { text.to_owned() }
}

/// Figures with what the bidirectional algorithm would move around them.
fn is_torn(text: &str) -> bool {
    !text.chars().any(is_arabic)
        && text.chars().any(|c| c.is_ascii_digit())
        && text.chars().any(|c| matches!(c, '/' | '+' | '%' | ' ' | '\u{a0}' | '\u{202f}'))
}

/// Is it a letter of the Arabic script?
#[must_use]
pub fn is_arabic(character: char) -> bool {
    matches!(character, '\u{0620}'..='\u{064a}' | '\u{066e}'..='\u{06d3}' | '\u{0750}'..='\u{077f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// Is it a letter of the Latin script?
#[must_use]
pub fn is_latin(character: char) -> bool {
    character.is_ascii_alphabetic() || matches!(character, '\u{00c0}'..='\u{024f}')
}
