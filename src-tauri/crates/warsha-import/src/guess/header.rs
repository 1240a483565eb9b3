//! The rows that head the columns, and what their words say.

use super::columns::{Columns, Field};
use crate::lexicon::headers::{About, about};
use crate::lexicon::values::{Letters, sex};
use crate::lexicon::words;
use crate::table::{Row, Table};
use warsha_core::model::people::Sex;
use warsha_core::text::phone;

/// How far down a header may stand.
const DEPTH: usize = 40;
/// A longer cell is a sentence, and heads nothing.
const MAX_WORDS: usize = 8;

/// What the head of a column says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// It holds this.
    Holds(Field),
    /// It holds the names of whom an organisation sends, whatever else is called a name.
    Representative,
    /// It holds what is not taken over: signatures, remarks, numbers of identity cards.
    Ignored,
}

/// The rows that head the columns: none, one, or two.
pub(super) fn find(table: &Table) -> Vec<&Row> {
    let narrow = table
        .rows
        .iter()
        .take(DEPTH)
        .all(|row| row.cells.iter().filter(|cell| !cell.is_empty()).count() <= 1);
    let least = if narrow { 1 } else { 2 };
    let mut best: Option<(usize, usize)> = None;
    for (index, row) in table.rows.iter().take(DEPTH).enumerate() {
        let score = score(row);
        if score >= least && best.is_none_or(|(_, highest)| score > highest) {
            best = Some((index, score));
        }
    }
    let Some((index, _)) = best else { return Vec::new() };
    let at = |index: usize| table.rows.get(index);
    let Some(row) = at(index) else { return Vec::new() };
    let above = index.checked_sub(1).and_then(at).filter(|above| goes_on(above, row));
    match at(index + 1).filter(|below| goes_on(row, below)) {
        Some(below) => vec![row, below],
        None => above.into_iter().chain([row]).collect(),
    }
}

/// Whether the lower row says more of the heads in the upper: several heads, each where the upper has none, or under one that spans
/// several columns.
fn goes_on(upper: &Row, lower: &Row) -> bool {
    let filled = |row: &Row, column: usize| !row.cell(column).is_empty();
    let below: Vec<usize> = (0..lower.cells.len()).filter(|column| filled(lower, *column)).collect();
    let under =
        |column: &usize| !filled(upper, *column) || (!filled(upper, column + 1) && filled(lower, column + 1));
    let above = upper.cells.iter().filter(|cell| !cell.is_empty()).count();
    let heads = |row: &Row| row.cells.iter().all(|cell| is_known(cell));
    above > 1 && below.len() > 1 && below.iter().all(under) && heads(upper) && heads(lower)
}

/// How many different things the cells of a row call by their names; none if it holds data.
fn score(row: &Row) -> usize {
    let cells: Vec<&String> = row.cells.iter().filter(|cell| !cell.is_empty()).collect();
    if cells.iter().any(|cell| cell.contains('@') || phone(cell).is_some()) {
        return 0;
    }
    let known: Vec<Meaning> =
        cells.iter().filter(|cell| is_known(cell)).filter_map(|cell| meaning(cell)).collect();
    let mut kinds: Vec<Meaning> = Vec::new();
    known.iter().for_each(|meaning| {
        if !kinds.contains(meaning) {
            kinds.push(*meaning);
        }
    });
    // Three people who are called "member" make no header.
    if known.len() * 2 < cells.len() || kinds.iter().all(|kind| *kind == Meaning::Ignored) {
        0
    } else {
        kinds.len()
    }
}

/// Whether every word of a head is a word of heads.
pub(super) fn is_known(cell: &str) -> bool {
    let words = words(cell);
    words.len() <= MAX_WORDS
        && words.iter().all(|word| about(word).is_some() || word.chars().all(|c| c.is_ascii_digit()))
}

