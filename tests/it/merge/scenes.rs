//! Two laptops in the same evening: the cases of a merge that have a name.

use super::laptop::{Laptop, folder};
use crate::chance::beginning;
use serde_json::{Value, json};
use tempfile::TempDir;
use warsha_core::{MergeReport, Review};

/// An instant after everything in the beginning.
pub const T: i64 = 1_665_680_000_000;

/// Two laptops that have seen the same beginning, and the folder they are in.
pub fn two() -> (TempDir, Laptop, Laptop) {
    let folder = folder();
    let mut a = Laptop::new(folder.path().join("a.warsha"), 1);
    for line in beginning() {
        a.does(line, T);
    }
    let mut b = Laptop::new(folder.path().join("b.warsha"), 2);
    b.merge(&mut a, T);
    (folder, a, b)
}

/// Each merges the other; both show the same, and it holds. Gives the report of the first.
pub fn meet(a: &mut Laptop, b: &mut Laptop) -> MergeReport {
    let report = a.merge(b, T);
    b.merge(a, T);
    assert_eq!(a.whole(), b.whole());
    a.sound("met");
    report
}

fn rules(report: &MergeReport) -> Vec<(&str, &str, &str)> {
    let repairs = report.repaired.iter();
    repairs.map(|repair| (repair.rule.as_str(), repair.table.as_str(), repair.row.as_str())).collect()
}

fn rows(report: &[warsha_core::HistoryRow], table: &str) -> Vec<String> {
    report.iter().filter(|row| row.table == table).map(|row| row.row.clone()).collect()
}

fn word(laptop: &Laptop, select: &str) -> String {
    laptop.words(select).join(" ")
}

#[test]
fn of_two_floors_the_first_stops_where_the_second_begins() {
    let (_folder, mut a, mut b) = two();
    a.does(json!({"do": "end-floor", "workshop": "w0"}), T);
    b.merge(&mut a, T);
    a.does(json!({"do": "give-floor", "id": "ia", "workshop": "w0", "person": "p1"}), T + 1_000);
    b.does(json!({"do": "give-floor", "id": "ib", "workshop": "w0", "person": "p2"}), T + 5_000);
    let report = meet(&mut a, &mut b);
    assert_eq!(rules(&report), [("floor", "intervention", "ia")]);
    assert_eq!(report.repaired[0].shown, json!(T + 5_000));
    // What is shown is said by the next action, and stays when its cause goes away.
    b.does(json!({"do": "strike", "table": "intervention", "row": "ib"}), T + 6_000);
    assert_eq!(b.count("SELECT stopped_at FROM intervention WHERE id = 'ia'"), T + 5_000);
    assert!(b.repaired().is_empty());
    meet(&mut a, &mut b);
}

#[test]
fn a_ring_is_opened_and_nothing_rises_again() {
    let (_folder, mut a, mut b) = two();
    a.does(json!({"do": "merge", "into": "r1", "recommendations": ["r0"]}), T + 1_000);
    b.does(json!({"do": "merge", "into": "r0", "recommendations": ["r1"]}), T + 2_000);
    let report = meet(&mut a, &mut b);
    assert_eq!(rules(&report), [("ring", "recommendation", "r1")], "the newest merge is void");
    a.does(json!({"do": "unmerge", "recommendation": "r0"}), T + 3_000);
    meet(&mut a, &mut b);
    assert_eq!(word(&b, "SELECT id FROM recommendation WHERE merged_into IS NOT NULL"), "");
}

/// The newest merge of a ring may be an undo that merged again.
#[test]
fn a_ring_made_by_an_undo_is_opened() {
    let (_folder, mut a, mut b) = two();
    a.does(json!({"do": "merge", "into": "r1", "recommendations": ["r0"]}), T + 1_000);
    a.does(json!({"do": "unmerge", "recommendation": "r0"}), T + 2_000);
    b.merge(&mut a, T);
    b.does(json!({"do": "merge", "into": "r0", "recommendations": ["r1"]}), T + 3_000);
    a.dossier().undo(T + 4_000).unwrap();
    let report = meet(&mut a, &mut b);
    assert_eq!(rules(&report), [("ring", "recommendation", "r0")]);
    assert_eq!(
        word(&a, "SELECT id || merged_into FROM recommendation WHERE merged_into IS NOT NULL"),
        "r1r0"
    );
}

