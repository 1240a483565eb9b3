//! Old snapshots go, never the newest, and never one whose heir is not sound.

use super::{Laptop, NOW, names, one_more};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use warsha_core::archive::Opened;
use warsha_core::archive::thin::{Going, Taken, thin};

const DAY: i64 = 86_400_000;
const HOUR: i64 = 3_600_000;

fn stays(taken: &[Taken], now: i64, budget: u64) -> Vec<Taken> {
    let going: BTreeSet<usize> = thin(taken, now, budget).iter().map(|going| going.which).collect();
    (0..taken.len()).filter(|place| !going.contains(place)).map(|place| taken[place]).collect()
}

fn any_list() -> impl Strategy<Value = Vec<Taken>> {
    // Clocks that run, stand, jump by years, and were never set.
    let instant = prop_oneof![
        (0..3 * DAY).prop_map(|back| NOW - back),
        (0..400 * DAY).prop_map(|back| NOW - back),
        (0..4000 * DAY).prop_map(|ahead| NOW + ahead),
        0..DAY,
    ];
    let taken = (instant, 0..400_000_000_u64).prop_map(|(at, bytes)| Taken { at, bytes });
    prop::collection::vec(taken, 0..120)
}

proptest! {
    #[test]
    fn the_newest_stays_and_every_other_has_an_heir(taken in any_list(), budget in 0..4_000_000_000_u64) {
        let going = thin(&taken, NOW, budget);
        let gone: BTreeSet<usize> = going.iter().map(|going| going.which).collect();
        prop_assert!(!gone.contains(&0));
        prop_assert_eq!(gone.len(), going.len());
        for Going { which, heir } in going {
            prop_assert!(heir < which && !gone.contains(&heir));
        }
    }

    #[test]
    fn what_stays_fits_and_stays(taken in any_list(), budget in 0..4_000_000_000_u64) {
        let kept = stays(&taken, NOW, budget);
        prop_assert!(kept.len() <= 48 + 14 + 8 + 12);
        prop_assert!(kept.len() <= 1 || kept.iter().map(|taken| taken.bytes).sum::<u64>() <= budget);
        prop_assert_eq!(stays(&kept, NOW, budget), kept);
    }

    #[test]
    fn a_day_that_is_kept_keeps_its_last(taken in any_list()) {
        let days = |list: &[Taken]| -> BTreeSet<i64> { list.iter().map(|taken| taken.at.div_euclid(DAY)).collect() };
        let kept = stays(&taken, NOW, u64::MAX);
        prop_assert!(days(&kept).len() >= days(&taken).len().min(14));
        // Of each day among the 14, the last one taken.
        let mut seen = BTreeSet::new();
        for taken in &taken {
            if seen.len() < 14 && seen.insert(taken.at.div_euclid(DAY)) {
                prop_assert!(kept.contains(taken));
            }
        }
    }

    #[test]
    fn of_the_last_day_all_are_kept(count in 1..48_usize, step in 1..30_i64) {
        let step = step * 60_000;
        let taken: Vec<Taken> =
            (0..count).zip(0_i64..).map(|(_, i)| Taken { at: NOW - i * step, bytes: 1 }).collect();
        let fresh = taken.iter().filter(|taken| taken.at > NOW - DAY).count();
        prop_assert!(stays(&taken, NOW, u64::MAX).len() >= fresh);
    }
}

#[test]
fn a_year_of_evenings_is_told_by_a_few() {
    // Every hour for a year.
    let taken: Vec<Taken> = (0..365 * 24).map(|i| Taken { at: NOW - i * HOUR, bytes: 1 }).collect();
    let kept = stays(&taken, NOW, u64::MAX);
    let within = |days: i64| kept.iter().filter(|taken| taken.at > NOW - days * DAY).count();
    assert_eq!(within(1), 24);
    assert!((36..=38).contains(&within(14)), "{}", within(14));
    assert!((10..=12).contains(&(kept.len() - within(40))), "{} of {}", within(40), kept.len());
    // Too large for the place they may take: the oldest go first.
    assert_eq!(stays(&taken, NOW, 5), taken[..5]);
    assert_eq!(stays(&taken, NOW, 0), taken[..1], "the newest stays, whatever it takes");
}

#[test]
fn nothing_goes_for_an_heir_that_is_not_sound() {
    let laptop = Laptop::new();
    let mut archive = laptop.evening("d.warsha");
    let old = NOW - 20 * DAY;
    let mut taken = Vec::new();
    for (name, at) in [("a", old), ("b", old + 1000), ("c", old + 2000)] {
        let Opened { mut dossier, .. } = archive.open(at, 8).unwrap();
        one_more(&mut dossier, name);
        drop(dossier);
        taken.push(archive.snapshot(at).unwrap().unwrap().path);
    }
    // "c" stands for its day and would be the heir of the two before; it has rotted on the disk.
    let mut rotten = fs::read(&taken[2]).unwrap();
    let middle = rotten.len() / 2 / 4096 * 4096;
    rotten[middle..middle + 4096].fill(0);
    fs::write(&taken[2], &rotten).unwrap();
    let Opened { mut dossier, .. } = archive.open(NOW, 8).unwrap();
    one_more(&mut dossier, "d");
    archive.close(dossier, NOW);
    let there: Vec<bool> = taken.iter().map(|path| path.exists()).collect();
    assert_eq!(there, [false, true, false], "its elder brother stands for the day");
    let aside = archive.folder().join("aside");
    let kept = aside.join(&names(&aside)[0]).join(taken[2].file_name().unwrap());
    assert_eq!(fs::read(kept).unwrap(), rotten, "nothing is deleted that could still tell something");
}
