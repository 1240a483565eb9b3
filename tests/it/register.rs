//! The index of people and organisations: always as if it were made anew, whatever was done, undone and forgotten; and never at a loss,
//! whatever is typed.

use crate::dice::{Dice, campaign, tell};
use crate::names::find;
use crate::stories::{open, patient, play};
use serde_json::{Value, json};
use warsha_core::find::{Hit, Kind, Match};
use warsha_core::text::{Keyed, key, name_key, phone, skeleton, year_range};
use warsha_core::{Dossier, FileKey, Reader, Reading, View};

const NAMES: &[&str] = &[
    "عبد المالك أصريح",
    "ناصرة",
    "السيدة ناصرة",
    "منير",
    "منيرة الناصري",
    "Mounir Ennaciri",
    "Abdelmalek",
    "عبدالمالك",
    "محمد",
    "Mohamed",
    "نور الدين",
    "Nour Eddine",
    "🙂",
    "\u{64B}\u{64C}",
    "أم كلثوم",
    "و",
    "ال",
    "Med",
    "ⴰⵎⴰⵣⵉⵖ",
];
const ORGANISATIONS: &[&str] =
    &["جمعية المرأة المناضلة", "جمعية إنسان", "Association Tétouan", "جماعة تطوان"];
const ASKED: &[&str] = &[
    "م",
    "من",
    "ناصر",
    "عبد",
    "عبد الم",
    "abdel",
    "Naciri",
    "moh",
    "جمعية",
    "المرأة",
    "061",
    "0612345670",
    "رئيس",
    "tetouan",
    "nour",
    "ⴰⵎ",
];

fn step(dice: &mut Dice) -> Value {
    let pick = |list: &[&str], dice: &mut Dice| list[dice.throw(list.len())].to_owned();
    let (person, organisation) = (format!("p{}", dice.throw(8)), format!("o{}", dice.throw(3)));
    let name = pick(NAMES, dice);
    match dice.throw(12) {
        0 | 1 => json!({"do": "save-organisation", "id": organisation, "name": pick(ORGANISATIONS, dice)}),
        2 => {
            json!({"do": "save-person", "id": person, "name": name, "phone": format!("061234567{}", dice.throw(10))})
        }
        3 => {
            json!({"do": "save-person", "id": person, "name": name, "function": "رئيس الجمعية", "organisation_id": organisation})
        }
        4 => json!({"do": "strike", "table": "person", "row": person}),
        5 => json!({"do": "strike", "table": "organisation", "row": organisation}),
        6 if dice.throw(4) == 0 => json!({"do": "forget-person", "person": person}),
        _ => json!({"do": "save-person", "id": person, "name": name}),
    }
}

/// What a dossier finds, beside what a reader finds who has just made the index.
fn in_step(dossier: &Dossier, seed: u64) {
    let reader = Reader::open(dossier.path(), FileKey).unwrap();
    for query in ASKED {
        let Reading::Found(anew) =
            reader.read(&View::Find { query: (*query).to_owned(), limit: 20 }).unwrap()
        else {
            panic!()
        };
        assert_eq!(find(dossier, query, 20), anew, "seed {seed}: {query}");
    }
}

#[test]
fn campaign_of_the_index_beside_one_made_anew() {
    let histories = campaign(12, 400);
    let mut merged = 0;
    for seed in 0..histories {
        let folder = tempfile::tempdir().unwrap();
        let mut dossier = open(&folder.path().join("d.warsha"));
        let mut dice = Dice(seed);
        in_step(&dossier, seed);
        for at in 0..40 {
            let done = match dice.throw(6) {
                0 => dossier.undo(at).map(|_| ()),
                1 => dossier.redo(at).map(|_| ()),
                _ => dossier.apply(&serde_json::from_value(step(&mut dice)).unwrap(), at),
            };
            if done.is_ok() && dice.throw(4) == 0 {
                in_step(&dossier, seed);
            }
            if dice.throw(30) == 0 {
                dossier.rebuild().unwrap();
            }
            if dice.throw(8) == 0 {
                // What happens at the second door comes in too.
                let there = folder.path().join("other.warsha");
                let mut other = patient(|| Dossier::open(&there, 8, FileKey)).unwrap();
                let done = other.apply(&serde_json::from_value(step(&mut dice)).unwrap(), at);
                drop(other);
                patient(|| dossier.merge(&there, FileKey, at)).unwrap();
                merged += usize::from(done.is_ok());
                in_step(&dossier, seed);
            }
        }
        in_step(&dossier, seed);
    }
    tell(&format!(
        "{histories} random histories of the register, {merged} merges: the index is as one made anew"
    ));
    assert!(merged > 0, "nothing came from elsewhere");
}

