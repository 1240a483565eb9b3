//! The words of lists in Arabic, French, English and Spanish: what heads a column, what a section is called, how a sex is written.
//! All of them are search keys, as `warsha_core::text::key` makes them, without articles.

pub(crate) mod headers;
pub(crate) mod rows;
pub(crate) mod values;

use warsha_core::text::key;

/// What may stand joined before an Arabic word: and, with, for, and the article; the longest first.
const JOINED: &[&str] = &["وال", "بال", "كال", "لل", "ال", "و"];

/// The words of a text as keys.
pub(crate) fn words(text: &str) -> Vec<String> {
    key(text).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The word without what is joined before it, if enough of a word is left.
pub(crate) fn bare(word: &str) -> &str {
    let rest = JOINED.iter().find_map(|joined| word.strip_prefix(joined));
    rest.filter(|rest| rest.chars().count() >= 2).unwrap_or(word)
}

/// Whether the list has the word, with or without what is joined before it.
pub(crate) fn has(list: &[&str], word: &str) -> bool {
    list.contains(&word) || list.contains(&bare(word))
}
