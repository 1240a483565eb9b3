//! Who has something in common with whom: a number, a name, or the consonants of one. What may be one person entered twice begins here.

use super::listed::Listed;
use crate::text::name::tokens;
use crate::text::sound::{consonants, sounds};
use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

/// So many people with one name, or one number, are too many to be compared with each other; then only those of one organisation are.
const CROWD: usize = 40;

/// A person, as she is compared.
#[derive(Debug)]
pub(crate) struct Known {
    /// The words with their consonants and sounds, in the order of the consonants: families come first or last.
    pub words: Vec<(String, Vec<u8>)>,
    /// What she has, each as she shares it with anybody, and as with those of her organisation.
    shared: Vec<(u64, Option<u64>)>,
}

impl Known {
    fn of(listed: &Listed) -> Self {
        let heard = |word: &str| {
            let sounds = sounds(word);
            (consonants(&sounds), sounds)
        };
        let mut words: Vec<(String, Vec<u8>)> =
            tokens(&listed.name).iter().map(|token| heard(&token.key)).collect();
        words.sort();
        let skeleton = words.iter().map(|(skeleton, _)| skeleton.as_str()).collect::<Vec<_>>().join(" ");
        let whole = [listed.number().unwrap_or_default(), &listed.key, &skeleton];
        let shared = (0_u8..).zip(whole).filter(|(_, key)| !key.trim().is_empty());
        let shared =
            shared.map(|thing| (sum(&thing), listed.organisation.as_ref().map(|o| sum(&(thing, o)))));
        Self { shared: shared.collect(), words }
    }
}

/// Two things of one sum are compared once more than they need be; so a sum need not be sure.
fn sum(thing: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    thing.hash(&mut hasher);
    hasher.finish()
}

/// Everybody, by what they may share.
#[derive(Debug, Default)]
pub(crate) struct Kin {
    known: HashMap<u32, Known>,
    sharing: HashMap<u64, Vec<u32>>,
}

impl Kin {
    /// Takes a person in.
    pub fn put_in(&mut self, slot: u32, listed: &Listed) {
        let known = Known::of(listed);
        for sum in sums(&known) {
            self.sharing.entry(sum).or_default().push(slot);
        }
        self.known.insert(slot, known);
    }

    /// Lets one go.
    pub fn take_out(&mut self, slot: u32) {
        let Some(known) = self.known.remove(&slot) else { return };
        for sum in sums(&known) {
            if let Some(slots) = self.sharing.get_mut(&sum) {
                slots.retain(|other| *other != slot);
            }
        }
    }

    /// A person, as she is compared.
    pub fn known(&self, slot: u32) -> Option<&Known> {
        self.known.get(&slot)
    }

    /// These people, each with those she shares something with: the lower slot first.
    pub fn met(&self, slots: impl Iterator<Item = u32>) -> BTreeSet<(u32, u32)> {
        let few = |sum: &u64| self.sharing.get(sum).filter(|slots| slots.len() <= CROWD);
        let mut met = BTreeSet::new();
        for slot in slots {
            for (sum, within) in self.known.get(&slot).iter().flat_map(|known| &known.shared) {
                let others = few(sum).or_else(|| few(within.as_ref()?));
                let others = others.into_iter().flatten().filter(|other| **other != slot);
                met.extend(others.map(|other| (slot.min(*other), slot.max(*other))));
            }
        }
        met
    }
}

fn sums(known: &Known) -> impl Iterator<Item = u64> {
    known.shared.iter().flat_map(|(sum, within)| std::iter::once(*sum).chain(*within))
}
