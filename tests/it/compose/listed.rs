//! The table of recommendations and the committee's pack, on pages.

use super::decided::{OBJECTION, beside, decided, of};
use super::evening::evening;
use super::outline::outline;
use crate::paper::tools;
use std::process::Command;
use warsha_core::model::minutes::Minutes;
use warsha_core::model::terms::Language;
use warsha_press::compose::{self, Beside, List, Version};
use warsha_press::paper::document::{Block, Document, Row};
use warsha_press::paper::pages::Item;
use warsha_press::paper::{self, Fonts};

fn table(language: Language, version: Version) -> Document {
    compose::list(&decided(), List::Recommendations, language, version)
}

fn pack(language: Language, version: Version) -> Document {
    compose::list(&decided(), List::Pack(&beside()), language, version)
}

fn rows(document: &Document) -> Vec<&Row> {
    let tables = document.blocks.iter().filter_map(|block| match block {
        Block::Table { rows, .. } => Some(rows),
        _ => None,
    });
    tables.flatten().collect()
}

fn numbers(document: &Document) -> Vec<String> {
    rows(document).iter().map(|row| row.cells[0].characters()).collect()
}

fn heads(document: &Document) -> Vec<Vec<String>> {
    let tables = document.blocks.iter().filter_map(|block| match block {
        Block::Table { columns, .. } => Some(columns.iter().map(|column| column.head.characters()).collect()),
        _ => None,
    });
    tables.collect()
}

#[test]
fn the_table_has_each_that_stands_once_by_number() {
    let numbers = numbers(&table(Language::French, Version::Internal));
    // The tenth was split, the second, third, seventh and eighth were merged.
    let expected = ["01", "04", "05", "06", "09", "11", "12", "13", "M-14", "M-15", "16", "17"];
    let expected: Vec<String> = expected
        .iter()
        .map(|number| if number.starts_with('M') { format!("R-{number}") } else { format!("R-02-{number}") })
        .collect();
    assert_eq!(numbers, expected);
}

#[test]
fn the_table_tells_rule_hands_objections_and_answer() {
    let said = outline(&table(Language::French, Version::Internal));
    for told in [
        "Adoptée par consensus",
        "Prise d’acte",
        "Non retenue\u{2028}Motif\u{a0}: hors de la compétence de la commune.",
        "Adoptée par un vote | Pour\u{a0}: 17 (9 femmes, 8 hommes)\u{2028}Contre\u{a0}: 2 (2 hommes) | M.\u{a0}Mounir",
        "\u{a0}: Le budget ne le permet pas cette année\u{2028}Le délai est court",
        "Fusion de R-02-02 et R-02-03",
        "Partie de R-02-10",
        "Responsable du suivi\u{a0}: Service des affaires juridiques.\u{2028}Échéance\u{a0}: 31 mars 2023.",
        "Total\u{a0}: 12 (adoptées\u{a0}: 3\u{202f}; prises d’acte\u{a0}: 1\u{202f}; reportées\u{a0}: 1\u{202f}; non retenues\u{a0}: 1\u{202f}; sans décision\u{a0}: 6)",
    ] {
        assert!(said.contains(told), "{told}: {said}");
    }
    let arabic = outline(&table(Language::Arabic, Version::Internal));
    for told in
        ["معتمدة بالتوافق", "أخذت القاعة علما بها", "جزء من ت-02-10", OBJECTION, "[fr-MA] Une représentation"]
    {
        assert!(arabic.contains(told), "{told}: {arabic}");
    }
}

#[test]
fn a_column_in_which_nothing_stands_is_not_on_the_page() {
    let bare = compose::list(&evening(), List::Recommendations, Language::French, Version::Internal);
    assert_eq!(heads(&bare), [["N°", "Libellé", "Proposée par", "Axe", "Origine", "Décision de la salle"]]);
    assert_eq!(heads(&table(Language::French, Version::Internal))[0].len(), 9);
}

#[test]
fn the_pack_is_by_axis_with_what_was_decided_first_and_what_was_set_aside_counted() {
    let pack = pack(Language::French, Version::Internal);
    let headings: Vec<String> = pack
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { level: 2, text } => Some(text.characters()),
            _ => None,
        })
        .collect();
    assert_eq!(headings, ["Participation citoyenne", "Transparence", "Sans axe"]);
    let numbers = numbers(&pack);
    let expected = [
        "R-02-04", "R-M-14", "R-02-01", "R-02-11", "R-02-12", "R-M-15", "R-02-16", "R-02-17", "R-02-13",
        "R-02-05", "R-02-09",
    ];
    assert_eq!(numbers, expected);
    let said = outline(&pack);
    assert!(said.contains("Une recommandation que la salle n’a pas retenue ne figure pas ici."), "{said}");
}

#[test]
fn the_pack_leaves_room_for_answers_and_holds_those_that_were_given() {
    let pack = pack(Language::French, Version::Internal);
    let heights: Vec<f32> = pack
        .blocks
        .iter()
        .filter_map(
            |block| if let Block::Table { row_height, .. } = block { Some(*row_height) } else { None },
        )
        .collect();
    assert_eq!(heights.len(), 3);
    assert!(heights.iter().all(|height| *height >= 15.0), "room for a hand: {heights:?}");
    let answers = |row: &Row| row.cells[5..].iter().map(|cell| cell.characters()).collect::<Vec<_>>();
    for row in rows(&pack) {
        let answers = answers(row);
        let given = [
            "Acceptée avec modification",
            "dans la limite du budget disponible",
            "Service des affaires juridiques",
            "31 mars 2023",
        ];
        let expected = if row.cells[0].characters() == "R-M-14" { given } else { [""; 4] };
        assert_eq!(answers, expected);
    }
}

