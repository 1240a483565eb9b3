//! A hand that takes the session: it looks at the screen, and presses keys. It calls nothing, writes nothing in the page, and clicks
//! nowhere.

use super::script::{Mark, POINTS, Step, name, prefix, text, turns};
use crate::replay::{Keyboard, of};
use serde_json::Value;
use std::cell::{Cell, RefCell};

/// What the session showed at one moment, as `look.js` tells it.
#[derive(Debug, Clone)]
pub struct Look(pub Value);

impl Look {
    pub fn text(&self, what: &str) -> &str {
        self.0[what].as_str().unwrap_or_default()
    }

    pub fn is(&self, what: &str) -> bool {
        self.0[what] == true
    }

    pub fn rows(&self, what: &str) -> &[Value] {
        self.0[what].as_array().map_or(&[], Vec::as_slice)
    }

    pub fn has(&self, what: &str, text: &str) -> bool {
        self.rows(what).iter().any(|row| row == text)
    }

    /// The line with this text, as a thing of this kind.
    fn notes(&self, text: &str, kind: &str) -> bool {
        self.rows("notes").iter().any(|note| {
            note[1] == text && note[2].as_str().is_some_and(|class| class.split(' ').any(|word| word == kind))
        })
    }
}

/// The window was killed.
#[derive(Debug)]
pub struct Gone;

/// When the window is killed: after so many more keys, and then so many more looks.
#[derive(Debug, Clone, Copy)]
pub struct Fate {
    pub key: usize,
    pub looks: usize,
}

pub struct Hand<'w> {
    pub keys: Keyboard<'w>,
    language: &'static str,
    pub fate: Cell<Option<Fate>>,
    /// The last moment at which the window said that everything was saved.
    pub saved: RefCell<Option<Look>>,
    /// It was the last one.
    pub last_was_saved: Cell<bool>,
}

impl<'w> Hand<'w> {
    pub fn new(keys: Keyboard<'w>, language: &'static str) -> Self {
        Self {
            keys,
            language,
            fate: Cell::new(None),
            saved: RefCell::new(None),
            last_was_saved: Cell::new(false),
        }
    }

    /// Opens the session.
    pub async fn begins(&self) -> Result<(), Gone> {
        self.keys.presses_chord("ctrl+3").await;
        self.until("the caret is in the line", |look| look.text("where") == "line").await?;
        Ok(())
    }

    pub fn says_saved(&self, look: &Look) -> bool {
        look.text("word") == of(self.language, &("محفوظ", "Enregistré"))
    }

    /// Looks at the screen. If its time has come, the window is gone right afterwards.
    pub async fn looks(&self) -> Result<Look, Gone> {
        let look = Look(self.keys.window.tells(include_str!("look.js")).await);
        self.last_was_saved.set(self.says_saved(&look));
        if self.says_saved(&look) {
            self.saved.replace(Some(look.clone()));
        }
        match self.fate.get() {
            Some(Fate { key, looks }) if self.keys.pressed() >= key => {
                if looks == 0 {
                    self.keys.window.kill();
                    return Err(Gone);
                }
                self.fate.set(Some(Fate { key, looks: looks - 1 }));
            }
            _ => {}
        }
        Ok(look)
    }

    pub async fn until(&self, what: &str, is: impl Fn(&Look) -> bool) -> Result<Look, Gone> {
        let seen = RefCell::new(Err(Gone));
        let so = async || {
            let look = self.looks().await;
            let is = look.as_ref().map_or(true, &is);
            *seen.borrow_mut() = look;
            is
        };
        self.keys.window.until(what, so).await;
        seen.into_inner()
    }

    async fn chord(&self, chord: &str) {
        self.keys.presses_chord(chord).await;
    }

    /// Presses this until the screen shows it.
    async fn presses_until(&self, chord: &str, what: &str, is: impl Fn(&Look) -> bool) -> Result<(), Gone> {
        for _ in 0..30 {
            if is(&self.looks().await?) {
                return Ok(());
            }
            self.chord(chord).await;
        }
        panic!("{what} is not reached by {chord}")
    }

