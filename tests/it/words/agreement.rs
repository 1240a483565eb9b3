//! Agreement: every verb, in every form, gender and number, keeps the words of the note and shows only what it may.

use warsha_core::model::floor::Connector;
use warsha_core::model::note::{Form, Verb};
use warsha_core::model::people::{Gender, Honorific};
use warsha_core::model::terms::Language;
use warsha_press::words::Words;
use warsha_press::words::narrative::{Naming, Number, Reported, Speaker};

const NUMBERS: [Number; 3] = [Number::One, Number::Two, Number::Many];

fn text(language: Language) -> &'static str {
    match language {
        Language::Arabic => "كلام السيدة كما كتبته الكاتبة",
        Language::French => "paroles de la secrétaire",
        Language::English => "words of the secretary",
        Language::Spanish => "palabras de la secretaria",
    }
}

#[test]
fn every_frame_keeps_the_words_of_the_note() {
    for language in Language::ALL {
        let words = Words::new(*language);
        let text = text(*language);
        for verb in Verb::ALL {
            for form in [Form::Noun, Form::Clause] {
                for gender in Gender::ALL {
                    for number in NUMBERS {
                        let speaker = Speaker::labelled("X", *gender, number);
                        let reported = Reported { verb: *verb, form, text };
                        for connector in Connector::ALL {
                            let said =
                                words.report(*connector, &speaker, Naming::Label, reported).expect("it fits");
                            check(&said, text);
                            assert!(said.contains('X'), "{said}");
                        }
                        check(&words.also(&speaker, reported).expect("it fits"), text);
                        if *gender != Gender::Neutral {
                            let again = words.report(Connector::Also, &speaker, Naming::Again, reported);
                            check(&again.expect("it fits"), text);
                        }
                    }
                }
            }
        }
    }
}

fn check(said: &str, text: &str) {
    assert!(said.contains(text), "{said}");
    for wrong in ["  ", "[", "{", " ,", " ،", ",,", "،،"] {
        assert!(!said.contains(wrong), "{wrong:?} in {said}");
    }
}

#[test]
fn arabic_participles_in_six_forms() {
    let words = Words::new(Language::Arabic);
    let table = [
        (Verb::Affirm, ["مؤكدا", "مؤكدة", "مؤكدين", "مؤكدتين", "مؤكدين", "مؤكدات"]),
        (Verb::CallFor, ["داعيا", "داعية", "داعيين", "داعيتين", "داعين", "داعيات"]),
        (Verb::Recommend, ["موصيا", "موصية", "موصيين", "موصيتين", "موصين", "موصيات"]),
        (Verb::Continue, ["مسترسلا", "مسترسلة", "مسترسلين", "مسترسلتين", "مسترسلين", "مسترسلات"]),
        (Verb::DrawOn, ["مستندا", "مستندة", "مستندين", "مستندتين", "مستندين", "مستندات"]),
    ];
    for (verb, forms) in table {
        let mut forms = forms.into_iter();
        for number in NUMBERS {
            for gender in [Gender::Masculine, Gender::Feminine] {
                let speaker = Speaker::labelled("X", gender, number);
                let said = words.also(&speaker, Reported { verb, form: Form::Noun, text: "أهمية اللقاء" });
                let said = said.expect("it fits");
                assert_eq!(said.split(' ').next(), forms.next(), "{said}");
            }
        }
    }
}

#[test]
fn a_neutral_label_shows_no_gender_in_any_frame() {
    let shown = [
        (Language::Arabic, vec!["مؤكدا", "مضيفا", "مشيرا", "السيد", "بدوره ", "من جهته "]),
        (Language::French, vec!["revenu", "penché", "félicité", "interrogé", "appuyé", " il ", "elle "]),
        (Language::English, vec![" he ", " she ", " his ", " her "]),
        (Language::Spanish, vec!["el Sr", "la Sra"]),
    ];
    for (language, marks) in shown {
        let words = Words::new(language);
        let speaker = Speaker {
            honorific: Some(Honorific::Mr),
            ..Speaker::labelled("X", Gender::Neutral, Number::One)
        };
        for verb in Verb::ALL {
            for form in [Form::Noun, Form::Clause] {
                let reported = Reported { verb: *verb, form, text: "Z Z" };
                for connector in Connector::ALL.iter().filter(|one| **one != Connector::While) {
                    let said = words.report(*connector, &speaker, Naming::Label, reported).expect("it fits");
                    let also = words.also(&speaker, reported).expect("it fits");
                    for mark in &marks {
                        assert!(!said.contains(mark) && !also.contains(mark), "{mark} in {said}, {also}");
                    }
                }
            }
        }
    }
}
