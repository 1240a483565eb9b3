//! What the first screen shows: programmes, their workshops, and how far each is.

use crate::error::Result;
use crate::id::Id;
use crate::model::people::Sex;
use crate::model::programme::{Axis, Programme, Workshop};
use crate::store::rows::Rows;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// Programmes and workshops.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Home {
    /// By title.
    pub programmes: Vec<Programme>,
    /// The latest first.
    pub workshops: Vec<HomeLine>,
}

/// A workshop, as the first screen lists it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct HomeLine {
    /// The workshop.
    pub workshop: Workshop,
    /// The title of its axis.
    pub axis: Option<String>,
    /// Women who were present, named or counted.
    pub women: i64,
    /// Men.
    pub men: i64,
    /// The others who were present.
    pub others: i64,
    /// Recommendations that stand for themselves.
    pub recommendations: i64,
    /// A document was issued.
    pub issued: bool,
}

/// Everything on the first screen.
pub(super) fn home(rows: Rows<'_>) -> Result<Home> {
    let axes: BTreeMap<Id, String> = rows.all::<Axis>("")?.into_iter().map(|a| (a.id, a.title)).collect();
    let mut present = rows.present_by_workshop()?;
    let recommendations = rows.count_by_workshop("recommendation", "merged_into IS NULL AND id NOT IN (SELECT split_from FROM recommendation WHERE split_from IS NOT NULL)")?;
    let issued = rows.count_by_workshop("document", "1")?;
    let mut workshops = Vec::new();
    for workshop in rows.all::<Workshop>("date, number")? {
        let id = workshop.id.as_str();
        let mut people = present.remove(id).unwrap_or_default();
        let (women, men) =
            (people.remove(&Sex::Female).unwrap_or_default(), people.remove(&Sex::Male).unwrap_or_default());
        workshops.push(HomeLine {
            axis: workshop.axis_id.as_ref().and_then(|axis| axes.get(axis).cloned()),
            women,
            men,
            others: people.values().sum(),
            recommendations: recommendations.get(id).copied().unwrap_or_default(),
            issued: issued.contains_key(id),
            workshop,
        });
    }
    workshops.reverse();
    Ok(Home { programmes: rows.all("title")?, workshops })
}
