//! Snapshots and copies hold what was acknowledged, are sound or are not there, and are taken when the policy says.

use super::{Laptop, MINUTE, NOW, devices, entries, names, one_more, play_some};
use crate::stories::{story, tables};
use std::fs;
use warsha_core::archive::Opened;
use warsha_core::story::{Line, Step};
use warsha_core::{Depth, Dossier, FileKey, Remark, check};

#[test]
fn a_snapshot_holds_what_was_just_acknowledged() {
    let laptop = Laptop::new();
    let (archive, mut dossier) = laptop.open("d.warsha", 7);
    play_some(&mut dossier, usize::MAX);
    one_more(&mut dossier, "the-last");
    // The writer is at work, and its newest changes are in its log only.
    assert!(fs::metadata(laptop.path("d.warsha-wal")).unwrap().len() > 0);
    let taken = archive.snapshot(NOW).unwrap().unwrap();
    assert_eq!(entries(&taken.path), entries(dossier.path()));
    assert_eq!(tables(&taken.path), tables(dossier.path()));
    assert_eq!(check(&taken.path, FileKey, Depth::Full).unwrap(), vec![]);
    // A snapshot is one file: looking at it leaves nothing beside it.
    assert_eq!(names(taken.path.parent().unwrap()).len(), 1);
    one_more(&mut dossier, "after");
    assert_eq!(dossier.verify().unwrap(), vec![], "the writer was not disturbed");
}

#[test]
fn nothing_new_is_not_kept_twice_but_a_word_typed_on_is() {
    let laptop = Laptop::new();
    let (mut archive, mut dossier) = laptop.open("d.warsha", 7);
    let is_note = |line: &Line| matches!(&line.step, Step::Do(action) if action.code() == "write-note");
    let lines = story("evening.jsonl");
    let note = lines.iter().position(is_note).unwrap();
    play_some(&mut dossier, note);
    assert_eq!(archive.close(dossier, NOW), vec![]);
    assert_eq!(archive.snapshots().len(), 1, "taken at close");
    let Opened { mut dossier, .. } = archive.open(NOW, 8).unwrap();
    assert_eq!(archive.snapshots().len(), 1, "nothing has changed since");
    lines[note].play(&mut dossier).unwrap();
    assert!(archive.snapshot(NOW).unwrap().is_some());
    let entries_before = entries(dossier.path()).len();
    let on = r#"{"do":"write-note","id":"n-0-1","text":"تم التذكير"}"#;
    dossier.apply(&serde_json::from_str(on).unwrap(), lines[note].at + 1).unwrap();
    assert_eq!(entries(dossier.path()).len(), entries_before, "the burst is one entry");
    assert!(archive.snapshot(NOW).unwrap().is_some(), "what it holds has changed all the same");
    assert!(archive.snapshot(NOW).unwrap().is_none());
}

#[test]
fn ten_minutes_of_change_are_kept_whatever_the_clock_says() {
    let laptop = Laptop::new();
    let (mut archive, mut dossier) = laptop.open("d.warsha", 7);
    one_more(&mut dossier, "a");
    assert_eq!((archive.after(NOW + 9 * MINUTE), archive.snapshots().len()), (None, 0));
    assert_eq!((archive.after(NOW + 10 * MINUTE), archive.snapshots().len()), (None, 1));
    one_more(&mut dossier, "b");
    assert_eq!((archive.after(NOW + 15 * MINUTE), archive.snapshots().len()), (None, 1));
    // Somebody sets the clock back by years: the snapshot is taken, and replaces no other.
    assert_eq!((archive.after(NOW / 2), archive.snapshots().len()), (None, 2));
    one_more(&mut dossier, "c");
    assert_eq!((archive.after(NOW + 10 * MINUTE), archive.snapshots().len()), (None, 3));
    let newest = &archive.snapshots()[0].path;
    assert_eq!(entries(newest), entries(dossier.path()), "the newest is the last one taken");
}

#[test]
fn a_copy_that_is_not_sound_is_not_kept() {
    let laptop = Laptop::new();
    let archive = laptop.evening("d.warsha");
    let before = archive.snapshots();
    let mut bytes = fs::read(laptop.path("d.warsha")).unwrap();
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 4096].fill(0xA5);
    fs::write(laptop.path("d.warsha"), &bytes).unwrap();
    // It must look changed, or no snapshot would be tried.
    for snapshot in &before {
        fs::remove_file(&snapshot.path).unwrap();
    }
    let met = archive.snapshot(NOW).map_err(|error| error.code());
    assert!(matches!(met, Err("copy-unsound" | "dossier-damaged")), "{met:?}");
    let met = archive.copy(&laptop.path("stick.warsha"), NOW).map_err(|error| error.code());
    assert!(matches!(met, Err("copy-unsound" | "dossier-damaged")), "{met:?}");
    assert_eq!(archive.snapshots(), vec![]);
    assert_eq!(names(&archive.folder().join("snapshots")), Vec::<String>::new(), "nothing half made stays");
    assert!(!laptop.path("stick.warsha").exists() && !laptop.path("stick.warsha-part").exists());
    assert_eq!(fs::read(laptop.path("d.warsha")).unwrap(), bytes, "the original is as it was");
}

