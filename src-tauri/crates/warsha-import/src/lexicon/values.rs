//! Words that stand in cells: sexes, titles before names, bands of age, kinds of organisations, functions.

use super::{bare, words};
use warsha_core::model::people::{AgeBand, Honorific, Sex};

const FEMALE: &[&str] = &[
    "انثي",
    "اناث",
    "امراه",
    "نسا",
    "سيده",
    "انسه",
    "فتاه",
    "بنت",
    "f",
    "fem",
    "femme",
    "feminin",
    "feminine",
    "female",
    "femelle",
    "woman",
    "w",
    "mujer",
    "femenino",
    "fille",
    "girl",
    "dame",
];
const MALE: &[&str] = &[
    "ذكر",
    "ذكور",
    "رجل",
    "رجال",
    "سيد",
    "h",
    "homme",
    "masculin",
    "masculine",
    "male",
    "man",
    "hombre",
    "masculino",
    "varon",
    "v",
    "masc",
    "garcon",
    "boy",
];
const OTHER: &[&str] = &["اخر", "اخري", "autre", "other", "otro", "otra"];

/// A title before a name: the title, and the sex it states.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Title {
    /// The title.
    pub honorific: Honorific,
    /// What it says of the sex of whoever bears it.
    pub sex: Option<Sex>,
}

const TITLES: &[(&str, Honorific, Option<Sex>)] = &[
    ("السيد", Honorific::Mr, Some(Sex::Male)),
    ("سيد", Honorific::Mr, Some(Sex::Male)),
    ("السيده", Honorific::Mr, Some(Sex::Female)),
    ("سيده", Honorific::Mr, Some(Sex::Female)),
    ("الانسه", Honorific::Mr, Some(Sex::Female)),
    ("انسه", Honorific::Mr, Some(Sex::Female)),
    ("الدكتور", Honorific::Dr, Some(Sex::Male)),
    ("دكتور", Honorific::Dr, Some(Sex::Male)),
    ("الدكتوره", Honorific::Dr, Some(Sex::Female)),
    ("دكتوره", Honorific::Dr, Some(Sex::Female)),
    ("الاستاذ", Honorific::Prof, Some(Sex::Male)),
    ("استاذ", Honorific::Prof, Some(Sex::Male)),
    ("الاستاذه", Honorific::Prof, Some(Sex::Female)),
    ("استاذه", Honorific::Prof, Some(Sex::Female)),
    ("د", Honorific::Dr, None),
    ("ذ", Honorific::Prof, None),
    ("ذه", Honorific::Prof, Some(Sex::Female)),
    ("m", Honorific::Mr, Some(Sex::Male)),
    ("mr", Honorific::Mr, Some(Sex::Male)),
    ("monsieur", Honorific::Mr, Some(Sex::Male)),
    ("sr", Honorific::Mr, Some(Sex::Male)),
    ("senor", Honorific::Mr, Some(Sex::Male)),
    ("mme", Honorific::Mr, Some(Sex::Female)),
    ("madame", Honorific::Mr, Some(Sex::Female)),
    ("mlle", Honorific::Mr, Some(Sex::Female)),
    ("mademoiselle", Honorific::Mr, Some(Sex::Female)),
    ("mrs", Honorific::Mr, Some(Sex::Female)),
    ("ms", Honorific::Mr, Some(Sex::Female)),
    ("miss", Honorific::Mr, Some(Sex::Female)),
    ("sra", Honorific::Mr, Some(Sex::Female)),
    ("senora", Honorific::Mr, Some(Sex::Female)),
    ("srta", Honorific::Mr, Some(Sex::Female)),
    ("dr", Honorific::Dr, None),
    ("dre", Honorific::Dr, Some(Sex::Female)),
    ("dra", Honorific::Dr, Some(Sex::Female)),
    ("docteur", Honorific::Dr, None),
    ("pr", Honorific::Prof, None),
    ("prof", Honorific::Prof, None),
    ("professeur", Honorific::Prof, None),
    ("professor", Honorific::Prof, None),
];

/// Titles so short that they are one only before a full stop or a slash: a letter alone may be an initial.
const SHORT: usize = 1;

/// A cell that holds a title and nothing else.
pub(crate) fn title(text: &str) -> Option<Title> {
    let words = words(text);
    let [word] = words.as_slice() else { return None };
    found(word)
}

fn found(word: &str) -> Option<Title> {
    TITLES
        .iter()
        .find(|(written, ..)| *written == word)
        .map(|(_, honorific, sex)| Title { honorific: *honorific, sex: *sex })
}