#[test]
fn an_organisation_struck_here_and_used_there_stays() {
    let (_folder, mut a, mut b) = two();
    a.does(json!({"do": "strike", "table": "organisation", "row": "o1"}), T + 1_000);
    b.does(json!({"do": "propose", "recommendation": "r0", "proposer": {"organisation": "o1"}}), T + 500);
    let report = meet(&mut a, &mut b);
    assert_eq!(rules(&report), [("needed", "organisation", "o1")]);
    assert_eq!(report.repaired[0].label, "جمعية إنسان");
    a.does(json!({"do": "reword", "recommendation": "r1", "text": "أخرى"}), T + 2_000);
    meet(&mut a, &mut b);
    assert_eq!(word(&b, "SELECT id FROM organisation"), "o0 o1");
}

#[test]
fn a_recommendation_struck_here_and_adopted_there_is_back_with_its_proposers() {
    let (_folder, mut a, mut b) = two();
    a.does(json!({"do": "strike", "table": "recommendation", "row": "r0"}), T + 1_000);
    assert_eq!(a.count("SELECT count(*) FROM proposer WHERE recommendation_id = 'r0'"), 0);
    b.does(json!({"do": "decide", "recommendation": "r0", "outcome": "adopted"}), T + 500);
    let report = meet(&mut a, &mut b);
    assert_eq!(word(&a, "SELECT outcome FROM recommendation WHERE id = 'r0'"), "adopted");
    assert_eq!(a.count("SELECT count(*) FROM proposer WHERE recommendation_id = 'r0'"), 1);
    assert_eq!(rows(&report.new, "recommendation"), ["r0"]);
}

#[test]
fn numbers_given_twice_are_said_and_left_to_people() {
    let (_folder, mut a, mut b) = two();
    a.does(json!({"do": "register", "workshop": "w0", "person": "p3"}), T);
    b.does(json!({"do": "save-person", "id": "p9", "name": "ناصرة"}), T);
    b.does(json!({"do": "register", "workshop": "w0", "person": "p9"}), T);
    a.does(json!({"do": "save-workshop", "id": "wa", "programme_id": "g", "date": "2022-11-01"}), T);
    b.does(json!({"do": "save-workshop", "id": "wb", "programme_id": "g", "date": "2022-11-02"}), T);
    let report = meet(&mut a, &mut b);
    let clashes: Vec<(&str, i64, usize)> = report
        .review
        .iter()
        .filter_map(|review| match review {
            Review::Clash { of, number, rows } => Some((of.as_str(), *number, rows.len())),
            _ => None,
        })
        .collect();
    assert_eq!(clashes, [("workshop", 3, 2), ("badge", 4, 2)]);
    assert_eq!(a.count("SELECT count(*) FROM attendance WHERE badge = 4"), 2, "nobody is renumbered");
}

