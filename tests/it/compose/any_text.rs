//! Whatever is written, in whatever form, is on the page in its own words, and never beside a broken frame.

use crate::dice::campaign;

use super::busy::{arabic, note};
use super::evening::evening;
use super::outline::outline;
use proptest::prelude::*;
use proptest::sample::select;
use warsha_core::model::note::{Form, Verb};
use warsha_core::model::people::Gender;
use warsha_core::model::terms::Language;
use warsha_press::compose::{self, Version};

/// Words as notes have them: particles, proclitics, Latin names, figures, marks.
const WORDS: &[&str] = &[
    "على",
    "إلى",
    "الى",
    "في",
    "أن",
    "ان",
    "بأن",
    "هل",
    "الشيء",
    "الذي",
    "باعتبارها",
    "ضرورة",
    "بإحداث",
    "برنامج",
    "الجماعة",
    "و",
    "تتبع",
    "القرار",
    "Tétouan",
    "OGP",
    "2026/2023",
    "15",
    "45,5%",
    "الدولي.",
    "العرائض،",
    "؟",
    "«قول»",
];

fn has_line_break(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::String(text) => text.contains(['\n', '\r']),
        serde_json::Value::Array(values) => values.iter().any(has_line_break),
        serde_json::Value::Object(fields) => fields.values().any(has_line_break),
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: u32::try_from(campaign(100, 4_000)).expect("a count"), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn campaign_of_notes_printed_word_for_word(
        texts in prop::collection::vec(prop::collection::vec(select(WORDS), 2..9), 1..6),
        verbs in prop::collection::vec(prop::option::of(select(Verb::ALL)), 6),
        forms in prop::collection::vec(prop::option::of(select(Form::ALL)), 6),
        gender in select(Gender::ALL),
    ) {
        let mut minutes = evening();
        minutes.interventions.truncate(1);
        minutes.attendees[0].gender = gender;
        let notes = texts.iter().zip(verbs).zip(forms).enumerate();
        minutes.interventions[0].notes = notes
            .map(|(at, ((words, verb), form))| note(&format!("n-{at}"), verb, form, arabic(&words.join(" "), None)))
            .collect();
        let said = outline(&compose::minutes(&minutes, Language::Arabic, Version::Internal));
        let mut from = said.find("\n### ").expect("the turn");
        for words in &texts {
            let text = words.join(" ");
            let text = text.trim_end_matches(['،', ' ']);
            let at = said[from..].find(text);
            prop_assert!(at.is_some(), "{} is not whole, in order, in\n{}", text, said);
            from += at.unwrap_or_default() + text.len();
        }
        let broken = said.contains('\u{fffc}') || said.contains("،،") || said.contains("[report");
        prop_assert!(!broken, "a broken frame in {}", said);
    }

    #[test]
    fn any_text_at_all_can_be_composed(text in "\\PC{0,40}(\n\\PC{0,20})?", form in prop::option::of(select(Form::ALL))) {
        let mut minutes = evening();
        minutes.interventions[0].notes = vec![note("n-1", Some(Verb::Recommend), form, arabic(&text, Some(&text)))];
        minutes.workshop.venue = Some(arabic(&text, None));
        minutes.decisions = vec![arabic(&text, None)];
        for language in Language::ALL {
            let document = compose::minutes(&minutes, *language, Version::Internal);
            let pages = serde_json::to_value(&document.blocks).expect("blocks are JSON");
            prop_assert!(!has_line_break(&pages), "a line break inside a text: {}", pages);
        }
    }
}
