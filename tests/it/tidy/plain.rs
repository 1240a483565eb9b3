//! Rules for any text of ours: its bytes, its length, and what it must not say.

use super::tree::{self, File};
use super::{Faults, bites, holds};

/// The top of the repository holds these, and names that begin with a dot.
const TOP: &[&str] = &[
    "Cargo.toml",
    "Cargo.lock",
    "README.md",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "Makefile",
    "src-tauri",
    "ui",
    "locales",
    "assets",
    "tests",
];

/// Where the rules spell out what they forbid.
const RULES: &[&str] = &["tests/it/tidy", "tests/it/tidy.rs"];

fn top_is_bare(names: &[String]) -> Faults {
    let allowed = |name: &str| name.starts_with('.') || TOP.contains(&name);
    names
        .iter()
        .filter(|name| !allowed(name))
        .map(|name| format!("{name}: nothing else at the top level"))
        .collect()
}

#[test]
fn the_top_level_is_bare() {
    assert_eq!(top_is_bare(&["scripts".to_owned(), ".ci".to_owned()]).len(), 1);
    let faults = top_is_bare(&tree::names_at_top());
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

fn is_clean(file: &File) -> Faults {
    let mut faults = Faults::new();
    if !file.is_ours() || file.text.is_empty() {
        return faults;
    }
    let path = &file.path;
    if !file.text.ends_with('\n') {
        faults.push(format!("{path}: no newline at the end"));
    }
    for (index, line) in file.text.split('\n').enumerate() {
        if line.ends_with('\r') {
            faults.push(format!("{path}:{}: a carriage return", index + 1));
        } else if line.ends_with([' ', '\t']) {
            faults.push(format!("{path}:{}: a space at the end", index + 1));
        }
    }
    faults
}

#[test]
fn every_file_ends_with_a_newline_and_no_line_with_a_space() {
    bites(is_clean, "a.rs", "fn a() {}", "fn a() {}\n");
    bites(is_clean, "a.ftl", "a = b \n", "a = b\n");
    bites(is_clean, "Makefile", "a:\r\n", "a:\n");
    holds(is_clean);
}

/// How long a file may be, by its ending.
const LENGTHS: &[(&str, usize)] = &[("rs", 400), ("py", 400), ("sh", 400), ("ts", 400), ("svelte", 150)];

fn is_short(file: &File) -> Faults {
    let lines = file.text.lines().count();
    LENGTHS
        .iter()
        .filter(|(ending, limit)| file.ending() == *ending && lines >= *limit)
        .map(|(_, limit)| format!("{}: {lines} lines, and {limit} is too long already", file.path))
        .collect()
}

#[test]
fn files_are_short() {
    bites(is_short, "a.rs", &"\n".repeat(400), &"\n".repeat(399));
    bites(is_short, "ui/src/parts/A.svelte", &"\n".repeat(150), &"\n".repeat(149));
    holds(is_short);
}

/// What stands for something not done, or for a look inside.
const LEFT_OVER: &[&str] = &["TODO", "FIXME", "todo!(", "unimplemented!(", "dbg!("];

fn has_no_left_over(file: &File) -> Faults {
    if !file.is_ours() || file.is_in(RULES) {
        return Faults::new();
    }
    said(file, |line| {
        LEFT_OVER.iter().find(|word| line.contains(**word)).map(|word| format!("{word} is left over"))
    })
}

#[test]
fn nothing_is_left_over() {
    bites(has_no_left_over, "a.rs", "fn a() { todo!() }\n", "fn todo() {}\n");
    bites(has_no_left_over, ".ci/setup", "# FIXME\n", "# fixed\n");
    holds(has_no_left_over);
}

/// Where the folders of one machine begin. `/tmp` too: a test asks the system for a place.
const MACHINE: &[&str] =
    &["/work/", "/root/", "/home/", "/Users/", "/tmp/", "/var/tmp", "/private/", "C:\\Users"];

fn stays_inside(file: &File) -> Faults {
    if !file.is_ours() || file.is_in(RULES) {
        return Faults::new();
    }
    said(file, |line| {
        if line.contains("../shared") {
            return Some("what is used is copied into the repository".to_owned());
        }
        let place = MACHINE.iter().find(|place| {
            line.match_indices(**place).any(|(at, _)| {
                // `target/work/` and `example.org/home/` are no paths of a machine: there the slash goes on from a name.
                !line[..at].ends_with(|c: char| c.is_alphanumeric() || "._-~}*".contains(c))
            })
        });
        place.map(|place| format!("{place} is a path of one machine"))
    })
}

#[test]
fn nothing_points_outside_the_repository() {
    bites(stays_inside, "a.rs", "\"../shared/data\"\n", "\"tests/stories\"\n");
    bites(stays_inside, "README.md", "see /home/somebody/warsha\n", "see https://example.org/home/warsha\n");
    bites(stays_inside, "a.py", "open('/tmp/x')\n", "open('target/tmp/x')\n");
    holds(stays_inside);
}

/// Goes through the lines of a file and tells where a line is at fault.
fn said(file: &File, fault: impl Fn(&str) -> Option<String>) -> Faults {
    let lines = file.text.lines().enumerate();
    lines.filter_map(|(index, line)| Some(format!("{}:{}: {}", file.path, index + 1, fault(line)?))).collect()
}
