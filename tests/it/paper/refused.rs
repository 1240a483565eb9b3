//! What is not set, and what is said of it.

use super::documents::{document, heading, lines, paragraph, set, table};
use warsha_press::paper::document::{Bar, Block, Running, Text};
use warsha_press::paper::{self, Document, Fonts, PaperError, Progress};

fn refusal(document: &Document) -> PaperError {
    paper::typeset(document, &Fonts::bundled()).unwrap_err()
}

fn of(block: Block) -> PaperError {
    refusal(&document("fr", vec![block]))
}

#[test]
fn every_character_without_a_glyph_is_named_at_once() {
    let blocks = vec![
        paragraph("un 😀 deux"),
        table(&["a", "漢"], vec![vec!["b".into(), "😀".into()]]),
        heading(1, "trois ✈"),
    ];
    let error = refusal(&document("fr", blocks));
    let PaperError::MissingGlyph(missing) = &error else { panic!("{error:?}") };
    let found: Vec<(char, &str)> = missing.iter().map(|one| (one.character, one.path.as_str())).collect();
    assert_eq!(
        found,
        [
            ('😀', "blocks[0].text"),
            ('漢', "blocks[1].columns[1].head"),
            ('😀', "blocks[1].rows[0].cells[1]"),
            ('✈', "blocks[2].text"),
        ]
    );
    let args = error.args();
    assert_eq!(error.code(), "missing-glyph");
    assert_eq!(args["character"], "U+1F600 😀");
    assert_eq!(args["text"], "un 😀 deux");
    assert_eq!(args["path"], "blocks[0].text");
    assert_eq!(args["count"], "4");
    assert_eq!(args["characters"], "U+2708 ✈, U+6F22 漢, U+1F600 😀");
}

#[test]
fn missing_glyphs_of_the_head_the_foot_and_the_badge_are_named_too() {
    let mut document = document("ar", Vec::new());
    document.header = Some(Running { start: "漢".into(), ..Running::default() });
    document.footer = Some(Running { end: "字".into(), ..Running::default() });
    document.badge = Some("書".into());
    let PaperError::MissingGlyph(missing) = refusal(&document) else { panic!() };
    let paths: Vec<&str> = missing.iter().map(|one| one.path.as_str()).collect();
    assert_eq!(paths, ["header.start", "footer.end", "badge"]);
}

#[test]
fn controls_and_overrides_of_direction_are_refused() {
    for character in
        ['\0', '\u{1}', '\t', '\n', '\r', '\u{7F}', '\u{85}', '\u{202A}', '\u{202D}', '\u{202E}', '\u{2029}']
    {
        let error = of(paragraph(format!("un{character}deux")));
        assert_eq!(error, PaperError::ControlCharacter { character, path: "blocks[0].text".into() });
        assert_eq!(error.code(), "control-character");
    }
}

#[test]
fn isolates_marks_and_no_break_spaces_are_respected_and_not_drawn() {
    let text = "n°\u{A0}2 \u{2068}تطوان\u{2069} \u{200E}a\u{200F} 18\u{202F}h\u{202F}30 \u{2066}b\u{2069} \u{2067}ج\u{2069}";
    let pages = set(&document("fr", vec![paragraph(text)]));
    let (_, line) = lines(&pages).next().unwrap();
    let drawn: usize = line.runs.iter().map(|run| run.glyphs.len()).sum();
    let visible =
        text.chars().filter(|one| !matches!(one, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}')).count();
    assert_eq!(drawn, visible);
}

#[test]
fn a_no_break_space_never_breaks() {
    let word = "mot\u{A0}mot\u{202F}mot";
    let pages = set(&document("fr", vec![paragraph([word; 200].join(" "))]));
    for (_, line) in lines(&pages) {
        assert!(line.text.split(' ').all(|part| part == word), "broken: {:?}", line.text);
    }
}

#[test]
fn wrong_shapes_are_refused() {
    let cells = of(table(&["a", "b"], vec![vec!["c".into()]]));
    assert_eq!(cells, PaperError::CellCount { path: "blocks[0].rows[0]".into(), expected: 2, found: 1 });
    assert_eq!(of(table(&[], Vec::new())), PaperError::NoColumns { path: "blocks[0]".into() });
    for level in [0, 4] {
        assert_eq!(of(heading(level, "a")), PaperError::HeadingLevel { level, path: "blocks[0]".into() });
    }
    for tag in ["", "français", "x_y", "ar MA"] {
        let error = of(Block::Quotation { text: Text::plain("a").in_language(tag) });
        assert_eq!(error, PaperError::LanguageTag { tag: tag.into(), path: "blocks[0].text".into() });
    }
    for value in [-1.0, f64::NAN, f64::INFINITY] {
        let bar = Bar { label: "a".into(), value, shown: "b".into(), tone: 0 };
        let error = of(Block::BarChart { caption: "c".into(), bars: vec![bar] });
        assert_eq!(
            (error.code(), error.args()["path"].as_str()),
            ("document-number", "blocks[0].bars[0].value")
        );
    }
    for width in [-1.0, 0.0, f32::NAN, f32::INFINITY] {
        let mut block = table(&["a"], Vec::new());
        if let Block::Table { columns, .. } = &mut block {
            columns[0].width = width;
        }
        assert_eq!(of(block).code(), "document-number");
    }
}

#[test]
fn the_document_as_a_whole_is_checked() {
    let good = document("fr", Vec::new());
    assert_eq!(
        refusal(&Document { date: "13 octobre".into(), ..good.clone() }),
        PaperError::Date("13 octobre".into())
    );
    assert_eq!(refusal(&Document { title: " ".into(), ..good.clone() }), PaperError::NoTitle);
    let error = refusal(&Document { language: "??".into(), ..good.clone() });
    assert_eq!(error, PaperError::LanguageTag { tag: "??".into(), path: "language".into() });
    let footer = Some(Running { middle: "mot ".repeat(400), ..Running::default() });
    assert_eq!(
        refusal(&Document { footer, ..good.clone() }),
        PaperError::RunningTooLong { path: "footer".into() }
    );
    assert_eq!(set(&good).pages.len(), 1, "an empty document is one page");
}

#[test]
fn a_paragraph_of_a_hundred_thousand_characters_is_set() {
    let text: String = "المشاركة المواطنة في تدبير الشأن العمومي ".chars().cycle().take(100_000).collect();
    let document = document("ar", vec![paragraph(text)]);
    let pages = set(&document);
    assert!(pages.pages.len() > 20);
    super::geometry::check(&document, &pages);
    let unbroken = super::documents::document("fr", vec![paragraph("x".repeat(100_000))]);
    super::geometry::check(&unbroken, &set(&unbroken));
}

#[test]
fn progress_is_told_and_typesetting_stops_when_told_to() {
    let document = document("fr", (0..200).map(|number| paragraph(format!("{number} mots"))).collect());
    let fonts = Fonts::bundled();
    let mut told = Vec::new();
    let pages = paper::typeset_with(&document, &fonts, &mut |progress| {
        told.push(progress);
        true
    })
    .unwrap();
    let counts: Vec<usize> = told.iter().map(|progress| progress.pages).collect();
    assert_eq!(counts, (1..=pages.pages.len()).collect::<Vec<_>>());
    assert_eq!(told.last(), Some(&Progress { pages: pages.pages.len(), blocks: 200, of: 200 }));
    let stopped = paper::typeset_with(&document, &fonts, &mut |progress| progress.pages < 2);
    assert_eq!(stopped.unwrap_err(), PaperError::Cancelled);
}
