//! How people are called on the wall.

use crate::preferences::HallNames;
use serde::Serialize;
use ts_rs::TS;
use warsha_core::HallPerson;
use warsha_core::text::first_name;

/// Somebody, as the hall may know her: by one of the two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HallName {
    /// The name, or the first name.
    pub name: Option<String>,
    /// The number on the badge.
    pub badge: Option<i64>,
    /// The organisation, where names are shown in full.
    pub organisation: Option<String>,
}

/// Whoever has no name any more is called by her number.
pub(crate) fn name(person: HallPerson, names: HallNames) -> HallName {
    let HallPerson { name, badge, organisation } = person;
    match (names, name) {
        (HallNames::Full, Some(name)) => HallName { name: Some(name), badge: None, organisation },
        (HallNames::First, Some(name)) => {
            HallName { name: Some(first_name(&name).to_owned()), badge: None, organisation: None }
        }
        (HallNames::Badge, _) | (_, None) => HallName { name: None, badge, organisation: None },
    }
}
