//! Chance, within reason: random actions, every kind there is, mostly sensible, over a small world so that things meet.

use crate::dice::Dice;
use serde_json::{Value, json};
use warsha_core::Error;
use warsha_core::id::Id;

const PEOPLE: usize = 5;
const RECOMMENDATIONS: usize = 6;
/// What everything personal in this world begins with: then the person's id. Nobody's journal may hold it once she is forgotten.
pub const SECRET: &str = "sirr-";

const SEXES: [&str; 5] = ["female", "male", "other", "declined", "unrecorded"];
const ROLES: [&str; 4] = ["speaker", "chair", "participant", "observer"];
const LANGUAGES: [&str; 3] = ["ar", "fr", "es"];

/// What there is in the small world before anything happens by chance: something of most kinds.
pub fn beginning() -> Vec<Value> {
    let mut lines = vec![
        json!({"do": "save-programme", "id": "g", "title": "تطوان جماعة منفتحة"}),
        json!({"do": "save-axis", "id": "x1", "programme_id": "g", "title": "المشاركة المواطنة"}),
        json!({"do": "save-axis", "id": "x2", "programme_id": "g", "title": "الشفافية"}),
        json!({"do": "save-body", "id": "b", "programme_id": "g", "name": "لجنة القيادة"}),
        json!({"do": "save-organisation", "id": "o0", "name": "جمعية المرأة المناضلة"}),
        json!({"do": "save-organisation", "id": "o1", "name": "جمعية إنسان"}),
        json!({"do": "save-workshop", "id": "w0", "programme_id": "g", "date": "2022-10-13"}),
        json!({"do": "save-workshop", "id": "w1", "programme_id": "g", "date": "2022-10-14"}),
        json!({"do": "save-agenda-item", "id": "j-w0", "workshop_id": "w0", "title": "نقاش"}),
        json!({"do": "open-workshop", "workshop": "w0", "opened_at": 1_000}),
    ];
    for (person, sex) in [("p0", "female"), ("p1", "male"), ("p2", "female"), ("p3", "male")] {
        let name = format!("{SECRET}{person}");
        lines.push(json!({"do": "save-person", "id": person, "name": name, "sex": sex}));
        if person != "p3" {
            lines.push(json!({"do": "arrive", "workshop": "w0", "person": person, "arrived_at": 2_000}));
        }
    }
    lines
        .push(json!({"do": "give-floor", "id": "i0", "workshop": "w0", "person": "p0", "started_at": 3_000}));
    lines.push(json!({"do": "write-note", "id": "n0", "workshop_id": "w0", "intervention_id": "i0", "text": "العرائض"}));
    for id in ["r0", "r1", "r2"] {
        let proposers = json!([{"person": "p1"}]);
        lines.push(json!({"do": "capture", "id": id, "workshop": "w0", "text": "تفعيل العرائض", "proposers": proposers}));
    }
    lines.push(json!({"do": "commit", "id": "c0", "programme": "g", "title": "بوابة العرائض", "recommendations": ["r2"]}));
    lines
}

/// A refusal is the rules' own word, never the store's: every CHECK, UNIQUE and reference is met before SQLite meets it.
pub fn fair(error: &Error, step: &str) {
    assert!(matches!(error, Error::Refused(_)) && error.code() != "constraint", "{step}: {error:?}");
}

/// A throw of the dice over the small world. `serial` makes new texts and new ids differ from all others.
struct Throw<'d> {
    dice: &'d mut Dice,
    serial: usize,
}

/// A random action. Most fit what is there; some meet a refusal.
pub fn action(dice: &mut Dice, serial: usize) -> Value {
    let mut throw = Throw { dice, serial };
    match throw.one_of(100) {
        0..16 => throw.register(),
        16..38 => throw.room(),
        38..52 => throw.floor(),
        52..62 => throw.said(),
        62..85 => throw.recommended(),
        85..91 => throw.committed(),
        _ => throw.any_row(),
    }
}

/// A beginning and an end, such that one laptop's beginning meets another's end.
pub fn hours(dice: &mut Dice) -> (Value, Value) {
    let from = 1_000 * (1 + dice.throw(4));
    match dice.throw(8) {
        0 => (Value::Null, Value::Null),
        1 => (json!(from), Value::Null),
        _ => (json!(from), json!(from + 1_000 * dice.throw(3))),
    }
}

/// Forgetting a person: apart, since it cannot be undone.
pub fn forgetting(dice: &mut Dice) -> Value {
    json!({"do": "forget-person", "person": format!("p{}", dice.throw(PEOPLE))})
}

