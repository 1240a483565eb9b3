//! What was said, on paper: word for word, under whoever said it, with the agreement of a label.

use super::busy::{arabic, busy, note};
use super::evening::{evening, recounted};
use super::outline::outline;
use std::collections::BTreeSet;
use warsha_core::model::minutes::Minutes;
use warsha_core::model::note::{Form, Verb};
use warsha_core::model::people::{Gender, Sex};
use warsha_core::model::terms::Language;
use warsha_press::compose::{self, Version};

fn minutes(minutes: &Minutes, language: Language) -> String {
    outline(&compose::minutes(minutes, language, Version::Internal))
}

/// The parts of the proceedings, by heading.
fn parts(outline: &str) -> Vec<(String, String)> {
    let proceedings =
        outline.split("\n## ").find(|section| section.contains("\n### ")).expect("the proceedings");
    let parts = proceedings.split("\n### ").skip(1).filter_map(|part| part.split_once('\n'));
    parts.map(|(heading, body)| (heading.to_owned(), body.to_owned())).collect()
}

#[test]
fn every_note_of_the_evening_is_printed_word_for_word_under_its_own_speaker() {
    let evening = evening();
    let outline = minutes(&evening, Language::Arabic);
    let parts = parts(&outline);
    assert_eq!(parts.len(), evening.interventions.len());
    for (turn, (heading, body)) in evening.interventions.iter().zip(&parts) {
        let name = &evening.attendees[turn.speaker].name.as_ref().expect("a name").text;
        assert!(heading.contains(name.as_str()), "{heading}");
        for note in &turn.notes {
            assert!(body.contains(note.text.text.as_str()), "{} is not whole in:\n{body}", note.text.text);
            assert_eq!(outline.matches(&note.text.text).count(), 1, "{} is printed once", note.text.text);
        }
        // A particle the text brings is not said twice.
        for doubled in ["على على ", "إلى إلى ", "إلى الى ", "أن أن ", "أن ان ", "في في "]
        {
            assert!(!body.contains(doubled), "{doubled} in:\n{body}");
        }
    }
}

#[test]
fn the_words_of_the_report_are_nearly_all_in_the_arabic_minutes() {
    let outline = minutes(&evening(), Language::Arabic);
    let printed: BTreeSet<&str> = outline.split(|c: char| !c.is_alphanumeric()).collect();
    for turn in evening().interventions {
        for note in turn.notes {
            for word in note.text.text.split(|c: char| !c.is_alphanumeric()) {
                assert!(printed.contains(word), "{word}");
            }
        }
    }
}

#[test]
fn another_grammatical_gender_changes_exactly_the_words_that_agree() {
    let hers = minutes(&evening(), Language::Arabic);
    let mut changed = evening();
    changed.attendees[2].gender = Gender::Masculine;
    let his = minutes(&changed, Language::Arabic);
    let words =
        |text: &str| text.split([' ', '\n', '\u{a0}', '\u{2028}']).map(str::to_owned).collect::<Vec<_>>();
    let (hers, his) = (words(&hers), words(&his));
    assert_eq!(hers.len(), his.len());
    let pairs: BTreeSet<(String, String)> =
        hers.into_iter().zip(his).filter(|(hers, his)| hers != his).collect();
    let expected = [
        ("أشارت", "أشار"),
        ("السيدة", "السيد"),
        ("صاحبة", "صاحب"),
        ("مبرزة", "مبرزا"),
        ("ومسترسلة", "ومسترسلا"),
    ];
    let expected: BTreeSet<(String, String)> =
        expected.into_iter().map(|(hers, his)| (hers.to_owned(), his.to_owned())).collect();
    assert_eq!(pairs, expected);
}

#[test]
fn another_statistical_sex_changes_figures_and_no_sentence() {
    let mut changed = evening();
    changed.attendees[2].sex = Sex::Declined;
    let changed = recounted(changed);
    for language in Language::ALL {
        let said = parts(&minutes(&evening(), *language));
        assert_eq!(said, parts(&minutes(&changed, *language)));
    }
    assert_ne!(minutes(&evening(), Language::Arabic), minutes(&changed, Language::Arabic));
}

