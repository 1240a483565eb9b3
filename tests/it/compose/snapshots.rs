//! The composed documents, as outlines in `tests/snapshots`. `UPDATE_SNAPSHOTS=1` writes them again.

use super::busy::busy;
use super::decided::{beside, decided};
use super::evening::evening;
use super::outline::outline;
use std::path::PathBuf;
use warsha_core::model::terms::Language;
use warsha_press::compose::{self, List, Sheet, Version};
use warsha_press::paper::document::Document;

fn check(name: &str, document: &Document) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("snapshots").join(format!("{name}.txt"));
    let now = outline(document);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(&path, &now).expect("the snapshot is written");
    }
    let before = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        before == now,
        "{name} has changed; read it, then run with UPDATE_SNAPSHOTS=1\n{}",
        difference(&before, &now)
    );
}

fn difference(before: &str, now: &str) -> String {
    let pairs = before.lines().zip(now.lines()).find(|(before, now)| before != now);
    pairs.map_or_else(|| "the lengths differ".to_owned(), |(before, now)| format!("- {before}\n+ {now}"))
}

#[test]
fn minutes_of_the_evening() {
    for language in Language::ALL {
        check(&format!("minutes-{language}"), &compose::minutes(&evening(), *language, Version::Internal));
    }
}

#[test]
fn public_minutes_of_the_evening() {
    for language in [Language::Arabic, Language::French] {
        check(
            &format!("minutes-public-{language}"),
            &compose::minutes(&evening(), language, Version::Public),
        );
    }
}

#[test]
fn attendance_sheet_of_the_evening() {
    for language in [Language::Arabic, Language::French] {
        let sheet = Sheet::Blank { rows: 3 };
        check(
            &format!("attendance-{language}"),
            &compose::attendance(&evening(), language, Version::Internal, sheet),
        );
    }
}

#[test]
fn minutes_of_a_busy_evening() {
    for language in Language::ALL {
        check(&format!("minutes-busy-{language}"), &compose::minutes(&busy(), *language, Version::Internal));
    }
}

#[test]
fn minutes_of_an_evening_that_decided() {
    for language in Language::ALL {
        check(
            &format!("minutes-decided-{language}"),
            &compose::minutes(&decided(), *language, Version::Internal),
        );
    }
}

#[test]
fn lists_of_an_evening_that_decided() {
    for language in Language::ALL {
        let list = |list| compose::list(&decided(), list, *language, Version::Internal);
        check(&format!("recommendations-{language}"), &list(List::Recommendations));
        check(&format!("pack-{language}"), &list(List::Pack(&beside())));
    }
    for language in [Language::Arabic, Language::French] {
        let list = |list| compose::list(&decided(), list, language, Version::Public);
        check(&format!("recommendations-public-{language}"), &list(List::Recommendations));
        check(&format!("pack-public-{language}"), &list(List::Pack(&beside())));
    }
}
