//! Names of people and organisations: titles, articles, particles and compounds, in Arabic and in Latin letters.

use super::key::{JOINT, fold};

/// The Arabic article, as it is written before a word.
pub const ARTICLE: &str = "ال";

/// Titles that may stand before a name and are no part of it, as search keys.
const HONORIFICS: &[&str] = &[
    "السيد",
    "السيده",
    "الانسه",
    "سيده",
    "الدكتور",
    "الدكتوره",
    "دكتور",
    "دكتوره",
    "الاستاذ",
    "الاستاذه",
    "استاذ",
    "استاذه",
    "المهندس",
    "المهندسه",
    "د",
    "ذ",
    "ذه",
    "م",
    "mr",
    "mme",
    "mlle",
    "mrs",
    "ms",
    "miss",
    "m",
    "dr",
    "dre",
    "dra",
    "pr",
    "prof",
    "professeur",
    "professor",
    "sr",
    "sra",
    "srta",
    "don",
    "dona",
    "me",
    "maitre",
    "ing",
    "monsieur",
    "madame",
    "mademoiselle",
    "docteur",
    "doctor",
];

/// Words that are joined to what follows them, and how they are written then.
const PARTICLES: &[(&str, &str)] = &[
    ("عبد", "عبد"),
    ("ابو", "بو"),
    ("بو", "بو"),
    ("بن", "بن"),
    ("ابن", "بن"),
    ("بنت", "بنت"),
    ("ام", "ام"),
    ("ايت", "ايت"),
    ("اد", "اد"),
    ("ولد", "ولد"),
    ("بل", "بل"),
    ("با", "با"),
    ("abd", "abd"),
    ("abdel", "abd"),
    ("abdal", "abd"),
    ("abdul", "abd"),
    ("abdoul", "abd"),
    ("abdu", "abd"),
    ("abde", "abd"),
    ("ben", "ben"),
    ("bin", "ben"),
    ("ibn", "ben"),
    ("bnou", "ben"),
    ("bel", "bel"),
    ("bou", "bou"),
    ("abou", "bou"),
    ("abu", "bou"),
    ("bu", "bou"),
    ("ait", "ait"),
    ("id", "id"),
    ("ould", "ould"),
    ("oulad", "oulad"),
    ("oum", "oum"),
    ("umm", "oum"),
    ("oumm", "oum"),
    ("om", "oum"),
    ("bent", "bent"),
    ("bint", "bent"),
];

/// Words that are joined to what stands before them: "nour eddine", نور الدين.
const TAILS: &[(&str, &str)] = &[
    ("الدين", "دين"),
    ("الله", "له"),
    ("eddine", "dine"),
    ("edine", "dine"),
    ("eddin", "dine"),
    ("dine", "dine"),
    ("din", "dine"),
    ("uddin", "dine"),
    ("uddine", "dine"),
    ("addine", "dine"),
    ("addin", "dine"),
    ("allah", "lah"),
    ("ellah", "lah"),
    ("ullah", "lah"),
];

/// Short forms that are written for a whole name.
const SHORT: &[(&str, &str)] =
    &[("med", "mohamed"), ("md", "mohamed"), ("mohd", "mohamed"), ("mhd", "mohamed"), ("fz", "fatimazahra")];

/// A word of a name as it is compared, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The word, without article, its compound joined.
    pub key: String,
    /// The same word read otherwise: with the article that may belong to it, or without one that may be hidden in it.
    pub also: Option<String>,
    /// Its first character in the source, counted from 0.
    pub start: usize,
    /// The character after its last.
    pub end: usize,
}

/// The key of a name: like [`super::key()`], and titles, articles, the parting of compounds and the writing of particles do not count.
/// Two people whose name keys are equal bear the same name.
#[must_use]
pub fn name_key(text: &str) -> String {
    let tokens = tokens(text);
    let mut key = String::with_capacity(text.len());
    for token in &tokens {
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(&token.key);
    }
    key
}

