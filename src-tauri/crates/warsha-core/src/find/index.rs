//! What the index holds, and how it is built and kept.

use super::{Entry, Kind};
use crate::error::Result;
use crate::store::fold::Key;
use crate::store::rows::Rows;
use crate::text::name::{self, Token};
use crate::text::phone;
use crate::text::phone::phone_part;
use crate::text::sound::{consonants, sounds};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Where a word stands that belongs to a person's function, not to a name.
pub(super) const FUNCTION: u32 = 7;
/// Words of a name from this place on are not told apart.
pub(super) const LAST_PLACE: u32 = 6;

/// A row of the register as it is kept here.
#[derive(Debug)]
pub(super) struct Listed {
    pub kind: Kind,
    pub id: Box<str>,
    pub name: Box<str>,
    /// The name key.
    pub key: Box<str>,
    /// How many words the name has.
    pub words: u8,
    pub organisation: Option<Box<str>>,
    phone: Option<Box<str>>,
    function: Option<Box<str>>,
    /// The consonants of the whole name, without spaces.
    skeleton: Box<str>,
}

/// A word that occurs in names or functions.
#[derive(Debug)]
pub(super) struct Word {
    pub text: Box<str>,
    pub sounds: Box<[u8]>,
    pub skeleton: Box<str>,
    /// Where it occurs: the slot of the entry, and in the three lowest bits the place in the name, or [`FUNCTION`].
    pub places: Vec<u32>,
}

/// The index.
#[derive(Debug, Default)]
pub struct Index {
    pub(super) slots: Vec<Option<Listed>>,
    free: Vec<u32>,
    by_id: HashMap<(Kind, Box<str>), u32>,
    pub(super) words: Vec<Word>,
    pub(super) by_text: BTreeMap<Box<str>, u32>,
    pub(super) by_skeleton: BTreeMap<Box<str>, Vec<u32>>,
    /// By the consonants of the whole name: for compounds that are parted elsewhere.
    pub(super) by_whole: BTreeMap<Box<str>, Vec<u32>>,
    /// By national number.
    pub(super) by_phone: BTreeMap<Box<str>, Vec<u32>>,
    /// The people of an organisation, by its row.
    pub(super) members: HashMap<Box<str>, Vec<u32>>,
}

impl Index {
    /// The index of all people and organisations.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn build(rows: Rows<'_>) -> Result<Self> {
        let mut index = Self::default();
        rows.register(|entry| index.add(&entry))?;
        Ok(index)
    }

    /// Reads again the rows that were touched: what is struck or forgotten leaves, what is new or changed is there as it is now.
    ///
    /// # Errors
    /// A failure of the store; then the index must be built anew.
    pub fn refresh(&mut self, rows: Rows<'_>, touched: &BTreeSet<Key>) -> Result<()> {
        for key in touched {
            rows.registered(key, |kind, entry| {
                self.remove(kind, &key.row);
                if let Some(entry) = entry {
                    self.add(&entry);
                }
            })?;
        }
        Ok(())
    }

    fn add(&mut self, entry: &Entry<'_>) {
        let tokens = name::tokens(entry.name);
        let slot = self.free.pop().unwrap_or_else(|| {
            self.slots.push(None);
            u32::try_from(self.slots.len() - 1).unwrap_or(u32::MAX)
        });
        let mut key = String::with_capacity(entry.name.len());
        let mut skeleton = String::with_capacity(entry.name.len());
        for (place, token) in (0_u32..).zip(&tokens) {
            if place > 0 {
                key.push(' ');
            }
            key.push_str(&token.key);
            for text in readings(token) {
                let word = self.word(text);
                self.words[word].places.push(slot << 3 | place.min(LAST_PLACE));
                if text == token.key {
                    skeleton.push_str(&self.words[word].skeleton);
                }
            }
        }
        for token in entry.function.map(name::tokens).into_iter().flatten() {
            for text in readings(&token) {
                let word = self.word(text);
                self.words[word].places.push(slot << 3 | FUNCTION);
            }
        }
        let phone = entry.phone.and_then(national);
        if let Some(phone) = &phone {
            self.by_phone.entry(phone.clone()).or_default().push(slot);
        }
        if let Some(organisation) = entry.organisation {
            self.members.entry(organisation.into()).or_default().push(slot);
        }
        let skeleton = skeleton.into_boxed_str();
        match self.by_whole.get_mut(&skeleton) {
            Some(slots) => slots.push(slot),
            None => drop(self.by_whole.insert(skeleton.clone(), vec![slot])),
        }
        self.by_id.insert((entry.kind, entry.id.into()), slot);
        self.slots[slot as usize] = Some(Listed {
            kind: entry.kind,
            id: entry.id.into(),
            name: entry.name.into(),
            key: key.into_boxed_str(),
            words: u8::try_from(tokens.len()).unwrap_or(u8::MAX),
            organisation: entry.organisation.map(Into::into),
            phone,
            function: entry.function.map(Into::into),
            skeleton,
        });
    }

    fn remove(&mut self, kind: Kind, id: &str) {
        let Some(slot) = self.by_id.remove(&(kind, id.into())) else { return };
        let Some(listed) = self.slots[slot as usize].take() else { return };
        let words = name::tokens(&listed.name);
        let words =
            words.into_iter().chain(listed.function.as_deref().map(name::tokens).into_iter().flatten());
        for token in words {
            for text in readings(&token) {
                if let Some(word) = self.by_text.get(text) {
                    self.words[*word as usize].places.retain(|place| place >> 3 != slot);
                }
            }
        }
        let take_out = |slots: &mut Vec<u32>| slots.retain(|other| *other != slot);
        if let Some(phone) = &listed.phone {
            self.by_phone.get_mut(phone).map(take_out);
        }
        if let Some(organisation) = &listed.organisation {
            self.members.get_mut(organisation).map(take_out);
        }
        self.by_whole.get_mut(&listed.skeleton).map(take_out);
        self.free.push(slot);
    }

    /// The place of a word, which is made if it is new.
    fn word(&mut self, text: &str) -> usize {
        if let Some(word) = self.by_text.get(text) {
            return *word as usize;
        }
        let place = self.words.len();
        let word = u32::try_from(place).unwrap_or(u32::MAX);
        let sounds = sounds(text);
        let skeleton = consonants(&sounds).into_boxed_str();
        match self.by_skeleton.get_mut(&skeleton) {
            Some(words) => words.push(word),
            None => drop(self.by_skeleton.insert(skeleton.clone(), vec![word])),
        }
        self.by_text.insert(text.into(), word);
        self.words.push(Word {
            text: text.into(),
            sounds: sounds.into_boxed_slice(),
            skeleton,
            places: Vec::new(),
        });
        place
    }

    /// The entry of that row.
    pub(super) fn entry(&self, kind: Kind, id: &str) -> Option<&Listed> {
        self.slots.get(*self.by_id.get(&(kind, id.into()))? as usize)?.as_ref()
    }
}

/// A word as it may be asked for: as it is read, and as it may also be read.
fn readings(token: &Token) -> impl Iterator<Item = &str> {
    std::iter::once(token.key.as_str()).chain(token.also.as_deref())
}

/// The digits by which a number is found: the national ones if it is one, else all that are there.
fn national(text: &str) -> Option<Box<str>> {
    let whole = phone(text).and_then(|number| phone_part(&number)).or_else(|| phone_part(text))?;
    Some(whole.into_boxed_str())
}