fn ids(hits: &[Hit]) -> Vec<&str> {
    hits.iter().map(|hit| hit.id.as_str()).collect()
}

#[test]
fn people_are_found_by_all_that_is_known_of_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut dossier = open(&folder.path().join("d.warsha"));
    let mut at = 0;
    let mut say = |dossier: &mut Dossier, action: Value| {
        at += 1;
        dossier.apply(&serde_json::from_value(action).unwrap(), at).unwrap();
    };
    say(
        &mut dossier,
        json!({"do": "save-organisation", "id": "o", "name": "جمعية المرأة المناضلة", "phone": "0539961234"}),
    );
    say(
        &mut dossier,
        json!({"do": "save-person", "id": "a", "name": "ناصرة الطنجاوي", "organisation_id": "o", "function": "رئيسة الجمعية",
                             "phone": "06 12 34 56 78"}),
    );
    say(&mut dossier, json!({"do": "save-person", "id": "b", "name": "عبد المالك أصريح"}));
    for (query, id, matched) in [
        ("ناصرة الطنجاوي", "a", Match::Exact),
        ("السيدة ناصره طنجاوي", "a", Match::Name),
        ("طنج", "a", Match::Prefix),
        ("الطن ناص", "a", Match::Prefix),
        ("الط", "a", Match::Prefix),
        ("رئيسة", "a", Match::Prefix),
        ("+212 612-34", "a", Match::Phone),
        ("0612345678", "a", Match::Phone),
        ("0539 96", "o", Match::Phone),
        ("Tanjaoui", "a", Match::Similar),
        ("طنجوي", "a", Match::Similar),
        ("عبدالم", "b", Match::Prefix),
        ("مناضلة", "o", Match::Prefix),
        ("asrih abdelmalek", "b", Match::Similar),
    ] {
        let hits = find(&dossier, query, 5);
        let first = hits.first().unwrap_or_else(|| panic!("{query}: nothing"));
        assert_eq!((first.id.as_str(), first.matched), (id, matched), "{query}: {hits:?}");
    }
    let of_organisation = find(&dossier, "المرأة المناضلة", 5);
    assert_eq!(ids(&of_organisation), ["o", "a"], "the organisation, then its people");
    assert_eq!(of_organisation[0].kind, Kind::Organisation);
    assert_eq!(of_organisation[1].organisation.as_deref(), Some("جمعية المرأة المناضلة"));
    // The spelling stays as it was written, and what was typed is shown in it.
    let marked = |query: &str| -> Vec<String> {
        let hit = &find(&dossier, query, 1)[0];
        hit.highlights
            .iter()
            .map(|(from, to)| hit.name.chars().skip(*from).take(to - from).collect())
            .collect()
    };
    assert_eq!(marked("طنج"), ["طنج"]);
    assert_eq!(marked("عبدالمالك"), ["عبد المالك"]);
    assert_eq!(marked("اصر"), ["أصر"]);
    assert_eq!(marked("Tanjaoui"), ["الطنجاوي"]);
    // Who is forgotten or struck is found no more, by nothing.
    say(&mut dossier, json!({"do": "strike", "table": "person", "row": "b"}));
    say(&mut dossier, json!({"do": "forget-person", "person": "a"}));
    for query in ["ناصرة", "طنجاوي", "0612345678", "رئيسة", "اصريح", "Tanjaoui", "المناضلة"]
    {
        assert!(find(&dossier, query, 9).iter().all(|hit| hit.id == "o"), "{query}");
    }
}

/// Texts that nobody should type, and somebody will.
pub fn odd_texts() -> Vec<String> {
    let mut texts: Vec<String> = [
        "",
        " ",
        "\u{64B}\u{64E}\u{651}",
        "🙂",
        "👩🏽‍⚖️🇲🇦",
        "\u{2067}منير\u{2069}",
        "\u{202E}abc\u{202C}",
        "\u{200F}\u{200E}",
        "ـــــ",
        "'",
        "''l'",
        "-",
        "ال",
        "و",
        "و و و",
        "عبد",
        "عبد ال",
        "el",
        "El-",
        "بن بن بن",
        "m",
        "Mme",
        "السيد",
        "0",
        "+",
        "٠٠",
        "000",
        "Ahmedأحمد",
        "ⵜⵉⵟⵡⴰⵏ",
        "李小龙",
        "ﷺ",
        "İI",
        "ß",
        "a\u{300}\u{301}\u{302}",
        "\u{FFFD}",
        "\0\u{1}",
        "%",
        "_",
        "\"",
        "*",
        "NEAR(",
        "a AND b",
        "abd",
        "abdel",
        "abdl",
        "eddine",
    ]
    .map(ToOwned::to_owned)
    .to_vec();
    for piece in ["ا", "م ", "abdel", "😀", "\u{651}", "بن ", "A", "'", "عبد ال", "\u{2067}"] {
        let many: String = piece.repeat(500).chars().take(500).collect();
        texts.push(many);
    }
    texts
}