/// The words of a name as they are compared. Empty if there is no letter in it.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token> {
    let mut words = words(text);
    let titles = titles(&words);
    let mut tokens: Vec<Token> = Vec::with_capacity(words.len());
    let mut glue: Option<Token> = None;
    for index in titles..words.len() {
        let word = &words[index];
        let next = words.get(index + 1);
        if next.is_some_and(|next| is_article(&word.key, &next.key)) {
            continue;
        }
        if let (Some(particle), Some(_)) = (found(PARTICLES, &word.key), next) {
            let glued = glue.get_or_insert_with(|| Token { key: String::new(), also: None, ..word.clone() });
            glued.key.push_str(particle);
            glued.end = word.end;
            continue;
        }
        if let (Some(tail), None, Some(before)) = (found(TAILS, &word.key), &glue, tokens.last_mut()) {
            before.key.push_str(tail);
            before.also = None;
            before.end = word.end;
            continue;
        }
        let mut token = read(std::mem::replace(&mut words[index], NOTHING), glue.is_some());
        if let Some(glued) = glue.take() {
            token.also = token.also.map(|also| joined(&glued.key, &also));
            token.key = joined(&glued.key, &token.key);
            token.start = glued.start;
        }
        tokens.push(token);
    }
    // A word is only taken to be a token, so none is missing where there are no tokens.
    if tokens.is_empty() { words } else { tokens }
}

/// A particle and what it is joined to. In "Ait Haj" t and h are two sounds: there h is written as in messages, where 7 is ح.
fn joined(particle: &str, rest: &str) -> String {
    match rest.strip_prefix('h') {
        Some(open) if particle.ends_with('t') => format!("{particle}7{open}"),
        _ => format!("{particle}{rest}"),
    }
}

/// What stands in a list for a word that was taken out of it.
const NOTHING: Token = Token { key: String::new(), also: None, start: 0, end: 0 };

/// A name as it is put in order: without titles and articles, in its own letters.
#[must_use]
pub fn sorted_as(text: &str) -> String {
    let words = words(text);
    let titles = titles(&words);
    let mut kept: Vec<String> = Vec::new();
    for (index, word) in words.iter().enumerate().skip(titles) {
        if words.get(index + 1).is_some_and(|next| is_article(&word.key, &next.key)) {
            continue;
        }
        let article = if word.key.starts_with(ARTICLE) { bare(&word.key).map_or(0, |_| 2) } else { 0 };
        kept.push(text.chars().skip(word.start + article).take(word.end - word.start - article).collect());
    }
    if kept.is_empty() { text.to_owned() } else { kept.join(" ") }
}

