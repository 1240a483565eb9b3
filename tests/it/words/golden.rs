//! The sentences of the model prose, character by character, in four languages.

use serde_json::Value as Json;
use warsha_core::model::floor::Connector;
use warsha_core::model::note::{Form, Verb};
use warsha_core::model::people::{Gender, Honorific};
use warsha_core::model::terms::Language;
use warsha_press::words::Words;
use warsha_press::words::narrative::{Naming, Number, Reported, Sentence, Speaker};

fn golden(language: Language) -> Json {
    let all: Json = serde_json::from_str(include_str!("golden.json")).expect("the golden sentences are JSON");
    all[language.code()].clone()
}

/// The code of the model that a golden file names.
fn code<T: Copy + std::fmt::Display>(all: &[T], value: &Json) -> T {
    let said = value.as_str().expect("a code");
    *all.iter().find(|one| one.to_string() == said).expect("a code of the model")
}

fn speaker(value: &Json) -> Speaker {
    let text = |key: &str| value[key].as_str().map(str::to_owned);
    Speaker {
        honorific: value["honorific"].is_string().then(|| code(Honorific::ALL, &value["honorific"])),
        name: text("name").expect("a name"),
        function: text("function"),
        organisation: text("organisation"),
        gender: code(Gender::ALL, &value["gender"]),
        number: match value["number"].as_str() {
            Some("two") => Number::Two,
            Some("many") => Number::Many,
            _ => Number::One,
        },
    }
}

fn reported(note: &Json) -> Reported<'_> {
    Reported {
        verb: code(Verb::ALL, &note["verb"]),
        form: code(Form::ALL, &note["form"]),
        text: note["text"].as_str().expect("a text"),
    }
}

fn sentence(words: &Words, speaker: &Speaker, connector: Connector, naming: Naming, notes: &Json) -> String {
    let notes = notes.as_array().expect("notes");
    let mut sentence = Sentence::begin(words, speaker, connector, naming, reported(&notes[0]))
        .expect("the text fits its frame");
    for note in &notes[1..] {
        assert!(sentence.also(reported(note)), "{} fits its frame", note["text"]);
    }
    sentence.finish()
}

#[test]
fn report_sentences() {
    for language in Language::ALL {
        let words = Words::new(*language);
        for row in golden(*language)["sentences"].as_array().expect("sentences") {
            let said = sentence(
                &words,
                &speaker(&row["speaker"]),
                code(Connector::ALL, &row["connector"]),
                Naming::Label,
                &row["notes"],
            );
            assert_eq!(said, row["sentence"].as_str().expect("a sentence"));
        }
    }
}

#[test]
fn attendance_sentences() {
    for language in Language::ALL {
        let words = Words::new(*language);
        let golden = golden(*language);
        for row in golden["attendance"].as_array().expect("rows") {
            let count = |key: &str| row[key].as_i64().expect("a count");
            let said = words.attendance(count("women"), count("men"), count("undisclosed"));
            assert_eq!(said, row["sentence"].as_str().expect("a sentence"));
        }
        assert_eq!(
            words.plain("attendance-not-taken"),
            golden["attendance_not_taken"].as_str().expect("a sentence")
        );
    }
}

/// The two paragraphs of the swap pair, with the first speaker as given.
fn swap(words: &Words, golden: &Json, first: &Speaker) -> [String; 2] {
    let one = &golden["sentences"][0];
    let third = &golden["sentences"][2];
    let begins =
        sentence(words, first, code(Connector::ALL, &one["connector"]), Naming::Label, &one["notes"]);
    let goes_on = sentence(words, first, Connector::Also, Naming::Again, &golden["swap"]["second"]);
    let next =
        sentence(words, &speaker(&third["speaker"]), Connector::InTurn, Naming::Label, &third["notes"]);
    [format!("{begins} {goes_on}"), next]
}

#[test]
fn changing_the_speaker_changes_exactly_the_words_that_agree() {
    for language in Language::ALL {
        let words = Words::new(*language);
        let golden = golden(*language);
        let man = speaker(&golden["sentences"][0]["speaker"]);
        let function = golden["swap"]["function_feminine"].as_str().expect("a function").to_owned();
        let woman = Speaker { gender: Gender::Feminine, function: Some(function), ..man.clone() };
        let (his, hers) = (swap(&words, &golden, &man), swap(&words, &golden, &woman));
        for at in 0..2 {
            assert_eq!(his[at], golden["swap"]["man"][at].as_str().expect("a paragraph"));
            assert_eq!(hers[at], golden["swap"]["woman"][at].as_str().expect("a paragraph"));
        }
        let changed = his[0]
            .split_whitespace()
            .zip(hers[0].split_whitespace())
            .filter(|(his, hers)| his != hers)
            .count();
        assert_eq!(
            changed,
            usize::try_from(golden["swap"]["changes"].as_u64().expect("a count")).expect("small")
        );
        assert_eq!(his[1], hers[1]);
    }
}