    /// Types, and looks up now and then if there is something to see.
    async fn types(&self, text: &str) -> Result<(), Gone> {
        let letters: Vec<char> = text.chars().collect();
        for some in letters.chunks(if self.fate.get().is_some() { 3 } else { letters.len().max(1) }) {
            self.keys.types(&some.iter().collect::<String>()).await;
            if self.fate.get().is_some() {
                self.looks().await?;
            }
        }
        Ok(())
    }

    /// Whether the screen shows what this step of the script makes, and that it is saved.
    pub fn done(&self, place: usize, step: Step, look: &Look) -> bool {
        let name = |badge| name(self.language, badge);
        let shown = match step {
            Step::Takes(point) => look.text("point") == of(self.language, &POINTS[point]),
            Step::Raises(badge, _) | Step::RaisesByName(badge) => look.has("waiting", &name(badge)),
            Step::Next(badge) | Step::AtOnce(badge, _) | Step::Gives(badge) => {
                look.text("holder") == name(badge) && look.rows("turns").len() >= turns(place)
            }
            Step::Pauses => look.is("stands"),
            Step::Resumes => !look.is("stands"),
            Step::Extends => look.text("limit").contains("04:00"),
            Step::Alternates => look.text("mode").contains(self.alternate()),
            Step::Withdraws(badge) => !look.has("waiting", &name(badge)),
            Step::Moves(_, placed) => {
                let first: Vec<String> = placed.iter().map(|badge| name(*badge)).collect();
                look.rows("waiting").starts_with(&first.into_iter().map(Value::from).collect::<Vec<_>>())
                    && look.rows("placed").starts_with(&vec![Value::from(true); placed.len()])
            }
            Step::Releases(_) => !look.rows("placed").contains(&Value::from(true)),
            Step::Notes(place, mark) => {
                let text = text(self.language, place);
                let kind = match mark {
                    Mark::Plain => "note",
                    Mark::Captured => "recommendation",
                    Mark::Prefix(kind) | Mark::Chord(kind) => kind,
                };
                look.notes(&text, kind) && (kind != "recommendation" || look.has("captured", &text))
            }
            Step::ThinksAgain => true,
            Step::Ends => look.0["holder"].is_null(),
        };
        shown && self.says_saved(look)
    }