#[test]
fn a_copy_replaces_only_what_it_holds() {
    let laptop = Laptop::new();
    let mut archive = laptop.evening("d.warsha");
    let stick = laptop.path("stick.warsha");
    let held = archive.copy(&stick, NOW).unwrap();
    assert_eq!(held.entries, entries(&stick).len() as u64);
    assert_eq!(archive.state().unwrap().copied, Some(NOW));
    assert_eq!(archive.state().unwrap().copied_to.as_deref(), Some(stick.as_path()));
    let Opened { mut dossier, .. } = archive.open(NOW, 8).unwrap();
    one_more(&mut dossier, "more");
    assert_eq!(archive.close(dossier, NOW), vec![]);
    assert_eq!(archive.copy(&stick, NOW).unwrap().entries, held.entries + 1, "an older copy is renewed");
    // Somebody goes on in the copy: that is not to be lost, nor is any other file.
    let (mut other, mut dossier) = laptop.open("stick.warsha", 9);
    one_more(&mut dossier, "theirs");
    other.close(dossier, NOW);
    fs::write(laptop.path("text"), "x").unwrap();
    for place in ["stick.warsha", "text", "d.warsha"] {
        let before = fs::read(laptop.path(place)).unwrap();
        let met = archive.copy(&laptop.path(place), NOW).map_err(|error| error.code());
        assert_eq!(met, Err("place-taken"), "{place}");
        assert_eq!(fs::read(laptop.path(place)).unwrap(), before);
    }
}

#[test]
fn a_copied_file_has_another_author() {
    let laptop = Laptop::new();
    laptop.evening("d.warsha");
    fs::copy(laptop.path("d.warsha"), laptop.path("copy.warsha")).unwrap();
    for (name, fresh) in [("d.warsha", 8), ("copy.warsha", 9)] {
        let (mut archive, mut dossier) = laptop.open(name, fresh);
        one_more(&mut dossier, "more");
        archive.close(dossier, NOW);
    }
    assert_eq!(devices(&laptop.path("d.warsha")), ["0000000000000007"]);
    assert_eq!(devices(&laptop.path("copy.warsha")), ["0000000000000009", "0000000000000007"]);
}

#[test]
fn a_file_rolled_back_behind_our_back_has_another_author() {
    let laptop = Laptop::new();
    let mut archive = laptop.evening("d.warsha");
    fs::copy(laptop.path("d.warsha"), laptop.path("old")).unwrap();
    let Opened { mut dossier, .. } = archive.open(NOW, 8).unwrap();
    one_more(&mut dossier, "on-the-newer");
    archive.close(dossier, NOW);
    fs::copy(laptop.path("old"), laptop.path("d.warsha")).unwrap();
    let Opened { mut dossier, remarks } = archive.open(NOW, 9).unwrap();
    let path = laptop.path("d.warsha").display().to_string();
    assert_eq!(remarks, vec![Remark::RolledBack { path }]);
    one_more(&mut dossier, "on-the-older");
    archive.close(dossier, NOW);
    assert_eq!(devices(&laptop.path("d.warsha")), ["0000000000000009", "0000000000000007"]);
    let Opened { remarks, .. } = archive.open(NOW, 10).unwrap();
    assert_eq!(remarks, vec![], "it is said once");
}

#[test]
fn what_is_remembered_may_be_lost_and_nobody_is_stopped() {
    let laptop = Laptop::new();
    let mut archive = laptop.evening("d.warsha");
    fs::write(archive.folder().join("state.json"), "{\"device\": ").unwrap();
    let Opened { mut dossier, remarks } = archive.open(NOW, 8).unwrap();
    assert_eq!(remarks.iter().map(Remark::code).collect::<Vec<_>>(), ["archive-unreadable"]);
    one_more(&mut dossier, "more");
    assert_eq!(archive.close(dossier, NOW), vec![]);
    assert_eq!(devices(&laptop.path("d.warsha"))[0], "0000000000000008");
    // No folder for the app's own data at all: a file is in its place.
    let laptop = Laptop::new();
    fs::write(laptop.path("data"), "").unwrap();
    for fresh in [7, 8] {
        let mut archive = laptop.archive("d.warsha");
        let Opened { mut dossier, remarks } = archive.open(NOW, fresh).unwrap();
        assert_eq!(remarks.len(), 1, "{remarks:?}");
        one_more(&mut dossier, &format!("by-{fresh}"));
        assert_eq!(archive.close(dossier, NOW).len(), 1);
    }
    assert_eq!(devices(&laptop.path("d.warsha")), ["0000000000000008", "0000000000000007"]);
    assert_eq!(Dossier::open(&laptop.path("d.warsha"), 9, FileKey).unwrap().verify().unwrap(), vec![]);
}

#[test]
fn what_was_forgotten_is_known_to_be_in_older_snapshots() {
    let laptop = Laptop::new();
    let mut archive = laptop.evening("d.warsha");
    assert_eq!(archive.report(NOW).unforgotten, 0);
    let Opened { mut dossier, .. } = archive.open(NOW, 8).unwrap();
    let save = r#"{"do":"save-person","id":"gone","name":"Nasira","sex":"female"}"#;
    dossier.apply(&serde_json::from_str(save).unwrap(), NOW).unwrap();
    archive.snapshot(NOW).unwrap().unwrap();
    dossier.apply(&serde_json::from_str(r#"{"do":"forget-person","person":"gone"}"#).unwrap(), NOW).unwrap();
    archive.close(dossier, NOW);
    let report = archive.report(NOW);
    assert_eq!((report.unforgotten, report.snapshots.len()), (2, 3));
}
