//! The list is read to the room, and each is decided by the room: by a key, by hands, with an objection, or later.

use super::hand::Hand;
use super::seed::WORKSHOP;
use crate::evening::rows;
use fantoccini::wd::WindowHandle;
use serde_json::{Value, json};

pub const OBJECTION: &str = "من يمول هذا العمل";
/// Which of the list is objected to, which is put off, and of which hands are counted.
const OBJECTED: usize = 2;
const DEFERRED: usize = 4;
const COUNTED: usize = 6;

impl Hand<'_> {
    async fn outcome(&self, text: &str) -> Value {
        let found = self.one(text).await;
        json!([found["outcome"], found["adopted_by"]])
    }

    /// Reads all of these, which the hall follows; says which window is which.
    pub async fn reads_back(&self, listed: &[String]) -> (WindowHandle, WindowHandle) {
        let window = self.0;
        let main = window.client.window().await.unwrap();
        window.press(&["l"]).await;
        window.sees("article.slide").await;
        window.press(&["h"]).await;
        window
            .until("the hall has a window", async || window.client.windows().await.unwrap().len() == 2)
            .await;
        let windows = window.client.windows().await.unwrap();
        let hall = windows.into_iter().find(|handle| *handle != main).unwrap();
        window.client.switch_to_window(hall.clone()).await.unwrap();
        window.says(&listed[0]).await;
        window.client.switch_to_window(main.clone()).await.unwrap();
        window
            .until("the keys are back", async || window.tells("return document.hasFocus()").await == true)
            .await;
        for (place, text) in listed.iter().enumerate() {
            self.reads("article.slide", text).await;
            match place {
                OBJECTED => {
                    self.notes_an_objection().await;
                    window.press(&["a"]).await;
                }
                DEFERRED => {
                    window.press(&["d"]).await;
                    window.sees(".asked textarea:focus, .asked input:focus").await;
                    window.press(&["Return"]).await;
                }
                COUNTED => self.counts_hands(text).await,
                _ => window.press(&["a"]).await,
            }
            window.until("it is decided", async || self.outcome(text).await[0] != "captured").await;
        }
        assert_eq!(self.outcome(&listed[0]).await, json!(["adopted", "consensus"]));
        assert_eq!(self.outcome(&listed[OBJECTED]).await, json!(["adopted", "noted"]));
        assert_eq!(self.outcome(&listed[DEFERRED]).await, json!(["deferred", null]));
        assert_eq!(self.outcome(&listed[COUNTED]).await, json!(["adopted", "vote"]));
        window.press(&["Escape"]).await;
        window.sees("[role=option]").await;
        (main, hall)
    }

    async fn notes_an_objection(&self) {
        let window = self.0;
        window.press(&["o"]).await;
        window.sees("textarea:focus, input:focus").await;
        window.types(OBJECTION).await;
        window.press(&["Return"]).await;
        window
            .until("it is noted", async || {
                rows(window, WORKSHOP).await["objections"].as_array().unwrap().len() == 1
            })
            .await;
        window.rests().await;
    }

    /// Three of the four who are in the room raise their hand for it, and one against. More women than there are is said, and put right.
    async fn counts_hands(&self, text: &str) {
        let window = self.0;
        window.press(&["v"]).await;
        window.sees(".fields input:focus").await;
        for (field, hands) in ["2", "2", "0", "1"].into_iter().enumerate() {
            let here = format!(
                "return document.activeElement === document.querySelectorAll('.fields input')[{field}]"
            );
            window.until("the next number is asked for", async || window.tells(&here).await == true).await;
            window.types(hands).await;
            window.press(&["Return"]).await;
        }
        window.sees(".asked .warning").await;
        self.goes_on(
            "shift+Tab",
            "return document.activeElement === document.querySelectorAll('.fields input')[0]",
        )
        .await;
        window.types("1").await;
        window.press(&["Return"]).await;
        window
            .until("there are as many as are there", async || {
                window.tells("return document.querySelector('.asked .warning') === null").await == true
            })
            .await;
        self.goes_on("Tab", "return document.activeElement.matches('.says button')").await;
        window.press(&["Return"]).await;
        window.until("they have decided", async || self.outcome(text).await[0] != "captured").await;
        let id = self.one(text).await["id"].clone();
        let evening = rows(window, WORKSHOP).await;
        let counted =
            evening["votes"].as_array().unwrap().iter().filter(|vote| vote["recommendation_id"] == id);
        let mut counted: Vec<Value> = counted
            .filter(|vote| vote["count"] != 0)
            .map(|vote| json!([vote["sex"], vote["choice"], vote["count"]]))
            .collect();
        counted.sort_by_key(ToString::to_string);
        assert_eq!(
            counted,
            [json!(["female", "for", 1]), json!(["male", "against", 1]), json!(["male", "for", 2])]
        );
    }
}
