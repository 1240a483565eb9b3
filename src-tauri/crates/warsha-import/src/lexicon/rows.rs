//! Words of rows that are nobody: titles of sections, totals, the foot of a list.

use super::{has, words};

/// What a section gathers.
const SECTIONS: &[&str] = &[
    "جمعيه",
    "جمعيات",
    "هييه",
    "هييات",
    "موسسه",
    "موسسات",
    "مصالح",
    "خارجيه",
    "منتخبون",
    "منتخبين",
    "منتخبات",
    "مجتمع",
    "مدني",
    "سلطات",
    "سلطه",
    "محليه",
    "اداره",
    "ادارات",
    "صحافه",
    "اعلام",
    "شركا",
    "ضيوف",
    "قطاع",
    "قطاعات",
    "خاص",
    "عام",
    "احزاب",
    "سياسيه",
    "نقابات",
    "تعاونيات",
    "جامعه",
    "خبرا",
    "مستشارون",
    "مستشارين",
    "اعضا",
    "مجلس",
    "جماعه",
    "جماعي",
    "لايحه",
    "مدعوين",
    "مدعوون",
    "مشاركين",
    "مشاركون",
    "نسا",
    "رجال",
    "شباب",
    "associations",
    "association",
    "elus",
    "elues",
    "administrations",
    "administration",
    "societe",
    "civile",
    "presse",
    "medias",
    "media",
    "partenaires",
    "services",
    "exterieurs",
    "exterieures",
    "autorites",
    "locales",
    "invites",
    "invite",
    "experts",
    "universite",
    "secteur",
    "secteurs",
    "prive",
    "public",
    "cooperatives",
    "partis",
    "politiques",
    "syndicats",
    "membres",
    "conseil",
    "communal",
    "participants",
    "liste",
    "femmes",
    "hommes",
    "jeunes",
    "organisations",
    "institutions",
    "elected",
    "officials",
    "council",
    "civil",
    "society",
    "press",
    "partners",
    "guests",
    "authorities",
    "local",
    "private",
    "sector",
    "members",
    "asociaciones",
    "sociedad",
    "prensa",
    "socios",
    "invitados",
    "autoridades",
    "concejales",
    "groupe",
    "group",
    "فيه",
    "مجموعه",
];

/// Small words between them.
const SMALL: &[&str] =
    &["de", "des", "du", "la", "le", "les", "et", "of", "the", "and", "y", "l", "d", "في", "من", "غير", "no"];

/// What a sum is called.
const TOTALS: &[&str] = &[
    "مجموع",
    "اجمالي",
    "total",
    "totaux",
    "totals",
    "totales",
    "soustotal",
    "sum",
    "somme",
    "subtotal",
    "suma",
];

/// How the foot of a list begins.
const FEET: &[&[&str]] = &[
    &["حرر"],
    &["تم", "حصر"],
    &["حصرت"],
    &["توقيع"],
    &["امضا"],
    &["fait", "a"],
    &["fait", "le"],
    &["signature"],
    &["arrete", "la"],
    &["ملاحظه"],
    &["nb"],
    &["done", "at"],
    &["done", "in"],
    &["hecho", "en"],
    &["صفحه"],
    &["page"],
    &["pagina"],
    &["source"],
    &["المصدر"],
];

/// Is this text, alone on its row, the title of a section: words for kinds of people and nothing else?
pub(crate) fn is_section(text: &str) -> bool {
    let words = words(text);
    let known = |word: &String| word.chars().nth(1).is_none() || has(SECTIONS, word) || has(SMALL, word);
    let numbered = |word: &String| word.chars().all(|c| c.is_ascii_digit());
    text.trim_end().ends_with(':')
        || (words.iter().any(|word| has(SECTIONS, word))
            && words.iter().all(|word| known(word) || numbered(word)))
}

/// Does the text call a sum?
pub(crate) fn is_total(text: &str) -> bool {
    let words = words(text);
    let plain = words.len() <= 4 && words.first().is_some_and(|word| has(TOTALS, word));
    plain
        || (words.len() <= 4
            && words.windows(2).any(|pair| pair == ["sous", "total"] || pair == ["sub", "total"]))
        || (words.len() <= 3 && words.first().is_some_and(|word| word == "عدد") && words.len() > 1)
}

/// Does the text, alone on its row, begin as the foot of a list does, or is it longer than any name?
pub(crate) fn is_foot(text: &str) -> bool {
    let words = words(text);
    words.len() > 8
        || FEET.iter().any(|foot| foot.iter().zip(&words).filter(|(a, b)| has(&[a], b)).count() == foot.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_a_key() {
        let feet = FEET.iter().copied().flatten();
        let words = SECTIONS.iter().chain(SMALL).chain(TOTALS).chain(feet);
        let wrong: Vec<_> = words.filter(|word| warsha_core::text::key(word) != **word).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn sections_totals_and_feet_are_told_from_names() {
        for section in [
            "جمعيات",
            "1- المجتمع المدني",
            "المصالح الخارجية",
            "Élus et administrations",
            "ضيوف خاصون :",
            "Civil society",
        ] {
            assert!(is_section(section), "{section}");
        }
        for name in ["سعاد بناني", "منير", "Ali Conseil-Ouazzani", "Mme El Fakih", "جمعية إنسان"]
        {
            assert!(!is_section(name) && !is_total(name) && !is_foot(name), "{name}");
        }
        assert!(
            is_total("المجموع :")
                && is_total("Total général")
                && is_total("Sous-total")
                && !is_total("Totali Ali Ben Ahmed Omar")
        );
        assert!(is_foot("حرر بتطوان في 13 أكتوبر") && is_foot("Fait à Tétouan"));
    }
}
