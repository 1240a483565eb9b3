//! What only eyes would tell, told by measuring: what axe finds in every screen, and that marks move no letter.

use crate::driver::{Laptop, Window};
use crate::evening::{in_the_sample, prefer, speak};
use serde_json::{Value, json};

/// The keys that open each screen.
pub const SCREENS: [&str; 10] =
    ["ctrl+1", "ctrl+2", "ctrl+3", "ctrl+4", "ctrl+5", "ctrl+6", "ctrl+7", "ctrl+8", "ctrl+comma", "ctrl+0"];

/// What axe finds on the screen that is shown. What it cannot tell may only be contrast, and that is computed from the colours.
async fn found(window: &Window) -> Vec<String> {
    let run = "const done = arguments[0]; axe.run({resultTypes: ['violations', 'incomplete']}).then(r => done({violations: r.violations.map(v => v.id + ' ' + v.nodes[0].html), incomplete: r.incomplete.flatMap(v => v.nodes.map(n => [v.id, n.target.at(-1), n.html]))}))";
    let told = window.client.execute_async(run, vec![]).await.unwrap();
    let words = |value: &Value| value.as_str().unwrap().to_owned();
    let mut found: Vec<String> = told["violations"].as_array().unwrap().iter().map(words).collect();
    let open = told["incomplete"].as_array().unwrap();
    let (faint, untold): (Vec<&Value>, Vec<&Value>) =
        open.iter().partition(|open| open[0] == "color-contrast");
    found.extend(untold.iter().map(|open| format!("not told: {open}")));
    let measure = format!("return ({})(arguments[0])", include_str!("../contrast.js"));
    let selectors = faint.iter().map(|open| open[1].clone()).collect();
    let ratios = window.client.execute(&measure, vec![Value::Array(selectors)]).await.unwrap();
    let low = ratios.as_array().unwrap().iter().filter(|of| of["ratio"].as_f64() < of["needed"].as_f64());
    found.extend(low.map(|of| format!("contrast: {of}")));
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_is_accessible_in_both_directions_by_day_and_by_night() {
    let axe = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(axe).expect("npm ci was run by make test");
    let laptop = Laptop::new();
    let window = laptop.start().await;
    in_the_sample(&window).await;
    let mut all = Vec::new();
    for (language, theme) in [("ar", "light"), ("fr", "dark"), ("ar", "dark"), ("fr", "light")] {
        prefer(&window, "theme", json!(theme)).await;
        speak(&window, language).await;
        window.client.execute(&axe, vec![]).await.unwrap();
        for chord in SCREENS {
            window.press(&[chord]).await;
            window.rests().await;
            all.extend(found(&window).await.iter().map(|what| format!("{language} {theme} {chord}: {what}")));
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

/// In WebKitGTK an Arabic font can move a whole word up or down with the mark above or below it, and draw a kasra as a fatha. The
/// letters of a word must be drawn in the same place with a mark as without, and the mark on its own side of them.
#[tokio::test(flavor = "multi_thread")]
async fn words_with_marks_share_the_baseline_of_those_without() {
    const BARE: [&str; 4] = ["العمل", "التوصية", "المشاركة", "تتبع"];
    /// A mark, and whether it is drawn above the letters.
    const MARKS: [(&str, bool); 6] = [
        ("\u{64e}", true),
        ("\u{64f}", true),
        ("\u{650}", false),
        ("\u{651}", true),
        ("\u{652}", true),
        ("\u{64d}", false),
    ];
    let laptop = Laptop::pictured();
    let window = laptop.start().await;
    window.clicks("العربية").await;
    for size in [14, 16, 28] {
        let words: Vec<(&str, String, bool)> = BARE
            .iter()
            .flat_map(|bare| MARKS.iter().map(move |(mark, above)| (*bare, format!("{bare}{mark}"), *above)))
            .collect();
        let mut pictures = Vec::new();
        for marked in [false, true] {
            let these: Vec<&str> =
                words.iter().map(|(bare, with, _)| if marked { with.as_str() } else { bare }).collect();
            let shows = format!("({}).shows(...arguments)", include_str!("marks.js"));
            window.client.execute_async(&shows, vec![json!(these), json!(size)]).await.unwrap();
            pictures.push(window.client.screenshot().await.unwrap());
        }
        let compares = format!("({}).compares(...arguments)", include_str!("marks.js"));
        let told =
            window.client.execute_async(&compares, vec![json!(pictures), json!(words.len())]).await.unwrap();
        for (of, (bare, marked, above)) in told.as_array().unwrap().iter().zip(&words) {
            let number = |what: &str| of[what].as_f64().unwrap_or(f64::NAN);
            assert!(number("kept") > 20.0, "{bare} was not drawn: {of}");
            assert!(
                number("lost") <= 0.03 * number("kept"),
                "{size} px: {marked} is not where {bare} is: {of}"
            );
            let side =
                if *above { number("mark") < number("letters") } else { number("mark") > number("letters") };
            assert!(number("new") > 0.0 && side, "{size} px: the mark of {marked} is not on its side: {of}");
        }
    }
}
