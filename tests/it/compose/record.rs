//! What surrounds the proceedings: figures, unknowns, votes, lists, and the sheet for the door.

use super::busy::busy;
use super::decided::{beside, decided};
use super::evening::evening;
use super::outline::outline;
use std::collections::BTreeMap;
use warsha_core::model::minutes::Minutes;
use warsha_core::model::terms::Language;
use warsha_press::compose::{self, Badges, List, Sheet, Version};
use warsha_press::paper::document::{Block, Document, Paper};

fn minutes(minutes: &Minutes, language: Language) -> String {
    outline(&compose::minutes(minutes, language, Version::Internal))
}

#[test]
fn what_is_not_known_is_said_with_its_reason_and_never_as_zero() {
    let said = minutes(&evening(), Language::Arabic);
    assert!(said.contains("لم يسجل عدد الحاضرات والحاضرين في هذا اللقاء."));
    assert!(said.contains("نسبة النساء من الحضور: غير معروفة (لم تسجل لائحة الحضور)."));
    assert!(said.contains("نسبة النساء من مدة التدخل: غير معروفة (لم تسجل مدة بعض المداخلات أو كلها)."));
    assert!(said.contains("المكان = غير معروف"));
    assert!(!said.contains("لم يشارك أحد"));
}

#[test]
fn under_ten_disclosed_people_there_are_counts_and_no_percentages() {
    for language in Language::ALL {
        assert!(!minutes(&evening(), *language).contains('%'), "{language}");
        assert!(minutes(&busy(), *language).contains('%'), "{language}");
    }
    assert!(minutes(&evening(), Language::Arabic).contains("نسبة النساء من المداخلات: 1 من 4."));
    // 12 + 1 women among 25 disclosed: the forgotten person declined, two were not recorded.
    assert!(
        minutes(&busy(), Language::Arabic)
            .contains("نسبة النساء من الحضور: \u{2068}52,0%\u{2069} (13 من 25).")
    );
}

#[test]
fn attendance_tells_named_and_anonymous_apart_and_together() {
    let said = minutes(&busy(), Language::Arabic);
    assert!(said.contains("شاركت في اللقاء 13 امرأة و12 رجلا و3 أشخاص غير مصرح بجنسهم. ومن بينهم 23 شخصا أحصوا دون تسجيل أسمائهم."), "{said}");
    assert!(said.contains("الجمعيات (2) والجماعة (1) وبصفة شخصية أو دون ذكر الهيئة (2)."), "{said}");
    let said = minutes(&busy(), Language::French);
    assert!(said.contains("Ont participé à la rencontre 13 femmes, 12 hommes et 3 personnes dont le sexe n’a pas été déclaré."), "{said}");
}

#[test]
fn votes_are_told_by_sex_and_answers_with_their_day() {
    let said = minutes(&busy(), Language::Arabic);
    assert!(said.contains("اعتمدت التوصية بالتصويت. مع: 20 (11 امرأة، 9 رجال)؛ ضد: 3 (3 رجال)؛ امتناع: 2 (امرأتان). جواب اللجنة في فاتح نونبر 2022: مقبولة مع تعديل."), "{said}");
    let said = minutes(&busy(), Language::French);
    assert!(said.contains("Pour\u{a0}: 20 (11 femmes, 9 hommes)\u{202f}; contre\u{a0}: 3 (3 hommes)\u{202f}; abstention\u{a0}: 2 (2 femmes). Réponse du comité le 1er novembre 2022\u{a0}: acceptée avec modification."), "{said}");
    assert!(
        said.contains(
            "C-04 | Une plateforme de pétitions | Commune de Tétouan | 30 juin 2023 | R-M-14 et R-02-01"
        ),
        "{said}"
    );
}

