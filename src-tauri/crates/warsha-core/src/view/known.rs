//! Whom a list names that the register may know already. It says who could be meant; who is meant, a person says.

use crate::error::Result;
use crate::find::{Index, Kind, national};
use crate::id::Id;
use crate::model::people::Person;
use crate::store::rows::Rows;
use crate::text::name_key;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Somebody on a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Invited {
    /// Her name.
    pub name: String,
    /// Her telephone number.
    #[serde(default)]
    pub phone: Option<String>,
}

/// Whom the register knows of a list.
#[derive(Debug, Clone, Default, PartialEq, Serialize, ts_rs::TS)]
pub struct Known {
    /// For each of those who were asked for, in the same order: those of the same name, or of the same number and a like name.
    pub people: Vec<Vec<KnownPerson>>,
    /// For each of the organisations that were asked for, in the same order: the one of the same name.
    pub organisations: Vec<Option<Id>>,
}

/// Somebody in the register.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct KnownPerson {
    /// As she stands there.
    pub person: Person,
    /// The name of her organisation.
    pub organisation: Option<String>,
    /// One of her names is the one that was asked for; else only the number and part of a name are.
    pub named: bool,
}

/// More of one name are no help to anybody.
const NAMESAKES: usize = 8;

/// Those of the register who may be meant.
pub(super) fn known(
    rows: Rows<'_>,
    index: &Index,
    people: &[Invited],
    organisations: &[String],
) -> Result<Known> {
    let asked: Vec<(String, Option<Box<str>>)> =
        people.iter().map(|one| (name_key(&one.name), one.phone.as_deref().and_then(national))).collect();
    let (mut by_name, mut by_phone): (Places<'_>, Places<'_>) = (HashMap::new(), HashMap::new());
    for (place, (key, phone)) in asked.iter().enumerate() {
        by_name.entry(key).or_default().push(place);
        if let Some(phone) = phone {
            by_phone.entry(phone).or_default().push(place);
        }
    }
    let firms: Vec<String> = organisations.iter().map(|name| name_key(name)).collect();
    let mut firm_of: HashMap<&str, Option<Id>> = firms.iter().map(|key| (key.as_str(), None)).collect();
    let mut found: Vec<Vec<(&str, bool)>> = vec![Vec::new(); people.len()];
    for listed in index.all().filter_map(|slot| index.at(slot)) {
        // Of another name, the entry that it stands under.
        let id = listed.stands_under.as_deref().unwrap_or(&listed.id);
        if listed.kind == Kind::Organisation {
            if let Some(known @ None) = firm_of.get_mut(&*listed.key) {
                *known = id.parse().ok();
            }
            continue;
        }
        let named = by_name.get(&*listed.key).into_iter().flatten().map(|place| (*place, true));
        let rung = listed.number().and_then(|number| by_phone.get(number)).into_iter().flatten().copied();
        let like =
            rung.filter(|place| share_a_word(&asked[*place].0, &listed.key)).map(|place| (place, false));
        for (place, named) in named.chain(like) {
            let of = &mut found[place];
            match of.iter().position(|(other, _)| *other == id) {
                Some(at) => of[at].1 |= named,
                None if of.len() < NAMESAKES => of.push((id, named)),
                None => {}
            }
        }
    }
    let whole = |of: Vec<(&str, bool)>| -> Result<Vec<KnownPerson>> {
        let each = of.into_iter().filter_map(|(id, named)| whole(rows, index, id, named).transpose());
        each.collect()
    };
    Ok(Known {
        people: found.into_iter().map(whole).collect::<Result<_>>()?,
        organisations: firms.iter().map(|key| firm_of[key.as_str()].clone()).collect(),
    })
}

/// Places in a list, by a key.
type Places<'a> = HashMap<&'a str, Vec<usize>>;

fn share_a_word(one: &str, other: &str) -> bool {
    one.split(' ').any(|word| !word.is_empty() && other.split(' ').any(|there| there == word))
}

fn whole(rows: Rows<'_>, index: &Index, id: &str, named: bool) -> Result<Option<KnownPerson>> {
    let Ok(row) = id.parse::<Id>() else { return Ok(None) };
    let at = index.entry(Kind::Person, id).and_then(|listed| listed.organisation.as_deref());
    let organisation = at.and_then(|at| index.entry(Kind::Organisation, at)).map(|one| one.name.to_string());
    Ok(rows.get::<Person>(&row)?.map(|person| KnownPerson { person, organisation, named }))
}
