//! Which column holds what: what is guessed, and what a person may say otherwise.

use serde::{Deserialize, Serialize};
use warsha_core::codes;

codes! {
    /// What a column may hold.
    Field { /// The whole name.
        Name = "name", GivenName = "given-name", FamilyName = "family-name", /// A title before the name.
        Honorific = "honorific", Sex = "sex", /// A mark in it says a woman.
        Female = "female", /// A mark in it says a man.
        Male = "male", Phone = "phone", Email = "email", Organisation = "organisation", /// What the person is there.
        Function = "function", /// An age in years, or a band of ages.
        Age = "age", /// The number of the row in the list.
        Number = "number" }
}

/// The columns of a table, counted from 0. What is not in a column is not imported.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Columns {
    /// The first row that may hold a person, by its number in the file.
    pub first_row: usize,
    /// The rows that head the columns, by their numbers: none, one or two.
    pub header: Vec<usize>,
    /// The columns by what they hold, each field at most once.
    pub fields: std::collections::BTreeMap<Field, usize>,
}

impl Columns {
    /// The column of a field.
    #[must_use]
    pub fn of(&self, field: Field) -> Option<usize> {
        self.fields.get(&field).copied()
    }

    /// Whether a column already has a field.
    pub(crate) fn taken(&self, column: usize) -> bool {
        self.fields.values().any(|taken| *taken == column)
    }

    /// Gives a column a field, unless either has another.
    pub(crate) fn give(&mut self, field: Field, column: usize) {
        if !self.taken(column) {
            self.fields.entry(field).or_insert(column);
        }
    }

    /// Whether people have names in it.
    pub(crate) fn has_name(&self) -> bool {
        [Field::Name, Field::GivenName, Field::FamilyName].iter().any(|field| self.fields.contains_key(field))
    }
}