#[test]
fn objections_are_told_with_whoever_made_them_and_noted_is_not_adopted() {
    let said = minutes(&decided(), Language::Arabic);
    assert!(
        said.contains(
            "اعتراض (السيد\u{a0}منير عن جمعية إنسان): الميزانية لا تسمح بذلك هذه السنة. اعتراض: الأجل قصير."
        ),
        "{said}"
    );
    assert!(said.contains("أخذت القاعة علما بالتوصية."), "{said}");
    let said = minutes(&decided(), Language::French);
    assert!(said.contains("Recommandation adoptée par un vote. Pour\u{a0}: 17 (9 femmes, 8 hommes)\u{202f}; contre\u{a0}: 2 (2 hommes). Objection (M.\u{a0}Mounir"), "{said}");
    assert!(said.contains("L’assemblée prend acte de la recommandation."), "{said}");
}

#[test]
fn a_whole_names_its_parts_and_they_it() {
    let said = minutes(&decided(), Language::Arabic);
    assert!(said.contains("جزئت إلى ت-02-16 وت-02-17."), "{said}");
    assert_eq!(said.matches("جزء من ت-02-10.").count(), 2, "{said}");
    let said = minutes(&decided(), Language::French);
    assert!(said.contains("Divisée en R-02-16 et R-02-17."), "{said}");
    // The hall says nothing more of a whole that was split.
    let whole = said.lines().find(|line| line.contains("R-02-10 |")).expect("the whole");
    assert!(!whole.contains("sans décision"), "{whole}");
}

#[test]
fn an_answer_tells_who_follows_it_and_by_when() {
    let said = minutes(&decided(), Language::French);
    assert!(
        said.contains(
            "Responsable du suivi\u{a0}: Service des affaires juridiques. Échéance\u{a0}: 31 mars 2023."
        ),
        "{said}"
    );
    let said = minutes(&decided(), Language::Arabic);
    assert!(said.contains("المسؤول عن التتبع: مصلحة الشؤون القانونية. الأجل: 31 مارس 2023."), "{said}");
}

#[test]
fn a_common_wording_keeps_its_parents_and_their_proposers() {
    let said = minutes(&evening(), Language::Arabic);
    assert!(said.contains("دمج التوصيتين ت-02-02 وت-02-03. صاحبا الاقتراح: السيد\u{a0}ناصر الفقيه اللنجري، نائب رئيس الجماعة؛ السيد\u{a0}منير عن جمعية إنسان. المحور: المشاركة المواطنة."), "{said}");
    assert!(said.contains("أدمجت في ت-م-14."));
}

#[test]
fn the_closing_fits_the_chair_and_the_clock() {
    let said = minutes(&busy(), Language::Arabic);
    assert!(
        said.contains(
            "اختتم مسير اللقاء الأشغال بتوجيه الشكر إلى الحاضرات والحاضرين، ورفعت الجلسة على الساعة 20:30."
        ),
        "{said}"
    );
    assert!(said.contains("وحرر هذا المحضر بتطوان في 13 أكتوبر 2022."), "{said}");
    assert!(said.contains("signature: مقررة اللقاء / السيدة\u{a0}ناصرة"), "{said}");
    let said = minutes(&busy(), Language::French);
    assert!(said.contains("le président de séance a clos les travaux en remerciant les personnes présentes. La séance a été levée à 20\u{202f}h\u{202f}30."), "{said}");
    assert!(said.contains("Fait à Tétouan, le 13 octobre 2022."), "{said}");
    assert!(minutes(&evening(), Language::French).contains("Le président / La présidente de séance / \n"));
}

#[test]
fn the_record_is_carried_whole() {
    let document = compose::minutes(&evening(), Language::Arabic, Version::Internal);
    let record: Minutes = serde_json::from_str(&document.attachments[0].content).expect("the record");
    assert_eq!(record, evening());
    assert_eq!(document.attachments[0].name, "minutes.json");
}

