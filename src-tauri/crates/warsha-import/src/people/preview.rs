//! What would be imported, what would not, and what a person should look at.

use crate::guess::columns::Columns;
use serde::Serialize;
use ts_rs::TS;
use warsha_core::codes;
use warsha_core::model::people::{AgeBand, Honorific, Sex, SexSource};

/// What a list would bring.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Preview {
    /// The people, in the order of the list.
    pub people: Vec<Line>,
    /// Rows that hold something and no person.
    pub refused: Vec<Refused>,
    /// What a person should look at. It stops nothing.
    pub warnings: Vec<Warning>,
    /// Rows that are nobody.
    pub skipped: Skipped,
    /// The columns it was read with.
    pub columns: Columns,
    /// The words at their heads; none without a header.
    pub header: Vec<String>,
}

/// A person on the list. What the list does not say is not there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Line {
    /// The number of the row in the file, from 1.
    pub row: usize,
    /// The name without the titles before it.
    pub name: String,
    /// The title before the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub honorific: Option<Honorific>,
    /// The sex, where a column or a title states it; never from a first name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub sex: Option<Sex>,
    /// Which of the two stated it: a column is what people declared, a title is what a document says.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub sex_source: Option<SexSource>,
    /// The telephone number, E.164 where it is understood, else as it is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub phone: Option<String>,
    /// The e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub email: Option<String>,
    /// The name of the organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub organisation: Option<String>,
    /// What the person is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub function: Option<String>,
    /// The band of age.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub age_band: Option<AgeBand>,
}

impl Line {
    /// Whether both rows say the same in everything.
    pub(crate) fn says_the_same(&self, other: &Self) -> bool {
        Self { row: other.row, ..self.clone() } == *other
    }
}

codes! {
    /// Why a row gives nobody.
    #[ts(rename = "RefusedReason")]
    Reason { /// It has facts and no name.
        NoName = "no-name", /// Digits or signs stand where the name should.
        NotAName = "not-a-name", /// The name is longer than a dossier takes.
        NameTooLong = "name-too-long", /// Letters of the name were lost before it came here.
        NameUnreadable = "name-unreadable" }
}

/// A row that gives nobody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Refused {
    /// The number of the row in the file, from 1.
    pub row: usize,
    /// Why.
    pub reason: Reason,
    /// Some of what stands in it.
    pub text: String,
}

codes! {
    /// What a person should look at.
    Worry { /// The telephone number is kept as it is written.
        PhoneNotUnderstood = "phone-not-understood", /// Of several telephone numbers, the first is taken.
        PhoneSeveral = "phone-several", /// The e-mail address is left out.
        EmailNotUnderstood = "email-not-understood", /// The sex is left out.
        SexNotUnderstood = "sex-not-understood", /// Column and title disagree: the column is taken.
        SexDiffers = "sex-differs", /// The age is left out.
        AgeNotUnderstood = "age-not-understood", /// The cell may name several people, and is taken as one.
        SeveralPeople = "several-people", /// The person stands higher up too; both are kept.
        SamePerson = "same-person", /// The row says what a row higher up says; it is left out.
        SameRow = "same-row", /// Nothing but a name: it may be the title of a section.
        AloneOnItsRow = "alone-on-its-row", /// A spreadsheet's error stands in a cell, which is taken as empty.
        CellError = "cell-error", /// A formula was never computed; its cell is taken as empty.
        FormulaWithoutValue = "formula-without-value", /// A text was too long, and is left out.
        TextTooLong = "text-too-long", /// Letters were lost before the file came here.
        LettersLost = "letters-lost", /// The file's letters had been taken for others, and were put right.
        LettersRestored = "letters-restored", /// A quotation mark is open; marks were read as letters.
        QuotesNotClosed = "quotes-not-closed" }
}

/// What a person should look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Warning {
    /// The number of the row in the file, from 1; of the whole file if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub row: Option<usize>,
    /// What.
    pub code: Worry,
    /// The text it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub text: Option<String>,
}

impl Warning {
    /// Of the whole file.
    pub(crate) const fn of_file(code: Worry) -> Self {
        Self { row: None, code, text: None }
    }

    /// Of a row.
    pub(crate) const fn of_row(row: usize, code: Worry) -> Self {
        Self { row: Some(row), code, text: None }
    }
}

/// How many rows are nobody. Blank rows without a single cell are not counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct Skipped {
    /// Rows with a number or a place to sign, and nothing else.
    pub blank: usize,
    /// Titles of sections, and the foot of the list.
    pub titles: usize,
    /// Sums.
    pub totals: usize,
    /// The header, once more.
    pub headers: usize,
}
