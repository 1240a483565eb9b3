//! What a session showed as saved, compared with what the file has after a kill.

use super::hand::Look;
use super::script::{POINTS, Step, name, prefix};
use crate::replay::of;
use serde_json::Value;
use std::collections::BTreeMap;

fn rows<'e>(evening: &'e Value, list: &str) -> &'e [Value] {
    evening[list].as_array().map_or(&[], Vec::as_slice)
}

/// The names of those in these rows.
fn names(evening: &Value, of: &[Value]) -> Vec<String> {
    let people: BTreeMap<&str, &str> = rows(evening, "people")
        .iter()
        .filter_map(|row| Some((row["id"].as_str()?, row["name"].as_str()?)))
        .collect();
    let listed: BTreeMap<&str, &str> = rows(evening, "attendances")
        .iter()
        .filter_map(|row| Some((row["id"].as_str()?, *people.get(row["person_id"].as_str()?)?)))
        .collect();
    of.iter().map(|row| listed[row["attendance_id"].as_str().unwrap()].to_owned()).collect()
}

/// Who had the floor, in order.
pub fn turns(evening: &Value) -> Vec<String> {
    names(evening, rows(evening, "interventions"))
}

fn open(evening: &Value) -> Option<&Value> {
    rows(evening, "interventions")
        .iter()
        .find(|turn| !turn["started_at"].is_null() && turn["stopped_at"].is_null())
}

/// The pauses of a turn.
fn pauses<'e>(evening: &'e Value, turn: &Value) -> Vec<&'e Value> {
    rows(evening, "pauses").iter().filter(|pause| pause["intervention_id"] == turn["id"]).collect()
}

/// What was shown as saved and is not in the file, where this step was on its way.
pub fn missing(look: &Look, evening: &Value, on_its_way: Step, language: &str) -> Vec<String> {
    let mut missing = Vec::new();
    let mut must = |is: bool, what: String| {
        if !is {
            missing.push(what);
        }
    };
    let shown = |list: &str| -> Vec<String> {
        look.rows(list).iter().map(|row| row.as_str().unwrap_or_default().to_owned()).collect()
    };
    let meant = match on_its_way {
        Step::Next(badge)
        | Step::AtOnce(badge, _)
        | Step::Gives(badge)
        | Step::Withdraws(badge)
        | Step::Raises(badge, _)
        | Step::RaisesByName(badge) => Some(name(language, badge)),
        _ => None,
    };

    // Whoever had the floor has it still, unless it was just being given to another or taken.
    let (turns, heads) = (turns(evening), shown("turns"));
    must(turns.starts_with(&heads), format!("turns: {heads:?}, kept {turns:?}"));
    let holder = look.0["holder"].as_str();
    let speaks = open(evening).and_then(|turn| names(evening, std::slice::from_ref(turn)).pop());
    let moved_on = turns.len() > heads.len() || matches!(on_its_way, Step::Ends);
    must(holder == speaks.as_deref() || moved_on, format!("{holder:?} speaks, kept {speaks:?}"));
    if let (Some(turn), Some(_)) =
        (heads.len().checked_sub(1).and_then(|last| rows(evening, "interventions").get(last)), holder)
    {
        let pauses = pauses(evening, turn);
        must(!look.is("stands") || !pauses.is_empty(), "a pause".to_owned());
        let goes_on = look.is("stands")
            || matches!(on_its_way, Step::Pauses)
            || pauses.iter().all(|pause| !pause["ended_at"].is_null());
        must(goes_on, "the end of a pause".to_owned());
        must(!look.text("limit").contains("04:00") || turn["extra_minutes"] == 1, "a minute more".to_owned());
    }

    // Who waited waits, or was just being answered; who is not shown is not there, or was just asking.
    let (waiting, waited) = (names(evening, rows(evening, "requests")), shown("waiting"));
    for who in &waited {
        must(waiting.contains(who) || meant.as_ref() == Some(who), format!("{who} waits"));
    }
    for who in &waiting {
        let interrupted = matches!(on_its_way, Step::Next(_)) && holder == Some(who);
        must(
            waited.contains(who) || meant.as_ref() == Some(who) || interrupted,
            format!("{who} waits no more"),
        );
    }
    let placed = rows(evening, "requests").iter().filter(|row| !row["position"].is_null()).count();
    let first = look.rows("placed").iter().filter(|placed| **placed == true).count();
    let moves = matches!(on_its_way, Step::Moves(..) | Step::Releases(_) | Step::Next(_) | Step::Gives(_));
    must(placed == first || moves, format!("{first} placed, kept {placed}"));
    let by_turns = look.text("mode").contains(of(language, &("تناوب", "alternance")));
    must(!by_turns || evening["workshop"]["floor_mode"] == "alternate", "the mode".to_owned());
    let point = POINTS.iter().position(|point| of(language, point) == look.text("point"));
    let taken_up = point.is_some_and(|point| !rows(evening, "agenda")[point]["began_at"].is_null());
    must(taken_up || heads.is_empty(), format!("the point {point:?}"));

    for note in look.rows("notes") {
        let word = |at: usize| note[at].as_str().unwrap_or_default();
        let kept = rows(evening, "notes").iter().find(|row| row["id"] == note[0]);
        let text = kept.map_or("", |row| row["text"].as_str().unwrap_or_default());
        // Letters typed after the look may be there too, and the letters by which a line says what it holds may be gone.
        let whole = text.starts_with(word(1)) || text.starts_with(bare(language, word(1)));
        must(kept.is_some() && whole, format!("{}, kept {text:?}", word(1)));
        for class in word(2).split(' ') {
            let is = match class {
                "question" | "petition" | "off-record" => kept.is_some_and(|row| row["kind"] == class),
                "decision" => rows(evening, "decisions").iter().any(|row| row["id"] == note[0]),
                "recommendation" => {
                    matches!(on_its_way, Step::ThinksAgain)
                        || rows(evening, "sources").iter().any(|row| row["note_id"] == note[0])
                }
                _ => true,
            };
            must(is, format!("{} is a {class}", word(1)));
        }
    }
    for text in shown("captured") {
        let kept = rows(evening, "recommendations").iter().any(|row| row["text"] == text.as_str());
        must(kept || matches!(on_its_way, Step::ThinksAgain), format!("captured: {text}"));
    }
    missing
}

