//! From sentences in a debate to a list that was adopted, by keys alone: captured, merged, read back, closed; and the next workshop, which
//! begins by telling what became of it.

use crate::driver::{Laptop, Window, bare};
use crate::evening::{rows, speak};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use warsha_core::{Action, Dossier, FileKey};

const WORKSHOP: &str = "workshop-2";
/// Of the seed's thirteen, those that are the same proposal in other words.
const GROUPS: [[usize; 2]; 2] = [[2, 3], [7, 8]];

/// What somebody proposed, and who.
struct Proposal {
    text: String,
    person: String,
}

fn story() -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/stories/tetouan.jsonl");
    let text = std::fs::read_to_string(path).unwrap();
    text.lines()
        .filter(|line| line.starts_with('{'))
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn proposals() -> Vec<Proposal> {
    let captures = story().into_iter().filter(|line| line["do"] == "capture");
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    captures
        .map(|line| Proposal { text: text(&line["text"]), person: text(&line["proposers"][0]["person"]) })
        .collect()
}

/// The seed evening as it was before anybody spoke: its axes, its workshop, and its four speakers, who are in the room.
fn prepared(laptop: &Laptop) {
    std::fs::create_dir_all(laptop.data()).unwrap();
    let mut dossier = Dossier::open(&laptop.data().join("warsha.warsha"), 1, FileKey).unwrap();
    let mut does = |mut line: Value| {
        line.as_object_mut().unwrap().remove("at");
        let action: Action = serde_json::from_value(line).unwrap();
        dossier.apply(&action, 1_665_680_400_000).unwrap();
    };
    for line in story().into_iter().take_while(|line| line["do"] != "give-floor") {
        does(line);
    }
    does(json!({"do": "open-workshop", "workshop": WORKSHOP}));
    does(json!({"do": "save-workshop", "id": WORKSHOP, "attendance_taken": true}));
    for person in ["p1", "p2", "p3", "p4"] {
        does(json!({"do": "arrive", "workshop": WORKSHOP, "person": person}));
    }
}

async fn standing(window: &Window) -> Vec<Value> {
    let evening = rows(window, WORKSHOP).await;
    let row = |id: &Value| {
        evening["recommendations"].as_array().unwrap().iter().find(|row| row["id"] == *id).unwrap().clone()
    };
    evening["standing"].as_array().unwrap().iter().map(row).collect()
}

async fn outcome(window: &Window, text: &str) -> Value {
    let found = standing(window).await.into_iter().find(|row| row["text"] == text).unwrap();
    json!([found["outcome"], found["adopted_by"]])
}

/// Each speaker is given the floor and says what he or she proposes; every proposal is one gesture.
async fn captured(window: &Window, proposals: &[Proposal]) {
    window.press(&["ctrl+3"]).await;
    window.sees("textarea:focus").await;
    for person in ["p1", "p2", "p3", "p4"] {
        let evening = rows(window, WORKSHOP).await;
        let people = evening["people"].as_array().unwrap();
        let name =
            people.iter().find(|row| row["id"] == person).unwrap()["name"].as_str().unwrap().to_owned();
        window.press(&["ctrl+j"]).await;
        window.types(&name).await;
        window.rests().await;
        window.press(&["Return"]).await;
        window
            .until("a hand is up", async || {
                !rows(window, WORKSHOP).await["requests"].as_array().unwrap().is_empty()
            })
            .await;
        window.press(&["F9"]).await;
        let speaking = async || {
            let evening = rows(window, WORKSHOP).await;
            let turns = evening["interventions"].as_array().unwrap();
            turns.iter().any(|turn| turn["stopped_at"].is_null() && !turn["started_at"].is_null())
        };
        window.until("somebody speaks", speaking).await;
        window.sees("textarea[placeholder]:focus").await;
        for proposal in proposals.iter().filter(|proposal| proposal.person == person) {
            window.types(&proposal.text).await;
            window.press(&["ctrl+Return"]).await;
            let there =
                async || standing(window).await.iter().any(|row| row["text"] == proposal.text.as_str());
            window.until("it is captured", there).await;
            window.rests().await;
        }
        window.press(&["shift+F8"]).await;
        window.until("the floor is free", async || !speaking().await).await;
    }
}

