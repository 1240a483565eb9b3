//! What the index holds, and how it is built and kept.

use super::desk::Desk;
use super::ear::Ear;
use super::kin::Kin;
use super::listed::{Listed, national};
use super::{Entry, Kind};
use crate::error::Result;
use crate::store::fold::Key;
use crate::store::rows::Rows;
use crate::text::name::{self, Token};
use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap};

/// Where a word stands that belongs to a person's function, not to a name.
pub(super) const FUNCTION: u32 = 7;
/// Words of a name from this place on are not told apart.
const LAST_PLACE: u32 = 6;

/// A word that occurs in names or functions.
#[derive(Debug)]
pub(super) struct Word {
    pub text: Box<str>,
    /// Where it occurs: the slot of the entry, and in the three lowest bits the place in the name, or [`FUNCTION`].
    pub places: Vec<u32>,
}

/// The index. Entries have slots, words have numbers; each list of either is sorted, and searched by halving.
#[derive(Debug, Default)]
pub struct Index {
    pub(super) slots: Vec<Option<Listed>>,
    free: Vec<u32>,
    /// Slots by kind and id.
    by_id: Vec<u32>,
    pub(super) words: Vec<Word>,
    /// The number of a word.
    numbers: HashMap<Box<str>, u32>,
    /// Numbers of words by their text.
    by_text: Vec<u32>,
    /// Slots by national number, of those that have one.
    by_phone: Vec<u32>,
    /// The people of an organisation, by its row.
    pub(super) members: HashMap<Box<str>, Vec<u32>>,
    /// What entries are first ordered by when nothing else tells them apart, by slot: how many words, and the first letters.
    pub(super) heads: Vec<u64>,
    /// By slot, too: is it an organisation? To ask the entry itself, for each of thousands, is what a search would wait for.
    pub(super) organisations: Vec<bool>,
    /// How many entries are another name of one.
    pub(super) others: usize,
    pub(super) desk: Desk,
    /// How everything sounds; heard when it is first asked for.
    ear: OnceCell<Ear>,
    /// What people may share; gathered when it is first asked for.
    kin: OnceCell<Kin>,
}

