//! What the cells of a row say of a person.

use super::LINE;
use super::preview::{Line, Reason, Warning, Worry};
use super::rows::Spans;
use crate::clean;
use crate::guess::columns::{Columns, Field};
use crate::lexicon::values::{self, Letters, Title, titled};
use crate::table::{Row, Table};
use warsha_core::model::people::{Sex, SexSource};
use warsha_core::text::phone;

/// How the column of sexes writes M.
pub(super) fn letters(table: &Table, columns: &Columns) -> Letters {
    let Some(column) = columns.of(Field::Sex) else { return Letters::default() };
    let rows = table.rows.iter().filter(|row| row.number >= columns.first_row);
    Letters::of(rows.map(|row| row.cell(column)))
}

/// A telephone number as E.164. A spreadsheet that took it for a number lost its first zero, which is put back.
pub(crate) fn number(text: &str) -> Option<String> {
    let text =
        text.trim_start_matches(|c: char| c.is_alphabetic() || c == ':' || c == '.' || c.is_whitespace());
    phone(text).or_else(|| {
        let digits = clean::digits(text).trim_end_matches(".0").replace([' ', '.', '-'], "");
        let national = digits.len() == 9 && digits.starts_with(['5', '6', '7', '8']);
        national.then(|| phone(&format!("0{digits}"))).flatten()
    })
}

/// What stands between two telephone numbers in one cell.
const BETWEEN_PHONES: &[char] = &['/', ';', ',', '،', '|', '\\', '\n'];

/// A row, and how to read it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reading<'t> {
    /// The row.
    pub row: &'t Row,
    /// What its columns hold.
    pub columns: &'t Columns,
    /// What merged cells say of it.
    pub spans: &'t Spans<'t>,
    /// How its column of sexes writes M.
    pub letters: Letters,
}

