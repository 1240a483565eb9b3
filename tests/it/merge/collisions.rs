//! What two laptops do that does not go together: without it, chance would rarely fire the rules of a merge.

use crate::chance::hours;
use crate::dice::Dice;
use serde_json::{Value, json};

/// Two actions that do not go together, for two laptops that do not know of each other.
pub fn collision(dice: &mut Dice, serial: usize) -> [Value; 2] {
    let (one, two) = (format!("r{}", dice.throw(3)), format!("r{}", dice.throw(3)));
    let (person, turn) = (format!("p{}", dice.throw(5)), format!("i{}", dice.throw(8)));
    match dice.throw(10) {
        0..3 => [
            json!({"do": "merge", "into": one, "recommendations": [two]}),
            json!({"do": "merge", "into": two, "recommendations": [one]}),
        ],
        3 => [
            json!({"do": "give-floor", "id": format!("i-{serial}"), "workshop": "w0", "person": person}),
            json!({"do": "give-floor", "id": turn, "workshop": "w0", "person": "p0"}),
        ],
        4 => {
            let ((from, to), (since, until)) = (hours(dice), hours(dice));
            [
                json!({"do": "correct-turn", "intervention": "i0", "started_at": from, "stopped_at": to}),
                json!({"do": "correct-turn", "intervention": "i0", "started_at": since, "stopped_at": until}),
            ]
        }
        5 => {
            let ((from, to), (since, until)) = (hours(dice), hours(dice));
            let stay = json!({"do": "correct-stay", "workshop": "w0", "person": "p0", "stay": 1});
            let with = |from: Value, to: Value| {
                let mut line = stay.clone();
                line["arrived_at"] = from;
                line["left_at"] = to;
                line
            };
            [with(from, to), with(since, until)]
        }
        6 => [
            json!({"do": "strike", "table": "recommendation", "row": one}),
            json!({"do": "decide", "recommendation": one, "outcome": "adopted"}),
        ],
        7 => [
            json!({"do": "strike", "table": "person", "row": "p3"}),
            json!({"do": "register", "workshop": "w0", "person": "p3"}),
        ],
        8 => [
            json!({"do": "reword", "recommendation": one, "text": format!("هنا {serial}")}),
            json!({"do": "reword", "recommendation": one, "text": format!("هناك {serial}")}),
        ],
        _ => [
            json!({"do": "strike", "table": "organisation", "row": "o1"}),
            json!({"do": "propose", "recommendation": one, "proposer": {"organisation": "o1"}}),
        ],
    }
}
