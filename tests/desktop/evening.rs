//! What only the real window can show: that it starts, is worked by keys, saves what it says it saves, and begins again where it was.

use crate::driver::{Laptop, Window};
use crate::papers::printed;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use warsha_core::{FileKey, Reader, Reading, View};

pub const WORKSHOP: &str = "workshop-2";

/// Begins in Arabic with the sample, and opens its workshop.
pub async fn in_the_sample(window: &Window) {
    window.clicks("العربية").await;
    window.says("أهلا بكم في ورشة").await;
    window.clicks("تجربة الورشة النموذجية").await;
    window.says("تطوان جماعة منفتحة").await;
    window.rests().await;
    window.press(&["Return"]).await;
    window.sees("nav [aria-current=page]").await;
    window.says("الورشة 2").await;
}

/// A workshop's rows.
pub async fn rows(window: &Window, workshop: &str) -> Value {
    let read = json!({"call": "read", "view": {"view": "evening", "workshop": workshop}});
    window.asks(read).await["value"].clone()
}

/// Those of the sample's.
pub async fn evening(window: &Window) -> Value {
    rows(window, WORKSHOP).await
}

/// Changes the language of the interface, and loads the page anew.
pub async fn speak(window: &Window, language: &str) {
    prefer(window, "language", json!(language)).await;
}

/// Changes how this laptop shows things, and loads the page anew.
pub async fn prefer(window: &Window, what: &str, value: Value) {
    let mut preferences = window.asks(json!({"call": "state"})).await["value"]["preferences"].clone();
    preferences[what] = value;
    window.asks(json!({"call": "prefer", "preferences": preferences})).await;
    window.loads_again().await;
    window.sees("nav").await;
}

fn count(evening: &Value, list: &str) -> usize {
    evening[list].as_array().unwrap().len()
}

#[tokio::test(flavor = "multi_thread")]
async fn it_begins_in_arabic_and_the_sample_is_there() {
    let laptop = Laptop::new();
    let window = laptop.start().await;
    in_the_sample(&window).await;
    assert_eq!(
        window.client.execute("return document.documentElement.dir", vec![]).await.unwrap(),
        json!("rtl")
    );
    let fonts =
        "return [...document.fonts].filter(face => face.status === 'loaded').map(face => face.family).join()";
    let fonts = window.client.execute(fonts, vec![]).await.unwrap();
    assert!(fonts.as_str().unwrap().contains("Warsha Sans"), "{fonts}");
    window.kill();
    let reader = Reader::open(&laptop.data().join("warsha.warsha"), FileKey).unwrap();
    let Reading::Home(home) = reader.read(&View::Home).unwrap() else { panic!() };
    let [line] = &home.workshops[..] else { panic!("{home:?}") };
    assert_eq!((line.women, line.men, line.others), (21, 23, 4), "as the figures count them");
}

/// The evening's main job, by keys: from the door to the printed minutes.
#[tokio::test(flavor = "multi_thread")]
async fn the_evening_is_run_by_keys_and_printed() {
    let laptop = Laptop::new();
    let window = laptop.start().await;
    in_the_sample(&window).await;

    // Two people who are on no list yet.
    let before = evening(&window).await;
    for (name, sex) in [("زينب الطنجاوي", "1"), ("كمال أزرقان", "2")] {
        window.press(&["ctrl+2"]).await;
        window.types(name).await;
        window.rests().await;
        window.press(&["F2"]).await;
        window.rests().await;
        window.press(&[sex]).await;
        window.press(&["Return"]).await;
        window
            .until("the walk-in is checked in", async || evening(&window).await.to_string().contains(name))
            .await;
    }
    let after = evening(&window).await;
    assert_eq!(count(&after, "stays"), count(&before, "stays") + 2);

    // The floor, a note, a recommendation; taken back and done again.
    window.press(&["ctrl+3"]).await;
    window.rests().await;
    window.press(&["ctrl+j"]).await;
    window.rests().await;
    window.types("زينب الطنجاوي").await;
    window.rests().await;
    window.press(&["Return"]).await;
    window.until("a hand is up", async || count(&evening(&window).await, "requests") > 0).await;
    window.press(&["F9"]).await;
    let speaking = |evening: &Value| {
        let turns = evening["interventions"].as_array().unwrap().iter();
        turns.filter(|turn| !turn["started_at"].is_null() && turn["stopped_at"].is_null()).count()
    };
    window.until("somebody has the floor", async || speaking(&evening(&window).await) == 1).await;
    window.rests().await;
    let said = "إحداث منصة رقمية لتتبع العرائض والملتمسات";
    window.sees("textarea[placeholder]").await.click().await.unwrap();
    window.types(said).await;
    window.press(&["ctrl+Return"]).await;
    let captured = async || {
        let evening = evening(&window).await;
        evening["recommendations"].as_array().unwrap().iter().filter(|of| of["text"] == said).count()
    };
    window.until("the recommendation is captured", async || captured().await == 1).await;
    window.press(&["ctrl+z"]).await;
    window.until("it is taken back", async || captured().await == 0).await;
    window.press(&["ctrl+y"]).await;
    window.until("it is done again", async || captured().await == 1).await;
    window.press(&["shift+F8"]).await;
    window.until("the floor is free", async || speaking(&evening(&window).await) == 0).await;

    // The first pair that is suggested is merged.
    window.press(&["ctrl+4"]).await;
    window.rests().await;
    window.press(&["m"]).await;
    let merged = async || {
        let evening = evening(&window).await;
        evening["recommendations"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|of| !of["merged_into"].is_null())
            .count()
    };
    window.until("the pair is merged", async || merged().await == 2).await;

    // In French, and printed.
    speak(&window, "fr").await;
    window.says("Atelier 2").await;
    window.press(&["ctrl+6"]).await;
    window.sees("img[src^='data:image/svg']").await;
    window.press(&["ctrl+s"]).await;
    window.until("what was typed is printed", async || printed(&laptop, ".pdf").contains(said)).await;
}

