//! `find`: people, organisations and passages, the best first.

use super::{json, unexpected};
use crate::arguments::{Find, Listing};
use crate::failure::Failure;
use crate::say::Voice;
use serde_json::{Value, json};
use warsha_core::find::{Hit, Kind};
use warsha_core::text::key;
use warsha_core::{FileKey, Passage, Reader, Reading, View};

/// Looks for what was asked.
pub fn run(asked: &Find, voice: &Voice) -> Result<(), Failure> {
    let reader = Reader::open(&asked.dossier, FileKey)?;
    let (query, limit) = (asked.query.clone(), asked.limit);
    let Reading::Found(hits) = reader.read(&View::Find { query: query.clone(), limit })? else {
        return Err(unexpected());
    };
    let limit = limit.saturating_sub(hits.len());
    let Reading::Passages(passages) = reader.read(&View::Search { query, limit })? else {
        return Err(unexpected());
    };
    if hits.is_empty() && passages.is_empty() {
        match key(&asked.query).is_empty() {
            true => voice.tell("cli-nothing-asked", &[]),
            false => voice.tell("cli-nothing-found", &[]),
        }
    }
    match asked.format {
        Listing::Json => {
            let found: Vec<Value> =
                hits.iter().map(|hit| json!(hit)).chain(passages.iter().map(of_passage)).collect();
            voice.print(&json(&found)?)
        }
        Listing::Text => {
            hits.iter().try_for_each(|hit| voice.print(&line_of_hit(hit, voice)))?;
            passages.iter().try_for_each(|passage| voice.print(&line_of_passage(passage, voice)))
        }
    }
}

/// A passage in the fields of a hit: its kind is its table, its name its text.
fn of_passage(passage: &Passage) -> Value {
    json!({
        "kind": passage.table,
        "id": passage.id,
        "name": passage.text,
        "workshop": passage.workshop,
        "match": "text",
        "highlights": passage.highlights,
        "score": passage.score,
    })
}

fn line_of_hit(hit: &Hit, voice: &Voice) -> String {
    let words = voice.words();
    let table = match hit.kind {
        Kind::Person => "table-person",
        Kind::Organisation => "table-organisation",
    };
    let organisation = hit.organisation.as_ref().map_or_else(String::new, |name| format!("  ({name})"));
    let how = words.plain(&format!("cli-match-{}", hit.matched.code()));
    format!("{}{organisation}  [{}, {how}]  {}", hit.name, words.plain(table), hit.id)
}

fn line_of_passage(passage: &Passage, voice: &Voice) -> String {
    let text = passage.text.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{text}  [{}]  {}", voice.words().plain(&format!("table-{}", passage.table)), passage.id)
}