/// The titles a name begins with, the first of each thing they say, and the name without them. Never all of the name.
pub(crate) fn titled(name: &str) -> (Option<Title>, &str) {
    let (mut title, mut rest) = (None::<Title>, name);
    loop {
        let end =
            rest.find(|c: char| c.is_whitespace() || matches!(c, '.' | '/' | ':')).unwrap_or(rest.len());
        let Some((head, tail)) = rest.split_at_checked(end) else { break };
        let keys = words(head);
        let ([word], stopped) = (keys.as_slice(), tail.starts_with(['.', '/'])) else { break };
        let Some(next) = found(word).filter(|_| stopped || word.chars().count() > SHORT) else { break };
        let tail = tail.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '/' | ':'));
        if !tail.chars().any(char::is_alphabetic) {
            break;
        }
        let before = title.unwrap_or(next);
        // "السيده الدكتوره": what a doctor is called by, and the sex the first word states.
        let honorific = if before.honorific == Honorific::Mr { next.honorific } else { before.honorific };
        title = Some(Title { honorific, sex: before.sex.or(next.sex) });
        rest = tail;
    }
    (title, rest)
}

/// How a column of sexes writes M: it stands for a man beside an F, for a woman (mujer) beside an H or a V.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Letters {
    /// What M stands for; nothing where nobody can tell.
    pub m: Option<Sex>,
}

impl Letters {
    /// Of the values of a column.
    pub(crate) fn of<'v>(values: impl Iterator<Item = &'v str>) -> Self {
        let (mut female, mut male) = (false, false);
        for value in values {
            match sex(value, Self { m: None }) {
                Some(Sex::Female) => female = true,
                Some(Sex::Male) => male = true,
                _ => {}
            }
        }
        let m = match (female, male) {
            (true, false) => Some(Sex::Male),
            (false, true) => Some(Sex::Female),
            _ => None,
        };
        Self { m }
    }
}

/// The sex a cell says.
pub(crate) fn sex(text: &str, letters: Letters) -> Option<Sex> {
    let words = words(text);
    let first = words.first()?;
    if words.len() > 2 {
        return None;
    }
    match bare(first) {
        "m" => letters.m,
        "ا" | "ث" | "ن" => Some(Sex::Female),
        "ذ" | "ر" => Some(Sex::Male),
        word if FEMALE.contains(&word) => Some(Sex::Female),
        word if MALE.contains(&word) => Some(Sex::Male),
        word if OTHER.contains(&word) => Some(Sex::Other),
        _ => None,
    }
}

/// The band of an age, or of a span of ages that lies in one.
pub(crate) fn age_band(text: &str) -> Option<AgeBand> {
    let band = |age: u32| match age {
        0..=17 => Some(AgeBand::Under18),
        18..=29 => Some(AgeBand::From18),
        30..=59 => Some(AgeBand::From30),
        60..=120 => Some(AgeBand::From60),
        _ => None,
    };
    let digits = crate::clean::digits(text);
    let numbers: Vec<u32> = digits
        .split(|c: char| !c.is_ascii_digit())
        .filter(|n| !n.is_empty())
        .filter_map(|n| n.parse().ok())
        .collect();
    let under = ["اقل", "دون", "moins", "under", "menos", "menor"]
        .iter()
        .any(|word| words(text).iter().any(|w| w == word));
    let over = ["فاكثر", "فما", "plus", "over", "mas", "اكثر"]
        .iter()
        .any(|word| words(text).iter().any(|w| w == word));
    match numbers.as_slice() {
        [age] if under || text.trim_start().starts_with('<') => {
            band(age.checked_sub(1)?).filter(|b| *b == AgeBand::Under18)
        }
        [age] if over || text.contains('+') || text.trim_start().starts_with('>') => {
            band(*age).filter(|b| *b == AgeBand::From60)
        }
        [age] => band(*age),
        [low, high] if low < high => band(*low).filter(|low| band(*high) == Some(*low)),
        _ => None,
    }
}