impl Throw<'_> {
    fn one_of(&mut self, sides: usize) -> usize {
        self.dice.throw(sides)
    }

    fn pick(&mut self, words: &[&str]) -> String {
        words[self.one_of(words.len())].to_owned()
    }

    /// The id of something that may be there.
    fn id(&mut self, letter: &str, among: usize) -> String {
        format!("{letter}{}", self.one_of(among))
    }

    fn person(&mut self) -> String {
        self.id("p", PEOPLE)
    }

    /// Mostly the first workshop: there is more to meet in one hall than in two.
    fn workshop(&mut self) -> &'static str {
        if self.one_of(6) == 0 { "w1" } else { "w0" }
    }

    fn recommendation(&mut self) -> String {
        match self.one_of(6) {
            0 => self.id("m", 2),
            1 | 2 => self.id("r", RECOMMENDATIONS),
            _ => self.id("r", 3),
        }
    }

    fn axis(&mut self) -> String {
        format!("x{}", 1 + self.one_of(2))
    }

    /// A day, such that spans meet.
    fn day(&mut self) -> String {
        format!("2022-10-1{}", self.one_of(4))
    }

    fn hours(&mut self) -> (Value, Value) {
        hours(self.dice)
    }

    fn secret(&self, person: &str) -> String {
        format!("{SECRET}{person} {}", self.serial)
    }

    fn register(&mut self) -> Value {
        let (person, organisation, serial) = (self.person(), self.id("o", 3), self.serial);
        let sex = self.pick(&SEXES);
        let secret = self.secret(&person);
        match self.one_of(18) {
            12..15 => {
                // Mostly one of those who are on no list yet: nothing speaks against it.
                let other = if self.one_of(4) == 0 { self.person() } else { self.pick(&["p3", "p4"]) };
                json!({"do": "merge-person", "person": other, "into": {"id": person, "sex": sex, "function": secret}})
            }
            15..18 => match self.one_of(4) {
                0 => json!({"do": "unmerge-person", "person": person}),
                _ => {
                    json!({"do": "merge-person", "person": self.pick(&["p3", "p4"]), "into": {"id": person}})
                }
            },
            0 | 1 => {
                json!({"do": "save-organisation", "id": organisation, "name": format!("جمعية {serial}")})
            }
            2..5 => {
                json!({"do": "save-person", "id": person, "name": secret, "sex": sex, "organisation_id": organisation})
            }
            5 => {
                json!({"do": "save-person", "id": person, "name": secret, "function": secret, "phone": secret})
            }
            6 => json!({"do": "save-affiliation", "id": format!("a-{person}"), "person_id": person,
                        "organisation_id": organisation, "function": secret}),
            7 => json!({"do": "save-affiliation", "id": format!("a-{person}"), "function": secret}),
            8 => json!({"do": "save-body", "id": "b", "programme_id": "g", "name": format!("لجنة {serial}")}),
            9 => match self.one_of(2) {
                0 => {
                    json!({"do": "save-membership", "id": "s", "body_id": "b", "person_id": person, "organisation_id": null})
                }
                _ => {
                    json!({"do": "save-membership", "id": "s", "body_id": "b", "organisation_id": organisation, "person_id": null})
                }
            },
            10 => {
                json!({"do": "save-consent", "id": format!("k-{person}"), "person_id": person, "purpose": "publication",
                         "given": self.one_of(2) == 0})
            }
            _ => match self.one_of(4) {
                0 => json!({"do": "save-programme", "id": "g", "first_year": 2020 + self.one_of(3)}),
                1 => json!({"do": "save-programme", "id": "g", "last_year": 2020 + self.one_of(3)}),
                2 => json!({"do": "save-axis", "id": self.axis(), "title": format!("محور {serial}")}),
                _ => json!({"do": "save-setting", "id": "letterhead", "value": format!("{serial}")}),
            },
        }
    }

    fn room(&mut self) -> Value {
        let (workshop, person) = (self.workshop(), self.person());
        let sex = self.pick(&SEXES[..2]);
        let role = self.pick(&ROLES);
        match self.one_of(27) {
            26 => json!({"do": "lead-point", "point": format!("j-{workshop}"), "people": [person]}),
            25 => {
                let absence = [None, Some("excused"), Some("represented")][self.one_of(3)];
                json!({"do": "excuse", "workshop": workshop, "person": person, "absence": absence})
            }
            24 => json!({"do": "restate", "workshop": workshop, "person": person}),
            0 => json!({"do": "save-workshop", "id": workshop, "programme_id": "g", "date": self.day()}),
            1 => json!({"do": "save-workshop", "id": workshop, "number": 1 + self.one_of(3)}),
            2 | 3 => json!({"do": "open-workshop", "workshop": workshop}),
            4 => json!({"do": "close-workshop", "workshop": workshop}),
            5..7 => json!({"do": "reopen-workshop", "workshop": workshop}),
            7 | 8 => json!({"do": "register", "workshop": workshop, "person": person, "roles": [role]}),
            9 => json!({"do": "assign-roles", "workshop": workshop, "person": person, "roles": [role]}),
            10..15 => {
                json!({"do": "arrive", "workshop": workshop, "person": person, "untimed": self.one_of(6) == 0})
            }
            15..18 => json!({"do": "leave", "workshop": workshop, "person": person}),
            18 => {
                let (from, to) = self.hours();
                json!({"do": "correct-stay", "workshop": workshop, "person": person, "stay": 1 + self.one_of(2),
                       "arrived_at": from, "left_at": to})
            }
            19..22 => {
                let change = if self.one_of(4) == 0 { -1 } else { 1 };
                json!({"do": "count-anonymous", "workshop": workshop, "sex": sex, "change": change})
            }
            22 => {
                let (id, serial) = (self.id("l", 2), self.serial);
                json!({"do": "save-preamble", "id": id, "workshop_id": workshop, "kind": "aim", "text": format!("هدف {serial}")})
            }
            _ => json!({"do": "add-partner", "workshop": workshop, "organisation": self.id("o", 3)}),
        }
    }

    fn floor(&mut self) -> Value {
        let (workshop, person) = (self.workshop(), self.person());
        let (turn, request) = (self.id("i", 8), self.id("q", 6));
        let kind = ["speech", "point-of-order", "reply"][self.one_of(3)];
        match self.one_of(20) {
            0 => json!({"do": "save-agenda-item", "id": format!("j-{workshop}"), "workshop_id": workshop,
                        "title": format!("نقطة {}", self.serial), "minutes": 10 + self.one_of(20)}),
            1 | 2 => json!({"do": "request-floor", "id": request, "workshop": workshop, "person": person,
                            "kind": kind}),
            14 => json!({"do": "begin-point", "point": format!("j-{workshop}")}),
            15 => json!({"do": "place-requests", "workshop": workshop, "requests": [request]}),
            16 | 17 => json!({"do": "pause-floor", "workshop": workshop}),
            18 => json!({"do": "resume-floor", "workshop": workshop}),
            19 => json!({"do": "extend-floor", "workshop": workshop, "minutes": 1}),
            3 => json!({"do": "withdraw-request", "request": request}),
            4..10 => {
                let item = if self.one_of(4) == 0 { json!(format!("j-{workshop}")) } else { Value::Null };
                json!({"do": "give-floor", "id": turn, "workshop": workshop, "person": person, "agenda_item": item,
                       "untimed": self.one_of(5) == 0})
            }
            10..12 => json!({"do": "end-floor", "workshop": workshop}),
            12 => json!({"do": "reassign-turn", "intervention": turn, "person": person}),
            _ => {
                let (from, to) = self.hours();
                json!({"do": "correct-turn", "intervention": turn, "started_at": from, "stopped_at": to})
            }
        }
    }

    fn said(&mut self) -> Value {
        let (workshop, serial) = (self.workshop(), self.serial);
        let note = self.id("n", 4);
        match self.one_of(8) {
            0..4 => {
                json!({"do": "write-note", "id": note, "workshop_id": workshop, "text": format!("نص {serial}")})
            }
            4 => {
                json!({"do": "write-note", "id": note, "workshop_id": workshop, "intervention_id": self.id("i", 8),
                        "text": format!("قول {serial}")})
            }
            5 => json!({"do": "write-note", "id": note, "kind": "question"}),
            _ => {
                json!({"do": "save-decision", "id": self.id("d", 2), "workshop_id": workshop, "text": format!("قرار {serial}")})
            }
        }
    }

    fn recommended(&mut self) -> Value {
        let (workshop, person, organisation) = (self.workshop(), self.person(), self.id("o", 3));
        let (one, two, serial) = (self.recommendation(), self.recommendation(), self.serial);
        let axis = self.axis();
        match self.one_of(27) {
            0..5 => {
                let notes = if self.one_of(3) == 0 { json!([self.id("n", 4)]) } else { json!([]) };
                json!({"do": "capture", "id": self.id("r", RECOMMENDATIONS), "workshop": workshop, "text": format!("توصية {serial}"),
                       "proposers": [{"organisation": organisation}], "notes": notes, "axes": [axis], "tags": ["t"]})
            }
            // The parts go by names that others merge and decide upon.
            23 | 24 => {
                json!({"do": "split", "recommendation": one, "parts": [{"id": self.id("r", RECOMMENDATIONS), "text": format!("جزء {serial}")}, {"id": self.id("m", 2), "text": "جزء"}]})
            }
            25 => json!({"do": "unsplit", "recommendation": one}),
            26 => {
                json!({"do": "object", "id": self.id("u", 3), "recommendation": one, "text": format!("اعتراض {serial}"), "person": person})
            }
            5..8 => json!({"do": "reword", "recommendation": one, "text": format!("تفعيل العرائض {serial}")}),
            8 => {
                json!({"do": "classify", "recommendation": one, "axes": [axis, "x1"], "tags": [self.pick(&["t", "u"])]})
            }
            9 => {
                json!({"do": "classify", "recommendation": one, "axes": [axis], "kind": self.pick(&["suggestion", "recommendation"])})
            }
            10 => json!({"do": "propose", "recommendation": one, "proposer": {"person": person}}),
            11 => json!({"do": "propose", "recommendation": one, "proposer": {"organisation": organisation}}),
            12 => {
                json!({"do": "merge", "into": self.id("m", 2), "recommendations": [one, two], "text": format!("آلية {serial}")})
            }
            13..16 => json!({"do": "merge", "into": one, "recommendations": [two]}),
            16 | 17 => json!({"do": "unmerge", "recommendation": one}),
            18 => {
                json!({"do": "decide", "recommendation": one, "outcome": "adopted", "adopted_by": self.pick(&["consensus", "vote", "noted"])})
            }
            19 => {
                json!({"do": "decide", "recommendation": one, "outcome": "set-aside", "reason": format!("سبب {serial}")})
            }
            20 => {
                json!({"do": "decide", "recommendation": one, "outcome": self.pick(&["deferred", "captured"])})
            }
            _ => json!({"do": "vote", "recommendation": one, "round": 1, "sex": self.pick(&SEXES[..2]),
                        "choice": self.pick(&["for", "against"]), "count": self.one_of(9)}),
        }
    }

    fn committed(&mut self) -> Value {
        let (commitment, serial) = (self.id("c", 3), self.serial);
        let day = self.day();
        match self.one_of(9) {
            0 | 1 => {
                json!({"do": "commit", "id": commitment, "programme": "g", "title": format!("التزام {serial}"),
                            "recommendations": [self.recommendation()], "lead": self.id("o", 3)})
            }
            2 => json!({"do": "save-commitment", "id": commitment, "starts_on": day}),
            3 => json!({"do": "save-commitment", "id": commitment, "ends_on": day}),
            4 => {
                json!({"do": "save-milestone", "id": "e", "commitment_id": commitment, "title": format!("مرحلة {serial}")})
            }
            5 => {
                json!({"do": "save-follow-up", "id": "f", "commitment_id": commitment, "noted_on": day, "progress": "in-progress"})
            }
            6 => {
                json!({"do": "save-indicator", "id": "h", "commitment_id": commitment, "title": format!("مؤشر {serial}")})
            }
            7 => {
                json!({"do": "save-answer", "id": "z", "recommendation_id": self.recommendation(), "verdict": "accepted",
                        "answered_on": day, "owner": format!("قسم {serial}"), "due_on": day})
            }
            _ => {
                json!({"do": "issue", "id": format!("y{serial}"), "workshop_id": "w1", "kind": "minutes", "language": "ar",
                        "issued_at": 5_000, "sha256": "0".repeat(64)})
            }
        }
    }

    /// What is done to any row.
    fn any_row(&mut self) -> Value {
        let (person, recommendation, note) = (self.person(), self.recommendation(), self.id("n", 4));
        let workshop = self.workshop();
        let language = self.pick(&LANGUAGES);
        let attendance = Id::derived("attendance", &[workshop, &person]).to_string();
        match self.one_of(12) {
            0..7 => {
                let rows = [
                    ("recommendation", recommendation.clone()),
                    ("recommendation", recommendation),
                    ("organisation", self.id("o", 3)),
                    ("person", person),
                    ("attendance", attendance),
                    ("intervention", self.id("i", 8)),
                    ("note", note),
                    ("commitment", self.id("c", 3)),
                    ("agenda_item", format!("j-{workshop}")),
                    ("workshop", "w1".to_owned()),
                    ("body", "b".to_owned()),
                ];
                let (table, row) = &rows[self.one_of(rows.len())];
                json!({"do": "strike", "table": table, "row": row})
            }
            7 => {
                json!({"do": "translate", "table": "person", "row": person, "field": "name", "language": language,
                        "text": self.secret(&person)})
            }
            8 => {
                json!({"do": "translate", "table": "attendance", "row": attendance, "field": "function", "language": language,
                        "text": self.secret(&person)})
            }
            9 => {
                json!({"do": "translate", "table": "note", "row": note, "field": "text", "language": language,
                        "text": format!("texte {}", self.serial)})
            }
            10 => {
                json!({"do": "translate", "table": "person", "row": person, "field": "name", "language": language})
            }
            _ => {
                let first = self.one_of(3);
                json!({"do": "arrange", "table": "note", "rows": [format!("n{}", first + 1), format!("n{first}")]})
            }
        }
    }
}
