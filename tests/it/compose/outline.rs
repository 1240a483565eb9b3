//! A document as a readable outline: what a person would read, without the paper.

use std::fmt::Write;
use warsha_press::paper::document::{Block, Document, Text};

/// The outline of a document.
pub fn outline(document: &Document) -> String {
    let mut out = String::new();
    let _ =
        writeln!(out, "{} [{}] {} {:?}", document.title, document.language, document.date, document.paper);
    if let Some(badge) = &document.badge {
        let _ = writeln!(out, "badge: {badge}");
    }
    for (place, running) in [("header", &document.header), ("footer", &document.footer)] {
        if let Some(running) = running {
            let _ = writeln!(out, "{place}: {} | {} | {}", running.start, running.middle, running.end);
        }
    }
    for block in &document.blocks {
        let _ = writeln!(out);
        one(&mut out, block);
    }
    for attachment in &document.attachments {
        let _ = writeln!(
            out,
            "\nattachment: {} ({}) {}",
            attachment.name, attachment.media_type, attachment.description
        );
    }
    out
}

fn one(out: &mut String, block: &Block) {
    let _ = match block {
        Block::Heading { level, text } => {
            writeln!(out, "{} {}", "#".repeat(usize::from(*level)), shown(text))
        }
        Block::Paragraph { text, .. } => writeln!(out, "{}", shown(text)),
        Block::Quotation { text } => writeln!(out, "> {}", shown(text)),
        Block::List { items, .. } => items.iter().try_for_each(|item| writeln!(out, "- {}", shown(item))),
        Block::Table { caption, columns, rows, .. } => {
            let heads: Vec<String> = columns.iter().map(|column| shown(&column.head)).collect();
            let caption = caption.as_ref().map_or_else(String::new, shown);
            let _ = writeln!(out, "| {caption}\n| {}", heads.join(" | "));
            rows.iter().try_for_each(|row| {
                writeln!(out, "| {}", row.cells.iter().map(shown).collect::<Vec<_>>().join(" | "))
            })
        }
        Block::Card { entries } => entries
            .iter()
            .try_for_each(|entry| writeln!(out, "{} = {}", shown(&entry.name), shown(&entry.value))),
        Block::BarChart { caption, bars } => {
            let _ = writeln!(out, "chart: {}", shown(caption));
            bars.iter().try_for_each(|bar| {
                writeln!(out, "{} ({}) {} {}", shown(&bar.label), bar.tone, bar.value, shown(&bar.shown))
            })
        }
        Block::Signatures { places } => places.iter().try_for_each(|place| {
            let name = place.name.as_ref().map_or_else(String::new, shown);
            writeln!(out, "signature: {} / {name}", shown(&place.role))
        }),
        Block::NameCards { cards } => cards.iter().try_for_each(|card| {
            let parts = [&card.number, &card.name, &card.detail, &card.note];
            let parts = parts.map(|part| part.as_ref().map_or_else(String::new, shown));
            writeln!(out, "card: {}", parts.join(" / "))
        }),
        Block::PageBreak => writeln!(out, "---"),
    };
}

fn shown(text: &Text) -> String {
    let characters = text.characters();
    match &text.language {
        Some(language) => format!("[{language}] {characters}"),
        None => characters,
    }
}
