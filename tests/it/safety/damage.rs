//! A file that is not as it should be: found before anything is written, kept as it is, and with a way out.

use super::{Laptop, NOW, entries, names, one_more};
use rusqlite::Connection;
use std::fs;
use std::path::Path;
use warsha_core::archive::{Health, Opened};
use warsha_core::{Archive, Depth, Dossier, Error, FileKey, Reader, Remark, StoreError, check};

const PAGE: usize = 4096;
const DAY: i64 = 86_400_000;

/// The page in the middle of a table, found by its root.
fn page_of(path: &Path, table: &str) -> usize {
    let root = "SELECT rootpage FROM sqlite_schema WHERE name = ?1";
    let root: i64 = Connection::open(path).unwrap().query_row(root, [table], |row| row.get(0)).unwrap();
    usize::try_from(root).unwrap() - 1
}

/// Is refused, and everything that was there lies aside, byte for byte.
fn set_aside(archive: &mut Archive, laptop: &Laptop, damaged: &[u8]) {
    let met = archive.admit(NOW);
    let Err(Error::Store(StoreError::DossierSetAside { aside, .. })) = &met else { panic!("{met:?}") };
    assert_eq!(fs::read(Path::new(aside).join("d.warsha")).unwrap(), damaged);
    assert!(!laptop.path("d.warsha").exists());
    // Nobody begins a new dossier there by mistake.
    assert_eq!(archive.admit(NOW).map_err(|error| error.code()), Err("dossier-set-aside"));
}

#[test]
fn every_kind_of_damage_is_set_aside_and_has_a_way_out() {
    let whole = Laptop::new();
    whole.evening("d.warsha");
    let then = entries(&whole.path("d.warsha"));
    let entry = page_of(&whole.path("d.warsha"), "entry");
    let person = page_of(&whole.path("d.warsha"), "person");
    type Damage = fn(&mut Vec<u8>, usize, usize);
    let kinds: [(&str, Damage); 9] = [
        ("truncated", |bytes, _, _| bytes.truncate(bytes.len() / 3 + 100)),
        ("emptied", |bytes, _, _| bytes.clear()),
        ("zeroed whole", |bytes, _, _| bytes.fill(0)),
        ("its head zeroed", |bytes, _, _| bytes[..100].fill(0)),
        ("a page of the journal zeroed", |bytes, entry, _| bytes[entry * PAGE..(entry + 1) * PAGE].fill(0)),
        ("a page of a table zeroed", |bytes, _, person| bytes[person * PAGE..(person + 1) * PAGE].fill(0)),
        ("pages swapped", |bytes, entry, person| {
            for byte in 0..PAGE {
                bytes.swap(entry * PAGE + byte, person * PAGE + byte);
            }
        }),
        ("a bit of the journal flipped", |bytes, _, _| {
            // A patch, by its words: no page shows it, only the sum.
            let word = br#""text":""#;
            let place = bytes.windows(word.len()).position(|window| window == word).unwrap();
            bytes[place + word.len() + 1] ^= 1;
        }),
        ("another file", |bytes, _, _| *bytes = "محضر".as_bytes().to_vec()),
    ];
    for (kind, damage) in kinds {
        let laptop = Laptop::new();
        let mut archive = laptop.evening("d.warsha");
        let mut bytes = fs::read(laptop.path("d.warsha")).unwrap();
        damage(&mut bytes, entry, person);
        fs::write(laptop.path("d.warsha"), &bytes).unwrap();
        for beside in ["d.warsha-wal", "d.warsha-shm"] {
            let _ = fs::remove_file(laptop.path(beside));
        }
        set_aside(&mut archive, &laptop, &bytes);
        let offer = archive.offer().unwrap();
        assert!(offer.lacks.is_none_or(|lacks| lacks == 0), "{kind}: {offer:?}");
        let salvaged = archive.salvage(NOW, 8);
        if kind == "a page of a table zeroed" {
            assert_eq!(salvaged.as_ref().map(|salvaged| salvaged.lost), Ok(Some(0)), "its journal is whole");
        } else {
            let code = salvaged.as_ref().map_err(Error::code);
            assert!(
                matches!(code, Err("journal-damaged" | "copy-unsound" | "not-a-dossier")),
                "{kind}: {code:?}"
            );
            archive.restore(&offer.snapshot.path, NOW, 8).unwrap();
        }
        assert_eq!(entries(&laptop.path("d.warsha")), then, "{kind}");
        assert_eq!(check(&laptop.path("d.warsha"), FileKey, Depth::Full).unwrap(), vec![], "{kind}");
        assert_eq!(archive.admit(NOW), Ok(vec![]), "{kind}: and the work goes on");
        let aside = archive.folder().join("aside");
        let kept = fs::read(aside.join(&names(&aside)[0]).join("d.warsha")).unwrap();
        assert_eq!(kept, bytes, "{kind}: the damaged one is still there");
    }
}

