//! The sentence of one note, read without the rest of the workshop, is what the minutes print.

use crate::stories::{open, play};
use std::collections::BTreeSet;
use warsha_core::id::Id;
use warsha_core::model::minutes::Minutes;
use warsha_core::model::terms::Language;
use warsha_core::{Action, Dossier, Reading, View};
use warsha_press::compose::{self, Printed, Version};
use warsha_press::paper::document::{Block, Text};
use warsha_press::words::Words;

/// Said besides in a turn of the example evening, and outside any: what frames do not fit, what stands apart, and what is not printed.
const BESIDES: [&str; 8] = [
    r#"{"id": "x1", "intervention_id": "TURN", "text": "كلام كما قيل"}"#,
    r#"{"id": "x2", "intervention_id": "TURN", "form": "sentence", "text": "سطر أول.\nوسطر ثان."}"#,
    r#"{"id": "x3", "intervention_id": "TURN", "form": "noun", "kind": "question", "text": "مآل الطلبات السابقة"}"#,
    r#"{"id": "x4", "intervention_id": "TURN", "form": "noun", "unattributed": true, "text": "غياب المعلومة"}"#,
    r#"{"id": "x5", "intervention_id": "TURN", "form": "noun", "kind": "off-record", "text": "ما لا يكتب"}"#,
    r#"{"id": "x6", "intervention_id": "TURN", "form": "noun", "language": "fr", "text": "la lenteur des réponses"}"#,
    r#"{"id": "x7", "text": "استراحة"}"#,
    r#"{"id": "x8", "unattributed": true, "form": "noun", "text": "ضيق القاعة"}"#,
];

fn evening() -> (tempfile::TempDir, Dossier) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut dossier = open(&folder.path().join("d.warsha"));
    play(&mut dossier, "evening.jsonl");
    let minutes = whole(&dossier);
    let (workshop, turn) = (&minutes.workshop.id, &minutes.interventions[2].id);
    let reopen = format!(r#"{{"do": "reopen-workshop", "workshop": "{workshop}"}}"#);
    let mut at = 1_900_000_000_000;
    let _ = dossier.apply(&serde_json::from_str(&reopen).expect("an action"), at);
    for note in BESIDES {
        let said = format!(r#"{{"do": "write-note", "workshop_id": "{workshop}", {}"#, &note[1..]);
        let action: Action = serde_json::from_str(&said.replace("TURN", turn.as_str())).expect("an action");
        at += 60_000;
        dossier.apply(&action, at).expect("it is written");
    }
    (folder, dossier)
}

fn read(dossier: &Dossier, view: &View) -> Minutes {
    match dossier.read(view) {
        Ok(Reading::Minutes(minutes)) => *minutes,
        other => panic!("{other:?}"),
    }
}

fn whole(dossier: &Dossier) -> Minutes {
    let Ok(Reading::Workshops(workshops)) = dossier.read(&View::Workshops) else { panic!("no workshops") };
    let written =
        workshops.into_iter().map(|line| read(dossier, &View::Minutes { workshop: line.id, public: false }));
    written.max_by_key(|minutes| minutes.interventions.len()).expect("a workshop")
}

fn notes(minutes: &Minutes) -> Vec<&Id> {
    let spoken = minutes.interventions.iter().flat_map(|turn| &turn.notes);
    spoken.chain(&minutes.notes).map(|note| &note.id).collect()
}

/// The paragraphs and the quotations of the minutes.
fn page(minutes: &Minutes, language: Language) -> (Vec<String>, Vec<String>) {
    let (mut paragraphs, mut quotations) = (Vec::new(), Vec::new());
    for block in compose::minutes(minutes, language, Version::Internal).blocks {
        match block {
            Block::Paragraph { text, .. } => paragraphs.push(Text::characters(&text)),
            Block::Quotation { text } => quotations.push(Text::characters(&text)),
            _ => {}
        }
    }
    (paragraphs, quotations)
}

#[test]
fn every_note_is_printed_as_it_was_shown() {
    let (_folder, dossier) = evening();
    let minutes = whole(&dossier);
    assert!(notes(&minutes).len() > 50);
    for language in Language::ALL {
        let words = Words::new(*language);
        let (paragraphs, quotations) = page(&minutes, *language);
        let mut met = BTreeSet::new();
        for note in notes(&minutes) {
            let around = read(&dossier, &View::Around { note: note.clone() });
            match compose::printed(&around, &words, note).unwrap_or_else(|| panic!("{note}: nothing")) {
                Printed::Sentence(said) => {
                    met.insert("sentence");
                    assert!(paragraphs.iter().any(|one| one.contains(&said)), "{language} {note}: {said}");
                }
                Printed::Quotation(said) => {
                    met.insert("quotation");
                    let whole = quotations.contains(&said) || quotations.join(" ").contains(&said);
                    assert!(whole, "{language} {note}: {said}");
                }
            }
        }
        assert!(met.contains("quotation"));
        assert!(met.contains("sentence") || *language != Language::Arabic);
    }
}

#[test]
fn a_sentence_holds_its_note_and_says_who_spoke_unless_she_asked_not_to_be_named() {
    let (_folder, dossier) = evening();
    let words = Words::new(Language::Arabic);
    let shown = |note: &str| {
        let note: Id = note.parse().expect("an id");
        compose::printed(&read(&dossier, &View::Around { note: note.clone() }), &words, &note)
    };
    let speaker = whole(&dossier).attendees[whole(&dossier).interventions[2].speaker].name.clone();
    let speaker = speaker.expect("a name").text;
    assert_eq!(shown("x1"), Some(Printed::Quotation("كلام كما قيل".to_owned())));
    assert_eq!(shown("x2"), Some(Printed::Quotation("سطر أول. وسطر ثان.".to_owned())));
    assert_eq!(shown("x5"), None);
    assert_eq!(shown("x6"), Some(Printed::Quotation("la lenteur des réponses".to_owned())));
    assert_eq!(shown("x7"), Some(Printed::Sentence("استراحة".to_owned())));
    for (note, text) in [("x4", "غياب المعلومة"), ("x8", "ضيق القاعة")] {
        let Some(Printed::Sentence(said)) = shown(note) else { panic!("{note}: {:?}", shown(note)) };
        assert!(said.contains(text) && !said.contains(&speaker), "{said}");
    }
    let first = whole(&dossier).interventions[2].notes[0].clone();
    let Some(Printed::Sentence(said)) = shown(first.id.as_str()) else { panic!("{:?}", first) };
    assert!(said.contains(&first.text.text) && said.contains(&speaker), "{said}");
}

#[test]
fn what_is_read_for_it_holds_no_other_turn_and_only_those_who_spoke() {
    let (_folder, dossier) = evening();
    let minutes = whole(&dossier);
    let around = read(&dossier, &View::Around { note: "x1".parse().expect("an id") });
    let told: Vec<&Id> = notes(&around);
    assert!(told.iter().all(|note| minutes.interventions[2].notes.iter().any(|one| one.id == **note)));
    assert!(around.attendees.len() < minutes.attendees.len());
    assert!(around.recommendations.is_empty() && around.agenda.is_empty());
}
