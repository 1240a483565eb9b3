//! The order of names in lists, as each language wants it.

use super::name::sorted_as;
use icu_collator::options::CollatorOptions;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;
use std::cmp::Ordering;

/// How one language puts names in order. In Arabic, Arabic letters come before Latin ones; in the others the reverse.
#[derive(Debug)]
pub struct Collation {
    // Nothing when a language has no data: then the order is that of the characters.
    collator: Option<CollatorBorrowed<'static>>,
}

impl Collation {
    /// The order of a language, by its code (`ar`, `fr`, `en`, `es`).
    #[must_use]
    pub fn of(language: &str) -> Self {
        let locale: Locale = language.parse().unwrap_or(Locale::UNKNOWN);
        let collator =
            icu_collator::Collator::try_new(CollatorPreferences::from(&locale), CollatorOptions::default());
        Self { collator: collator.ok() }
    }

    /// Which of two texts comes first.
    #[must_use]
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        let by_language =
            self.collator.as_ref().map_or(Ordering::Equal, |collator| collator.compare(one, other));
        by_language.then_with(|| one.cmp(other))
    }

    /// Puts people (or anything else with a name) in order by their names without titles and articles.
    pub fn sort_by_name<T>(&self, people: &mut Vec<T>, name: impl Fn(&T) -> &str) {
        let mut named: Vec<(String, T)> =
            std::mem::take(people).into_iter().map(|p| (sorted_as(name(&p)), p)).collect();
        named.sort_by(|one, other| self.compare(&one.0, &other.0));
        people.extend(named.into_iter().map(|(_, person)| person));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(language: &str, names: &[&str]) -> Vec<String> {
        let mut names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        Collation::of(language).sort_by_name(&mut names, |name| name);
        names
    }

    #[test]
    fn letters_with_marks_stand_beside_those_without() {
        assert_eq!(sorted("fr", &["Zahra", "Élodie", "Eric", "amina"]), ["amina", "Élodie", "Eric", "Zahra"]);
        assert_eq!(
            sorted("ar", &["يوسف", "أحمد العلوي", "بدر", "احمد التازي", "آمنة"]),
            ["آمنة", "احمد التازي", "أحمد العلوي", "بدر", "يوسف"]
        );
    }

    #[test]
    fn each_language_has_its_own_script_first() {
        let names = ["Amina", "منير"];
        assert_eq!(sorted("ar", &names), ["منير", "Amina"]);
        for language in ["fr", "en", "es"] {
            assert_eq!(sorted(language, &names), ["Amina", "منير"], "{language}");
        }
        assert_eq!(sorted("es", &["Ñoño", "Nzola", "Ola"]), ["Nzola", "Ñoño", "Ola"]);
    }

    #[test]
    fn titles_and_articles_do_not_count() {
        assert_eq!(
            sorted("ar", &["السيد ناصر", "الناصري", "منير", "هدى"]),
            ["منير", "السيد ناصر", "الناصري", "هدى"]
        );
        assert_eq!(
            sorted("fr", &["Mme El Fakih", "Mme Alami", "Dr Driss", "El-Fassi"]),
            ["Mme Alami", "Dr Driss", "Mme El Fakih", "El-Fassi"]
        );
    }
}
