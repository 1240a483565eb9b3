//! What the cells say of one recommendation.

use super::super::Version;
use super::super::recommendations::{answered, hands, marked, named, objected, reason_text};
use super::super::scribe::Scribe;
use crate::paper::document::Text;
use crate::words::numbers;
use warsha_core::model::minutes::{ObjectionPart, RecommendationPart, Wording};
use warsha_core::model::recommendation::{AdoptedBy, Outcome};

/// A new line inside a cell.
pub(super) const LINE: &str = "\u{2028}";

/// Its number.
pub(super) fn number(scribe: &Scribe<'_>, one: &RecommendationPart) -> Text {
    Text::plain(scribe.recommendation_reference(one))
}

/// Its wording, in its own language and direction.
pub(super) fn wording(scribe: &Scribe<'_>, one: &RecommendationPart) -> Text {
    marked(scribe, one)
}

/// Who proposed it, one a line, or the room.
pub(super) fn proposers(scribe: &Scribe<'_>, one: &RecommendationPart) -> Text {
    let named: Vec<String> =
        named(scribe, one).iter().map(|speaker| scribe.beginning(&scribe.words.label(speaker))).collect();
    Text::plain(if named.is_empty() {
        scribe.beginning(&scribe.plain("proposer-room"))
    } else {
        named.join(LINE)
    })
}

/// The title of its main axis.
pub(super) fn axis(scribe: &Scribe<'_>, one: &RecommendationPart) -> Text {
    one.axis.as_ref().map_or_else(Text::default, |axis| titled(scribe, axis))
}

/// A title where a line begins with it.
pub(super) fn titled(scribe: &Scribe<'_>, title: &Wording) -> Text {
    let mut text = scribe.text(title);
    text.spans.iter_mut().for_each(|span| span.text = scribe.beginning(&span.text));
    text
}

/// The numbers it was merged from, and that of which it is a part.
pub(super) fn origin(scribe: &Scribe<'_>, one: &RecommendationPart) -> Text {
    let mut said = Vec::new();
    let parents: Vec<String> = one.parents.iter().filter_map(|id| scribe.reference_of(id)).collect();
    if !parents.is_empty() {
        said.push(scribe.say("origin-merged", &[("parents", scribe.list(&parents).into())]));
    }
    if let Some(whole) = one.split_from.as_ref().and_then(|id| scribe.reference_of(id)) {
        said.push(scribe.say("origin-part", &[("reference", whole.into())]));
    }
    Text::plain(said.join(LINE))
}

/// What the hall decided, by which rule, and why.
pub(super) fn result(scribe: &Scribe<'_>, one: &RecommendationPart) -> String {
    let key = match (one.outcome, one.adopted_by) {
        (Outcome::Adopted, Some(rule)) => match rule {
            AdoptedBy::Consensus => "result-consensus",
            AdoptedBy::Vote => "result-vote",
            AdoptedBy::Noted => "result-noted",
        },
        (Outcome::Adopted, None) => "result-adopted",
        (Outcome::Deferred, _) => "result-deferred",
        (Outcome::SetAside, _) => "result-set-aside",
        (Outcome::Captured, _) => "result-captured",
    };
    let mut said = vec![scribe.plain(key)];
    if let Some(reason) = &one.reason {
        said.push(scribe.say("outcome-reason", &[("reason", reason_text(scribe, reason).into())]));
    }
    said.join(LINE)
}

/// The hands of the last round, one choice a line.
pub(super) fn votes(scribe: &Scribe<'_>, one: &RecommendationPart) -> String {
    hands(scribe, &one.votes).iter().map(|said| scribe.beginning(said)).collect::<Vec<_>>().join(LINE)
}

/// What was said against it and by whom, one a line; for the public, how many said something.
pub(super) fn objections(scribe: &Scribe<'_>, one: &RecommendationPart) -> String {
    match one.objections.len() {
        0 => String::new(),
        count if scribe.version == Version::Public => {
            numbers::grouped(scribe.language(), i64::try_from(count).unwrap_or_default())
        }
        _ => one.objections.iter().map(|one| against(scribe, one)).collect::<Vec<_>>().join(LINE),
    }
}

/// The same in a column that tells of other things too.
pub(super) fn objections_told(scribe: &Scribe<'_>, one: &RecommendationPart) -> String {
    match one.objections.len() {
        0 => String::new(),
        count if scribe.version == Version::Public => {
            scribe.say("objections-counted", &[("count", count.into())])
        }
        _ => one.objections.iter().map(|one| objected(scribe, one)).collect::<Vec<_>>().join(LINE),
    }
}

fn against(scribe: &Scribe<'_>, objection: &ObjectionPart) -> String {
    let text = reason_text(scribe, &objection.text);
    match objection.by {
        None => text,
        Some(place) => {
            let speaker = scribe.beginning(&scribe.words.label(&scribe.speaker(place)));
            scribe.say("objection-of", &[("speaker", speaker.into()), ("text", text.into())])
        }
    }
}

/// What the committee answered last, one fact a line.
pub(super) fn answer(scribe: &Scribe<'_>, one: &RecommendationPart) -> Text {
    Text::plain(one.answer.as_ref().map_or_else(String::new, |answer| answered(scribe, answer).join(LINE)))
}
