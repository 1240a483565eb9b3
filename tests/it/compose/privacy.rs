//! What a document must not tell: whom a note was said by, names that may not be published, names that were forgotten.

use super::busy::busy;
use super::evening::evening;
use super::outline::outline;
use warsha_core::model::attendance::Absence;
use warsha_core::model::minutes::Minutes;
use warsha_core::model::terms::Language;
use warsha_press::compose::{self, Version};

#[test]
fn an_unattributed_note_stands_away_from_its_speaker() {
    let busy = busy();
    let document = compose::minutes(&busy, Language::Arabic, Version::Internal);
    let outline = outline(&document);
    let hall = outline.split("\n### ").find(|part| part.starts_with("مداخلات من القاعة")).expect("the hall");
    assert!(hall.contains("تمت الإشارة، في مداخلة من القاعة، إلى أن أجل التنفيذ غير كاف."), "{hall}");
    assert!(!hall.contains("أصريح"));
    assert_eq!(outline.matches("أجل التنفيذ غير كاف").count(), 1);
    // Nor does the record attached to it tie the two.
    let record: Minutes = serde_json::from_str(&document.attachments[0].content).expect("the record");
    let in_turns = record.interventions.iter().flat_map(|turn| &turn.notes);
    assert!(in_turns.clone().all(|note| !note.unattributed));
    assert!(record.notes.iter().any(|note| note.id.as_str() == "n-7-1"));
}

#[test]
fn a_forgotten_name_is_a_number() {
    let arabic = outline(&compose::minutes(&busy(), Language::Arabic, Version::Internal));
    assert!(arabic.contains("تمت التوصية، في مداخلة مشارك رقم\u{a0}5، بإحداث فضاء للتواصل، مع التشديد على استمرارية الدينامية."), "{arabic}");
    let french = outline(&compose::minutes(&busy(), Language::French, Version::Internal));
    assert!(french.contains("la personne n°\u{a0}5 a recommandé la création d’un espace de dialogue, insistant sur la continuité de la dynamique."), "{french}");
}

/// Who sent word is thanked for it in the minutes; in public it is nobody's business.
#[test]
fn who_is_absent_is_said_inside_and_not_in_public() {
    let mut minutes = evening();
    let other = minutes.attendees[2].name.clone();
    minutes.attendees[0].absence = Some(Absence::Excused);
    (minutes.attendees[1].absence, minutes.attendees[1].representative) = (Some(Absence::Represented), other);
    let arabic = |version| outline(&compose::minutes(&minutes, Language::Arabic, version));
    let inside = arabic(Version::Internal);
    assert!(inside.contains("المعتذرون عن الحضور"), "{inside}");
    assert!(inside.contains("(ينوب عن"), "{inside}");
    assert!(!arabic(Version::Public).contains("المعتذرون"));
    assert!(
        !outline(&compose::minutes(&evening(), Language::Arabic, Version::Internal)).contains("المعتذرون")
    );
}

#[test]
fn a_public_document_names_only_those_who_may_be_named() {
    let mut filtered = evening();
    filtered.public = true;
    for attendee in &mut filtered.attendees {
        if !attendee.nameable {
            attendee.name = None;
        }
    }
    for language in Language::ALL {
        let document = compose::minutes(&filtered, *language, Version::Public);
        let whole = serde_json::to_string(&document).expect("a document is JSON");
        for hidden in ["أصريح", "ناصرة", "منير", "Asrih", "Nasira", "Mounir"] {
            assert!(!whole.contains(hidden), "{hidden} in {language}");
        }
        assert_eq!(document.attachments.len(), 1);
        // Filtered or not, the pages say the same; unfiltered, no record leaves with them.
        let unfiltered = compose::minutes(&evening(), *language, Version::Public);
        assert_eq!(unfiltered.blocks, document.blocks);
        assert!(unfiltered.attachments.is_empty());
        // What was filtered cannot make an internal document.
        assert_eq!(compose::minutes(&filtered, *language, Version::Internal), document);
    }
    let arabic = outline(&compose::minutes(&filtered, Language::Arabic, Version::Public));
    assert!(arabic.contains("أشارت ممثلة جمعية المرأة المناضلة إلى أن انخراط"));
    assert!(arabic.contains("فيما خاض أحد المشاركين في فلسفة"));
    assert!(arabic.contains("أكد السيد\u{a0}ناصر الفقيه اللنجري"));
    let french = outline(&compose::minutes(&filtered, Language::French, Version::Public));
    assert!(french.contains("le représentant de l’association Insan a abordé"));
}
