//! Participation by sex on paper: a table, the shares with what they are made of, a chart.

use super::participation::{BySex, Participation, Reason};
use super::scribe::{Scribe, paragraph};
use crate::paper::document::{Align, Bar, Block, Column, Row, Size, Text};
use crate::words::{dates, numbers};

/// Under this many, counts only.
const FEW: i64 = 10;

/// A line of the table: the key of its words, its figure, and how its amounts are shown.
type Measure<'p> = (&'static str, &'p Result<BySex, Reason>, Shown);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    Count,
    Duration,
}

/// The section of participation.
pub(super) fn blocks(scribe: &Scribe<'_>) -> Vec<Block> {
    let participation = Participation::of(scribe.minutes);
    let measures: [Measure<'_>; 5] = [
        ("present", &participation.present, Shown::Count),
        ("speakers", &participation.speakers, Shown::Count),
        ("interventions", &participation.interventions, Shown::Count),
        ("floor", &participation.floor, Shown::Duration),
        ("proposals", &participation.proposals, Shown::Count),
    ];
    let mut blocks = vec![scribe.section("section-participation"), table(scribe, &measures)];
    if measures.iter().any(|(_, figure, _)| figure.as_ref().is_ok_and(BySex::is_hidden)) {
        blocks.push(small(scribe.plain("figures-hidden-note")));
    }
    let mut counts_only = false;
    for (key, figure, shown) in &measures {
        if *key == "speakers" {
            continue;
        }
        let few = is_few(&participation, figure, *shown);
        counts_only |= few;
        blocks.push(share(scribe, key, figure, *shown, few));
    }
    if counts_only {
        blocks.push(small(scribe.plain("share-small")));
    }
    blocks.push(small(scribe.plain("figures-note")));
    blocks.extend(chart(scribe, &measures));
    blocks
}

/// Is the base of a share, or the number of people behind it, too small for a percentage?
fn is_few(participation: &Participation, figure: &Result<BySex, Reason>, shown: Shown) -> bool {
    // A base of seconds is never small; the people who had them may be.
    let base = match shown {
        Shown::Count => figure,
        Shown::Duration => &participation.speakers,
    };
    let few = |by: &BySex| by.disclosed().is_some_and(|base| base < FEW * by.scale);
    figure.is_ok() && (participation.people_disclosed() < FEW || base.as_ref().is_ok_and(few))
}

fn small(text: String) -> Block {
    Block::Paragraph {
        text: text.into(),
        align: Align::Start,
        size: Size::Small,
        keep_with_next: false,
        keep_together: false,
    }
}

fn table(scribe: &Scribe<'_>, measures: &[Measure<'_>]) -> Block {
    let heads = ["measure", "women", "men", "other", "undisclosed", "total"];
    let columns = heads
        .iter()
        .map(|head| Column {
            head: scribe.plain(&format!("figures-{head}")).into(),
            width: if *head == "measure" { 2.4 } else { 1.0 },
            align: if *head == "measure" { Align::Start } else { Align::Center },
        })
        .collect();
    let rows = measures
        .iter()
        .map(|(key, figure, shown)| {
            let mut cells = vec![Text::plain(scribe.plain(&format!("figures-{key}")))];
            match figure {
                Ok(by) => cells.extend(
                    [by.female, by.male, by.other, by.undisclosed, by.total]
                        .map(|amount| Text::plain(cell(scribe, amount, by.scale, *shown))),
                ),
                Err(_) => cells.extend(std::iter::repeat_n(Text::plain(scribe.plain("figures-unknown")), 5)),
            }
            Row { cells, header: true, total: false }
        })
        .collect();
    Block::Table { caption: Some(scribe.plain("figures-caption").into()), columns, rows, row_height: 0.0 }
}

fn cell(scribe: &Scribe<'_>, amount: Option<i64>, scale: i64, shown: Shown) -> String {
    match (amount, shown) {
        (None, _) => scribe.plain("figures-hidden"),
        (Some(amount), Shown::Count) => numbers::decimal(scribe.language(), amount, scale),
        (Some(amount), Shown::Duration) => dates::duration(amount),
    }
}

/// The share of women, with its numerator and denominator; or why it is not known.
fn share(scribe: &Scribe<'_>, key: &str, figure: &Result<BySex, Reason>, shown: Shown, few: bool) -> Block {
    let value = match figure.as_ref().map_err(|reason| *reason).and_then(BySex::share) {
        Err(reason) => {
            let reason = scribe.plain(&format!("reason-{reason}"));
            scribe.say("share-unknown", &[("reason", reason.into())])
        }
        Ok(share) => {
            let num = cell(scribe, Some(share.num), share.scale, shown);
            let den = cell(scribe, Some(share.den), share.scale, shown);
            if few {
                scribe.say("share-counts", &[("num", num.into()), ("den", den.into())])
            } else {
                let percentage = numbers::percentage(scribe.language(), share.num, share.den);
                scribe.say(
                    "share-known",
                    &[("share", percentage.into()), ("num", num.into()), ("den", den.into())],
                )
            }
        }
    };
    paragraph(scribe.say(&format!("share-{key}"), &[("value", value.into())]))
}

/// Women and men, measure by measure. Bars of a chart share one scale, so seconds are left to the table.
fn chart(scribe: &Scribe<'_>, measures: &[Measure<'_>]) -> Option<Block> {
    let mut bars = Vec::new();
    for (key, figure, shown) in measures {
        let (Ok(by), Shown::Count) = (figure, shown) else { continue };
        if by.is_hidden() {
            continue;
        }
        for (tone, group, amount) in [(0, "women", by.female), (1, "men", by.male)] {
            let amount = amount.unwrap_or_default();
            let measure = scribe.plain(&format!("figures-{key}"));
            let group = scribe.plain(&format!("figures-{group}"));
            bars.push(Bar {
                label: scribe
                    .say("bar-label", &[("measure", measure.into()), ("group", group.into())])
                    .into(),
                #[expect(
                    clippy::cast_precision_loss,
                    reason = "counts of people; a bar's length is not a figure"
                )]
                value: amount as f64 / by.scale as f64,
                shown: numbers::decimal(scribe.language(), amount, by.scale).into(),
                tone,
            });
        }
    }
    (!bars.is_empty()).then(|| Block::BarChart { caption: scribe.plain("figures-caption").into(), bars })
}
