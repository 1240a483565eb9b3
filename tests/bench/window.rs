//! The real window: its start and its memory beside an empty one's, how soon what is typed is painted, and how soon the hall sees who
//! speaks. Each is said with what is wanted; a ratio only of what was measured in the same run.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a measurement reads the clock, prints, and stops when it cannot go on"
)]

#[path = "../desktop/driver.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod driver;

use driver::{Laptop, Window};
use serde_json::{Value, json};
use std::fs::read_to_string;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};
use warsha_core::action::Action;
use warsha_core::{Dossier, FileKey};

const ROUNDS: usize = 9;
const PEOPLE: usize = 50_000;
const NOTES: usize = 2_000;
/// How many are in the hall, and of them how many are given the floor.
const ROOM: usize = 120;
const TURNS: usize = 60;
/// How often the session is opened.
const OPENINGS: usize = 9;

#[tokio::main]
async fn main() {
    // `cargo bench … -- door` measures that alone.
    let asked = std::env::args().nth(1).filter(|part| !part.starts_with("--"));
    let wanted = |part: &str| asked.as_deref().is_none_or(|asked| asked == part);
    if wanted("start") {
        starts().await;
        sizes();
    }
    if wanted("door") {
        types_at_the_door().await;
    }
    if wanted("session") {
        types_in_the_session().await;
    }
    if wanted("hall") {
        is_seen_in_the_hall().await;
    }
}

fn says(what: &str, measured: f64, unit: &str, wanted: f64) {
    let met = if measured <= wanted { "" } else { "  MORE THAN WANTED" };
    println!("{what}: {measured:.2} {unit} (wanted: at most {wanted}){met}");
}

fn median(mut of: Vec<f64>) -> f64 {
    of.sort_by(f64::total_cmp);
    of[of.len() / 2]
}

fn percentile(mut of: Vec<f64>, part: f64) -> f64 {
    of.sort_by(f64::total_cmp);
    let at = (part * of.len() as f64).ceil() as usize;
    of[at.clamp(1, of.len()) - 1]
}

/// Milliseconds from the beginning of the process until all was painted. The beginning is known to ten milliseconds.
async fn until_usable(window: &Window) -> f64 {
    window
        .until("it is usable", async || {
            !window.tells("return performance.getEntriesByName('usable')[0] ?? null").await.is_null()
        })
        .await;
    let usable = window
        .tells("return performance.timeOrigin + performance.getEntriesByName('usable')[0].startTime")
        .await;
    let stat = read_to_string(format!("/proc/{}/stat", window.process())).unwrap();
    let ticks: f64 = stat.rsplit(") ").next().unwrap().split(' ').nth(19).unwrap().parse().unwrap();
    let up: f64 = read_to_string("/proc/uptime").unwrap().split(' ').next().unwrap().parse().unwrap();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs_f64();
    usable.as_f64().unwrap() - (now - up + ticks / 100.0) * 1000.0
}

