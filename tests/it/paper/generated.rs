//! Documents made by chance, always the same ones: mixtures of blocks in two directions, long tables, long words.

use super::documents::{document, print, set};
use super::geometry::check;
use crate::dice::{campaign, tell};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};
use warsha_press::paper::Document;
use warsha_press::paper::document::{
    Align, Bar, Block, Column, Entry, Marker, Row, Running, Signature, Size, Span, Text,
};

/// Words that are hard in one way or another.
const ARABIC: [&str; 16] = [
    "الجماعة",
    "و",
    "المشاركة",
    "سُجِّلَ",
    "الديمقراطية،",
    "لإظفاء",
    "(الطابق",
    "2)",
    "2026/2023",
    "18:30",
    "45,5\u{A0}%",
    "٢٠٢٢/١٠/١٣",
    "\u{200E}+212\u{A0}539-96-00-00\u{200E}",
    "OGP",
    "«القرار»",
    "الله",
];
const FRENCH: [&str; 14] = [
    "commune",
    "l’atelier",
    "«\u{202F}ouverte\u{202F}»",
    "n°\u{A0}2",
    "(annexe)",
    "—",
    "45,5\u{A0}%",
    "œuvre",
    "جماعة",
    "2023-2026",
    "à",
    "l’article\u{A0}12",
    "institutionnalisation",
    "\u{2068}تطوان\u{2069}",
];

fn words(arabic: bool, most: usize) -> impl Strategy<Value = String> {
    let list: &'static [&'static str] = if arabic { &ARABIC } else { &FRENCH };
    let long = prop::sample::select(vec!["ا", "x", "ضض", "www."]).prop_map(|part| part.repeat(90));
    let word = prop_oneof![60 => prop::sample::select(list).prop_map(String::from), 1 => long];
    prop::collection::vec(word, 1..most).prop_map(|words| words.join(" "))
}

fn text(most: usize) -> impl Strategy<Value = Text> {
    (any::<bool>(), 0u8..4).prop_flat_map(move |(arabic, kind)| {
        (words(arabic, most), words(!arabic, 4), words(arabic, 3)).prop_map(move |(first, guest, last)| {
            let language = |arabic| Some(if arabic { "ar-MA" } else { "fr-MA" }.to_owned());
            let plain = |text: String| Span { text, ..Span::default() };
            let spans = match kind {
                0 | 1 => vec![plain(first)],
                2 => vec![
                    plain(format!("{first} ")),
                    Span { text: guest, bold: true, language: None },
                    plain(format!(" {last}")),
                ],
                _ => vec![
                    plain(format!("{first} ")),
                    Span { text: guest, bold: false, language: language(!arabic) },
                    plain(format!(" {last}")),
                ],
            };
            Text { spans, language: language(arabic) }
        })
    })
}

fn short() -> impl Strategy<Value = Text> {
    text(5)
}

fn align() -> impl Strategy<Value = Align> {
    prop::sample::select(vec![Align::Justify, Align::Start, Align::Center, Align::End])
}

fn table() -> impl Strategy<Value = Block> {
    (1usize..6, 0usize..60).prop_flat_map(|(columns, rows)| {
        let column =
            (short(), 0.3f32..3.0, align()).prop_map(|(head, width, align)| Column { head, width, align });
        // Most cells are short; some fill half a page.
        let cell = prop_oneof![30 => short(), 1 => text(120)];
        let row = (prop::collection::vec(cell, columns), any::<bool>(), prop::bool::weighted(0.05))
            .prop_map(|(cells, header, total)| Row { cells, header, total });
        let height = prop_oneof![3 => Just(0.0f32), 1 => Just(9.0f32)];
        (
            prop::option::of(short()),
            prop::collection::vec(column, columns),
            prop::collection::vec(row, rows),
            height,
        )
            .prop_map(|(caption, columns, rows, row_height)| Block::Table {
                caption,
                columns,
                rows,
                row_height,
            })
    })
}

