//! The files of the repository, as they lie on the disk: a rule also sees what is about to be committed.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders that are made, never written by hand.
const MADE: &[&str] = &[".git", "target", "node_modules", "dist", "gen"];
/// A file that a test generates and compares: its lines are the generator's.
const GENERATED: &str = "ui/src/api/bindings.ts";

/// Kinds of files whose text is ours to keep tidy. Licences that come with fonts, pictures and dossiers are not in it.
const OURS: &[&str] = &[
    "rs", "toml", "md", "sql", "ftl", "jsonl", "json", "py", "sh", "yml", "ts", "js", "svelte", "css", "html",
];

/// A file of the repository: its path from the top, with `/`, and its text.
pub struct File {
    /// The path.
    pub path: String,
    /// The text; empty when the file is not text of ours.
    pub text: String,
}

impl File {
    /// A file that is said rather than read.
    pub fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }

    /// The name's ending, without the dot.
    pub fn ending(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.rsplit_once('.').filter(|(stem, _)| !stem.is_empty()).map_or("", |(_, ending)| ending)
    }

    /// Whether it is Rust.
    pub fn is_rust(&self) -> bool {
        self.ending() == "rs"
    }

    /// Whether its text is ours to keep tidy.
    pub fn is_ours(&self) -> bool {
        if self.path == GENERATED {
            return false;
        }
        let script = self.path.starts_with(".ci/") && self.ending().is_empty();
        script || self.path == "Makefile" || OURS.contains(&self.ending())
    }

    /// Whether it lies in one of these folders, or is one of these files.
    pub fn is_in(&self, places: &[&str]) -> bool {
        places.iter().any(|place| self.path == *place || self.path.starts_with(&format!("{place}/")))
    }
}

/// The top of the repository that the tests are run for, which need not be the one they were built in.
pub fn top() -> PathBuf {
    let tests = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&tests).parent().expect("the package lies in a folder of the repository").to_owned()
}

/// The names at the top, made folders left out.
pub fn names_at_top() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(top())
        .expect("the top can be listed")
        .map(|entry| entry.expect("an entry can be read").file_name().to_string_lossy().into_owned())
        .filter(|name| !MADE.contains(&name.as_str()))
        .collect();
    names.sort();
    names
}

/// Every file, made folders left out.
pub fn files() -> Vec<File> {
    let mut found = Vec::new();
    walk(&top(), "", &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn walk(folder: &Path, prefix: &str, found: &mut Vec<File>) {
    for entry in fs::read_dir(folder).expect("a folder can be listed") {
        let entry = entry.expect("an entry can be read");
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        if entry.file_type().expect("an entry has a type").is_dir() {
            if !MADE.contains(&name.as_str()) {
                walk(&entry.path(), &format!("{path}/"), found);
            }
        } else {
            let mut file = File::new(&path, "");
            if file.is_ours() {
                let bytes = fs::read(entry.path()).expect("a file can be read");
                file.text = String::from_utf8(bytes).unwrap_or_default();
            }
            found.push(file);
        }
    }
}

#[test]
fn a_file_knows_what_it_is() {
    assert_eq!(File::new("a/b.rs", "").ending(), "rs");
    assert_eq!(File::new(".gitignore", "").ending(), "");
    assert!(File::new(".ci/setup", "").is_ours());
    assert!(!File::new("assets/fonts/OFL.txt", "").is_ours());
    assert!(File::new("a/b.rs", "").is_in(&["a"]));
    assert!(!File::new("ab/b.rs", "").is_in(&["a"]));
}