impl Index {
    /// The index of all people and organisations.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn build(rows: Rows<'_>) -> Result<Self> {
        let mut index = Self::default();
        rows.register(|entry| {
            index.list(&entry);
        })?;
        let Self { slots, by_id, words, by_text, by_phone, .. } = &mut index;
        let there = |slot: &u32| slots[*slot as usize].as_ref();
        let numbers = |count: usize| 0..u32::try_from(count).unwrap_or(u32::MAX);
        by_text.extend(numbers(words.len()));
        by_text.sort_unstable_by(|one, other| words[*one as usize].text.cmp(&words[*other as usize].text));
        by_id.extend(numbers(slots.len()));
        by_id.sort_by(|one, other| id_of(there(one)).cmp(&id_of(there(other))));
        by_phone.extend(
            numbers(slots.len()).filter(|slot| there(slot).is_some_and(|listed| listed.phone.is_some())),
        );
        by_phone.sort_by(|one, other| phone_of(there(one)).cmp(&phone_of(there(other))));
        Ok(index)
    }

    /// Reads again the rows that were touched: what is struck or forgotten leaves, what is new or changed is there as it is now.
    ///
    /// # Errors
    /// A failure of the store; then the index must be built anew.
    pub fn refresh(&mut self, rows: Rows<'_>, touched: &BTreeSet<Key>) -> Result<()> {
        for key in touched {
            rows.registered(key, |kind, entry| {
                self.take_out(kind, &key.row);
                if let Some(entry) = entry {
                    self.put_in(&entry);
                }
            })?;
        }
        Ok(())
    }

    /// Lists an entry and its words; what is sorted is left to the caller. Gives the slot and the words that are new.
    fn list(&mut self, entry: &Entry<'_>) -> (u32, std::ops::Range<usize>) {
        let slot = self.free.pop().unwrap_or_else(|| {
            self.slots.push(None);
            self.heads.push(0);
            self.organisations.push(false);
            u32::try_from(self.slots.len() - 1).unwrap_or(u32::MAX)
        });
        let known = self.words.len();
        let tokens = name::tokens(entry.name);
        let mut key = String::with_capacity(entry.name.len());
        for (place, token) in (0_u32..).zip(&tokens) {
            if place > 0 {
                key.push(' ');
            }
            key.push_str(&token.key);
            readings(token).for_each(|text| self.note(text, slot << 3 | place.min(LAST_PLACE)));
        }
        for token in entry.function.map(name::tokens).into_iter().flatten() {
            readings(&token).for_each(|text| self.note(text, slot << 3 | FUNCTION));
        }
        if let Some(organisation) = entry.organisation {
            match self.members.get_mut(organisation) {
                Some(members) => members.push(slot),
                None => drop(self.members.insert(organisation.into(), vec![slot])),
            }
        }
        self.others += usize::from(entry.stands_under.is_some());
        self.heads[slot as usize] = head(tokens.len(), &key);
        self.organisations[slot as usize] = entry.kind == Kind::Organisation;
        self.slots[slot as usize] = Some(Listed {
            kind: entry.kind,
            id: entry.id.into(),
            name: entry.name.into(),
            key: key.into_boxed_str(),
            organisation: entry.organisation.map(Into::into),
            phone: entry.phone.and_then(national),
            stands_under: entry.stands_under.map(Into::into),
            function: entry.function.map(Into::into),
        });
        (slot, known..self.words.len())
    }

    /// Notes that a word stands in a place.
    fn note(&mut self, text: &str, place: u32) {
        if let Some(number) = self.numbers.get(text) {
            self.words[*number as usize].places.push(place);
            return;
        }
        let number = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.numbers.insert(text.into(), number);
        self.words.push(Word { text: text.into(), places: vec![place] });
    }

    fn put_in(&mut self, entry: &Entry<'_>) {
        let (slot, new) = self.list(entry);
        for word in &self.words[new.clone()] {
            let at = self.by_text.partition_point(|other| self.words[*other as usize].text < word.text);
            self.by_text.insert(at, self.numbers[&word.text]);
        }
        let Self { slots, by_id, by_phone, words, ear, kin, .. } = self;
        let there = |slot: u32| slots[slot as usize].as_ref();
        let at = by_id.partition_point(|other| id_of(there(*other)) < id_of(there(slot)));
        by_id.insert(at, slot);
        let Some(listed) = there(slot) else { return };
        if listed.phone.is_some() {
            let at = by_phone.partition_point(|other| phone_of(there(*other)) < phone_of(Some(listed)));
            by_phone.insert(at, slot);
        }
        if let Some(ear) = ear.get_mut() {
            new.for_each(|number| ear.hear_word(&words[number].text));
            ear.hear_name(slot, &listed.name);
        }
        if let Some(kin) = kin.get_mut()
            && listed.is_person()
        {
            kin.put_in(slot, listed);
        }
    }

    fn take_out(&mut self, kind: Kind, id: &str) {
        let Ok(at) = self.place_of(kind, id) else { return };
        let slot = self.by_id.remove(at);
        self.by_phone.retain(|other| *other != slot);
        let Some(listed) = self.slots[slot as usize].take() else { return };
        self.others -= usize::from(listed.stands_under.is_some());
        for text in [Some(&listed.name), listed.function.as_ref()].into_iter().flatten() {
            for token in name::tokens(text) {
                for text in readings(&token) {
                    if let Some(number) = self.numbers.get(text) {
                        self.words[*number as usize].places.retain(|place| place >> 3 != slot);
                    }
                }
            }
        }
        if let Some(members) =
            listed.organisation.and_then(|organisation| self.members.get_mut(&organisation))
        {
            members.retain(|other| *other != slot);
        }
        if let Some(ear) = self.ear.get_mut() {
            ear.forget_name(slot);
        }
        if let Some(kin) = self.kin.get_mut() {
            kin.take_out(slot);
        }
        self.free.push(slot);
    }

    /// Where the entry of that row stands among all, or should.
    fn place_of(&self, kind: Kind, id: &str) -> std::result::Result<usize, usize> {
        let of = |slot: &u32| id_of(self.slots[*slot as usize].as_ref());
        self.by_id.binary_search_by(|slot| of(slot).cmp(&Some((kind, id))))
    }

    /// How many words the name in a slot has; one that has none counts as one.
    pub(super) fn words_in(&self, slot: u32) -> u32 {
        u32::try_from(self.heads[slot as usize] >> 56).unwrap_or(1).max(1)
    }

    /// The entry of that row.
    pub(crate) fn entry(&self, kind: Kind, id: &str) -> Option<&Listed> {
        self.at(self.slot(kind, id)?)
    }

    /// The words that begin so.
    pub(super) fn words_from<'a>(&'a self, beginning: &'a str) -> impl Iterator<Item = (u32, &'a Word)> {
        let from = self.by_text.partition_point(|number| &*self.words[*number as usize].text < beginning);
        let words = self.by_text[from..].iter().map(|number| (*number, &self.words[*number as usize]));
        words.take_while(move |(_, word)| word.text.starts_with(beginning))
    }

    /// The entries whose number begins so, each with its number.
    pub(super) fn phones_from<'a>(&'a self, beginning: &'a str) -> impl Iterator<Item = (u32, &'a str)> {
        let of = |slot: u32| phone_of(self.slots[slot as usize].as_ref());
        let from = self.by_phone.partition_point(|slot| of(*slot) < Some(beginning));
        let phones = self.by_phone[from..].iter().filter_map(move |slot| Some((*slot, of(*slot)?)));
        phones.take_while(move |(_, phone)| phone.starts_with(beginning))
    }

    /// The slot of that row.
    pub(crate) fn slot(&self, kind: Kind, id: &str) -> Option<u32> {
        Some(self.by_id[self.place_of(kind, id).ok()?])
    }

    /// The slot that stands for the one of that row: of an entry that is another name, the one whose name it is.
    pub(crate) fn standing(&self, slot: u32) -> Option<u32> {
        let (mut standing, mut steps) = (slot, 0);
        while let Some(under) = &self.at(standing)?.stands_under {
            let kind = self.at(standing)?.kind;
            standing = self.slot(kind, under)?;
            // Nothing is merged in a circle; a search would wait for ever if it were.
            steps += 1;
            if steps > self.slots.len() {
                return None;
            }
        }
        Some(standing)
    }

    /// The entry in a slot.
    pub(crate) fn at(&self, slot: u32) -> Option<&Listed> {
        self.slots[slot as usize].as_ref()
    }

    /// Every slot.
    pub(crate) fn all(&self) -> impl Iterator<Item = u32> {
        0..u32::try_from(self.slots.len()).unwrap_or(u32::MAX)
    }

    /// What people may share.
    pub(crate) fn kin(&self) -> &Kin {
        self.kin.get_or_init(|| {
            let mut kin = Kin::default();
            for slot in self.all() {
                if let Some(listed) = self.at(slot).filter(|listed| listed.is_person()) {
                    kin.put_in(slot, listed);
                }
            }
            kin
        })
    }

    /// How everything sounds.
    pub(super) fn ear(&self) -> &Ear {
        self.ear.get_or_init(|| {
            let names = self.slots.iter().map(|slot| slot.as_ref().map(|listed| &*listed.name));
            Ear::of(self.words.iter().map(|word| &*word.text), names)
        })
    }
}

/// The number of words in a byte, then the first seven bytes of the key.
pub(super) fn head(words: usize, key: &str) -> u64 {
    let mut bytes = [0_u8; 8];
    bytes[0] = u8::try_from(words).unwrap_or(u8::MAX);
    bytes[1..].iter_mut().zip(key.bytes()).for_each(|(place, byte)| *place = byte);
    u64::from_be_bytes(bytes)
}

fn id_of(listed: Option<&Listed>) -> Option<(Kind, &str)> {
    listed.map(|listed| (listed.kind, &*listed.id))
}

fn phone_of(listed: Option<&Listed>) -> Option<&str> {
    listed?.phone.as_deref()
}

/// A word as it may be asked for: as it is read, and as it may also be read.
pub(super) fn readings(token: &Token) -> impl Iterator<Item = &str> {
    std::iter::once(token.key.as_str()).chain(token.also.as_deref())
}
