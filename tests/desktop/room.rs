//! Who is in the room, in the real window, by keys: who sent word, who was only counted, who signed on paper, who left, and what is
//! said of it all the while; and an evening that is entered the next day.

use crate::driver::{Laptop, Window};
use crate::evening::rows;
use crate::papers::printed;
use serde_json::{Value, json};

const WORKSHOP: &str = "w";
const PEOPLE: [&str; 6] = [
    "سعاد الخطيب",
    "فاطمة الزهراء بنعيسى",
    "يوسف التمسماني",
    "مريم بلحاج",
    "حميد أولاد علي",
    "نور الهدى سكيرج",
];

/// A workshop with six people on its list, who are numbered from 1, at its door.
async fn at_the_door(laptop: &Laptop, date: &str, more: Value) -> Window {
    let window = laptop.start().await;
    window.asks(json!({"call": "begin", "sample": false})).await;
    let preferences = json!({"language": "ar", "theme": null, "contrast": false, "text_size": 100, "still": true, "letter_keys": true, "speech_minutes": 3, "hall_names": "full"});
    window.asks(json!({"call": "prefer", "preferences": preferences})).await;
    let mut actions = vec![
        json!({"do": "save-programme", "id": "g", "title": "تطوان جماعة منفتحة"}),
        json!({"do": "save-organisation", "id": "o", "name": "جمعية الأفق", "kind": "association"}),
        json!({"do": "save-workshop", "id": WORKSHOP, "programme_id": "g", "number": 2, "date": date, "utc_offset": 0, "language": "ar"}),
    ];
    for (place, name) in PEOPLE.iter().enumerate() {
        let id = format!("p{}", place + 1);
        actions.push(json!({"do": "save-person", "id": id, "name": name, "organisation_id": "o"}));
        actions.push(json!({"do": "register", "workshop": WORKSHOP, "person": id}));
    }
    actions.extend(more.as_array().unwrap().iter().cloned());
    let done = window.asks(json!({"call": "act", "actions": actions})).await;
    assert_eq!(done["reply"], "done", "{done}");
    window.loads_again().await;
    window.sees("main [data-line]:focus, main button:focus").await;
    window.press(&["Return"]).await;
    window.sees("nav [aria-current=page]").await;
    window.press(&["ctrl+2"]).await;
    window.sees("#door-grid").await;
    window.rests().await;
    window
}

async fn finds(window: &Window, name: &str) {
    window.types(name).await;
    window.rests().await;
}

fn listed(evening: &Value, person: &str) -> Value {
    let rows = evening["attendances"].as_array().unwrap();
    rows.iter().find(|row| row["person_id"] == person).cloned().unwrap_or_default()
}

/// The stays of somebody, as whether she has left.
fn stays(evening: &Value, person: &str) -> Vec<bool> {
    let id = listed(evening, person)["id"].clone();
    let hers = evening["stays"].as_array().unwrap().iter().filter(|stay| stay["attendance_id"] == id);
    hers.map(|stay| !stay["left_at"].is_null()).collect()
}

fn counted(evening: &Value) -> i64 {
    evening["headcounts"].as_array().unwrap().iter().map(|row| row["count"].as_i64().unwrap()).sum()
}

