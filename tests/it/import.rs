//! Lists of invitees: those that lie in `tests/imports`, and those of the folder that `WARSHA_IMPORTS` names.

use crate::dice::tell;
use std::path::{Path, PathBuf};

// One way of comparing: that of the crate's own tests.
#[path = "../../src-tauri/crates/warsha-import/tests/it/expectation.rs"]
mod expectation;

#[test]
fn every_list_gives_what_is_expected() {
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("imports");
    let named = std::env::var_os("WARSHA_IMPORTS").map(PathBuf::from);
    for folder in std::iter::once(ours).chain(named) {
        let (files, faults) = expectation::compare(&folder);
        tell(&format!("{files} lists of invitees compared"));
        assert!(files > 0 && faults.is_empty(), "\n{}\n", faults.join("\n"));
    }
}
