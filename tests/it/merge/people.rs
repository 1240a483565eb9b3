//! Two laptops that say who is who: the merges of people that cannot hold together.

use super::scenes::{T, meet, two};
use serde_json::json;

fn merged(person: &str, into: &str) -> serde_json::Value {
    json!({"do": "merge-person", "person": person, "into": {"id": into}})
}

#[test]
fn two_that_were_merged_into_each_other_are_merged_once() {
    let (_folder, mut a, mut b) = two();
    for (who, laptop) in [("p3", &mut a), ("p4", &mut b)] {
        laptop.does(json!({"do": "save-person", "id": who, "name": format!("sirr-{who} زينب")}), T);
    }
    meet(&mut a, &mut b);
    a.does(merged("p3", "p4"), T + 1_000);
    b.does(merged("p4", "p3"), T + 2_000);
    let report = meet(&mut a, &mut b);
    let repairs: Vec<_> =
        report.repaired.iter().map(|repair| (repair.rule.as_str(), repair.row.as_str())).collect();
    assert_eq!(repairs, [("ring", "p4")], "the newest merge is void");
    // The next action says so, and undoing the merge that stands brings nothing back.
    a.does(json!({"do": "unmerge-person", "person": "p3"}), T + 3_000);
    meet(&mut a, &mut b);
    assert_eq!(b.count("SELECT count(*) FROM person WHERE merged_into IS NOT NULL"), 0);
}

#[test]
fn who_is_merged_here_and_forgotten_there_is_not_forgotten_by_halves() {
    for (person, into, stays) in [("p3", "p0", "p3"), ("p0", "p3", "p3")] {
        let (_folder, mut a, mut b) = two();
        a.does(merged(person, into), T + 1_000);
        b.does(json!({"do": "forget-person", "person": "p0"}), T + 2_000);
        let report = meet(&mut a, &mut b);
        let repairs: Vec<_> =
            report.repaired.iter().map(|repair| (repair.rule.as_str(), repair.row.as_str())).collect();
        assert_eq!(repairs, [("forgotten", person)]);
        // She is on the register again, where somebody can forget her too.
        let there = format!(
            "SELECT count(*) FROM person WHERE id = '{stays}' AND name IS NOT NULL AND merged_into IS NULL"
        );
        assert_eq!(a.count(&there), 1);
        a.does(json!({"do": "forget-person", "person": stays}), T + 3_000);
        meet(&mut a, &mut b);
        assert_eq!(b.count("SELECT count(*) FROM person WHERE id IN ('p0', 'p3') AND name IS NOT NULL"), 0);
    }
}

#[test]
fn both_laptops_merge_one_and_the_newer_says_into_whom() {
    let (_folder, mut a, mut b) = two();
    a.does(merged("p3", "p0"), T + 1_000);
    b.does(merged("p3", "p1"), T + 2_000);
    let report = meet(&mut a, &mut b);
    assert_eq!(a.words("SELECT merged_into FROM person WHERE id = 'p3'"), ["p1"]);
    assert!(
        report.review.iter().any(|review| format!("{review:?}").contains("merged_into")),
        "it is for review: {:?}",
        report.review
    );
}
