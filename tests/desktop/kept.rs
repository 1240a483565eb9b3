//! Whatever ends the window, and whatever it finds when it begins: nothing that was shown as saved is lost, and a person is told what to do.

use crate::driver::{Laptop, Window};
use crate::evening::{WORKSHOP, evening, in_the_sample};
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};
use warsha_core::{Dossier, FileKey, Reader, Reading, View};

/// Everything that is written of the evening, as the file has it.
fn notes_in(file: &Path) -> Vec<(String, String)> {
    let reader = Reader::open(file, FileKey).unwrap();
    let view = View::Evening { workshop: WORKSHOP.parse().unwrap() };
    let Reading::Evening(evening) = reader.read(&view).unwrap() else { panic!() };
    evening.notes.into_iter().map(|note| (note.id.to_string(), note.text.0)).collect()
}

/// What stands in the lines of the session, and whether the window says that it is saved, at one moment.
async fn shown(window: &Window) -> Option<(bool, Vec<(String, String)>)> {
    let script = "return [document.querySelector('header .saved[role=status]').innerText.trim(), [...document.querySelectorAll('textarea[id^=note-]')].map(line => [line.id.slice(5), line.value])]";
    let told = window.client.execute(script, vec![]).await.ok()?;
    let (word, lines): (String, Vec<(String, String)>) = serde_json::from_value(told).ok()?;
    Some((word == "محفوظ", lines.into_iter().filter(|(_, text)| !text.trim().is_empty()).collect()))
}

/// Opens the session of the workshop, with the caret in the line that is written.
async fn at_the_session(window: &Window) {
    window.sees("main [data-line]:focus, main button:focus").await;
    window.press(&["Return"]).await;
    window.sees("nav [aria-current=page]").await;
    at_the_line(window).await;
}

/// Goes from any screen of the workshop to the line that is written.
async fn at_the_line(window: &Window) {
    window.press(&["ctrl+3"]).await;
    window.sees("textarea[placeholder]:focus").await;
    window.rests().await;
}

/// The window is killed at any moment while somebody types: what it showed as saved is in the file.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_shown_as_saved_survives_a_kill() {
    let laptop = Laptop::new();
    let window = laptop.start().await;
    in_the_sample(&window).await;
    let known = notes_in(&laptop.data().join("warsha.warsha")).len();
    drop(window);
    let (mut compared, mut of_this_round) = (0, 0);
    for round in 0..30_u64 {
        let window = laptop.start_alone().await;
        at_the_session(&window).await;
        let typing = window.goes_on_typing(&format!("In round {round} the hall asked for a clock\nand in round {round} for a word more\nand the lights"));
        let mut saved = Vec::new();
        let words = format!("round {round} ");
        window
            .until("the first words are there", async || {
                shown(&window)
                    .await
                    .is_some_and(|(_, lines)| lines.iter().any(|(_, text)| text.contains(&words)))
            })
            .await;
        // The moments are spread over the typing and the pauses after it.
        let (begun, moment) = (Instant::now(), Duration::from_millis(800 + round * 1_009 % 4_500));
        while begun.elapsed() < moment {
            match shown(&window).await {
                Some((true, lines)) => saved = lines,
                Some((false, _)) => {}
                None => break,
            }
        }
        window.kill();
        drop(typing);
        drop(window);
        let kept = notes_in(&laptop.data().join("warsha.warsha"));
        for (id, text) in &saved {
            // Letters typed after the look may be there too.
            let found = kept.iter().find(|(kept, _)| kept == id);
            assert!(
                found.is_some_and(|(_, kept)| kept.starts_with(text.as_str())),
                "round {round}: shown as saved: {text:?}; in the file: {found:?}"
            );
        }
        compared += saved.len();
        of_this_round += usize::from(saved.iter().any(|(_, text)| text.contains(&words)));
    }
    assert!(
        of_this_round >= 12 && compared > 12 * known,
        "{of_this_round} rounds, {compared} lines: too few were looked at"
    );
}

/// The page is loaded again in the middle of a word: what was typed is there.
#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_is_loaded_again_loses_no_letter() {
    let laptop = Laptop::new();
    let window = laptop.start().await;
    in_the_sample(&window).await;
    at_the_line(&window).await;
    let said = "جملة لم تكتمل بعد";
    window.types(said).await;
    window.loads_again().await;
    window.until("it is kept", async || evening(&window).await["notes"].to_string().contains(said)).await;
    window.until("it is shown once", async || {
        let lines = "return [...document.querySelectorAll('textarea[id^=note-]')].filter(line => line.value === arguments[0]).length";
        window.client.execute(lines, vec![json!(said)]).await.is_ok_and(|count| count == 1)
    })
    .await;
}

