//! The recommendations: a table in their order, common wordings with the proposals they come from.

use super::Version;
use super::scribe::{Scribe, none, paragraph};
use crate::paper::document::{Block, Row, Span, Text};
use crate::words::narrative::{Number, Speaker};
use crate::words::{Value, numbers};
use warsha_core::model::minutes::{
    AnswerPart, ObjectionPart, ProposerPart, RecommendationPart, VotePart, Wording,
};
use warsha_core::model::people::{Gender, Sex};
use warsha_core::model::recommendation::{AdoptedBy, Choice, Outcome, RecommendationKind};

/// A new line inside a cell.
const LINE: char = '\u{2028}';

/// The section of the recommendations.
pub(super) fn blocks(scribe: &Scribe<'_>) -> Vec<Block> {
    let all = &scribe.minutes.recommendations;
    let mut blocks = vec![scribe.section("section-recommendations")];
    if all.is_empty() {
        blocks.push(paragraph(scribe.plain("none-recommendations")));
        return blocks;
    }
    blocks.push(table(scribe, all));
    blocks
}

/// A wide column for the words: what was said is read, and taken out of the file, in one piece.
fn table(scribe: &Scribe<'_>, all: &[RecommendationPart]) -> Block {
    let columns = scribe.columns(&[("number", 1.3), ("text", 10.7)]);
    let rows = all.iter().flat_map(|one| rows(scribe, one)).collect();
    Block::Table { caption: None, columns, rows, row_height: 0.0 }
}

/// The number and the wording, then whose it is and what became of it; under words in another language, in a row of its own.
fn rows(scribe: &Scribe<'_>, one: &RecommendationPart) -> Vec<Row> {
    let number = Text::plain(scribe.recommendation_reference(one));
    let mut wording = wording(scribe, one);
    let details = details(scribe, one);
    let row = |cells: Vec<Text>, header| Row { cells, header, total: false };
    if wording.language.is_some() {
        return vec![
            row(vec![number, wording], true),
            row(vec![Text::default(), Text::plain(details)], false),
        ];
    }
    wording.spans.push(Span { text: format!("{LINE}{details}"), ..Span::default() });
    vec![row(vec![number, wording], true)]
}

/// What a common wording merges, the axis, the proposers; then, on a line of its own, the outcome.
fn details(scribe: &Scribe<'_>, one: &RecommendationPart) -> String {
    let mut said = Vec::new();
    let parents: Vec<String> = one.parents.iter().filter_map(|id| scribe.reference_of(id)).collect();
    if !parents.is_empty() {
        said.push(scribe.say(
            "recommendation-parents",
            &[("parents", scribe.list(&parents).into()), ("count", Value::from(parents.len()))],
        ));
    }
    if let Some(whole) = one.split_from.as_ref().and_then(|id| scribe.reference_of(id)) {
        said.push(scribe.say("outcome-part", &[("reference", whole.into())]));
    }
    let named = named(scribe, one);
    let feminine = !named.is_empty() && named.iter().all(|speaker| speaker.gender == Gender::Feminine);
    let proposers = if named.is_empty() { scribe.plain("proposer-room") } else { scribe.people(&named) };
    said.push(scribe.say(
        "recommendation-proposers",
        &[
            ("proposers", proposers.into()),
            ("count", Value::from(named.len().max(1))),
            ("gender", if feminine { "feminine" } else { "masculine" }.into()),
        ],
    ));
    if let Some(axis) = &one.axis {
        said.push(scribe.say(
            "recommendation-axis",
            &[("axis", numbers::isolated(scribe.language(), scribe.chosen(axis).text).into())],
        ));
    }
    let outcome = outcome(scribe, one);
    if outcome.is_empty() { said.join(" ") } else { format!("{}{LINE}{outcome}", said.join(" ")) }
}

/// The wording, heavier than what is told of it.
fn wording(scribe: &Scribe<'_>, one: &RecommendationPart) -> Text {
    let mut text = marked(scribe, one);
    text.spans.iter_mut().take(1).for_each(|span| span.bold = true);
    text
}

