//! A document read from the right is the mirror of one read from the left.

use super::documents::{document, lines, saying, set};
use warsha_press::paper::document::{Bar, Block, Entry, Marker, Signature, Text};
use warsha_press::paper::pages::{Item, Pages, Rectangle};
use warsha_press::paper::{Document, Fonts, typeset};

fn sample(language: &str) -> Document {
    let text = |text: &str| Text::plain(text);
    let bar = |label: &str, value| Bar { label: label.into(), value, shown: text("9"), tone: 0 };
    document(
        language,
        vec![
            super::documents::table(&["1", "2", "3"], vec![vec!["4".into(), "5".into(), "6".into()]]),
            Block::Card { entries: vec![Entry { name: text("10"), value: text("11") }] },
            Block::List { marker: Marker::Number, items: vec![text("20")] },
            Block::BarChart { caption: text("30"), bars: vec![bar("31", 2.0), bar("32", 1.0)] },
            Block::Quotation { text: text("40") },
            Block::Signatures {
                places: vec![
                    Signature { role: text("50"), name: None },
                    Signature { role: text("51"), name: None },
                ],
            },
        ],
    )
}

/// How far from the side where reading starts a text begins.
fn begins(pages: &Pages, text: &str) -> f32 {
    let (_, line) = saying(pages, text);
    if pages.language == "ar" { pages.sheet.right - line.x - line.width } else { line.x - pages.sheet.left }
}

fn rectangles(pages: &Pages) -> Vec<&Rectangle> {
    let items = pages.pages.iter().flat_map(|page| &page.items);
    items.filter_map(|item| if let Item::Rectangle(one) = item { Some(one) } else { None }).collect()
}

#[test]
fn columns_cards_lists_and_signatures_begin_at_the_side_where_reading_starts() {
    for language in ["ar", "fr"] {
        let pages = set(&sample(language));
        let rising = |texts: &[&str]| {
            let begin: Vec<f32> = texts.iter().map(|text| begins(&pages, text)).collect();
            assert!(
                begin.windows(2).all(|pair| pair[0] < pair[1]),
                "{language}: {texts:?} begin at {begin:?}"
            );
        };
        rising(&["1", "2", "3"]);
        rising(&["4", "5", "6"]);
        rising(&["10", "11"]);
        rising(&["1.", "20"]);
        rising(&["31", "9"]);
        rising(&["50", "51"]);
    }
}

#[test]
fn ornament_is_mirrored_to_the_point() {
    let (ar, fr) = (set(&sample("ar")), set(&sample("fr")));
    let (right, left) = (rectangles(&ar), rectangles(&fr));
    assert_eq!(right.len(), left.len());
    for (one, other) in right.iter().zip(left) {
        let mirrored = ar.sheet.width - one.x - one.width;
        // The end of a bar leaves room for the widest value, which two languages do not set alike.
        let bar = one.element.is_some();
        assert!(bar || (mirrored - other.x).abs() < 0.02, "{one:?} is not the mirror of {other:?}");
    }
}

#[test]
fn bars_grow_from_the_side_where_reading_starts() {
    for language in ["ar", "fr"] {
        let pages = set(&sample(language));
        let bars: Vec<&Rectangle> =
            rectangles(&pages).into_iter().filter(|one| one.element.is_some()).collect();
        let [long, short] = bars.as_slice() else { panic!("two bars") };
        assert!((long.width / short.width - 2.0).abs() < 0.01, "bars are as long as their values");
        let base = |bar: &Rectangle| if language == "ar" { bar.x + bar.width } else { bar.x };
        assert!((base(long) - base(short)).abs() < 0.01, "bars begin in one line");
    }
}

#[test]
fn signs_that_both_scripts_have_come_from_the_face_of_the_paragraph() {
    let fonts = Fonts::bundled();
    let family = |language: &str, text: &str| {
        let pages = typeset(&document(language, vec![super::documents::paragraph(text)]), &fonts).unwrap();
        let faces: Vec<&str> = lines(&pages)
            .flat_map(|(_, line)| &line.runs)
            .map(|run| fonts.faces()[usize::from(run.face)].family)
            .collect();
        assert!(faces.windows(2).all(|pair| pair[0] == pair[1]), "{faces:?}");
        faces[0].to_owned()
    };
    assert_eq!(family("fr", "« 2022 »"), "Noto Sans");
    assert_eq!(family("ar", "« 2022 »"), "Noto Naskh Arabic");
}
