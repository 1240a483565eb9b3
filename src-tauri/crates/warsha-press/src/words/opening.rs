//! How a text begins: with a word of its own that a frame must not repeat, or with one that fits no frame.

use warsha_core::model::terms::Language;

/// What a text begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// Nothing in particular.
    Plain,
    /// أن, que, that: a clause that brings its conjunction.
    That,
    /// على أن, بأن, à ce que, para que: a clause that brings its particle too.
    FullThat,
    /// على, إلى, à, sur, to, en: a particle of a verb.
    Preposition(&'static str),
    /// de and an infinitive.
    Infinitive,
    /// هل, si, whether: an indirect question.
    Question,
    /// الشيء الذي, باعتبار, ce qui, which: it goes on from what was just said and cannot begin a sentence.
    Relative,
}

impl Opening {
    /// The text is a clause, whatever is said of its form.
    #[must_use]
    pub fn is_clause(self) -> bool {
        matches!(self, Self::That | Self::FullThat | Self::Infinitive | Self::Question)
    }
}

/// How a text in that language begins.
#[must_use]
pub fn of(language: Language, text: &str) -> Opening {
    let text = text.trim_start();
    match language {
        Language::Arabic => arabic(text),
        Language::French => latin(&text.replace('\'', "’"), FRENCH).unwrap_or_else(|| french_de(text)),
        Language::English => latin(text, ENGLISH).unwrap_or(Opening::Plain),
        Language::Spanish => latin(text, SPANISH).unwrap_or(Opening::Plain),
    }
}

const ARABIC_THAT: &[&str] = &[
    "أن",
    "ان",
    "إن",
    "أنّ",
    "أنه",
    "انه",
    "أنها",
    "انها",
    "أنهم",
    "انهم",
    "أنهن",
    "أننا",
    "اننا",
    "أنني",
    "أن\u{a0}",
];
const ARABIC_PREPOSITIONS: &[&str] = &["على", "إلى", "الى", "في", "عن", "حول", "بضرورة", "بأهمية"];
const ARABIC_QUESTIONS: &[&str] = &["هل", "عما", "لماذا", "كيف", "متى"];
const ARABIC_RELATIVES: &[&str] = &[
    "الذي",
    "التي",
    "الذين",
    "اللذين",
    "اللتين",
    "اللواتي",
    "مما",
    "حيث",
    "إذ",
    "وذلك",
    "لأن",
    "والذي",
    "والتي",
];

fn arabic(text: &str) -> Opening {
    let mut words = text.split_whitespace();
    let first = words.next().unwrap_or_default();
    let second = words.next().unwrap_or_default();
    let says_that = |word: &str| ARABIC_THAT.contains(&word);
    if says_that(first) {
        Opening::That
    } else if matches!(first, "بأن" | "بأنه" | "بأنها" | "بان") {
        Opening::FullThat
    } else if first.starts_with("باعتبار")
        || (matches!(first, "الشيء" | "الأمر") && second == "الذي")
        || ARABIC_RELATIVES.contains(&first)
    {
        Opening::Relative
    } else if ARABIC_QUESTIONS.contains(&first) || (first == "ما" && second == "إذا") {
        Opening::Question
    } else if let Some(own) = ARABIC_PREPOSITIONS.iter().find(|word| **word == first) {
        if says_that(second) { Opening::FullThat } else { Opening::Preposition(own) }
    } else {
        Opening::Plain
    }
}

/// Does an Arabic text already begin with the proclitic ب? A word whose root begins with ب (برنامج) does not.
#[must_use]
pub fn has_bi(text: &str) -> bool {
    ["بال", "بإ", "بأ", "بتف", "بتع", "بتح", "بتو", "بتن", "بتط", "بضرورة", "بمأ"]
        .iter()
        .any(|start| text.starts_with(start))
}

type Openings = &'static [(&'static str, Opening)];