#[test]
fn tables_that_differ_are_built_anew_and_are_not_written_in() {
    let laptop = Laptop::new();
    let mut archive = laptop.evening("d.warsha");
    let alter = "UPDATE person SET function = 'x' WHERE id = (SELECT max(id) FROM person)";
    Connection::open(laptop.path("d.warsha")).unwrap().execute(alter, []).unwrap();
    let met = archive.examine(Depth::Full, NOW).unwrap();
    assert!(matches!(&met, Health::TablesDiffer(findings) if findings.len() == 1), "{met:?}");
    assert_eq!(archive.admit(NOW).map_err(|error| error.code()), Err("tables-differ"));
    assert!(laptop.path("d.warsha").exists(), "nothing is wrong with the file");
    let Opened { mut dossier, .. } = archive.open(NOW, 8).unwrap();
    dossier.rebuild().unwrap();
    archive.close(dossier, NOW);
    assert_eq!(archive.examine(Depth::Full, NOW), Ok(Health::Sound));
}

#[test]
fn everything_is_checked_weekly_and_after_a_session_that_did_not_end() {
    let laptop = Laptop::new();
    let mut archive = laptop.evening("d.warsha");
    assert_eq!(archive.due(NOW), Depth::Full, "never looked at");
    archive.admit(NOW).unwrap();
    assert_eq!(archive.due(NOW + 6 * DAY), Depth::Quick);
    assert_eq!(archive.due(NOW + 7 * DAY), Depth::Full);
    assert_eq!(archive.due(NOW - DAY), Depth::Full, "a clock that was set back makes no check wait");
    let Opened { dossier, .. } = archive.open(NOW, 8).unwrap();
    drop(dossier);
    assert_eq!(archive.due(NOW), Depth::Full, "it was not closed");
    let Opened { dossier, .. } = archive.open(NOW, 8).unwrap();
    archive.close(dossier, NOW);
    assert_eq!(archive.due(NOW), Depth::Quick);
}

/// A dossier as a power cut leaves it: a file, and a log with changes.
fn cut(laptop: &Laptop, name: &str, id: &str) -> (Vec<u8>, Vec<u8>) {
    let (_, mut dossier) = laptop.open(name, 7);
    one_more(&mut dossier, id);
    (fs::read(laptop.path(name)).unwrap(), fs::read(laptop.path(&format!("{name}-wal"))).unwrap())
}

#[test]
fn its_own_log_is_played() {
    let laptop = Laptop::new();
    let mut archive = laptop.evening("d.warsha");
    let then = entries(&laptop.path("d.warsha"));
    let (file, log) = cut(&laptop, "d.warsha", "in-the-log");
    fs::write(laptop.path("d.warsha"), file).unwrap();
    fs::write(laptop.path("d.warsha-wal"), log).unwrap();
    assert_eq!(archive.admit(NOW), Ok(vec![]));
    let Opened { dossier, remarks } = archive.open(NOW, 8).unwrap();
    assert_eq!(remarks, vec![]);
    assert_eq!(entries(dossier.path()).len(), then.len() + 1);
}

