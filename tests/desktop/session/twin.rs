//! The same evening as a story, and what of a dossier must be the same: all but ids and instants.

use super::script::{Mark, STEPS, Step, person, room, text};
use crate::replay::{THEN, WORKSHOP, twin};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use warsha_core::{Action, Dossier, Reading, View};

/// What the story makes of it.
pub fn story(folder: &Path, language: &'static str) -> Value {
    let dossier = twin(folder, room(language));
    let mut twin =
        Twin { dossier, language, at: THEN, point: 0, turns: 0, turn: None, asked: BTreeMap::new(), said: 0 };
    for step in STEPS {
        twin.plays(*step);
    }
    facts(|view| twin.dossier.read(view).unwrap())
}

struct Twin {
    dossier: Dossier,
    language: &'static str,
    at: i64,
    point: usize,
    turns: usize,
    /// The turn of whoever has the floor, and who that is.
    turn: Option<(String, String)>,
    /// The last request of each badge.
    asked: BTreeMap<usize, String>,
    said: usize,
}

impl Twin {
    fn does(&mut self, action: Value) {
        self.at += 1_000;
        let action: Action = serde_json::from_value(action).unwrap();
        self.dossier.apply(&action, self.at).unwrap_or_else(|error| panic!("{action:?}: {error:?}"));
    }

    fn plays(&mut self, step: Step) {
        let workshop = WORKSHOP;
        match step {
            Step::Takes(point) => {
                self.point = point;
                self.does(json!({"do": "begin-point", "point": format!("j{point}")}));
            }
            Step::Raises(badge, kind) => self.asks(badge, kind),
            Step::RaisesByName(badge) => self.asks(badge, "speech"),
            Step::Next(badge) => self.gives(badge, false),
            Step::AtOnce(badge, out_of_turn) => self.gives(badge, out_of_turn),
            Step::Gives(badge) => self.gives(badge, true),
            Step::Pauses => self.does(json!({"do": "pause-floor", "workshop": workshop})),
            Step::Resumes => self.does(json!({"do": "resume-floor", "workshop": workshop})),
            Step::Extends => self.does(json!({"do": "extend-floor", "workshop": workshop, "minutes": 1})),
            Step::Alternates => {
                self.does(json!({"do": "save-workshop", "id": workshop, "floor_mode": "alternate"}))
            }
            Step::Withdraws(badge) => {
                let request = self.asked[&badge].clone();
                self.does(json!({"do": "withdraw-request", "request": request}));
            }
            Step::Moves(_, placed) => {
                let requests: Vec<String> = placed.iter().map(|badge| self.asked[badge].clone()).collect();
                self.does(json!({"do": "place-requests", "workshop": workshop, "requests": requests}));
            }
            Step::Releases(_) => {
                self.does(json!({"do": "place-requests", "workshop": workshop, "requests": []}))
            }
            Step::Notes(place, mark) => self.notes(&text(self.language, place), mark),
            Step::ThinksAgain => {
                self.dossier.undo(self.at + 1).unwrap();
                self.dossier.redo(self.at + 2).unwrap();
            }
            Step::Ends => {
                self.does(json!({"do": "end-floor", "workshop": workshop}));
                self.turn = None;
            }
        }
    }

    fn asks(&mut self, badge: usize, kind: &str) {
        let id = format!("q{}", self.at);
        self.does(json!({"do": "request-floor", "id": id, "workshop": WORKSHOP, "person": person(badge), "kind": kind, "agenda_item": format!("j{}", self.point)}));
        self.asked.insert(badge, id);
    }

    fn gives(&mut self, badge: usize, out_of_turn: bool) {
        self.turns += 1;
        let id = format!("i{}", self.turns);
        self.turn = Some((id.clone(), person(badge)));
        self.does(json!({"do": "give-floor", "id": id, "workshop": WORKSHOP, "person": person(badge), "agenda_item": format!("j{}", self.point), "out_of_turn": out_of_turn}));
    }

    fn notes(&mut self, text: &str, mark: Mark) {
        self.said += 1;
        let (id, language) = (format!("n{}", self.said), self.language);
        let turn = self.turn.clone();
        let within = turn.as_ref().map(|(turn, _)| turn.clone());
        let marked = match mark {
            Mark::Plain => "note",
            Mark::Captured => "recommendation",
            Mark::Prefix(kind) | Mark::Chord(kind) => kind,
        };
        let kind = if ["recommendation", "decision"].contains(&marked) { "note" } else { marked };
        self.does(json!({"do": "write-note", "id": id, "workshop_id": WORKSHOP, "intervention_id": within, "language": language, "kind": kind, "text": text}));
        match marked {
            "recommendation" => {
                let proposers: Vec<Value> = turn.map(|(_, person)| json!({"person": person})).into_iter().collect();
                self.does(json!({"do": "capture", "id": format!("r{}", self.said), "workshop": WORKSHOP, "text": text, "language": language, "proposers": proposers, "notes": [id], "axes": ["x"], "intervention": within}));
            }
            "decision" => self.does(json!({"do": "save-decision", "id": id, "workshop_id": WORKSHOP, "agenda_item_id": format!("j{}", self.point), "language": language, "text": text})),
            _ => {}
        }
    }
}

/// The rows of the workshop.
pub fn evening(read: &impl Fn(&View) -> Reading) -> Value {
    let Reading::Evening(evening) = read(&View::Evening { workshop: WORKSHOP.parse().unwrap() }) else {
        panic!()
    };
    json!(evening)
}

/// Everything a dossier says of the workshop, and who is proposed next; ids by their places, of instants that there is one.
pub fn facts(read: impl Fn(&View) -> Reading) -> Value {
    let mut evening = evening(&read);
    by_turns(&mut evening);
    let mut names = BTreeMap::new();
    for (list, rows) in evening.as_object().unwrap() {
        for (place, row) in rows.as_array().into_iter().flatten().enumerate() {
            if let Some(id) = row["id"].as_str() {
                // A decision has the id of its note.
                names.entry(id.to_owned()).or_insert_with(|| format!("{list} {place}"));
            }
        }
    }
    let view = View::SpeakersList { workshop: WORKSHOP.parse().unwrap(), point: None };
    let Reading::SpeakersList(list) = read(&view) else { panic!() };
    let spoke: Vec<Value> = list
        .speakers
        .iter()
        .map(|row| json!({"attendance_id": row.attendance_id, "turns": row.turns}))
        .collect();
    json!({ "evening": alike(&evening, &names), "spoke": alike(&json!(spoke), &names) })
}

/// A note has its place within its turn: of notes of several turns, those of the earlier turn come first.
fn by_turns(evening: &mut Value) {
    let turns = evening["interventions"].as_array().unwrap().clone();
    let turn = |note: &Value| turns.iter().position(|turn| turn["id"] == note["intervention_id"]);
    let notes = evening["notes"].as_array_mut().unwrap();
    notes.sort_by_key(|note| (turn(note), note["position"].as_i64()));
}

fn alike(value: &Value, names: &BTreeMap<String, String>) -> Value {
    match value {
        Value::Array(rows) => rows.iter().map(|row| alike(row, names)).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(field, value)| {
                let instant = field.ends_with("_at") && value.is_number();
                (field.clone(), if instant { json!("then") } else { alike(value, names) })
            })
            .collect(),
        Value::String(text) => json!(names.get(text).unwrap_or(text)),
        other => other.clone(),
    }
}
