//! The session, replayed by keys as a hand presses them, under two layouts: the dossier is the one the same evening makes as a story;
//! and killed while it is: nothing is gone that was shown as saved, and the clock is right.

pub mod hand;
mod kept;
pub mod script;
mod twin;

use crate::dice::{Dice, campaign, tell};
use crate::driver::{Laptop, Window};
use crate::replay::{Keyboard, begun, entered};
use hand::{Fate, Hand};
use script::{Mark, STEPS, Step, room, text, turns};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::Write as _;
use warsha_core::{FileKey, Reader};

#[tokio::test(flavor = "multi_thread")]
async fn the_session_is_replayed_under_an_arabic_layout() {
    replayed("ara", "ar").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_session_is_replayed_under_a_french_layout() {
    replayed("fr", "fr").await;
}

async fn replayed(layout: &str, language: &'static str) {
    let laptop = Laptop::new();
    let window = laptop.start().await;
    prepared(&window, language, &[]).await;
    let hand = Hand::new(Keyboard::at(&window, layout), language);
    hand.begins().await.unwrap();
    for (place, step) in STEPS.iter().enumerate() {
        hand.plays(place, *step).await.unwrap();
    }
    let pressed = hand.keys.pressed();
    window.kill();
    let reader = reader(&laptop);
    let there = twin::facts(|view| reader.read(view).unwrap());
    assert_eq!(there, twin::story(laptop.folder.path(), language), "the same evening as a story");
    let told = writeln!(
        std::io::stdout(),
        "{layout}: {} steps and {} turns by {pressed} keys",
        STEPS.len(),
        turns(STEPS.len() - 1)
    );
    assert!(told.is_ok());
}

/// The workshop is open, everybody is in the room, and these were done. This is not part of what is replayed.
pub async fn prepared(window: &Window, language: &str, also: &[Value]) {
    begun(window, language, room(language).into()).await;
    for action in also {
        does(window, action).await;
    }
    window.loads_again().await;
    entered(window).await;
}

/// Done by another hand than the one that is watched.
pub async fn does(window: &Window, action: &Value) {
    let done = window.asks(json!({"call": "act", "actions": [action]})).await;
    assert_eq!(done["reply"], "done", "{action}: {done}");
}

fn reader(laptop: &Laptop) -> Reader {
    Reader::open(&laptop.data().join("warsha.warsha"), FileKey).unwrap()
}

/// The step during which each kill comes, after so many keys of it and so many looks: one in each part of the evening.
fn moments(wanted: usize) -> Vec<(usize, Fate)> {
    // With these, some come while the clock of a speech stands.
    let mut dice = Dice(94);
    let moment = |part: usize| {
        let (from, to) = (part * STEPS.len() / wanted, (part + 1) * STEPS.len() / wanted);
        let place = from + dice.throw(to - from);
        let keys = match STEPS[place] {
            Step::Notes(of, Mark::Plain) => text(LANGUAGE, of).chars().count() + 1,
            Step::Notes(of, _) => text(LANGUAGE, of).chars().count() + 4,
            _ => 4,
        };
        (place, Fate { key: dice.throw(keys), looks: dice.throw(8) })
    };
    (0..wanted).map(moment).collect()
}

const LANGUAGE: &str = "ar";

#[derive(Default)]
struct Tally {
    kills: usize,
    /// The last look said that everything was saved.
    at_once: usize,
    notes: usize,
    waiting: usize,
    captured: usize,
    speaking: usize,
    standing: usize,
    /// What the step on its way had made was there, or was made again.
    done: usize,
    again: usize,
}

/// The evening goes on after each kill, with what the file has kept.
#[tokio::test(flavor = "multi_thread")]
async fn campaign_of_kills_in_the_session() {
    let wanted = usize::try_from(campaign(8, 30)).unwrap();
    let laptop = Laptop::new();
    let mut window = laptop.start().await;
    prepared(&window, LANGUAGE, &[]).await;
    let mut moments = moments(wanted).into_iter().peekable();
    let (mut tally, mut place, mut starts) = (Tally::default(), 0, BTreeMap::new());
    loop {
        let hand = Hand::new(Keyboard::at(&window, "ara"), LANGUAGE);
        hand.begins().await.unwrap();
        if tally.kills > 0 {
            // What the screen shows is what the file has, and the clock goes on as if nothing had been.
            let evening = twin::evening(&|view| reader(&laptop).read(view).unwrap());
            let look = hand
                .until("the screen shows what was kept", |look| {
                    kept::alike(look, &evening)
                        && kept::clock_is_right(look, &evening)
                        && hand.says_saved(look)
                })
                .await
                .unwrap();
            let done = hand.done(place, STEPS[place], &look);
            (tally.done, tally.again) = (tally.done + usize::from(done), tally.again + usize::from(!done));
            place += usize::from(done);
        }
        while place < STEPS.len() {
            if let Some((_, fate)) = moments.next_if(|(at, _)| hand.fate.get().is_none() && *at <= place) {
                hand.fate.set(Some(Fate { key: hand.keys.pressed() + fate.key, ..fate }));
            }
            if hand.plays(place, STEPS[place]).await.is_err() {
                break;
            }
            place += 1;
        }
        let Some(fate) = hand.fate.get() else { break };
        // A kill that was to come after more keys than there were.
        hand.fate.set(Some(Fate { key: 0, ..fate }));
        while place == STEPS.len() && hand.looks().await.is_ok() {}
        place = place.min(STEPS.len() - 1);
        let (saved, last) = (hand.saved.take(), hand.last_was_saved.get());
        drop(window);
        let evening = twin::evening(&|view| reader(&laptop).read(view).unwrap());
        let saved = saved.expect("the window said that it was saved when the session was opened");
        let missing = kept::missing(&saved, &evening, STEPS[place], LANGUAGE);
        assert!(
            missing.is_empty(),
            "kill {}, {place}: {:?}: {missing:?}\n{saved:?}",
            tally.kills,
            STEPS[place]
        );
        for turn in evening["interventions"].as_array().unwrap() {
            let (id, start): (String, Value) =
                (turn["id"].as_str().unwrap().to_owned(), turn["started_at"].clone());
            assert_eq!(
                *starts.entry(id).or_insert_with(|| start.clone()),
                start,
                "a turn began when it began"
            );
        }
        tally.kills += 1;
        tally.at_once += usize::from(last);
        tally.notes += saved.rows("notes").len();
        tally.waiting += saved.rows("waiting").len();
        tally.captured += saved.rows("captured").len();
        tally.speaking += usize::from(!saved.0["holder"].is_null());
        tally.standing += usize::from(saved.is("stands"));
        window = laptop.start_alone().await;
        entered(&window).await;
    }
    window.kill();
    let evening = twin::evening(&|view| reader(&laptop).read(view).unwrap());
    let spoke: Vec<usize> = STEPS
        .iter()
        .filter_map(|step| match step {
            Step::Next(badge) | Step::AtOnce(badge, _) | Step::Gives(badge) => Some(*badge),
            _ => None,
        })
        .collect();
    let names: Vec<String> = spoke.iter().map(|badge| script::name(LANGUAGE, *badge)).collect();
    assert_eq!(kept::turns(&evening), names, "everybody had the floor, once each time");
    tell(&format!(
        "{} kills in the session, {} of them while all was shown as saved: of what was, {} notes, {} hands, {} recommendations, {} speakers and {} pauses were looked for and found; {} steps on their way were kept, {} made again",
        tally.kills,
        tally.at_once,
        tally.notes,
        tally.waiting,
        tally.captured,
        tally.speaking,
        tally.standing,
        tally.done,
        tally.again
    ));
    assert!(
        tally.kills == wanted && tally.at_once * 3 > wanted && tally.standing > 0,
        "too few were looked at"
    );
}
