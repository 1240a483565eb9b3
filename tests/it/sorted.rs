//! Recommendations that are merged and split: what stands, in which order it is read back, and both ways along what was said.

use crate::stories::open;
use serde_json::{Value, json};
use warsha_core::model::recommendation::{Outcome, Verdict};
use warsha_core::{Action, Became, Dossier, Evening, Hands, LastTime, ReadBack, Reading, Trace, View};

fn does(dossier: &mut Dossier, actions: Value) {
    let actions: Vec<Action> = serde_json::from_value(actions).unwrap();
    for action in actions {
        dossier.apply(&action, 1_000).unwrap();
    }
}

fn evening(dossier: &Dossier, workshop: &str) -> Evening {
    match dossier.read(&View::Evening { workshop: workshop.parse().unwrap() }).unwrap() {
        Reading::Evening(evening) => *evening,
        other => panic!("{other:?}"),
    }
}

fn standing(dossier: &Dossier) -> Vec<String> {
    evening(dossier, "w").standing.iter().map(ToString::to_string).collect()
}

fn trace(dossier: &Dossier, of: &str) -> Trace {
    match dossier.read(&View::Trace { recommendation: of.parse().unwrap() }).unwrap() {
        Reading::Trace(trace) => trace,
        other => panic!("{other:?}"),
    }
}

fn became(dossier: &Dossier, turn: &str) -> Vec<Became> {
    match dossier.read(&View::Became { intervention: turn.parse().unwrap() }).unwrap() {
        Reading::Became(became) => became,
        other => panic!("{other:?}"),
    }
}

fn read_back(dossier: &Dossier, of: &str) -> ReadBack {
    match dossier.read(&View::ReadBack { recommendation: of.parse().unwrap() }).unwrap() {
        Reading::ReadBack(read) => *read,
        other => panic!("{other:?}"),
    }
}

fn last_time(dossier: &Dossier, workshop: &str) -> Option<LastTime> {
    match dossier.read(&View::LastTime { workshop: workshop.parse().unwrap() }).unwrap() {
        Reading::LastTime(last) => last,
        other => panic!("{other:?}"),
    }
}

/// Two people, each with a turn; four proposals under two axes, one of them in two things.
fn hall(folder: &tempfile::TempDir) -> Dossier {
    let mut dossier = open(&folder.path().join("d.warsha"));
    does(
        &mut dossier,
        json!([
            {"do": "save-programme", "id": "g", "title": "تطوان"},
            {"do": "save-axis", "id": "second", "programme_id": "g", "title": "المشاركة", "position": 2},
            {"do": "save-axis", "id": "first", "programme_id": "g", "title": "الشفافية", "position": 1},
            {"do": "save-organisation", "id": "o", "name": "جمعية الأمل", "kind": "association"},
            {"do": "save-workshop", "id": "w", "programme_id": "g", "date": "2022-10-13"},
            {"do": "save-workshop", "id": "next", "programme_id": "g", "date": "2022-11-10"},
            {"do": "save-person", "id": "p", "name": "سناء", "sex": "female", "organisation_id": "o", "phone": "0612345678"},
            {"do": "save-person", "id": "q", "name": "منير", "sex": "male"},
            {"do": "arrive", "workshop": "w", "person": "p"},
            {"do": "arrive", "workshop": "w", "person": "q"},
            {"do": "give-floor", "id": "t1", "workshop": "w", "person": "p"},
            {"do": "write-note", "id": "n1", "workshop_id": "w", "intervention_id": "t1", "text": "نشر الميزانية وتبسيطها"},
            {"do": "capture", "id": "both", "workshop": "w", "text": "نشر الميزانية وتبسيطها", "proposers": [{"person": "p"}], "notes": ["n1"], "intervention": "t1", "axes": ["second"]},
            {"do": "give-floor", "id": "t2", "workshop": "w", "person": "q"},
            {"do": "capture", "id": "publish", "workshop": "w", "text": "نشر ميزانية الجماعة", "proposers": [{"person": "q"}], "intervention": "t2", "axes": ["first"]},
            {"do": "capture", "id": "loose", "workshop": "w", "text": "شيء بلا محور"},
        ]),
    );
    dossier
}

