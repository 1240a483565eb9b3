//! Preparing an evening in the real window: the next one like the last, a first one from a ready agenda, a list that is imported.

use crate::driver::{Laptop, Window};
use crate::evening::{in_the_sample, rows};
use crate::papers::printed;
use serde_json::{Value, json};

/// The workshop of that number.
async fn numbered(window: &Window, number: i64) -> Option<String> {
    let home = window.asks(json!({"call": "read", "view": {"view": "home"}})).await;
    let lines = home["value"]["workshops"].as_array()?.clone();
    let line = lines.into_iter().find(|line| line["workshop"]["number"] == number)?;
    line["workshop"]["id"].as_str().map(str::to_owned)
}

/// What the rows of a list say in these fields, without their ids.
fn said(rows: &Value, list: &str, fields: &[&str]) -> Vec<Value> {
    let of = |row: &Value| fields.iter().map(|field| row[*field].clone()).collect();
    rows[list].as_array().unwrap().iter().map(of).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_workshop_is_prepared_like_the_last() {
    let laptop = Laptop::new();
    let window = laptop.start().await;
    in_the_sample(&window).await;
    let basis = json!({"do": "save-preamble", "id": "basis", "workshop_id": "workshop-2", "kind": "basis", "text": "القانون التنظيمي رقم 113.14", "position": 6});
    window.asks(json!({"call": "act", "actions": [basis]})).await;
    let last = rows(&window, "workshop-2").await;
    window.press(&["ctrl+0"]).await;
    window.sees("main [data-line]:focus, main button:focus").await;
    window.press(&["n"]).await;
    window.until("there is a third workshop", async || numbered(&window, 3).await.is_some()).await;
    let id = numbered(&window, 3).await.unwrap();
    let next = rows(&window, &id).await;
    assert_eq!(next["programme"], last["programme"], "one series");
    assert_eq!(next["axes"], last["axes"], "whose axes are shared");
    for (list, fields) in [
        ("agenda", &["title", "kind", "minutes", "position"][..]),
        ("preamble", &["kind", "text", "position"]),
        ("partners", &["organisation_id"]),
    ] {
        assert_eq!(said(&next, list, fields), said(&last, list, fields), "{list}");
        assert!(!said(&next, list, fields).is_empty(), "{list}: nothing to copy");
    }
    for field in ["venue", "place", "organiser_id", "language"] {
        assert_eq!(next["workshop"][field], last["workshop"][field], "{field}");
    }
    let officers: Vec<Value> = said(&next, "roles", &["role"]);
    assert!(
        officers.contains(&json!(["chair"])) && officers.contains(&json!(["rapporteur"])),
        "{officers:?}"
    );
    assert!(
        said(&next, "attendances", &["id"]).len() < said(&last, "attendances", &["id"]).len(),
        "nobody else is on it"
    );
    // What nobody has answered comes up by itself.
    window.says("ما زال مفتوحا من الورشات السابقة").await;
    window.says("ت-02-").await;
    // The legal lines are nobody's to vouch for until somebody ticks them.
    window.says("غير متحقق منه").await;
    window.press(&["ctrl+z"]).await;
    window.until("it is taken back at once", async || numbered(&window, 3).await.is_none()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_workshop_is_prepared_from_a_ready_agenda_and_an_imported_list() {
    let laptop = Laptop::new();
    let window = laptop.start().await;
    window.clicks("العربية").await;
    window.says("أهلا بكم في ورشة").await;
    window.clicks("البدء بملف فارغ").await;
    window.sees("nav, main button").await;
    window.rests().await;
    window.press(&["p"]).await;
    window.sees("[role=dialog] input:focus").await;
    window.types("برنامج الجماعة المنفتحة").await;
    window.press(&["ctrl+Return"]).await;
    window.until("the first workshop is there", async || numbered(&window, 1).await.is_some()).await;
    let id = numbered(&window, 1).await.unwrap();
    window.sees("#agenda").await;
    window.rests().await;

    // The habits of the place in one act; a point is moved by keys.
    window.clicks("لقاء بمراسم").await;
    let agenda = async || said(&rows(&window, &id).await, "agenda", &["title", "kind", "minutes"]);
    window.until("the agenda is there", async || agenda().await.len() == 8).await;
    let before = agenda().await;
    assert!(before.iter().all(|point| point[2].as_i64().is_some_and(|minutes| minutes > 0)), "{before:?}");
    assert_eq!(
        (&before[1][1], &before[5][1], &before[6][1]),
        (&json!("ceremony"), &json!("debate"), &json!("reading"))
    );
    window.press(&["alt+2"]).await;
    window.rests().await;
    window
        .until("the caret is in the agenda", async || {
            let inside = "return document.activeElement?.closest('#need-agenda') !== null";
            window.tells(inside).await == true
        })
        .await;
    window.tells("document.querySelector('#need-agenda ol [data-row]').focus()").await;
    window.press(&["alt+Down"]).await;
    window.until("the first point is the second", async || agenda().await[1] == before[0]).await;

    // A list is pasted, looked at, and imported in one act.
    window.press(&["ctrl+i"]).await;
    window.sees("[role=dialog] textarea").await.click().await.unwrap();
    let list = "الاسم;الهيئة;الهاتف
سعاد الخطيب;جمعية الأمل;0612345678
عمر لمرابط;جمعية النور;
عمر لمرابط;جمعية الأمل;0699999999
;جمعية بلا اسم;0655555555";
    // In WebDriver's own writing of keys this one is Enter.
    window.types(&list.replace('\n', "\u{e007}")).await;
    window.clicks("قراءة القائمة").await;
    window.sees("[role=dialog] table, #import-panel").await;
    window.says("لن يستورد: 1").await;
    window.press(&["ctrl+Return"]).await;
    let listed = async || said(&rows(&window, &id).await, "attendances", &["badge"]).len();
    window.until("three are on the list", async || listed().await == 3).await;
    window.press(&["ctrl+z"]).await;
    window.until("all of them are off it at once", async || listed().await == 0).await;
    window.press(&["ctrl+y"]).await;
    window.until("and on it again", async || listed().await == 3).await;

    // The sheet to be signed has their names.
    window.press(&["ctrl+p"]).await;
    window.until("the sheet is saved", async || printed(&laptop, ".pdf").contains("الخطيب")).await;
}
