//! Recommendations on the wall: one that is read back, and what became of those of last time.

use super::{AGAINST, Laptop};
use serde_json::{Value, json};

#[test]
fn what_is_read_back_shows_its_result_and_hands_of_all_together() {
    let laptop = Laptop::with_people(6, 6);
    laptop.captures("w", &["r1", "r2", "r3"]);
    laptop.prefers("hall_names", json!("first"));
    let read = |id: &str, after| laptop.reads("w", id, after)["read_back"].clone();
    let first = read("r1", None);
    assert_eq!((&first["place"], &first["of"], &first["text"]), (&json!(1), &json!(3), &json!("توصية r1")));
    assert_eq!(first["people"], json!([{"name": "عبد الله", "badge": null, "organisation": null}]));
    assert_eq!((&first["decided"]["outcome"], &first["before"]), (&json!("captured"), &Value::Null));
    let vote = |sex, choice, count| json!({"do": "vote", "recommendation": "r1", "round": 1, "sex": sex, "choice": choice, "count": count});
    laptop.acts(json!([
        vote("female", "for", 5),
        vote("male", "for", 4),
        vote("male", "against", 2),
        vote("female", "abstain", 1),
        {"do": "object", "id": "o1", "recommendation": "r1", "text": AGAINST},
        {"do": "decide", "recommendation": "r1", "outcome": "adopted", "adopted_by": "vote"},
    ]));
    let decided = json!({
        "workshop": 1, "position": 1, "common": false, "outcome": "adopted", "adopted_by": "vote",
        "hands": {"for": 9, "against": 2, "abstain": 1},
    });
    // The scene follows what is done, like every other.
    let first = laptop.scene()["read_back"].clone();
    assert_eq!((&first["decided"], &first["objections"]), (&decided, &json!(1)));
    let second = read("r2", Some("r1"));
    assert_eq!(
        (&second["place"], &second["before"]),
        (&json!(2), &decided),
        "the hall sees what it has just decided"
    );
    assert_eq!(read("r3", Some("r2"))["before"], Value::Null, "nothing was decided of it");
    assert_eq!(read("r1", Some("r1"))["before"], Value::Null, "it is shown itself");
    let laptop = laptop.again();
    assert_eq!(
        laptop.scene()["show"],
        json!({"show": "read-back", "workshop": "w", "recommendation": "r1", "after": "r1"})
    );
}

#[test]
fn what_stands_no_more_gives_way_to_what_stands_for_it() {
    let laptop = Laptop::with_people(1, 1);
    laptop.captures("w", &["r1", "r2", "r3"]);
    laptop.reads("w", "r2", None);
    laptop.acts(json!([{"do": "merge", "into": "both", "recommendations": ["r1", "r2"], "text": "الصيغة المشتركة", "language": "ar"}]));
    let scene = laptop.scene();
    assert_eq!(
        (&scene["read_back"]["text"], &scene["read_back"]["of"]),
        (&json!("الصيغة المشتركة"), &json!(2))
    );
    laptop.acts(json!([{"do": "split", "recommendation": "both", "parts": [{"id": "a", "text": "أولا"}, {"id": "b", "text": "ثانيا"}]}]));
    assert_eq!(laptop.scene()["read_back"]["text"], "أولا");
    // Captured by mistake, shown, and taken back.
    laptop.captures("w", &["r4"]);
    assert_eq!(laptop.reads("w", "r4", None)["show"]["show"], "read-back");
    laptop.asks(json!({"call": "undo"}));
    let scene = laptop.scene();
    assert_eq!((&scene["show"]["show"], &scene["read_back"]), (&json!("emblem"), &Value::Null));
}

#[test]
fn last_time_is_told_in_pages_that_can_be_read() {
    let laptop = Laptop::with_people(1, 1);
    let all: Vec<String> = (1..=10).map(|number| format!("r{number}")).collect();
    laptop.captures("w", &all.iter().map(String::as_str).collect::<Vec<_>>());
    let answer = |number: usize, verdict: &str| {
        json!({"do": "save-answer", "id": format!("a{number}"), "recommendation_id": format!("r{number}"), "verdict": verdict,
            "reason": "بعد الدراسة", "owner": "مصلحة الشؤون الاجتماعية", "due_on": "2022-12-31", "answered_on": "2022-11-01"})
    };
    laptop.acts(json!([
        {"do": "merge", "into": "both", "recommendations": ["r9", "r10"], "text": "الصيغة المشتركة", "language": "ar"},
        {"do": "decide", "recommendation": "r8", "outcome": "set-aside", "reason": "خارج الاختصاص"},
        answer(1, "accepted"), answer(2, "accepted"), answer(3, "accepted-modified"), answer(4, "deferred"), answer(5, "rejected"),
        {"do": "save-workshop", "id": "next", "programme_id": "p", "date": "2022-11-24", "number": 2},
    ]));
    let page = |page: usize| {
        laptop.asks(json!({"call": "show", "hall": {"show": "last-time", "workshop": "next", "page": page}}));
        laptop.scene()["last_time"].clone()
    };
    let last = page(1);
    assert_eq!((&last["said"], &last["merged"], &last["pages"]), (&json!(10), &json!(2), &json!(3)));
    assert_eq!(
        last["answers"],
        json!({"accepted": 2, "accepted_modified": 1, "deferred": 1, "rejected": 1, "set_aside": 1, "waiting": 3})
    );
    let row = &last["rows"][0];
    assert_eq!((&row["owner"], &row["due_on"]), (&json!("مصلحة الشؤون الاجتماعية"), &json!("2022-12-31")));
    let rows = |page: &Value| page["rows"].as_array().unwrap().len();
    assert_eq!([rows(&last), rows(&page(2)), rows(&page(3))], [4, 4, 1]);
    assert_eq!(page(4)["page"], json!(1), "after the last page comes the first");
    assert_eq!(laptop.shows("last-time", "w")["last_time"], Value::Null, "there is none before the first");
}
