//! From a question to hits, the best first.
//!
//! A score is built so that a surer way of matching always stands before a less sure one: exact, name, phone, prefix, similar. Within
//! one way count how much of each word was typed, where in the name it stands, and how much of the name was asked for.

use super::ask::{Asked, Reading, Term};
use super::desk::{Fit, Fits};
use super::index::{FUNCTION, Index};
use super::mark::highlights;
use super::{Hit, Kind, Match};
use crate::text::key;
use crate::text::name::tokens;
use crate::text::sound::{CONSONANT, distance, sounds};
use std::cmp::Reverse;
use std::collections::HashMap;

const EXACT: u32 = 1000;
const NAME: u32 = 970;
const PHONE: u32 = 930;
const PREFIX: u32 = 500;
const SIMILAR: u32 = 100;

/// A whole word of the name.
const WHOLE: Fit = 100;
/// Above this a term fits the name itself, below it the function or the organisation.
const IN_NAME: Fit = 40;
/// A whole word, and the beginning of one, in the organisation's name.
const ORGANISATION: (Fit, Fit) = (38, 30);
/// The same in a person's function.
const FUNCTION_FIT: (Fit, Fit) = (34, 26);
/// A word that differs by one letter.
const TYPED: Fit = 75;
/// A match by sound from here on is good enough not to look for typing errors.
const GOOD: u32 = 80;
/// Words whose sounds are compared for one term, at most.
const COMPARED: usize = 600;

/// An entry with its score.
type Scored = (u32, u32);

impl Index {
    /// The entries that answer a question, the best first, at most `limit` of them.
    #[must_use]
    pub fn find(&self, question: &str, limit: usize) -> Vec<Hit> {
        let mut asked = Asked::of(question);
        if limit == 0 || asked.terms.is_empty() {
            return Vec::new();
        }
        let (mut fits, mut scored) = self.all_literally(&asked);
        if scored.is_empty()
            && let Some(apart) = Asked::apart(question, asked.terms.len())
        {
            // It is only meant so where there is such a name.
            let (other, found) = self.all_literally(&apart);
            let unused = if found.is_empty() { other } else { std::mem::replace(&mut fits, other) };
            unused.into_iter().for_each(|fits| self.desk.give_back(fits));
            if !found.is_empty() {
                (scored, asked) = (found, apart);
            }
        }
        self.by_number(&asked, &mut scored);
        if scored.len() < limit {
            self.similar(&asked, &mut fits, &mut scored, limit);
        }
        fits.into_iter().for_each(|fits| self.desk.give_back(fits));
        if self.others > 0 {
            scored = self.once_each(scored);
        }
        self.best(scored, limit)
            .into_iter()
            .filter_map(|(score, slot)| self.hit(&asked, score, slot))
            .collect()
    }

    /// The entries in which there is a word for every term.
    fn all_literally(&self, asked: &Asked) -> (Vec<Fits>, Vec<Scored>) {
        let fits: Vec<Fits> = asked.terms.iter().map(|term| self.literally(term)).collect();
        let mut scored = Vec::new();
        self.combine(&fits, asked.terms.len(), |slot, sum, covered| {
            scored.push((self.score_literal(asked, slot, sum, covered), slot));
        });
        (fits, scored)
    }

    /// Words that begin as the term does: in names, functions, and names of organisations for their people.
    fn literally(&self, term: &Term) -> Fits {
        let mut fits = self.desk.blank(self.slots.len());
        for reading in &term.readings {
            for (number, word) in self.words_from(&reading.text) {
                let whole = word.text.len() == reading.text.len();
                let typed = 45 * reading.text.len() / word.text.len().max(1);
                let fit = if whole { WHOLE } else { 50 + Fit::try_from(typed).unwrap_or(45) };
                self.spread(number, fit, whole, &mut fits);
            }
        }
        fits
    }

    /// Gives a word's fit to every entry in which it stands.
    fn spread(&self, word: u32, fit: Fit, whole: bool, fits: &mut Fits) {
        let of = |pair: (Fit, Fit)| if whole { pair.0 } else { pair.1 };
        for place in &self.words[word as usize].places {
            let (slot, place) = (place >> 3, place & 7);
            if place == FUNCTION {
                fits.raise(slot, of(FUNCTION_FIT));
                continue;
            }
            fits.raise(slot, if place == 0 { fit } else { (fit - 1).max(IN_NAME + 1) });
            if self.organisations[slot as usize]
                && let Some(listed) = &self.slots[slot as usize]
            {
                let row = listed.stands_under.as_ref().unwrap_or(&listed.id);
                for member in self.members.get(row).into_iter().flatten() {
                    fits.raise(*member, of(ORGANISATION));
                }
            }
        }
    }