/// Who types in haste gives the beginnings of two names, and one of them may be a word that otherwise belongs to the next.
#[test]
fn a_particle_may_be_the_beginning_of_a_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut dossier = open(&folder.path().join("d.warsha"));
    for (id, name) in
        [("p1", "حنان بنجلون"), ("p2", "حنان العلوي"), ("p3", "أحمد بن حسن"), ("p4", "Hanane Benjelloun")]
    {
        let action = json!({"do": "save-person", "id": id, "name": name});
        dossier.apply(&serde_json::from_value(action).unwrap(), 1).unwrap();
    }
    let first = |typed: &str| find(&dossier, typed, 5).into_iter().next().map(|hit| hit.id);
    assert_eq!(first("بن حنا").as_deref(), Some("p1"));
    assert_eq!(first("ben han").as_deref(), Some("p4"));
    assert_eq!(first("بن حس").as_deref(), Some("p3"), "what is one word is read as one");
}

#[test]
fn whatever_is_typed_gets_an_answer() {
    let folder = tempfile::tempdir().unwrap();
    let mut dossier = open(&folder.path().join("d.warsha"));
    play(&mut dossier, "tetouan.jsonl");
    for (number, text) in odd_texts().iter().enumerate() {
        // The rules may refuse such a name; the index takes in what they let pass.
        let action = json!({"do": "save-person", "id": format!("odd{number}"), "name": text});
        let _ = dossier.apply(&serde_json::from_value(action).unwrap(), 4_000_000_000_000);
    }
    for text in odd_texts() {
        for hit in find(&dossier, &text, 50) {
            let length = hit.name.chars().count();
            assert!(hit.highlights.iter().all(|(from, to)| from < to && *to <= length), "{text:?}: {hit:?}");
            assert!((0.0..=1.0).contains(&hit.score), "{hit:?}");
        }
        if key(&text).is_empty() {
            assert_eq!(find(&dossier, &text, 50), vec![], "{text:?}");
        }
    }
    // The same name of 500 characters is found by itself.
    let long: String = "Ahmedأحمد ".repeat(50);
    let action = json!({"do": "save-person", "id": "long", "name": long.trim()});
    dossier.apply(&serde_json::from_value(action).unwrap(), 4_000_000_000_001).unwrap();
    assert_eq!(find(&dossier, &long, 1)[0].id, "long");
}

#[test]
fn campaign_of_any_characters_through_the_keys() {
    let texts = campaign(3_000, 300_000);
    let ranges = [
        (0x20, 0x7E),
        (0x600, 0x6FF),
        (0xFB50, 0xFEFF),
        (0x2000, 0x206F),
        (0xC0, 0x24F),
        (0x300, 0x36F),
        (0x1F300, 0x1F6FF),
        (0, 0x10FFFF),
    ];
    let mut dice = Dice(5);
    for _ in 0..texts {
        let length = dice.throw(24);
        let text: String = (0..length)
            .filter_map(|_| {
                let (low, high) = ranges[dice.throw(ranges.len())];
                char::from_u32(low + u32::try_from(dice.throw((high - low + 1) as usize)).unwrap())
            })
            .collect();
        let folded = key(&text);
        assert_eq!(key(&folded), folded, "{text:?}: folding twice is folding once");
        let keyed = Keyed::of(&text);
        assert_eq!(keyed.key, folded);
        if !folded.is_empty() {
            let (from, to) = keyed.source(0..folded.len(), &text).unwrap();
            assert!(from < to && to <= text.chars().count(), "{text:?}");
        }
        assert_eq!(name_key(&text).is_empty(), folded.is_empty(), "{text:?}: {:?}", name_key(&text));
        assert!(skeleton(&text).is_ascii(), "{text:?}");
        let _ = (phone(&text), year_range(&text));
    }
    tell(&format!("{texts} texts of any characters: one key each, folded once for all"));
}
