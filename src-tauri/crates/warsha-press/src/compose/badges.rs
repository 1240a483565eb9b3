//! Badge cards: number, name, for whom or as what the person comes, and the occasion.

use super::attendance::next_number;
use super::head::centred;
use super::scribe::Scribe;
use crate::paper::document::{Block, NameCard, Size, Span, Text};
use crate::words::{dates, numbers};
use std::ops::RangeInclusive;
use warsha_core::model::minutes::Attendee;

/// Which cards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Badges {
    /// Of those registered; if numbers are given, of those who have one of them.
    People(Option<RangeInclusive<i64>>),
    /// So many with a number alone, going on after the last that somebody has.
    Numbers(usize),
}

/// The blocks of the sheets.
pub(super) fn blocks(scribe: &Scribe<'_>, badges: &Badges) -> Vec<Block> {
    let note = occasion(scribe);
    let cards: Vec<NameCard> = match badges {
        Badges::People(numbers) => {
            let wanted = |attendee: &&Attendee| {
                let numbered = |numbers: &RangeInclusive<i64>| {
                    attendee.badge.is_some_and(|badge| numbers.contains(&badge))
                };
                attendee.name.is_some() && numbers.as_ref().is_none_or(numbered)
            };
            scribe
                .minutes
                .attendees
                .iter()
                .filter(wanted)
                .map(|attendee| card(scribe, attendee, &note))
                .collect()
        }
        Badges::Numbers(count) => {
            let next = next_number(scribe);
            (next..)
                .take(*count)
                .map(|number| NameCard { number: Some(worn(scribe, number)), ..blank(&note) })
                .collect()
        }
    };
    if cards.is_empty() {
        return vec![centred(scribe.plain("badges-none").into(), Size::Normal)];
    }
    vec![Block::NameCards { cards }]
}

fn card(scribe: &Scribe<'_>, attendee: &Attendee, note: &Text) -> NameCard {
    let organisation = attendee.organisation.as_ref().map(|organisation| scribe.text(&organisation.name));
    let function = || attendee.function.as_ref().map(|function| scribe.text(function));
    NameCard {
        number: attendee.badge.map(|badge| worn(scribe, badge)),
        name: attendee.name.as_ref().map(|name| scribe.text(name)),
        detail: organisation.or_else(function),
        ..blank(note)
    }
}

fn blank(note: &Text) -> NameCard {
    NameCard { note: Some(note.clone()), ..NameCard::default() }
}

fn worn(scribe: &Scribe<'_>, number: i64) -> Text {
    Text::plain(numbers::grouped(scribe.language(), number))
}

/// The workshop's title, or else which of the series it is, and under it the day.
fn occasion(scribe: &Scribe<'_>) -> Text {
    let workshop = &scribe.minutes.workshop;
    let title = workshop.title.as_ref().map_or_else(
        || Text::plain(scribe.beginning(&scribe.title("badges-occasion"))),
        |title| scribe.text(title),
    );
    let language = title.language;
    let mut spans: Vec<Span> = title
        .spans
        .into_iter()
        .map(|span| Span { language: span.language.or_else(|| language.clone()), ..span })
        .collect();
    let day = dates::weekday_and_day(scribe.language(), workshop.date.0);
    spans.push(Span { text: format!("\u{2028}{day}"), ..Span::default() });
    Text { spans, language: None }
}
