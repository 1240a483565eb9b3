//! Which parts of a name were found.

use super::Match;
use super::ask::Asked;
use crate::text::Keyed;
use crate::text::name::{ARTICLE, Token, tokens};
use crate::text::sound::{consonants, sounds};

/// The parts of a name to be highlighted, in characters of the name, in its order and apart from each other.
pub(super) fn highlights(name: &str, asked: &Asked, matched: Match) -> Vec<(usize, usize)> {
    let length = name.chars().count();
    let mut parts: Vec<(usize, usize)> = match matched {
        Match::Exact => vec![(0, length)],
        Match::Phone => Vec::new(),
        Match::Name | Match::Prefix | Match::Similar => {
            tokens(name).iter().filter_map(|token| part(name, token, asked, matched)).collect()
        }
    };
    // What is found by the name without spaces is found whole.
    if parts.is_empty() && matched == Match::Similar {
        parts.push((0, length));
    }
    parts.sort_unstable();
    parts
}

/// The part of one word of the name that was asked for.
fn part(name: &str, token: &Token, asked: &Asked, matched: Match) -> Option<(usize, usize)> {
    let whole = (token.start, token.end);
    let readings = || asked.terms.iter().flat_map(|term| &term.readings);
    let own = || std::iter::once(&token.key).chain(&token.also);
    if readings().any(|asked| own().any(|own| *own == asked.text)) {
        return Some(whole);
    }
    if readings().any(|asked| own().any(|own| own.starts_with(&asked.text))) {
        // A compound is written apart here, or its article is not asked for: then its letters are looked for in the spelling.
        let spelling: String = name.chars().skip(token.start).take(token.end - token.start).collect();
        let keyed = Keyed::of(&spelling);
        let mut begun = readings().filter_map(|asked| {
            let at = keyed.key.find(&asked.text).filter(|at| *at <= ARTICLE.len())?;
            let (first, end) = keyed.source(at..at + asked.text.len(), &spelling)?;
            Some((token.start + first, token.start + end))
        });
        return Some(begun.next().unwrap_or(whole));
    }
    let skeleton = consonants(&sounds(&token.key));
    let alike = matched == Match::Similar
        && readings().any(|asked| !asked.skeleton.is_empty() && skeleton.starts_with(&asked.skeleton));
    alike.then_some(whole)
}
