//! Random histories on one laptop: whatever is done, undone and redone, the tables stay what the journal says, undo is exact, and
//! a refusal changes nothing.

use crate::chance::{action, beginning, fair};
use crate::dice::{Dice, campaign, tell};
use crate::stories::{open, shown, tables};
use warsha_core::Dossier;
use warsha_core::action::Action;

fn begin(dossier: &mut Dossier) {
    for (at, line) in beginning().into_iter().enumerate() {
        dossier.apply(&serde_json::from_value(line).unwrap(), i64::try_from(at).unwrap()).unwrap();
    }
}

fn history(seed: u64, steps: usize) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("d.warsha");
    let mut dossier = open(&path);
    begin(&mut dossier);
    let mut dice = Dice(seed);
    let mut at = 1_000_000_i64;
    for serial in 0..steps {
        // The clock of a laptop sometimes steps back.
        at += i64::try_from(dice.throw(50_000)).unwrap() - if dice.throw(20) == 0 { 200_000 } else { 0 };
        at = at.max(0);
        let before = tables(&path);
        let step = match dice.throw(8) {
            0 => dossier.undo(at).map(|_| ()).map_err(|e| ("undo".to_owned(), e)),
            1 => dossier.redo(at).map(|_| ()).map_err(|e| ("redo".to_owned(), e)),
            _ => {
                let line = action(&mut dice, serial);
                let action: Action = serde_json::from_value(line.clone()).unwrap();
                dossier.apply(&action, at).map_err(|e| (line.to_string(), e))
            }
        };
        if let Err((step, error)) = step {
            fair(&error, &step);
            assert_eq!(tables(&path), before, "seed {seed}: a refusal changed something: {step}");
        }
    }
    let kept = tables(&path);
    assert_eq!(dossier.verify().unwrap(), vec![], "seed {seed}");
    let seen = shown(&dossier);
    let mut undone = Vec::new();
    while undone.len() < 12 {
        match dossier.undo(at) {
            Ok(entry) => undone.push(entry),
            Err(error) => {
                fair(&error, "undo");
                break;
            }
        }
    }
    for _ in &undone {
        dossier.redo(at).unwrap_or_else(|e| panic!("seed {seed}: redo after {}: {e:?}", undone.len()));
    }
    assert_eq!(tables(&path), kept, "seed {seed}: {} undone and redone", undone.len());
    assert_eq!(shown(&dossier), seen, "seed {seed}");
    dossier.rebuild().unwrap();
    assert_eq!(tables(&path), kept, "seed {seed}: rebuilt");
}

#[test]
fn campaign_of_random_histories() {
    let histories = campaign(120, 3_000);
    for seed in 0..histories {
        history(seed, 60);
    }
    tell(&format!("{histories} random histories of 60 steps: undone, redone, verified, rebuilt"));
}
