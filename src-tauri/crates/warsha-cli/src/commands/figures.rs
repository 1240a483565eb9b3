//! `figures`: the figures of a workshop, as JSON or as lines.

use super::{unexpected, workshop};
use crate::arguments::{Figures, Table, Version};
use crate::failure::Failure;
use crate::say::Voice;
use serde_json::{Map, Value};
use warsha_core::{FileKey, Reader, Reading, View};

/// Tells the figures.
pub fn run(asked: &Figures, voice: &Voice) -> Result<(), Failure> {
    let reader = Reader::open(&asked.dossier, FileKey)?;
    let workshop = workshop(&reader, asked.workshop)?;
    let figures = match asked.version {
        Version::Internal => match reader.read(&View::Figures { workshop })? {
            Reading::Figures(figures) => *figures,
            _ => return Err(unexpected()),
        },
        Version::Public => match reader.read(&View::Minutes { workshop, public: true })? {
            Reading::Minutes(minutes) => minutes.figures,
            _ => return Err(unexpected()),
        },
    };
    let said = |error: serde_json::Error| Failure::new("unexpected", [("detail", error.to_string())]);
    match asked.format {
        Table::Json => voice.print(&serde_json::to_string_pretty(&figures).map_err(said)?),
        Table::Csv => voice.print(&csv(&serde_json::to_value(&figures).map_err(said)?)),
    }
}

/// One line per figure: its name (with the group after a dot), numerator, denominator, value, and the reason it is not known.
fn csv(figures: &Value) -> String {
    let mut lines = vec!["figure,num,den,value,reason".to_owned()];
    walk("", figures, &mut lines);
    lines.join("\r\n")
}

fn walk(name: &str, value: &Value, lines: &mut Vec<String>) {
    let cell = |fields: &Map<String, Value>, field: &str| fields.get(field).map_or_else(String::new, plain);
    match value {
        Value::Object(fields) if fields.contains_key("num") => {
            let cells = ["num", "den", "value", "reason"].map(|field| cell(fields, field));
            lines.push(format!("{},{}", quoted(name), cells.join(",")));
        }
        Value::Object(fields) => {
            for (field, value) in fields {
                let name = if name.is_empty() { field.clone() } else { format!("{name}.{field}") };
                walk(&name, value, lines);
            }
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                walk(&format!("{name}.{index}"), value, lines);
            }
        }
        value => lines.push(format!("{},,,{},", quoted(name), quoted(&plain(value)))),
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_the_figure_or_why_not() {
        let figures = serde_json::json!({
            "share": {"num": 5, "den": 11, "value": 0.4545}, "floor": {"num": null, "den": null, "value": null, "reason": "x"},
            "speakers": {"F": 1, "a,b": null}
        });
        let lines: Vec<String> = csv(&figures).split("\r\n").map(ToOwned::to_owned).collect();
        assert!(lines.contains(&"share,5,11,0.4545,".to_owned()));
        assert!(lines.contains(&"floor,,,,x".to_owned()));
        assert!(lines.contains(&"\"speakers.a,b\",,,,".to_owned()));
    }
}