/// Megabytes of a process and of all that it began, shared ones counted in parts.
fn memory(process: u32) -> f64 {
    let own: f64 = read_to_string(format!("/proc/{process}/smaps_rollup")).map_or(0.0, |rollup| {
        let line = rollup.lines().find(|line| line.starts_with("Pss:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1024.0
    });
    let tasks = std::fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
    let children = tasks.filter_map(|task| read_to_string(task.path().join("children")).ok());
    let children: Vec<u32> = children
        .flat_map(|list| list.split_whitespace().map(|id| id.parse().unwrap()).collect::<Vec<_>>())
        .collect();
    own + children.into_iter().map(memory).sum::<f64>()
}

/// A laptop that has the sample, and has closed it well.
async fn with_sample() -> Laptop {
    let laptop = Laptop::new();
    let window = laptop.start().await;
    let told = window.asks(json!({"call": "begin", "sample": true})).await;
    assert_eq!(told["reply"], "state", "{told}");
    let state = told["value"]["preferences"].clone();
    if state.is_null() {
        window.clicks("العربية").await;
    }
    drop(window);
    laptop.free().await;
    laptop
}

async fn starts() {
    let ours = with_sample().await;
    let mut empty = Laptop::new();
    let own = Path::new(env!("CARGO_BIN_EXE_warsha"));
    empty.binary = own.with_file_name("examples").join("empty-window");
    let mut measured = [(Vec::new(), Vec::new()), (Vec::new(), Vec::new())];
    // In turns, so that whatever else the machine does falls on both.
    for _ in 0..ROUNDS {
        for (laptop, (times, sizes)) in [&ours, &empty].into_iter().zip(&mut measured) {
            let window = laptop.start_alone().await;
            times.push(until_usable(&window).await);
            sizes.push(memory(window.process()));
        }
    }
    let [(our_time, our_size), (empty_time, empty_size)] =
        measured.map(|(times, sizes)| (median(times), median(sizes)));
    println!("Start until usable: {our_time:.0} ms, an empty window {empty_time:.0} ms");
    says("  ours / empty", our_time / empty_time, "", 1.5);
    println!("Memory: {our_size:.0} MB, an empty window {empty_size:.0} MB");
    says("  ours / empty", our_size / empty_size, "", 1.3);
    println!("Language switched:");
    let window = ours.start_alone().await;
    let switch = "const [language, done] = arguments; const begun = performance.now();
        const seen = new MutationObserver(() => { if (document.documentElement.lang.startsWith(language)) { seen.disconnect();
            requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begun))); } });
        seen.observe(document.documentElement, {attributes: true});
        document.querySelector(`input[type=radio][value=${language}]`).click()";
    window.press(&["ctrl+comma"]).await;
    window.sees("input[type=radio][value=fr]").await;
    let mut times = Vec::new();
    for language in ["fr", "ar", "en", "es", "ar", "fr", "ar"] {
        times.push(
            window.client.execute_async(switch, vec![json!(language)]).await.unwrap().as_f64().unwrap(),
        );
    }
    says("  slowest", percentile(times, 1.0), "ms", 150.0);
}

fn sizes() {
    let binary = std::fs::metadata(env!("CARGO_BIN_EXE_warsha")).unwrap().len();
    says("Program", binary as f64 / 1e6, "MB", 20.0);
    let built = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/dist/assets"));
    for (what, end) in [("Scripts", "js"), ("Styles", "css"), ("Fonts", "woff2")] {
        let files = std::fs::read_dir(&built).unwrap().flatten().map(|file| file.path());
        let these = files.filter(|path| path.extension().is_some_and(|e| e == end));
        let sum: u64 = these.map(|path| std::fs::metadata(path).unwrap().len()).sum();
        println!("{what}: {} kB", sum / 1000);
    }
}

fn act(dossier: &mut Dossier, at: i64, action: Value) {
    let action: Action = serde_json::from_value(action).unwrap();
    dossier.apply(&action, at).unwrap();
}

/// A dossier of one open workshop, as this laptop's own.
fn begun(laptop: &Laptop) -> Dossier {
    std::fs::create_dir_all(laptop.data()).unwrap();
    let mut dossier = Dossier::open(&laptop.data().join("warsha.warsha"), 1, FileKey).unwrap();
    act(&mut dossier, 1, json!({"do": "save-programme", "id": "p", "title": "تطوان جماعة منفتحة"}));
    act(
        &mut dossier,
        2,
        json!({"do": "save-workshop", "id": "w", "programme_id": "p", "number": 1, "date": "2022-10-13"}),
    );
    act(&mut dossier, 3, json!({"do": "open-workshop", "workshop": "w"}));
    dossier
}

/// Types letters, and gives for each the milliseconds from the key until what it led to was painted: at the door the answer that stands
/// still before the next key, in the session the letter itself, while the keys come at the pace of a fast hand.
async fn typed(window: &Window, letters: &str, answered: bool) -> Vec<f64> {
    let watch = "const [answered] = arguments; if (window.took) { window.took = []; return; } window.took = []; let pressed = 0;
        addEventListener('keydown', (event) => { pressed = event.timeStamp; window.took.push(0); }, true);
        const painted = () => { const of = window.took.length - 1, at = pressed; requestAnimationFrame(() => setTimeout(() => { if (of >= 0 && (answered || !window.took[of])) window.took[of] = performance.now() - at; })); };
        addEventListener('input', painted, true);
        if (answered) new MutationObserver(painted).observe(document.querySelector('main'), {subtree: true, childList: true, characterData: true, attributes: true})";
    window.client.execute(watch, vec![json!(answered)]).await.unwrap();
    let all =
        format!("return window.took.length >= {} && window.took.every(Boolean)", letters.chars().count());
    if answered {
        for letter in letters.chars() {
            let key = if letter == ' ' { "space".to_owned() } else { letter.to_string() };
            window.press(&[&key]).await;
            window.rests().await;
        }
    } else {
        drop(window.goes_on_typing(letters));
    }
    window.until("all of it is painted", async || window.tells(&all).await == true).await;
    serde_json::from_value(window.tells("return window.took").await).unwrap()
}