// The longer first: "à ce que" before "à".
const FRENCH: Openings = &[
    ("à ce que ", Opening::FullThat),
    ("à ce qu’", Opening::FullThat),
    ("sur le fait que ", Opening::FullThat),
    ("sur le fait qu’", Opening::FullThat),
    ("que ", Opening::That),
    ("qu’", Opening::That),
    ("si ", Opening::Question),
    ("s’il ", Opening::Question),
    ("s’ils ", Opening::Question),
    ("pourquoi ", Opening::Question),
    ("à ", Opening::Preposition("à")),
    ("au ", Opening::Preposition("à")),
    ("aux ", Opening::Preposition("à")),
    ("sur ", Opening::Preposition("sur")),
    ("ce qui ", Opening::Relative),
    ("ce que ", Opening::Relative),
    ("ce qu’", Opening::Relative),
    ("ce dont ", Opening::Relative),
    ("qui ", Opening::Relative),
    ("dont ", Opening::Relative),
    ("lequel ", Opening::Relative),
    ("laquelle ", Opening::Relative),
    ("car ", Opening::Relative),
    ("puisque ", Opening::Relative),
    ("parce que ", Opening::Relative),
    ("en tant que ", Opening::Relative),
];
const ENGLISH: Openings = &[
    ("that ", Opening::That),
    ("whether ", Opening::Question),
    ("if ", Opening::Question),
    ("why ", Opening::Question),
    ("to ", Opening::Preposition("to")),
    ("on ", Opening::Preposition("on")),
    ("for ", Opening::Preposition("for")),
    ("about ", Opening::Preposition("about")),
    ("which ", Opening::Relative),
    ("who ", Opening::Relative),
    ("because ", Opening::Relative),
];
const SPANISH: Openings = &[
    ("para que ", Opening::FullThat),
    ("que ", Opening::That),
    ("si ", Opening::Question),
    ("por qué ", Opening::Question),
    ("a ", Opening::Preposition("a")),
    ("al ", Opening::Preposition("a")),
    ("en ", Opening::Preposition("en")),
    ("por ", Opening::Preposition("por")),
    ("lo que ", Opening::Relative),
    ("lo cual ", Opening::Relative),
    ("porque ", Opening::Relative),
    ("ya que ", Opening::Relative),
];

fn latin(text: &str, openings: Openings) -> Option<Opening> {
    let text = lower_first(text);
    openings.iter().find(|(word, _)| text.starts_with(word)).map(|(_, opening)| *opening)
}

/// "de créer" is an infinitive; "de nombreuses associations" and "de notre ville" are not.
fn french_de(text: &str) -> Opening {
    let text = lower_first(text).replace('\'', "’");
    let Some(rest) = text.strip_prefix("de ").or_else(|| text.strip_prefix("d’")) else {
        return Opening::Plain;
    };
    let rest = rest.strip_prefix("ne pas ").unwrap_or(rest);
    let verb = rest.split_whitespace().next().unwrap_or_default();
    let not_verbs =
        ["notre", "votre", "autre", "quatre", "membre", "genre", "mer", "ordre", "titre", "cadre"];
    let ends_as_one = ["er", "ir", "re"].iter().any(|end| verb.ends_with(end));
    if ends_as_one && !not_verbs.contains(&verb) { Opening::Infinitive } else { Opening::Plain }
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}

const NO_ELISION: &[&str] = &["onze", "onzième", "oui", "ouistiti", "yaourt"];
const ASPIRATED: &[&str] = &[
    "hach",
    "hai",
    "haie",
    "hal",
    "ham",
    "hand",
    "hangar",
    "harc",
    "hasard",
    "haus",
    "haut",
    "hiérarchi",
    "hors",
    "huit",
    "héros",
    "hauss",
    "harmonica",
];

/// Does French elide before this text? Before a vowel, a mute h and the pronoun y; not before a name in H or Y.
#[must_use]
pub fn elides(text: &str) -> bool {
    let word: String = text.chars().take_while(|c| c.is_alphabetic()).collect();
    let lower = word.to_lowercase();
    match word.chars().next() {
        Some('h') => !ASPIRATED.iter().any(|start| lower.starts_with(start)),
        Some('y') => word == "y",
        Some(first) => {
            let first = first.to_lowercase().next().unwrap_or(first);
            "aàâäeéèêëiîïoôöuùûüœæ".contains(first) && !NO_ELISION.contains(&lower.as_str())
        }
        None => false,
    }
}
