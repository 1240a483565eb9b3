//! Where things stand: inside the margins, beside each other, and in the order they were given.

use super::documents::{EXAMPLES, example, lines, role, set};
use std::collections::BTreeMap;
use warsha_press::paper::pages::{Element, Item, Line, Pages, Role, Sheet};
use warsha_press::paper::{self, Document};

/// A hundredth of a millimetre is nothing to see; sums of many lengths err by less.
const NEAR: f32 = 0.03;

#[test]
fn examples_stand_as_they_should() {
    for name in EXAMPLES {
        let document = example(name);
        check(&document, &set(&document));
    }
}

#[test]
fn a_lying_sheet_is_filled_as_well() {
    for name in EXAMPLES {
        let document = Document { paper: paper::document::Paper::A4Landscape, ..example(name) };
        let pages = set(&document);
        check(&document, &pages);
        assert!(pages.sheet.width > pages.sheet.height);
        super::drawn::check(&super::documents::print(&document));
    }
}

/// Everything that must hold of every document.
pub fn check(document: &Document, pages: &Pages) {
    for (number, page) in pages.pages.iter().enumerate() {
        for item in &page.items {
            inside(&pages.sheet, item, number);
        }
        apart(number, &page.items);
    }
    for (number, line) in lines(pages) {
        for run in &line.runs {
            assert!(
                run.glyphs.iter().all(|glyph| glyph.id != 0),
                "a box on page {number} in {:?}",
                line.text
            );
        }
        in_order(line);
        assert_eq!(said(line), bare(&line.text, false), "the clusters of a line on page {number}");
    }
    no_lonely_lines(pages);
    no_heading_last(pages);
    assert_eq!(everything(pages), bare(&paper::text(document), true), "what the pages say");
}

fn inside(sheet: &Sheet, item: &Item, page: usize) {
    let (left, top, right, bottom, tagged) = match item {
        Item::Line(one) => (one.x, one.y, one.x + one.width, one.y + one.height, one.element.is_some()),
        Item::Rectangle(one) => (one.x, one.y, one.x + one.width, one.y + one.height, one.element.is_some()),
    };
    let across = left >= sheet.left - NEAR && right <= sheet.right + NEAR;
    assert!(across, "{left}..{right} is beside the text of page {page}: {item:?}");
    let (above, below) = if tagged { (sheet.top, sheet.bottom) } else { (0.0, sheet.height) };
    assert!(top >= above - NEAR && bottom <= below + NEAR, "{top}..{bottom} leaves page {page}: {item:?}");
}

/// No text lies on other text.
fn apart(page: usize, items: &[Item]) {
    let lines: Vec<&Line> =
        items.iter().filter_map(|item| if let Item::Line(line) = item { Some(line) } else { None }).collect();
    for (number, one) in lines.iter().enumerate() {
        for other in &lines[number + 1..] {
            let across = (one.x + one.width).min(other.x + other.width) - one.x.max(other.x);
            let down = (one.y + one.height).min(other.y + other.height) - one.y.max(other.y);
            assert!(across < NEAR || down < NEAR, "page {page}: {:?} lies on {:?}", one.text, other.text);
        }
    }
}

/// What follows in the text follows to the eye: to the right or to the left, as its script is read.
fn in_order(line: &Line) {
    let mut before: Option<(bool, f32)> = None;
    for run in &line.runs {
        let mut starts: Vec<(u32, f32)> = Vec::new();
        for glyph in &run.glyphs {
            match starts.last_mut() {
                Some((start, x)) if *start == glyph.start => *x = x.min(glyph.x),
                _ => starts.push((glyph.start, glyph.x)),
            }
        }
        starts.sort_by_key(|(start, _)| *start);
        for (_, x) in starts {
            // A mark may reach over the letter before its own.
            let follows =
                before.is_none_or(|(rtl, last)| rtl != run.rtl || !rtl || x < last + run.size * 0.5);
            assert!(follows, "letters are not in order in {:?}", line.text);
            before = Some((run.rtl, x));
        }
    }
}

/// A line's characters as its clusters say them, in logical order.
fn said(line: &Line) -> String {
    let mut said = String::new();
    for run in &line.runs {
        let mut clusters: Vec<(u32, u32)> = run.glyphs.iter().map(|glyph| (glyph.start, glyph.end)).collect();
        clusters.dedup();
        if run.rtl {
            clusters.reverse();
        }
        for (start, end) in clusters {
            said.push_str(&line.text[start as usize..end as usize]);
        }
    }
    bare(&said, false)
}

