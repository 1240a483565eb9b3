//! The table of a workshop's recommendations: all that stand, by number, with what became of them.

use super::super::scribe::Scribe;
use super::{cells, column, standing, tally};
use crate::sheet::{Column, Group, Shown};

/// Columns and their widths, in millimetres of a lying A4.
const COLUMNS: &[(&str, f32, Shown)] = &[
    ("number", 21.0, Shown::Always),
    ("text", 66.0, Shown::Always),
    ("proposers", 44.0, Shown::Always),
    ("axis", 30.0, Shown::Always),
    ("origin", 24.0, Shown::Filled),
    ("result", 28.0, Shown::Always),
    ("hands", 30.0, Shown::Filled),
    ("objections", 34.0, Shown::Filled),
    ("answer", 40.0, Shown::Filled),
];

/// Its columns, its rows, and their sum.
pub(super) fn parts(scribe: &Scribe<'_>) -> (Vec<Column>, Vec<Group>, Vec<String>) {
    let all = standing(scribe);
    let columns = COLUMNS.iter().map(|(key, width, shown)| column(scribe, key, *width, *shown)).collect();
    let rows: Vec<_> = all
        .iter()
        .map(|one| {
            vec![
                cells::number(scribe, one).into(),
                cells::wording(scribe, one).into(),
                cells::proposers(scribe, one).into(),
                cells::axis(scribe, one).into(),
                cells::origin(scribe, one).into(),
                cells::result(scribe, one).into(),
                cells::votes(scribe, one).into(),
                cells::objections(scribe, one).into(),
                cells::answer(scribe, one).into(),
            ]
        })
        .collect();
    if rows.is_empty() {
        return (columns, Vec::new(), Vec::new());
    }
    (columns, vec![Group { name: None, rows }], vec![tally(scribe, &all)])
}
