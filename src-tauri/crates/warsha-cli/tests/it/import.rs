//! `import`: a list is looked at, and said in the asked language.

use crate::desk::{Desk, refused};
use serde_json::Value;

const LIST: &str = "الاسم;الجنس;الهاتف\nسعاد المثال;أنثى;0600-000001\n;;0600-000002\nمنير العينة;;12\n";

#[test]
fn a_list_is_previewed_and_what_is_not_known_is_left_out() {
    let desk = Desk::new();
    std::fs::write(desk.path("list.csv"), LIST).unwrap();
    let told = desk.printed(&["import", "list.csv", "--preview", "--format", "json"]);
    let told: Value = serde_json::from_str(&told).unwrap();
    assert_eq!(told["file"], "list.csv");
    assert_eq!(told["people"][0]["sex"], "female");
    assert_eq!(told["people"][0]["phone"], "+212600000001");
    assert_eq!(told["people"][1].as_object().unwrap().keys().collect::<Vec<_>>(), ["name", "phone", "row"]);
    assert_eq!((&told["refused"][0]["row"], &told["refused"][0]["reason"]), (&3.into(), &"no-name".into()));
    assert_eq!(told["warnings"][0]["code"], "phone-not-understood");
    for (language, word) in [("ar", "امرأة"), ("fr", "femme"), ("en", "woman"), ("es", "mujer")] {
        let said = desk.done(&["import", "list.csv", "--preview", "--language", language]);
        assert!(said.to_lowercase().contains(word) && said.contains('3'), "{said}");
    }
}

#[test]
fn a_file_that_is_no_list_is_refused_in_words() {
    let desk = Desk::new();
    std::fs::write(desk.path("empty.csv"), "").unwrap();
    std::fs::write(desk.path("list.xlsx"), "PK\u{3}\u{4} and no more").unwrap();
    refused(&desk.run(&["import", "empty.csv", "--preview", "--language", "en"]), "empty");
    refused(&desk.run(&["import", "list.xlsx", "--preview", "--language", "fr"]), "endommagé");
    refused(&desk.run(&["import", "none.csv", "--preview"]), "none.csv");
    refused(&desk.run(&["import", "empty.csv", "--language", "en"]), "--preview");
}
