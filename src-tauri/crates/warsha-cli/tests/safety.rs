//! Snapshots, copies and restoring, as people meet them at the terminal.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by stopping")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    /// A desk with a dossier `d.warsha`, played from a short story.
    fn new() -> Self {
        let desk = Self { folder: tempfile::tempdir().unwrap() };
        desk.play("one-floor.jsonl");
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, words: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_warsha-cli"));
        command.current_dir(self.folder.path()).env("WARSHA_DATA_DIR", self.path("data")).env("LC_ALL", "en");
        command.args(words).output().unwrap()
    }

    fn play(&self, name: &str) {
        let story = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/stories").join(name);
        self.done(&["play", story.to_str().unwrap(), "--dossier", "d.warsha"]);
    }

    /// Adds an organisation, by a story of one line.
    fn add(&self, id: &str) {
        let line = format!("{{\"at\":0,\"do\":\"save-organisation\",\"id\":\"{id}\",\"name\":\"{id}\"}}\n");
        fs::write(self.path("line.jsonl"), line).unwrap();
        self.done(&["play", "line.jsonl", "--dossier", "d.warsha"]);
    }

    /// Does it, and gives what was said.
    fn done(&self, words: &[&str]) -> String {
        let output = self.run(words);
        let said = said(&output);
        assert!(output.status.success(), "{words:?}: {said}");
        assert!(!said.contains("[cli") && !said.contains("[fault") && !said.contains("[ago"), "{said}");
        said
    }

    /// Is refused, and gives what was said.
    fn refused(&self, words: &[&str]) -> String {
        let output = self.run(words);
        let said = said(&output);
        assert_eq!(output.status.code(), Some(1), "{words:?}: {said}");
        assert!(!said.contains("[cli") && !said.contains("[fault"), "{said}");
        said
    }

    fn history(&self, dossier: &str) -> usize {
        let output = self.run(&["history", dossier, "--limit", "100000"]);
        String::from_utf8(output.stdout).unwrap().lines().count()
    }

    fn snapshots(&self) -> Vec<String> {
        let output = self.run(&["restore", "d.warsha", "--list"]);
        String::from_utf8(output.stdout).unwrap().lines().map(ToOwned::to_owned).collect()
    }
}

fn said(output: &Output) -> String {
    String::from_utf8([&output.stdout[..], &output.stderr[..]].concat()).unwrap()
}

#[test]
fn playing_keeps_a_snapshot_and_so_does_asking() {
    let desk = Desk::new();
    assert_eq!(desk.snapshots().len(), 1, "taken when the play was over");
    assert!(desk.done(&["snapshot", "d.warsha"]).contains("Nothing has changed"));
    desk.add("more");
    assert_eq!(desk.snapshots().len(), 2);
    assert!(desk.snapshots()[0].contains("moments ago"), "{:?}", desk.snapshots());
    assert!(desk.refused(&["snapshot", "none.warsha"]).contains("none.warsha"));
    // Rebuilding is risky, and undone by restoring.
    desk.done(&["rebuild", "d.warsha"]);
    desk.done(&["verify", "d.warsha"]);
}

#[test]
fn a_copy_goes_to_a_folder_under_its_day_and_loses_nothing() {
    let desk = Desk::new();
    fs::create_dir(desk.path("stick")).unwrap();
    let said = desk.done(&["copy", "d.warsha", "stick"]);
    let name = fs::read_dir(desk.path("stick")).unwrap().next().unwrap().unwrap().file_name();
    let name = name.into_string().unwrap();
    assert!(name.starts_with("d-2") && name.ends_with(".warsha") && said.contains(&name), "{name} {said}");
    assert_eq!(desk.history(&format!("stick/{name}")), desk.history("d.warsha"));
    assert_eq!(fs::read_dir(desk.path("stick")).unwrap().count(), 1, "nothing beside it");
    desk.done(&["copy", "d.warsha", "stick"]);
    fs::write(desk.path("taken"), "x").unwrap();
    assert!(desk.refused(&["copy", "d.warsha", "taken"]).contains("taken"));
    assert!(desk.refused(&["copy", "d.warsha", "d.warsha"]).contains("d.warsha"));
    assert!(desk.refused(&["copy", "d.warsha", "no/folder/x.warsha"]).contains("no/folder"));
    assert_eq!(fs::read_to_string(desk.path("taken")).unwrap(), "x");
}

#[test]
fn what_is_restored_says_what_it_lacks_and_where_the_other_is() {
    let desk = Desk::new();
    let then = desk.history("d.warsha");
    let first = desk.snapshots()[0].split("  ").next().unwrap().to_owned();
    desk.add("a");
    desk.add("b");
    let said = desk.done(&["restore", "d.warsha", "--snapshot", &first]);
    assert!(said.contains("moments ago") && said.contains("2 later changes"), "{said}");
    assert_eq!(desk.history("d.warsha"), then);
    let aside = said.lines().last().unwrap().rsplit(" in ").next().unwrap().trim_end_matches('.');
    let there = format!("{aside}/d.warsha");
    assert_eq!(desk.history(&there), then + 2, "{there}");
    // A ruined file, and one that is gone: the newest snapshot that is sound.
    fs::write(desk.path("d.warsha"), "ruined").unwrap();
    let said = desk.done(&["restore", "d.warsha"]);
    assert!(said.contains("cannot be read"), "{said}");
    fs::remove_file(desk.path("d.warsha")).unwrap();
    let said = desk.done(&["restore", "d.warsha"]);
    assert!(!said.contains("later") && !said.contains("kept as it was"), "{said}");
    assert_eq!(desk.history("d.warsha"), then + 2);
    assert!(desk.refused(&["restore", "other.warsha"]).contains("other.warsha"));
    assert!(desk.refused(&["restore", "other.warsha", "--list"]).contains("other.warsha"));
    desk.done(&["restore", "other.warsha", "--from", "d.warsha"]);
    assert_eq!(desk.history("other.warsha"), then + 2);
}
