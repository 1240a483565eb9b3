//! A particle that the text brings is never doubled, and a text that does not fit is not forced.

use warsha_core::model::floor::Connector;
use warsha_core::model::note::{Form, Verb};
use warsha_core::model::people::Gender;
use warsha_core::model::terms::Language;
use warsha_press::words::Words;
use warsha_press::words::articles::in_sentence;
use warsha_press::words::narrative::{Naming, Number, Reported, Speaker};

fn report(language: Language, verb: Verb, form: Form, text: &str) -> Option<String> {
    let speaker = Speaker::labelled("X", Gender::Feminine, Number::One);
    let reported = Reported { verb, form, text };
    Words::new(language).report(Connector::None, &speaker, Naming::Label, reported)
}

#[test]
fn arabic_particles() {
    use Form::{Clause, Noun};
    let said = |verb, form, text| report(Language::Arabic, verb, form, text);
    let expected = [
        (Verb::Affirm, Noun, "على أهمية اللقاء", "أكدت X على أهمية اللقاء"),
        (Verb::Affirm, Noun, "أهمية اللقاء", "أكدت X على أهمية اللقاء"),
        (Verb::Address, Noun, "الى الترسانة القانونية", "تطرقت X الى الترسانة القانونية"),
        (Verb::Add, Clause, "ان العمل يتطلب الإبداع", "أضافت X ان العمل يتطلب الإبداع"),
        (Verb::Indicate, Clause, "ان العمل يتطلب الإبداع", "أشارت X إلى ان العمل يتطلب الإبداع"),
        (Verb::Indicate, Clause, "إلى أن العمل يتطلب الإبداع", "أشارت X إلى أن العمل يتطلب الإبداع"),
        (Verb::Indicate, Noun, "أن العمل يتطلب الإبداع", "أشارت X إلى أن العمل يتطلب الإبداع"),
        (Verb::Recommend, Clause, "أن تحدث الجماعة فضاء", "أوصت X بأن تحدث الجماعة فضاء"),
        (Verb::Recommend, Noun, "بإحداث فضاء", "أوصت X بإحداث فضاء"),
        (Verb::Recommend, Noun, "برنامج سنوي", "أوصت X ببرنامج سنوي"),
        (Verb::Recommend, Noun, "الحفاظ على الدينامية", "أوصت X بالحفاظ على الدينامية"),
        (Verb::Highlight, Noun, "على أهمية العمل", "أبرزت X على أهمية العمل"),
        (Verb::Affirm, Clause, "على الجماعة أن تنشر الحصيلة", "أكدت X أن على الجماعة أن تنشر الحصيلة"),
        (Verb::Ask, Clause, "هل الأجل معقول", "تساءلت X هل الأجل معقول"),
        (Verb::DrawOn, Noun, "على العديد من المحطات", "استندت X على العديد من المحطات"),
    ];
    for (verb, form, text, sentence) in expected {
        assert_eq!(said(verb, form, text).as_deref(), Some(sentence));
    }
    // It goes on from something else: it cannot begin.
    assert_eq!(said(Verb::Consider, Noun, "باعتبارها إضافة نوعية"), None);
    assert_eq!(said(Verb::Affirm, Noun, "هل الأجل معقول"), None);
    assert_eq!(said(Verb::Affirm, Form::Sentence, "العمل يتطلب الإبداع."), None);
    assert_eq!(said(Verb::Affirm, Noun, "أهمية اللقاء\nأهمية العمل"), None);
}

#[test]
fn french_particles() {
    use Form::{Clause, Noun};
    let said = |verb, form, text| report(Language::French, verb, form, text);
    let expected = [
        (Verb::Affirm, Clause, "la commune avance", "X a affirmé que la commune avance"),
        (Verb::Affirm, Clause, "elle avance", "X a affirmé qu’elle avance"),
        (Verb::Affirm, Clause, "que la commune avance", "X a affirmé que la commune avance"),
        (Verb::Affirm, Noun, "qu’elle avance", "X a affirmé qu’elle avance"),
        (Verb::Affirm, Clause, "onze communes avancent", "X a affirmé que onze communes avancent"),
        (Verb::Affirm, Clause, "Hassan avance", "X a affirmé que Hassan avance"),
        (Verb::Affirm, Clause, "hier était un jour férié", "X a affirmé qu’hier était un jour férié"),
        (Verb::Affirm, Clause, "y aller suffisait", "X a affirmé qu’y aller suffisait"),
        (Verb::Propose, Noun, "de créer un espace", "X a proposé de créer un espace"),
        (Verb::Propose, Noun, "de nouvelles rencontres", "X a proposé de nouvelles rencontres"),
        (Verb::CallFor, Noun, "le dialogue", "X a appelé au dialogue"),
        (Verb::CallFor, Noun, "les autres communes", "X a appelé aux autres communes"),
        (Verb::CallFor, Noun, "au dialogue", "X a appelé au dialogue"),
        (Verb::CallFor, Clause, "le dialogue continue", "X a appelé à ce que le dialogue continue"),
        (Verb::CallFor, Clause, "à ce que le dialogue continue", "X a appelé à ce que le dialogue continue"),
        (Verb::Insist, Noun, "sur le dialogue", "X a insisté sur le dialogue"),
        (Verb::Ask, Clause, "si le délai était tenable", "X s’est demandé si le délai était tenable"),
        (Verb::TouchOn, Noun, "les pétitions", "X est revenue sur les pétitions"),
    ];
    for (verb, form, text, sentence) in expected {
        assert_eq!(said(verb, form, text).as_deref(), Some(sentence));
    }
    assert_eq!(said(Verb::Affirm, Noun, "à la commune"), None);
    assert_eq!(said(Verb::Affirm, Noun, "de créer un espace"), None);
    assert_eq!(said(Verb::Affirm, Noun, "ce qui ouvre un espace"), None);
}

#[test]
fn english_and_spanish_particles() {
    use Form::{Clause, Noun};
    let english = |verb, form, text| report(Language::English, verb, form, text);
    assert_eq!(english(Verb::Affirm, Noun, "that it works").as_deref(), Some("X affirmed that it works"));
    assert_eq!(english(Verb::CallFor, Noun, "for dialogue").as_deref(), Some("X called for dialogue"));
    assert_eq!(english(Verb::CallFor, Noun, "dialogue").as_deref(), Some("X called for dialogue"));
    assert_eq!(english(Verb::Affirm, Noun, "to the commune"), None);
    let spanish = |verb, form, text| report(Language::Spanish, verb, form, text);
    assert_eq!(
        spanish(Verb::CallFor, Noun, "el diálogo").as_deref(),
        Some("X hizo un llamamiento al diálogo")
    );
    assert_eq!(spanish(Verb::TouchOn, Noun, "El Ouatia").as_deref(), Some("X hizo referencia a El Ouatia"));
    assert_eq!(spanish(Verb::TouchOn, Noun, "a la comuna").as_deref(), Some("X hizo referencia a la comuna"));
    assert_eq!(spanish(Verb::Affirm, Clause, "que avanza").as_deref(), Some("X afirmó que avanza"));
}

#[test]
fn organisations_take_their_article() {
    assert_eq!(in_sentence(Language::French, "Association Insan"), "l’association Insan");
    assert_eq!(in_sentence(Language::French, "l’association Insan"), "l’association Insan");
    assert_eq!(in_sentence(Language::Spanish, "Consejo Comunal"), "el consejo Comunal");
    assert_eq!(in_sentence(Language::English, "Commune of Tetouan"), "the Commune of Tetouan");
    assert_eq!(in_sentence(Language::English, "civil society"), "civil society");
}
