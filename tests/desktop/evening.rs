//! What only the real window can show: that it starts, is worked by keys, saves what it says it saves, and begins again where it was.

use crate::driver::{Laptop, Window, bare};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;
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

pub async fn evening(window: &Window) -> Value {
    let read = json!({"call": "read", "view": {"view": "evening", "workshop": WORKSHOP}});
    window.asks(read).await["value"].clone()
}

/// Changes the language of the interface, and loads the page anew.
async fn speak(window: &Window, language: &str) {
    let mut preferences = window.asks(json!({"call": "state"})).await["value"]["preferences"].clone();
    preferences["language"] = json!(language);
    window.asks(json!({"call": "prefer", "preferences": preferences})).await;
    window.client.refresh().await.unwrap();
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
    window.press(&["F8"]).await;
    window.until("the floor is free", async || speaking(&evening(&window).await) == 0).await;

    // The first pair that is suggested is merged.
    window.press(&["ctrl+4"]).await;
    window.rests().await;
    window.press(&["m"]).await;
    window.rests().await;
    window.press(&["ctrl+Return"]).await;
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
    let pdf = || {
        std::fs::read_dir(laptop.documents())
            .ok()?
            .flatten()
            .map(|file| file.path())
            .find(|path| path.extension().is_some_and(|e| e == "pdf"))
    };
    window
        .until("the minutes are saved", async || {
            pdf().is_some_and(|path| std::fs::metadata(path).unwrap().len() > 10_000)
        })
        .await;
    let text = Command::new("pdftotext").arg(pdf().unwrap()).arg("-").output().unwrap();
    let text =
        bare(&String::from_utf8(text.stdout).unwrap()).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains(said), "what was typed is printed\n{text}");
}

/// What the window says is saved is in the file, at whatever moment it is ended.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_shown_as_saved_survives_a_kill() {
    let laptop = Laptop::new();
    let window = laptop.start().await;
    in_the_sample(&window).await;
    drop(window);
    let mut shown = Vec::new();
    for round in 0..30 {
        let window = laptop.start_alone().await;
        window.sees("nav").await;
        let id = format!("kill-{round}");
        let note = json!({"do": "write-note", "id": id, "workshop_id": WORKSHOP, "language": "ar", "text": format!("جملة {round}")});
        let reply = window.asks(json!({"call": "act", "actions": [note]})).await;
        assert_eq!(reply["reply"], "done", "{reply}");
        shown.push(id);
        window.kill();
        drop(window);
        let reader = Reader::open(&laptop.data().join("warsha.warsha"), FileKey).unwrap();
        let Reading::Evening(evening) =
            reader.read(&View::Evening { workshop: WORKSHOP.parse().unwrap() }).unwrap()
        else {
            panic!()
        };
        let kept = |id: &String| evening.notes.iter().any(|note| note.id.as_str() == id);
        assert!(shown.iter().all(kept), "round {round}: something that was said to be saved is not there");
    }
}

/// A second Warsha for the same person's dossier says so, and harms nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_second_one_is_refused_with_words() {
    let laptop = Laptop::new();
    let first = laptop.start().await;
    in_the_sample(&first).await;
    let second = laptop.start().await;
    second.sees("[role=alert]").await;
    let state = second.asks(json!({"call": "state"})).await;
    assert_eq!(state["value"]["fault"]["code"], "dossier-locked", "{state}");
    assert_eq!(evening(&first).await["workshop"]["id"], WORKSHOP);
}

/// axe finds nothing on any screen, in Arabic and in French. What it cannot tell is contrast, which a test of the tokens computes.
#[tokio::test(flavor = "multi_thread")]
async fn every_screen_is_accessible() {
    let axe = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(axe).expect("npm ci was run by make test");
    let laptop = Laptop::new();
    let window = laptop.start().await;
    in_the_sample(&window).await;
    let mut found = Vec::new();
    for language in ["ar", "fr"] {
        speak(&window, language).await;
        window.client.execute(&axe, vec![]).await.unwrap();
        for chord in [
            "ctrl+1",
            "ctrl+2",
            "ctrl+3",
            "ctrl+4",
            "ctrl+5",
            "ctrl+6",
            "ctrl+7",
            "ctrl+8",
            "ctrl+comma",
            "ctrl+0",
        ] {
            window.press(&[chord]).await;
            window.rests().await;
            let run = "const done = arguments[0]; axe.run({resultTypes: ['violations']}).then(r => done(r.violations.map(v => v.id + ' ' + v.nodes[0].html)))";
            let violations = window.client.execute_async(run, vec![]).await.unwrap();
            found.extend(
                violations
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|violation| format!("{language} {chord}: {violation}")),
            );
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// A picture of every screen and the minutes, for whoever has no display: `make run` calls this by its name.
#[tokio::test(flavor = "multi_thread")]
async fn tour() {
    let told = std::env::var_os("WARSHA_TOUR");
    let folder = told.map_or_else(|| Path::new(env!("CARGO_TARGET_TMPDIR")).join("tour"), PathBuf::from);
    let laptop = Laptop::new();
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
