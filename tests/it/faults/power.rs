//! Power cuts: what a player did is recorded, cut at a random point, and replayed with what was not synced dropped, reordered and
//! torn. The dossier opens, verifies, and is exactly as after the last acknowledged step, or one further.

use super::child::{Part, Player, Said, heard, real};
use super::record::{Event, cut, read};
use super::scene::{EVENINGS, Scene, Stage};
use super::shim;
use super::twin::{Harm, Twin, harm, state};
use crate::dice::{Dice, campaign, tell};
use std::path::Path;

/// Enough for the log to be copied into the dossier at least once, besides at the end.
const STEPS: usize = 120;
const CUTS: u64 = 15;

#[derive(Default)]
struct Tally {
    cuts: usize,
    acknowledged: usize,
    unsaid: usize,
    /// Cuts that found something unsynced in the log, and in the dossier itself.
    in_log: usize,
    in_main: usize,
    harms: Vec<Harm>,
}

/// Plays a scene to its end. Gives what was done to the files, and the state after each step, the first before any.
fn recorded(scene: Scene, seed: u64, folder: &Path) -> Option<(Vec<Event>, Vec<String>)> {
    let stage = folder.join("stage");
    std::fs::create_dir(&stage).unwrap();
    let journal = folder.join("journal");
    let environment = shim::over(&stage, "power cuts", &[("SHIM_LOG", journal.display().to_string())])?;
    let part = Part { scene, seed, from: 0, to: STEPS, path: stage.join("d.warsha") };
    let mut player = Player::start(&part, &environment);
    assert!(player.end().success(), "the player came to its end");
    let mut twin = Twin::new(scene, seed);
    let mut states = vec![twin.state()];
    for said in player.said.iter().filter(|said| matches!(said, Said::Did(..))) {
        twin.follow(std::slice::from_ref(said)).unwrap();
        states.push(twin.state());
    }
    assert_eq!(states.len(), STEPS + 1);
    Some((read(&journal), states))
}

/// Cuts the power once, and looks at what is left. Gives whether a step was kept that was not acknowledged.
fn cut_once(
    scene: Scene,
    (events, states): (&[Event], &[String]),
    (after, nothing): (usize, bool),
    dice: &mut Dice,
    tally: &mut Tally,
) -> Result<(), Harm> {
    let left = cut(events, after, nothing, dice);
    tally.cuts += 1;
    tally.in_log += usize::from(left.unsafe_log > 0);
    tally.in_main += usize::from(left.unsafe_main > 0);
    let did = left.said.lines().filter_map(heard).filter(|said| matches!(said, Said::Did(..))).count();
    tally.acknowledged += did;
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in &left.files {
        std::fs::write(folder.path().join(Path::new(name).file_name().unwrap()), bytes).unwrap();
    }
    let path = folder.path().join("d.warsha");
    let mut stage =
        Stage::open(&path, 0).map_err(|error| Harm::Shut(format!("after {did} steps: {error:?}")))?;
    let findings = stage.dossier().verify().map_err(|error| Harm::Unverified(format!("{error:?}")))?;
    if !findings.is_empty() {
        return Err(Harm::Unverified(format!("{findings:?}")));
    }
    let found = state(&path);
    let further = states.get(did + 1).is_some_and(|next| *next == found);
    if found != states[did] && !further {
        return Err(harm(&found, &states[did]));
    }
    tally.unsaid += usize::from(found != states[did]);
    drop(stage);
    scene.after(&path).map_or(Ok(()), |said| Err(Harm::Remembered(said)))
}

#[test]
fn campaign_of_power_cuts() {
    let mut tally = Tally::default();
    let recordings = campaign(1, 21);
    for seed in 0..recordings {
        let scene = EVENINGS[usize::try_from(seed).unwrap() % EVENINGS.len()];
        let folder = tempfile::tempdir().unwrap();
        let Some((events, states)) = recorded(scene, seed, &real(folder.path())) else { return };
        let mut dice = Dice(seed);
        // Small parts of an evening, and some cuts for each: while the log is being copied into the dossier, and before it has begun.
        let copying: Vec<usize> = (1..events.len()).filter(|after| copies(&events[after - 1])).collect();
        let begun =
            events.iter().position(|event| matches!(event, Event::Said(text) if text.contains("open")));
        for number in 0..CUTS {
            let after = match number % 5 {
                0 => copying[dice.throw(copying.len())],
                2 => 1 + dice.throw(begun.unwrap()),
                _ => 1 + dice.throw(events.len()),
            };
            let cut = (after, number % 4 == 3);
            if let Err(harm) = cut_once(scene, (&events, &states), cut, &mut dice, &mut tally) {
                tally.harms.push(harm);
            }
        }
    }
    let count = |of: fn(&Harm) -> bool| tally.harms.iter().filter(|harm| of(harm)).count();
    tell(&format!(
        "{} power cuts, {} of them with the log unsynced and {} with the dossier unsynced: {} acknowledged steps, {} kept and not \
         yet said; {} lost, {} torn, {} not verified, {} shut, {} remembered",
        tally.cuts,
        tally.in_log,
        tally.in_main,
        tally.acknowledged,
        tally.unsaid,
        count(|harm| matches!(harm, Harm::Lost(_))),
        count(|harm| matches!(harm, Harm::Torn(_))),
        count(|harm| matches!(harm, Harm::Unverified(_))),
        count(|harm| matches!(harm, Harm::Shut(_))),
        count(|harm| matches!(harm, Harm::Remembered(_))),
    ));
    assert!(tally.harms.is_empty(), "{:?}", tally.harms);
    assert!(tally.cuts as u64 == recordings * CUTS && tally.in_log > 0 && tally.in_main > 0);
    assert!(tally.acknowledged > 0);
}

/// Whether a whole page is written where pages are: in a log, its header moves them.
fn copies(event: &Event) -> bool {
    matches!(event, Event::Written { bytes, at, .. } if at % 4096 == 0 && bytes.len() == 4096)
}
