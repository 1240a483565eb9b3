//! The lists of recommendations as spreadsheets, read back by another program's reader and in their own XML.

use crate::compose::decided::{OBJECTION, beside, decided, of};
use calamine::{Data, Reader, Xlsx};
use serde_json::json;
use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use std::path::PathBuf;
use warsha_core::model::minutes::Minutes;
use warsha_core::model::terms::Language;
use warsha_desk::{Chooser, Office};
use warsha_press::compose::{self, List, Version};
use warsha_press::sheet;
use warsha_press::words::narrative::capitalised;

fn pack(minutes: &Minutes, language: Language, version: Version) -> Vec<u8> {
    sheet::xlsx(&compose::table(minutes, List::Pack(&beside()), language, version)).unwrap()
}

fn table(minutes: &Minutes, language: Language, version: Version) -> Vec<u8> {
    sheet::xlsx(&compose::table(minutes, List::Recommendations, language, version)).unwrap()
}

/// The cells of the only sheet.
fn cells(bytes: &[u8]) -> Vec<Vec<Data>> {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    assert_eq!(book.sheet_names().len(), 1);
    let range = book.worksheet_range_at(0).unwrap().unwrap();
    assert_eq!(range.start(), Some((0, 0)));
    range.rows().map(<[Data]>::to_vec).collect()
}

/// A part of the file, as it is.
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn sheet_of(bytes: &[u8]) -> String {
    part(bytes, "xl/worksheets/sheet1.xml")
}

fn texts(row: &[Data]) -> Vec<String> {
    row.iter().map(ToString::to_string).collect()
}

#[test]
fn every_cell_of_the_table_is_read_back() {
    let rows = cells(&table(&decided(), Language::French, Version::Internal));
    let heads = [
        "N°",
        "Libellé",
        "Proposée par",
        "Axe",
        "Origine",
        "Décision de la salle",
        "Votes",
        "Objections",
        "Réponse du comité",
    ];
    assert_eq!(texts(&rows[0]), heads);
    let numbers: Vec<String> = rows[1..13].iter().map(|row| row[0].to_string()).collect();
    assert_eq!((numbers[0].as_str(), numbers[8].as_str()), ("R-02-01", "R-M-14"));
    let contested = texts(&rows[5]);
    assert_eq!(contested[0], "R-02-09");
    assert_eq!(contested[5], "Adoptée par un vote");
    assert_eq!(contested[6], "Pour\u{a0}: 17 (9 femmes, 8 hommes)\nContre\u{a0}: 2 (2 hommes)");
    assert!(
        contested[7].ends_with("Le budget ne le permet pas cette année\nLe délai est court"),
        "{contested:?}"
    );
    assert_eq!(contested[8], "");
    let total = "Total\u{a0}: 12 (adoptées\u{a0}: 3\u{202f}; prises d’acte\u{a0}: 1\u{202f}; reportées\u{a0}: 1\u{202f}; non retenues\u{a0}: 1\u{202f}; sans décision\u{a0}: 6)";
    assert_eq!(rows.last().unwrap()[0].to_string(), total);
    assert_eq!(texts(&rows[13]), [""; 9], "the sum is apart from what is filtered");
}

