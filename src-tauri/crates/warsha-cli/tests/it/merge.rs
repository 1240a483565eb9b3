//! Two laptops, one evening: `merge` from the command line.

use crate::desk::{Desk, refused};

const HERE: &[&str] = &[
    r#"{"at":"2026-01-10T10:00:00+01:00","do":"save-person","id":"souad","name":"سعاد ب."}"#,
    r#"{"at":"2026-01-10T10:01:00+01:00","do":"save-person","id":"p3","function":"رئيسة الجمعية","sex":"other"}"#,
];
const THERE: &[&str] = &[
    r#"{"at":"2026-01-10T10:00:30+01:00","do":"save-person","id":"karim","name":"كريم ت.","sex":"male"}"#,
    r#"{"at":"2026-01-10T10:01:30+01:00","do":"save-person","id":"p3","sex":"declined"}"#,
];

/// One dossier prepared at home, and continued on two laptops.
fn two_laptops() -> Desk {
    let desk = Desk::new();
    desk.play("tetouan.jsonl");
    std::fs::copy(desk.path("d.warsha"), desk.path("there.warsha")).unwrap();
    desk.write("here", "d.warsha", HERE);
    desk.write("there", "there.warsha", THERE);
    desk
}

#[test]
fn two_laptops_become_one_dossier_and_what_is_to_be_looked_at_is_said() {
    let desk = two_laptops();
    let told = desk.done(&["merge", "d.warsha", "there.warsha", "--language", "fr"]);
    assert!(told.contains("Éléments nouveaux\u{a0}: 1"), "{told}");
    // Both answered the question of the sex: one is shown, and neither is lost.
    assert!(told.contains("ne souhaite pas répondre") && told.contains("autre"), "{told}");
    desk.done(&["verify", "d.warsha"]);
    let again = desk.done(&["merge", "d.warsha", "there.warsha", "--language", "ar"]);
    assert!(again.contains("لا جديد"), "{again}");
    // The other way round, both end the same.
    let report = desk.printed(&["merge", "there.warsha", "d.warsha", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    assert_eq!(report["new"][0]["row"], "souad");
    let told = |dossier| desk.printed(&["history", dossier, "--format", "json"]);
    assert_eq!(told("d.warsha"), told("there.warsha"));
}

#[test]
fn what_cannot_be_merged_is_refused_in_words_and_changes_nothing() {
    let desk = two_laptops();
    let before = desk.printed(&["history", "d.warsha", "--format", "json"]);
    let other = [r#"{"at":0,"do":"save-programme","id":"other","title":"برنامج آخر"}"#];
    desk.write("there", "other.warsha", &other);
    let merge = |other: &str| desk.run(&["merge", "d.warsha", other, "--language", "en"]);
    refused(&merge("other.warsha"), "another programme");
    refused(&merge("missing.warsha"), "no file");
    std::fs::write(desk.path("foreign.warsha"), "not a dossier").unwrap();
    refused(&merge("foreign.warsha"), "not a");
    let bytes = std::fs::read(desk.path("there.warsha")).unwrap();
    std::fs::write(desk.path("half.warsha"), &bytes[..bytes.len() / 2]).unwrap();
    refused(&merge("half.warsha"), "half.warsha");
    refused(&desk.run(&["merge", "absent.warsha", "there.warsha"]), "absent.warsha");
    assert!(!desk.path("absent.warsha").exists(), "a dossier that is not there is not made by merging");
    assert_eq!(desk.printed(&["history", "d.warsha", "--format", "json"]), before);
    desk.done(&["verify", "d.warsha"]);
}