fn block() -> impl Strategy<Value = Block> {
    let size = prop::sample::select(vec![Size::Small, Size::Normal, Size::Large]);
    let entry = (short(), text(30)).prop_map(|(name, value)| Entry { name, value });
    let bar = (text(8), 0.0f64..500.0, short(), any::<u8>()).prop_map(|(label, value, shown, tone)| Bar {
        label,
        value,
        shown,
        tone,
    });
    let place = (short(), prop::option::of(short())).prop_map(|(role, name)| Signature { role, name });
    let marker = prop::sample::select(vec![Marker::Bullet, Marker::Number]);
    prop_oneof![
        4 => (1u8..4, text(9)).prop_map(|(level, text)| Block::Heading { level, text }),
        8 => (text(150), align(), size, prop::bool::weighted(0.1), prop::bool::weighted(0.3)).prop_map(
            |(text, align, size, keep_with_next, keep_together)| {
                Block::Paragraph { text, align, size, keep_with_next, keep_together }
            }
        ),
        2 => text(80).prop_map(|text| Block::Quotation { text }),
        2 => (marker, prop::collection::vec(text(50), 0..8)).prop_map(|(marker, items)| Block::List { marker, items }),
        2 => table(),
        1 => prop::collection::vec(entry, 0..7).prop_map(|entries| Block::Card { entries }),
        1 => (short(), prop::collection::vec(bar, 0..9)).prop_map(|(caption, bars)| Block::BarChart { caption, bars }),
        1 => prop::collection::vec(place, 0..6).prop_map(|places| Block::Signatures { places }),
    ]
}

fn running() -> impl Strategy<Value = Option<Running>> {
    let part =
        prop_oneof![Just(String::new()), words(true, 6).prop_map(|text| text.chars().take(34).collect())];
    prop::option::of((part.clone(), part.clone(), part).prop_map(|(start, middle, end)| Running {
        start,
        middle: format!("{middle} {{page}}/{{pages}}"),
        end,
    }))
}

fn documents() -> impl Strategy<Value = Document> {
    let language = prop::sample::select(vec!["ar-MA", "fr-MA"]);
    (language, prop::collection::vec(block(), 0..14), running(), running(), any::<bool>()).prop_map(
        |(language, mut blocks, header, footer, badge)| {
            // A heading at the very end of a document stands wherever it must.
            blocks.push(super::documents::paragraph("2022"));
            let badge = badge.then(|| "مثال".to_owned());
            Document { header, footer, badge, ..document(language, blocks) }
        },
    )
}

#[test]
fn campaign_of_documents_made_by_chance() {
    let cases = u32::try_from(campaign(60, 1_500)).unwrap();
    let config = Config { cases, max_shrink_iters: 200, failure_persistence: None, ..Config::default() };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    TestRunner::new_with_rng(config, rng)
        .run(&documents(), |document| {
            check(&document, &set(&document));
            Ok(())
        })
        .unwrap_or_else(keep);
    tell(&format!("{cases} documents made by chance: inside the margins, apart, in order"));
}

/// The smallest document that fails is too long to be read on a terminal: it is kept beside the build.
fn keep(error: TestError<Document>) {
    let TestError::Fail(reason, document) = error else { panic!("{error}") };
    let file = super::documents::root().join("target/paper-failed.json");
    std::fs::write(&file, serde_json::to_vec_pretty(&document).unwrap()).unwrap();
    panic!("{reason}; the document is in {}", file.display());
}

#[test]
fn documents_made_by_chance_are_written_as_they_should() {
    let config = Config { cases: 12, max_shrink_iters: 20, failure_persistence: None, ..Config::default() };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    TestRunner::new_with_rng(config, rng)
        .run(&documents(), |document| {
            super::drawn::check(&print(&document));
            super::written::check(&print(&document));
            Ok(())
        })
        .unwrap_or_else(keep);
}
