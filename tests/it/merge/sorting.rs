//! The hall's list sorted on two laptops at once. Whatever is captured, merged, split, worded anew, decided and taken back, and however
//! these meet: nobody who proposed, nothing that was said and no minute is lost. The record is this test's own: what each entry did.

use super::laptop::{Laptop, device, folder};
use super::told::{evening, traces};
use crate::chance::fair;
use crate::dice::{Dice, campaign, tell};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use warsha_core::Stamp;

const PEOPLE: usize = 4;
const TURNS: usize = 3;
const STEPS: usize = 40;
/// At so wide an hour, an action is of its own.
const APART: i64 = 60_000;

/// What an entry did that must not be lost while it stands.
#[derive(Debug, Clone)]
enum Deed {
    Captured { id: String, text: String, by: Vec<usize>, turn: usize },
    Worded { id: String, text: String },
    Named { id: String, person: usize },
    Split { whole: String, parts: [String; 2] },
    Other,
}

/// What every entry did, and which were taken back.
#[derive(Debug, Default)]
struct Record {
    deeds: BTreeMap<Stamp, Deed>,
    taken_back: BTreeSet<Stamp>,
    ids: Vec<String>,
}

impl Record {
    fn standing(&self) -> impl Iterator<Item = &Deed> {
        self.deeds.iter().filter(|(entry, _)| !self.taken_back.contains(entry)).map(|(_, deed)| deed)
    }

    /// Every wording that anybody gave it: rewordings, parts and captures; one that was taken back may be shown where it met another.
    fn texts(&self, of: &str) -> BTreeSet<&str> {
        let said = self.deeds.values().filter_map(|deed| match deed {
            Deed::Captured { id, text, .. } | Deed::Worded { id, text } if id == of => Some(text.as_str()),
            _ => None,
        });
        said.collect()
    }

    /// Somebody named her with it, too, and took that back.
    fn unsaid(&self, of: &str, whom: usize) -> bool {
        let mut back = self.taken_back.iter().filter_map(|entry| self.deeds.get(entry));
        back.any(|deed| matches!(deed, Deed::Named { id, person } if id == of && *person == whom))
    }

    /// What it was split from, if it is a part.
    fn whole_of(&self, part: &str) -> Option<&str> {
        self.deeds.values().find_map(|deed| match deed {
            Deed::Split { whole, parts } if parts.iter().any(|one| one == part) => Some(whole.as_str()),
            _ => None,
        })
    }
}

#[derive(Debug, Default)]
struct Tally {
    actions: u64,
    refused: u64,
    merges: u64,
    taken_back: u64,
    judged: u64,
    kinds: BTreeMap<String, u64>,
}

struct Sorting {
    seed: u64,
    dice: Dice,
    laptops: [Laptop; 2],
    record: Record,
    tally: Tally,
    serial: usize,
    at: i64,
}

fn newest_own(laptop: &Laptop) -> Option<Stamp> {
    laptop.entries().into_iter().rev().find(|entry| device(*entry) == laptop.device)
}

impl Sorting {
    fn new(seed: u64, folder: &std::path::Path) -> Self {
        let laptops = [1, 2].map(|number| Laptop::new(folder.join(format!("{number}.warsha")), number));
        let (record, tally) = (Record::default(), Tally::default());
        let mut it =
            Self { seed, dice: Dice(seed), laptops, record, tally, serial: 0, at: 1_665_680_000_000 };
        let first = &mut it.laptops[0];
        first.does(json!({"do": "save-programme", "id": "g", "title": "تطوان"}), it.at);
        first.does(json!({"do": "save-axis", "id": "x", "programme_id": "g", "title": "المشاركة"}), it.at);
        first.does(
            json!({"do": "save-workshop", "id": "w", "programme_id": "g", "date": "2022-10-13"}),
            it.at,
        );
        for person in 0..PEOPLE {
            first.does(
                json!({"do": "save-person", "id": format!("p{person}"), "name": format!("اسم {person}")}),
                it.at,
            );
            first.does(json!({"do": "arrive", "workshop": "w", "person": format!("p{person}")}), it.at);
        }
        for turn in 0..TURNS {
            let (id, person) = (format!("t{turn}"), format!("p{turn}"));
            it.at += APART;
            first.does(json!({"do": "give-floor", "id": id, "workshop": "w", "person": person}), it.at);
            first.does(
                json!({"do": "write-note", "id": format!("n{turn}"), "workshop_id": "w", "intervention_id": id, "text": "قول"}),
                it.at,
            );
        }
        it.meets(1, 0);
        it
    }

    fn meets(&mut self, to: usize, from: usize) {
        let [to, from] = self.laptops.get_disjoint_mut([to, from]).unwrap();
        to.merge(from, self.at);
        self.tally.merges += 1;
    }

