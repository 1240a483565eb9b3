//! The committee's pack: by axis, what the hall adopted or put off first, with room for decision, reason, owner and day.

use super::super::recommendations::reason_text;
use super::super::scribe::Scribe;
use super::{Beside, cells, column, standing, tally};
use crate::paper::document::Text;
use crate::sheet::{Cell, Column, Content, Group, Shown};
use warsha_core::model::minutes::{RecommendationPart, Wording};
use warsha_core::model::recommendation::{Outcome, Verdict};

/// Room to write by hand, in millimetres.
pub(super) const ROW_HEIGHT: f32 = 18.0;

/// Columns and their widths, in millimetres of a lying A4.
const COLUMNS: &[(&str, f32, Shown)] = &[
    ("number", 21.0, Shown::Always),
    ("axis", 28.0, Shown::InSheets),
    ("text", 66.0, Shown::Always),
    ("asked", 42.0, Shown::Always),
    ("result", 40.0, Shown::Always),
    ("alike", 20.0, Shown::Filled),
    ("decision", 26.0, Shown::Always),
    ("reason", 32.0, Shown::Always),
    ("owner", 28.0, Shown::Always),
    ("due", 22.0, Shown::Always),
];

/// Its columns, a group for each axis, and how many there are.
pub(super) fn parts(scribe: &Scribe<'_>, beside: &Beside) -> (Vec<Column>, Vec<Group>, Vec<String>) {
    let all = standing(scribe);
    let mut columns: Vec<Column> =
        COLUMNS.iter().map(|(key, width, shown)| column(scribe, key, *width, *shown)).collect();
    for (column, (key, ..)) in columns.iter_mut().zip(COLUMNS) {
        match *key {
            "decision" => column.content = Content::OneOf(verdicts(scribe)),
            "due" => column.content = Content::Days,
            _ => {}
        }
    }
    let groups = groups(&all, beside)
        .into_iter()
        .map(|(axis, these)| Group {
            name: Some(axis.map_or_else(
                || Text::plain(scribe.plain("pack-no-axis")),
                |axis| cells::titled(scribe, axis),
            )),
            rows: these.into_iter().map(|one| row(scribe, one, beside)).collect(),
        })
        .collect();
    let mut remarks = if all.is_empty() { Vec::new() } else { vec![tally(scribe, &all)] };
    let left_out = all.iter().filter(|one| one.outcome == Outcome::SetAside).count();
    if left_out > 0 {
        remarks.push(scribe.say("pack-left-out", &[("count", left_out.into())]));
    }
    (columns, groups, remarks)
}

/// What the hall did not set aside, by axis in the order of reading back, those without one at the end.
fn groups<'m>(
    all: &[&'m RecommendationPart],
    beside: &Beside,
) -> Vec<(Option<&'m Wording>, Vec<&'m RecommendationPart>)> {
    let place =
        |one: &RecommendationPart| beside.order.iter().position(|id| *id == one.id).unwrap_or(usize::MAX);
    let mut put: Vec<&RecommendationPart> =
        all.iter().copied().filter(|one| one.outcome != Outcome::SetAside).collect();
    put.sort_by_key(|one| (one.axis.is_none(), place(one)));
    let mut groups: Vec<(Option<&Wording>, Vec<&RecommendationPart>)> = Vec::new();
    for one in put {
        match groups.iter_mut().find(|(axis, _)| *axis == one.axis.as_ref()) {
            Some((_, these)) => these.push(one),
            None => groups.push((one.axis.as_ref(), vec![one])),
        }
    }
    for (_, these) in &mut groups {
        these.sort_by_key(|one| match one.outcome {
            Outcome::Adopted => 0,
            Outcome::Deferred => 1,
            Outcome::Captured | Outcome::SetAside => 2,
        });
    }
    groups
}

fn row(scribe: &Scribe<'_>, one: &RecommendationPart, beside: &Beside) -> Vec<Cell> {
    let answer = one.answer.as_ref();
    let said = |wording: &Wording| Cell::from(reason_text(scribe, wording));
    let due = answer.and_then(|answer| answer.due_on);
    let result = [cells::result(scribe, one), cells::votes(scribe, one), cells::objections_told(scribe, one)];
    let result = result.into_iter().filter(|said| !said.is_empty()).collect::<Vec<_>>().join(cells::LINE);
    vec![
        cells::number(scribe, one).into(),
        cells::axis(scribe, one).into(),
        cells::wording(scribe, one).into(),
        cells::proposers(scribe, one).into(),
        result.into(),
        alike(scribe, one, beside).into(),
        answer.map(|answer| verdict(scribe, answer.verdict)).unwrap_or_default().into(),
        answer.and_then(|answer| answer.reason.as_ref()).map(said).unwrap_or_default(),
        answer.and_then(|answer| answer.owner.as_ref()).map(said).unwrap_or_default(),
        Cell {
            text: due.map_or_else(Text::default, |due| Text::plain(scribe.words.day(due.0))),
            day: due.map(|due| due.0),
        },
    ]
}

/// The numbers of those whose wordings are like this one's. Of one that is not in the pack, nobody would find the number.
fn alike(scribe: &Scribe<'_>, one: &RecommendationPart, beside: &Beside) -> String {
    let others = beside.alike.iter().filter_map(|(a, b)| match (*a == one.id, *b == one.id) {
        (true, _) => Some(b),
        (_, true) => Some(a),
        _ => None,
    });
    let listed = |id: &&warsha_core::id::Id| {
        scribe.minutes.recommendations.iter().any(|one| one.id == **id && one.outcome != Outcome::SetAside)
    };
    let mut found: Vec<String> = others.filter(listed).filter_map(|id| scribe.reference_of(id)).collect();
    found.sort();
    scribe.list(&found)
}

fn verdict(scribe: &Scribe<'_>, verdict: Verdict) -> String {
    scribe.beginning(&scribe.words.code("verdict", verdict.code()))
}

fn verdicts(scribe: &Scribe<'_>) -> Vec<String> {
    Verdict::ALL.iter().map(|one| verdict(scribe, *one)).collect()
}
