//! Disks that are full, and disks that fail: the shim says so at an exact byte. What cannot be done is refused with a code,
//! nothing that was acknowledged is lost, and the same process goes on when there is room again.

use super::child::{FAILED, Part, Player, Said, real};
use super::scene::{EVENINGS, Scene, Stage};
use super::shim;
use super::twin::{Harm, Twin};
use crate::dice::{Dice, campaign, tell};
use std::collections::BTreeMap;

/// Plays under the shim and compares. Gives how often each code was said, and how many steps were done after the last failure.
fn play(scene: Scene, seed: u64, with: &[(&'static str, String)]) -> Option<Result<Outcome, Harm>> {
    let folder = tempfile::tempdir().unwrap();
    let stage = real(folder.path()).join("stage");
    std::fs::create_dir(&stage).unwrap();
    let mut with = with.to_vec();
    if let Some((_, bytes)) = with.iter_mut().find(|(name, _)| *name == "SHIM_ROOM") {
        let room = folder.path().join("room");
        std::fs::write(&room, bytes.parse::<i64>().unwrap().to_ne_bytes()).unwrap();
        *bytes = room.display().to_string();
    }
    let environment = shim::over(&stage, "disks that are full or fail", &with)?;
    let part = Part { scene, seed, from: 0, to: 150, path: stage.join("d.warsha") };
    let mut player = Player::start(&part, &environment);
    assert!(player.end().success(), "the player came to its end: {:?}", player.said.last());
    Some(compare(&part, &player.said))
}

#[derive(Default)]
struct Outcome {
    /// How often each failure was said.
    failures: BTreeMap<String, usize>,
    acknowledged: usize,
    /// Steps acknowledged after the last failure.
    after: usize,
    /// A step of which the end was not known was kept.
    kept: usize,
}

fn compare(part: &Part, said: &[Said]) -> Result<Outcome, Harm> {
    let mut outcome = Outcome::default();
    for said in said {
        match said {
            Said::Open => {}
            Said::Did(_, met) if !FAILED.contains(&met.as_str()) => {
                outcome.acknowledged += 1;
                outcome.after += 1;
            }
            Said::Shut(met) | Said::Did(_, met) => {
                *outcome.failures.entry(met.clone()).or_default() += 1;
                outcome.after = 0;
            }
        }
    }
    let mut twin = Twin::new(part.scene, part.seed);
    twin.follow(said)?;
    let mut stage = Stage::open(&part.path, part.seed).map_err(|error| Harm::Shut(format!("{error:?}")))?;
    outcome.kept = usize::from(twin.meets(stage.dossier())?);
    twin.takes_back_like(stage.dossier())?;
    drop(stage);
    part.scene.after(&part.path).map_or(Ok(outcome), |said| Err(Harm::Remembered(said)))
}

#[derive(Default)]
struct Tally {
    runs: usize,
    acknowledged: usize,
    said: BTreeMap<String, usize>,
    /// Runs in which something failed, and in which something was done after that.
    failed: usize,
    resumed: usize,
    kept: usize,
    harms: Vec<(String, Harm)>,
}

impl Tally {
    fn add(&mut self, what: String, outcome: Result<Outcome, Harm>) {
        self.runs += 1;
        match outcome {
            Ok(outcome) => {
                self.acknowledged += outcome.acknowledged;
                self.failed += usize::from(!outcome.failures.is_empty());
                self.resumed += usize::from(!outcome.failures.is_empty() && outcome.after > 0);
                self.kept += outcome.kept;
                outcome.failures.into_iter().for_each(|(code, n)| *self.said.entry(code).or_default() += n);
            }
            Err(harm) => self.harms.push((what, harm)),
        }
    }

    fn line(&self, what: &str) -> String {
        let said: Vec<String> = self.said.iter().map(|(code, n)| format!("{n} times {code}")).collect();
        format!(
            "{} {what}: {} acknowledged steps, {} runs met a failure ({}), {} went on afterwards, {} steps kept though said to have \
             failed; {} harms",
            self.runs,
            self.acknowledged,
            self.failed,
            said.join(", "),
            self.resumed,
            self.kept,
            self.harms.len()
        )
    }
}

#[test]
fn campaign_of_full_disks() {
    let mut tally = Tally::default();
    let runs = campaign(4, 60);
    for seed in 0..runs {
        let mut dice = Dice(seed);
        let scene = EVENINGS[usize::try_from(seed).unwrap() % EVENINGS.len()];
        // From a disk on which not even an empty dossier has room, to one that is full late in the evening.
        let room = if seed % 10 == 9 { dice.throw(400_000) } else { 400_000 + dice.throw(1_200_000) };
        let Some(outcome) = play(scene, seed, &[("SHIM_ROOM", room.to_string())]) else { return };
        tally.add(format!("{scene:?} {seed} with room for {room}"), outcome);
    }
    tell(&tally.line("full disks"));
    assert!(tally.harms.is_empty(), "{:?}", tally.harms[0]);
    assert!(tally.said.contains_key("disk-full") && tally.resumed * 2 > tally.failed, "{}", tally.line(""));
    assert!(tally.said.keys().all(|code| code == "disk-full"), "a full disk is called one: {:?}", tally.said);
}

#[test]
fn campaign_of_failing_disks() {
    let mut tally = Tally::default();
    let runs = campaign(6, 90);
    for seed in 0..runs {
        let mut dice = Dice(seed);
        let scene = EVENINGS[usize::try_from(seed / 3).unwrap() % EVENINGS.len()];
        let fault = match seed % 3 {
            0 => format!("write {} {}", 60 + dice.throw(4_000), 1 + dice.throw(3)),
            1 => format!("sync {} {}", 8 + dice.throw(100), 1 + dice.throw(3)),
            _ => format!("short {} 0", 2 + dice.throw(9)),
        };
        let Some(outcome) = play(scene, seed, &[("SHIM_FAIL", fault.clone())]) else { return };
        tally.add(format!("{scene:?} {seed} {fault}"), outcome);
    }
    tell(&tally.line("failing disks"));
    assert!(tally.harms.is_empty(), "{:?}", tally.harms[0]);
    assert!(tally.said.contains_key("io") && tally.resumed > 0, "{}", tally.line(""));
    assert!(tally.said.keys().all(|code| code == "io"), "a failing disk is called one: {:?}", tally.said);
}
