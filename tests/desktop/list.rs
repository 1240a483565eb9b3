//! From sentences in a debate to a list that was adopted, by keys alone: captured, merged, split, read back, closed and printed; and the
//! next workshop, which begins by telling what became of it.

mod hand;
mod papers;
mod read_back;
mod seed;

use crate::driver::Laptop;
use crate::evening::{rows, speak};
use hand::Hand;
use seed::{GROUPS, Proposal, WORKSHOP, prepared, proposals};
use serde_json::{Value, json};
use std::collections::BTreeSet;

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
    let hand = Hand(&window);
    let proposals = proposals();
    assert_eq!(proposals.len(), 13);

    // Whoever speaks is the proposer, and the workshop's axis is the axis.
    hand.captures(&proposals).await;
    for proposal in &proposals {
        let id = hand.one(&proposal.text).await["id"].clone();
        assert_eq!(hand.proposers(&id).await, BTreeSet::from([proposal.person.clone()]), "{}", proposal.text);
    }
    let evening = rows(&window, WORKSHOP).await;
    let filed = evening["recommendation_axes"].as_array().unwrap();
    assert!(filed.len() == 13 && filed.iter().all(|link| link["axis_id"] == "citizen-participation"));

    // Both groups are among the first suggestions.
    assert!(hand.merges(&proposals).await <= 4, "few others were suggested before");
    let after = rows(&window, WORKSHOP).await;
    assert_eq!(after["standing"].as_array().unwrap().len(), 11);
    let originals = after["recommendations"].as_array().unwrap();
    assert_eq!(originals.len(), 15, "every original is there");
    for group in GROUPS {
        let both = group.map(|at| &proposals[at - 1]);
        let of = |proposal: &Proposal| {
            originals
                .iter()
                .find(|row| row["text"] == proposal.text.as_str() && !row["merged_into"].is_null())
                .unwrap()
        };
        assert_eq!(of(both[0])["merged_into"], of(both[1])["merged_into"]);
        for proposal in both {
            assert_eq!(hand.proposers(&of(proposal)["id"]).await, BTreeSet::from([proposal.person.clone()]));
        }
    }
    hand.splits(&proposals[0].text, ["مأسسة فضاء التواصل", "هيكلة الدينامية"]).await;
    let said = |row: &Value| row["text"].as_str().unwrap().to_owned();
    let listed: Vec<String> = hand.standing().await.iter().map(said).collect();

    let (main, hall) = hand.reads_back(&listed).await;

    // Of two that became one, the other wording leads to it as well.
    let [kept, other] = {
        let [a, b] = GROUPS[1].map(|at| &proposals[at - 1]);
        if listed.contains(&a.text) { [a, b] } else { [b, a] }
    };
    let name = |person: &str| {
        let people = after["people"].as_array().unwrap();
        people.iter().find(|row| row["id"] == person).unwrap()["name"].as_str().unwrap().to_owned()
    };
    hand.traces(&kept.text, other, &[name(&kept.person), name(&other.person)]).await;

    hand.closes().await;
    hand.saves_papers(&laptop).await;
    papers::say(&laptop, &listed, &[read_back::OBJECTION]);

    // The next workshop is made like the last, and the hall is told what became of it.
    hand.finds(&listed[0]).await;
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
    let answered = format!(
        "return [...document.querySelectorAll('ol li')].some(row => row.innerText.includes({}) && row.querySelector('.answer').innerText.includes('مقبولة'))",
        json!(listed[0])
    );
    window.until("the hall reads what was answered", async || window.tells(&answered).await == true).await;
    window.client.switch_to_window(main).await.unwrap();
}
