//! A line of the journal, read: what changed its name since it was written is renamed then.

use super::fold::Patch;
use crate::error::{Error, Result, StoreError};

/// What became of the fields of a table since: it rewrites a patch in today's words.
type Renamed = (&'static str, fn(&mut Patch));

/// All of it, the oldest first. An old name is never given to something else.
const RENAMED: &[Renamed] = &[];

/// Puts a patch in the words of this schema.
fn renew(renamed: &[Renamed], table: &str, patch: &mut Patch) {
    for (_, renew) in renamed.iter().filter(|(name, _)| *name == table) {
        renew(patch);
    }
}

/// A patch, from its line, in the words of this schema.
pub(super) fn parse(table: &str, line: &str) -> Result<Patch> {
    let mut patch = serde_json::from_str(line).map_err(|e| unreadable(&e))?;
    renew(RENAMED, table, &mut patch);
    Ok(patch)
}

/// What is kept as JSON is none.
pub(super) fn unreadable(error: &serde_json::Error) -> Error {
    let detail = format!("a change cannot be read: {error}");
    StoreError::DossierDamaged { path: String::new(), detail }.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_renamed_field_is_read_under_its_new_name() {
        let renamed: &[Renamed] = &[
            ("person", |patch| {
                if let Some(value) = patch.remove("phone_number") {
                    patch.insert("phone".to_owned(), value);
                }
            }),
            ("note", |patch| patch.clear()),
        ];
        let mut patch = Patch::from_iter([
            ("phone_number".to_owned(), json!("0539960000")),
            ("name".to_owned(), json!("n")),
        ]);
        renew(renamed, "organisation", &mut patch);
        assert!(patch.contains_key("phone_number"), "another table's field");
        renew(renamed, "person", &mut patch);
        assert_eq!(json!(patch), json!({"phone": "0539960000", "name": "n"}));
    }
}