#[test]
fn what_is_split_stands_in_its_parts_and_is_read_back_by_axis() {
    let folder = tempfile::tempdir().unwrap();
    let mut dossier = hall(&folder);
    assert_eq!(standing(&dossier), ["publish", "both", "loose"], "by axis; without any at the end");
    does(
        &mut dossier,
        json!([{"do": "split", "recommendation": "both", "parts": [{"id": "x", "text": "نشر الميزانية"}, {"id": "y", "text": "تبسيط الميزانية"}]}]),
    );
    assert_eq!(standing(&dossier), ["publish", "x", "y", "loose"]);
    let parts = evening(&dossier, "w");
    for part in ["x", "y"] {
        let row = parts.recommendations.iter().find(|row| row.id.as_str() == part).unwrap();
        assert_eq!(row.intervention_id.as_ref().unwrap().as_str(), "t1");
        assert!(
            parts.proposers.iter().any(|one| one.recommendation_id == row.id),
            "{part} keeps its proposer"
        );
        assert!(parts.sources.iter().any(|one| one.recommendation_id == row.id), "{part} keeps its note");
    }
    // A part that is merged goes on to the common wording; the whole still tells where both come from.
    does(
        &mut dossier,
        json!([{"do": "merge", "into": "common", "recommendations": ["x", "publish"], "text": "نشر ميزانية الجماعة كل سنة"}]),
    );
    assert_eq!(standing(&dossier), ["y", "common", "loose"]);
    let told: Vec<String> =
        trace(&dossier, "common").said.iter().map(|said| said.placed.recommendation.id.to_string()).collect();
    assert_eq!(told, ["common", "publish", "x", "both"]);
    let speakers: Vec<Option<String>> =
        trace(&dossier, "common").said.into_iter().map(|said| said.speaker).collect();
    let [sana, munir] = ["سناء", "منير"].map(|name| Some(name.to_owned()));
    assert_eq!(speakers, [None, munir, sana.clone(), sana]);
    let said = &trace(&dossier, "x").said[1];
    assert_eq!(said.organisation.as_deref(), Some("جمعية الأمل"));
    assert_eq!(said.notes[0].text.0, "نشر الميزانية وتبسيطها");
}

/// Who proposes this, by the ids of people.
fn proposers(dossier: &Dossier, of: &str) -> Vec<String> {
    let evening = evening(dossier, "w");
    let named = evening.proposers.iter().filter(|one| one.recommendation_id.as_str() == of);
    let of_person =
        |id: &_| evening.attendances.iter().find(|row| row.id == *id).unwrap().person_id.to_string();
    let mut people: Vec<String> = named.map(|one| of_person(one.attendance_id.as_ref().unwrap())).collect();
    people.sort();
    people
}

#[test]
fn a_note_that_goes_to_another_speaker_takes_its_proposal_along() {
    let folder = tempfile::tempdir().unwrap();
    let mut dossier = hall(&folder);
    let moved = json!([{"do": "write-note", "id": "n1", "intervention_id": "t2"}]);
    does(&mut dossier, moved.clone());
    let turn = |dossier: &Dossier| {
        let rows = evening(dossier, "w").recommendations;
        rows.into_iter().find(|row| row.id.as_str() == "both").unwrap().intervention_id.unwrap().to_string()
    };
    assert_eq!((turn(&dossier).as_str(), proposers(&dossier, "both")), ("t2", vec!["q".to_owned()]));
    dossier.undo(1_000).unwrap();
    assert_eq!((turn(&dossier).as_str(), proposers(&dossier, "both")), ("t1", vec!["p".to_owned()]));

    // Another who proposed it too was named by hand: that stays.
    does(&mut dossier, json!([{"do": "propose", "recommendation": "both", "proposer": {"person": "q"}}]));
    does(&mut dossier, moved);
    assert_eq!(proposers(&dossier, "both"), ["p", "q"]);
}

