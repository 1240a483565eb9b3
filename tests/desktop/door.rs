//! The door, replayed by keys as a hand presses them, under two layouts: how many keys each person costs, that nobody is taken for
//! another, and that the dossier is the one the same evening makes as a story.

mod hand;
mod people;
mod twin;

use crate::driver::{Laptop, Window};
use crate::replay::{WORKSHOP, begun, entered, workshop};
use hand::Hand;
use people::{COUNTED, Guest, WALK_INS, arrivals, guests};
use serde_json::json;
use std::io::Write as _;
use warsha_core::{FileKey, Reader};

/// Wanted: keys from the empty line to the right person, in the middle and of nine in ten.
const WANTED: (usize, usize) = (5, 8);

#[tokio::test(flavor = "multi_thread")]
async fn the_door_is_replayed_under_an_arabic_layout() {
    replayed("ara", "ar").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_door_is_replayed_under_a_french_layout() {
    replayed("fr", "fr").await;
}

/// Three hundred are invited, a hundred and five of them come, ten come whom nobody knows, five prefer to be counted.
async fn replayed(layout: &str, language: &str) {
    let laptop = Laptop::new();
    let window = laptop.start().await;
    let guests = guests(language);
    prepared(&window, language, &guests).await;
    let mut hand = Hand::at(&window, layout);
    hand.keys.presses_chord("ctrl+2").await;
    window.sees("#door-grid").await;
    hand.waits_for_the_list().await;
    hand.drops_no_key(&guests[7].name).await;

    let mut spent = Vec::new();
    let mut come = arrivals(&guests).into_iter();
    for (place, guest) in come.by_ref().enumerate() {
        spent.push(hand.checks_in(guest).await);
        if place % 10 == 9 {
            hand.walks_in(&WALK_INS[place / 10], language).await;
        }
        if place % 21 == 20 {
            hand.counts(COUNTED[place / 21]).await;
        }
    }
    let walked = hand.keys_of_walk_ins();
    window.says(if language == "ar" { "محفوظ" } else { "Enregistré" }).await;
    window.kill();
    let reader = Reader::open(&laptop.data().join("warsha.warsha"), FileKey).unwrap();
    let there = twin::facts(|view| reader.read(view).unwrap());
    assert_eq!(there, twin::story(laptop.folder.path(), language, &guests), "the same evening as a story");

    spent.sort_unstable();
    let (middle, most) = (spent[spent.len() / 2], spent[spent.len() * 9 / 10]);
    let told = writeln!(
        std::io::stdout(),
        "{layout}: {} people, keys to the right one: median {middle}, p90 {most}, most {}; a walk-in takes {walked} keys besides the letters",
        spent.len(),
        spent[spent.len() - 1]
    );
    assert!(told.is_ok());
    assert!(middle <= WANTED.0 && most <= WANTED.1, "median {middle}, p90 {most}: {spent:?}");
    assert_eq!(walked, 3, "name, Enter, one key, organisation, Enter");
}

/// A workshop whose list was imported, at its door. This is not part of what is measured.
async fn prepared(window: &Window, language: &str, guests: &[Guest]) {
    begun(window, language, workshop(language).into()).await;
    let list = people::table(guests);
    window.asks(json!({"call": "read-list", "workshop": WORKSHOP, "pasted": list})).await;
    let done = window.asks(json!({"call": "invite-list", "workshop": WORKSHOP, "chosen": []})).await;
    assert_eq!(done["value"]["action"], "register", "{done}");
    window.loads_again().await;
    entered(window).await;
}
