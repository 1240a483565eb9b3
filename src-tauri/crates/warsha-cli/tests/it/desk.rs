//! A folder to work in, and the command line run in it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

pub struct Desk {
    folder: tempfile::TempDir,
    /// What the system says its language is.
    language: Option<&'static str>,
}

impl Desk {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), language: None }
    }

    pub fn in_english() -> Self {
        Self { language: Some("en"), ..Self::new() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_warsha-cli"));
        command
            .current_dir(self.folder.path())
            .env("WARSHA_DATA_DIR", self.path("data"))
            .env_remove("LC_ALL")
            .envs(self.language.map(|language| ("LC_ALL", language)));
        command
    }

    /// Runs, and must succeed; what was printed.
    pub fn printed(&self, words: &[&str]) -> String {
        let output = self.run(words);
        assert!(output.status.success(), "{words:?}: {}", said(&output));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs, and must succeed; what was printed and what was told beside it, all of it in words.
    pub fn done(&self, words: &[&str]) -> String {
        let output = self.run(words);
        assert!(output.status.success(), "{words:?}: {}", said(&output));
        let all = String::from_utf8([&output.stdout[..], &output.stderr[..]].concat()).unwrap();
        assert!(!["[cli", "[fault", "[ago", "[doctor"].iter().any(|key| all.contains(key)), "{all}");
        all
    }

    pub fn run(&self, words: &[&str]) -> Output {
        self.command().args(words).output().unwrap()
    }

    /// Plays lines into a dossier, as the laptop that keeps its own things in this folder.
    pub fn write(&self, laptop: &str, dossier: &str, lines: &[&str]) {
        std::fs::write(self.path("lines.jsonl"), lines.join("\n")).unwrap();
        let words = ["play", "lines.jsonl", "--dossier", dossier];
        let done = self.command().env("WARSHA_DATA_DIR", self.path(laptop)).args(words).output().unwrap();
        assert!(done.status.success(), "{}", said(&done));
    }

    /// Plays a story of the repository into `d.warsha`.
    pub fn play(&self, name: &str) {
        let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
        let places = ["tests/stories", "assets/sample"].map(|folder| top.join(folder).join(name));
        let story = places.into_iter().find(|path| path.exists()).unwrap();
        let done = self.run(&["play", story.to_str().unwrap(), "--dossier", "d.warsha"]);
        assert!(done.status.success(), "{}", said(&done));
    }
}

pub fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Exit code 1, and the reason in words: no code, no bracketed key, no raw debug text.
pub fn refused(output: &Output, holds: &str) {
    let said = said(output);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains(holds), "{holds:?} is not in {said:?}");
    assert!(!said.contains("[fault") && !said.contains("[cli"), "a key without words: {said}");
}