/// What is wrong is said before the workshop closes, and keeps nobody from closing it.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_still_open_is_said_before_the_workshop_closes() {
    let laptop = Laptop::new();
    let window = laptop.start().await;
    in_the_sample(&window).await;
    let speaker = evening(&window).await["attendances"][0]["person_id"].clone();
    let floor = json!({"do": "give-floor", "id": "open-turn", "workshop": WORKSHOP, "person": speaker});
    assert_eq!(window.asks(json!({"call": "act", "actions": [floor]})).await["reply"], "done");
    // What was asked past the page, the page reads when it is loaded.
    window.loads_again().await;
    window.sees("nav").await;
    window.press(&["ctrl+3"]).await;
    window.rests().await;
    window.press(&["F4"]).await;
    window.says("الكلمة ما زالت عند أحد المتدخلين").await;
    assert_eq!(evening(&window).await["workshop"]["closed"], false, "it is said first");
    window.sees("[data-close]:focus").await;
    window.press(&["F4"]).await;
    window.until("it is closed", async || evening(&window).await["workshop"]["closed"] == true).await;
    let after = evening(&window).await;
    let turns = after["interventions"].as_array().unwrap();
    let open = turns.iter().find(|turn| turn["id"] == "open-turn").unwrap();
    assert!(!open["stopped_at"].is_null(), "whoever had the floor stops with the workshop");
    window.says("الورشة مختتمة، وسجلها لا يتغير.").await;
}

/// A picture of every screen and the minutes, for whoever has no display: `make run` calls this by its name.
#[tokio::test(flavor = "multi_thread")]
async fn tour() {
    let told = std::env::var_os("WARSHA_TOUR");
    let folder = told.map_or_else(|| Path::new(env!("CARGO_TARGET_TMPDIR")).join("tour"), PathBuf::from);
    let laptop = Laptop::pictured();
    let window = laptop.start().await;
    window.clicks("العربية").await;
    window.shoots(&folder.join("00-begin-ar.png")).await;
    in_the_sample(&window).await;
    for language in ["ar", "fr"] {
        speak(&window, language).await;
        for (number, (chord, name)) in [
            ("ctrl+1", "prepare"),
            ("ctrl+2", "door"),
            ("ctrl+3", "live"),
            ("ctrl+4", "recommendations"),
            ("ctrl+5", "figures"),
            ("ctrl+6", "minutes"),
            ("ctrl+7", "directory"),
            ("ctrl+8", "history"),
            ("ctrl+comma", "settings"),
            ("ctrl+0", "home"),
        ]
        .into_iter()
        .enumerate()
        {
            window.press(&[chord]).await;
            window.rests().await;
            if name == "minutes" {
                window.sees("img[src^='data:image/svg']").await;
            }
            window.shoots(&folder.join(format!("{:02}-{name}-{language}.png", number + 1))).await;
        }
        let paper = json!({"workshop": WORKSHOP, "document": "minutes", "language": language, "public": false, "blank": false});
        let saved = window.asks(json!({"call": "save", "paper": paper})).await;
        let path = saved["value"]["path"].as_str().unwrap();
        std::fs::copy(path, folder.join(format!("minutes-{language}.pdf"))).unwrap();
        window.press(&["Return"]).await;
        window.rests().await;
    }
    let pictures =
        std::fs::read_dir(&folder).unwrap().flatten().filter(|file| file.metadata().unwrap().len() > 10_000);
    assert!(pictures.count() >= 23, "a picture is missing, or blank");
}