async fn opened(laptop: &Laptop, screen: &str, selector: &str) -> Window {
    let window = laptop.start_alone().await;
    window.sees("nav").await;
    window.rests().await;
    window.press(&["Return"]).await;
    window.sees("nav [aria-current=page]").await;
    window.press(&[screen]).await;
    window.sees(selector).await;
    window.rests().await;
    window
}

async fn types_at_the_door() {
    let laptop = Laptop::new();
    let mut dossier = begun(&laptop);
    let first = [
        "Mohamed",
        "Ahmed",
        "Fatima",
        "Khadija",
        "Youssef",
        "Zineb",
        "Rachid",
        "Karim",
        "Imane",
        "Noureddine",
    ];
    let last =
        ["Tanjaoui", "Benali", "Alaoui", "Afailal", "Raissouni", "Harrak", "Achaach", "Bouayad", "Khatib"];
    for number in 0..PEOPLE {
        let name = format!("{} {} {}", first[number % 10], last[number / 10 % 9], word(number));
        act(&mut dossier, 4, json!({"do": "save-person", "id": format!("p{number}"), "name": name}));
        if number < 300 {
            act(&mut dossier, 4, json!({"do": "register", "workshop": "w", "person": format!("p{number}")}));
        }
    }
    drop(dossier);
    let window = opened(&laptop, "ctrl+2", "input:focus").await;
    let mut took = Vec::new();
    for name in ["fatima benali", "mohamed har", "khad", "youssef alaoui", "nour"] {
        took.extend(typed(&window, name, true).await);
        window.press(&["Escape"]).await;
    }
    println!(
        "A key at the door with {PEOPLE} people until its result is painted, of {}: median {:.0} ms",
        took.len(),
        median(took.clone())
    );
    says("  95th of a hundred", percentile(took, 0.95), "ms", 50.0);
}

/// A family name that few bear.
fn word(number: usize) -> String {
    let letters: Vec<char> = "abdeghiklmnorstuz".chars().collect();
    (0..4).map(|place| letters[number * 7 / 17_usize.pow(place) % 17]).collect()
}

/// As many notes as a long evening has.
fn noted(dossier: &mut Dossier) {
    for number in 0..NOTES {
        let text =
            format!("تدوين رقم {number} مما قيل في القاعة عن المشاركة المواطنة وتتبع العرائض والملتمسات");
        act(
            dossier,
            4,
            json!({"do": "write-note", "id": format!("n{number}"), "workshop_id": "w", "language": "ar", "text": text}),
        );
    }
}

async fn types_in_the_session() {
    let laptop = Laptop::new();
    let mut dossier = begun(&laptop);
    noted(&mut dossier);
    drop(dossier);
    let window = opened(&laptop, "ctrl+3", "textarea:focus").await;
    opens_the_session(&window).await;
    let took = typed(&window, "the hall asked for a word more and for the lights to be put on", false).await;
    println!(
        "A key in a session of {NOTES} notes until it is painted, of {}: median {:.0} ms",
        took.len(),
        median(took.clone())
    );
    says("  95th of a hundred", percentile(took, 0.95), "ms", 50.0);
}

