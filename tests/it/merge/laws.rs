//! The laws of merging, over random histories of several laptops whose clocks are wrong by up to ten years.

use super::causes::Causes;
use super::collisions::collision;
use super::judged::{Before, Judged};
use super::laptop::{Laptop, Place, folder, same};
use super::undone;
use crate::chance::{self, SECRET, action, beginning, fair};
use crate::dice::{Dice, campaign, tell};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use warsha_core::{Review, Stamp};

const YEAR: i64 = 365 * 86_400_000;

/// What happened, over all histories.
#[derive(Debug, Default)]
pub struct Tally {
    pub actions: u64,
    pub refused: u64,
    pub merges: u64,
    pub amended: u64,
    pub undone: u64,
    pub refused_undos: u64,
    pub forgotten: u64,
    pub kept: u64,
    pub clashes: u64,
    pub rules: BTreeMap<String, u64>,
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.actions += other.actions;
        self.refused += other.refused;
        self.merges += other.merges;
        self.amended += other.amended;
        self.undone += other.undone;
        self.refused_undos += other.refused_undos;
        self.forgotten += other.forgotten;
        self.kept += other.kept;
        self.clashes += other.clashes;
        for (rule, fired) in other.rules {
            *self.rules.entry(rule).or_default() += fired;
        }
    }
}

/// A history: laptops, what happened to them, and copies of their files from before.
struct History {
    seed: u64,
    dice: Dice,
    laptops: Vec<Laptop>,
    causes: Causes,
    tally: Tally,
    /// An old copy of a laptop's file, and what it knew then.
    old: Option<(PathBuf, BTreeSet<Stamp>)>,
    serial: usize,
    wall: i64,
}

impl History {
    fn new(seed: u64, laptops: u64, folder: &Path) -> Self {
        let mut dice = Dice(seed);
        let laptops = (1..=laptops).map(|device| {
            let mut laptop = Laptop::new(folder.join(format!("{device}.warsha")), device);
            laptop.skew = i64::try_from(dice.throw(20_000)).unwrap() * (YEAR / 1_000) - 10 * YEAR;
            laptop
        });
        let laptops = laptops.collect();
        let (causes, tally) = (Causes::default(), Tally::default());
        Self { seed, dice, laptops, causes, tally, old: None, serial: 0, wall: 1_665_680_000_000 }
    }

    /// One laptop prepares the workshop, and the others are given a copy.
    fn begin(&mut self) {
        let at = self.wall + self.laptops[0].skew;
        for line in beginning() {
            self.laptops[0].does(line, at);
        }
        self.causes.note(&mut self.laptops[0]);
        for to in 1..self.laptops.len() {
            self.merge(to, 0, at);
        }
    }

    /// The wrong clock of a laptop; at times it steps back.
    fn now(&mut self, laptop: usize) -> i64 {
        let far = if self.dice.throw(4) == 0 { 60_000 } else { 3_000 };
        self.wall += 1 + i64::try_from(self.dice.throw(far)).unwrap();
        let back = if self.dice.throw(20) == 0 { 200_000 } else { 0 };
        self.wall + self.laptops[laptop].skew - back
    }

    fn two(&mut self, to: usize, from: usize) -> (&mut Laptop, &mut Laptop) {
        let [to, from] = self.laptops.get_disjoint_mut([to, from]).unwrap();
        (to, from)
    }

    fn merge(&mut self, to: usize, from: usize, at: i64) {
        let why = format!("seed {}: {to} merges {from}", self.seed);
        let before = Before::of(&self.laptops[to]);
        let (into, other) = self.two(to, from);
        let report = into.merge(other, at);
        self.judge(to, &report, &before, &why);
    }

    fn judge(&mut self, laptop: usize, report: &warsha_core::MergeReport, before: &Before, why: &str) {
        self.tally.merges += 1;
        self.causes.note(&mut self.laptops[laptop]);
        let laptop = &self.laptops[laptop];
        // Every law below is of this merge; that the tables are the journal's is looked at now and then, since it takes longest.
        if self.dice.throw(3) == 0 {
            laptop.sound(why);
        }
        let judged = Judged::new(laptop, &self.causes, why.to_owned());
        self.tally.kept += judged.all();
        judged.report(report, before);
        for repair in &report.repaired {
            *self.tally.rules.entry(repair.rule.clone()).or_default() += 1;
        }
        let clashes = report.review.iter().filter(|review| matches!(review, Review::Clash { .. }));
        self.tally.clashes += u64::try_from(clashes.count()).unwrap();
    }

