//! Faults in words: what happened, and what to do.

use super::{Value, Words, numbers};

impl Words {
    /// Says a fault. A code without words, or a fact that its words need and nobody gave, is said as unexpected.
    #[must_use]
    pub fn fault(&self, code: &str, facts: &[(&str, Value<'_>)]) -> String {
        let facts: Vec<(&str, Value<'_>)> =
            facts.iter().map(|(name, value)| (*name, self.fact(name, value))).collect();
        self.say_strictly(&format!("fault-{code}"), &facts)
            .unwrap_or_else(|_| self.say("fault-unexpected", &[("detail", self.apart(&code.into()))]))
    }

    /// A table and a field are told by the names people give them; the rest as it is.
    fn fact<'v>(&self, name: &str, value: &Value<'v>) -> Value<'v> {
        let key = match (name, value) {
            ("table" | "by", Value::String(table)) => format!("table-{table}"),
            ("field", Value::String(field)) => format!("field-{}", field.replace('_', "-")),
            _ => return self.apart(value),
        };
        if self.has(&key) { self.plain(&key).into() } else { self.apart(value) }
    }

    /// A path or a name of a field is a run of its own in an Arabic sentence.
    pub(super) fn apart<'v>(&self, value: &Value<'v>) -> Value<'v> {
        match value {
            Value::String(text) => numbers::isolated(self.language(), text).into(),
            other => other.clone(),
        }
    }
}
