//! Two programs at one dossier: one writes, others are refused until it ends or is killed, and readers see whole states only.

use super::child::{Part, Player, Said, killed, real};
use super::scene::Scene;
use super::twin::Twin;
use crate::dice::{campaign, tell};
use crate::stories::{DEVICE, open};
use std::path::PathBuf;
use warsha_core::{Dossier, FileKey, Reader, Reading, View};

fn part(scene: Scene, seed: u64, path: PathBuf, from: usize, steps: usize) -> Part {
    Part { scene, seed, from, to: from + steps, path }
}

/// One writes; others are refused; it is killed, and the lock falls with it. Gives how many were refused.
fn second_writers(seed: u64) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let path = real(folder.path()).join("d.warsha");
    let part = |from, steps| part(Scene::Play, seed, path.clone(), from, steps);
    let mut first = Player::start(&part(0, 100_000), &[]);
    while first.steps() < 3 && first.listen() {}
    let mut second = Player::start(&part(0, 1), &[]);
    second.end();
    assert_eq!(second.said, [Said::Shut("dossier-locked".to_owned())], "another process");
    let here = Dossier::open(&path, DEVICE, FileKey).map(|_| ()).map_err(|error| error.code());
    assert_eq!(here, Err("dossier-locked"), "and this one");
    first.kill();
    assert!(killed(first.end()));
    let mut twin = Twin::new(Scene::Play, seed);
    twin.follow(&first.said).unwrap();
    twin.meets(&open(&path)).unwrap();
    let mut third = Player::start(&part(twin.next, 5), &[]);
    assert!(third.end().success());
    assert_eq!(third.steps(), 5);
    2
}

#[test]
fn campaign_of_second_writers() {
    let writers = campaign(1, 20);
    let refused: usize = (0..writers).map(second_writers).sum();
    tell(&format!(
        "{writers} dossiers that one process wrote: {refused} others refused, each lock fell when it was killed"
    ));
}

/// Reads while another process writes. Gives how many states were newer than the one read before.
fn read_while_written(scene: Scene, seed: u64, reads: usize) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let path = real(folder.path()).join("d.warsha");
    let mut writer = Player::start(&part(scene, seed, path.clone(), 0, 1_000_000), &[]);
    while writer.steps() < 8 && writer.listen() {}
    let (mut newer, mut newest) = (0, String::new());
    for read in 0..reads {
        let reader = Reader::open(&path, FileKey).unwrap();
        assert_eq!(reader.verify().unwrap(), vec![], "{scene:?} {seed}, read {read}: a state that never was");
        let Reading::History(entries) = reader.read(&View::History { limit: 1 }).unwrap() else { panic!() };
        assert!(entries[0].id >= newest, "what was there is there");
        newer += usize::from(entries[0].id > newest);
        newest.clone_from(&entries[0].id);
        // It goes on writing as long as somebody hears it.
        (0..9).for_each(|_| assert!(writer.listen()));
    }
    writer.kill();
    assert!(killed(writer.end()));
    newer
}

#[test]
fn campaign_of_reading_while_another_writes() {
    const READS: usize = 40;
    let writers = campaign(2, 20);
    let newer: usize = (0..writers)
        .map(|seed| read_while_written([Scene::Rebuild, Scene::Play][(seed % 2) as usize], seed, READS))
        .sum();
    let reads = usize::try_from(writers).unwrap() * READS;
    tell(&format!(
        "{reads} whole states read while another program wrote, {newer} of them newer than the one before"
    ));
    assert!(newer * 4 > reads, "hardly anybody wrote meanwhile");
}