/// The process of the page dies in the middle of a word: the page comes back, and what was typed is there.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_dies_comes_back_with_every_letter() {
    let laptop = Laptop::new();
    let window = laptop.start().await;
    in_the_sample(&window).await;
    at_the_line(&window).await;
    let said = "جملة قطعت في وسطها";
    window.types(said).await;
    window.kills_the_page();
    window
        .until("it is kept", async || {
            // The file is read, since a page that is coming back answers nothing.
            notes_in(&laptop.data().join("warsha.warsha")).iter().any(|(_, text)| text == said)
        })
        .await;
}

/// The disk is full while somebody types: the window says so, keeps the text, and saves it when there is room again.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_takes_no_letter_away() {
    let mut laptop = Laptop::new();
    let room = laptop.folder.path().join("room");
    let leaves = |bytes: i64| std::fs::write(&room, bytes.to_ne_bytes()).unwrap();
    leaves(i64::MAX);
    let window = laptop.start().await;
    in_the_sample(&window).await;
    drop(window);
    // A log that was written before has room for more; one that begins has none.
    closed(&laptop).await;
    let told = [("SHIM_ROOM", room.display().to_string())];
    laptop.environment = crate::shim::over(&laptop.data(), "a full disk", &told).expect("this is Linux");
    let window = laptop.start().await;
    at_the_session(&window).await;
    leaves(0);
    let said = "هذه الجملة لا مكان لها على القرص";
    window.types(said).await;
    window.says("لم يُحفظ").await;
    window.sees("[role=alert] .banner").await;
    let line = window.tells("return document.activeElement.value").await;
    assert_eq!(line, said, "the text is still there");
    assert!(!evening(&window).await["notes"].to_string().contains(said));
    leaves(i64::MAX);
    window.until("it is kept", async || evening(&window).await["notes"].to_string().contains(said)).await;
    window.until("it says so", async || shown(&window).await.is_some_and(|(saved, _)| saved)).await;
}

/// A second Warsha for the same person's dossier says so, and harms nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_second_one_is_refused_with_words() {
    let laptop = Laptop::new();
    let first = laptop.start().await;
    in_the_sample(&first).await;
    let second = laptop.start().await;
    met_with(&second, "dossier-locked").await;
    assert_eq!(evening(&first).await["workshop"]["id"], WORKSHOP);
}

/// The window says why it cannot begin, in words, with what to do; and has written nothing.
async fn met_with(window: &Window, code: &str) {
    let alert = window.sees("[role=alert]").await.text().await.unwrap();
    let state = window.asks(json!({"call": "state"})).await;
    assert_eq!(state["value"]["fault"]["code"], code, "{state}");
    assert!(alert.chars().count() > 20 && !alert.contains(code), "{alert}");
    let focused = window.tells("return document.activeElement.tagName").await;
    assert_eq!(focused, "BUTTON", "the way out is one key away");
}

/// Leaves everything in the file itself, and no log beside it.
async fn closed(laptop: &Laptop) {
    laptop.free().await;
    drop(Dossier::open(&laptop.data().join("warsha.warsha"), 1, FileKey).unwrap());
    assert!(!laptop.data().join("warsha.warsha-wal").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dossier_that_cannot_be_opened_is_met_with_words_and_left_as_it_is() {
    type Harm = fn(&Path);
    let harms: [(&str, Harm); 3] = [
        ("dossier-newer", |file| {
            // Where SQLite keeps the number of the schema.
            let mut bytes = std::fs::read(file).unwrap();
            bytes[60..64].copy_from_slice(&4_000_u32.to_be_bytes());
            std::fs::write(file, bytes).unwrap();
        }),
        ("dossier-set-aside", |file| {
            let mut bytes = std::fs::read(file).unwrap();
            bytes.truncate(bytes.len() / 3 + 100);
            std::fs::write(file, bytes).unwrap();
        }),
        ("not-a-dossier", |file| std::fs::write(file, "كلام ليس ملفا").unwrap()),
    ];
    for (code, harm) in harms {
        let laptop = Laptop::new();
        let window = laptop.start().await;
        in_the_sample(&window).await;
        drop(window);
        closed(&laptop).await;
        harm(&laptop.data().join("warsha.warsha"));
        let window = laptop.start_alone().await;
        met_with(&window, code).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_that_cannot_be_written_is_said() {
    let mut laptop = Laptop::new();
    let file = laptop.folder.path().join("a file");
    std::fs::write(&file, "").unwrap();
    laptop.environment = vec![("WARSHA_DATA_DIR", file.join("data").display().to_string())];
    let window = laptop.start().await;
    window.clicks("العربية").await;
    window.clicks("تجربة الورشة النموذجية").await;
    window
        .until("it is said", async || {
            let said = window
                .tells("return [...document.querySelectorAll('[role=alert]')].map(of => of.innerText).join()")
                .await;
            said.as_str().is_some_and(|said| said.contains("a file"))
        })
        .await;
    let state: Value = window.asks(json!({"call": "state"})).await;
    assert!(state["value"]["dossier"].is_null(), "{state}");
}