    /// Mostly one of those that stand there; at times any that ever was.
    fn any(&mut self, laptop: usize) -> String {
        let stand: Vec<String> =
            evening(self.laptops[laptop].dossier()).standing.iter().map(ToString::to_string).collect();
        let among = if self.dice.throw(4) == 0 || stand.is_empty() { &self.record.ids } else { &stand };
        among[self.dice.throw(among.len())].clone()
    }

    /// One that is merged into another there.
    fn merged(&mut self, laptop: usize) -> Option<String> {
        let all = evening(self.laptops[laptop].dossier()).recommendations;
        let merged: Vec<String> =
            all.iter().filter(|one| one.merged_into.is_some()).map(|one| one.id.to_string()).collect();
        (!merged.is_empty()).then(|| merged[self.dice.throw(merged.len())].clone())
    }

    fn throw(&mut self, laptop: usize) -> (Value, Deed) {
        self.serial += 1;
        let serial = self.serial;
        let text = format!("صيغة {serial}");
        if self.record.ids.len() < 3 || self.dice.throw(5) == 0 {
            let by: BTreeSet<usize> = (0..self.dice.throw(3)).map(|_| self.dice.throw(PEOPLE)).collect();
            let (id, turn, by) =
                (format!("r{serial}"), self.dice.throw(TURNS), by.into_iter().collect::<Vec<_>>());
            let proposers: Vec<Value> =
                by.iter().map(|person| json!({"person": format!("p{person}")})).collect();
            let line = json!({"do": "capture", "id": id, "workshop": "w", "text": text, "proposers": proposers,
                              "intervention": format!("t{turn}"), "notes": [format!("n{turn}")], "axes": ["x"]});
            return (line, Deed::Captured { id, text, by, turn });
        }
        let (one, other) = (self.any(laptop), self.any(laptop));
        match self.dice.throw(20) {
            0..4 => {
                let into = if self.dice.throw(3) == 0 { self.any(laptop) } else { format!("m{serial}") };
                (
                    json!({"do": "merge", "into": into, "recommendations": [one, other], "text": text}),
                    Deed::Worded { id: into, text },
                )
            }
            4..6 => {
                let one = self.merged(laptop).unwrap_or(one);
                (json!({"do": "unmerge", "recommendation": one}), Deed::Other)
            }
            6..9 => {
                let parts = [format!("s{serial}a"), format!("s{serial}b")];
                let said: Vec<Value> =
                    parts.iter().map(|id| json!({"id": id, "text": format!("{text} {id}")})).collect();
                (
                    json!({"do": "split", "recommendation": one, "parts": said}),
                    Deed::Split { whole: one, parts },
                )
            }
            9 | 10 => {
                let whole = self.record.whole_of(&one).map(str::to_owned);
                (json!({"do": "unsplit", "recommendation": whole.unwrap_or(one)}), Deed::Other)
            }
            18 | 19 => {
                (json!({"do": "reword", "recommendation": one, "text": text}), Deed::Worded { id: one, text })
            }
            11 | 14 | 15 => {
                let person = self.dice.throw(PEOPLE);
                let proposer = json!({"person": format!("p{person}")});
                (
                    json!({"do": "propose", "recommendation": one, "proposer": proposer}),
                    Deed::Named { id: one, person },
                )
            }
            12 => (
                json!({"do": "object", "id": format!("o{serial}"), "recommendation": one, "text": text}),
                Deed::Other,
            ),
            13 => (
                json!({"do": "classify", "recommendation": one, "axes": [], "kind": "suggestion"}),
                Deed::Other,
            ),
            _ => {
                let rule = ["consensus", "vote", "noted"][self.dice.throw(3)];
                (
                    json!({"do": "decide", "recommendation": one, "outcome": "adopted", "adopted_by": rule}),
                    Deed::Other,
                )
            }
        }
    }