/// The text at the head of each column. Under a head that spans several columns, what a column itself says comes first.
pub(super) fn heads(table: &Table, header: &[&Row]) -> Vec<String> {
    let Some((bottom, top)) = header.split_last() else { return Vec::new() };
    let Some(top) = top.last() else { return bottom.cells.clone() };
    let width = bottom.cells.len().max(top.cells.len());
    let mut over = String::new();
    let mut heads = Vec::with_capacity(width);
    for column in 0..width {
        let (above, below) = (top.cell(column), bottom.cell(column));
        let spans = |row: &Row| {
            table
                .spans
                .iter()
                .any(|span| span.rows.0 == row.number && (span.columns.0..=span.columns.1).contains(&column))
        };
        if !above.is_empty() || (!table.spans.is_empty() && !spans(top)) {
            above.clone_into(&mut over);
        }
        heads.push(match (below.is_empty(), meaning(&over), meaning(below)) {
            (true, ..) => above.to_owned(),
            (false, Some(Meaning::Holds(Field::Organisation)), Some(Meaning::Holds(Field::Name))) => {
                over.clone()
            }
            (false, _, None) => format!("{over} {below}"),
            (false, ..) => below.to_owned(),
        });
    }
    heads
}

/// The field that a head names.
pub(super) fn field(head: &str) -> Option<Meaning> {
    meaning(head)
}

fn meaning(head: &str) -> Option<Meaning> {
    let words = words(head);
    let says: Vec<About> = words.iter().filter_map(|word| about(word)).collect();
    let has = |about: About| says.contains(&about);
    let holds = |field| Some(Meaning::Holds(field));
    let named = has(About::Name) || has(About::GivenName) || has(About::FamilyName);
    let whom = words.iter().any(|word| word == "contact") && named;
    if has(About::Email) || (has(About::Electronic) && !named) {
        return holds(Field::Email);
    }
    if has(About::Phone) && !whom {
        return holds(Field::Phone);
    }
    if has(About::Signature) || has(About::Remark) || (has(About::Other) && !named) {
        return Some(Meaning::Ignored);
    }
    if has(About::Function) {
        return holds(Field::Function);
    }
    if has(About::Age) {
        return holds(Field::Age);
    }
    if has(About::Sex) {
        return if has(About::Organisation) { Some(Meaning::Ignored) } else { holds(Field::Sex) };
    }
    if has(About::Representative) {
        return Some(Meaning::Representative);
    }
    if has(About::Organisation) {
        return holds(Field::Organisation);
    }
    if has(About::Honorific) && !named {
        return holds(Field::Honorific);
    }
    let (given, family) = (has(About::Given), has(About::Family));
    match (has(About::GivenName), has(About::FamilyName), has(About::Name)) {
        _ if given && family || has(About::Full) => holds(Field::Name),
        (true, true, _) | (true, _, true) | (_, true, true) => holds(Field::Name),
        (true, false, false) if family => holds(Field::Name),
        (true, false, false) => holds(Field::GivenName),
        (false, true, false) => holds(Field::FamilyName),
        (false, false, _) if given => holds(Field::GivenName),
        (false, false, _) if family => holds(Field::FamilyName),
        (false, false, true) => holds(Field::Name),
        (false, false, false) if has(About::Number) => holds(Field::Number),
        (false, false, false) => None,
    }
}

/// Gives the columns the fields that their heads name.
pub(super) fn assign(heads: &[String], columns: &mut Columns) {
    let meanings: Vec<(usize, Meaning)> =
        heads.iter().enumerate().filter_map(|(column, head)| Some((column, meaning(head)?))).collect();
    for (column, meaning) in &meanings {
        if let Meaning::Holds(field) = meaning {
            columns.give(*field, *column);
        }
    }
    if let Some((column, _)) = meanings.iter().find(|(_, meaning)| *meaning == Meaning::Representative) {
        // Beside a representative, a name alone is the name of whom he represents.
        if let Some(name) = columns.fields.remove(&Field::Name) {
            columns.give(Field::Organisation, name);
        }
        columns.give(Field::Name, *column);
    }
    // "Nom | Prénom", "الاسم | النسب": beside one half of a name, a name alone is the other half.
    if let Some(name) = columns.of(Field::Name) {
        let half = match (columns.of(Field::GivenName), columns.of(Field::FamilyName)) {
            (Some(_), None) => Some(Field::FamilyName),
            (None, Some(_)) => Some(Field::GivenName),
            _ => None,
        };
        if let Some(half) = half {
            columns.fields.remove(&Field::Name);
            columns.give(half, name);
        }
    }
    marks(heads, columns);
}

