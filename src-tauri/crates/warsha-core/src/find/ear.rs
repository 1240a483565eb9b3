//! How words and names sound: what is found across scripts and in spite of errors.

use crate::text::name::tokens;
use crate::text::sound::{consonants, sounds};
use std::cmp::Ordering;

/// The consonants a skeleton is made of.
const CONSONANTS: &[u8] = b"btdrzslmnjhkgcf";
/// Longer skeletons are not looked at for errors.
const LONG: usize = 16;

/// A word, heard.
#[derive(Debug)]
pub(super) struct Heard {
    pub sounds: Box<[u8]>,
    pub skeleton: Box<str>,
}

impl Heard {
    pub fn of(text: &str) -> Self {
        let sounds = sounds(text);
        Self { skeleton: consonants(&sounds).into_boxed_str(), sounds: sounds.into_boxed_slice() }
    }
}

/// All words and names, by their consonants.
#[derive(Debug, Default)]
pub(super) struct Ear {
    /// By number.
    pub words: Vec<Heard>,
    texts: Vec<Box<str>>,
    /// Numbers of words by skeleton, then by text.
    sorted: Vec<u32>,
    /// The consonants of whole names, without spaces, with their slots; sorted.
    names: Vec<(Box<str>, u32)>,
}

impl Ear {
    /// Hears every word, in the order of their numbers, and every name, in the order of their slots.
    pub fn of<'a>(
        words: impl Iterator<Item = &'a str>,
        names: impl Iterator<Item = Option<&'a str>>,
    ) -> Self {
        let mut ear = Self::default();
        for text in words {
            ear.words.push(Heard::of(text));
            ear.texts.push(text.into());
        }
        ear.sorted = (0..u32::try_from(ear.words.len()).unwrap_or(u32::MAX)).collect();
        let Self { words, texts, sorted, .. } = &mut ear;
        sorted.sort_unstable_by(|one, other| {
            let of = |number: &u32| (&words[*number as usize].skeleton, &texts[*number as usize]);
            of(one).cmp(&of(other))
        });
        ear.names = (0..).zip(names).filter_map(|(slot, name)| Some((whole(name?), slot))).collect();
        ear.names.sort_unstable();
        ear
    }

    /// Hears a new word: its number is the next one.
    pub fn hear_word(&mut self, text: &str) {
        let heard = Heard::of(text);
        let at = self.sorted.partition_point(|number| {
            let number = *number as usize;
            (&self.words[number].skeleton, &*self.texts[number]) < (&heard.skeleton, text)
        });
        self.sorted.insert(at, u32::try_from(self.words.len()).unwrap_or(u32::MAX));
        self.words.push(heard);
        self.texts.push(text.into());
    }

    pub fn hear_name(&mut self, slot: u32, name: &str) {
        let name = (whole(name), slot);
        let at = self.names.partition_point(|other| *other < name);
        self.names.insert(at, name);
    }

    pub fn forget_name(&mut self, slot: u32) {
        self.names.retain(|(_, other)| *other != slot);
    }

    /// The words with this skeleton, then those that go on from it.
    pub fn words_from<'a>(&'a self, skeleton: &'a str) -> impl Iterator<Item = u32> + 'a {
        let from = self.sorted.partition_point(|number| &*self.words[*number as usize].skeleton < skeleton);
        let words = self.sorted[from..].iter().copied();
        words.take_while(move |number| self.words[*number as usize].skeleton.starts_with(skeleton))
    }

    /// The words whose skeleton is this one but for one consonant too many, too few, wrong, or two in the wrong order.
    pub fn words_near(&self, skeleton: &str) -> Vec<u32> {
        let bytes = skeleton.as_bytes();
        if bytes.is_empty() || bytes.len() > LONG {
            return Vec::new();
        }
        let mut near: Vec<Vec<u8>> = Vec::new();
        for at in 0..=bytes.len() {
            let (head, tail) = bytes.split_at(at);
            let joined = |middle: &[u8], tail: &[u8]| [head, middle, tail].concat();
            near.extend(CONSONANTS.iter().map(|consonant| joined(&[*consonant], tail)));
            if let [first, rest @ ..] = tail {
                near.push(joined(&[], rest));
                near.extend(CONSONANTS.iter().filter(|c| *c != first).map(|c| joined(&[*c], rest)));
                if let [second, rest @ ..] = rest {
                    near.push(joined(&[*second, *first], rest));
                }
            }
        }
        near.sort_unstable();
        near.dedup();
        let of = |number: &u32| self.words[*number as usize].skeleton.as_bytes();
        let same = near.iter().filter(|near| !near.is_empty() && near.as_slice() != bytes);
        same.flat_map(|near| part(&self.sorted, |number| of(number).cmp(near)).iter().copied()).collect()
    }

    /// The slots of the names whose consonants are these, then of those that go on from there, each with how many more it has.
    pub fn names_from<'a>(&'a self, skeleton: &'a str) -> impl Iterator<Item = (u32, usize)> + 'a {
        let begin = |(name, _): &(Box<str>, u32)| {
            let begins = name.starts_with(skeleton);
            if begins { Ordering::Equal } else { (**name).cmp(skeleton) }
        };
        part(&self.names, begin).iter().map(|(name, slot)| (*slot, name.len() - skeleton.len()))
    }
}

/// The consonants of a whole name, without spaces.
fn whole(name: &str) -> Box<str> {
    let skeletons: String = tokens(name).iter().map(|token| consonants(&sounds(&token.key))).collect();
    skeletons.into_boxed_str()
}

/// The part of a sorted list that holds these: `order` says on which side of it an element lies.
fn part<T>(list: &[T], order: impl Fn(&T) -> Ordering) -> &[T] {
    let from = list.partition_point(|element| order(element) == Ordering::Less);
    let to = from + list[from..].partition_point(|element| order(element) == Ordering::Equal);
    &list[from..to]
}