/// Words that the name of an organisation begins with.
#[rustfmt::skip] // several words a line
const ORGANISATIONS: &[&str] = &[
    "جمعيه", "جماعه", "هييه", "موسسه", "موسسه", "منظمه", "تعاونيه", "فيدراليه", "اتحاد", "نقابه",
    "حزب", "وزاره", "مندوبيه", "مديريه", "شبكه", "نادي", "مركز", "جامعه", "كليه", "مدرسه", "عماله",
    "ولايه", "وكاله", "مجلس", "منتدي", "رابطه", "غرفه", "association", "ass", "commune", "fondation",
    "federation", "cooperative", "union", "reseau", "club", "centre", "universite", "faculte",
    "ecole", "province", "prefecture", "agence", "conseil", "forum", "ministere", "delegation",
    "direction", "chambre", "ong", "collectif", "foundation", "network", "university", "council",
    "asociacion", "fundacion", "cooperativa", "universidad", "ayuntamiento", "radio", "journal",
    "assoc", "societe",
];

/// Words that a function begins with.
#[rustfmt::skip] // several words a line
const FUNCTIONS: &[&str] = &[
    "رييس", "رييسه", "نايب", "نايبه", "كاتب", "كاتبه", "امين", "امينه", "عضو", "عضوه", "مستشار",
    "مستشاره", "مدير", "مديره", "منسق", "منسقه", "موظف", "موظفه", "ممثل", "ممثله", "استاذ", "استاذه",
    "صحفي", "صحفيه", "طالب", "طالبه", "فاعل", "فاعله", "مهندس", "مهندسه", "president", "presidente",
    "vice", "secretaire", "tresorier", "tresoriere", "membre", "conseiller", "conseillere",
    "directeur", "directrice", "coordinateur", "coordinatrice", "chef", "etudiant", "etudiante",
    "journaliste", "acteur", "actrice", "representant", "representante", "chair", "secretary",
    "treasurer", "member", "director", "coordinator", "student", "journalist", "secretario",
    "secretaria", "tesorero", "tesorera", "miembro", "directora",
];

/// Does the text begin as the name of an organisation does?
pub(crate) fn is_organisation(text: &str) -> bool {
    words(text).first().is_some_and(|word| super::has(ORGANISATIONS, word))
}

/// Does the text begin as a function does?
pub(crate) fn is_function(text: &str) -> bool {
    words(text).first().is_some_and(|word| super::has(FUNCTIONS, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_a_key() {
        let titles = TITLES.iter().map(|(word, ..)| word);
        let words =
            FEMALE.iter().chain(MALE).chain(OTHER).chain(ORGANISATIONS).chain(FUNCTIONS).chain(titles);
        let wrong: Vec<_> = words.filter(|word| warsha_core::text::key(word) != **word).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn titles_say_a_sex_and_names_never_do() {
        let of = |name| titled(name);
        assert_eq!(
            of("السيدة فاطمة"),
            (Some(Title { honorific: Honorific::Mr, sex: Some(Sex::Female) }), "فاطمة")
        );
        assert_eq!(
            of("السيد الدكتور منير").0,
            Some(Title { honorific: Honorific::Dr, sex: Some(Sex::Male) })
        );
        assert_eq!(of("M. Alami"), (Some(Title { honorific: Honorific::Mr, sex: Some(Sex::Male) }), "Alami"));
        assert_eq!(of("Dr. Alami").0.map(|title| title.sex), Some(None));
        assert_eq!(of("M Alami"), (None, "M Alami"), "an initial");
        for name in ["فاطمة", "السيدة", "Mme", "Fatima Zahra", "سيدي محمد"] {
            assert_eq!(of(name), (None, name));
        }
    }

    #[test]
    fn m_is_read_with_what_stands_beside_it() {
        let read = |values: &[&str]| {
            let letters = Letters::of(values.iter().copied());
            values.iter().map(|value| sex(value, letters)).collect::<Vec<_>>()
        };
        let (female, male) = (Some(Sex::Female), Some(Sex::Male));
        assert_eq!(read(&["F", "M"]), [female, male]);
        assert_eq!(read(&["H", "M"]), [male, female]);
        assert_eq!(read(&["H", "F", "M"]), [male, female, None]);
        assert_eq!(
            read(&["أنثى", "ذكر", "ا", "ذ", "Mujer", "Féminin", "?"]),
            [female, male, female, male, female, female, None]
        );
    }

    #[test]
    fn ages_fall_in_bands() {
        let bands = ["17", "٢٥", "18-25", "30 - 59 ans", "60 فأكثر", "أقل من 18 سنة", "25-35", "1980", "-"]
            .map(age_band);
        let [under, young, adult, old] =
            [AgeBand::Under18, AgeBand::From18, AgeBand::From30, AgeBand::From60].map(Some);
        assert_eq!(bands, [under, young, young, adult, old, under, None, None, None]);
    }
}
