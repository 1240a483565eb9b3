//! The recommendations: a table in their order, then the common wordings with the proposals they come from.

use super::scribe::{Scribe, paragraph};
use crate::paper::document::{Align, Block, Column, Row, Span, Text};
use crate::words::narrative::{Number, Speaker};
use crate::words::{Value, numbers};
use warsha_core::model::minutes::{ProposerPart, RecommendationPart, VotePart, Wording};
use warsha_core::model::people::{Gender, Sex};
use warsha_core::model::recommendation::{AdoptedBy, Choice, Outcome, RecommendationKind};

/// The section of the recommendations.
pub(super) fn blocks(scribe: &Scribe<'_>) -> Vec<Block> {
    let all = &scribe.minutes.recommendations;
    let mut blocks = vec![scribe.section("section-recommendations")];
    if all.is_empty() {
        blocks.push(paragraph(scribe.plain("none-recommendations")));
        return blocks;
    }
    blocks.push(table(scribe, all));
    let merged: Vec<&RecommendationPart> = all.iter().filter(|one| !one.parents.is_empty()).collect();
    if !merged.is_empty() {
        blocks.push(Block::Heading { level: 3, text: scribe.plain("section-merged").into() });
        for one in merged {
            blocks.extend(common_wording(scribe, one));
        }
    }
    blocks
}

fn table(scribe: &Scribe<'_>, all: &[RecommendationPart]) -> Block {
    let columns = [("number", 1.1), ("text", 4.2), ("axis", 1.7), ("proposers", 2.4), ("outcome", 2.2)]
        .into_iter()
        .map(|(key, width)| Column {
            head: scribe.plain(&format!("column-{key}")).into(),
            width,
            align: Align::Start,
        })
        .collect();
    let rows = all
        .iter()
        .map(|one| Row {
            cells: vec![
                Text::plain(scribe.recommendation_reference(one)),
                wording(scribe, one),
                one.axis.as_ref().map_or_else(|| scribe.plain("axis-none").into(), |axis| scribe.text(axis)),
                Text::plain(scribe.beginning(&proposers(scribe, one))),
                Text::plain(outcome(scribe, one)),
            ],
            header: true,
            total: false,
        })
        .collect();
    Block::Table { caption: None, columns, rows, row_height: 0.0 }
}

/// The wording, word for word; a suggestion is marked as one after it.
fn wording(scribe: &Scribe<'_>, one: &RecommendationPart) -> Text {
    let mut text = scribe.text(&one.text);
    if one.kind == RecommendationKind::Suggestion {
        text.spans.push(Span {
            text: format!(" {}", scribe.plain("suggestion-mark")),
            language: text.language.is_some().then(|| crate::words::tag(scribe.language()).to_owned()),
            ..Span::default()
        });
    }
    text
}

fn named(scribe: &Scribe<'_>, one: &RecommendationPart) -> Vec<Speaker> {
    let speakers = one.proposers.iter().map(|proposer| match proposer {
        ProposerPart::Attendee(place) => scribe.speaker(*place),
        ProposerPart::Organisation(organisation) => {
            Speaker::labelled(scribe.inline(&organisation.name), organisation.gender, Number::One)
        }
    });
    speakers.collect()
}

fn proposers(scribe: &Scribe<'_>, one: &RecommendationPart) -> String {
    let named = named(scribe, one);
    if named.is_empty() { scribe.plain("proposer-room") } else { scribe.people(&named) }
}

/// What the hall decided, how, with which votes, and what the committee answered.
fn outcome(scribe: &Scribe<'_>, one: &RecommendationPart) -> String {
    let mut said = Vec::new();
    match (one.outcome, one.adopted_by) {
        (Outcome::Adopted, Some(AdoptedBy::Consensus)) => said.push(scribe.plain("outcome-consensus")),
        (Outcome::Adopted, Some(AdoptedBy::Vote)) => said.push(scribe.plain("outcome-vote")),
        // The common wording is what the hall decides on.
        (Outcome::Captured, _) if one.merged_into.is_some() => {}
        (outcome, _) => said.push(scribe.plain(&format!("outcome-{outcome}"))),
    }
    said.extend(votes(scribe, &one.votes));
    if let Some(reason) = &one.reason {
        said.push(scribe.say("outcome-reason", &[("reason", reason_text(scribe, reason).into())]));
    }
    if let Some(reference) = one.merged_into.as_ref().and_then(|id| scribe.reference_of(id)) {
        said.push(scribe.say("outcome-merged", &[("reference", reference.into())]));
    }
    if let Some(answer) = &one.answer {
        said.push(scribe.say(
            "outcome-answer",
            &[
                ("date", scribe.words.day(answer.answered_on.0).into()),
                ("verdict", scribe.words.code("verdict", answer.verdict.code()).into()),
            ],
        ));
        if let Some(reason) = &answer.reason {
            said.push(scribe.say("outcome-reason", &[("reason", reason_text(scribe, reason).into())]));
        }
    }
    said.join(" ")
}

