//! The sample: the example evening, up to the moment at which what was proposed is sorted.

use crate::fault::Fault;
use warsha_core::story::Step;
use warsha_core::{Action, Dossier, story};

const EVENING: &str = include_str!("../../../../assets/sample/evening.jsonl");

/// Plays the sample into a dossier that is empty.
pub(crate) fn play(dossier: &mut Dossier) -> Result<(), Fault> {
    let lines = story::parse(EVENING).map_err(|bad| {
        Fault::new("story-syntax", [("line", bad.number.to_string()), ("reason", bad.reason)])
    })?;
    // What is there to be tried is left to be done: the first merge, and all that follows it.
    let sorted = |step: &Step| matches!(step, Step::Do(action) if matches!(**action, Action::Merge { .. }));
    for line in lines.iter().take_while(|line| !sorted(&line.step)) {
        line.play(dossier)?;
    }
    Ok(())
}
