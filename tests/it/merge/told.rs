//! What a laptop tells of its list: what stands, where it comes from, and what became of what was said.

use super::laptop::Laptop;
use std::collections::BTreeSet;
use warsha_core::id::Id;
use warsha_core::{Became, Dossier, Evening, Reading, Trace, View};

/// What can be told of those that stand, and who proposed what.
pub struct Told {
    pub traces: Vec<Trace>,
    proposers: BTreeSet<(String, String)>,
    /// Of every turn, what became of what was put in it.
    became: Vec<Vec<Became>>,
}

impl Told {
    /// The trace in which it is told.
    pub fn of(&self, id: &str) -> Option<&Trace> {
        self.traces
            .iter()
            .find(|trace| trace.said.iter().any(|said| said.placed.recommendation.id.as_str() == id))
    }

    /// How many stand for what was put in a turn.
    pub fn fates(&self, turn: usize, id: &str) -> usize {
        let put = self.became[turn].iter().find(|became| became.said.recommendation.id.as_str() == id);
        put.map_or(0, |became| became.became.len())
    }

    /// Is the person named with anything that is told there.
    pub fn names(&self, trace: &Trace, person: usize) -> bool {
        trace.said.iter().any(|said| {
            let of = said.placed.recommendation.id.to_string();
            self.proposers.contains(&(of, format!("p{person}")))
        })
    }
}

pub fn evening(dossier: &Dossier) -> Evening {
    match dossier.read(&View::Evening { workshop: "w".parse().unwrap() }).unwrap() {
        Reading::Evening(evening) => *evening,
        other => panic!("{other:?}"),
    }
}

pub fn traces(laptop: &mut Laptop, turns: usize) -> Told {
    let dossier = laptop.dossier();
    let evening = evening(dossier);
    let trace = |id: &Id| match dossier.read(&View::Trace { recommendation: id.clone() }).unwrap() {
        Reading::Trace(trace) => trace,
        other => panic!("{other:?}"),
    };
    let person =
        |list: &Id| evening.attendances.iter().find(|row| row.id == *list).unwrap().person_id.to_string();
    let proposers = evening
        .proposers
        .iter()
        .map(|one| (one.recommendation_id.to_string(), person(one.attendance_id.as_ref().unwrap())))
        .collect();
    let became = |turn: usize| match dossier
        .read(&View::Became { intervention: format!("t{turn}").parse().unwrap() })
    {
        Ok(Reading::Became(became)) => became,
        Err(error) if error.code() == "missing" => Vec::new(),
        other => panic!("{other:?}"),
    };
    Told {
        traces: evening.standing.iter().map(trace).collect(),
        proposers,
        became: (0..turns).map(became).collect(),
    }
}
