//! The example evening, smaller: fourteen people, four points, nineteen turns, and what is noted of them.

use crate::replay::{WORKSHOP, gender, of, workshop};
use serde_json::{Value, json};

/// What a line becomes, and how it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    Plain,
    /// By the letters before it.
    Prefix(&'static str),
    /// By a chord, while the caret is in it.
    Chord(&'static str),
    /// By Ctrl+Enter.
    Captured,
}

/// What the secretary does. People are named by the numbers of their badges, notes by their places among the texts.
#[derive(Debug, Clone, Copy)]
pub enum Step {
    /// The next point of the agenda, which is this one, from 0.
    Takes(usize),
    /// A hand goes up, by badge, for this.
    Raises(usize, &'static str),
    /// A hand goes up, by name.
    RaisesByName(usize),
    /// The next one, who must be this one.
    Next(usize),
    /// At once to somebody whose hand is not up; out of turn if others wait.
    AtOnce(usize, bool),
    /// To somebody of those who wait who is not the next.
    Gives(usize),
    Pauses,
    Resumes,
    Extends,
    /// From now on women and men by turns.
    Alternates,
    Withdraws(usize),
    /// One place up; then these are the hands that the chair put first.
    Moves(usize, &'static [usize]),
    /// Back to the rule.
    Releases(usize),
    Notes(usize, Mark),
    /// Takes the last act back, and does it again.
    ThinksAgain,
    Ends,
}

use Mark::{Captured, Chord, Plain, Prefix};
use Step::{
    Alternates, AtOnce, Ends, Extends, Gives, Moves, Next, Notes, Pauses, Raises, RaisesByName, Releases,
    Resumes, Takes, ThinksAgain, Withdraws,
};

pub const STEPS: &[Step] = &[
    AtOnce(1, false),
    Notes(0, Plain),
    Takes(1),
    AtOnce(3, false),
    Notes(1, Plain),
    Extends,
    Notes(2, Prefix("off-record")),
    // He waits on the list of the second point, while the third is dealt with.
    Raises(9, "speech"),
    Takes(2),
    Raises(5, "speech"),
    RaisesByName(7),
    Raises(2, "speech"),
    Raises(4, "speech"),
    Raises(11, "speech"),
    Next(5),
    Notes(3, Prefix("recommendation")),
    Notes(4, Plain),
    Next(7),
    Notes(5, Prefix("question")),
    Alternates,
    Next(2),
    Notes(6, Plain),
    Pauses,
    Notes(7, Prefix("decision")),
    Resumes,
    Raises(6, "point-of-order"),
    Next(6),
    Notes(8, Plain),
    // She was interrupted, and goes on.
    Next(2),
    Notes(9, Prefix("petition")),
    Gives(4),
    Notes(10, Captured),
    ThinksAgain,
    Next(11),
    Notes(11, Chord("decision")),
    Raises(8, "speech"),
    Raises(10, "speech"),
    Raises(14, "question"),
    RaisesByName(12),
    Next(8),
    Notes(12, Plain),
    AtOnce(13, true),
    Notes(13, Prefix("recommendation")),
    Next(10),
    Notes(14, Chord("question")),
    Next(14),
    Notes(15, Plain),
    Raises(3, "reply"),
    Next(3),
    Notes(16, Chord("off-record")),
    Next(12),
    Notes(17, Plain),
    // Nobody of the third point waits any more.
    Next(9),
    Notes(18, Plain),
    Raises(5, "speech"),
    Raises(7, "speech"),
    Raises(4, "speech"),
    Withdraws(7),
    Moves(5, &[5]),
    Releases(5),
    Moves(5, &[5]),
    Next(5),
    Notes(19, Plain),
    Next(4),
    Takes(3),
    AtOnce(1, false),
    Notes(20, Chord("petition")),
    Notes(21, Captured),
    Ends,
    Notes(22, Plain),
];

/// How many have had the floor once this step is done.
pub fn turns(place: usize) -> usize {
    STEPS[..=place].iter().filter(|step| matches!(step, Next(_) | AtOnce(..) | Gives(_))).count()
}

const PEOPLE: [((&str, &str), &str); 14] = [
    (("ناصر اللنجري", "Nasser Lanjri"), "male"),
    (("ناصرة المرابط", "Nasira Mrabet"), "female"),
    (("منير أصريح", "Mounir Asrih"), "male"),
    (("خديجة العلوي", "Khadija Alaoui"), "female"),
    (("عمر بناني", "Omar Bennani"), "male"),
    (("زينب الفاسي", "Zineb Fassi"), "female"),
    (("رشيد الحداد", "Rachid Haddad"), "male"),
    (("سعاد الريفي", "Souad Rifi"), "female"),
    (("كريم التازي", "Karim Tazi"), "male"),
    (("نعيمة الكتاني", "Naima Kettani"), "female"),
    (("طارق برادة", "Tarik Berrada"), "male"),
    (("هند السلاوي", "Hind Slaoui"), "female"),
    (("جمال العمراني", "Jamal Amrani"), "male"),
    (("بلال الوزاني", "Bilal Ouazzani"), "male"),
];
pub const POINTS: [(&str, &str); 4] = [
    ("كلمة افتتاحية", "Ouverture"),
    ("عرض الحصيلة", "Bilan"),
    ("مناقشة عامة", "Débat général"),
    ("قراءة التوصيات", "Lecture des recommandations"),
];
const TEXTS: [(&str, &str); 23] = [
    ("كلمة ترحيب بالحضور", "mot de bienvenue"),
    ("قدم حصيلة السنة الماضية", "bilan de la dernière année"),
    ("كلام لا يسجل", "propos à ne pas garder"),
    ("إحداث لجنة لتتبع العرائض", "créer une commission de suivi des pétitions"),
    ("دور الجمعيات في التأطير", "la place des associations"),
    ("متى تنشر نتائج الورشة", "quand seront publiées les conclusions"),
    ("التواصل مع الشباب ضعيف", "le contact avec les jeunes est faible"),
    ("عقد لقاء كل شهر", "tenir une réunion chaque mois"),
    ("التذكير بالمدة", "rappel de la durée"),
    ("عريضة حول النقل الحضري", "pétition sur le transport urbain"),
    ("نشر محاضر المجلس في البوابة", "publier les procès du conseil sur le portail"),
    ("تعيين مخاطب وحيد", "désigner un seul interlocuteur"),
    ("شرح مسطرة الملتمسات", "expliquer la procédure"),
    ("تكوين الموظفين في الاستقبال", "former les agents à l'accueil"),
    ("هل هناك ميزانية", "existe-t-il un budget"),
    ("سؤال حول الآجال", "question sur les délais"),
    ("رد على ما قيل", "réponse à ce qui précède"),
    ("شكر المنظمين", "remerciements"),
    ("تجربة مدينة مجاورة", "expérience de la ville voisine"),
    ("توسيع قاعة المكتبة", "agrandir la salle de lecture"),
    ("عريضة حول الإنارة", "pétition sur l'éclairage"),
    ("فتح مكتب للإنصات", "ouvrir un bureau d'écoute"),
    ("رفعت الجلسة", "la séance est levée"),
];

pub fn name(language: &str, badge: usize) -> String {
    of(language, &PEOPLE[badge - 1].0).to_owned()
}

pub fn text(language: &str, place: usize) -> String {
    of(language, &TEXTS[place]).to_owned()
}

/// The letters by which a line says what it holds.
pub fn prefix(language: &str, kind: &str) -> &'static str {
    let both = match kind {
        "recommendation" => ("ت: ", "R: "),
        "decision" => ("ق: ", "D: "),
        "petition" => ("ع: ", "P: "),
        "question" => ("؟ ", "? "),
        _ => ("س: ", "X: "),
    };
    of(language, &both)
}

/// The workshop with its agenda, and everybody in the room: what there is before the secretary begins.
pub fn room(language: &str) -> Vec<Value> {
    let mut actions = workshop(language);
    actions.push(json!({"do": "save-axis", "id": "x", "programme_id": "g", "title": "x"}));
    actions.push(json!({"do": "save-workshop", "id": WORKSHOP, "axis_id": "x"}));
    for (place, title) in POINTS.iter().enumerate() {
        let (id, title) = (format!("j{place}"), of(language, title));
        actions.push(json!({"do": "save-agenda-item", "id": id, "workshop_id": WORKSHOP, "title": title, "minutes": 20}));
    }
    for (place, (_, sex)) in PEOPLE.iter().enumerate() {
        let (id, name) = (person(place + 1), name(language, place + 1));
        actions.push(json!({"do": "save-person", "id": id, "name": name, "sex": sex, "sex_source": "declared", "gender": gender(sex)}));
        actions.push(json!({"do": "arrive", "workshop": WORKSHOP, "person": id}));
    }
    actions
}

pub fn person(badge: usize) -> String {
    format!("p{badge}")
}
