//! The papers that were saved on a laptop, as anybody reads them.

use crate::driver::{Laptop, bare};
use std::path::PathBuf;
use std::process::Command;

/// The last one whose name ends so.
pub fn saved(laptop: &Laptop, ending: &str) -> Option<PathBuf> {
    let files = std::fs::read_dir(laptop.documents()).ok()?.flatten().map(|file| file.path());
    files.filter(|path| path.to_string_lossy().ends_with(ending)).max()
}

/// What is printed in it, in one line; nothing while it is not there.
pub fn printed(laptop: &Laptop, ending: &str) -> String {
    let Some(path) = saved(laptop, ending) else { return String::new() };
    let text = Command::new("pdftotext").arg("-layout").arg(path).arg("-").output();
    let text = String::from_utf8(text.expect("poppler is installed by make test").stdout).unwrap();
    bare(&text).split_whitespace().collect::<Vec<_>>().join(" ")
}
