//! Passages of what was said, decided and recommended, by words that may stand inside other words.

use crate::error::Result;
use crate::store::rows::Rows;
use crate::text::{Keyed, key};
use serde::Serialize;

/// A passage that was found.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Passage {
    /// Its table: `note`, `decision` or `recommendation`.
    pub table: &'static str,
    /// Its row.
    pub id: String,
    /// Its workshop.
    pub workshop: String,
    /// Its text, as it was written.
    pub text: String,
    /// What was found in it: first character and the one after the last, counted from 0 in characters of `text`.
    pub highlights: Vec<(usize, usize)>,
    /// How well it answers, from 0 to 1: words that are whole and stand as they were asked count most.
    pub score: f64,
}

/// More words than this are not looked for.
const WORDS: usize = 12;

/// The passages that hold every word, the best first.
pub(super) fn search(rows: Rows<'_>, query: &str, limit: usize) -> Result<Vec<Passage>> {
    let asked = key(query);
    let words: Vec<String> = asked.split(' ').filter(|word| !word.is_empty()).take(WORDS).map(bare).collect();
    if words.is_empty() || limit == 0 {
        return Ok(Vec::new());
    }
    let mut passages: Vec<Passage> = rows
        .passages(&words)?
        .into_iter()
        .map(|candidate| {
            let keyed = Keyed::of(&candidate.text);
            Passage {
                score: score(&keyed.key, &words, &asked),
                highlights: highlights(&keyed, &candidate.text, &words),
                table: candidate.table,
                id: candidate.row,
                workshop: candidate.workshop,
                text: candidate.text,
            }
        })
        .collect();
    passages.sort_by(|one, other| {
        let place = |p: &Passage| (p.table, p.id.clone());
        other.score.total_cmp(&one.score).then_with(|| place(one).cmp(&place(other)))
    });
    passages.truncate(limit);
    Ok(passages)
}

/// A word without its article, which says nothing about what is looked for.
fn bare(word: &str) -> String {
    let rest = word.strip_prefix(crate::text::name::ARTICLE).filter(|rest| rest.chars().count() >= 3);
    rest.unwrap_or(word).to_owned()
}

fn score(key: &str, words: &[String], asked: &str) -> f64 {
    let fit = |word: &String| {
        let best = key.split(' ').filter(|there| there.contains(word.as_str())).map(|there| {
            if bare(there) == *word {
                1.0
            } else if there.starts_with(word.as_str()) {
                0.8
            } else {
                0.6
            }
        });
        best.fold(0.0, f64::max)
    };
    let count = f64::from(u32::try_from(words.len()).unwrap_or(u32::MAX));
    let fits: f64 = words.iter().map(fit).sum::<f64>() / count;
    if key.contains(asked) { 0.1 + 0.9 * fits } else { 0.9 * fits }
}

/// Where the words stand in the text; parts that meet are one.
fn highlights(keyed: &Keyed, text: &str, words: &[String]) -> Vec<(usize, usize)> {
    let mut parts: Vec<(usize, usize)> = words
        .iter()
        .flat_map(|word| keyed.key.match_indices(word.as_str()).map(|(at, found)| at..at + found.len()))
        .filter_map(|part| keyed.source(part, text))
        .collect();
    parts.sort_unstable();
    let mut joined: Vec<(usize, usize)> = Vec::new();
    for (from, to) in parts {
        match joined.last_mut() {
            Some((_, end)) if *end >= from => *end = to.max(*end),
            _ => joined.push((from, to)),
        }
    }
    joined
}