/// A line without the letters by which it says what it holds.
fn bare<'t>(language: &str, text: &'t str) -> &'t str {
    let kinds = ["recommendation", "decision", "petition", "question", "off-record"];
    let found = kinds.iter().find_map(|kind| text.strip_prefix(prefix(language, kind).trim_end()));
    found.unwrap_or(text).trim_start()
}

/// The screen shows everything that the file has.
pub fn alike(look: &Look, evening: &Value) -> bool {
    let words = |list: &str| -> Vec<&str> { look.rows(list).iter().filter_map(Value::as_str).collect() };
    let mut waiting = names(evening, rows(evening, "requests"));
    let mut waits = words("waiting");
    waiting.sort_unstable();
    waits.sort_unstable();
    let speaks = open(evening).and_then(|turn| names(evening, std::slice::from_ref(turn)).pop());
    turns(evening) == words("turns")
        && waiting == waits
        && look.0["holder"].as_str() == speaks.as_deref()
        && rows(evening, "notes").iter().all(|note| {
            let text = note["text"].as_str().map(str::trim);
            look.rows("notes").iter().any(|shown| shown[0] == note["id"] && shown[1].as_str() == text)
        })
        && look.rows("captured").len() == rows(evening, "recommendations").len()
}

/// The clock of whoever speaks shows now, less when she began, less the pauses, within two seconds.
pub fn clock_is_right(look: &Look, evening: &Value) -> bool {
    let Some(turn) = open(evening) else { return look.text("time").is_empty() };
    let at = |value: &Value| value.as_i64();
    let now = look.0["now"].as_i64().unwrap();
    let begin = at(&turn["started_at"]).unwrap();
    let pauses = pauses(evening, turn);
    let stood: i64 = pauses
        .iter()
        .map(|pause| at(&pause["ended_at"]).unwrap_or(now) - at(&pause["began_at"]).unwrap())
        .sum();
    let Some((minutes, seconds)) = look.text("time").split_once(':') else { return false };
    let shown = (minutes.parse::<i64>().unwrap() * 60 + seconds.parse::<i64>().unwrap()) * 1_000;
    // It is written in whole seconds and read once a second: it may be behind, and is never ahead.
    (0..=2_000).contains(&(now - begin - stood - shown))
}
