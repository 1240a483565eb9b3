//! `merge`: what was done in another dossier, and what a person should look at afterwards.

use super::history::instant;
use super::{admitted, write_in};
use crate::arguments::{Listing, Merge};
use crate::clock;
use crate::failure::Failure;
use crate::say::Voice;
use serde_json::Value;
use warsha_core::{FileKey, MergeReport, Reader, Repair, Review};

/// Merges, after a snapshot of what is there, and tells what that brought.
pub fn run(merge: &Merge, voice: &Voice) -> Result<(), Failure> {
    // Neither of the two is made by merging.
    for path in [&merge.dossier, &merge.other] {
        drop(Reader::open(path, FileKey)?);
    }
    let archive = admitted(&merge.dossier, voice)?;
    let report = write_in(archive, voice, |dossier, archive| {
        archive.before_risk(clock::now())?;
        Ok(dossier.merge(&merge.other, FileKey, clock::now())?)
    })?;
    match merge.format {
        Listing::Json => {
            let json = serde_json::to_string_pretty(&report);
            voice.print(&json.map_err(|error| Failure::new("unexpected", [("detail", error.to_string())]))?)
        }
        Listing::Text => lines(&report, merge, voice).iter().try_for_each(|line| voice.print(line)),
    }
}

/// The report in words.
fn lines(report: &MergeReport, merge: &Merge, voice: &Voice) -> Vec<String> {
    let words = voice.words();
    let (path, other) = (merge.dossier.display().to_string(), merge.other.display().to_string());
    let entries: i64 = report.received.iter().map(|device| device.entries).sum();
    if entries == 0 {
        return vec![words.say("cli-merge-nothing", &[("path", path.into()), ("other", other.into())])];
    }
    let facts = [("entries", entries.into()), ("path", path.into()), ("other", other.into())];
    let mut lines = vec![words.say("cli-merged", &facts)];
    let [new, changed, gone] = [&report.new, &report.changed, &report.gone].map(|rows| rows.len().into());
    lines.push(words.say("cli-merge-rows", &[("new", new), ("changed", changed), ("gone", gone)]));
    if !report.repaired.is_empty() {
        lines.push(words.plain("cli-merge-repaired"));
        lines.extend(report.repaired.iter().map(|repair| format!("  - {}", repaired(repair, voice))));
    }
    if !report.review.is_empty() {
        lines.push(words.plain("cli-merge-review"));
        lines.extend(report.review.iter().map(|review| format!("  - {}", reviewed(review, voice))));
    }
    lines
}

/// What is meant: its kind, and how people know it.
fn thing(table: &str, label: &str, voice: &Voice) -> String {
    let words = voice.words();
    let kind = words.plain(&format!("table-{table}"));
    if label.is_empty() {
        return kind;
    }
    words.say("cli-merge-thing", &[("kind", kind.into()), ("label", label.into())])
}

fn repaired(repair: &Repair, voice: &Voice) -> String {
    let thing = thing(&repair.table, &repair.label, voice);
    voice.words().say(&format!("cli-merge-repair-{}", repair.rule), &[("thing", thing.into())])
}

fn reviewed(review: &Review, voice: &Voice) -> String {
    let words = voice.words();
    match review {
        Review::BothTexts { table, label, .. } => {
            words.say("cli-merge-both-texts", &[("thing", thing(table, label, voice).into())])
        }
        Review::OneOfTwo { table, label, field, shown, other, .. } => {
            let value = |value| plain(table, field, value, voice);
            let other: Vec<String> = other.iter().map(value).collect();
            let facts = [
                ("thing", thing(table, label, voice).into()),
                ("shown", value(shown).into()),
                ("other", other.join(" | ").into()),
            ];
            words.say("cli-merge-one-of-two", &facts)
        }
        Review::Clash { of, number, rows } => {
            let facts = [
                ("kind", words.plain(&format!("clash-{of}")).into()),
                ("number", (*number).into()),
                ("count", rows.len().into()),
            ];
            words.say("cli-merge-clash", &facts)
        }
        Review::AfterClosing { number, rows, .. } => {
            words.say("cli-merge-after-closing", &[("number", (*number).into()), ("count", (*rows).into())])
        }
        Review::ClockAhead { minutes, .. } => {
            words.say("cli-merge-clock-ahead", &[("minutes", (*minutes).into())])
        }
    }
}

/// A value as people read it: a code in words, an instant as a date and an hour.
fn plain(table: &str, field: &str, value: &Value, voice: &Voice) -> String {
    match value {
        Value::Null => "—".to_owned(),
        Value::String(text) => {
            let [table, field] = [table, field].map(|name| name.replace('_', "-"));
            let code = |list: &str| voice.words().say_strictly(&format!("code-{list}-{text}"), &[]).ok();
            code(&field).or_else(|| code(&format!("{table}-{field}"))).unwrap_or_else(|| text.clone())
        }
        Value::Number(at) if field.ends_with("_at") => instant(at.as_i64().unwrap_or_default()),
        other => other.to_string(),
    }
}