/// From the key, in another screen, until the session is painted and takes what is typed.
async fn opens_the_session(window: &Window) {
    let watch = "window.opened = []; let pressed = 0;
        addEventListener('keydown', (event) => { if (event.ctrlKey && event.code === 'Digit3') pressed = event.timeStamp; }, true);
        addEventListener('focusin', (event) => { if (pressed === 0 || !event.target.matches('textarea')) return; const at = pressed; pressed = 0;
            requestAnimationFrame(() => setTimeout(() => window.opened.push(performance.now() - at))); }, true)";
    window.client.execute(watch, vec![]).await.unwrap();
    for opening in 1..=OPENINGS {
        window.press(&["ctrl+5"]).await;
        window
            .until("another screen", async || {
                window.tells("return document.querySelector('textarea') === null").await == true
            })
            .await;
        window.rests().await;
        window.press(&["ctrl+3"]).await;
        let all = format!("return window.opened.length >= {opening}");
        window.until("the session is open", async || window.tells(&all).await == true).await;
    }
    let took: Vec<f64> = serde_json::from_value(window.tells("return window.opened").await).unwrap();
    println!("A session of {NOTES} notes opened, of {}: median {:.0} ms", took.len(), median(took.clone()));
    says("  slowest", percentile(took, 1.0), "ms", 300.0);
}

/// The next speaker by one key in the main window, until the hall's window has painted her name. Both pages tell the time by one clock.
async fn is_seen_in_the_hall() {
    let laptop = Laptop::new();
    let mut dossier = begun(&laptop);
    noted(&mut dossier);
    for number in 0..ROOM {
        let id = format!("p{number}");
        act(
            &mut dossier,
            4,
            json!({"do": "save-person", "id": id, "name": format!("عبد الله {}", word(number)), "sex": if number % 2 == 0 { "female" } else { "male" }}),
        );
        act(&mut dossier, 4, json!({"do": "arrive", "workshop": "w", "person": id}));
        if number < TURNS {
            act(
                &mut dossier,
                5,
                json!({"do": "request-floor", "id": format!("r{number}"), "workshop": "w", "person": id}),
            );
        }
    }
    drop(dossier);
    let window = opened(&laptop, "ctrl+3", "textarea:focus").await;
    let main = window.client.window().await.unwrap();
    window.press(&["F5"]).await;
    window.sees("[role=dialog] [aria-current]").await;
    window.press(&["3"]).await;
    window.until("the hall has a window", async || window.client.windows().await.unwrap().len() == 2).await;
    let listen = "window.pressed = []; addEventListener('keydown', (event) => { if (event.key === 'F9') window.pressed.push(performance.timeOrigin + event.timeStamp); }, true)";
    window.client.execute(listen, vec![]).await.unwrap();
    let windows = window.client.windows().await.unwrap();
    let hall = windows.into_iter().find(|handle| *handle != main).unwrap();
    window.client.switch_to_window(hall.clone()).await.unwrap();
    window.sees(".speaker").await;
    let watch = "window.shown = []; let last = ''; const look = () => { const name = document.querySelector('.name')?.textContent ?? '';
        if (name === last) return; last = name; requestAnimationFrame(() => setTimeout(() => window.shown.push(performance.timeOrigin + performance.now()))); };
        new MutationObserver(look).observe(document.querySelector('main'), {subtree: true, childList: true, characterData: true})";
    window.client.execute(watch, vec![]).await.unwrap();
    for turn in 1..=TURNS {
        window.client.switch_to_window(main.clone()).await.unwrap();
        window.press(&["F9"]).await;
        window.client.switch_to_window(hall.clone()).await.unwrap();
        let all = format!("return window.shown.length >= {turn}");
        window.until("the hall shows who speaks", async || window.tells(&all).await == true).await;
    }
    let times = |told: Value| -> Vec<f64> { serde_json::from_value(told).unwrap() };
    let shown = times(window.tells("return window.shown").await);
    window.client.switch_to_window(main).await.unwrap();
    let pressed = times(window.tells("return window.pressed").await);
    assert_eq!((shown.len(), pressed.len()), (TURNS, TURNS), "each key, and each name, once");
    let took: Vec<f64> = shown.iter().zip(&pressed).map(|(shown, pressed)| shown - pressed).collect();
    println!(
        "The next speaker of {ROOM} people in a session of {NOTES} notes until the hall has her name, of {TURNS}: median {:.0} ms",
        median(took.clone())
    );
    says("  95th of a hundred", percentile(took, 0.95), "ms", 150.0);
}
