//! The lists of recommendations: the table, and the committee's pack. One place decides the cells; pages and spreadsheets draw them.

mod cells;
mod pack;
mod table;

use super::head;
use super::scribe::{Scribe, paragraph};
use crate::paper::document::Column as Drawn;
use crate::paper::document::{Align, Block, Row, Size, Span, Text};
use crate::sheet::{Cell, Column, Content, Group, Shown, Table};
use warsha_core::id::Id;
use warsha_core::model::minutes::RecommendationPart;
use warsha_core::model::recommendation::{AdoptedBy, Outcome};

/// Which list of recommendations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List<'a> {
    /// Every one that stands, by number, with what became of it.
    Recommendations,
    /// Those the committee is to answer, by axis, with room for its answers.
    Pack(&'a Beside),
}

/// What the pack takes from beside the minutes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Beside {
    /// The recommendations in the order in which they are read back; see
    /// [`Evening::standing`](warsha_core::view::Evening::standing).
    pub order: Vec<Id>,
    /// Those whose wordings are alike; see [`Pairs::alike`](warsha_core::view::Pairs::alike).
    pub alike: Vec<(Id, Id)>,
}

/// Words of a list: where the pack says otherwise than the table.
impl List<'_> {
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Recommendations => "list-title",
            Self::Pack(_) => "pack-title",
        }
    }

    pub(super) fn numbered(self) -> &'static str {
        match self {
            Self::Recommendations => "running-list",
            Self::Pack(_) => "running-pack",
        }
    }

    /// The committee writes its answers by hand.
    fn row_height(self) -> f32 {
        match self {
            Self::Recommendations => 0.0,
            Self::Pack(_) => pack::ROW_HEIGHT,
        }
    }
}

/// The cells of a list.
pub(super) fn table(scribe: &Scribe<'_>, list: List<'_>) -> Table {
    let (columns, groups, remarks) = match list {
        List::Recommendations => table::parts(scribe),
        List::Pack(beside) => pack::parts(scribe, beside),
    };
    Table {
        name: scribe.plain("list-name"),
        title: scribe.title(list.title()),
        language: crate::words::tag(scribe.language()).to_owned(),
        day: scribe.minutes.workshop.date.0,
        row_height: list.row_height(),
        columns,
        groups,
        remarks,
    }
}

/// The same on pages: the head of the paper, then a table for each group that has rows.
pub(super) fn blocks(scribe: &Scribe<'_>, list: List<'_>) -> Vec<Block> {
    let table = table(scribe, list);
    let mut blocks = head::letterhead(scribe, " – ");
    blocks.push(Block::Heading { level: 1, text: Text::plain(table.title.as_str()) });
    let reference = scribe.say(list.numbered(), &[("reference", scribe.reference().into())]);
    blocks.push(head::occasion(scribe, reference));
    let remarks = table.remarks.iter().map(|said| remark(said));
    // A committee is told first how many there are; a table adds them up at its foot.
    if matches!(list, List::Pack(_)) {
        blocks.extend(remarks.clone());
    }
    let shown: Vec<usize> = (0..table.columns.len()).filter(|place| on_pages(&table, *place)).collect();
    for group in &table.groups {
        if let Some(name) = &group.name {
            blocks.push(Block::Heading { level: 2, text: name.clone() });
        }
        blocks.push(drawn(&table, group, &shown));
    }
    if table.groups.is_empty() {
        blocks.push(paragraph(scribe.plain("none-recommendations")));
    }
    if matches!(list, List::Recommendations) {
        blocks.extend(remarks);
    }
    blocks
}

fn on_pages(table: &Table, place: usize) -> bool {
    let mut cells = table.groups.iter().flat_map(|group| &group.rows).filter_map(|row| row.get(place));
    match table.columns.get(place).map(|column| column.shown) {
        Some(Shown::Always) => true,
        Some(Shown::Filled) => cells.any(|cell| !cell.text.characters().is_empty()),
        Some(Shown::InSheets) | None => false,
    }
}

fn drawn(table: &Table, group: &Group, shown: &[usize]) -> Block {
    let columns = shown.iter().filter_map(|place| table.columns.get(*place));
    let cells = |row: &Vec<Cell>| {
        shown.iter().filter_map(|place| row.get(*place)).map(|cell| cell.text.clone()).collect()
    };
    Block::Table {
        caption: None,
        columns: columns
            .map(|column| Drawn {
                head: column.head.as_str().into(),
                width: column.width,
                align: Align::Start,
            })
            .collect(),
        rows: group.rows.iter().map(|row| Row { cells: cells(row), header: true, total: false }).collect(),
        row_height: table.row_height,
    }
}

fn remark(said: &str) -> Block {
    Block::Paragraph {
        text: Text {
            spans: vec![Span { text: said.to_owned(), bold: true, language: None }],
            language: None,
        },
        align: Align::Start,
        size: Size::Normal,
        keep_with_next: false,
        keep_together: true,
    }
}

/// Those that stand: neither merged into another wording nor split into parts.
fn standing<'s>(scribe: &Scribe<'s>) -> Vec<&'s RecommendationPart> {
    let stands = |one: &&RecommendationPart| one.merged_into.is_none() && one.parts.is_empty();
    scribe.minutes.recommendations.iter().filter(stands).collect()
}

fn column(scribe: &Scribe<'_>, key: &str, width: f32, shown: Shown) -> Column {
    Column { head: scribe.plain(&format!("column-{key}")), width, content: Content::Words, shown }
}

/// How many there are, and how many of each outcome that there is. What the hall took note of it did not make its own.
fn tally(scribe: &Scribe<'_>, all: &[&RecommendationPart]) -> String {
    let ended = |one: &RecommendationPart| match (one.outcome, one.adopted_by) {
        (Outcome::Adopted, Some(AdoptedBy::Noted)) => "tally-noted",
        (Outcome::Adopted, _) => "tally-adopted",
        (Outcome::Deferred, _) => "tally-deferred",
        (Outcome::SetAside, _) => "tally-set-aside",
        (Outcome::Captured, _) => "tally-captured",
    };
    let of = |key: &str| all.iter().filter(|one| ended(one) == key).count();
    let keys = ["tally-adopted", "tally-noted", "tally-deferred", "tally-set-aside", "tally-captured"];
    let counted: Vec<String> = keys
        .into_iter()
        .filter(|key| of(key) > 0)
        .map(|key| scribe.say(key, &[("count", of(key).into())]))
        .collect();
    let outcomes = if counted.is_empty() {
        super::scribe::none()
    } else {
        counted.join(&scribe.plain("list-semicolon"))
    };
    scribe.say("tally", &[("count", all.len().into()), ("outcomes", outcomes.into())])
}
