//! An example: the same evening after reading back, with every way a recommendation can end. Decisions and answers are invented.

use super::busy::{arabic, busy};
use warsha_core::id::Id;
use warsha_core::model::minutes::{Minutes, ObjectionPart, RecommendationPart, VotePart, Wording};
use warsha_core::model::people::Sex;
use warsha_core::model::recommendation::{AdoptedBy, Choice, Outcome};
use warsha_core::model::terms::{Date, Language};
use warsha_press::compose::Beside;

/// What nobody but the file is told.
pub const OBJECTION: &str = "الميزانية لا تسمح بذلك هذه السنة";

/// The one of that id.
pub fn of<'m>(minutes: &'m mut Minutes, id: &str) -> &'m mut RecommendationPart {
    minutes.recommendations.iter_mut().find(|one| one.id.as_str() == id).expect("a recommendation")
}

fn id(text: &str) -> Id {
    text.parse().expect("an id")
}

/// The evening, decided.
pub fn decided() -> Minutes {
    let mut minutes = busy();
    let answer = of(&mut minutes, "m1").answer.as_mut().expect("an answer");
    answer.owner = Some(arabic("مصلحة الشؤون القانونية", Some("Service des affaires juridiques")));
    answer.due_on = Some(Date("2023-03-31".parse().expect("a day")));
    adopt(&mut minutes, "r04", AdoptedBy::Consensus);
    adopt(&mut minutes, "r05", AdoptedBy::Noted);
    let aside = of(&mut minutes, "r06");
    (aside.outcome, aside.reason) =
        (Outcome::SetAside, Some(arabic("خارج اختصاص الجماعة", Some("hors de la compétence de la commune"))));
    adopt(&mut minutes, "r09", AdoptedBy::Vote);
    let contested = of(&mut minutes, "r09");
    contested.votes = vec![
        VotePart { sex: Sex::Female, choice: Choice::For, count: 9 },
        VotePart { sex: Sex::Male, choice: Choice::For, count: 8 },
        VotePart { sex: Sex::Male, choice: Choice::Against, count: 2 },
    ];
    contested.objections = vec![
        ObjectionPart {
            by: Some(3),
            text: arabic(OBJECTION, Some("Le budget ne le permet pas cette année.")),
        },
        ObjectionPart { by: None, text: arabic("الأجل قصير.", Some("Le délai est court.")) },
    ];
    split(&mut minutes);
    let foreign = of(&mut minutes, "r11");
    foreign.text = Wording {
        text: "Une représentation équitable aux postes de décision".to_owned(),
        language: Some(Language::French),
        translations: std::collections::BTreeMap::new(),
    };
    of(&mut minutes, "r13").axis = Some(arabic("الشفافية", Some("transparence")));
    minutes
}

fn adopt(minutes: &mut Minutes, id: &str, by: AdoptedBy) {
    let one = of(minutes, id);
    (one.outcome, one.adopted_by) = (Outcome::Adopted, Some(by));
}

/// The tenth says two things.
fn split(minutes: &mut Minutes) {
    let whole = of(minutes, "r10");
    whole.parts = vec![id("r10-1"), id("r10-2")];
    let part = |part: &str, position, text| RecommendationPart {
        id: id(part),
        position,
        text,
        parts: Vec::new(),
        split_from: Some(id("r10")),
        ..whole.clone()
    };
    let parts = [
        part("r10-1", 16, arabic("إنتاج القرار", Some("Élaborer la décision"))),
        part("r10-2", 17, arabic("تتبع القرار", Some("Suivre la décision"))),
    ];
    minutes.recommendations.extend(parts);
}

/// In the order of reading back, with one pair of like wordings, and one of which a half was set aside.
pub fn beside() -> Beside {
    let order = ["r01", "r04", "r11", "r12", "m1", "m2", "r10-1", "r10-2", "r13", "r05", "r06", "r09"];
    Beside { order: order.map(id).to_vec(), alike: vec![(id("r04"), id("m2")), (id("r06"), id("r05"))] }
}
