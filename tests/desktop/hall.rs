//! The hall's window: it shows who has the floor, and can ask for nothing else.

use crate::driver::Laptop;
use crate::evening::{WORKSHOP, evening, in_the_sample};
use crate::replay::{self, Keyboard};
use crate::session::hand::Hand;
use crate::session::{prepared, script};
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn the_hall_sees_who_speaks_and_can_ask_for_nothing_else() {
    let laptop = Laptop::new();
    let window = laptop.start().await;
    in_the_sample(&window).await;
    let rows = evening(&window).await;
    let person = rows["stays"][0]["attendance_id"].clone();
    let listed = rows["attendances"].as_array().unwrap().iter().find(|row| row["id"] == person).unwrap();
    let id = listed["person_id"].clone();
    let name = rows["people"].as_array().unwrap().iter().find(|row| row["id"] == id).unwrap()["name"].clone();

    let main = window.client.window().await.unwrap();
    window.press(&["F5"]).await;
    window.sees("[role=dialog] [aria-current]").await;
    window.press(&["3"]).await;
    window.until("the hall has a window", async || window.client.windows().await.unwrap().len() == 2).await;
    let floor = json!({"do": "give-floor", "id": "hall-turn", "workshop": WORKSHOP, "person": id});
    let reply = window.asks(json!({"call": "act", "actions": [floor]})).await;
    assert_eq!(reply["reply"], "done", "{reply}");

    let windows = window.client.windows().await.unwrap();
    let hall = windows.into_iter().find(|handle| *handle != main).unwrap();
    window.client.switch_to_window(hall).await.unwrap();
    window.says(name.as_str().unwrap()).await;
    // What only the main window may ask is refused before it reaches the core.
    let refused = window.asks(json!({"call": "state"})).await;
    assert!(refused.as_str().is_some_and(|why| why.contains("not allowed")), "{refused}");
    let scene = window.asks_for("hall", json!({})).await;
    assert!(scene["speaker"]["name"] == name && scene.get("people").is_none(), "{scene}");

    // Whoever works the system closes it: the main window says so, and shows the same again when it is asked to.
    window.closes("Warsha · 2");
    window.client.switch_to_window(main.clone()).await.unwrap();
    window.says("النافذة مغلقة").await;
    window.press(&["F5"]).await;
    window.sees("[role=dialog] [aria-current]").await;
    window.press(&["F5"]).await;
    window.until("it is open again", async || window.client.windows().await.unwrap().len() == 2).await;
    let windows = window.client.windows().await.unwrap();
    let hall = windows.into_iter().find(|handle| *handle != main).unwrap();
    window.client.switch_to_window(hall).await.unwrap();
    window.says(name.as_str().unwrap()).await;

    window.client.switch_to_window(main).await.unwrap();
    window.press(&["F5"]).await;
    window.sees("[role=dialog] [aria-current]").await;
    window.press(&["F5"]).await;
    window.until("it is closed", async || window.client.windows().await.unwrap().len() == 1).await;
}

/// What is shown is chosen by keys: a name that is read from far away, the balance only when it is wanted, and at once the emblem alone.
#[tokio::test(flavor = "multi_thread")]
async fn the_hall_is_led_by_keys_and_reads_names_from_afar() {
    let laptop = Laptop::new();
    let window = laptop.start().await;
    let private = "لا يقال في القاعة";
    let spoke =
        json!({"do": "give-floor", "id": "i", "workshop": replay::WORKSHOP, "person": script::person(2)});
    let note = json!({"do": "write-note", "id": "n", "workshop_id": replay::WORKSHOP, "intervention_id": "i", "text": private});
    prepared(&window, "ar", &[spoke, note]).await;
    let hand = Hand::new(Keyboard::at(&window, "ara"), "ar");
    hand.begins().await.unwrap();
    hand.keys.presses_chord("F5").await;
    window.sees("[role=dialog] [aria-current]").await;
    hand.keys.presses_chord("3").await;
    window.until("the hall has a window", async || window.client.windows().await.unwrap().len() == 2).await;
    let main = window.client.window().await.unwrap();
    let hall = window.client.windows().await.unwrap().into_iter().find(|handle| *handle != main).unwrap();
    let hears = async |chord: &str| {
        window.client.switch_to_window(main.clone()).await.unwrap();
        window
            .until("the main window has the keys", async || {
                window.tells("return document.hasFocus()").await == true
            })
            .await;
        hand.keys.presses_chord(chord).await;
        window.client.switch_to_window(hall.clone()).await.unwrap();
    };

    window.client.switch_to_window(hall.clone()).await.unwrap();
    let name = script::name("ar", 2);
    window.says(&name).await;
    let far = "const name = getComputedStyle(document.querySelector('.who .name')); return [parseFloat(name.fontSize) / innerHeight, name.direction]";
    let told = window.tells(far).await;
    assert!(told[0].as_f64().unwrap() >= 0.06 && told[1] == "rtl", "{told}");
    let balance = "return document.querySelector('aside') !== null";
    assert_eq!(window.tells(balance).await, false, "nobody wanted it");
    hears("ctrl+F5").await;
    window.until("the balance is shown", async || window.tells(balance).await == true).await;
    assert!(!window.text().await.contains(private), "{}", window.text().await);
    hears("shift+F5").await;
    window.sees(".emblem").await;
    window.until("nothing but the emblem", async || !window.text().await.contains(&name)).await;
}