async fn comes_true(window: &Window, what: &str, is: impl Fn(&Value) -> bool) {
    window.until(what, async || is(&rows(window, WORKSHOP).await)).await;
    window.rests().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn word_is_taken_people_are_counted_and_paper_is_marked() {
    let laptop = Laptop::new();
    let today = warsha_desk::clock::day();
    let more = json!([{"do": "open-workshop", "workshop": WORKSHOP}, {"do": "save-workshop", "id": WORKSHOP, "least_present": 3}]);
    let window = at_the_door(&laptop, &today, more).await;

    finds(&window, "سعاد").await;
    window.press(&["alt+x"]).await;
    comes_true(&window, "she is excused", |evening| listed(evening, "p1")["absence"] == "excused").await;
    finds(&window, "مريم").await;
    window.press(&["alt+r"]).await;
    window.sees(".sending").await;
    finds(&window, "يوسف").await;
    window.press(&["Return"]).await;
    comes_true(&window, "he is there for her", |evening| {
        listed(evening, "p4")["representative_id"] == "p3" && stays(evening, "p3") == [false]
    })
    .await;

    // Too few are there, and the door says so until there are enough.
    let alarm = "return [...document.querySelectorAll('aside [role=status]')].some(line => line.innerText.trim() !== '')";
    window.until("the alarm is given", async || window.tells(alarm).await == true).await;
    window.press(&["ctrl+shift+1"]).await;
    comes_true(&window, "a woman is counted", |evening| counted(evening) == 1).await;
    finds(&window, "سكيرج").await;
    window.press(&["alt+i", "Return"]).await;
    comes_true(&window, "she gives her name, and is counted no more", |evening| {
        counted(evening) == 0 && stays(evening, "p6") == [false]
    })
    .await;
    window.press(&["ctrl+shift+p"]).await;
    window.sees("[role=dialog] input").await;
    window.types("٢، 5-5").await;
    window.press(&["Return"]).await;
    comes_true(&window, "two rows of the sheet are marked", |evening| {
        stays(evening, "p2") == [false] && stays(evening, "p5") == [false]
    })
    .await;
    window.press(&["Escape"]).await;
    window.until("the alarm is over", async || window.tells(alarm).await == false).await;
    window.says("جمعيات").await;

    finds(&window, "يوسف").await;
    window.press(&["ctrl+o"]).await;
    comes_true(&window, "he has left", |evening| stays(evening, "p3") == [true]).await;
    finds(&window, "يوسف").await;
    window.press(&["Return"]).await;
    comes_true(&window, "and is back", |evening| stays(evening, "p3").len() == 2).await;

    // Written in another script, and nearly the same: nobody is entered twice unasked.
    finds(&window, "fatima").await;
    window.press(&["Return"]).await;
    window
        .until("she is found by the sound of her name", async || {
            window
                .tells("return document.querySelector('.said [role=status]').innerText")
                .await
                .as_str()
                .is_some_and(|said| said.contains(PEOPLE[1]))
        })
        .await;
    window.press(&["Escape"]).await;
    finds(&window, "مريم بالحاج").await;
    window.press(&["F2"]).await;
    window.sees(".likes button").await;
    window.press(&["alt+7"]).await;
    comes_true(&window, "she came herself after all", |evening| {
        stays(evening, "p4") == [false]
            && listed(evening, "p4")["absence"].is_null()
            && evening["people"].as_array().unwrap().len() == PEOPLE.len()
    })
    .await;
}

/// The seed's evening in short, from paper, the next day: no hour is invented, on the screen or in print.
#[tokio::test(flavor = "multi_thread")]
async fn an_evening_is_entered_the_next_day() {
    let laptop = Laptop::new();
    let window = at_the_door(&laptop, "2022-10-13", json!([])).await;
    for name in ["سعاد", "يوسف"] {
        finds(&window, name).await;
        window.press(&["Return"]).await;
        window.rests().await;
    }
    window.press(&["ctrl+shift+2"]).await;
    comes_true(&window, "two came, and one was counted", |evening| {
        counted(evening) == 1 && stays(evening, "p1") == [false] && stays(evening, "p3") == [false]
    })
    .await;
    window.press(&["ctrl+3"]).await;
    window.rests().await;
    let words = [("سعاد", "ان العمل يتطلب الكثير من الإبداع"), ("يوسف", "إنتاج و تتبع القرار")];
    for (turn, (name, said)) in words.into_iter().enumerate() {
        window.press(&["ctrl+j"]).await;
        finds(&window, name).await;
        window.press(&["Return"]).await;
        comes_true(&window, "the turn is there", |evening| {
            evening["interventions"].as_array().unwrap().len() == turn + 1
        })
        .await;
        window.sees("textarea[placeholder]:focus").await;
        window.types(said).await;
        window.press(&["Return"]).await;
        comes_true(&window, "and its words", |evening| evening["notes"].to_string().contains(said)).await;
    }
    let evening = rows(&window, WORKSHOP).await;
    for (list, hours) in
        [("stays", &["arrived_at", "left_at"]), ("interventions", &["started_at", "stopped_at"])]
    {
        for row in evening[list].as_array().unwrap() {
            assert!(hours.iter().all(|hour| row[*hour].is_null()), "{list}: {row}");
        }
    }
    let notes: Vec<&Value> =
        evening["notes"].as_array().unwrap().iter().map(|note| &note["intervention_id"]).collect();
    assert!(
        notes.len() == 2 && notes[0] != notes[1] && notes.iter().all(|turn| !turn.is_null()),
        "{notes:?}"
    );
    let figures =
        window.asks(json!({"call": "read", "view": {"view": "figures", "workshop": WORKSHOP}})).await;
    assert!(figures.to_string().contains("untimed_interventions"), "{figures}");

    window.press(&["ctrl+6"]).await;
    window.sees("img[src^='data:image/svg']").await;
    // What is still open is shown first; there, the key closes.
    window.press(&["F4", "F4"]).await;
    comes_true(&window, "it is closed at no hour", |evening| {
        evening["workshop"]["closed"] == true
            && evening["workshop"]["closed_at"].is_null()
            && evening["workshop"]["opened_at"].is_null()
    })
    .await;
    window.press(&["ctrl+s"]).await;
    window.until("the minutes are saved", async || printed(&laptop, ".pdf").contains("تتبع القرار")).await;
    let text = printed(&laptop, ".pdf");
    let hour = text.split_whitespace().find(|word| {
        let parts: Vec<&str> = word.trim_matches(|c: char| !c.is_ascii_digit()).split(':').collect();
        matches!(parts[..], [h, m] if h.len() <= 2 && m.len() == 2 && h.parse::<u8>().is_ok() && m.parse::<u8>().is_ok())
    });
    assert_eq!(hour, None, "{text}");
}
