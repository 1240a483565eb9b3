//! A log (`-wal`) that is not the file's own, or is not there: of another dossier, of an earlier evening, left behind, lost.

use super::damage::{Fate, beside, fate};
use super::twin::state;
use crate::dice::tell;
use crate::stories::{open, story};
use std::path::Path;
use warsha_core::Dossier;
use warsha_core::story::Line;

/// A file and its log, as they are on the disk at one moment.
#[derive(Clone)]
struct Pair {
    file: Vec<u8>,
    log: Vec<u8>,
    state: String,
}

fn pair(path: &Path) -> Pair {
    let read = |suffix: &str| std::fs::read(beside(path, suffix)).unwrap_or_default();
    Pair { file: read(""), log: read("-wal"), state: state(path) }
}

fn on(dossier: &mut Dossier, lines: &[Line]) {
    lines.iter().for_each(|line| drop(line.play(dossier)));
}

/// Puts a file and a log beside each other, and looks.
fn together(file: &[u8], log: &[u8], was: &str) -> Fate {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("d.warsha");
    std::fs::write(&path, file).unwrap();
    std::fs::write(beside(&path, "-wal"), log).unwrap();
    fate(&path, was)
}

/// An evening in two sessions: in the middle of each, and closed after each.
fn sessions(name: &str) -> [Pair; 4] {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("d.warsha");
    let lines = story(name);
    let quarter = lines.len() / 4;
    let mut pairs = Vec::new();
    for session in lines.chunks(quarter * 2 + 2) {
        let mut dossier = open(&path);
        on(&mut dossier, &session[..quarter]);
        pairs.push(pair(&path));
        on(&mut dossier, &session[quarter..]);
        drop(dossier);
        pairs.push(pair(&path));
    }
    pairs.try_into().map_err(|_| ()).unwrap()
}

#[test]
fn its_own_log_is_part_of_it() {
    for name in ["tetouan.jsonl", "evening.jsonl"] {
        for Pair { file, log, state } in sessions(name) {
            // Without the index of the log (`-shm`) too: it is made anew.
            assert_eq!(together(&file, &log, &state), Fate::Unharmed, "{name}");
            let alone = if log.is_empty() { Fate::Unharmed } else { Fate::Earlier };
            assert_eq!(together(&file, &[], &state), alone, "{name}: a file copied without its log");
        }
    }
}

/// SQLite takes whatever log it finds for the file's own. The journal is what notices.
#[test]
fn campaign_of_logs_left_behind_or_of_another_dossier() {
    let (tetouan, evening) = (sessions("tetouan.jsonl"), sessions("evening.jsonl"));
    let (mut noticed, mut tried) = (0, 0);
    for (own, other) in [(&tetouan, &evening), (&evening, &tetouan)] {
        let end = &own[3].state;
        for file in own {
            for log in own.iter().chain(other).filter(|pair| !pair.log.is_empty() && pair.log != file.log) {
                let fate = together(&file.file, &log.log, end);
                tried += 1;
                noticed += usize::from(matches!(fate, Fate::Refused("dossier-damaged") | Fate::Found));
                // A file and a later log of its own, with no copying in between, are that later state.
                let whole = matches!(fate, Fate::Unharmed | Fate::Earlier)
                    && own.iter().any(|pair| pair.log == log.log);
                assert!(whole || matches!(fate, Fate::Refused("dossier-damaged") | Fate::Found), "{fate:?}");
            }
        }
    }
    tell(&format!(
        "{tried} logs left behind or of another dossier: {noticed} noticed, the others belonged to the file after all"
    ));
    assert!(noticed + 2 >= tried && tried == 28, "{noticed} of {tried} were noticed");
}