    fn step(&mut self) {
        let count = self.laptops.len();
        let one = self.dice.throw(count);
        let at = self.now(one);
        let why = format!("seed {}, laptop {one}", self.seed);
        let Self { dice, causes, tally, serial, .. } = self;
        let laptop = &mut self.laptops[one];
        match dice.throw(16) {
            0..3 => {
                let from = (one + 1 + dice.throw(count - 1)) % count;
                if dice.throw(4) == 0 {
                    laptop.close();
                    laptop.open();
                }
                self.merge(one, from, at);
            }
            3 => self.old_copy(one, at),
            4 => undone::run(laptop, causes, dice, serial, at, &why),
            5 => undone::anybodys(laptop, causes, dice, at, &why, tally),
            7 | 8 => {
                *serial += 1;
                let other = (one + 1 + dice.throw(count - 1)) % count;
                let [here, there] = collision(dice, *serial);
                self.act(one, &here, at);
                let at = self.now(other);
                self.act(other, &there, at);
            }
            6 => tally.amended += undone::typing(laptop, causes, dice, serial, at, &why),
            _ => {
                *serial += 1;
                let line = if dice.throw(40) == 0 { chance::forgetting(dice) } else { action(dice, *serial) };
                self.act(one, &line, at);
            }
        }
    }

    fn act(&mut self, one: usize, line: &Value, at: i64) {
        let laptop = &mut self.laptops[one];
        let before = laptop.whole();
        match laptop.apply(line, at) {
            Ok(()) => {
                self.tally.actions += 1;
                self.tally.forgotten += u64::from(line["do"] == "forget-person");
                assert!(laptop.repaired().is_empty(), "seed {}: left to settle after {line}", self.seed);
                self.causes.note(laptop);
            }
            Err(error) => {
                fair(&error, &format!("seed {}: {line}", self.seed));
                self.tally.refused += 1;
                same(&before, &laptop.whole(), || format!("seed {}: {line} was refused", self.seed));
            }
        }
    }

    /// A copy is made, on a stick; or the one made before is merged, with all that was forgotten since.
    fn old_copy(&mut self, one: usize, at: i64) {
        match self.old.take() {
            None => {
                let path = self.laptops[one].path.with_extension(format!("{}.old", self.serial));
                self.laptops[one].close();
                self.laptops[one].copy_file(&path);
                self.laptops[one].open();
                self.old = Some((path, (*self.laptops[one].known).clone()));
            }
            Some((path, knew)) => {
                let why = format!("seed {}: {one} merges the old {}", self.seed, path.display());
                let before = Before::of(&self.laptops[one]);
                let report =
                    self.laptops[one].merge_file(&path, at).unwrap_or_else(|e| panic!("{why}: {e:?}"));
                self.laptops[one].knows(&knew);
                self.judge(one, &report, &before, &why);
                self.old = Some((path, knew));
            }
        }
    }

    /// The order of merges does not matter, nor does merging again.
    fn end(&mut self, folder: &Path) {
        let why = |law: &str| format!("seed {}: {law}", self.seed);
        let mut serial = 0;
        let mut joined = |of: &Laptop, with: &mut Laptop| {
            serial += 1;
            let mut joined = of.copy(folder.join(format!("joined{serial}.warsha")));
            joined.merge(with, self.wall);
            joined
        };
        let [a, b, rest @ ..] = &mut self.laptops[..] else { panic!() };
        let (mut ab, mut ba) = (joined(a, b), joined(b, a));
        same(&ab.whole(), &ba.whole(), || why("commutative"));
        let mut all = ab.copy(folder.join("all.warsha"));
        let mut right = joined(b, &mut rest[0]);
        let mut first = joined(&rest[0], &mut ba);
        for more in &mut *rest {
            all.merge(more, self.wall);
            right.merge(more, self.wall);
            first.merge(more, self.wall);
        }
        let associated = joined(a, &mut right);
        same(&all.whole(), &associated.whole(), || why("associative"));
        same(&all.whole(), &first.whole(), || why("convergent"));
        let before = all.whole();
        for again in [&mut ab, a, &mut rest[0]] {
            let report = all.merge(again, self.wall);
            assert_eq!(report, warsha_core::MergeReport::default(), "{}", why("idempotent"));
        }
        if let Some((old, _)) = &self.old {
            all.merge_file(old, self.wall).unwrap();
        }
        same(&before, &all.whole(), || why("idempotent"));
        let mut fresh = Laptop::new(folder.join("fresh.warsha"), 0xF00D);
        fresh.merge(&mut all, self.wall);
        same(&before, &fresh.whole(), || why("a fresh copy"));
        all.sound(&why("all"));
        Judged::new(&all, &self.causes, why("all")).all();
        assert!(all.entries() == self.causes.entries(), "{}", why("an entry was lost"));
        self.no_change_is_lost(&all);
        self.forgotten_everywhere(&mut all);
        self.the_slowest_wins(&mut all);
    }