#[test]
fn a_log_of_another_file_or_of_another_day_is_set_aside() {
    let laptop = Laptop::new();
    // A small dossier whose log holds every page of it: played into another file, it would be the other file.
    let other = Laptop::new();
    let (_, foreign) = cut(&other, "d.warsha", "theirs");
    let mut archive = laptop.evening("d.warsha");
    let (_, stale) = cut(&laptop, "d.warsha", "some-day");
    let (mut again, mut dossier) = laptop.open("d.warsha", 8);
    one_more(&mut dossier, "another-day");
    again.close(dossier, NOW);
    let then = entries(&laptop.path("d.warsha"));
    let file = fs::read(laptop.path("d.warsha")).unwrap();
    for (place, log) in [foreign, stale].into_iter().enumerate() {
        let _ = fs::remove_file(laptop.path("d.warsha-shm"));
        fs::write(laptop.path("d.warsha-wal"), &log).unwrap();
        assert_eq!(archive.examine(Depth::Quick, NOW), Ok(Health::ForeignLog));
        let remarks = archive.admit(NOW).unwrap();
        let [Remark::LogSetAside { aside, .. }] = &remarks[..] else { panic!("{place}: {remarks:?}") };
        assert_eq!(fs::read(Path::new(aside).join("d.warsha-wal")).unwrap(), log);
        assert_eq!(fs::read(laptop.path("d.warsha")).unwrap(), file);
        assert_eq!(entries(&laptop.path("d.warsha")), then);
    }
    // A log whose file is gone: SQLite would delete it.
    fs::rename(laptop.path("d.warsha"), laptop.path("gone")).unwrap();
    fs::write(laptop.path("d.warsha-wal"), "log").unwrap();
    let remarks = archive.admit(NOW).unwrap();
    assert_eq!(remarks.iter().map(Remark::code).collect::<Vec<_>>(), ["log-set-aside"]);
}

#[test]
fn what_is_newer_foreign_or_in_use_is_refused_as_it_is() {
    let laptop = Laptop::new();
    let mut archive = laptop.evening("d.warsha");
    let Opened { dossier, .. } = archive.open(NOW, 8).unwrap();
    let code = |met: Result<Vec<Remark>, Error>| met.map(|_| ()).map_err(|error| error.code());
    assert_eq!(code(laptop.archive("d.warsha").admit(NOW)), Err("dossier-locked"));
    archive.close(dossier, NOW);
    let connection = Connection::open(laptop.path("d.warsha")).unwrap();
    let ours: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    drop(connection);
    for version in [ours + 1, ours + 2, 99, i64::from(i32::MAX)] {
        let set = format!("PRAGMA user_version = {version}");
        Connection::open(laptop.path("d.warsha")).unwrap().execute_batch(&set).unwrap();
        let before = fs::read(laptop.path("d.warsha")).unwrap();
        assert_eq!(code(archive.admit(NOW)), Err("dossier-newer"));
        assert_eq!(archive.open(NOW, 8).map(|_| ()).map_err(|e| e.code()), Err("dossier-newer"));
        assert_eq!(
            Reader::open(&laptop.path("d.warsha"), FileKey).map(|_| ()).map_err(|e| e.code()),
            Err("dossier-newer")
        );
        assert_eq!(fs::read(laptop.path("d.warsha")).unwrap(), before);
    }
    // Files this laptop never wrote in.
    fs::write(laptop.path("text.warsha"), "x").unwrap();
    Connection::open(laptop.path("other.warsha")).unwrap().execute_batch("CREATE TABLE t (a)").unwrap();
    for name in ["text.warsha", "other.warsha"] {
        let before = fs::read(laptop.path(name)).unwrap();
        assert_eq!(code(laptop.archive(name).admit(NOW)), Err("not-a-dossier"));
        assert_eq!(fs::read(laptop.path(name)).unwrap(), before);
    }
    // An empty file is a dossier that a full disk did not let begin.
    fs::write(laptop.path("begun.warsha"), "").unwrap();
    assert_eq!(code(laptop.archive("begun.warsha").admit(NOW)), Ok(()));
    assert!(Dossier::open(&laptop.path("begun.warsha"), 1, FileKey).is_ok());
}