impl Reading<'_> {
    fn cell(&self, field: Field) -> &str {
        let text = self.columns.of(field).map_or("", |column| self.spans.cell(self.row, column));
        // A dash or a dot stands for nothing.
        if text.chars().any(char::is_alphanumeric) { text } else { "" }
    }

    fn warn(&self, warnings: &mut Vec<Warning>, code: Worry, text: &str) {
        let text = Some(text.chars().take(LINE).collect());
        warnings.push(Warning { row: Some(self.row.number), code, text });
    }

    /// The person. What is doubtful is told, and stops nothing.
    pub(super) fn line(&self, warnings: &mut Vec<Warning>) -> Result<Line, Reason> {
        let (title, name) = self.name(warnings)?;
        let (sex, sex_source) = self.sex(title, warnings);
        Ok(Line {
            row: self.row.number,
            name,
            honorific: title.map(|title| title.honorific),
            sex,
            sex_source,
            phone: self.phone(warnings),
            email: self.email(warnings),
            organisation: self.text(Field::Organisation, warnings),
            function: self.text(Field::Function, warnings),
            age_band: self.age_band(warnings),
        })
    }

    fn name(&self, warnings: &mut Vec<Warning>) -> Result<(Option<Title>, String), Reason> {
        let halves = [self.cell(Field::GivenName), self.cell(Field::FamilyName)];
        let whole = match self.cell(Field::Name) {
            "" => halves.into_iter().filter(|half| !half.is_empty()).collect::<Vec<_>>().join(" "),
            whole => whole.to_owned(),
        };
        let lost = |c: char| c == char::REPLACEMENT_CHARACTER;
        let questions = whole.chars().filter(|c| *c == '?').count();
        if whole.is_empty() {
            // A row of question marks is a name whose letters were lost.
            let marks = [Field::Name, Field::GivenName].iter().filter_map(|field| self.columns.of(*field));
            let marked = marks
                .into_iter()
                .any(|column| self.row.cell(column).contains(['?', char::REPLACEMENT_CHARACTER]));
            return Err(if marked { Reason::NameUnreadable } else { Reason::NoName });
        }
        if whole.contains('@') || !whole.chars().any(char::is_alphabetic) || is_date(&whole) {
            return Err(Reason::NotAName);
        }
        if whole.chars().count() > LINE {
            return Err(Reason::NameTooLong);
        }
        let letters = whole.chars().filter(|c| c.is_alphabetic()).count();
        if questions + whole.chars().filter(|c| lost(*c)).count() > letters {
            return Err(Reason::NameUnreadable);
        }
        if whole.chars().any(lost) || questions > 1 {
            self.warn(warnings, Worry::LettersLost, &whole);
        }
        let (before, name) = titled(&whole);
        if [" و ", " et ", " & ", " and ", " / ", " + "].iter().any(|between| name.contains(between)) {
            self.warn(warnings, Worry::SeveralPeople, name);
        }
        let own = values::title(self.cell(Field::Honorific));
        let title = match (own, before) {
            (Some(own), Some(before)) => Some(Title { sex: own.sex.or(before.sex), ..own }),
            (own, before) => own.or(before),
        };
        Ok((title, name.to_owned()))
    }

    fn sex(&self, title: Option<Title>, warnings: &mut Vec<Warning>) -> (Option<Sex>, Option<SexSource>) {
        let of_title = title.and_then(|title| title.sex);
        let said = self.cell(Field::Sex);
        let marks =
            (!self.cell_or_mark(Field::Female).is_empty(), !self.cell_or_mark(Field::Male).is_empty());
        let column = match marks {
            (true, false) => Some(Sex::Female),
            (false, true) => Some(Sex::Male),
            _ => values::sex(said, self.letters),
        };
        if column.is_none() && (!said.is_empty() || marks == (true, true)) {
            self.warn(warnings, Worry::SexNotUnderstood, said);
        }
        match (column, of_title) {
            (Some(column), title) => {
                if title.is_some_and(|title| title != column) {
                    self.warn(warnings, Worry::SexDiffers, said);
                }
                (Some(column), Some(SexSource::Declared))
            }
            (None, Some(title)) => (Some(title), Some(SexSource::Document)),
            (None, None) => (None, None),
        }
    }

    /// A mark may be any sign, but not a nought or a dash.
    fn cell_or_mark(&self, field: Field) -> &str {
        let text = self.columns.of(field).map_or("", |column| self.row.cell(column));
        if matches!(text, "0" | "٠" | "-" | "–" | "—" | "." | "/") { "" } else { text }
    }

    fn phone(&self, warnings: &mut Vec<Warning>) -> Option<String> {
        let said = self.cell(Field::Phone);
        if said.is_empty() {
            return None;
        }
        if let Some(number) = number(said) {
            return Some(number);
        }
        let mut several = said.split(BETWEEN_PHONES).chain(said.split(" - ")).filter_map(number);
        if let Some(first) = several.next() {
            self.warn(warnings, Worry::PhoneSeveral, said);
            return Some(first);
        }
        self.warn(warnings, Worry::PhoneNotUnderstood, said);
        (said.chars().count() <= LINE).then(|| said.to_owned())
    }

    fn email(&self, warnings: &mut Vec<Warning>) -> Option<String> {
        let said = self.cell(Field::Email);
        if said.is_empty() {
            return None;
        }
        let address = said.strip_prefix("mailto:").unwrap_or(said);
        let whole = address.split_once('@').is_some_and(|(whom, place)| {
            !whom.is_empty() && place.contains('.') && !place.contains('@') && !place.ends_with('.')
        });
        if whole && !address.contains(char::is_whitespace) && address.chars().count() <= LINE {
            return Some(address.to_owned());
        }
        self.warn(warnings, Worry::EmailNotUnderstood, said);
        None
    }

    fn text(&self, field: Field, warnings: &mut Vec<Warning>) -> Option<String> {
        let said = self.cell(field);
        if said.chars().count() > LINE {
            self.warn(warnings, Worry::TextTooLong, said);
            return None;
        }
        if said.contains(char::REPLACEMENT_CHARACTER) {
            self.warn(warnings, Worry::LettersLost, said);
        }
        (!said.is_empty()).then(|| said.to_owned())
    }

    fn age_band(&self, warnings: &mut Vec<Warning>) -> Option<warsha_core::model::people::AgeBand> {
        let said = self.cell(Field::Age);
        let band = values::age_band(said);
        if band.is_none() && !said.is_empty() {
            self.warn(warnings, Worry::AgeNotUnderstood, said);
        }
        band
    }
}

/// A day, as a spreadsheet's date is read.
fn is_date(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    digits >= 6 && text.chars().filter(|c| c.is_alphabetic()).count() <= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lost_zero_is_put_back() {
        let whole = Some("+212600000001".to_owned());
        for text in [
            "600000001",
            "0600000001",
            "06 00-00-00-01",
            "٠٦٠٠٠٠٠٠٠١",
            "+212 (0)600000001",
            "212600000001",
            "00212600000001",
            "Tél : 0600000001",
            "600000001.0",
        ] {
            assert_eq!(number(text), whole, "{text}");
        }
        assert_eq!(
            [number("6.00E+08"), number("412345678"), number("12"), number("")],
            [None, None, None, None]
        );
    }
}
