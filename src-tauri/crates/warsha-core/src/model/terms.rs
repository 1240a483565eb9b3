//! What tables of every kind are written in: a language, a date.

use super::record::{Cell, Kind, codes};
use serde::{Deserialize, Serialize};

codes! {
    /// A language of documents.
    #[derive(Default)]
    Language { #[default] Arabic = "ar", French = "fr", English = "en", Spanish = "es" }
}
/// A calendar date, ISO 8601, without an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Date(pub chrono::NaiveDate);

impl Cell for Date {
    const KIND: Kind = Kind::Code;
}