#[test]
fn two_texts_are_both_kept_and_of_two_values_the_newest_is_shown() {
    let (_folder, mut a, mut b) = two();
    a.does(json!({"do": "write-note", "id": "n0", "text": "هنا"}), T + 1_000);
    b.does(json!({"do": "write-note", "id": "n0", "text": "هناك"}), T + 2_000);
    a.does(json!({"do": "save-organisation", "id": "o0", "name": "اسم"}), T + 4_000);
    b.does(json!({"do": "save-organisation", "id": "o0", "name": "اسم آخر"}), T + 3_000);
    let report = meet(&mut a, &mut b);
    assert_eq!(word(&a, "SELECT text FROM note WHERE id = 'n0'"), "هناك");
    assert_eq!(word(&a, "SELECT val FROM kept"), "هنا");
    assert_eq!(word(&a, "SELECT name FROM organisation WHERE id = 'o0'"), "اسم");
    assert_eq!(
        report.review,
        [
            Review::BothTexts {
                table: "note".into(),
                row: "n0".into(),
                label: "هناك".into(),
                field: "text".into()
            },
            Review::OneOfTwo {
                table: "organisation".into(),
                row: "o0".into(),
                label: "اسم".into(),
                field: "name".into(),
                shown: json!("اسم"),
                other: vec![json!("اسم آخر")],
            },
        ]
    );
    // Who decides between the two texts can take the decision back, and both are there again; a third joins them.
    a.does(json!({"do": "write-note", "id": "n0", "text": "هنا وهناك"}), T + 60_000);
    assert_eq!(word(&a, "SELECT val FROM kept"), "");
    a.dossier().undo(T + 61_000).unwrap();
    assert_eq!(word(&a, "SELECT val FROM kept"), "هنا");
    b.does(json!({"do": "write-note", "id": "n0", "text": "ثالث"}), T + 62_000);
    meet(&mut a, &mut b);
    assert_eq!(a.words("SELECT val FROM kept ORDER BY val"), ["هنا", "هناك"]);
    assert_eq!(word(&a, "SELECT text FROM note WHERE id = 'n0'"), "ثالث");
}

#[test]
fn the_earliest_known_arrival_is_shown_and_an_end_is_never_before_its_beginning() {
    let (_folder, mut a, mut b) = two();
    let arrive =
        |untimed: bool| json!({"do": "arrive", "workshop": "w0", "person": "p3", "untimed": untimed});
    a.does(arrive(false), T + 2_000);
    a.does(json!({"do": "leave", "workshop": "w0", "person": "p3"}), T + 9_000);
    b.does(arrive(true), T + 3_000);
    let report = meet(&mut a, &mut b);
    let stay = "SELECT arrived_at || ' ' || left_at FROM presence ORDER BY arrived_at DESC LIMIT 1";
    assert_eq!(
        word(&a, stay),
        format!("{} {}", T + 2_000, T + 9_000),
        "an hour is known, and so it is shown"
    );
    assert_eq!(rules(&report), []);
    let stay = |from: i64, to: i64| json!({"do": "correct-stay", "workshop": "w0", "person": "p3", "stay": 1, "arrived_at": from, "left_at": to});
    a.does(stay(T + 8_000, T + 9_000), T + 10_000);
    b.does(stay(T + 2_000, T + 4_000), T + 11_000);
    let report = meet(&mut a, &mut b);
    assert_eq!(report.repaired[0].rule, "span");
    assert_eq!(report.repaired[0].shown, json!(T + 8_000));
}

/// What one CHECK ties, one entry wins whole: an outcome never has the other's reason, nor a vote without being adopted.
#[test]
fn of_two_outcomes_one_is_shown_whole() {
    let (_folder, mut a, mut b) = two();
    a.does(
        json!({"do": "decide", "recommendation": "r0", "outcome": "adopted", "adopted_by": "vote"}),
        T + 1_000,
    );
    b.does(
        json!({"do": "decide", "recommendation": "r0", "outcome": "set-aside", "reason": "سبب"}),
        T + 2_000,
    );
    meet(&mut a, &mut b);
    let shown = "SELECT outcome || reason || (adopted_by IS NULL) FROM recommendation WHERE id = 'r0'";
    assert_eq!(word(&a, shown), "set-asideسبب1");
}

#[test]
fn two_doors_add_up() {
    let (_folder, mut a, mut b) = two();
    let count = |sex: &str, change: i64| json!({"do": "count-anonymous", "workshop": "w0", "sex": sex, "change": change});
    a.does(count("female", 3), T);
    b.does(count("female", 2), T);
    b.does(count("male", 4), T);
    meet(&mut a, &mut b);
    a.does(count("female", -1), T);
    b.does(count("female", 1), T);
    meet(&mut a, &mut b);
    let of = |sex: &str| a.count(&format!("SELECT sum(count) FROM headcount WHERE sex = '{sex}'"));
    assert_eq!((of("female"), of("male")), (5, 4));
}

