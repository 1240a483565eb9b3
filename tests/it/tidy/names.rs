//! A module is called by what it holds.

use super::source::Source;
use super::tree::File;
use super::{Faults, bites, holds};

/// Names that say nothing.
const EMPTY: &[&str] =
    &["utils", "util", "helpers", "helper", "manager", "managers", "service", "services", "common", "misc"];

fn is_called_by_what_it_holds(file: &File) -> Faults {
    if !["rs", "ts", "svelte", "py"].contains(&file.ending()) {
        return Faults::new();
    }
    let stem = |part: &str| part.split('.').next().unwrap_or_default().to_lowercase();
    let parts = file.path.split('/').map(stem).filter(|part| EMPTY.contains(&part.as_str()));
    let mut faults: Faults = parts.map(|part| format!("{}: {part} says nothing", file.path)).collect();
    if file.is_rust() {
        let code = Source::read(&file.text).code;
        let words: Vec<&str> = code.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect();
        let empty = words.windows(2).filter(|pair| pair[0] == "mod" && EMPTY.contains(&pair[1]));
        faults.extend(empty.map(|pair| format!("{}: mod {} says nothing", file.path, pair[1])));
    }
    faults
}

#[test]
fn modules_are_called_by_what_they_hold() {
    let bad = File::new("a/src/utils.rs", "");
    assert_eq!(is_called_by_what_it_holds(&bad).len(), 1);
    let bad = File::new("a/src/Common/attendance.rs", "");
    assert_eq!(is_called_by_what_it_holds(&bad).len(), 1);
    bites(
        is_called_by_what_it_holds,
        "a/src/lib.rs",
        "pub mod misc {}\n",
        "// mod misc\npub mod people {}\n",
    );
    holds(is_called_by_what_it_holds);
}
