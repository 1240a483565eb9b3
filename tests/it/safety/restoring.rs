//! A sound copy in a dossier's place: under a new number, with what was there kept whole.

use super::{Laptop, NOW, devices, entries, names, one_more};
use std::fs;
use warsha_core::archive::Opened;
use warsha_core::{Depth, FileKey, check};

#[test]
fn what_is_restored_goes_on_under_a_new_number() {
    let laptop = Laptop::new();
    let mut archive = laptop.evening("d.warsha");
    let then = entries(&laptop.path("d.warsha"));
    let snapshot = archive.newest_good(Depth::Full).unwrap();
    let Opened { mut dossier, .. } = archive.open(NOW, 8).unwrap();
    one_more(&mut dossier, "x");
    one_more(&mut dossier, "y");
    let met = archive.restore(&snapshot.path, NOW, 9).map_err(|error| error.code());
    assert_eq!(met, Err("dossier-locked"), "not under somebody's hands");
    archive.close(dossier, NOW);
    let before = fs::read(laptop.path("d.warsha")).unwrap();

    let restored = archive.restore(&snapshot.path, NOW, 9).unwrap();
    assert_eq!((restored.lost, restored.held.entries), (Some(2), then.len() as u64));
    assert_eq!(entries(&laptop.path("d.warsha")), then);
    assert_eq!(check(&laptop.path("d.warsha"), FileKey, Depth::Full).unwrap(), vec![]);
    let aside = restored.aside.unwrap();
    assert_eq!(fs::read(aside.join("d.warsha")).unwrap(), before, "what was there is kept byte for byte");
    let (_, mut dossier) = laptop.open("d.warsha", 10);
    one_more(&mut dossier, "z");
    assert_eq!(devices(&laptop.path("d.warsha")), ["0000000000000009", "0000000000000007"]);
    drop(dossier);
    // And it can be taken back, for nothing was lost.
    let back = laptop.archive("d.warsha").restore(&aside.join("d.warsha"), NOW, 11).unwrap();
    assert_eq!((back.held.entries, back.lost), (then.len() as u64 + 2, Some(1)));
}

#[test]
fn a_missing_or_ruined_dossier_comes_back() {
    let laptop = Laptop::new();
    let mut archive = laptop.evening("d.warsha");
    let then = entries(&laptop.path("d.warsha"));
    fs::remove_file(laptop.path("d.warsha")).unwrap();
    let newest = archive.newest_good(Depth::Full).unwrap();
    let restored = archive.restore(&newest.path, NOW, 8).unwrap();
    assert_eq!((restored.aside, restored.lost), (None, Some(0)));
    assert_eq!(entries(&laptop.path("d.warsha")), then);
    fs::write(laptop.path("d.warsha"), "ruined").unwrap();
    fs::write(laptop.path("d.warsha-wal"), "its log").unwrap();
    let restored = archive.restore(&newest.path, NOW, 9).unwrap();
    let aside = restored.aside.unwrap();
    assert_eq!(restored.lost, None, "nobody can tell");
    assert_eq!(names(&aside), ["d.warsha", "d.warsha-shm", "d.warsha-wal"]);
    assert_eq!(fs::read(aside.join("d.warsha-wal")).unwrap(), b"its log");
    assert_eq!(entries(&laptop.path("d.warsha")), then);
    assert!(
        !laptop.path("d.warsha-wal").exists() || fs::read(laptop.path("d.warsha-wal")).unwrap().is_empty()
    );
}

#[test]
fn only_what_is_sound_is_restored() {
    let laptop = Laptop::new();
    let mut archive = laptop.evening("d.warsha");
    let before = fs::read(laptop.path("d.warsha")).unwrap();
    let newest = archive.snapshots().remove(0);
    // A sum of the journal that does not hold: pages alone would not show it.
    let alter = "UPDATE change SET patch = '{}' WHERE entry = (SELECT max(id) FROM entry)";
    rusqlite::Connection::open(&newest.path).unwrap().execute(alter, []).unwrap();
    assert_eq!(archive.newest_good(Depth::Full), None);
    assert_eq!(archive.restore(&newest.path, NOW, 8).map_err(|e| e.code()), Err("copy-unsound"));
    fs::write(laptop.path("text"), "x").unwrap();
    assert_eq!(archive.restore(&laptop.path("text"), NOW, 8).map_err(|e| e.code()), Err("not-a-dossier"));
    assert_eq!(archive.restore(&laptop.path("none"), NOW, 8).map_err(|e| e.code()), Err("file-missing"));
    assert_eq!(fs::read(laptop.path("d.warsha")).unwrap(), before, "nothing has changed");
    assert!(!archive.folder().join("aside").exists());
}

#[test]
fn an_interrupted_restoration_is_finished_or_forgotten() {
    let laptop = Laptop::new();
    let mut archive = laptop.evening("d.warsha");
    let (then, ready) = (entries(&laptop.path("d.warsha")), laptop.path("d.warsha-restored"));
    fs::copy(archive.snapshots().remove(0).path, &ready).unwrap();
    // Before anything was moved: it is as if nobody had begun.
    let Opened { mut dossier, .. } = archive.open(NOW, 8).unwrap();
    one_more(&mut dossier, "more");
    archive.close(dossier, NOW);
    assert!(!ready.exists());
    // After the dossier was moved, while its log was still there: the log goes the same way, and is not played into another file.
    fs::copy(archive.snapshots().remove(1).path, &ready).unwrap();
    fs::remove_file(laptop.path("d.warsha")).unwrap();
    fs::write(laptop.path("d.warsha-wal"), "log").unwrap();
    let Opened { dossier, .. } = archive.open(NOW, 9).unwrap();
    assert_eq!(entries(dossier.path()), then);
    let aside = names(&archive.folder().join("aside"));
    assert_eq!(names(&archive.folder().join("aside").join(&aside[0])), ["d.warsha-wal"]);
}