#[test]
fn what_has_no_form_is_quoted_under_a_full_sentence() {
    let mut evening = evening();
    evening.interventions.truncate(1);
    let turn = &mut evening.interventions[0];
    turn.notes.truncate(1);
    turn.notes.push(note("n-1-2", Some(Verb::Add), None, arabic("كلام كما قيل", None)));
    turn.notes.push(note("n-1-3", None, Some(Form::Sentence), arabic("هذه جملة تامة.", None)));
    turn.notes.push(note("n-1-4", Some(Verb::Propose), Some(Form::Noun), arabic("تتبع القرار", None)));
    let outline = minutes(&evening, Language::Arabic);
    let (_, body) = &parts(&outline)[0];
    let end = "\n\nكما قال:\n\n> كلام كما قيل\n\n> هذه جملة تامة.\n\nوفي السياق ذاته، اقترح تتبع القرار.\n";
    assert!(body.ends_with(end), "{body}");
}

#[test]
fn another_language_is_quoted_in_it_unless_the_secretary_wrote_a_translation() {
    let mut evening = evening();
    let first = &mut evening.interventions[2].notes[0];
    first.text.translations.clear();
    let outline = minutes(&evening, Language::French);
    let (_, body) = &parts(&outline)[2];
    let begin = "\nPar ailleurs, Mme\u{a0}Nasira, représentant l’association Al Mara Al Mounadila, a déclaré\u{a0}:\n\n> [ar-MA] انخراط";
    assert!(body.starts_with(begin), "{body}");
    assert!(body.contains("\n\nEn outre, elle a fait valoir que l’association"), "{body}");
}

#[test]
fn a_verb_is_not_said_twice_running_where_another_says_as_much() {
    let (_, body) = parts(&minutes(&busy(), Language::Arabic))
        .into_iter()
        .find(|(_, body)| body.contains("التتبع"))
        .expect("the turn");
    assert!(
        body.contains("أشار السيد\u{a0}عبد المالك أصريح إلى أن التتبع ضروري، موضحا أن التقييم ضروري."),
        "{body}"
    );
}

#[test]
fn connectors_follow_the_room_where_none_was_chosen() {
    let mut evening = evening();
    for turn in &mut evening.interventions {
        turn.connector = None;
    }
    let outline = minutes(&evening, Language::Arabic);
    let begins: Vec<String> = parts(&outline)
        .iter()
        .map(|(_, body)| body.trim_start().split_inclusive('،').next().expect("a sentence").to_owned())
        .collect();
    assert_eq!(begins, ["وفي هذا السياق،", "من جهة أخرى،", "بدورها،", "وفي الأخير،"]);
}

#[test]
fn whoever_shows_no_gender_is_never_he_or_she() {
    let mut evening = evening();
    evening.attendees[0].gender = Gender::Neutral;
    let arabic = minutes(&evening, Language::Arabic);
    let (_, body) = &parts(&arabic)[0];
    assert!(
        body.contains("تم التأكيد، في مداخلة ناصر الفقيه اللنجري، نائب رئيس الجماعة، على أهمية"),
        "{body}"
    );
    assert!(!body.contains("أكد ناصر") && !body.contains("السيد"), "{body}");
    let french = minutes(&evening, Language::French);
    let (_, body) = &parts(&french)[0];
    assert!(!body.contains(" il ") && !body.contains(" elle ") && !body.contains("M.\u{a0}"), "{body}");
    assert!(body.contains("a évoqué certains mécanismes"), "{body}");
}

#[test]
fn a_text_that_ends_its_sentence_is_not_given_another_stop() {
    let mut evening = evening();
    evening.interventions.truncate(1);
    let notes = &mut evening.interventions[0].notes;
    notes.truncate(3);
    notes[0].text = arabic("على أهمية اللقاء.", None);
    notes[1].text = arabic("ان العمل يتطلب الإبداع ،", None);
    let outline = minutes(&evening, Language::Arabic);
    let (_, body) = &parts(&outline)[0];
    assert!(body.contains("على أهمية اللقاء. كما أضاف ان العمل يتطلب الإبداع، متطرقا إلى انضمام"), "{body}");
}
