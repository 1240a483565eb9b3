//! The hall's window: it shows who has the floor, and can ask for nothing else.

use crate::driver::Laptop;
use crate::evening::{WORKSHOP, evening, in_the_sample};
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
    window.client.close_window().await.unwrap();
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
