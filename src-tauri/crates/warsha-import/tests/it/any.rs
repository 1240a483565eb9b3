//! Anything at all: nothing stops the program, and no row takes another with it.

use proptest::prelude::*;
use std::path::Path;
use warsha_import::{Row, Table, guess, people, preview, read_text};

/// What may stand in a cell.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "\\PC{0,12}",
        1 => Just(String::new()),
        1 => prop::sample::select(vec!["الاسم", "المجموع", "جمعيات", "Total", "Nom", "M", "أنثى", "0600000001", "x@", "#REF!", "السيدة", "و", "سعاد و منير"])
            .prop_map(str::to_owned),
    ]
}

fn rows() -> impl Strategy<Value = Vec<Vec<String>>> {
    prop::collection::vec(prop::collection::vec(cell(), 0..6), 0..12)
}

fn table(rows: &[Vec<String>]) -> Table {
    let rows = rows.iter().enumerate();
    Table {
        rows: rows.map(|(at, cells)| Row { number: at + 1, cells: cells.clone() }).collect(),
        ..Table::default()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_table_is_read(rows in rows()) {
        let table = table(&rows);
        if let Some(columns) = guess(&table) {
            let preview = people(&table, &columns, &mut |_| true).unwrap();
            prop_assert!(preview.people.len() + preview.refused.len() <= rows.len());
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400), text in "\\PC{0,80}") {
        let _ = preview(&bytes, "list.csv", &mut |_| true);
        let _ = preview(&[b"PK\x03\x04", &bytes[..]].concat(), "list.xlsx", &mut |_| true);
        let _ = preview(&[b"\xFF\xFE", &bytes[..]].concat(), "list.txt", &mut |_| true);
        let _ = read_text(&text, &mut |_| true);
    }

    #[test]
    fn a_workbook_with_wrong_bytes_is_read_or_refused(at in 0_usize..2200, byte: u8) {
        let folder = Path::new(super::FOLDER);
        let mut bytes = std::fs::read(folder.join("merged-cells.xlsx")).unwrap();
        let at = at % bytes.len();
        bytes[at] = byte;
        let _ = preview(&bytes, "list.xlsx", &mut |_| true);
    }

    /// Whatever row is put anywhere under the header, everybody who was there is there.
    #[test]
    fn a_row_takes_no_other_with_it(count in 1_usize..8, at: prop::sample::Index, other in prop::collection::vec(cell(), 0..5)) {
        let person = |n: usize| vec![n.to_string(), format!("سعاد المثال {}", "ا".repeat(n)), format!("060000000{n}"), "جمعية النموذج".to_owned()];
        let head = ["الرقم", "الاسم", "الهاتف", "الجمعية"].map(str::to_owned).to_vec();
        let mut rows: Vec<Vec<String>> = std::iter::once(head).chain((1..=count).map(person)).collect();
        rows.insert(1 + at.index(count + 1), other.clone());
        let table = table(&rows);
        let columns = guess(&table).unwrap();
        let preview = people(&table, &columns, &mut |_| true).unwrap();
        for n in 1..=count {
            let phone = format!("+21260000000{n}");
            prop_assert!(preview.people.iter().any(|line| line.phone.as_deref() == Some(&phone)), "{n} was lost to {other:?}");
        }
    }
}
