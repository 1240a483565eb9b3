//! What the floor says of itself in the real window: who is proposed by which rule, how long a speech may last, who spoke how often,
//! and how late the agenda is.

use crate::driver::{Laptop, Window, bare};
use crate::replay::{Keyboard, WORKSHOP};
use crate::session::hand::Hand;
use crate::session::{does, prepared, script};
use serde_json::{Value, json};
use warsha_desk::clock::now;

const LANGUAGE: &str = "fr";

/// The session, where all of this has been done.
async fn session<'w>(window: &'w Window, actions: &[Value]) -> Hand<'w> {
    prepared(window, LANGUAGE, actions).await;
    let hand = Hand::new(Keyboard::at(window, "fr"), LANGUAGE);
    hand.begins().await.unwrap();
    hand
}

fn gives(badge: usize, started_at: i64) -> Value {
    json!({"do": "give-floor", "id": format!("i{badge}"), "workshop": WORKSHOP, "person": script::person(badge), "started_at": started_at})
}

fn asks(badge: usize) -> Value {
    json!({"do": "request-floor", "id": format!("q{badge}"), "workshop": WORKSHOP, "person": script::person(badge)})
}

fn ends(stopped_at: i64) -> Value {
    json!({"do": "end-floor", "workshop": WORKSHOP, "stopped_at": stopped_at})
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rule_that_is_chosen_decides_who_is_proposed() {
    let laptop = Laptop::new();
    let window = laptop.start().await;
    // A man had a minute and a woman ten; then both ask again, and a woman and a man who have not spoken yet.
    let past = now() - 3_600_000;
    let spoke = [gives(1, past), gives(2, past + 60_000), ends(past + 660_000)];
    let hand = session(&window, &[&spoke[..], &[asks(2), asks(1), asks(4), asks(3)]].concat()).await;
    for (mode, order) in [
        ("ordre des demandes", [2, 1, 4, 3]),
        ("femmes et hommes en alternance", [1, 2, 3, 4]),
        ("d’abord qui n’a pas parlé", [3, 4, 1, 2]),
        ("équilibre du temps de parole", [3, 1, 4, 2]),
    ] {
        hand.chooses(mode).await.unwrap();
        let names: Vec<Value> = order.iter().map(|badge| script::name(LANGUAGE, *badge).into()).collect();
        hand.until(&format!("{mode}: {names:?}"), |look| look.rows("waiting") == names).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_says_who_speaks_first_and_how_long_the_others_spoke() {
    let laptop = Laptop::new();
    let window = laptop.start().await;
    let past = now() - 3_600_000;
    let twice = [gives(2, past), ends(past + 65_000), asks(2), asks(4)];
    let _hand = session(&window, &twice).await;
    let rows =
        "return [...document.querySelectorAll('[data-give] .spoke')].map(of => of.innerText).join(', ')";
    let said = "2ᵉ fois · 01:05, 1ʳᵉ fois";
    window
        .until("how often, and how long", async || bare(window.tells(rows).await.as_str().unwrap()) == said)
        .await;
}

/// The hour in these minutes of a `HH:MM`.
fn later(hour: &str, minutes: usize) -> String {
    let (hours, minute) = hour.split_once(':').unwrap();
    let all = hours.parse::<usize>().unwrap() * 60 + minute.parse::<usize>().unwrap() + minutes;
    format!("{:02}:{:02}", all / 60 % 24, all % 60)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_hours_of_a_turn_are_put_right_afterwards() {
    let laptop = Laptop::new();
    let window = laptop.start().await;
    let past = (now() / 60_000 - 60) * 60_000;
    let note = json!({"do": "write-note", "id": "n", "workshop_id": WORKSHOP, "intervention_id": "i2", "text": "Elle a parlé."});
    let hand = session(&window, &[gives(2, past), ends(past + 65_000), note, asks(2)]).await;
    hand.keys.presses_chord("Up").await;
    hand.until("the caret is in what she said", |look| look.text("where") == "note").await.unwrap();
    hand.keys.presses_chord("alt+u").await;
    window.sees("[role=dialog] input:focus").await;
    let began = window.tells("return document.activeElement.value").await;
    hand.keys.presses_chord("Tab").await;
    hand.keys.presses_chord("End").await;
    hand.keys.presses_chord("shift+Home").await;
    hand.keys.types(&later(began.as_str().unwrap(), 10)).await;
    hand.keys.presses_chord("Return").await;
    let said = "return [...document.querySelectorAll('[data-give] .spoke, h3.turn')].map(of => of.innerText).join(' ')";
    window
        .until("it lasted ten minutes, and is marked", async || {
            let said = bare(window.tells(said).await.as_str().unwrap());
            said.contains("2ᵉ fois · 10:00") && said.contains("horaires corrigés")
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_clock_of_a_speech_warns_and_then_says_by_how_much_it_is_over() {
    let laptop = Laptop::new();
    let window = laptop.start().await;
    let hand = session(&window, &[]).await;
    let shown = async |phase: &str, words: &str| {
        let look = "return [document.querySelector('.now').className.split(' '), document.querySelector('.now .foot')?.innerText ?? '', document.querySelector('.now [aria-live]').innerText]";
        window
            .until(&format!("{phase}: {words}"), async || {
                let told = window.tells(look).await;
                let is = told[0].as_array().is_some_and(|classes| classes.contains(&json!(phase)));
                is && (bare(told[1].as_str().unwrap()).contains(words) || told[2] == words)
            })
            .await;
    };
    // Three minutes are the limit; each of these is some seconds before the next thing is said.
    let given = async |badge: usize, spoken: i64| {
        does(&window, &gives(badge, now() - spoken)).await;
        // The page is loaded anew, since it has not done this itself.
        window.loads_again().await;
        window.sees("nav [aria-current=page]").await;
        hand.begins().await.unwrap();
    };
    given(1, 110_000).await;
    shown("within", "sur 03:00").await;
    shown("last", "Dernière minute").await;
    hand.plays(0, script::Step::Ends).await.unwrap();
    given(2, 170_000).await;
    shown("last", "Dernière minute").await;
    shown("over", "Temps de parole écoulé").await;
    shown("over", "Dépassé de 00:0").await;
    // A minute more is a minute in which nothing is over.
    hand.keys.presses_chord("F7").await;
    shown("last", "Dernière minute").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_agenda_says_what_its_points_took_and_how_late_it_is() {
    let laptop = Laptop::new();
    let window = laptop.start().await;
    // Twenty minutes each: the first took twenty-five, and the second has gone on for as long.
    let began = |point: usize, minutes: i64| json!({"do": "begin-point", "point": format!("j{point}"), "began_at": now() - minutes * 60_000});
    let _hand = session(&window, &[began(0, 50), began(1, 25)]).await;
    let strip = "return [...document.querySelectorAll('.strip button')].map(of => of.innerText.replace(/\\s+/g, ' ')).join('\\n')";
    window
        .until("what it took, and how late", async || {
            let told = bare(window.tells(strip).await.as_str().unwrap());
            let points: Vec<&str> = told.lines().collect();
            // A minute may be over by the time that the window is there.
            let late = ["10 min de retard", "11 min de retard"].iter().any(|late| points[1].contains(late));
            points[0].contains("25 min") && points[1].contains("dépassé de 5 min") && late
        })
        .await;
}
