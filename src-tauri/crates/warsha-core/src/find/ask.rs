//! A question, as the index understands it.

use super::index::head;
use crate::text::key;
use crate::text::name;
use crate::text::phone::phone_part;
use crate::text::sound::{consonants, sounds};

/// More words than this are not looked for; a name of 500 characters is asked by its beginning.
const WORDS: usize = 12;
/// Nor more letters of a word.
const LETTERS: usize = 40;

/// A question.
#[derive(Debug)]
pub(super) struct Asked {
    /// Its search key.
    pub key: String,
    /// Its name key.
    pub name_key: String,
    /// What the entry of that name key is ordered by.
    pub head: u64,
    /// Its words.
    pub terms: Vec<Term>,
    /// Its digits, if it may be a telephone number.
    pub phone: Option<String>,
}

/// A word that is asked for: all its readings.
#[derive(Debug)]
pub(super) struct Term {
    pub readings: Vec<Reading>,
}

/// A reading, and how it sounds.
#[derive(Debug)]
pub(super) struct Reading {
    pub text: String,
    pub sounds: Vec<u8>,
    pub skeleton: String,
}

impl Reading {
    fn of(text: &str) -> Self {
        let text: String = text.chars().take(LETTERS).collect();
        let sounds = sounds(&text);
        Self { skeleton: consonants(&sounds), sounds, text }
    }
}

impl Asked {
    pub fn of(question: &str) -> Self {
        Self::by(question, &name::tokens(question))
    }

    /// The same, with what was read as one word, such as "ben" and what follows it, read as several: two beginnings of names, one after
    /// the other. Nothing if it is not more than `words`.
    pub fn apart(question: &str, words: usize) -> Option<Self> {
        let tokens: Vec<name::Token> = question.split_whitespace().flat_map(name::tokens).collect();
        (tokens.len().min(WORDS) > words).then(|| Self::by(question, &tokens))
    }

    fn by(question: &str, tokens: &[name::Token]) -> Self {
        let joined: Vec<&str> = tokens.iter().map(|token| token.key.as_str()).collect();
        let name_key = joined.join(" ");
        let term = |token: &name::Token| Term {
            readings: std::iter::once(&token.key).chain(&token.also).map(|text| Reading::of(text)).collect(),
        };
        Self {
            key: key(question),
            head: head(tokens.len(), &name_key),
            name_key,
            terms: tokens.iter().take(WORDS).map(term).collect(),
            phone: phone_part(question),
        }
    }
}
