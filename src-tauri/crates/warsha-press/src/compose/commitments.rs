//! What was decided, and what is promised for it.

use super::scribe::{Scribe, paragraph};
use crate::paper::document::{Block, Marker, Row, Text};

/// The section of the decisions.
pub(super) fn decisions(scribe: &Scribe<'_>) -> Vec<Block> {
    let decisions = &scribe.minutes.decisions;
    let mut blocks = vec![scribe.section("section-decisions")];
    if decisions.is_empty() {
        blocks.push(paragraph(scribe.plain("none-decisions")));
    } else if decisions.iter().any(|decision| scribe.chosen(decision).foreign.is_some()) {
        blocks.extend(decisions.iter().flat_map(|decision| scribe.blocks(decision)));
    } else {
        let items = decisions.iter().map(|decision| scribe.text(decision)).collect();
        blocks.push(Block::List { marker: Marker::Number, items });
    }
    blocks
}

/// The section of the commitments.
pub(super) fn blocks(scribe: &Scribe<'_>) -> Vec<Block> {
    let commitments = &scribe.minutes.commitments;
    let mut blocks = vec![scribe.section("section-commitments")];
    if commitments.is_empty() {
        blocks.push(paragraph(scribe.plain("none-commitments")));
        return blocks;
    }
    let columns = scribe.columns(&[
        ("number", 1.0),
        ("commitment", 3.6),
        ("lead", 2.0),
        ("deadline", 1.7),
        ("sources", 2.6),
    ]);
    let unknown = || Text::plain(scribe.plain("unknown"));
    let rows = commitments
        .iter()
        .map(|commitment| {
            let number = format!("{:02}", commitment.number);
            let sources: Vec<String> =
                commitment.recommendations.iter().filter_map(|id| scribe.reference_of(id)).collect();
            Row {
                cells: vec![
                    Text::plain(scribe.say("reference-commitment", &[("number", number.into())])),
                    scribe.text(&commitment.title),
                    commitment.lead.as_ref().map_or_else(unknown, |lead| scribe.text(&lead.name)),
                    commitment.ends_on.map_or_else(unknown, |date| scribe.words.day(date.0).into()),
                    if sources.is_empty() { unknown() } else { scribe.list(&sources).into() },
                ],
                header: true,
                total: false,
            }
        })
        .collect();
    blocks.push(Block::Table { caption: None, columns, rows, row_height: 0.0 });
    blocks
}