    /// Gives each entry that fits at least `wanted` of the terms, with the sum of its fits and the number of terms in its name.
    fn combine(&self, fits: &[Fits], wanted: usize, mut give: impl FnMut(u32, u32, u32)) {
        let mut seen = self.desk.blank(self.slots.len());
        // Where every term must fit, the rarest tells all; else the entry may miss any one of them.
        let mut lists: Vec<&Fits> = fits.iter().collect();
        lists.sort_by_key(|fits| fits.touched.len());
        for slot in lists.iter().take(fits.len() - wanted + 1).flat_map(|fits| &fits.touched) {
            let place = *slot as usize;
            if seen.by_slot[place] > 0 {
                continue;
            }
            seen.raise(*slot, 1);
            let (mut sum, mut met, mut covered) = (0, 0, 0);
            for fits in fits {
                let fit = fits.by_slot[place];
                sum += u32::from(fit);
                met += usize::from(fit > 0);
                covered += u32::from(fit > IN_NAME);
            }
            if met >= wanted {
                give(*slot, sum, covered);
            }
        }
        self.desk.give_back(seen);
    }

    fn by_number(&self, asked: &Asked, scored: &mut Vec<Scored>) {
        let Some(number) = &asked.phone else { return };
        for (slot, whole) in self.phones_from(number) {
            scored.retain(|(_, other)| *other != slot);
            scored.push((if whole.len() == number.len() { PHONE + 20 } else { PHONE }, slot));
        }
    }

    /// Adds what sounds alike, and what is one typing error away.
    fn similar(&self, asked: &Asked, fits: &mut [Fits], scored: &mut Vec<Scored>, limit: usize) {
        let mut known = self.desk.blank(self.slots.len());
        scored.iter().for_each(|(_, slot)| known.raise(*slot, 1));
        let literal = scored.len();
        let terms = asked.terms.len();
        for (term, fits) in asked.terms.iter().zip(fits.iter_mut()) {
            term.readings.iter().for_each(|reading| self.by_sound(reading, fits));
        }
        let mut found: Vec<Scored> = Vec::new();
        let gather = |fits: &[Fits], wanted: usize, found: &mut Vec<Scored>| {
            self.combine(fits, wanted, |slot, sum, covered| {
                if known.by_slot[slot as usize] == 0 {
                    found.push((SIMILAR + self.part(terms, slot, sum, covered), slot));
                }
            });
        };
        gather(fits, terms, &mut found);
        self.by_whole_sound(asked, &known, &mut found);
        let best = found.iter().map(|(score, _)| *score).max().unwrap_or(0);
        if literal + found.len() < limit || (literal == 0 && best < SIMILAR + 3 * GOOD) {
            for (term, fits) in asked.terms.iter().zip(fits.iter_mut()) {
                term.readings.iter().for_each(|reading| self.by_error(reading, fits));
            }
            gather(fits, terms, &mut found);
            if literal + found.len() == 0 && terms > 2 {
                gather(fits, terms - 1, &mut found);
            }
        }
        self.desk.give_back(known);
        found.sort_unstable_by(|one, other| one.1.cmp(&other.1).then(other.0.cmp(&one.0)));
        found.dedup_by_key(|(_, slot)| *slot);
        scored.append(&mut found);
    }

    /// Words with the same consonants, or that go on from them.
    fn by_sound(&self, reading: &Reading, fits: &mut Fits) {
        if reading.sounds.is_empty() {
            return;
        }
        let ear = self.ear();
        let length = reading.skeleton.len();
        let standing = ear
            .words_from(&reading.skeleton)
            .filter(|number| !self.words[*number as usize].places.is_empty());
        for number in standing.take(COMPARED) {
            let heard = &ear.words[number as usize];
            let more = heard.skeleton.len() - length;
            // One consonant begins too many words to mean any of them.
            if more > 0 && length < 2 {
                return;
            }
            let far = distance(&reading.sounds, &heard.sounds, more > 0);
            // What is not typed yet counts a little against a word.
            let rest = match more {
                0 => 0,
                1 => 20,
                _ => 40,
            };
            self.spread(number, fit(far + rest), more == 0, fits);
        }
    }

    /// Names whose consonants are the same when no space is seen, or go on from there.
    fn by_whole_sound(&self, asked: &Asked, known: &Fits, found: &mut Vec<Scored>) {
        let first = || asked.terms.iter().filter_map(|term| term.readings.first());
        let skeleton: String = first().map(|reading| reading.skeleton.as_str()).collect();
        let said: Vec<u8> = first().flat_map(|reading| reading.sounds.iter().copied()).collect();
        let unknown = self.ear().names_from(&skeleton).filter(|(slot, _)| known.by_slot[*slot as usize] == 0);
        for (slot, more) in unknown.take(COMPARED / 4) {
            let Some(listed) = &self.slots[slot as usize] else { continue };
            if more > 0 && skeleton.len() < 4 {
                return;
            }
            let name: Vec<u8> = tokens(&listed.name).iter().flat_map(|token| sounds(&token.key)).collect();
            let words = u32::try_from(asked.terms.len()).unwrap_or(1).max(self.words_in(slot));
            let far = distance(&said, &name, more > 0) / words;
            found.push((SIMILAR + 3 * u32::from(fit(far)) + if more == 0 { 80 } else { 40 }, slot));
        }
    }

