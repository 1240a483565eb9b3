//! The hand that makes the list, by keys alone. It asks the core what came of them, and does nothing there.

use super::seed::{GROUPS, Proposal, SPEAKERS, WORKSHOP};
use crate::driver::{Window, bare};
use crate::evening::rows;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// More presses than there are places to go to on a screen.
const PLACES: usize = 60;

pub struct Hand<'w>(pub &'w Window);

impl Hand<'_> {
    /// The recommendations that stand, in the order in which they are read.
    pub async fn standing(&self) -> Vec<Value> {
        let evening = rows(self.0, WORKSHOP).await;
        let row = |id: &Value| {
            evening["recommendations"]
                .as_array()
                .unwrap()
                .iter()
                .find(|row| row["id"] == *id)
                .unwrap()
                .clone()
        };
        evening["standing"].as_array().unwrap().iter().map(row).collect()
    }

    /// The one of those with this wording.
    pub async fn one(&self, text: &str) -> Value {
        self.standing().await.into_iter().find(|row| row["text"] == text).unwrap()
    }

    /// Waits until so many stand.
    pub async fn stand(&self, many: usize) {
        self.0.until(&format!("{many} stand"), async || self.standing().await.len() == many).await;
        self.0.rests().await;
    }

    /// Who proposed this, whether it stands or not.
    pub async fn proposers(&self, id: &Value) -> BTreeSet<String> {
        let evening = rows(self.0, WORKSHOP).await;
        let list = |name: &str| evening[name].as_array().unwrap();
        let of = list("proposers").iter().filter(|one| one["recommendation_id"] == *id);
        let who =
            |one: &Value| list("attendances").iter().find(|row| row["id"] == one["attendance_id"]).unwrap();
        of.map(|one| who(one)["person_id"].as_str().unwrap().to_owned()).collect()
    }

    /// What the first element of this kind says.
    async fn text_of(&self, selector: &str) -> String {
        let told =
            self.0.tells(&format!("return document.querySelector({selector:?})?.innerText ?? ''")).await;
        bare(told.as_str().unwrap())
    }

    /// Waits until it says this.
    pub async fn reads(&self, selector: &str, words: &str) {
        self.0
            .until(&format!("{selector} says {words}"), async || self.text_of(selector).await.contains(words))
            .await;
    }

    /// Presses a key until what has the focus, or is marked in a list, is this.
    pub async fn goes_on(&self, key: &str, script: &str) {
        for _ in 0..PLACES {
            if self.0.tells(script).await == true {
                return;
            }
            self.0.press(&[key]).await;
        }
        panic!("{key} never leads where {script}\n{}", self.0.text().await);
    }

    /// Opens a recommendation from wherever one is, by its words.
    pub async fn finds(&self, text: &str) {
        self.0.press(&["ctrl+k"]).await;
        self.0.sees("[role=dialog] input:focus").await;
        let words: Vec<&str> = text.split_whitespace().take(4).collect();
        self.0.types(&format!("#{}", words.join(" "))).await;
        self.reads("[role=dialog] [role=listbox]", text).await;
        let marked = format!(
            "const line = document.querySelector('[role=dialog] [aria-selected=true]'); return line.querySelector('bdi').innerText === {} && line.lastElementChild.innerText === 'توصية'",
            json!(text)
        );
        self.goes_on("Down", &marked).await;
        self.0.press(&["Return"]).await;
        self.0.sees("[role=option]:focus").await;
        self.0.rests().await;
    }

    /// Each speaker is given the floor and says what he or she proposes; every proposal is one gesture.
    pub async fn captures(&self, proposals: &[Proposal]) {
        let window = self.0;
        window.press(&["ctrl+3"]).await;
        window.sees("textarea:focus").await;
        for person in SPEAKERS {
            let evening = rows(window, WORKSHOP).await;
            let people = evening["people"].as_array().unwrap();
            let name = people.iter().find(|row| row["id"] == person).unwrap()["name"].as_str().unwrap();
            window.press(&["ctrl+j"]).await;
            window.types(name).await;
            window.rests().await;
            window.press(&["Return"]).await;
            window
                .until("a hand is up", async || {
                    !rows(window, WORKSHOP).await["requests"].as_array().unwrap().is_empty()
                })
                .await;
            window.rests().await;
            window.press(&["F9"]).await;
            let speaking = async || {
                let evening = rows(window, WORKSHOP).await;
                let turns = evening["interventions"].as_array().unwrap();
                turns.iter().any(|turn| turn["stopped_at"].is_null() && !turn["started_at"].is_null())
            };
            window.until("somebody speaks", speaking).await;
            window.sees("textarea[placeholder]:focus").await;
            for Proposal { text, .. } in proposals.iter().filter(|proposal| proposal.person == person) {
                window.types(text).await;
                window.press(&["ctrl+Return"]).await;
                let there = async || self.standing().await.iter().any(|row| row["text"] == text.as_str());
                window.until("it is captured", there).await;
                window.rests().await;
            }
            window.press(&["shift+F8"]).await;
            window.until("the floor is free", async || !speaking().await).await;
        }
    }

    /// The pairs that are suggested: those that are one proposal are merged by one key, another is kept apart by one. Says by how many.
    pub async fn merges(&self, proposals: &[Proposal]) -> usize {
        let window = self.0;
        let groups: Vec<BTreeSet<&str>> = GROUPS
            .iter()
            .map(|group| group.iter().map(|at| proposals[at - 1].text.as_str()).collect())
            .collect();
        window.press(&["ctrl+4"]).await;
        window.sees("[role=option]:focus").await;
        let (mut keys, mut merges, mut apart) = (0, 0, BTreeSet::new());
        while merges < groups.len() {
            let read = json!({"call": "read", "view": {"view": "pairs", "workshop": WORKSHOP}});
            let pairs = window.asks(read).await["value"]["recommendations"].clone();
            let text = |side: &Value| side["text"].as_str().unwrap().to_owned();
            let pairs: Vec<[String; 2]> =
                pairs.as_array().unwrap().iter().map(|pair| [text(&pair["a"]), text(&pair["b"])]).collect();
            let shown = pairs.iter().find(|pair| !apart.contains(*pair)).unwrap();
            let is_one = groups.contains(&shown.iter().map(String::as_str).collect());
            let before = self.standing().await.len();
            window.says(&shown[1]).await;
            window.rests().await;
            window.press(&[if is_one { "m" } else { "k" }]).await;
            keys += 1;
            if is_one {
                merges += 1;
                self.stand(before - 1).await;
            } else {
                apart.insert(shown.clone());
                window.rests().await;
            }
        }
        keys
    }

    /// One that asks for two things becomes two, each with whoever proposed it; and, taken back, one.
    pub async fn splits(&self, text: &str, parts: [&str; 2]) {
        let window = self.0;
        let before = self.standing().await.len();
        let whole = self.one(text).await["id"].clone();
        self.finds(text).await;
        window.press(&["s"]).await;
        window.sees("aside textarea:focus").await;
        window.press(&["ctrl+a"]).await;
        window.types(parts[0]).await;
        window.press(&["Return"]).await;
        window.types(parts[1]).await;
        window.rests().await;
        window.press(&["ctrl+Return"]).await;
        self.stand(before + 1).await;
        for part in parts {
            let row = self.one(part).await;
            assert_eq!(row["split_from"], whole);
            assert_eq!(self.proposers(&row["id"]).await, self.proposers(&whole).await, "{part}");
        }
        window.press(&["ctrl+z"]).await;
        self.stand(before).await;
        assert_eq!(self.one(text).await["id"], whole);
    }

    /// Follows one back to a sentence, and from whoever said it to what became of it.
    pub async fn traces(&self, common: &str, said: &Proposal, names: &[String]) {
        let window = self.0;
        let id = self.one(common).await["id"].as_str().unwrap().to_owned();
        self.finds(common).await;
        for name in names {
            self.reads("aside", name).await;
        }
        let source = format!(
            "const here = document.activeElement; return here.matches('aside button') && here.innerText.includes({})",
            json!(said.text)
        );
        self.goes_on("Tab", &source).await;
        window.press(&["Return"]).await;
        let note = format!("return document.activeElement.value === {}", json!(said.text));
        window.until("the caret is in the sentence", async || window.tells(&note).await == true).await;
        window.press(&["alt+w"]).await;
        self.reads("[role=dialog]", common).await;
        self.reads("[role=dialog]", "ت-02-").await;
        self.reads("[role=dialog]", "معتمدة").await;
        let look = format!(
            "const here = document.activeElement; return here.matches('.fate button') && here.closest('.fate').innerText.includes({})",
            json!(common)
        );
        self.goes_on("Tab", &look).await;
        window.press(&["Return"]).await;
        window.sees(&format!("[id='card-{id}']:focus")).await;
    }
}
