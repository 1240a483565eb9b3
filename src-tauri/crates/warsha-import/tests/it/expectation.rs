//! Folders of lists beside an `expected.json`: what each file must give.
//!
//! An object, or a list of objects: `{file, people: [{name, …}], warnings: [codes], rows_refused?: {row: reason}}`, or
//! `{file, refused: code}`. People are compared in order, on the keys that are there; `null` means that the fact must not be known. Warnings: some
//! where some are expected, each of those that are codes of ours; none where the list is empty.

use serde_json::Value;
use std::path::Path;
use warsha_import::{Worry, preview};

/// What differs in a folder, and how many files were compared.
pub fn compare(folder: &Path) -> (usize, Vec<String>) {
    let text = std::fs::read_to_string(folder.join("expected.json")).expect("a folder with an expected.json");
    let (mut files, mut faults) = (0, Vec::new());
    let expected: Value = serde_json::from_str(&text).expect("JSON");
    for one in expected.as_array().unwrap_or(&vec![expected.clone()]) {
        let file = one["file"].as_str().expect("the name of a file");
        let bytes = std::fs::read(folder.join(file)).expect("the file");
        files += 1;
        let found = match preview(&bytes, file, &mut |_| true) {
            Ok(preview) => serde_json::to_value(preview).expect("a preview is JSON"),
            Err(error) => serde_json::json!({ "refused_as": error.code() }),
        };
        faults.extend(differences(one, &found).into_iter().map(|fault| format!("{file}: {fault}")));
    }
    (files, faults)
}

/// Where what was found is not what was expected.
pub fn differences(expected: &Value, found: &Value) -> Vec<String> {
    if let Some(code) = expected.get("refused").filter(|code| code.is_string()) {
        return match &found["refused_as"] == code {
            true => Vec::new(),
            false => vec![format!("should be refused as {code}: {found}")],
        };
    }
    let mut faults = Vec::new();
    let list = |value: &Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
    let (wanted, people) = (list(expected, "people"), list(found, "people"));
    if wanted.len() != people.len() {
        faults.push(format!("{} people in place of {}: {found}", people.len(), wanted.len()));
    }
    for (wanted, person) in wanted.iter().zip(&people) {
        for (key, value) in wanted.as_object().into_iter().flatten() {
            if person.get(key).unwrap_or(&Value::Null) != value {
                faults.push(format!("{key} should be {value}: {person}"));
            }
        }
    }
    if let Some(wanted) = expected.get("warnings").and_then(Value::as_array) {
        let codes: Vec<Value> =
            list(found, "warnings").iter().map(|warning| warning["code"].clone()).collect();
        let ours = |code: &&Value| Worry::ALL.iter().any(|worry| **code == worry.code());
        let missing: Vec<&Value> = wanted.iter().filter(ours).filter(|code| !codes.contains(code)).collect();
        if wanted.is_empty() != codes.is_empty() || !missing.is_empty() {
            faults.push(format!("warnings {codes:?} in place of {wanted:?}"));
        }
    }
    if let Some(wanted) = expected.get("rows_refused") {
        let refused: serde_json::Map<String, Value> = list(found, "refused")
            .iter()
            .map(|refused| (refused["row"].to_string(), refused["reason"].clone()))
            .collect();
        if Value::Object(refused.clone()) != *wanted {
            faults.push(format!("refused rows {refused:?} in place of {wanted}"));
        }
    }
    faults
}
