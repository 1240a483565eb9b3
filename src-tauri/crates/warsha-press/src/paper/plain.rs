//! A document as plain text, in reading order.

use super::document::{Block, Document, Marker, Text};

/// The document's words, logical order, one block after the other with an empty line between; the cells of a row are
/// parted by tabs. The head and the foot of the pages are left out.
#[must_use]
pub fn text(document: &Document) -> String {
    let mut blocks: Vec<String> = Vec::new();
    for block in &document.blocks {
        let lines = match block {
            Block::Heading { text, .. } | Block::Paragraph { text, .. } | Block::Quotation { text } => {
                vec![words(text)]
            }
            Block::List { marker, items } => items
                .iter()
                .enumerate()
                .map(|(number, item)| match marker {
                    Marker::Bullet => format!("• {}", words(item)),
                    Marker::Number => format!("{}. {}", number + 1, words(item)),
                })
                .collect(),
            Block::Table { caption, columns, rows, .. } => {
                let mut lines: Vec<String> = caption.iter().map(words).collect();
                lines.push(columns.iter().map(|column| words(&column.head)).collect::<Vec<_>>().join("\t"));
                lines.extend(
                    rows.iter().map(|row| row.cells.iter().map(words).collect::<Vec<_>>().join("\t")),
                );
                lines
            }
            Block::Card { entries } => entries
                .iter()
                .map(|entry| format!("{}\t{}", words(&entry.name), words(&entry.value)))
                .collect(),
            Block::BarChart { caption, bars } => {
                let mut lines = vec![words(caption)];
                lines.extend(bars.iter().map(|bar| format!("{}\t{}", words(&bar.label), words(&bar.shown))));
                lines
            }
            Block::Signatures { places } => places
                .iter()
                .map(|place| match &place.name {
                    Some(name) => format!("{}\t{}", words(&place.role), words(name)),
                    None => words(&place.role),
                })
                .collect(),
            Block::NameCards { cards } => cards
                .iter()
                .map(|card| {
                    let parts = [&card.number, &card.name, &card.detail, &card.note].into_iter().flatten();
                    // A card is one line here, whatever its foot has.
                    parts.map(|part| words(part).replace('\n', " ")).collect::<Vec<_>>().join("\t")
                })
                .collect(),
            Block::PageBreak => continue,
        };
        blocks.push(lines.join("\n"));
    }
    let mut text = blocks.join("\n\n");
    if !text.is_empty() {
        text.push('\n');
    }
    text
}

fn words(text: &Text) -> String {
    text.characters().replace('\u{2028}', "\n")
}
