//! Name cards: whole names on cards of one size, and files that everybody can read.

use super::documents::{document, print, set};
use super::{drawn, geometry, tools, written};
use warsha_press::paper::Document;
use warsha_press::paper::document::{Block, NameCard, Paper, Text};

const NAMES: [&str; 7] = [
    "أمينة",
    "فاطمة الزهراء الإدريسي العلوي",
    "عبد الرحمان بن محمد بن عبد السلام الفقيه اللنجري التطواني الحسني الإدريسي",
    "María del Carmen Núñez de Arenas y Fernández-Villaverde",
    "Nasser",
    "م",
    "Bartholomäus-Maximilian Wolfeschlegelsteinhausenbergerdorff",
];

fn cards(language: &str, count: usize) -> Document {
    let card = |number: usize| NameCard {
        // Every fifth has no number, every seventh no name.
        number: (number % 5 != 4).then(|| Text::plain((number + 1).to_string())),
        name: (number % 7 != 6).then(|| NAMES[number % NAMES.len()].into()),
        detail: (number % 3 != 2)
            .then(|| "الشبكة الوطنية لجمعيات المجتمع المدني من أجل الديمقراطية التشاركية".into()),
        note: Some("اللقاء الثاني\u{2028}الخميس 13 أكتوبر 2022".into()),
    };
    let blocks = vec![Block::NameCards { cards: (0..count).map(card).collect() }];
    Document { paper: Paper::A4Cards, ..document(language, blocks) }
}

#[test]
fn cards_stand_as_they_should_in_both_directions() {
    for language in ["ar-MA", "fr-MA"] {
        for (count, sheets) in [(1, 1), (10, 1), (11, 2), (120, 12)] {
            let document = cards(language, count);
            let pages = set(&document);
            assert_eq!(pages.pages.len(), sheets, "{count} cards");
            geometry::check(&document, &pages);
        }
        let bytes = print(&cards(language, 35));
        drawn::check(&bytes);
        written::check(&bytes);
    }
}

#[test]
fn archive_and_access_hold_for_cards() {
    let folder = tempfile::tempdir().unwrap();
    for language in ["ar-MA", "fr-MA"] {
        let file = folder.path().join(format!("cards-{language}.pdf"));
        std::fs::write(&file, print(&cards(language, 21))).unwrap();
        tools::validate(&format!("cards-{language}"), &file);
    }
}