fn late(report: &MergeReport) -> Vec<(String, i64)> {
    let late = report.review.iter().filter_map(|review| match review {
        Review::AfterClosing { workshop, rows, .. } => Some((workshop.to_string(), *rows)),
        _ => None,
    });
    late.collect()
}

#[test]
fn a_closed_workshop_that_receives_changes_says_so() {
    let (_folder, mut a, mut b) = two();
    a.does(json!({"do": "close-workshop", "workshop": "w0"}), T);
    b.does(json!({"do": "write-note", "id": "late", "workshop_id": "w0", "text": "متأخرة"}), T);
    b.does(json!({"do": "leave", "workshop": "w0", "person": "p1"}), T);
    b.does(json!({"do": "vote", "recommendation": "r0", "round": 1, "sex": "female", "choice": "for", "count": 3}), T);
    let report = a.merge(&mut b, T);
    assert_eq!(late(&report), [("w0".to_owned(), 3)], "a note, a stay and a vote");
    assert!(!word(&a, "SELECT text FROM note WHERE id = 'late'").is_empty(), "and it is there");
    b.merge(&mut a, T);
    // What a closing does not stop, and who knew of it did, is not late.
    b.does(json!({"do": "merge", "into": "r1", "recommendations": ["r0"]}), T);
    assert_eq!(late(&a.merge(&mut b, T)), []);
    let met = b.apply(&json!({"do": "write-note", "id": "late", "text": "أخرى"}), T + 60_000);
    assert_eq!(met.map_err(|e| e.code()), Err("workshop-closed"));
}

#[test]
fn a_clock_that_is_ahead_is_said() {
    let (_folder, mut a, mut b) = two();
    b.does(json!({"do": "save-setting", "id": "letterhead", "value": "س"}), T + 3_600_000);
    let report = a.merge(&mut b, T);
    assert_eq!(report.review, [Review::ClockAhead { device: format!("{:016x}", 2), minutes: 60 }]);
    // Whoever has seen it writes after it, whatever its own clock says.
    a.does(json!({"do": "save-setting", "id": "letterhead", "value": "ص"}), T);
    meet(&mut a, &mut b);
    assert_eq!(word(&b, "SELECT value FROM setting"), "ص");
}

#[test]
fn a_report_counts_what_is_new_changed_and_gone() {
    let (_folder, mut a, mut b) = two();
    b.does(json!({"do": "save-organisation", "id": "o2", "name": "جمعية"}), T + 1_000);
    b.does(json!({"do": "save-organisation", "id": "o0", "name": "اسم"}), T + 2_000);
    b.does(json!({"do": "strike", "table": "organisation", "row": "o1"}), T + 3_000);
    let report = a.merge(&mut b, T);
    assert_eq!(rows(&report.new, "organisation"), ["o2"]);
    assert_eq!(rows(&report.changed, "organisation"), ["o0"]);
    assert_eq!(rows(&report.gone, "organisation"), ["o1"]);
    assert_eq!((report.new.len(), report.changed.len(), report.gone.len()), (1, 1, 1));
    let [received] = &report.received[..] else { panic!("{report:?}") };
    assert_eq!((received.entries, received.first_at, received.last_at), (3, T + 1_000, T + 3_000));
    assert_eq!((report.repaired.len(), report.review.len()), (0, 0));
}

#[test]
fn merged_twice_is_merged_once_and_a_beginning_brings_nothing() {
    let (folder, mut a, mut b) = two();
    let prefix = folder.path().join("prefix.warsha");
    b.does(json!({"do": "save-organisation", "id": "o2", "name": "جمعية"}), T);
    b.close();
    b.copy_file(&prefix);
    b.open();
    b.does(json!({"do": "save-organisation", "id": "o2", "name": "جمعية أخرى"}), T + 1_000);
    a.merge(&mut b, T);
    let whole = a.whole();
    assert_eq!(a.merge(&mut b, T), MergeReport::default());
    assert_eq!(a.merge_file(&prefix, T), Ok(MergeReport::default()));
    assert_eq!(a.whole(), whole);
    // Into an empty dossier, first the beginning and then the rest, is as all at once.
    let mut c = Laptop::new(folder.path().join("c.warsha"), 3);
    c.merge_file(&prefix, T).unwrap();
    c.merge(&mut b, T);
    assert_eq!(c.whole(), whole);
}