fn found(list: &[(&str, &'static str)], word: &str) -> Option<&'static str> {
    // None of these lists holds a longer word, and most words of names are longer.
    if word.len() > "الدين".len() {
        return None;
    }
    list.iter().find(|(written, _)| *written == word).map(|(_, as_one)| *as_one)
}

/// How many words at the beginning are titles: never all of them.
fn titles(words: &[Token]) -> usize {
    let titles = words.iter().take_while(|word| HONORIFICS.contains(&word.key.as_str())).count();
    titles.min(words.len().saturating_sub(1))
}

/// The words of a text, folded. An apostrophe joins what it stands between, except after an article.
fn words(text: &str) -> Vec<Token> {
    let mut words: Vec<Token> = Vec::new();
    let (mut open, mut joint) = (false, false);
    for (place, character) in text.chars().enumerate() {
        fold(character, &mut |letter| match letter {
            ' ' => (open, joint) = (false, false),
            JOINT => joint = open,
            letter => {
                let goes_on = words.last().is_some_and(|word| match word.key.as_str() {
                    "l" | "el" | "al" => open && !joint,
                    // A و that stands alone is joined to what follows.
                    "و" => true,
                    _ => open,
                });
                if !goes_on {
                    words.push(Token {
                        key: String::with_capacity(16),
                        also: None,
                        start: place,
                        end: place,
                    });
                }
                (open, joint) = (true, false);
                if let Some(word) = words.last_mut() {
                    word.key.push(letter);
                    word.end = place + 1;
                }
            }
        });
    }
    for word in &mut words {
        if let Some(whole) = found(SHORT, &word.key) {
            whole.clone_into(&mut word.key);
        }
    }
    words
}

/// Is this word an article before that one: ال, el, al, l', or one that takes the sound of what follows, as in "ez zahra"?
fn is_article(word: &str, next: &str) -> bool {
    matches!(word, "ال" | "el" | "al" | "ul" | "l" | "ell" | "lo")
        || (word.len() <= 4
            && word.starts_with(['a', 'e', 'i', 'u'])
            && word.is_ascii()
            && !next.is_empty()
            && {
                let sound = &word[1..];
                let doubled = sound.len() == 2 && sound.as_bytes()[0] == sound.as_bytes()[1];
                let first = if doubled { &sound[1..] } else { sound };
                !first.is_empty() && !first.starts_with(['a', 'e', 'i', 'o', 'u']) && next.starts_with(first)
            })
}

/// Reads one word: article, compound, and the other reading it may have.
fn read(word: Token, glued: bool) -> Token {
    let Token { key, start, end, .. } = word;
    let token = |key: String, also: Option<String>| Token { key, also, start, end };
    if key.is_ascii() { latin(&key, token) } else { arabic(&key, glued, token) }
}

/// The word without ال, if enough is left of it to be a word.
fn bare(key: &str) -> Option<&str> {
    let rest = key.strip_prefix(ARTICLE)?;
    (rest.chars().count() >= 3).then_some(rest)
}

fn arabic(key: &str, glued: bool, token: impl Fn(String, Option<String>) -> Token) -> Token {
    // عبدالمالك and عبد المالك are one; so are نورالدين and نور الدين.
    if let Some(rest) = key.strip_prefix("عبدال").filter(|rest| rest.chars().count() >= 2) {
        return token(format!("عبد{rest}"), None);
    }
    if let Some(head) = key.strip_suffix("الدين").filter(|head| !head.is_empty()) {
        return token(format!("{head}دين"), None);
    }
    if let Some(head) = key.strip_suffix("الله").filter(|head| head.chars().count() >= 2) {
        return token(format!("{head}له"), None);
    }
    if let Some(rest) = key.strip_prefix("ابو").filter(|rest| rest.chars().count() >= 3) {
        return token(format!("بو{rest}"), None);
    }
    // عبد الحق: what follows a particle may be as short as two letters.
    if let Some(rest) = key.strip_prefix(ARTICLE).filter(|rest| glued && rest.chars().count() == 2) {
        return token(rest.to_owned(), None);
    }
    match bare(key) {
        // إلهام has no article, but when its hamza is left out nobody can tell.
        Some(rest) => token(rest.to_owned(), Some(key.to_owned())),
        None => token(key.to_owned(), None),
    }
}

fn latin(key: &str, token: impl Fn(String, Option<String>) -> Token) -> Token {
    if let Some((whole, also)) = servant(key) {
        return token(whole, also);
    }
    for tail in ["eddine", "eddin", "edine", "uddine", "uddin", "addine", "addin"] {
        if let Some(head) = key.strip_suffix(tail).filter(|head| head.len() >= 2) {
            return token(format!("{head}dine"), None);
        }
    }
    if let Some(rest) = key.strip_prefix("abou").filter(|rest| rest.len() >= 3) {
        return token(format!("bou{rest}"), Some(key.to_owned()));
    }
    let vowel = |text: &str| text.starts_with(['a', 'e', 'i', 'o', 'u', 'y']);
    match key.strip_prefix("el").filter(|rest| rest.len() >= 4) {
        Some(rest) if !vowel(rest) => return token(rest.to_owned(), Some(key.to_owned())),
        Some(rest) => return token(key.to_owned(), Some(rest.to_owned())),
        None => {}
    }
    // Ennaciri, Essaidi, Echcherif, Ezzahra: the article has taken the sound of what follows.
    let hidden = key.strip_prefix('e').filter(|rest| rest.len() >= 5).and_then(|rest| {
        let bytes = rest.as_bytes();
        let sun = b"tdrzsnl".contains(&bytes[0]) && bytes[0] == bytes[1];
        let hushed = rest.starts_with("chch") || rest.starts_with("shsh");
        let single = rest.starts_with("ch") || rest.starts_with("sh");
        if sun {
            Some(&rest[1..])
        } else if hushed {
            Some(&rest[2..])
        } else {
            single.then_some(rest)
        }
    });
    token(key.to_owned(), hidden.map(ToOwned::to_owned))
}

/// Names of servants of God, however the article is written: Abdelmalek, Abderrahmane, Abdeslam, Abdullah. Gives `abd` and the name;
/// where the l may belong to either (Abdelatif), the other reading too.
fn servant(key: &str) -> Option<(String, Option<String>)> {
    let at = key.find("abd")?;
    let (head, rest) = (&key[..at], &key[at + 3..]);
    let name = rest.trim_start_matches(['a', 'e', 'i', 'o', 'u']);
    if name.len() == rest.len() || name.len() < 3 {
        return None;
    }
    let bytes = name.as_bytes();
    if bytes[0] == b'l' {
        let other = (bytes[1] != b'l').then(|| format!("{head}abd{name}"));
        return Some((format!("{head}abd{}", &name[1..]), other));
    }
    let name = if bytes[0] == bytes[1] { &name[1..] } else { name };
    Some((format!("{head}abd{name}"), Some(key.to_owned())))
}