/// "H | F", "ذكر | أنثى": two columns where a mark says the sex.
fn marks(heads: &[String], columns: &mut Columns) {
    if columns
        .of(Field::Sex)
        .is_some_and(|column| heads.get(column).is_some_and(|head| sexed(head).is_none()))
    {
        let pair = |which: Sex| heads.iter().position(|head| sexed(head) == Some(which));
        if let (Some(_), Some(_)) = (pair(Sex::Female), pair(Sex::Male)) {
            columns.fields.remove(&Field::Sex);
        } else {
            return;
        }
    }
    let find = |which: Sex| heads.iter().position(|head| sexed(head) == Some(which));
    if let (Some(female), Some(male)) = (find(Sex::Female), find(Sex::Male)) {
        if columns.of(Field::Sex).is_some_and(|column| column == female || column == male) {
            columns.fields.remove(&Field::Sex);
        }
        columns.give(Field::Female, female);
        columns.give(Field::Male, male);
    }
}

/// The sex that a head names: its last word, where it stands under "الجنس".
fn sexed(head: &str) -> Option<Sex> {
    let words = words(head);
    let last = words.last().filter(|_| words.len() <= 2)?;
    // "Sexe H/F" names both.
    let first = words.first().filter(|_| words.len() == 2);
    let letters = Letters { m: Some(Sex::Male) };
    match first.map(|first| (sex(first, letters), about(first))) {
        Some((Some(_), _)) => None,
        Some((None, Some(About::Sex))) | None => sex(last, letters).filter(|sex| *sex != Sex::Other),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_in_four_languages_are_understood() {
        let heads: &[(Field, &[&str])] = &[
            (
                Field::Name,
                &[
                    "الاسم",
                    "الإسم الكامل",
                    "الاسْم والنسب",
                    "الاسم العائلي والشخصي",
                    "Nom et prénom",
                    "NOM & PRÉNOM(S)",
                    "Full name",
                    "Nombre y apellidos",
                    "Name",
                    "Participants",
                    "الاسم واللقب",
                    "Personne de contact",
                ],
            ),
            (Field::GivenName, &["الاسم الشخصي", "Prénom", "First name"]),
            (
                Field::FamilyName,
                &["الاسم العائلي", "النسب", "Nom de famille", "Surname", "Last name", "Apellidos"],
            ),
            (
                Field::Phone,
                &["الهاتف", "رقم الهاتف", "Tél.", "N° de téléphone", "GSM", "Mobile number", "Teléfono"],
            ),
            (
                Field::Email,
                &["البريد الإلكتروني", "E-mail", "Adresse mail", "Adresse électronique", "Correo electrónico"],
            ),
            (
                Field::Organisation,
                &[
                    "الجمعية",
                    "اسم الجمعية",
                    "الهيئة أو المؤسسة",
                    "الإطار",
                    "Nom de l’association",
                    "Organisme / structure",
                    "Organización",
                ],
            ),
            (Field::Function, &["الصفة", "المهمة داخل الجمعية", "Fonction", "Qualité", "Position", "Cargo"]),
            (Field::Sex, &["الجنس", "الجنس (ذ/أ)", "النوع", "Sexe (H/F)", "Genre", "Gender", "Sexo"]),
            (Field::Age, &["السن", "الفئة العمرية", "Tranche d’âge", "Age", "Edad"]),
            (Field::Number, &["الرقم", "رقم", "N°", "No", "رقم الترتيب"]),
            (Field::Honorific, &["Civilité", "Titre", "اللقب"]),
        ];
        for (field, heads) in heads {
            for head in *heads {
                let understood = meaning(head);
                let bare_number = *field == Field::Number && understood.is_none();
                assert!(understood == Some(Meaning::Holds(*field)) || bare_number, "{head}: {understood:?}");
                assert!(is_known(head), "{head} has words that are not known");
            }
        }
        for head in [
            "التوقيع",
            "Signature",
            "ملاحظات",
            "Observations",
            "رقم البطاقة الوطنية",
            "CIN",
            "Date de naissance",
            "العنوان",
        ] {
            assert_eq!(meaning(head), Some(Meaning::Ignored), "{head}");
        }
        assert_eq!(meaning("ممثل الجمعية"), Some(Meaning::Representative));
        assert!(!is_known("جمعية المرأة المناضلة") && !is_known("سعاد بناني"));
    }
}