    /// Every change ever made is in the journal, as it was made, but for what was forgotten.
    fn no_change_is_lost(&self, all: &Laptop) {
        let mut there: BTreeMap<(Stamp, Place), Map<String, Value>> = BTreeMap::new();
        for (place, writes) in all.journal() {
            there.extend(writes.into_iter().map(|(entry, patch)| ((entry, place.clone()), patch)));
        }
        let why = format!("seed {}: a change was lost", self.seed);
        assert_eq!(there.len(), self.causes.written.len(), "{why}");
        let secret = |value: &Value| value.as_str().is_some_and(|text| text.starts_with(SECRET));
        for (which, written) in &self.causes.written {
            let patch = &there[which];
            let kept = |(field, value): (&String, &Value)| {
                patch.get(field) == Some(value) || (secret(value) && patch[field].is_null())
            };
            assert!(written.len() == patch.len() && written.iter().all(kept), "{why}: {which:?}");
        }
    }

    /// No byte of any file tells of a person who was forgotten, once its laptop was told.
    fn forgotten_everywhere(&mut self, all: &mut Laptop) {
        for laptop in &mut self.laptops {
            laptop.merge(all, self.wall);
        }
        let forgotten: BTreeSet<String> = all
            .words("SELECT row FROM change JOIN entry ON id = entry WHERE action = 'forget-person'")
            .into_iter()
            .collect();
        for laptop in self.laptops.iter().chain([&*all]) {
            let told = told_of(&laptop.path);
            let still: Vec<&String> = told.intersection(&forgotten).collect();
            assert!(still.is_empty(), "seed {}: {still:?} in {}", self.seed, laptop.path.display());
        }
        for laptop in &self.laptops {
            same(&all.whole(), &laptop.whole(), || format!("seed {}: everybody was told all", self.seed));
        }
    }

    /// Who has seen all wins everywhere, however wrong the clock; and then nothing is left to settle.
    fn the_slowest_wins(&mut self, all: &mut Laptop) {
        let slowest = (0..self.laptops.len()).min_by_key(|index| self.laptops[*index].skew).unwrap();
        let at = self.wall + self.laptops[slowest].skew;
        let line = json!({"do": "save-programme", "id": "g", "title": "الأخير"});
        self.act(slowest, &line, at);
        all.merge(&mut self.laptops[slowest], self.wall);
        let why = format!("seed {}: the slowest", self.seed);
        assert_eq!(all.words("SELECT title FROM programme WHERE id = 'g'"), ["الأخير"], "{why}");
        assert!(all.repaired().is_empty(), "{why}: settled once and for all");
        same(&all.tables(), &self.laptops[slowest].tables(), || why.clone());
        all.sound(&why);
    }
}

/// The people of whom a file's bytes, and its log's, tell.
fn told_of(path: &Path) -> BTreeSet<String> {
    let log = path.with_file_name(format!("{}-wal", path.file_name().unwrap().to_str().unwrap()));
    let mut told = BTreeSet::new();
    for file in [path, &log] {
        let bytes = std::fs::read(file).unwrap_or_default();
        let mut rest = &bytes[..];
        while let Some(place) = rest.iter().position(|byte| *byte == b's') {
            rest = &rest[place..];
            if let Some(person) = rest.strip_prefix(SECRET.as_bytes()) {
                told.insert(String::from_utf8_lossy(&person[..person.len().min(2)]).into_owned());
            }
            rest = &rest[1..];
        }
    }
    told
}

fn history(seed: u64, laptops: u64, steps: usize) -> Tally {
    let folder = folder();
    let mut history = History::new(seed, laptops, folder.path());
    history.begin();
    for _ in 0..steps {
        history.step();
    }
    history.end(folder.path());
    history.tally
}

/// Runs histories on every core, and tells what happened in them.
fn histories(count: u64, laptops: u64, steps: usize) {
    let next = AtomicU64::new(0);
    let work = || {
        let mut tally = Tally::default();
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= count {
                return tally;
            }
            // One that fails ends the others.
            match std::panic::catch_unwind(|| history(seed * 8 + laptops, laptops, steps)) {
                Ok(of_one) => tally.add(of_one),
                Err(stopped) => {
                    next.store(count, Ordering::Relaxed);
                    std::panic::resume_unwind(stopped)
                }
            }
        }
    };
    let mut tally = Tally::default();
    std::thread::scope(|scope| {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            match worker.join() {
                Ok(of_one) => tally.add(of_one),
                Err(stopped) => std::panic::resume_unwind(stopped),
            }
        }
    });
    tell(&format!("{count} random histories of {laptops} laptops: {tally:?}"));
    let fired: Vec<&str> = tally.rules.keys().map(String::as_str).collect();
    assert_eq!(fired, ["floor", "forgotten", "needed", "ring", "span"], "a rule never fired");
    for (what, count) in [
        ("kept texts", tally.kept),
        ("clashes", tally.clashes),
        ("refused undos", tally.refused_undos),
        ("forgotten people", tally.forgotten),
        ("amended bursts", tally.amended),
    ] {
        assert!(count > 0, "no {what}");
    }
}

#[test]
fn campaign_of_three_laptops() {
    histories(campaign(60, 3_000), 3, 60);
}

#[test]
fn campaign_of_five_laptops() {
    histories(campaign(18, 500), 5, 90);
}
