//! What is printed before the evening: the sheet for the door, badges, invitations.

use super::busy::busy;
use super::evening::evening;
use super::outline::outline;
use std::collections::BTreeMap;
use warsha_core::id::Id;
use warsha_core::model::minutes::{Minutes, Wording};
use warsha_core::model::people::Sex;
use warsha_core::model::terms::Language;
use warsha_press::compose::{self, Badges, Sheet, Version};
use warsha_press::paper::document::{Block, Document, NameCard, Paper};

const PHONE: &str = "+212\u{a0}600-00-00-03";

fn phones(minutes: &Minutes) -> BTreeMap<Id, String> {
    BTreeMap::from([(minutes.attendees[2].id.clone(), PHONE.to_owned())])
}

fn cards(document: &Document) -> &[NameCard] {
    let found = document.blocks.iter().find_map(|block| match block {
        Block::NameCards { cards } => Some(cards.as_slice()),
        _ => None,
    });
    found.unwrap_or_default()
}

/// Four people with the badges 7, 8 and 9, and one without.
fn numbered() -> Minutes {
    let mut minutes = evening();
    for (attendee, badge) in minutes.attendees.iter_mut().zip([Some(7), None, Some(8), Some(9)]) {
        attendee.badge = badge;
    }
    minutes
}

#[test]
fn the_sheet_has_ten_columns_and_prints_nobodys_contact() {
    for language in Language::ALL {
        let sheet = compose::attendance(&evening(), *language, Version::Internal, Sheet::Blank { rows: 3 });
        let table = sheet.blocks.iter().find_map(|block| match block {
            Block::Table { columns, rows, .. } => Some((columns, rows)),
            _ => None,
        });
        let (columns, rows) = table.expect("a table");
        assert_eq!(columns.len(), 10);
        assert!(
            rows.iter().all(|row| row.cells[6].characters().is_empty()),
            "the contact is not ours to print"
        );
    }
}

#[test]
fn the_notice_is_the_organisers_or_else_the_standard_one() {
    let sheet = |minutes: &Minutes| {
        outline(&compose::attendance(minutes, Language::French, Version::Internal, Sheet::Blank { rows: 1 }))
    };
    let standard = sheet(&evening());
    assert!(standard.contains("loi n°\u{a0}09-08"), "{standard}");
    let mut minutes = evening();
    let translations = BTreeMap::from([(Language::French, "Vos données restent ici.".to_owned())]);
    minutes.privacy_notice =
        Some(Wording { text: "تبقى معطياتكم هنا.".to_owned(), language: None, translations });
    let own = sheet(&minutes);
    assert!(own.contains("Vos données restent ici.") && !own.contains("09-08"), "{own}");
}

#[test]
fn no_row_has_the_number_of_somebody_elses_badge() {
    let sheet =
        compose::attendance(&numbered(), Language::French, Version::Internal, Sheet::Blank { rows: 2 });
    let numbers: Vec<String> = sheet
        .blocks
        .iter()
        .filter_map(|block| if let Block::Table { rows, .. } = block { Some(rows) } else { None })
        .flatten()
        .map(|row| row.cells[0].characters())
        .collect();
    assert_eq!(numbers, ["7", "", "8", "9", "10", "11"]);
}

#[test]
fn everybody_with_a_name_has_a_card_and_a_range_has_those_of_its_numbers() {
    let minutes = numbered();
    let all = compose::badges(&minutes, Language::Arabic, &Badges::People(None));
    assert_eq!(all.paper, Paper::A4Cards);
    assert_eq!(cards(&all).len(), 4);
    assert!(cards(&all)[1].number.is_none() && cards(&all)[1].name.is_some());
    let some = compose::badges(&minutes, Language::Arabic, &Badges::People(Some(8..=9)));
    let numbers: Vec<String> =
        cards(&some).iter().flat_map(|card| &card.number).map(|number| number.characters()).collect();
    assert_eq!(numbers, ["8", "9"]);
    // Who was forgotten wears nothing.
    let busy = busy();
    let named = busy.attendees.iter().filter(|attendee| attendee.name.is_some()).count();
    assert!(named < busy.attendees.len());
    assert_eq!(cards(&compose::badges(&busy, Language::French, &Badges::People(None))).len(), named);
}

#[test]
fn cards_for_walk_ins_go_on_after_the_last_number_and_have_no_name() {
    let blank = compose::badges(&numbered(), Language::Spanish, &Badges::Numbers(12));
    let cards = cards(&blank);
    assert_eq!(cards.len(), 12);
    assert_eq!(cards[0].number.as_ref().expect("a number").characters(), "10");
    assert!(cards.iter().all(|card| card.name.is_none() && card.detail.is_none() && card.note.is_some()));
}

#[test]
fn a_sheet_without_cards_says_so() {
    for language in Language::ALL {
        let none = compose::badges(&numbered(), *language, &Badges::People(Some(100..=120)));
        assert!(cards(&none).is_empty());
        assert_eq!(none.blocks.len(), 1);
    }
}

#[test]
fn telephone_numbers_are_for_the_file_only() {
    let minutes = evening();
    for language in Language::ALL {
        let list = |version| outline(&compose::invitations(&minutes, &phones(&minutes), *language, version));
        assert!(list(Version::Internal).contains(PHONE), "{language}");
        assert!(!list(Version::Public).contains("212"), "{language}");
        let bare = outline(&compose::minutes(&minutes, *language, Version::Internal));
        assert!(!bare.contains("212"), "minutes never have them");
    }
}

#[test]
fn the_list_names_everybody_once_and_counts_them_by_sex() {
    let mut minutes = evening();
    minutes.attendees[1].sex = Sex::Unrecorded;
    let list = compose::invitations(&minutes, &BTreeMap::new(), Language::French, Version::Internal);
    let said = outline(&list);
    let people: usize = list
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Table { rows, columns, .. } if columns.len() > 2 => Some(rows.len()),
            _ => None,
        })
        .sum();
    assert_eq!(people, minutes.attendees.len());
    for line in ["| Femmes | 1", "| Hommes | 2", "| Non déclaré ou non renseigné | 1", "| Total | 4"] {
        assert!(said.contains(line), "{line}: {said}");
    }
    let public =
        outline(&compose::invitations(&minutes, &BTreeMap::new(), Language::French, Version::Public));
    assert!(public.contains("| Total | 4") && !public.contains("| Femmes |"), "{public}");
}

#[test]
fn a_list_of_nobody_is_no_empty_table() {
    let mut minutes = evening();
    minutes.attendees.clear();
    minutes.interventions.clear();
    minutes.recommendations.clear();
    for language in Language::ALL {
        let list = compose::invitations(&minutes, &BTreeMap::new(), *language, Version::Internal);
        assert!(!list.blocks.iter().any(|block| matches!(block, Block::Table { .. })));
        let sheet = compose::attendance(&minutes, *language, Version::Internal, Sheet::Blank { rows: 30 });
        let rows = sheet.blocks.iter().find_map(|block| match block {
            Block::Table { rows, .. } => Some(rows),
            _ => None,
        });
        let rows = rows.expect("rows to fill in");
        assert_eq!((rows.len(), rows[0].cells[0].characters()), (30, "1".to_owned()));
    }
}