    fn alternate(&self) -> &'static str {
        of(self.language, &("تناوب بين النساء والرجال", "femmes et hommes en alternance"))
    }

    /// Plays a step, and waits until the screen shows what it makes.
    pub async fn plays(&self, place: usize, step: Step) -> Result<(), Gone> {
        match step {
            Step::Takes(_) => self.chord("alt+p").await,
            Step::Raises(badge, kind) => {
                let sign = match kind {
                    "point-of-order" => "!",
                    "question" => of(self.language, &("؟", "?")),
                    "reply" => "+",
                    _ => "",
                };
                self.names(badge, &format!("{badge}{sign}")).await?;
                self.chord("Return").await;
            }
            Step::RaisesByName(badge) => {
                self.names(badge, &name(self.language, badge)).await?;
                self.chord("Return").await;
            }
            Step::Next(_) => self.chord("F9").await,
            Step::AtOnce(badge, _) => {
                self.names(badge, &badge.to_string()).await?;
                self.chord("shift+Return").await;
            }
            Step::Gives(badge) => self.on_the_row_of(badge, "Return").await?,
            Step::Withdraws(badge) => self.on_the_row_of(badge, "Delete").await?,
            Step::Moves(badge, _) => self.on_the_row_of(badge, "alt+Up").await?,
            Step::Releases(badge) => self.on_the_row_of(badge, "BackSpace").await?,
            Step::Pauses | Step::Resumes => self.chord("F8").await,
            Step::Extends => self.chord("F7").await,
            Step::Ends => self.chord("shift+F8").await,
            Step::Alternates => self.chooses(self.alternate()).await?,
            Step::Notes(text, mark) => self.notes(text, mark).await?,
            Step::ThinksAgain => self.thinks_again().await?,
        }
        let given = matches!(step, Step::Next(_) | Step::AtOnce(..) | Step::Gives(_));
        self.until(&format!("{place}: {step:?}"), |look| {
            // What is typed next belongs to whoever was given the floor.
            self.done(place, step, look) && (!given || look.is("fresh") && look.text("where") == "line")
        })
        .await?;
        Ok(())
    }

    /// Says in the box who is meant.
    async fn names(&self, badge: usize, typed: &str) -> Result<(), Gone> {
        self.chord("ctrl+j").await;
        self.until("the caret is in the box", |look| look.text("where") == "box").await?;
        self.types(typed).await?;
        let name = name(self.language, badge);
        self.until(&format!("{name} is offered"), |look| look.text("offered") == name).await?;
        Ok(())
    }

    /// Goes to somebody among those who wait, and presses this there.
    async fn on_the_row_of(&self, badge: usize, chord: &str) -> Result<(), Gone> {
        self.at_the_line().await?;
        self.chord("shift+F6").await;
        self.until("the floor has the focus", |look| look.text("where") == "next").await?;
        self.presses_until("Tab", "a row", |look| look.text("where") == "row").await?;
        let name = name(self.language, badge);
        let reached = |look: &Look| {
            look.rows("waiting").iter().position(|row| *row == name.as_str())
                == look.0["reached"].as_u64().and_then(|at| usize::try_from(at).ok())
        };
        self.presses_until("Down", &name, reached).await?;
        self.chord(chord).await;
        Ok(())
    }

    /// Chooses, among the rules by which the next speaker is proposed, the one that is called so.
    pub async fn chooses(&self, mode: &str) -> Result<(), Gone> {
        self.chord("alt+o").await;
        self.until("the menu is open", |look| look.text("where") == "menu").await?;
        self.presses_until("Down", mode, |look| look.text("highlighted").contains(mode)).await?;
        self.chord("Return").await;
        self.until("it is chosen", |look| look.text("where") != "menu" && look.text("mode").contains(mode))
            .await?;
        Ok(())
    }

    /// Goes to the line where what is said next is written.
    async fn at_the_line(&self) -> Result<(), Gone> {
        if self.looks().await?.text("where") != "line" {
            self.chord("ctrl+j").await;
            self.until("the caret is in the box", |look| look.text("where") == "box").await?;
            self.chord("Escape").await;
            self.until("the caret is back", |look| ["line", "note"].contains(&look.text("where"))).await?;
        }
        self.presses_until("Down", "the line", |look| look.text("where") == "line").await
    }

    async fn notes(&self, place: usize, mark: Mark) -> Result<(), Gone> {
        self.at_the_line().await?;
        let text = text(self.language, place);
        let before = if let Mark::Prefix(kind) = mark { prefix(self.language, kind) } else { "" };
        self.types(before).await?;
        self.types(&text).await?;
        let whole = format!("{before}{text}");
        self.until(&format!("{whole} is in the line"), |look| look.text("typed") == whole).await?;
        match mark {
            Mark::Captured => {
                self.chord("ctrl+Return").await;
                return Ok(());
            }
            Mark::Chord(kind) => {
                self.chord(match kind {
                    "decision" => "alt+3",
                    "question" => "alt+4",
                    "petition" => "alt+5",
                    _ => "alt+0",
                })
                .await;
                self.until(&format!("{text} is marked"), |look| look.notes(&text, kind)).await?;
            }
            Mark::Plain | Mark::Prefix(_) => {}
        }
        self.chord("Return").await;
        self.until("the next line is open", |look| {
            look.text("typed").is_empty() && look.text("where") == "line"
        })
        .await?;
        Ok(())
    }

    /// Takes back what was captured last, and does it again.
    async fn thinks_again(&self) -> Result<(), Gone> {
        let captured = self.looks().await?.rows("captured").len();
        self.chord("ctrl+z").await;
        self.until("it is taken back", |look| {
            look.rows("captured").len() == captured - 1 && self.says_saved(look)
        })
        .await?;
        self.chord("ctrl+y").await;
        self.until("it is done again", |look| look.rows("captured").len() == captured).await?;
        Ok(())
    }
}
