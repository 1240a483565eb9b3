//! Faults in words: what happened, and what to do.

use super::{Value, Words, numbers};

/// Every code that has words, with the facts its sentence takes. A test compares them with the files of words.
pub const FAULTS: &[(&str, &[&str])] = &[
    ("nothing-to-undo", &[]),
    ("nothing-to-redo", &[]),
    ("missing", &["table", "id"]),
    ("in-use", &["table", "id", "by"]),
    ("changed-since", &["table", "id"]),
    ("forgotten", &[]),
    ("ring", &[]),
    ("nobody-has-the-floor", &[]),
    ("workshop-closed", &[]),
    ("workshop-not-open", &[]),
    ("workshop-already-open", &[]),
    ("already", &["what"]),
    ("minutes-issued", &[]),
    ("not-registered", &[]),
    ("not-present", &[]),
    ("already-present", &[]),
    ("unknown-field", &["table", "field"]),
    ("field-needs-verb", &["table", "field"]),
    ("missing-field", &["table", "field"]),
    ("bad-value", &["table", "field", "reason"]),
    ("text-empty", &["field"]),
    ("text-too-long", &["field", "limit", "length"]),
    ("text-control", &["field", "character"]),
    ("text-bidi", &["field", "character"]),
    ("bad-number", &["field"]),
    ("bad-id", &["id"]),
    ("bad-instant", &[]),
    ("no-workshop", &["number"]),
    ("wrong-programme", &[]),
    ("needs-reason", &[]),
    ("needs-text", &[]),
    ("end-before-begin", &[]),
    ("same-recommendation", &[]),
    ("not-merged", &[]),
    ("already-merged", &[]),
    ("unknown-setting", &["id"]),
    ("constraint", &["detail"]),
    ("file-missing", &["path"]),
    ("file-exists", &["path"]),
    ("not-a-dossier", &["path"]),
    ("dossier-newer", &["path", "version"]),
    ("dossier-locked", &["path"]),
    ("dossier-read-only", &["path"]),
    ("dossier-damaged", &["path", "detail"]),
    ("disk-full", &["path"]),
    ("no-permission", &["path"]),
    ("io", &["path", "detail"]),
    ("unexpected", &["detail"]),
    ("story-line", &["line", "reason"]),
    ("document-syntax", &["line", "column", "reason"]),
    ("empty-story", &[]),
    ("missing-glyph", &["character", "code", "excerpt"]),
    ("control-character", &["code", "excerpt"]),
    ("row-cells", &["row", "expected", "found"]),
    ("heading-level", &["found"]),
    ("bad-language", &["language"]),
    ("bad-date", &["date"]),
    ("bad-size", &[]),
    ("unknown-language", &["language"]),
];

impl Words {
    /// Says a fault. A fact the caller does not have is said as "…"; a code without words is said as unexpected.
    #[must_use]
    pub fn fault(&self, code: &str, facts: &[(&str, Value<'_>)]) -> String {
        let Some((_, names)) = FAULTS.iter().find(|(known, _)| *known == code) else {
            return self.say("fault-unexpected", &[("detail", self.apart(&code.into()))]);
        };
        let said: Vec<(&str, Value<'_>)> = names
            .iter()
            .map(|name| {
                let fact = facts.iter().find(|(said, _)| said == name);
                (*name, fact.map_or_else(|| "…".into(), |(_, value)| self.fact(name, value)))
            })
            .collect();
        self.say(&format!("fault-{code}"), &said)
    }

    /// A table is told by the name people give it; the rest as it is.
    fn fact<'v>(&self, name: &str, value: &Value<'v>) -> Value<'v> {
        if let Value::String(table) = value
            && matches!(name, "table" | "by")
        {
            let key = format!("table-{table}");
            if self.has(&key) {
                return self.plain(&key).into();
            }
        }
        self.apart(value)
    }

    /// A path or a name of a field is a run of its own in an Arabic sentence.
    fn apart<'v>(&self, value: &Value<'v>) -> Value<'v> {
        match value {
            Value::String(text) => numbers::isolated(self.language(), text).into(),
            other => other.clone(),
        }
    }
}