/// Typing goes on in the same entry for half a minute; but not in one that another laptop may have by now.
#[test]
fn a_burst_of_typing_ends_where_a_merge_begins() {
    let (_folder, mut a, mut b) = two();
    let type_on = |text: &str| json!({"do": "write-note", "id": "n0", "text": text});
    a.does(type_on("أك"), T);
    b.does(json!({"do": "save-setting", "id": "letterhead", "value": "س"}), T);
    a.merge(&mut b, T);
    let entries = a.entries().len();
    a.does(type_on("أكد"), T + 1_000);
    assert_eq!(a.entries().len(), entries + 1, "what was typed after a merge has seen it");
    meet(&mut a, &mut b);
    a.does(type_on("أكد على"), T + 2_000);
    assert_eq!(a.entries().len(), entries + 2, "what was handed out never changes");
    meet(&mut a, &mut b);
    assert_eq!(word(&b, "SELECT text FROM note WHERE id = 'n0'"), "أكد على");
    assert_eq!(word(&b, "SELECT val FROM kept"), "");
}

#[test]
fn forgetting_reaches_the_other_laptop_from_either_side() {
    for forgets_first in [true, false] {
        let (_folder, mut a, mut b) = two();
        let function = json!({"do": "save-person", "id": "p0", "function": "sirr-p0 رئيسة"});
        b.does(function, T);
        a.does(json!({"do": "forget-person", "person": "p0"}), T);
        if forgets_first {
            a.merge(&mut b, T);
            b.merge(&mut a, T);
        } else {
            b.merge(&mut a, T);
            a.merge(&mut b, T);
        }
        assert_eq!(a.whole(), b.whole());
        for laptop in [&mut a, &mut b] {
            laptop.sound("forgotten");
            laptop.close();
            let bytes = std::fs::read(&laptop.path).unwrap();
            let holds = |word: &[u8]| bytes.windows(word.len()).any(|window| window == word);
            assert!(holds(b"sirr-p1") && !holds(b"sirr-p0"), "{}", laptop.path.display());
        }
    }
}

/// Who was forgotten is forgotten for what is written afterwards too.
#[test]
fn nothing_personal_is_written_of_the_forgotten() {
    let (_folder, mut a, _b) = two();
    let affiliation: Value = json!({"do": "save-affiliation", "id": "a0", "person_id": "p0", "organisation_id": "o0", "function": "رئيسة"});
    a.does(affiliation, T);
    a.does(json!({"do": "forget-person", "person": "p0"}), T);
    let met = a.apply(&json!({"do": "save-affiliation", "id": "a0", "function": "مستشارة"}), T);
    assert_eq!(met.map_err(|e| e.code()), Err("forgotten"));
}

/// Nor of her who was forgotten and struck: there is no row left that could say so, but the journal does.
#[test]
fn who_was_forgotten_and_struck_does_not_come_back_under_her_id() {
    let (_folder, mut a, mut b) = two();
    let hers = json!({"do": "save-person", "id": "p9", "name": "زينب الطنجاوي", "sex": "female"});
    a.does(hers.clone(), T);
    a.does(json!({"do": "forget-person", "person": "p9"}), T);
    b.merge(&mut a, T);
    b.does(json!({"do": "strike", "table": "person", "row": "p9"}), T);
    meet(&mut a, &mut b);
    for laptop in [&mut a, &mut b] {
        assert_eq!(laptop.apply(&hers, T).map_err(|e| e.code()), Err("forgotten"));
        assert_eq!(laptop.count("SELECT count(*) FROM person WHERE id = 'p9'"), 0);
        laptop.sound("forgotten and struck");
    }
}
