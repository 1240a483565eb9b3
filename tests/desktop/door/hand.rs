//! A hand at the door: it looks at the list, and presses keys. It calls nothing, writes nothing in the page, and clicks nowhere.

use super::people::Guest;
use crate::driver::Window;
use crate::replay::{Keyboard, key, of, text};
use serde_json::Value;

/// How many rows down somebody is looked for before another letter is typed.
const GLANCE: usize = 2;

pub struct Hand<'w> {
    window: &'w Window,
    pub keys: Keyboard<'w>,
    walk_ins: Vec<usize>,
}

impl<'w> Hand<'w> {
    pub fn at(window: &'w Window, layout: &str) -> Self {
        Self { window, keys: Keyboard::at(window, layout), walk_ins: Vec::new() }
    }

    /// Waits until the list answers what is typed.
    pub async fn waits_for_the_list(&self) {
        let still = "const grid = document.getElementById('door-grid'); return grid !== null && grid.ariaBusy !== 'true'";
        self.window.until("the list answers", async || self.window.tells(still).await == true).await;
    }

    /// What the rows of the list say, a name and an organisation each.
    async fn rows(&self) -> Vec<(String, String)> {
        self.waits_for_the_list().await;
        let rows = "return [...document.querySelectorAll('[id^=door-row-].person')].map(row => [row.querySelector('.name').innerText, row.querySelector('.organisation').innerText])";
        let Value::Array(rows) = self.window.tells(rows).await else { return Vec::new() };
        rows.iter().map(|row| (text(&row[0]), text(&row[1]))).collect()
    }

    async fn place_of(&self, guest: &Guest) -> Option<usize> {
        let rows = self.rows().await;
        rows.iter()
            .position(|(name, organisation)| *name == guest.name && *organisation == guest.organisation)
    }

    /// Checks somebody in: two letters of her family's name, then letters of her own, until she is among the first; how many keys
    /// that took.
    pub async fn checks_in(&mut self, guest: &Guest) -> usize {
        let before = self.keys.pressed();
        let (given, family) = parts(&guest.name);
        let mut typed = family.chars().take(2).collect::<String>();
        self.keys.types(&typed).await;
        let mut rest = format!(" {given}").chars().collect::<Vec<_>>().into_iter();
        let place = loop {
            match self.place_of(guest).await {
                Some(place) if place <= GLANCE => break place,
                seen => match rest.next() {
                    // A space alone tells nothing: the next letter comes with it.
                    Some(' ') => {
                        let letters = [Some(' '), rest.next()].into_iter().flatten().collect::<String>();
                        self.keys.types(&letters).await;
                        typed.push_str(&letters);
                    }
                    Some(letter) => {
                        self.keys.types(&letter.to_string()).await;
                        typed.push(letter);
                    }
                    None => break seen.unwrap_or_else(|| panic!("{guest:?} is not found by {typed}")),
                },
            }
        };
        // Where the first is called as another is, Enter asks which of them; whoever is gone to by an arrow is meant.
        let rows = self.rows().await;
        let shared =
            rows[0].0 == guest.name && rows.iter().filter(|(other, _)| *other == guest.name).count() > 1;
        if place > 0 && !shared {
            self.keys.presses(&vec!["Down".to_owned(); place]).await;
        }
        self.keys.presses(&["Return".to_owned()]).await;
        if shared {
            // The door asks which of them: she is told by her organisation.
            self.window.sees(".which").await;
            let place = self.place_of(guest).await.unwrap();
            self.keys.presses(&vec!["Down".to_owned(); place + 1]).await;
            self.keys.presses(&["Return".to_owned()]).await;
        }
        self.is_told(&guest.name).await;
        self.keys.pressed() - before
    }

    /// Waits until the door says that she came, and its line is empty again.
    async fn is_told(&self, name: &str) {
        let told = "return [document.querySelector('.said [role=status]')?.innerText ?? '', document.querySelector('.search input').value]";
        self.window
            .until(&format!("{name} is checked in"), async || {
                let told = self.window.tells(told).await;
                told[1] == "" && text(&told[0]).contains(name)
            })
            .await;
    }

    /// Somebody new: her name, Enter, the key of her sex, her organisation, Enter.
    pub async fn walks_in(&mut self, who: &[(&str, &str); 2], language: &str) {
        let (name, organisation) = (of(language, &who[0]), of(language, &who[1]));
        self.keys.types(name).await;
        self.waits_for_the_list().await;
        let before = self.keys.pressed();
        self.keys.presses(&["Return".to_owned()]).await;
        self.window.sees(".card.new input[type=radio]:focus").await;
        self.keys.presses_chord("1").await;
        self.window.sees(".card.new input[role=combobox]:focus").await;
        let beside = self.keys.pressed() - before;
        self.keys.types(organisation).await;
        let known = "return document.querySelector('.card.new [role=option]') !== null";
        self.window.until("the organisation is known", async || self.window.tells(known).await == true).await;
        self.keys.presses(&["Return".to_owned()]).await;
        self.is_told(name).await;
        self.walk_ins.push(beside + 1);
    }

    /// What a walk-in took besides the letters, the same each time.
    pub fn keys_of_walk_ins(&self) -> usize {
        assert!(self.walk_ins.windows(2).all(|two| two[0] == two[1]), "{:?}", self.walk_ins);
        self.walk_ins[0]
    }

    /// One more who prefers to be counted.
    pub async fn counts(&mut self, digit: char) {
        let shown = "return [...document.querySelectorAll('.counters b')].reduce((sum, number) => sum + Number(number.innerText), 0)";
        let before = self.window.tells(shown).await.as_i64().unwrap();
        self.keys.presses_chord(&format!("ctrl+shift+{digit}")).await;
        self.window.until("one more is counted", async || self.window.tells(shown).await == before + 1).await;
    }

    /// Ten keys a second: each of them is in the line.
    pub async fn drops_no_key(&mut self, name: &str) {
        let name = name.repeat(3);
        let keys: Vec<String> = name.chars().map(key).collect();
        self.window.presses_slowly(&keys, 100);
        let line = "return document.querySelector('.search input').value";
        self.window.until("every key is in the line", async || self.window.tells(line).await == name).await;
        self.keys.presses(&["Escape".to_owned()]).await;
        self.waits_for_the_list().await;
    }
}

/// A given name, and the name of a family by which it is looked for: without its article.
fn parts(name: &str) -> (&str, &str) {
    let family = FAMILIES_OF_TWO.iter().find(|family| name.ends_with(*family));
    let at = family.map_or_else(|| name.rfind(' ').unwrap() + 1, |family| name.len() - family.len());
    let family = &name[at..];
    (name[..at].trim_end(), family.strip_prefix("ال").unwrap_or(family))
}

const FAMILIES_OF_TWO: [&str; 6] =
    ["بنعبد الله", "أولاد علي", "بن يحيى", "Oulad Ali", "Ben Yahya", "بن عبد الله"];
