//! What is found where tables and journal are compared.

use serde::Serialize;
use serde_json::Value;

/// Something that is not as the journal says.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Finding {
    /// What is wrong: `file`, `schema`, `journal`, `row`, `field`, `kept`, `repaired`, `passage`, `blob`.
    pub what: &'static str,
    /// Where: a table, or an entry.
    pub place: String,
    /// The row, where there is one.
    pub row: String,
    /// The field, where there is one.
    pub field: String,
    /// What the journal says.
    pub expected: Value,
    /// What is there.
    pub found: Value,
}

impl Finding {
    /// Is it of what is derived, and so mended by making it anew from the journal? A page or an index is not.
    #[must_use]
    pub fn is_of_the_tables(&self) -> bool {
        match self.what {
            "schema" | "row" | "field" | "kept" | "repaired" | "passage" => true,
            "file" => !self.place.is_empty() && self.place != "change",
            _ => false,
        }
    }

    pub(crate) fn new(what: &'static str, place: impl Into<String>, row: impl Into<String>) -> Self {
        Self {
            what,
            place: place.into(),
            row: row.into(),
            field: String::new(),
            expected: Value::Null,
            found: Value::Null,
        }
    }
}
