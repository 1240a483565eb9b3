//! An example: the same evening with everything that can be recorded. Attendance, times, votes and answers are invented;
//! nobody is.

use super::evening::{evening, recounted};
use warsha_core::model::attendance::Role;
use warsha_core::model::minutes::{
    AgendaPart, AnswerPart, Attendee, CommitmentPart, HeadcountPart, Minutes, NotePart, Stay, VotePart,
    Wording,
};
use warsha_core::model::note::{Form, NoteKind, Verb};
use warsha_core::model::people::{AgeBand, Gender, Sex};
use warsha_core::model::recommendation::{AdoptedBy, Choice, Outcome, Verdict};
use warsha_core::model::terms::{Date, Language};

/// 13 October 2022, 17:00 UTC.
const OPENING: i64 = 1_665_680_400_000;
const MINUTE: i64 = 60_000;

/// Words in Arabic, with or without a French version.
pub fn arabic(text: &str, french: Option<&str>) -> Wording {
    Wording {
        text: text.to_owned(),
        language: Some(Language::Arabic),
        translations: french.map(|french| (Language::French, french.to_owned())).into_iter().collect(),
    }
}

/// A note of the secretary.
pub fn note(id: &str, verb: Option<Verb>, form: Option<Form>, text: Wording) -> NotePart {
    NotePart { id: id.parse().expect("an id"), kind: NoteKind::Note, verb, form, text, unattributed: false }
}

fn day(text: &str) -> Date {
    Date(text.parse().expect("a day"))
}

/// The busy evening.
pub fn busy() -> Minutes {
    let mut minutes = evening();
    minutes.sample = true;
    let workshop = &mut minutes.workshop;
    workshop.attendance_taken = true;
    workshop.opened_at = Some(OPENING);
    workshop.closed_at = Some(OPENING + 150 * MINUTE);
    workshop.place = Some(arabic("تطوان", Some("Tétouan")));
    attendees(&mut minutes);
    minutes.headcounts = vec![
        HeadcountPart { sex: Sex::Female, age_band: Some(AgeBand::From18), count: 12 },
        HeadcountPart { sex: Sex::Male, age_band: None, count: 9 },
        HeadcountPart { sex: Sex::Unrecorded, age_band: None, count: 2 },
    ];
    for (turn, place) in minutes.interventions.iter_mut().zip(0..) {
        turn.started_at = Some(OPENING + (10 + 20 * place) * MINUTE);
        turn.stopped_at = Some(OPENING + (18 + 21 * place) * MINUTE);
    }
    minutes.agenda = vec![
        AgendaPart {
            title: arabic("تقديم السياق", Some("Présentation du contexte")), minutes: Some(15)
        },
        AgendaPart { title: arabic("مناقشة عامة", Some("Débat général")), minutes: None },
    ];
    minutes.decisions = vec![arabic(
        "إحالة التوصيات على لجنة الإشراف",
        Some("Transmettre les recommandations au comité de pilotage"),
    )];
    notes(&mut minutes);
    recommendations(&mut minutes);
    recounted(minutes)
}

fn attendees(minutes: &mut Minutes) {
    for attendee in &mut minutes.attendees {
        attendee.stays = vec![Stay { arrived_at: Some(OPENING), left_at: None }];
        attendee.age_band = Some(AgeBand::From30);
    }
    minutes.attendees[0].roles = vec![Role::Chair, Role::Speaker];
    minutes.attendees[2].roles = vec![Role::Rapporteur, Role::Speaker];
    // Somebody who was forgotten, and of whom nothing is said.
    let forgotten = Attendee {
        id: "p5".parse().expect("an id"),
        number: 5,
        name: None,
        honorific: None,
        gender: Gender::Neutral,
        sex: Sex::Declined,
        function: None,
        organisation: None,
        roles: vec![Role::Participant],
        ..minutes.attendees[1].clone()
    };
    minutes.attendees.push(forgotten);
}

