//! The house rules, each a small function that is also shown to be able to fail.
//!
//! A rule takes a file (its path from the top of the repository, and its text) and answers with what it finds wrong. The real tree
//! goes through all of them; beside each rule stands a sample that it must refuse.

mod crates;
mod names;
mod places;
mod plain;
mod rust;
mod source;
mod tree;

use tree::File;

/// What a rule finds wrong, in words that tell where.
type Faults = Vec<String>;

/// Applies a rule to every file of the tree, and fails with all that it finds.
fn holds(rule: impl Fn(&File) -> Faults) {
    let files = tree::files();
    assert!(files.len() > 30, "the walk found {} files: it did not see the tree", files.len());
    let faults: Faults = files.iter().flat_map(rule).collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// Shows that a rule can fail: it refuses `bad` and accepts `good`.
fn bites(rule: impl Fn(&File) -> Faults, path: &str, bad: &str, good: &str) {
    assert!(!rule(&File::new(path, bad)).is_empty(), "the rule lets this pass in {path}: {bad:?}");
    let faults = rule(&File::new(path, good));
    assert!(faults.is_empty(), "the rule refuses this in {path}: {good:?}\n{}", faults.join("\n"));
}