/// A reason in a line of its own; the line brings the full stop.
fn reason_text(scribe: &Scribe<'_>, reason: &Wording) -> String {
    let text = scribe.chosen(reason).text.trim_end();
    numbers::isolated(scribe.language(), text.strip_suffix('.').unwrap_or(text))
}

/// Hands, choice by choice, by sex: For: 39 (22 women, 17 men).
fn votes(scribe: &Scribe<'_>, votes: &[VotePart]) -> Option<String> {
    let choices: Vec<String> = Choice::ALL
        .iter()
        .filter_map(|choice| {
            let cast: Vec<&VotePart> = votes.iter().filter(|vote| vote.choice == *choice).collect();
            let total: i64 = cast.iter().map(|vote| vote.count).sum();
            if total == 0 {
                return None;
            }
            let detail: Vec<String> = Sex::ALL
                .iter()
                .filter_map(|sex| {
                    let count =
                        cast.iter().filter(|vote| vote.sex == *sex).map(|vote| vote.count).sum::<i64>();
                    (count > 0).then(|| counted(scribe, *sex, count))
                })
                .collect();
            Some(scribe.say(
                "vote-choice",
                &[
                    ("choice", scribe.words.code("choice", choice.code()).into()),
                    ("total", total.into()),
                    ("detail", detail.join(&scribe.plain("list-comma")).into()),
                ],
            ))
        })
        .collect();
    (!choices.is_empty()).then(|| format!("{}.", choices.join(&scribe.plain("list-semicolon"))))
}

fn counted(scribe: &Scribe<'_>, sex: Sex, count: i64) -> String {
    match sex {
        Sex::Female => scribe.say("women-nom", &[("women", count.into())]),
        Sex::Male => scribe.say("men-nom", &[("men", count.into())]),
        Sex::Other => scribe.say("others-nom", &[("count", count.into())]),
        Sex::Declined | Sex::Unrecorded => scribe.say("undisclosed-nom", &[("undisclosed", count.into())]),
    }
}

/// A common wording: its number and text, then what it merges, whose it is, and its axis.
fn common_wording(scribe: &Scribe<'_>, one: &RecommendationPart) -> Vec<Block> {
    let chosen = scribe.chosen(&one.text);
    let reference = scribe.recommendation_reference(one);
    let text = if chosen.text.ends_with('.') { chosen.text.to_owned() } else { format!("{}.", chosen.text) };
    let mut spans = vec![Span { text: format!("{reference}."), bold: true, language: None }];
    let mut blocks = Vec::new();
    if chosen.foreign.is_some() {
        blocks.push(paragraph(Text { spans, language: None }));
        blocks.push(Block::Quotation { text: scribe.text(&one.text) });
    } else {
        spans.push(Span { text: format!(" {text}"), ..Span::default() });
        blocks.push(paragraph(Text { spans, language: None }));
    }
    let parents: Vec<String> = one.parents.iter().filter_map(|id| scribe.reference_of(id)).collect();
    let mut said = vec![scribe.say(
        "merged-parents",
        &[("parents", scribe.list(&parents).into()), ("count", Value::from(parents.len()))],
    )];
    let named = named(scribe, one);
    if !named.is_empty() {
        let feminine = named.iter().all(|speaker| speaker.gender == Gender::Feminine);
        said.push(scribe.say(
            "merged-proposers",
            &[
                ("proposers", scribe.people(&named).into()),
                ("count", Value::from(named.len())),
                ("gender", if feminine { "feminine" } else { "masculine" }.into()),
            ],
        ));
    }
    if let Some(axis) = &one.axis {
        said.push(scribe.say(
            "merged-axis",
            &[("axis", numbers::isolated(scribe.language(), scribe.chosen(axis).text).into())],
        ));
    }
    blocks.push(paragraph(said.join(" ")));
    blocks
}
