//! Finding people and organisations as their names are typed: an index in memory, kept in step with every change.
//!
//! An entry is found by the words of any of its names (also without article, compounds joined, in any order), by its telephone number, by the
//! organisation and the function of a person, by the sound of the name in the other script, and in spite of one typing error.

mod ask;
mod desk;
mod ear;
mod index;
mod kin;
mod listed;
mod mark;
mod rank;

pub use index::Index;
pub(crate) use kin::Known;
pub(crate) use listed::{Listed, national};

use serde::{Deserialize, Serialize};

/// What is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A person.
    Person,
    /// An organisation.
    Organisation,
}

/// How it was found, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Match {
    /// The name is what was asked, letter for letter.
    Exact,
    /// It is the same name, but for titles, articles and the writing of compounds.
    Name,
    /// By its telephone number.
    Phone,
    /// Each word that was asked begins a word of the name, of the function, or of the organisation's name.
    Prefix,
    /// It sounds alike, or differs by one typing error.
    Similar,
}

impl Match {
    /// Its code: the key of its words.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Name => "name",
            Self::Phone => "phone",
            Self::Prefix => "prefix",
            Self::Similar => "similar",
        }
    }
}

/// A person or an organisation that was found.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Hit {
    /// What it is.
    pub kind: Kind,
    /// Its row.
    pub id: String,
    /// Its name, as it is written in the register.
    pub name: String,
    /// The other name by which it was found: in another language, or of an entry that was merged into it.
    pub also: Option<String>,
    /// The name of the organisation a person usually stands for.
    pub organisation: Option<String>,
    /// How it was found.
    #[serde(rename = "match")]
    pub matched: Match,
    /// The parts of the name that were found: first character and the one after the last, counted from 0 in characters of `name`. None
    /// of it, if it was found by `also`.
    pub highlights: Vec<(usize, usize)>,
    /// How well it answers, from 0 to 1. It orders the hits of one question, and says nothing across questions.
    pub score: f64,
}

/// A row of the register, as the index takes it in.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// What it is.
    pub kind: Kind,
    /// Its row.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// Its telephone number, as it was written.
    pub phone: Option<&'a str>,
    /// A person's function.
    pub function: Option<&'a str>,
    /// The row of a person's organisation.
    pub organisation: Option<&'a str>,
    /// The row that this is another name of: one it was merged into, or one it translates.
    pub stands_under: Option<&'a str>,
}