#[test]
fn every_cell_of_the_pack_is_read_back_and_a_day_is_a_day() {
    let rows = cells(&pack(&decided(), Language::Arabic, Version::Internal));
    let heads = [
        "الرقم",
        "المحور",
        "نص التوصية",
        "من طلبها",
        "قرار القاعة",
        "تكرار محتمل",
        "القرار",
        "السبب",
        "المسؤول عن التتبع",
        "الأجل",
    ];
    assert_eq!(texts(&rows[0]), heads);
    let numbers: Vec<String> = rows[1..12].iter().map(|row| row[0].to_string()).collect();
    assert_eq!(numbers[..3], ["ت-02-04", "ت-م-14", "ت-02-01"]);
    assert_eq!(rows[1][5].to_string(), "ت-م-15");
    let answered = &rows[2];
    assert_eq!(answered[1].to_string(), "المشاركة المواطنة");
    assert_eq!(
        texts(&answered[6..9]),
        ["مقبولة مع تعديل", "في حدود الميزانية المتاحة", "مصلحة الشؤون القانونية"]
    );
    let Data::DateTime(due) = &answered[9] else { panic!("{:?}", answered[9]) };
    let (year, month, day, ..) = due.to_ymd_hms_milli();
    assert_eq!((year, month, day), (2023, 3, 31));
    // What the committee is to fill in is empty, and so is the axis of what has none.
    assert_eq!(
        texts(&rows[11]),
        [
            "ت-02-09",
            "",
            &rows[11][2].to_string(),
            &rows[11][3].to_string(),
            &rows[11][4].to_string(),
            "",
            "",
            "",
            "",
            ""
        ]
    );
    assert!(rows[11][4].to_string().contains(OBJECTION));
    // No sign that nobody sees is in a text that people sort and search.
    assert!(
        !rows
            .iter()
            .flatten()
            .any(|cell| cell.to_string().contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']))
    );
}

#[test]
fn a_sheet_is_read_in_its_own_direction_and_a_foreign_text_in_its_own() {
    for language in Language::ALL {
        for bytes in
            [table(&decided(), *language, Version::Internal), pack(&decided(), *language, Version::Internal)]
        {
            let turned = sheet_of(&bytes).contains(r#"rightToLeft="1""#);
            assert_eq!(turned, *language == Language::Arabic, "{language}");
            let styles = part(&bytes, "xl/styles.xml");
            // Of the French sheet every text is in French.
            let foreign = if *language == Language::Arabic { 1 } else { 2 };
            let told = styles.contains(&format!(r#"readingOrder="{foreign}""#));
            assert_eq!(told, *language != Language::French, "{language}");
        }
    }
}

#[test]
fn a_sheet_is_ready_to_be_worked_on_and_printed() {
    let bytes = pack(&decided(), Language::Arabic, Version::Internal);
    let sheet = sheet_of(&bytes);
    for told in [
        // The head stays, filters, and comes again on every page.
        r#"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#,
        r#"<autoFilter ref="A1:J12"/>"#,
        r#"fitToPage="1""#,
        r#"orientation="landscape""#,
        r#"fitToHeight="0""#,
        r#"paperSize="9""#,
        // Without its marks, the closing one of an Arabic title would stand before it.
        "&amp;C\u{200f}ملف اللجنة: توصيات اللقاء الثاني في محور «المشاركة المواطنة»\u{200f}</oddHeader>",
        "<oddFooter>&amp;C&amp;P</oddFooter>",
    ] {
        assert!(sheet.contains(told), "{told}: {sheet}");
    }
    let book = part(&bytes, "xl/workbook.xml");
    assert!(book.contains("_xlnm.Print_Titles") && book.contains("$1:$1"), "{book}");
    assert!(part(&bytes, "xl/styles.xml").contains(r#"wrapText="1""#));
}

/// The heights of the rows, in points.
fn heights(bytes: &[u8]) -> Vec<f64> {
    let sheet = sheet_of(bytes);
    let rows = sheet.split("<row ").skip(1).map(|row| row.split('>').next().unwrap().to_owned());
    let height = |row: String| row.split_once("ht=\"")?.1.split('"').next()?.parse().ok();
    rows.filter_map(height).collect()
}

#[test]
fn a_row_is_as_tall_as_its_longest_cell_and_as_a_hand_needs() {
    let bytes = table(&decided(), Language::French, Version::Internal);
    let of_table = heights(&bytes);
    for (row, height) in cells(&bytes).iter().zip(&of_table).skip(1) {
        let most = row.iter().map(|cell| cell.to_string().lines().count()).max().unwrap();
        assert!(
            *height >= 15.0 * f64::from(u32::try_from(most).unwrap()),
            "{height} points for {most} lines"
        );
    }
    // The wording of the first has 99 characters, in a column of 34.
    assert!(of_table[1] >= 60.0, "{of_table:?}");
    let of_pack = heights(&pack(&decided(), Language::French, Version::Internal));
    assert!(of_pack[1..].iter().all(|height| *height >= 50.0), "{of_pack:?}");
}

#[test]
fn the_decision_is_one_of_four_words() {
    for language in Language::ALL {
        let sheet = sheet_of(&pack(&decided(), *language, Version::Internal));
        let words = warsha_press::words::Words::new(*language);
        let verdicts = ["accepted", "accepted-modified", "deferred", "rejected"];
        let verdicts: Vec<String> =
            verdicts.iter().map(|code| capitalised(&words.code("verdict", code))).collect();
        let offered = format!(r#"sqref="G2:G12"><formula1>"{}"</formula1>"#, verdicts.join(","));
        assert!(sheet.contains(&offered), "{offered}: {sheet}");
        assert_eq!(sheet.matches("<dataValidation ").count(), 1);
    }
}

#[test]
fn a_wording_that_looks_like_a_formula_is_a_wording() {
    let mut minutes = decided();
    let hostile = ["=HYPERLINK(\"http://x\",\"y\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "_x0041_ <&> ]]>"];
    for (text, id) in hostile.iter().zip(["r01", "r04", "r05", "r06", "r09", "r12"]) {
        let wording = &mut of(&mut minutes, id).text;
        wording.text = (*text).to_owned();
        wording.translations.clear();
    }
    let bytes = table(&minutes, Language::French, Version::Internal);
    let rows = cells(&bytes);
    for text in hostile {
        let kept = text.trim();
        assert!(
            rows.iter().any(|row| matches!(&row[1], Data::String(said) if said.trim().starts_with(kept))),
            "{text:?} in {:?}",
            rows.iter().map(|row| row[1].to_string()).collect::<Vec<_>>()
        );
    }
    assert!(!sheet_of(&bytes).contains("<f>"), "nothing is computed");
}

#[test]
fn the_same_record_gives_the_same_bytes_dated_by_its_own_day() {
    let first = pack(&decided(), Language::Arabic, Version::Internal);
    assert_eq!(first, pack(&decided(), Language::Arabic, Version::Internal));
    let core = part(&first, "docProps/core.xml");
    assert_eq!(core.matches("2022-10-13T00:00:00Z").count(), 2, "{core}");
}

#[test]
fn for_the_public_nobody_is_named_who_may_not_be() {
    for bytes in [
        table(&decided(), Language::Arabic, Version::Public),
        pack(&decided(), Language::Arabic, Version::Public),
    ] {
        let said = part(&bytes, "xl/sharedStrings.xml");
        for hidden in ["أصريح", "ناصرة", "منير", OBJECTION, "امرأة"] {
            assert!(!said.contains(hidden), "{hidden}");
        }
        assert!(said.contains("الفقيه اللنجري"), "who holds an office is named");
    }
}

#[test]
fn a_list_of_nothing_is_a_head() {
    let mut minutes = decided();
    minutes.recommendations.clear();
    for bytes in [
        table(&minutes, Language::Spanish, Version::Internal),
        pack(&minutes, Language::Spanish, Version::Internal),
    ] {
        assert_eq!(cells(&bytes).len(), 1);
    }
}

#[test]
fn a_text_too_long_for_a_cell_is_told_and_not_cut() {
    let mut minutes = decided();
    of(&mut minutes, "r01").text.text = "ا".repeat(40_000);
    let table = compose::table(&minutes, List::Recommendations, Language::Arabic, Version::Internal);
    let refused = sheet::xlsx(&table).unwrap_err();
    assert_eq!(refused.code(), "sheet-refused");
    assert!(refused.args()["reason"].contains("32,767"), "{refused}");
}

/// Nobody chooses anything here.
struct Nobody;

impl Chooser for Nobody {
    fn folder(&self) -> Option<PathBuf> {
        None
    }
    fn dossier(&self) -> Option<PathBuf> {
        None
    }
    fn list(&self) -> Option<PathBuf> {
        None
    }
}

#[test]
fn the_desk_saves_lists_in_both_forms_under_names_that_say_what_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::new(&folder.path().join("data"), &folder.path().join("documents"));
    let asks = |call: serde_json::Value| office.answer(serde_json::from_value(call).unwrap(), &Nobody);
    asks(json!({"call": "begin", "sample": true})).unwrap();
    let save = |document: &str, sheet: bool, public: bool| {
        let paper = json!({"workshop": "workshop-2", "document": document, "language": "ar", "public": public, "blank": false});
        asks(json!({"call": "save", "paper": paper, "sheet": sheet}))
    };
    for (document, sheet, public) in [
        ("recommendations", false, false),
        ("recommendations", true, true),
        ("pack", false, false),
        ("pack", true, false),
        ("pack", true, false),
    ] {
        save(document, sheet, public).unwrap();
    }
    let names: BTreeSet<String> = std::fs::read_dir(folder.path().join("documents"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let expected = [
        "2022-10-13_pack-2-ar (2).xlsx",
        "2022-10-13_pack-2-ar.pdf",
        "2022-10-13_pack-2-ar.xlsx",
        "2022-10-13_recommendations-2-ar-public.xlsx",
        "2022-10-13_recommendations-2-ar.pdf",
    ];
    assert_eq!(names, expected.map(str::to_owned).into());
    // The pack is in the order of reading back, and like wordings are marked: both are read from beside the minutes.
    let pack = std::fs::read(folder.path().join("documents/2022-10-13_pack-2-ar.xlsx")).unwrap();
    assert!(cells(&pack)[1..].iter().any(|row| row[5].to_string().starts_with("ت-")));
    assert_eq!(save("minutes", true, false).unwrap_err().code, "no-sheet");
}