    fn step(&mut self) {
        self.at += APART;
        let one = self.dice.throw(2);
        let why = format!("seed {}, laptop {one}", self.seed);
        match self.dice.throw(12) {
            0 => self.meets(one, 1 - one),
            1 => {
                if let Ok(entry) = self.laptops[one].dossier().undo(self.at) {
                    self.record.taken_back.insert(entry);
                    self.tally.taken_back += 1;
                }
            }
            2 => {
                if let Ok(entry) = self.laptops[one].dossier().redo(self.at) {
                    self.record.taken_back.remove(&entry);
                }
            }
            3 => {
                // Much later, and whoever did it.
                let there = self.laptops[one].entries();
                let known: Vec<Stamp> =
                    self.record.deeds.keys().filter(|entry| there.contains(entry)).copied().collect();
                if known.is_empty() {
                    return;
                }
                let entry = known[self.dice.throw(known.len())];
                if !self.record.taken_back.contains(&entry)
                    && self.laptops[one].dossier().take_back(entry, self.at).is_ok()
                {
                    self.record.taken_back.insert(entry);
                    self.tally.taken_back += 1;
                }
            }
            _ => {
                let (line, deed) = self.throw(one);
                if let Err(error) = self.laptops[one].apply(&line, self.at) {
                    fair(&error, &format!("{why}: {line}"));
                    self.tally.refused += 1;
                    return;
                }
                self.tally.actions += 1;
                match &deed {
                    Deed::Captured { id, .. } => self.record.ids.push(id.clone()),
                    Deed::Worded { id, .. } if !self.record.ids.contains(id) => {
                        self.record.ids.push(id.clone())
                    }
                    Deed::Split { parts, .. } => self.record.ids.extend(parts.iter().cloned()),
                    _ => {}
                }
                *self.tally.kinds.entry(line["do"].to_string()).or_default() += 1;
                self.record.deeds.insert(newest_own(&self.laptops[one]).unwrap(), deed);
            }
        }
    }

    /// Both know everything, and are the same.
    fn agree(&mut self) {
        self.meets(0, 1);
        self.meets(1, 0);
        self.meets(0, 1);
        assert_eq!(self.laptops[0].tables(), self.laptops[1].tables(), "seed {}", self.seed);
    }

    fn judge(&mut self) {
        let seed = self.seed;
        let there = traces(&mut self.laptops[0], TURNS);
        self.laptops[0].sound(&format!("seed {seed}"));
        for deed in self.record.standing() {
            match deed {
                Deed::Captured { id, by, turn, .. } => {
                    let why = format!("seed {seed}: {id}");
                    let trace =
                        there.of(id).unwrap_or_else(|| panic!("{why} is told by nothing that stands"));
                    let said =
                        trace.said.iter().find(|said| said.placed.recommendation.id.as_str() == id).unwrap();
                    assert_eq!(
                        said.turn.as_ref().map(|turn| turn.id.to_string()),
                        Some(format!("t{turn}")),
                        "{why}"
                    );
                    assert!(said.turn.as_ref().unwrap().started_at.is_some(), "{why} has its minute");
                    assert_eq!(said.notes.len(), 1, "{why} has its note");
                    let text = said.placed.recommendation.text.0.as_str();
                    assert!(self.record.texts(id).contains(text), "{why} says {text}, which nobody wrote");
                    assert!(there.fates(*turn, id) > 0, "{why} has come to nothing");
                    for person in by {
                        assert!(there.names(trace, *person), "{why} has lost p{person}");
                    }
                }
                // Whoever took a naming back that both had said meant it.
                Deed::Named { id, person } if self.record.unsaid(id, *person) => {}
                Deed::Named { id, person } => {
                    // A part that was joined again hands those who were named with it to the whole.
                    let mut at = Some(id.as_str());
                    let mut trace = None;
                    while let (None, Some(id)) = (trace, at) {
                        trace = there.of(id);
                        at = self.record.whole_of(id);
                    }
                    let trace = trace
                        .unwrap_or_else(|| panic!("seed {seed}: {id}, which p{person} proposed, is gone"));
                    assert!(there.names(trace, *person), "seed {seed}: {id} has lost p{person}");
                }
                Deed::Worded { .. } | Deed::Split { .. } | Deed::Other => {}
            }
            self.tally.judged += 1;
        }
    }
}

fn run(seed: u64) -> Tally {
    let folder = folder();
    let mut sorting = Sorting::new(seed, folder.path());
    for _ in 0..STEPS {
        sorting.step();
    }
    sorting.agree();
    sorting.judge();
    sorting.tally
}

#[test]
fn campaign_of_lists_sorted_on_two_laptops() {
    let lists = campaign(150, 5_000);
    let mut tally = Tally::default();
    for seed in 0..lists {
        let one = run(seed);
        tally.actions += one.actions;
        tally.refused += one.refused;
        tally.merges += one.merges;
        tally.taken_back += one.taken_back;
        tally.judged += one.judged;
        for (kind, count) in one.kinds {
            *tally.kinds.entry(kind).or_default() += count;
        }
    }
    tell(&format!(
        "{lists} lists: {} actions ({:?}), {} refused, {} taken back, {} merges, {} deeds found again",
        tally.actions, tally.kinds, tally.refused, tally.taken_back, tally.merges, tally.judged
    ));
    assert_eq!(tally.kinds.len(), 10, "every kind of action took place");
}
