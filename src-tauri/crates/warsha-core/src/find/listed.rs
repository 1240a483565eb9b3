//! A row of the register as the index holds it.

use super::Kind;
use crate::text::phone;
use crate::text::phone::phone_part;

/// A row of the register as it is kept here.
#[derive(Debug)]
pub(crate) struct Listed {
    pub kind: Kind,
    pub id: Box<str>,
    pub name: Box<str>,
    /// The name key.
    pub key: Box<str>,
    pub organisation: Option<Box<str>>,
    pub phone: Option<Box<str>>,
    /// The row that this is another name of.
    pub stands_under: Option<Box<str>>,
    pub(super) function: Option<Box<str>>,
}

impl Listed {
    /// Is it a person, by the entry that stands for her?
    pub(super) fn is_person(&self) -> bool {
        self.kind == Kind::Person && self.stands_under.is_none()
    }

    /// Her number, if it is long enough to be one person's.
    pub fn number(&self) -> Option<&str> {
        self.phone.as_deref().filter(|digits| digits.len() >= 8)
    }
}

/// The digits by which a number is found: the national ones if it is one, else all that are there.
pub(crate) fn national(text: &str) -> Option<Box<str>> {
    let whole = phone(text).and_then(|number| phone_part(&number)).or_else(|| phone_part(text))?;
    Some(whole.into_boxed_str())
}