#[test]
fn like_wordings_point_at_each_other_and_at_none_that_is_not_there() {
    let pack = pack(Language::Arabic, Version::Internal);
    let alike: Vec<(String, String)> = rows(&pack)
        .iter()
        .map(|row| (row.cells[0].characters(), row.cells[4].characters()))
        .filter(|(_, alike)| !alike.is_empty())
        .collect();
    let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    assert_eq!(alike, [pair("ت-02-04", "ت-م-15"), pair("ت-م-15", "ت-02-04")]);
    // Where nothing is alike there is no column for it.
    let none = Beside { alike: Vec::new(), ..beside() };
    let bare = compose::list(&decided(), List::Pack(&none), Language::Arabic, Version::Internal);
    assert!(heads(&bare).iter().all(|heads| heads.len() == 8));
}

#[test]
fn for_the_public_nobody_is_named_who_may_not_be_and_no_sex_is_told() {
    for language in Language::ALL {
        for document in [table(*language, Version::Public), pack(*language, Version::Public)] {
            let whole = serde_json::to_string(&document).expect("a document is JSON");
            for hidden in
                ["أصريح", "ناصرة", "منير", "Asrih", "Nasira", "Mounir", OBJECTION, "ne le permet pas"]
            {
                assert!(!whole.contains(hidden), "{hidden} in {language}");
            }
            assert!(document.header.is_some(), "it says for whom it is");
        }
    }
    let french = outline(&table(Language::French, Version::Public));
    assert!(french.contains("Pour\u{a0}: 17\u{2028}Contre\u{a0}: 2 | 2 |"), "{french}");
    assert!(french.contains("Le représentant de l’association Insan"), "{french}");
    let pack = outline(&pack(Language::French, Version::Public));
    assert!(pack.contains(
        "Adoptée par un vote\u{2028}Pour\u{a0}: 17\u{2028}Contre\u{a0}: 2\u{2028}Objections\u{a0}: 2"
    ));
}

#[test]
fn a_list_of_nothing_says_so() {
    let mut minutes = evening();
    minutes.recommendations.clear();
    for language in Language::ALL {
        for list in [List::Recommendations, List::Pack(&Beside::default())] {
            let document = compose::list(&minutes, list, *language, Version::Internal);
            assert!(!document.blocks.iter().any(|block| matches!(block, Block::Table { .. })));
            let said = warsha_press::words::Words::new(*language).plain("none-recommendations");
            assert!(outline(&document).contains(&said), "{said}");
        }
    }
    // All of them set aside: the pack has nothing to answer, and says how many those are.
    let mut aside = decided();
    aside.recommendations.retain(|one| one.id.as_str() == "r06");
    let said = outline(&compose::list(&aside, List::Pack(&beside()), Language::English, Version::Internal));
    assert!(said.contains("One recommendation that the hall did not retain"), "{said}");
}

/// Two hundred, of one axis.
fn many() -> Minutes {
    let mut minutes = decided();
    let one = of(&mut minutes, "r09").clone();
    minutes.recommendations = (1..=200)
        .map(|position| {
            let mut next = one.clone();
            (next.id, next.position) = (format!("x{position}").parse().expect("an id"), position);
            next
        })
        .collect();
    minutes
}

#[test]
fn two_hundred_stand_on_many_pages_each_with_its_head() {
    let minutes = many();
    for list in [List::Recommendations, List::Pack(&Beside::default())] {
        let document = compose::list(&minutes, list, Language::Arabic, Version::Internal);
        let pages = paper::typeset(&document, &Fonts::bundled()).expect("pages");
        assert!(pages.pages.len() > 15, "{}", pages.pages.len());
        for (number, page) in pages.pages.iter().enumerate() {
            let lines = page.items.iter().filter_map(|item| match item {
                Item::Line(line) => Some(line.text.as_str()),
                Item::Rectangle(_) => None,
            });
            let (mut head, mut rows) = (false, false);
            for line in lines {
                head |= line.trim() == "نص التوصية";
                rows |= line.starts_with("ت-02-");
            }
            assert!(head || !rows, "page {number} has rows without a head");
        }
    }
}

#[test]
fn poppler_takes_every_word_of_the_lists_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("list.pdf");
    let fonts = Fonts::bundled();
    for language in [Language::Arabic, Language::French] {
        for document in [table(language, Version::Internal), pack(language, Version::Internal)] {
            let pages = paper::typeset(&document, &fonts).expect("pages");
            std::fs::write(&file, paper::pdf(&pages, &fonts).expect("a PDF")).expect("written");
            let Ok(output) = Command::new("pdftotext").arg(&file).arg("-").output() else {
                return tools::skip(
                    "poppler_takes_every_word_of_the_lists_out",
                    "pdftotext is not installed",
                );
            };
            let found = String::from_utf8(output.stdout).expect("text");
            let (share, lost) = tools::recall(&paper::text(&document), &found);
            assert!(share >= 0.99, "{}: {share:.4} of the words; lost {lost:?}", document.title);
        }
    }
}
