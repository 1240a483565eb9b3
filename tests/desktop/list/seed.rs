//! The seed's proposals, and its evening as it was before anybody spoke.

use crate::driver::Laptop;
use serde_json::{Value, json};
use std::path::Path;
use warsha_core::{Action, Dossier, FileKey};

pub const WORKSHOP: &str = "workshop-2";
/// Those who speak, in their order; all of them are in the room.
pub const SPEAKERS: [&str; 4] = ["p1", "p2", "p3", "p4"];
/// Of the seed's thirteen, those that are the same proposal in other words.
pub const GROUPS: [[usize; 2]; 2] = [[2, 3], [7, 8]];

/// What somebody proposed, and who.
pub struct Proposal {
    pub text: String,
    pub person: String,
}

fn story() -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/stories/tetouan.jsonl");
    let text = std::fs::read_to_string(path).unwrap();
    text.lines()
        .filter(|line| line.starts_with('{'))
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

pub fn proposals() -> Vec<Proposal> {
    let captures = story().into_iter().filter(|line| line["do"] == "capture");
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    captures
        .map(|line| Proposal { text: text(&line["text"]), person: text(&line["proposers"][0]["person"]) })
        .collect()
}

/// Writes the evening up to the first word; this is not part of what is seen.
pub fn prepared(laptop: &Laptop) {
    std::fs::create_dir_all(laptop.data()).unwrap();
    let mut dossier = Dossier::open(&laptop.data().join("warsha.warsha"), 1, FileKey).unwrap();
    let mut does = |mut line: Value| {
        line.as_object_mut().unwrap().remove("at");
        let action: Action = serde_json::from_value(line).unwrap();
        dossier.apply(&action, 1_665_680_400_000).unwrap();
    };
    for line in story().into_iter().take_while(|line| line["do"] != "give-floor") {
        does(line);
    }
    does(json!({"do": "open-workshop", "workshop": WORKSHOP}));
    does(json!({"do": "save-workshop", "id": WORKSHOP, "attendance_taken": true}));
    for person in SPEAKERS {
        does(json!({"do": "arrive", "workshop": WORKSHOP, "person": person}));
    }
}