/// Text without the marks that are never drawn, and perhaps without white space.
fn bare(text: &str, no_space: bool) -> String {
    let drawn = |one: &char| !matches!(one, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(drawn).filter(|one| !no_space || !one.is_whitespace()).collect()
}

/// All the text of all elements, in reading order.
fn everything(pages: &Pages) -> String {
    let mut texts: BTreeMap<(u32, u32), String> = BTreeMap::new();
    for (_, line) in lines(pages) {
        let Some(element) = line.element else { continue };
        let own = &pages.elements[element as usize];
        // A figure's caption is read before the figure's own text.
        let caption = own.parent.filter(|_| own.role == Role::Caption);
        let place = caption.map_or((element, 1), |figure| (figure, 0));
        texts.entry(place).or_default().push_str(&line.text);
    }
    bare(&texts.into_values().collect::<String>(), true)
}

/// Lines by element and page.
fn by_element(pages: &Pages) -> BTreeMap<u32, BTreeMap<usize, usize>> {
    let mut counts: BTreeMap<u32, BTreeMap<usize, usize>> = BTreeMap::new();
    for (number, line) in lines(pages) {
        if matches!(role(pages, line), Some(Role::Paragraph | Role::Body | Role::Heading(_))) {
            *counts.entry(line.element.unwrap()).or_default().entry(number).or_default() += 1;
        }
    }
    counts
}

fn no_lonely_lines(pages: &Pages) {
    for (element, counts) in by_element(pages) {
        if counts.len() > 1 {
            let (first, last) = (counts.first_key_value().unwrap(), counts.last_key_value().unwrap());
            assert!(*first.1 >= 2, "element {element} leaves one line at the foot of page {}", first.0);
            assert!(*last.1 >= 2, "element {element} has one line at the head of page {}", last.0);
        }
    }
}

fn no_heading_last(pages: &Pages) {
    let last_page = pages.pages.len() - 1;
    for (number, page) in pages.pages.iter().enumerate().take(last_page) {
        let mut lowest: Option<&Line> = None;
        for item in &page.items {
            if let Item::Line(line) = item
                && line.element.is_some()
                && lowest.is_none_or(|known| line.y > known.y)
            {
                lowest = Some(line);
            }
        }
        let Some(lowest) = lowest else { continue };
        if without_rows(pages, lowest) {
            continue;
        }
        let last = role(pages, lowest);
        // A head that takes most of a page by itself must end it.
        let heads =
            page.items.iter().filter_map(|item| if let Item::Line(line) = item { Some(line) } else { None });
        let heads = heads.filter(|line| role(pages, line) == Some(Role::ColumnHeader));
        let edges = heads.fold((f32::MAX, 0.0f32), |(top, bottom), line| {
            (top.min(line.y), bottom.max(line.y + line.height))
        });
        if edges.1 - edges.0 > (pages.sheet.bottom - pages.sheet.top) * 0.5 {
            continue;
        }
        let bad = matches!(last, Some(Role::Heading(_) | Role::Caption | Role::ColumnHeader));
        assert!(!bad, "page {number} ends in {last:?} {:?}", lowest.text);
    }
}

/// Whether a line is in the head of a table that has no rows.
fn without_rows(pages: &Pages, line: &Line) -> bool {
    let parent = |element: Option<u32>| element.and_then(|element| pages.elements[element as usize].parent);
    let table = parent(parent(parent(line.element)));
    let rows = |row: &Element| {
        row.role == Role::Row && parent(row.parent) == table && {
            row.parent.is_some_and(|group| pages.elements[group as usize].role == Role::Rows)
        }
    };
    table.is_some() && !pages.elements.iter().any(rows)
}

#[test]
fn a_paragraph_is_straight_at_both_edges_but_for_its_last_line() {
    let pages = set(&example("tetouan"));
    let mut paragraphs: BTreeMap<u32, Vec<&Line>> = BTreeMap::new();
    for (_, line) in lines(&pages).filter(|(_, line)| role(&pages, line) == Some(Role::Paragraph)) {
        paragraphs.entry(line.element.unwrap()).or_default().push(line);
    }
    assert!(paragraphs.len() > 5);
    for lines in paragraphs.values() {
        let (last, others) = lines.split_last().unwrap();
        for line in others {
            assert!((line.x - pages.sheet.left).abs() < NEAR, "ragged: {:?}", line.text);
            assert!((line.x + line.width - pages.sheet.right).abs() < NEAR, "ragged: {:?}", line.text);
        }
        assert!((last.x + last.width - pages.sheet.right).abs() < NEAR, "the last line begins at the right");
        assert!(last.x > pages.sheet.left + 1.0, "the last line is not stretched: {:?}", last.text);
    }
}

#[test]
fn pages_are_a_value_that_can_be_stored() {
    let pages = set(&example("minutes-ar"));
    let stored = serde_json::to_string(&pages).unwrap();
    assert_eq!(serde_json::from_str::<Pages>(&stored).unwrap(), pages);
}
