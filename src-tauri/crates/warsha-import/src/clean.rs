//! Cells without what nobody can see.

/// Characters that take no place and change what surrounds them: directions, joiners, byte order marks.
const fn is_hidden(character: char) -> bool {
    matches!(character,
        '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

/// The text with its letters as they are, one space between words, nothing hidden. Lines become words.
pub(crate) fn cell(text: &str) -> String {
    let plain = |c: char| c.is_ascii() && !c.is_ascii_control();
    if text.chars().all(plain) && !text.starts_with(' ') && !text.ends_with(' ') && !text.contains("  ") {
        return text.to_owned();
    }
    let mut clean = String::with_capacity(text.len());
    let mut gap = false;
    for character in text.chars().filter(|c| !is_hidden(*c)) {
        if character.is_whitespace() || character.is_control() {
            gap = !clean.is_empty();
            continue;
        }
        if gap {
            clean.push(' ');
            gap = false;
        }
        clean.push(character);
    }
    clean
}

/// Digits of any script as 0 to 9; the rest as it is.
pub(crate) fn digits(text: &str) -> String {
    let western = |c: char| match c {
        '٠'..='٩' => char::from_digit(u32::from(c) - u32::from('٠'), 10).unwrap_or(c),
        '۰'..='۹' => char::from_digit(u32::from(c) - u32::from('۰'), 10).unwrap_or(c),
        '٫' => '.',
        _ => c,
    };
    text.chars().map(western).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_gone_and_letters_stay() {
        assert_eq!(cell(" \u{200F}سعاد\u{A0}\n بنـاني\u{202C} "), "سعاد بنـاني");
        assert_eq!(digits("٠٦ ۱۲ 3٫5"), "06 12 3.5");
    }
}