    /// Words that are one typing error away, or one consonant.
    fn by_error(&self, reading: &Reading, fits: &mut Fits) {
        let ear = self.ear();
        for number in ear.words_near(&reading.skeleton) {
            let (word, heard) = (&self.words[number as usize], &ear.words[number as usize]);
            let far = distance(&reading.sounds, &heard.sounds, false);
            let short = reading.skeleton.len().min(heard.skeleton.len()) < 3;
            if far <= if short { CONSONANT / 2 } else { CONSONANT + 20 } {
                self.spread(number, fit(far), true, fits);
            } else if reading.text.chars().count() >= 4 && one_error(&reading.text, &word.text) {
                self.spread(number, TYPED, true, fits);
            }
        }
    }

    fn score_literal(&self, asked: &Asked, slot: u32, sum: u32, covered: u32) -> u32 {
        if self.heads[slot as usize] == asked.head
            && let Some(listed) = &self.slots[slot as usize]
            && *listed.key == *asked.name_key
        {
            return if key(&listed.name) == asked.key { EXACT } else { NAME };
        }
        PREFIX + self.part(asked.terms.len(), slot, sum, covered)
    }

    /// How much of what was asked fits, and how much of the name was asked for.
    fn part(&self, terms: usize, slot: u32, sum: u32, covered: u32) -> u32 {
        let (terms, words) = (u32::try_from(terms).unwrap_or(1).max(1), self.words_in(slot));
        3 * sum / terms + 90 * covered.min(words) / words
    }

    /// Of what was found under several names, the best of them.
    fn once_each(&self, scored: Vec<Scored>) -> Vec<Scored> {
        let mut best: HashMap<u32, Scored> = HashMap::new();
        // Of equals, the name it is known by, then the first in order.
        let rank = |(score, slot): Scored| {
            let listed = self.at(slot);
            let own = listed.is_some_and(|listed| listed.stands_under.is_none());
            (score, own, Reverse(listed.map(|listed| (&listed.key, &listed.id))))
        };
        for one in scored {
            if let Some(standing) = self.standing(one.1) {
                let known = best.entry(standing).or_insert(one);
                if rank(one) > rank(*known) {
                    *known = one;
                }
            }
        }
        best.into_values().collect()
    }

    /// The best, in order: by score, then the shorter name, then by name.
    fn best(&self, scored: Vec<Scored>, limit: usize) -> Vec<Scored> {
        type Ranked = (Reverse<u32>, u64, u32);
        let first = |(score, slot): Scored| (Reverse(score), self.heads[slot as usize], slot);
        let mut ranked: Vec<Ranked> = scored.into_iter().map(first).collect();
        let order = |one: &Ranked, other: &Ranked| {
            let rest =
                |slot: u32| self.slots[slot as usize].as_ref().map(|one| (&one.key, one.kind, &one.id));
            (one.0, one.1).cmp(&(other.0, other.1)).then_with(|| rest(one.2).cmp(&rest(other.2)))
        };
        if ranked.len() > limit {
            ranked.select_nth_unstable_by(limit - 1, order);
            ranked.truncate(limit);
        }
        ranked.sort_unstable_by(order);
        ranked.into_iter().map(|(score, _, slot)| (score.0, slot)).collect()
    }

    fn hit(&self, asked: &Asked, score: u32, slot: u32) -> Option<Hit> {
        let found = self.at(slot)?;
        let listed = self.at(self.standing(slot)?)?;
        let other = found.stands_under.is_some();
        let matched = match score {
            EXACT => Match::Exact,
            NAME => Match::Name,
            PHONE.. => Match::Phone,
            PREFIX.. => Match::Prefix,
            _ => Match::Similar,
        };
        let organisation = listed.organisation.as_deref().and_then(|id| self.entry(Kind::Organisation, id));
        Some(Hit {
            kind: listed.kind,
            id: listed.id.to_string(),
            name: listed.name.to_string(),
            also: other.then(|| found.name.to_string()),
            organisation: organisation.map(|organisation| organisation.name.to_string()),
            matched,
            highlights: if other { Vec::new() } else { highlights(&listed.name, asked, matched) },
            score: f64::from(score) / f64::from(EXACT),
        })
    }
}

/// The fit of a word that is this far from what was heard.
fn fit(far: u32) -> Fit {
    Fit::try_from(95_u32.saturating_sub(far / 2)).unwrap_or(95).max(IN_NAME + 1)
}

/// One letter too many, too few, wrong, or two letters in the wrong order.
fn one_error(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let head = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let tail = one[head..].iter().rev().zip(other[head..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[head..one.len() - tail], &other[head..other.len() - tail]);
    match (one, other) {
        ([], [_]) | ([_], [] | [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}