/// The wording, word for word; a suggestion is marked as one after it.
pub(super) fn marked(scribe: &Scribe<'_>, one: &RecommendationPart) -> Text {
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

/// Who proposed it: people, and organisations.
pub(super) fn named(scribe: &Scribe<'_>, one: &RecommendationPart) -> Vec<Speaker> {
    let speakers = one.proposers.iter().map(|proposer| match proposer {
        ProposerPart::Attendee(place) => scribe.speaker(*place),
        ProposerPart::Organisation(organisation) => {
            Speaker::labelled(scribe.inline(&organisation.name), organisation.gender, Number::One)
        }
    });
    speakers.collect()
}

/// What the hall decided, how, with which votes, and what the committee answered.
fn outcome(scribe: &Scribe<'_>, one: &RecommendationPart) -> String {
    let mut said = Vec::new();
    match (one.outcome, one.adopted_by) {
        (Outcome::Adopted, Some(AdoptedBy::Consensus)) => said.push(scribe.plain("outcome-consensus")),
        (Outcome::Adopted, Some(AdoptedBy::Vote)) => said.push(scribe.plain("outcome-vote")),
        (Outcome::Adopted, Some(AdoptedBy::Noted)) => said.push(scribe.plain("outcome-noted")),
        // The hall decides on what stands: the common wording, or the parts.
        (Outcome::Captured, _) if one.merged_into.is_some() || !one.parts.is_empty() => {}
        (outcome, _) => said.push(scribe.plain(&format!("outcome-{outcome}"))),
    }
    let hands = hands(scribe, &one.votes);
    if !hands.is_empty() {
        said.push(format!("{}.", scribe.beginning(&hands.join(&scribe.plain("list-semicolon")))));
    }
    said.extend(one.objections.iter().map(|objection| objected(scribe, objection)));
    if let Some(reason) = &one.reason {
        said.push(scribe.say("outcome-reason", &[("reason", reason_text(scribe, reason).into())]));
    }
    if let Some(reference) = one.merged_into.as_ref().and_then(|id| scribe.reference_of(id)) {
        said.push(scribe.say("outcome-merged", &[("reference", reference.into())]));
    }
    let parts: Vec<String> = one.parts.iter().filter_map(|id| scribe.reference_of(id)).collect();
    if !parts.is_empty() {
        said.push(scribe.say("outcome-split", &[("parts", scribe.list(&parts).into())]));
    }
    said.extend(one.answer.iter().flat_map(|answer| answered(scribe, answer)));
    said.join(" ")
}

/// What the committee answered, why, who follows it, and by when.
pub(super) fn answered(scribe: &Scribe<'_>, answer: &AnswerPart) -> Vec<String> {
    let mut said = vec![scribe.say(
        "outcome-answer",
        &[
            ("date", scribe.words.day(answer.answered_on.0).into()),
            ("verdict", scribe.words.code("verdict", answer.verdict.code()).into()),
        ],
    )];
    if let Some(reason) = &answer.reason {
        said.push(scribe.say("outcome-reason", &[("reason", reason_text(scribe, reason).into())]));
    }
    if let Some(owner) = &answer.owner {
        said.push(scribe.say("outcome-owner", &[("owner", reason_text(scribe, owner).into())]));
    }
    if let Some(due) = &answer.due_on {
        said.push(scribe.say("outcome-due", &[("date", scribe.words.day(due.0).into())]));
    }
    said
}

/// What was said against it, and by whom if somebody was named.
pub(super) fn objected(scribe: &Scribe<'_>, objection: &ObjectionPart) -> String {
    let text = reason_text(scribe, &objection.text).into();
    match objection.by {
        Some(place) => {
            let speaker = scribe.people(&[scribe.speaker(place)]).into();
            scribe.say("outcome-objection-of", &[("speaker", speaker), ("text", text)])
        }
        None => scribe.say("outcome-objection", &[("text", text)]),
    }
}

/// A reason in a line of its own; the line brings the full stop.
pub(super) fn reason_text(scribe: &Scribe<'_>, reason: &Wording) -> String {
    let text = scribe.chosen(reason).text.trim_end();
    numbers::isolated(scribe.language(), text.strip_suffix('.').unwrap_or(text))
}

/// Hands, choice by choice, by sex: For: 39 (22 women, 17 men).
pub(super) fn hands(scribe: &Scribe<'_>, votes: &[VotePart]) -> Vec<String> {
    Choice::ALL
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
            // In public the sexes of a vote are not told apart: the numbers are a hall's, and small.
            let detail = if scribe.version == Version::Public {
                none()
            } else {
                detail.join(&scribe.plain("list-comma"))
            };
            Some(scribe.say(
                "vote-choice",
                &[
                    ("choice", scribe.words.code("choice", choice.code()).into()),
                    ("total", total.into()),
                    ("detail", detail.into()),
                ],
            ))
        })
        .collect()
}

fn counted(scribe: &Scribe<'_>, sex: Sex, count: i64) -> String {
    match sex {
        Sex::Female => scribe.say("women-nom", &[("women", count.into())]),
        Sex::Male => scribe.say("men-nom", &[("men", count.into())]),
        Sex::Other => scribe.say("others-nom", &[("count", count.into())]),
        Sex::Declined | Sex::Unrecorded => scribe.say("undisclosed-nom", &[("undisclosed", count.into())]),
    }
}