/// The pairs that are suggested: those that are one proposal are merged by one key, another is kept apart by one.
async fn merged(window: &Window, proposals: &[Proposal]) -> usize {
    let groups: Vec<BTreeSet<&str>> =
        GROUPS.iter().map(|group| group.iter().map(|at| proposals[at - 1].text.as_str()).collect()).collect();
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
        let before = standing(window).await.len();
        window.says(&shown[1]).await;
        window.rests().await;
        window.press(&[if is_one { "m" } else { "k" }]).await;
        keys += 1;
        if is_one {
            merges += 1;
            window.until("two are one", async || standing(window).await.len() == before - 1).await;
        } else {
            apart.insert(shown.clone());
        }
        window.rests().await;
    }
    keys
}

fn saved(laptop: &Laptop, part: &str) -> Option<PathBuf> {
    let files = std::fs::read_dir(laptop.documents()).ok()?.flatten().map(|file| file.path());
    files.into_iter().find(|path| path.file_name().unwrap().to_string_lossy().contains(part))
}

fn printed(path: &Path) -> String {
    let text = Command::new("pdftotext").arg(path).arg("-").output().unwrap();
    bare(&String::from_utf8(text.stdout).unwrap()).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words that go on under a narrow column, or stand in a sentence of the other direction, are not taken out in one piece.
fn holds(text: &str, words: &str) -> bool {
    bare(words).split_whitespace().all(|word| text.contains(word))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_is_captured_sorted_read_back_closed_and_told_of_next_time() {
    let laptop = Laptop::new();
    prepared(&laptop);
    let window = laptop.start().await;
    window.sees("nav").await;
    speak(&window, "ar").await;
    window.rests().await;
    window.press(&["Return"]).await;
    window.sees("nav [aria-current=page]").await;
    let proposals = proposals();
    assert_eq!(proposals.len(), 13);

    captured(&window, &proposals).await;
    let evening = rows(&window, WORKSHOP).await;
    let proposers = |text: &str| -> BTreeSet<String> {
        let list = |name: &str| evening[name].as_array().unwrap().clone();
        let id = list("recommendations").into_iter().find(|row| row["text"] == text).unwrap()["id"].clone();
        let of = list("proposers").into_iter().filter(|one| one["recommendation_id"] == id);
        let who = |one: Value| {
            list("attendances").into_iter().find(|row| row["id"] == one["attendance_id"]).unwrap()
        };
        of.map(|one| who(one)["person_id"].as_str().unwrap().to_owned()).collect()
    };
    for proposal in &proposals {
        assert_eq!(proposers(&proposal.text), BTreeSet::from([proposal.person.clone()]), "{}", proposal.text);
    }
    let filed = evening["recommendation_axes"].as_array().unwrap();
    assert!(filed.len() == 13 && filed.iter().all(|link| link["axis_id"] == "citizen-participation"));

    // Both groups are among the first suggestions.
    assert!(merged(&window, &proposals).await <= 4, "few others were suggested before");
    let after = rows(&window, WORKSHOP).await;
    assert_eq!(after["standing"].as_array().unwrap().len(), 11);
    assert_eq!(after["recommendations"].as_array().unwrap().len(), 15, "every original is there");
    let said = |row: &Value| row["text"].as_str().unwrap().to_owned();
    let listed: Vec<String> = standing(&window).await.iter().map(said).collect();

    // Read back: one is objected to, one is put off, the others are a key each.
    let main = window.client.window().await.unwrap();
    window.press(&["l"]).await;
    window.sees("article.slide").await;
    window.press(&["h"]).await;
    window.until("the hall has a window", async || window.client.windows().await.unwrap().len() == 2).await;
    let hall = window.client.windows().await.unwrap().into_iter().find(|handle| *handle != main).unwrap();
    window.client.switch_to_window(hall.clone()).await.unwrap();
    window.says(&listed[0]).await;
    window.client.switch_to_window(main.clone()).await.unwrap();
    window
        .until("the keys are back", async || window.tells("return document.hasFocus()").await == true)
        .await;
    let objection = "من يمول هذا العمل";
    for (place, text) in listed.iter().enumerate() {
        window
            .until("it is read", async || {
                window
                    .tells("return document.querySelector('article.slide').innerText")
                    .await
                    .as_str()
                    .is_some_and(|slide| slide.contains(text))
            })
            .await;
        match place {
            2 => {
                window.press(&["o"]).await;
                window.sees("textarea:focus, input:focus").await;
                window.types(objection).await;
                window.press(&["Return"]).await;
                window
                    .until("it is noted", async || {
                        rows(&window, WORKSHOP).await["objections"].as_array().unwrap().len() == 1
                    })
                    .await;
                window.rests().await;
                window.press(&["a"]).await;
            }
            4 => {
                window.press(&["d"]).await;
                window.sees("textarea:focus, input:focus").await;
                window.press(&["Return"]).await;
            }
            _ => window.press(&["a"]).await,
        }
        window.until("it is decided", async || outcome(&window, text).await[0] != "captured").await;
    }
    assert_eq!(outcome(&window, &listed[0]).await, json!(["adopted", "consensus"]));
    assert_eq!(outcome(&window, &listed[2]).await, json!(["adopted", "noted"]));
    assert_eq!(outcome(&window, &listed[4]).await, json!(["deferred", null]));
    window.press(&["Escape"]).await;
    window.sees("[role=option]").await;

    // Closed, after what is wrong was said.
    window.press(&["ctrl+6"]).await;
    window.sees("[data-close]").await;
    window.press(&["F4"]).await;
    window.sees("[data-close]:focus").await;
    window.press(&["F4"]).await;
    window.until("it is closed", async || rows(&window, WORKSHOP).await["workshop"]["closed"] == true).await;
    for language in ["ar", "fr"] {
        let minutes = json!({"call": "save", "paper": {"workshop": WORKSHOP, "document": "minutes", "language": language, "public": false, "blank": false}});
        assert_eq!(window.asks(minutes).await["reply"], "saved");
        let text = printed(&saved(&laptop, &format!("minutes-2-{language}")).unwrap());
        for words in listed.iter().map(String::as_str).chain([objection]) {
            assert!(
                holds(&text, words),
                "{words} is printed
{text}"
            );
        }
        for kind in ["recommendations", "pack"] {
            for format in ["pdf", "xlsx"] {
                let paper = json!({"workshop": WORKSHOP, "document": kind, "language": language, "public": false, "blank": false});
                let reply =
                    window.asks(json!({"call": "save", "paper": paper, "sheet": format == "xlsx"})).await;
                assert_eq!(reply["reply"], "saved", "{reply}");
            }
            let text = printed(&saved(&laptop, &format!("{kind}-2-{language}.pdf")).unwrap());
            assert!(listed.iter().all(|words| holds(&text, words)), "{text}");
            assert!(saved(&laptop, &format!("{kind}-2-{language}.xlsx")).is_some());
        }
    }

    // The next workshop is made like the last, and the hall is told what became of it.
    window.press(&["ctrl+4"]).await;
    window.sees("[role=option]:focus").await;
    window.press(&["r"]).await;
    window.rests().await;
    window.press(&["1"]).await;
    window
        .until("the committee has answered", async || {
            rows(&window, WORKSHOP).await["answers"].as_array().unwrap().len() == 1
        })
        .await;
    window.press(&["ctrl+0"]).await;
    window.rests().await;
    window.press(&["d"]).await;
    window.sees("nav [aria-current=page]").await;
    window.says("الورشة 3").await;
    window.rests().await;
    window.press(&["F5"]).await;
    window.sees("[role=dialog] [aria-current]").await;
    window.press(&["7"]).await;
    window.client.switch_to_window(hall).await.unwrap();
    window.says(&listed[0]).await;
}