fn notes(minutes: &mut Minutes) {
    let turn = |id: &str, speaker: usize, notes: Vec<NotePart>| {
        let mut turn = minutes.interventions[3].clone();
        turn.id = id.parse().expect("an id");
        turn.speaker = speaker;
        turn.connector = None;
        turn.started_at = Some(OPENING + 110 * MINUTE);
        turn.stopped_at = Some(OPENING + 115 * MINUTE);
        turn.notes = notes;
        turn
    };
    let clause = Some(Form::Clause);
    let forgotten = turn(
        "i5",
        4,
        vec![
            note(
                "n-5-1",
                Some(Verb::Recommend),
                Some(Form::Noun),
                arabic("إحداث فضاء للتواصل", Some("la création d’un espace de dialogue")),
            ),
            note(
                "n-5-2",
                Some(Verb::Insist),
                Some(Form::Noun),
                arabic("استمرارية الدينامية", Some("la continuité de la dynamique")),
            ),
            NotePart {
                kind: NoteKind::Question,
                ..note(
                    "n-5-3",
                    None,
                    None,
                    arabic("هل الأجل معقول؟", Some("Le délai est-il raisonnable\u{202f}?")),
                )
            },
            NotePart {
                kind: NoteKind::Petition,
                ..note("n-5-4", None, Some(Form::Sentence), arabic("عريضة لتهيئة ساحة الحي", None))
            },
        ],
    );
    let silent = turn("i6", 1, Vec::new());
    let hidden = turn(
        "i7",
        1,
        vec![
            NotePart {
                unattributed: true,
                ..note(
                    "n-7-1",
                    Some(Verb::Indicate),
                    clause,
                    arabic("أجل التنفيذ غير كاف", Some("le délai d’exécution était insuffisant")),
                )
            },
            note(
                "n-7-2",
                Some(Verb::Indicate),
                clause,
                arabic("التتبع ضروري", Some("le suivi était nécessaire")),
            ),
            note(
                "n-7-3",
                Some(Verb::Indicate),
                clause,
                arabic("التقييم ضروري", Some("l’évaluation était nécessaire")),
            ),
        ],
    );
    minutes.interventions.extend([forgotten, silent, hidden]);
    minutes.notes.push(note("n-0-1", None, None, arabic("استراحة قصيرة.", Some("Courte pause."))));
}

fn recommendations(minutes: &mut Minutes) {
    let vote = |sex, choice, count| VotePart { sex, choice, count };
    let merged =
        minutes.recommendations.iter_mut().find(|one| one.id.as_str() == "m1").expect("the common wording");
    merged.outcome = Outcome::Adopted;
    merged.adopted_by = Some(AdoptedBy::Vote);
    merged.votes = vec![
        vote(Sex::Female, Choice::For, 11),
        vote(Sex::Male, Choice::For, 9),
        vote(Sex::Male, Choice::Against, 3),
        vote(Sex::Female, Choice::Abstain, 2),
    ];
    merged.answer = Some(AnswerPart {
        verdict: Verdict::AcceptedModified,
        reason: Some(arabic("في حدود الميزانية المتاحة", Some("dans la limite du budget disponible"))),
        owner: None,
        due_on: None,
        answered_on: day("2022-11-01"),
    });
    let first = &mut minutes.recommendations[0];
    first.outcome = Outcome::Deferred;
    first.reason = Some(arabic("يتطلب دراسة", Some("une étude est nécessaire")));
    minutes.recommendations[11].proposers.clear();
    minutes.commitments.push(CommitmentPart {
        id: "c1".parse().expect("an id"),
        number: 4,
        title: arabic("منصة للعرائض", Some("Une plateforme de pétitions")),
        lead: minutes.workshop.organiser.clone(),
        ends_on: Some(day("2023-06-30")),
        recommendations: vec!["m1".parse().expect("an id"), "r01".parse().expect("an id")],
    });
}
