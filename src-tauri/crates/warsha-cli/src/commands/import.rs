//! `import`: whom a list of invitees would bring.

use super::json;
use crate::arguments::{Import, Listing};
use crate::clock::Patience;
use crate::failure::{Failure, io};
use crate::say::Voice;
use serde_json::json;
use warsha_import::{ImportError, Line, MAX_BYTES, Preview, preview};

/// Reads a list and shows what would come of it.
pub fn run(asked: &Import, voice: &Voice) -> Result<(), Failure> {
    if !asked.preview {
        return Err(Failure::new("import-in-window", []));
    }
    let size = std::fs::metadata(&asked.file).map_err(|error| io(&asked.file, &error))?.len();
    if size > MAX_BYTES {
        return Err(ImportError::TooLarge { limit: MAX_BYTES >> 20 }.into());
    }
    let bytes = std::fs::read(&asked.file).map_err(|error| io(&asked.file, &error))?;
    let file = asked.file.file_name().unwrap_or_default().to_string_lossy();
    let mut patience = Patience::new();
    let preview = preview(&bytes, &file, &mut |progress| {
        if patience.is_out() {
            voice.tell("cli-importing", &[("done", progress.done.into())]);
        }
        true
    })?;
    match asked.format {
        Listing::Json => voice.print(&json(&json!({
            "file": file,
            "people": preview.people,
            "refused": preview.refused,
            "warnings": preview.warnings,
            "skipped": preview.skipped,
            "columns": preview.columns,
            "header": preview.header,
        }))?),
        Listing::Text => tell(&preview, voice),
    }
}

fn tell(preview: &Preview, voice: &Voice) -> Result<(), Failure> {
    let words = voice.words();
    preview.people.iter().try_for_each(|line| voice.print(&person(line, voice)))?;
    voice.tell("cli-import-people", &[("count", preview.people.len().into())]);
    for refused in &preview.refused {
        let reason = words.plain(&format!("code-import-refused-{}", refused.reason));
        voice.tell("cli-import-row", &[("row", refused.row.into()), ("said", reason.into())]);
    }
    for warning in &preview.warnings {
        let said = words.plain(&format!("code-import-worry-{}", warning.code));
        match warning.row {
            Some(row) => voice.tell("cli-import-row", &[("row", row.into()), ("said", said.into())]),
            None => voice.aside(&said),
        }
    }
    Ok(())
}

/// A person on one line: the row, the name, and what is known.
fn person(line: &Line, voice: &Voice) -> String {
    let sex = line.sex.map(|sex| voice.words().plain(&format!("code-sex-{sex}")));
    let facts = [&sex, &line.phone, &line.email, &line.function, &line.organisation];
    let facts: Vec<&str> = facts.into_iter().flatten().map(String::as_str).collect();
    format!("{}  {}  [{}]", line.row, line.name, facts.join(", "))
}
