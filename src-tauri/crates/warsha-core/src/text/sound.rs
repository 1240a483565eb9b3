//! How a name sounds, whichever script it is written in: Arabic leaves short vowels out, French and English spell the same sound in many
//! ways. A skeleton of consonants finds candidates; a distance that knows vowels tells which of them is meant. For suggestions and for
//! search only: منير and منيرة, حسن and حسين have one skeleton.

use super::name::tokens;

/// The sounds of a word, one letter each: consonants as in b t j h x d D r z s S G f q K g k l m n R, vowels a e i o u, half-vowels w y,
/// and from Arabic the long vowels A W Y, the first alef V, a last ya I (which may be ى), the ayn E, the T of ث and the H of a last ه or ة.
/// Empty for a word in neither script.
#[must_use]
pub fn sounds(word: &str) -> Vec<u8> {
    let mut sounds = Vec::with_capacity(word.len());
    if word.is_ascii() {
        latin(word.as_bytes(), &mut sounds);
        return sounds;
    }
    let mut characters = word.chars().peekable();
    let (mut run, mut before) = (String::new(), ' ');
    while let Some(character) = characters.next() {
        let last = characters.peek().is_none();
        if character.is_ascii() {
            run.push(character);
        }
        if !run.is_empty() && (!character.is_ascii() || last) {
            latin(run.as_bytes(), &mut sounds);
            run.clear();
        }
        sounds.extend(arabic(character, before, last));
        before = character;
    }
    sounds
}

/// The sound of an Arabic letter, after the letter before it.
fn arabic(character: char, before: char, last: bool) -> Option<u8> {
    Some(match character {
        'ا' if before == ' ' => b'V',
        'ا' => b'A',
        'و' => b'W',
        'ي' if last && before != ' ' => b'I',
        'ي' => b'Y',
        'ع' => b'E',
        // حياة, نجاة: after a long a, ة is said.
        'ه' if last && before == 'ا' => b't',
        'ه' if last => b'H',
        'ه' | 'ح' => b'h',
        'ب' => b'b',
        'ت' | 'ط' => b't',
        'ث' => b'T',
        'ج' => b'j',
        'خ' => b'x',
        'د' | 'ض' => b'd',
        'ذ' | 'ظ' => b'D',
        'ر' => b'r',
        'ز' => b'z',
        'س' | 'ص' => b's',
        'ش' => b'S',
        'غ' => b'G',
        'ف' => b'f',
        'ق' => b'q',
        'ك' => b'K',
        'ل' => b'l',
        'م' => b'm',
        'ن' => b'n',
        _ => return None,
    })
}

/// Latin letters as Moroccans, French and English use them for Arabic, figures for letters included (3 7 9).
fn latin(word: &[u8], sounds: &mut Vec<u8>) {
    let lettered = word.iter().any(u8::is_ascii_alphabetic);
    let mut rest = word;
    let mut before = 0;
    while let Some((&first, _)) = rest.split_first() {
        let soft = |at: usize| matches!(rest.get(at), Some(b'e' | b'i' | b'y'));
        let (sound, length): (&[u8], usize) = match rest {
            [b's', b'c', b'h', ..] | [b't', b'c', b'h', ..] => (b"S", 3),
            [b'c' | b's', b'h', ..] => (b"S", 2),
            [b'k', b'h', ..] => (b"x", 2),
            [b'g', b'h', ..] => (b"G", 2),
            [b'r', b'h', ..] => (b"R", 2),
            [b't', b'h', ..] => (b"t", 2),
            [b'd', b'h', ..] => (b"D", 2),
            [b'p', b'h', ..] => (b"f", 2),
            [b'd', b'j', ..] => (b"j", 2),
            [b'c', b'k', ..] => (b"k", 2),
            [b'q', b'u', ..] if soft(2) => (b"k", 2),
            [b'g', b'u', ..] if soft(2) => (b"g", 2),
            [b'o', b'u', ..] | [b'o', b'o', ..] => (b"u", 2),
            [b'e', b'e', ..] => (b"i", 2),
            [b'c', ..] => (if soft(1) { b"s" } else { b"k" }, 1),
            [b'g', ..] => (if soft(1) { b"j" } else { b"g" }, 1),
            [b'p', ..] => (b"b", 1),
            [b'v', ..] => (b"f", 1),
            [b'x', ..] => (b"ks", 1),
            [b'3', ..] if lettered => (b"E", 1),
            [b'7', ..] if lettered => (b"h", 1),
            [b'9', ..] if lettered => (b"q", 1),
            [b'5', ..] if lettered => (b"x", 1),
            [b'0'..=b'9', ..] if lettered => (b"", 1),
            _ => (std::slice::from_ref(&first), 1),
        };
        // A doubled letter is one sound.
        if sound != [before] {
            sounds.extend_from_slice(sound);
        }
        before = sound.last().copied().unwrap_or(before);
        rest = &rest[length..];
    }
}

/// The consonants of sounds, with what scripts and habits confuse made one; no final h.
#[must_use]
pub fn consonants(sounds: &[u8]) -> String {
    let mut skeleton = String::with_capacity(sounds.len());
    for (index, sound) in sounds.iter().enumerate() {
        let last = index + 1 == sounds.len();
        match sound {
            b'A' | b'V' | b'W' | b'Y' | b'I' | b'E' | b'H' | b'a' | b'e' | b'i' | b'o' | b'u' | b'w'
            | b'y' => {}
            b'h' if last && index > 0 => {}
            b'D' => skeleton.push('d'),
            b'T' => skeleton.push('t'),
            b'q' | b'K' | b'g' | b'x' => skeleton.push('k'),
            b'G' | b'R' => skeleton.push('g'),
            b'S' => skeleton.push('c'),
            other => skeleton.push(char::from(*other)),
        }
    }
    skeleton
}

