//! What belongs together stays together.

use super::documents::{document, heading, lines, paragraph, role, saying, set, table};
use std::collections::{BTreeMap, BTreeSet};
use warsha_press::paper::document::{Block, Row, Signature, Text};
use warsha_press::paper::pages::{Pages, Role};

/// The pages on which each row stands.
fn rows(pages: &Pages) -> BTreeMap<u32, BTreeSet<usize>> {
    let mut rows: BTreeMap<u32, BTreeSet<usize>> = BTreeMap::new();
    for (page, line) in lines(pages) {
        if matches!(role(pages, line), Some(Role::Cell | Role::RowHeader | Role::ColumnHeader)) {
            let row = pages.elements[line.element.unwrap() as usize].parent.unwrap();
            rows.entry(row).or_default().insert(page);
        }
    }
    rows
}

fn long_table(count: usize) -> Block {
    let cell = |number: usize| "mot ".repeat(number * 7 % 23 + 1);
    table(&["un", "deux"], (0..count).map(|number| vec![cell(number), cell(number + 5)]).collect())
}

#[test]
fn a_table_repeats_its_head_on_every_page_and_cuts_no_row() {
    for language in ["ar", "fr"] {
        let pages = set(&document(language, vec![long_table(150)]));
        let count = pages.pages.len();
        assert!(count > 3);
        assert!(rows(&pages).values().all(|pages| pages.len() == 1), "a row is cut");
        for page in 1..count {
            let head: Vec<&str> = lines(&pages)
                .filter(|(number, line)| *number == page && line.element.is_none())
                .map(|(_, line)| line.text.as_str())
                .collect();
            assert_eq!(head, ["un", "deux"], "the head of page {page}");
            let highest = lines(&pages)
                .filter(|(number, _)| *number == page)
                .map(|(_, line)| line.y)
                .fold(f32::MAX, f32::min);
            let first = lines(&pages).find(|(number, line)| *number == page && line.text == "un").unwrap().1;
            assert!((first.y - highest).abs() < 0.1, "the head comes first");
        }
        let tagged = lines(&pages).filter(|(_, line)| role(&pages, line) == Some(Role::ColumnHeader)).count();
        assert_eq!(tagged, 2, "readers of screens meet the head once");
    }
}

#[test]
fn a_row_taller_than_a_page_is_cut_and_loses_nothing() {
    let cell = |count: usize| (0..count).map(|number| format!("mot{number} ")).collect::<String>();
    let document = document(
        "fr",
        vec![table(
            &["un", "deux"],
            vec![vec!["a".into(), "b".into()], vec![cell(3000), cell(700)], vec!["c".into(), "d".into()]],
        )],
    );
    let pages = set(&document);
    super::geometry::check(&document, &pages);
    assert!(rows(&pages).values().any(|pages| pages.len() > 2));
}

#[test]
fn a_heading_stays_with_what_follows_wherever_it_falls() {
    for before in 0..45 {
        let mut blocks: Vec<Block> = (0..before).map(|_| paragraph("ligne")).collect();
        blocks.extend([
            heading(2, "titre"),
            heading(3, "partie"),
            paragraph("mot ".repeat(90)),
            paragraph("fin"),
        ]);
        let pages = set(&document("fr", blocks));
        let (page, _) = saying(&pages, "titre");
        let after =
            lines(&pages).filter(|(number, line)| *number == page && line.text.starts_with("mot")).count();
        assert!(after >= 2, "with {before} lines before, {after} lines follow the heading");
    }
}

#[test]
fn places_to_sign_are_never_parted() {
    let place = |role: &str| Signature { role: role.into(), name: Some(Text::plain("nom")) };
    for before in 0..45 {
        let mut blocks: Vec<Block> = (0..before).map(|_| paragraph("ligne")).collect();
        blocks.push(Block::Signatures {
            places: vec![place("un"), place("deux"), place("trois"), place("quatre")],
        });
        let pages = set(&document("fr", blocks));
        let on: BTreeSet<usize> = ["un", "deux", "trois", "quatre"].map(|text| saying(&pages, text).0).into();
        assert_eq!(on.len(), 1, "with {before} lines before");
    }
}

#[test]
fn a_total_is_not_alone_on_a_page() {
    for count in 20..60 {
        let mut block = table(&["un"], (0..count).map(|number| vec![format!("r{number}")]).collect());
        if let Block::Table { rows, .. } = &mut block {
            rows.push(Row { cells: vec!["total".into()], header: true, total: true });
        }
        let pages = set(&document("fr", vec![block]));
        assert_eq!(
            saying(&pages, "total").0,
            saying(&pages, &format!("r{}", count - 1)).0,
            "with {count} rows"
        );
    }
}

#[test]
fn a_page_break_begins_a_page_and_is_not_doubled() {
    let blocks = vec![
        Block::PageBreak,
        paragraph("un"),
        Block::PageBreak,
        Block::PageBreak,
        paragraph("deux"),
        Block::PageBreak,
    ];
    let pages = set(&document("fr", blocks));
    assert_eq!(pages.pages.len(), 2);
    assert_eq!(saying(&pages, "deux").0, 1);
}

#[test]
fn cells_of_a_row_share_a_baseline_whatever_their_script() {
    let mut block = table(&["un", "deux"], vec![vec!["جماعة".into(), "commune".into()]]);
    if let Block::Table { rows, .. } = &mut block {
        rows[0].cells[0].language = Some("ar-MA".into());
    }
    let pages = set(&document("fr", vec![block]));
    let baseline = |text: &str| saying(&pages, text).1.y + saying(&pages, text).1.baseline;
    assert!((baseline("جماعة") - baseline("commune")).abs() < 0.01);
}