#[test]
fn a_turn_knows_what_became_of_what_was_put_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut dossier = hall(&folder);
    does(
        &mut dossier,
        json!([
            {"do": "split", "recommendation": "both", "parts": [{"id": "x", "text": "نشر الميزانية"}, {"id": "y", "text": "تبسيط الميزانية"}]},
            {"do": "merge", "into": "common", "recommendations": ["x", "publish"], "text": "نشر ميزانية الجماعة"},
            {"do": "save-answer", "id": "a1", "recommendation_id": "common", "verdict": "deferred", "answered_on": "2022-10-20"},
            {"do": "save-answer", "id": "a2", "recommendation_id": "common", "verdict": "accepted", "owner": "المصلحة المالية", "due_on": "2023-03-31", "answered_on": "2022-11-02"},
            {"do": "commit", "id": "k", "programme": "g", "title": "ميزانية مفتوحة", "recommendations": ["common"]},
        ]),
    );
    let told = became(&dossier, "t1");
    assert_eq!(told.len(), 1, "the whole, once");
    assert_eq!(told[0].said.recommendation.id.as_str(), "both");
    let fates: Vec<&str> = told[0].became.iter().map(|fate| fate.placed.recommendation.id.as_str()).collect();
    assert_eq!(fates, ["common", "y"]);
    let common = &told[0].became[0];
    assert!(common.placed.common);
    assert_eq!(common.answers[0].verdict, Verdict::Accepted, "the latest first");
    assert_eq!(common.commitments[0].title, "ميزانية مفتوحة");
    assert_eq!(became(&dossier, "t2")[0].became[0].placed.recommendation.id.as_str(), "common");
}

#[test]
fn a_hall_reads_back_what_was_decided_and_nobodys_sex() {
    let folder = tempfile::tempdir().unwrap();
    let mut dossier = hall(&folder);
    does(
        &mut dossier,
        json!([
            {"do": "merge", "into": "publish", "recommendations": ["both"]},
            {"do": "vote", "recommendation": "publish", "round": 1, "sex": "female", "choice": "for", "count": 9},
            {"do": "vote", "recommendation": "publish", "round": 2, "sex": "female", "choice": "for", "count": 22},
            {"do": "vote", "recommendation": "publish", "round": 2, "sex": "male", "choice": "for", "count": 17},
            {"do": "vote", "recommendation": "publish", "round": 2, "sex": "male", "choice": "against", "count": 4},
            {"do": "object", "id": "j", "recommendation": "publish", "text": "لا أحد يقرؤها", "person": "q"},
            {"do": "decide", "recommendation": "publish", "outcome": "adopted", "adopted_by": "vote"},
        ]),
    );
    let read = read_back(&dossier, "publish");
    assert_eq!((read.place, read.of, read.position, read.common), (1, 2, 2, true));
    assert_eq!(
        read.hands,
        Some(Hands { r#for: 39, against: 4, abstain: 0 }),
        "the last round, both sexes together"
    );
    assert_eq!((read.outcome, read.objections), (Outcome::Adopted, 1));
    let names: Vec<_> = read.people.iter().filter_map(|person| person.name.as_deref()).collect();
    assert_eq!(names, ["منير", "سناء"], "those of what was merged into it, too");
    let told = serde_json::to_string(&read).unwrap();
    for private in ["female", "male", "0612345678", "لا أحد يقرؤها"] {
        assert!(!told.contains(private), "{private} is not for a wall: {told}");
    }
    assert_eq!(read_back(&dossier, "both").place, 0, "what is merged is not read back");
}

#[test]
fn the_next_workshop_says_what_became_of_the_last() {
    let folder = tempfile::tempdir().unwrap();
    let mut dossier = hall(&folder);
    does(
        &mut dossier,
        json!([
            {"do": "merge", "into": "common", "recommendations": ["both", "publish"], "text": "نشر ميزانية الجماعة"},
            {"do": "decide", "recommendation": "common", "outcome": "adopted", "adopted_by": "consensus"},
            {"do": "decide", "recommendation": "loose", "outcome": "set-aside", "reason": "خارج الاختصاص"},
            {"do": "save-answer", "id": "a", "recommendation_id": "common", "verdict": "accepted-modified", "reason": "كل سنتين", "owner": "المصلحة المالية", "due_on": "2023-03-31", "answered_on": "2022-10-20"},
        ]),
    );
    assert_eq!(last_time(&dossier, "w"), None, "there is none before the first");
    let last = last_time(&dossier, "next").unwrap();
    assert_eq!((last.number, last.said, last.merged), (1, 3, 2));
    let rows: Vec<_> =
        last.rows.iter().map(|row| (row.position, row.verdict, row.reason.as_deref())).collect();
    assert_eq!(
        rows,
        [(3, None, Some("خارج الاختصاص")), (4, Some(Verdict::AcceptedModified), Some("كل سنتين"))]
    );
    assert_eq!(last.rows[1].owner.as_deref(), Some("المصلحة المالية"));
}
