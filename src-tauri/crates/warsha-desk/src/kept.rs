//! Small things that this laptop keeps beside its dossiers, each in a file of its own that is written whole or not at all.

use crate::fault::Fault;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::path::Path;

/// What was kept; nothing if there is nothing, or nothing that can be read.
pub(crate) fn read<T: DeserializeOwned>(folder: &Path, name: &str) -> Option<T> {
    serde_json::from_str(&std::fs::read_to_string(folder.join(name)).ok()?).ok()
}

/// Keeps it: all of the file, or what was there.
pub(crate) fn write<T: Serialize>(folder: &Path, name: &str, what: &T) -> Result<(), Fault> {
    let path = folder.join(name);
    let fault = |error: std::io::Error| {
        Fault::new(
            "preferences-not-kept",
            [("path", path.display().to_string()), ("reason", error.to_string())],
        )
    };
    std::fs::create_dir_all(folder).map_err(fault)?;
    let fresh = path.with_extension("json-new");
    let text = serde_json::to_string_pretty(what).unwrap_or_default();
    std::fs::write(&fresh, text).and_then(|()| std::fs::rename(&fresh, &path)).map_err(fault)
}
