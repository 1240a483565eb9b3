//! A story: actions with their instants, one per line. It replays an evening, and every story is a test.

use crate::action::{Action, REDO, UNDO};
use crate::dossier::Dossier;
use crate::error::Result;
use serde_json::{Map, Value};

/// A line of a story.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Its number in the file, from 1.
    pub number: usize,
    /// When, in UTC milliseconds.
    pub at: i64,
    /// What is done.
    pub step: Step,
    /// The refusal it must meet.
    pub refused: Option<String>,
}

/// What a line does.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// An action.
    Do(Box<Action>),
    /// Takes the newest one back.
    Undo,
    /// Takes the newest undo back.
    Redo,
}

/// Why a line cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadLine {
    /// Its number, from 1.
    pub number: usize,
    /// Why, in the parser's words.
    pub reason: String,
}

/// Reads a story. Empty lines and lines that begin with `#` are passed over.
///
/// # Errors
/// The first line that is not an action with its instant. Nothing has been done then: a story is read whole before it is played.
pub fn parse(text: &str) -> std::result::Result<Vec<Line>, BadLine> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let lines = text.lines().enumerate().map(|(index, line)| (index + 1, line.trim()));
    lines
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(number, line)| parse_line(number, line).map_err(|reason| BadLine { number, reason }))
        .collect()
}

fn parse_line(number: usize, line: &str) -> std::result::Result<Line, String> {
    let mut fields: Map<String, Value> = serde_json::from_str(line).map_err(|e| e.to_string())?;
    let at = instant(&fields.remove("at").ok_or("`at` is missing")?)?;
    let refused = match fields.remove("refused") {
        None => None,
        Some(Value::String(code)) => Some(code),
        Some(other) => return Err(format!("`refused` is a code, not {other}")),
    };
    let step = match fields.get("do").and_then(Value::as_str) {
        Some(UNDO) if fields.len() == 1 => Step::Undo,
        Some(REDO) if fields.len() == 1 => Step::Redo,
        _ => Step::Do(Box::new(serde_json::from_value(Value::Object(fields)).map_err(|e| e.to_string())?)),
    };
    Ok(Line { number, at, step, refused })
}

/// An instant: RFC 3339, or UTC milliseconds.
fn instant(value: &Value) -> std::result::Result<i64, String> {
    match value {
        Value::String(text) => chrono::DateTime::parse_from_rfc3339(text)
            .map(|instant| instant.timestamp_millis())
            .map_err(|e| format!("`at`: {e}")),
        value => value.as_i64().ok_or_else(|| "`at` is an RFC 3339 instant or UTC milliseconds".to_owned()),
    }
}

impl Line {
    /// Plays the line. What it gives is what the dossier answered; whether that is what the story wanted is the caller's to say.
    ///
    /// # Errors
    /// As for [`Dossier::apply`], [`Dossier::undo`] and [`Dossier::redo`].
    pub fn play(&self, dossier: &mut Dossier) -> Result<()> {
        match &self.step {
            Step::Do(action) => dossier.apply(action, self.at),
            Step::Undo => dossier.undo(self.at).map(|_| ()),
            Step::Redo => dossier.redo(self.at).map(|_| ()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_line_is_named() {
        let story = "# a story\n\n{\"at\":0,\"do\":\"undo\"}\n{\"at\":0,\"do\":\"dance\"}\n";
        assert_eq!(parse(story).map_err(|bad| bad.number), Err(4));
        assert!(parse("{\"do\":\"undo\"}").is_err_and(|bad| bad.reason.contains("at")));
        let line =
            &parse("{\"at\":\"2022-10-13T18:05:00+01:00\",\"do\":\"undo\",\"refused\":\"x\"}").unwrap()[0];
        assert_eq!((line.at, &line.step), (1_665_680_700_000, &Step::Undo));
    }
}
