//! What every evening that is replayed by keys shares: the keyboard, how the evening begins, and the twin that says it as actions.

use crate::driver::Window;
use serde_json::{Value, json};
use std::cell::Cell;
use std::path::Path;
use warsha_core::{Action, Dossier, FileKey};

pub const WORKSHOP: &str = "w";
/// When the twin's evening is.
pub const THEN: i64 = 1_800_000_000_000;

/// A keyboard under one layout, on which keys are only pressed.
pub struct Keyboard<'w> {
    pub window: &'w Window,
    french: bool,
    pressed: Cell<usize>,
}

impl<'w> Keyboard<'w> {
    pub fn at(window: &'w Window, layout: &str) -> Self {
        window.lays_out(layout);
        Self { window, french: layout == "fr", pressed: Cell::new(0) }
    }

    /// How many keys were pressed.
    pub fn pressed(&self) -> usize {
        self.pressed.get()
    }

    pub async fn presses(&self, keys: &[String]) {
        self.pressed.set(self.pressed.get() + keys.len());
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        self.window.press(&keys).await;
    }

    /// A chord. Its letters and digits are pressed where they stand on the board, and Z is not where it is on others on a French one.
    pub async fn presses_chord(&self, chord: &str) {
        let (held, last) = chord.rsplit_once('+').map_or(("", chord), |(held, last)| (held, last));
        let place = match last {
            "0" => "19".to_owned(),
            digit if digit.parse::<u8>().is_ok() => (digit.parse::<u8>().unwrap() + 9).to_string(),
            "j" => "44".to_owned(),
            "o" => "32".to_owned(),
            "p" => "33".to_owned(),
            "u" => "30".to_owned(),
            "y" => "29".to_owned(),
            "z" => if self.french { "25" } else { "52" }.to_owned(),
            name => name.to_owned(),
        };
        let whole = if held.is_empty() { place } else { format!("{held}+{place}") };
        self.presses(&[whole]).await;
    }

    /// Types letters as they stand on the layout.
    pub async fn types(&self, text: &str) {
        let keys: Vec<String> = text.chars().map(key).collect();
        self.presses(&keys).await;
    }
}

/// The name of a letter's key, as keyboards have it.
pub fn key(letter: char) -> String {
    let name = match letter {
        ' ' => "space",
        '’' | '\'' => "apostrophe",
        'é' => "eacute",
        'è' => "egrave",
        'à' => "agrave",
        'ç' => "ccedilla",
        '-' => "minus",
        ':' => "colon",
        '!' => "exclam",
        '?' => "question",
        '؟' => "Arabic_question_mark",
        '+' => "plus",
        '=' => "equal",
        'ء' => "Arabic_hamza",
        'آ' => "Arabic_maddaonalef",
        'أ' => "Arabic_hamzaonalef",
        'ؤ' => "Arabic_hamzaonwaw",
        'إ' => "Arabic_hamzaunderalef",
        'ئ' => "Arabic_hamzaonyeh",
        'ا' => "Arabic_alef",
        'ب' => "Arabic_beh",
        'ة' => "Arabic_tehmarbuta",
        'ت' => "Arabic_teh",
        'ث' => "Arabic_theh",
        'ج' => "Arabic_jeem",
        'ح' => "Arabic_hah",
        'خ' => "Arabic_khah",
        'د' => "Arabic_dal",
        'ذ' => "Arabic_thal",
        'ر' => "Arabic_ra",
        'ز' => "Arabic_zain",
        'س' => "Arabic_seen",
        'ش' => "Arabic_sheen",
        'ص' => "Arabic_sad",
        'ض' => "Arabic_dad",
        'ط' => "Arabic_tah",
        'ظ' => "Arabic_zah",
        'ع' => "Arabic_ain",
        'غ' => "Arabic_ghain",
        'ف' => "Arabic_feh",
        'ق' => "Arabic_qaf",
        'ك' => "Arabic_kaf",
        'ل' => "Arabic_lam",
        'م' => "Arabic_meem",
        'ن' => "Arabic_noon",
        'ه' => "Arabic_ha",
        'و' => "Arabic_waw",
        'ى' => "Arabic_alefmaksura",
        'ي' => "Arabic_yeh",
        letter => return letter.to_string(),
    };
    name.to_owned()
}

/// Begins with an empty dossier in this language, and does these. This is not part of what is replayed.
pub async fn begun(window: &Window, language: &str, actions: Value) {
    window.asks(json!({"call": "begin", "sample": false})).await;
    let mut preferences = json!({"theme": null, "contrast": false, "text_size": 100, "still": true, "letter_keys": true, "speech_minutes": 3, "hall_names": "full"});
    preferences["language"] = json!(language);
    window.asks(json!({"call": "prefer", "preferences": preferences})).await;
    let done = window.asks(json!({"call": "act", "actions": actions})).await;
    assert_eq!(done["reply"], "done", "{done}");
}

/// From the list of workshops into the only one.
pub async fn entered(window: &Window) {
    window.sees("main [data-line]:focus, main button:focus").await;
    window.press(&["Return"]).await;
    window.sees("nav [aria-current=page]").await;
}

/// A programme with a workshop that is held today.
pub fn workshop(language: &str) -> Vec<Value> {
    let day = warsha_desk::clock::day();
    vec![
        json!({"do": "save-programme", "id": "g", "title": "g"}),
        json!({"do": "save-workshop", "id": WORKSHOP, "programme_id": "g", "date": day, "language": language}),
        json!({"do": "open-workshop", "workshop": WORKSHOP}),
    ]
}

/// The gender that goes with a sex where nobody said otherwise.
pub fn gender(sex: &str) -> &'static str {
    match sex {
        "female" => "feminine",
        "male" => "masculine",
        _ => "neutral",
    }
}

/// The twin, once these are done.
pub fn twin(folder: &Path, actions: Vec<Value>) -> Dossier {
    let mut dossier = Dossier::open(&folder.join("story.warsha"), 7, FileKey).unwrap();
    let actions: Vec<Action> =
        actions.into_iter().map(|action| serde_json::from_value(action).unwrap()).collect();
    dossier.apply_together(&actions, THEN).unwrap();
    dossier
}

/// Which of the two scripts a language is written in.
pub fn of<'a>(language: &str, both: &(&'a str, &'a str)) -> &'a str {
    if language == "ar" { both.0 } else { both.1 }
}

/// A value's text.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
