//! The directions between crates, read off `cargo metadata`: what a crate can reach is what it may reach.

use super::tree;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// What each of our crates must never reach, not even through another. A word that ends in `*` stands for a family.
const NEVER: &[(&str, &[&str])] = &[
    (
        "warsha-core",
        &[
            "tauri*",
            "wry",
            "tao",
            "printpdf",
            "parley",
            "fluent*",
            "rand",
            "fastrand",
            "warsha-press",
            "warsha-cli",
        ],
    ),
    ("warsha-press", &["tauri*", "wry", "tao", "warsha-cli"]),
    ("warsha-import", &["tauri*", "wry", "tao", "warsha-press", "warsha-cli"]),
    ("warsha-desk", &["tauri*", "wry", "tao", "warsha-cli"]),
    ("warsha-cli", &["tauri*", "wry", "tao"]),
];

/// What each of our crates must not name itself, even where it reaches it through the core.
const NEVER_NAMES: &[(&str, &[&str])] = &[
    ("warsha-press", &["rusqlite", "libsqlite3-sys"]),
    ("warsha-import", &["rusqlite", "libsqlite3-sys"]),
    ("warsha-desk", &["rusqlite", "printpdf", "lopdf", "parley", "fluent*", "rust_xlsxwriter"]),
    ("warsha-cli", &["rusqlite", "printpdf", "lopdf", "parley", "rust_xlsxwriter"]),
    ("warsha", &["rusqlite", "printpdf", "fluent*"]),
];

/// Which package names which, in normal dependencies.
type Graph = BTreeMap<String, BTreeSet<String>>;

fn matches(pattern: &str, name: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == name, |family| name.starts_with(family))
}

/// All that a package reaches.
fn reach(graph: &Graph, package: &str) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut waiting = vec![package.to_owned()];
    while let Some(next) = waiting.pop() {
        for name in graph.get(&next).into_iter().flatten() {
            if reached.insert(name.clone()) {
                waiting.push(name.clone());
            }
        }
    }
    reached
}

fn wrong_directions(graph: &Graph) -> Vec<String> {
    let mut faults = Vec::new();
    let mut look = |package: &str, seen: BTreeSet<String>, never: &[&str], verb: &str| {
        let wrong = seen.iter().filter(|name| never.iter().any(|pattern| matches(pattern, name)));
        faults.extend(wrong.map(|name| format!("{package} {verb} {name}")));
    };
    for (package, never) in NEVER {
        look(package, reach(graph, package), never, "reaches");
    }
    for (package, never) in NEVER_NAMES {
        look(package, graph.get(*package).cloned().unwrap_or_default(), never, "names");
    }
    faults
}

/// The graph for this system. Without a platform, cargo would want the crates of every other system on the disk.
fn graph() -> Graph {
    let output = |command: &mut Command| {
        let output = command.current_dir(tree::top()).output().expect("cargo and rustc can be run");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("they speak UTF-8")
    };
    let about = output(Command::new("rustc").arg("-vV"));
    let host = about.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc tells its host");
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let arguments = ["metadata", "--offline", "--locked", "--format-version", "1", "--filter-platform", host];
    let told: Value =
        serde_json::from_str(&output(Command::new(cargo).args(arguments))).expect("cargo tells JSON");

    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let packages = list(&told["packages"]);
    let names: BTreeMap<String, String> =
        packages.iter().map(|p| (word(&p["id"]), word(&p["name"]))).collect();
    let mut graph = Graph::new();
    for node in list(&told["resolve"]["nodes"]) {
        let entry = graph.entry(names[&word(&node["id"])].clone()).or_default();
        for dependency in list(&node["deps"]) {
            if list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"].is_null()) {
                entry.insert(names[&word(&dependency["pkg"])].clone());
            }
        }
    }
    graph
}

#[test]
fn crates_keep_their_direction() {
    let graph = graph();
    assert!(graph["warsha-core"].contains("rusqlite"), "the graph was not read: {:?}", graph["warsha-core"]);
    let faults = wrong_directions(&graph);
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn a_wrong_direction_is_seen() {
    let edge = |from: &str, to: &str| (from.to_owned(), BTreeSet::from([to.to_owned()]));
    let through = Graph::from([edge("warsha-core", "proper"), edge("proper", "fluent-bundle")]);
    assert_eq!(wrong_directions(&through), ["warsha-core reaches fluent-bundle"]);
    assert_eq!(
        wrong_directions(&Graph::from([edge("warsha-press", "rusqlite")])),
        ["warsha-press names rusqlite"]
    );
    assert_eq!(wrong_directions(&Graph::from([edge("warsha-cli", "tauri-plugin-dialog")])).len(), 1);
    assert!(
        wrong_directions(&Graph::from([
            edge("warsha-press", "warsha-core"),
            edge("warsha-core", "rusqlite")
        ]))
        .is_empty()
    );
}