#[test]
fn what_lacks_a_translation_is_listed() {
    assert!(compose::untranslated(&evening(), Language::Arabic).is_empty());
    assert!(compose::untranslated(&evening(), Language::French).is_empty());
    let missing = compose::untranslated(&evening(), Language::English);
    let notes = missing.iter().filter(|one| one.table == "note").count();
    assert_eq!(notes, 19);
    assert!(missing.iter().all(|one| one.language == Language::Arabic));
    let petition = compose::untranslated(&busy(), Language::French);
    assert_eq!(petition.iter().map(|one| one.text.as_str()).collect::<Vec<_>>(), ["عريضة لتهيئة ساحة الحي"]);
}

#[test]
fn the_sheet_has_a_row_per_person_and_numbered_rows_after() {
    let sheet =
        compose::attendance(&evening(), Language::Arabic, Version::Internal, Sheet::Blank { rows: 30 });
    assert_eq!(sheet.paper, Paper::A4Landscape);
    let rows = sheet.blocks.iter().find_map(|block| match block {
        Block::Table { rows, .. } => Some(rows),
        _ => None,
    });
    let rows = rows.expect("a table");
    assert_eq!(rows.len(), 34);
    assert_eq!(rows[33].cells[0].characters(), "34");
    let filled = outline(&compose::attendance(&busy(), Language::French, Version::Internal, Sheet::Filled));
    assert!(
        filled.contains(
            "| 3 | Mme\u{a0}Nasira |  | Association Al Mara Al Mounadila | F | 30-59 ans |  | 18\u{202f}h |"
        ),
        "{filled}"
    );
}

#[test]
fn french_marks_keep_to_their_words() {
    for minutes in [evening(), busy()] {
        let document = compose::minutes(&minutes, Language::French, Version::Internal);
        let pages = serde_json::to_string(&document.blocks).expect("blocks are JSON");
        for wrong in [" ;", " :", " ?", " !", " %", "« ", " »", "M. ", "Mme ", "n° ", "'"] {
            assert!(!pages.contains(wrong), "a breaking space in {wrong:?}: {pages}");
        }
    }
}

#[test]
fn nothing_on_paper_is_a_key_or_a_missing_fact_and_every_table_is_whole() {
    for language in Language::ALL {
        for minutes in [evening(), busy(), decided()] {
            for version in [Version::Internal, Version::Public] {
                let mut documents = vec![compose::minutes(&minutes, *language, version)];
                for sheet in [Sheet::Blank { rows: 2 }, Sheet::Filled] {
                    documents.push(compose::attendance(&minutes, *language, version, sheet));
                }
                for badges in [Badges::People(None), Badges::Numbers(3)] {
                    documents.push(compose::badges(&minutes, *language, &badges));
                }
                documents.push(compose::invitations(&minutes, &BTreeMap::new(), *language, version));
                documents.push(compose::list(&minutes, List::Recommendations, *language, version));
                documents.push(compose::list(&minutes, List::Pack(&beside()), *language, version));
                documents.iter().for_each(whole);
            }
        }
    }
}

fn whole(document: &Document) {
    // Dots to write on are no full stops.
    let said = outline(document).replace("........", "");
    let keys = said.match_indices('[').filter(|(at, _)| {
        let inside = said[at + 1..].split(']').next().unwrap_or_default();
        inside.contains('-') && !["ar-MA", "fr-MA", "en-GB"].contains(&inside)
    });
    assert_eq!(keys.count(), 0, "{said}");
    assert!(!said.contains("{$") && !said.contains('\u{fffc}') && !said.contains("none"), "{said}");
    for doubled in ["،،", "،.", "..\n", " ،", "؛."] {
        assert!(!said.contains(doubled), "{doubled:?} in {said}");
    }
    let pages = serde_json::to_string(&document.blocks).expect("blocks are JSON");
    assert!(!pages.contains("  "), "two spaces in {pages}");
    // An isolate between a proclitic and its word would break the joining of the letters.
    let joined = said.match_indices('\u{2068}').any(|(at, _)| said[..at].ends_with(char::is_alphabetic));
    assert!(!joined, "{said}");
    for block in &document.blocks {
        if let Block::Table { columns, rows, .. } = block {
            assert!(rows.iter().all(|row| row.cells.len() == columns.len()));
        }
    }
}
