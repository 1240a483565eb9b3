//! kill -9: at random moments, and, where the shim can be used, right before a random change of the files or in the middle of
//! a checkpoint. What was acknowledged is there afterwards, and at most the one step that was on its way.

use super::child::{Part, Player, killed, real};
use super::scene::{SCENES, Scene, Stage};
use super::shim;
use super::twin::{Harm, Twin};
use crate::dice::{Dice, campaign, tell};
use std::hint::black_box;

/// How many times one dossier is killed on.
const LIVES: u64 = 10;

#[derive(Default)]
struct Tally {
    kills: usize,
    /// Right before a change of the files.
    at_change: usize,
    /// While the log was being copied into the dossier.
    in_checkpoint: usize,
    acknowledged: usize,
    /// Kept, and not yet said.
    unsaid: usize,
    harms: Vec<Harm>,
}

impl Tally {
    fn count(&self, of: impl Fn(&Harm) -> bool) -> usize {
        self.harms.iter().filter(|harm| of(harm)).count()
    }

    fn line(&self, scene: Scene) -> String {
        let harms = [
            ("lost", self.count(|harm| matches!(harm, Harm::Lost(_)))),
            ("torn", self.count(|harm| matches!(harm, Harm::Torn(_) | Harm::Answered(_)))),
            ("not verified", self.count(|harm| matches!(harm, Harm::Unverified(_) | Harm::Shut(_)))),
            ("remembered", self.count(|harm| matches!(harm, Harm::Remembered(_)))),
        ];
        let harms: Vec<String> = harms.iter().map(|(name, count)| format!("{count} {name}")).collect();
        format!(
            "{} kills in {}, {} of them at a change of the files and {} in a checkpoint: {} acknowledged steps, {} kept and not yet said; {}",
            self.kills,
            scene.name(),
            self.at_change,
            self.in_checkpoint,
            self.acknowledged,
            self.unsaid,
            harms.join(", ")
        )
    }
}

/// When the kill comes.
enum Moment {
    /// After so many steps, and some turns of a loop.
    Steps(usize, usize),
    /// As the shim is told.
    Shim(String),
}

fn moment(dice: &mut Dice, life: u64) -> Moment {
    match life % 3 {
        1 if cfg!(target_os = "linux") => Moment::Shim(format!("all {}", 1 + dice.throw(5_000))),
        2 if cfg!(target_os = "linux") => Moment::Shim(format!("main {}", 1 + dice.throw(120))),
        _ => Moment::Steps(dice.throw(120), dice.throw(400_000)),
    }
}

/// One life: played from where the twin is, killed, and compared.
fn life(twin: &mut Twin, part: Part, moment: &Moment, tally: &mut Tally) -> Result<(), Harm> {
    let folder = part.path.parent().unwrap();
    let mut player = match moment {
        Moment::Steps(..) => Player::start(&part, &[]),
        Moment::Shim(when) => {
            Player::start(&part, &shim::over(folder, "kill", &[("SHIM_KILL", when.clone())]).unwrap())
        }
    };
    if let Moment::Steps(steps, turns) = moment {
        while player.steps() < *steps && player.listen() {}
        let mut dice = Dice(0);
        for _ in 0..*turns {
            black_box(dice.throw(2));
        }
        player.kill();
    }
    assert!(killed(player.end()), "the player went on to its end: {:?}", player.said.last());
    tally.kills += 1;
    if let Moment::Shim(when) = moment {
        tally.at_change += 1;
        tally.in_checkpoint += usize::from(when.starts_with("main"));
    }
    tally.acknowledged += player.steps();
    twin.follow(&player.said)?;
    let mut stage = Stage::open(&part.path, part.seed).map_err(|error| Harm::Shut(format!("{error:?}")))?;
    tally.unsaid += usize::from(twin.meets(stage.dossier())?);
    // A restoration that was cut short may already have taken its new number: there is then nothing of its own to undo.
    if part.scene != Scene::Restore {
        twin.takes_back_like(stage.dossier())?;
    }
    drop(stage);
    part.scene.after(&part.path).map_or(Ok(()), |said| Err(Harm::Remembered(said)))
}

fn kills(scene: Scene, wanted: u64) {
    let mut tally = Tally::default();
    let mut dice = Dice(scene as u64);
    for seed in 0..wanted.div_ceil(LIVES) {
        let folder = tempfile::tempdir().unwrap();
        let path = real(folder.path()).join("d.warsha");
        let mut twin = Twin::new(scene, seed);
        for number in 0..LIVES.min(wanted - seed * LIVES) {
            let part = Part { scene, seed, from: twin.next, to: twin.next + 20_000, path: path.clone() };
            let moment = moment(&mut dice, number);
            if let Err(harm) = life(&mut twin, part, &moment, &mut tally) {
                // After a harm nothing can be compared any more: another dossier.
                tally.harms.push(harm);
                break;
            }
        }
    }
    tell(&tally.line(scene));
    assert!(tally.harms.is_empty(), "{scene:?}: {:?}", tally.harms[0]);
    assert!(tally.acknowledged > 0 && tally.kills as u64 >= wanted, "{}", tally.line(scene));
    assert!(!cfg!(target_os = "linux") || tally.in_checkpoint > 0, "none in a checkpoint");
    // To write the tables anew changes nothing that can be seen: there, nothing is ever further than what was said. What is merged was
    // written by another hand before, which takes most of the time.
    assert!(
        matches!(scene, Scene::Rebuild | Scene::Upgrade | Scene::Merge) || tally.unsaid > 0 || wanted < 30,
        "none between kept and said"
    );
}

#[test]
fn campaign_of_kills_in_play() {
    kills(Scene::Play, campaign(6, 100));
}

#[test]
fn campaign_of_kills_in_rebuilding() {
    kills(Scene::Rebuild, campaign(3, 40));
}

#[test]
fn campaign_of_kills_in_forgetting() {
    kills(Scene::Forget, campaign(3, 60));
}

#[test]
fn campaign_of_kills_in_merging() {
    kills(Scene::Merge, campaign(3, 40));
}

#[test]
fn campaign_of_kills_in_taking_snapshots() {
    kills(Scene::Snapshot, campaign(3, 40));
}

#[test]
fn campaign_of_kills_in_upgrading() {
    kills(Scene::Upgrade, campaign(3, 40));
}

#[test]
fn campaign_of_kills_in_restoring() {
    kills(Scene::Restore, campaign(3, 40));
}

#[test]
fn every_scene_is_named_once() {
    let names: std::collections::BTreeSet<String> = SCENES.iter().map(|scene| scene.name()).collect();
    assert_eq!(names.len(), SCENES.len());
    assert!(SCENES.iter().all(|scene| Scene::named(&scene.name()) == *scene));
}
