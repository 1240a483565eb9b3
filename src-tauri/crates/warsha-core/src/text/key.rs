//! The search key: what of a text counts when it is looked for, whoever typed it and on whatever keyboard.

use icu_normalizer::DecomposingNormalizerBorrowed;

const NFKD: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfkd();

/// What stands between words.
const GAP: char = ' ';
/// What stands inside a word without being a letter of it: an apostrophe.
pub(super) const JOINT: char = '\'';

/// The search key of a text: letters and digits only, folded to one form each (hamza seats, ة and ه, ى and ي, the Moroccan gaf, vowel
/// marks, accents, capitals, digits of either kind), one space between words, a detached و joined to its word. Never shown.
#[must_use]
pub fn key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    run(text, |letter, _| key.push(letter));
    key
}

/// A search key that remembers where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keyed {
    /// The key.
    pub key: String,
    /// For each character of the key, the character of the source it comes from, counted from 0.
    from: Vec<usize>,
}

impl Keyed {
    /// The key of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let (mut key, mut from) = (String::with_capacity(text.len()), Vec::with_capacity(text.len()));
        run(text, |letter, source| {
            key.push(letter);
            from.push(source);
        });
        Self { key, from }
    }

    /// Where a part of the key (in bytes of the key) stands in the source: the first character and the one after the last. Marks
    /// that stand on the last letter belong to it.
    #[must_use]
    pub fn source(&self, part: std::ops::Range<usize>, text: &str) -> Option<(usize, usize)> {
        let before = self.key.get(..part.start)?.chars().count();
        let length = self.key.get(part)?.chars().count();
        let first = *self.from.get(before)?;
        let last = *self.from.get(before + length.checked_sub(1)?)?;
        let marks = text.chars().skip(last + 1).take_while(|c| is_mark(*c)).count();
        Some((first, last + 1 + marks))
    }
}

/// Gives the characters of the key, each with the place of its source character.
fn run(text: &str, mut give: impl FnMut(char, usize)) {
    let (mut begun, mut gap) = (false, false);
    // How long the word is so far, and its last letter: a و alone is joined to what follows.
    let (mut length, mut last) = (0_usize, GAP);
    for (source, character) in text.chars().enumerate() {
        fold(character, &mut |letter| {
            if letter == GAP || letter == JOINT {
                gap = begun;
                return;
            }
            if gap && !(length == 1 && last == 'و') {
                give(GAP, source);
                length = 0;
            }
            gap = false;
            begun = true;
            give(letter, source);
            length += 1;
            last = letter;
        });
    }
}

/// Gives the letters a character is folded to: none for a mark, [`GAP`] for what separates words, [`JOINT`] for an apostrophe.
pub(super) fn fold(character: char, give: &mut impl FnMut(char)) {
    match character {
        'a'..='z' | '0'..='9' => give(character),
        'A'..='Z' => give(character.to_ascii_lowercase()),
        '\0'..='\u{7F}' => give(if matches!(character, '\'' | '`') { JOINT } else { GAP }),
        // The letters of Arabic are most of what is folded here; none of these needs the tables of Unicode.
        'آ' | 'أ' | 'إ' => give('ا'),
        'ؤ' => give('و'),
        'ئ' => give('ي'),
        'ة' => give('ه'),
        'ى' => give('ي'),
        'ء' | 'ـ' => {}
        'ا'..='ي' => give(character),
        '´' => give(JOINT),
        _ => NFKD.normalize_iter(std::iter::once(character)).for_each(|part| letter(part, give)),
    }
}

/// Folds a character that has no decomposition left.
fn letter(character: char, give: &mut impl FnMut(char)) {
    match character {
        '\'' | '‘' | '’' | 'ʹ' | 'ʻ' | 'ʼ' | 'ʾ' | 'ʿ' => give(JOINT),
        mark if is_mark(mark) => {}
        'ء' => {}
        'ٱ' | 'ٲ' | 'ٳ' | 'ٵ' => give('ا'),
        'ى' | 'ی' | 'ۍ' | 'ے' => give('ي'),
        'ة' | 'ہ' | 'ھ' | 'ە' => give('ه'),
        'ک' | 'ڪ' | 'ڭ' | 'گ' | 'ݣ' => give('ك'),
        'ڤ' | 'ڨ' => give('ف'),
        'پ' => give('ب'),
        '٠'..='٩' => give(digit(character, '٠')),
        '۰'..='۹' => give(digit(character, '۰')),
        'œ' | 'Œ' => "oe".chars().for_each(give),
        'æ' | 'Æ' => "ae".chars().for_each(give),
        'ß' | 'ẞ' => "ss".chars().for_each(give),
        'ø' | 'Ø' => give('o'),
        'ł' | 'Ł' => give('l'),
        'đ' | 'Đ' => give('d'),
        'ı' => give('i'),
        _ if character.is_alphanumeric() => character.to_lowercase().for_each(give),
        _ => give(GAP),
    }
}

fn digit(character: char, zero: char) -> char {
    u32::from(character)
        .checked_sub(u32::from(zero))
        .and_then(|n| char::from_digit(n, 10))
        .unwrap_or(character)
}

/// Vowel and other marks, the tatweel, and what cannot be seen: directions, joiners, variation selectors.
fn is_mark(character: char) -> bool {
    matches!(character,
        '\u{0300}'..='\u{036F}' | '\u{00AD}' | '\u{0610}'..='\u{061A}' | '\u{061C}' | '\u{0640}'
        | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06DC}' | '\u{06DF}'..='\u{06E4}'
        | '\u{06E7}' | '\u{06E8}' | '\u{06EA}'..='\u{06ED}' | '\u{08D3}'..='\u{08FF}' | '\u{180E}'
        | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}'
        | '\u{FEFF}' | '\u{E0000}'..='\u{E01EF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_the_key_is_found_in_the_source() {
        let text = "تفعيلُ الآلـيّة، و المشاركة";
        let keyed = Keyed::of(text);
        let at = keyed.key.find("اليه").unwrap();
        let (first, end) = keyed.source(at..at + "اليه".len(), text).unwrap();
        let part: String = text.chars().skip(first).take(end - first).collect();
        assert_eq!(part, "آلـيّة");
        assert!(keyed.key.ends_with("والمشاركه"));
        assert_eq!(keyed.source(1..2, text), None, "not the beginning of a character");
    }
}