/// The skeleton of a name: the consonants of each word. Two names with one skeleton may be one name; they need not.
#[must_use]
pub fn skeleton(text: &str) -> String {
    let words: Vec<String> = tokens(text).iter().map(|token| consonants(&sounds(&token.key))).collect();
    words.join(" ")
}

/// Whether a word ends in an open a, as names of women mostly do. Nothing when its spelling does not tell.
#[must_use]
pub fn open_ending(sounds: &[u8]) -> Option<bool> {
    match sounds {
        [.., b'I'] | [.., b'a' | b'A', b'e'] | [] => None,
        [.., b'a' | b'A' | b'H'] | [.., b'a', b'h'] => Some(true),
        _ => Some(false),
    }
}

/// The price of a whole consonant that has no counterpart.
pub const CONSONANT: u32 = 100;

/// How far two words are from sounding alike, in hundredths of a consonant: 0 is the same. With `begun`, `one` may be only the beginning
/// of `other`: what follows costs nothing.
#[must_use]
pub fn distance(one: &[u8], other: &[u8], begun: bool) -> u32 {
    // The usual table of an edit distance, one row at a time.
    let mut above: Vec<u32> = Vec::with_capacity(other.len() + 1);
    let mut row: Vec<u32> = vec![0; other.len() + 1];
    above.push(0);
    for (j, sound) in other.iter().enumerate() {
        above.push(above[j] + alone(*sound, j + 1 == other.len()));
    }
    for (i, a) in one.iter().enumerate() {
        let skip = alone(*a, i + 1 == one.len() && !begun);
        row[0] = above[0] + skip;
        for (j, b) in other.iter().enumerate() {
            let both = above[j] + between(*a, *b);
            let only_one = above[j + 1] + skip;
            let only_other = row[j] + alone(*b, j + 1 == other.len());
            row[j + 1] = both.min(only_one).min(only_other);
        }
        std::mem::swap(&mut above, &mut row);
    }
    let whole = above.last().copied().unwrap_or(0);
    if begun { above.iter().copied().min().unwrap_or(whole) } else { whole }
}

/// The price of a sound without counterpart. Short vowels are not written in Arabic, a last e is silent in French.
fn alone(sound: u8, last: bool) -> u32 {
    match sound {
        b'e' if last => 3,
        b'a' | b'e' => 10,
        b'i' | b'o' | b'u' => 15,
        b'E' => 5,
        b'V' => 12,
        b'A' => 30,
        b'H' => 12,
        b'W' | b'Y' | b'I' => 40,
        b'w' | b'y' => 30,
        b'h' if last => 15,
        b'h' => 50,
        _ => CONSONANT,
    }
}

/// The price of one sound for another.
fn between(one: u8, other: u8) -> u32 {
    if one == other {
        return 0;
    }
    let (low, high) = (one.min(other), one.max(other));
    match (low, high) {
        // Long vowels of Arabic, and how they are heard.
        (b'A', b'a') => 0,
        (b'A', b'e') => 8,
        (b'A', b'i') => 14,
        (b'A', b'o' | b'u') => 28,
        (b'V', b'a' | b'e' | b'i' | b'o' | b'u' | b'y') | (b'A', b'V') => 2,
        (b'E', b'V') | (b'V', b'Y' | b'w') | (b'V', b'W') => 20,
        (b'I', b'i' | b'y' | b'e') | (b'I', b'Y') => 0,
        (b'I', b'a') => 4,
        (b'A', b'I') | (b'H', b'I') => 12,
        (b'W', b'u' | b'w' | b'o') => 0,
        (b'Y', b'i' | b'y') => 0,
        (b'Y', b'e') => 10,
        (b'W', b'a' | b'e') | (b'Y', b'a') => 50,
        (b'Y', b'o' | b'u') | (b'W', b'i') => 60,
        (b'A', b'H') => 5,
        (b'H', b'a') => 0,
        (b'H', b'e' | b'h') => 3,
        (b'H', b'i' | b'y') | (b'A', b'Y') => 30,
        (b'E', b'a' | b'o' | b'e' | b'i' | b'u') => 5,
        // Short vowels.
        (b'o', b'u') => 4,
        (b'i', b'y') | (b'u', b'w') => 2,
        (b'o', b'w') => 6,
        (b'a', b'e') => 8,
        (b'e', b'i') | (b'e', b'y') => 8,
        (b'a', b'o') => 20,
        (b'e', b'o' | b'u') => 30,
        (b'a', b'i' | b'u') | (b'a', b'y') | (b'i', b'o' | b'u') => 40,
        // Consonants that one script, or one country, writes for the other.
        (b'K' | b'g', b'k') | (b'k', b'q') | (b'K', b'q') => 0,
        (b'K', b'g') | (b'g', b'q') => 15,
        (b'D', b'd') => 0,
        (b'D', b'z') => 10,
        (b'T', b't') => 0,
        (b'T', b's') => 20,
        (b'H', b't') => 20,
        (b'd', b'z') => 60,
        (b's', b'z') => 40,
        (b'g', b'j') => 20,
        (b'G', b'g') => 10,
        (b'G', b'R') => 0,
        (b'R', b'r') => 20,
        (b'G', b'r') => 50,
        (b'h', b'x') | (b'k', b'x') | (b'K', b'x') => 30,
        (b'q', b'x') => 50,
        (b'S', b's') | (b'S', b'k') => 60,
        (b'b', b'f') => 70,
        (b'd', b't') => 50,
        _ => 100,
    }
}
