//! The first name of a name, whole: many Arabic first names are of two words or three.

use super::name::{Token, name_key, tokens};

/// What stands before a first name and is called with it.
const BEFORE: &[&str] = &["مولاي", "سيدي", "لالة", "للا", "لالا", "moulay", "sidi", "lalla", "amat", "أمة"];

/// The second halves of first names: with the word before them they are one name. Only such as are hardly ever a family's; those of
/// عبد الله and نور الدين are joined already where names are read.
const AFTER: &[&str] = &[
    "الزهراء",
    "الزهرة",
    "الهدى",
    "العابدين",
    "الإسلام",
    "الحق",
    "الزمان",
    "الضحى",
    "النبي",
    "اليقين",
    "zahra",
    "zohra",
    "houda",
    "hoda",
    "abidine",
    "islam",
    "haq",
    "hak",
    "zamane",
    "doha",
];

/// The first name as it is written in a name, without a title: "عبد الله", "Fatima Ezzahra", "Nour Eddine", "مولاي أحمد".
#[must_use]
pub fn first_name(name: &str) -> &str {
    let name = name.trim();
    let words = tokens(name);
    let Some(first) = words.first() else { return name };
    let is_in = |list: &[&str], token: &Token| {
        list.iter().map(|word| name_key(word)).any(|word| word == token.key || Some(word) == token.also)
    };
    let mut last = 0;
    while last + 1 < words.len() && is_in(BEFORE, &words[last]) {
        last += 1;
    }
    while words.get(last + 1).is_some_and(|next| is_in(AFTER, next)) {
        last += 1;
    }
    let from = byte(name, first.start);
    // Marks above the last letter, and what a hyphen joins to it, belong to it.
    let end = byte(name, words[last].end);
    let rest = name[end..].find(char::is_whitespace).unwrap_or(name.len() - end);
    &name[from..end + rest]
}

/// Where the character of this place begins.
fn byte(text: &str, place: usize) -> usize {
    text.char_indices().nth(place).map_or(text.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::first_name;

    #[test]
    fn a_first_name_is_never_cut_in_half() {
        for (name, first) in [
            ("عبد الله بنعلي", "عبد الله"),
            ("عبد الرحمن العلوي", "عبد الرحمن"),
            ("عبدُ اللهِ بنعلي", "عبدُ اللهِ"),
            ("عبدالله بنعلي", "عبدالله"),
            ("أبو بكر الصمدي", "أبو بكر"),
            ("أم كلثوم الريسوني", "أم كلثوم"),
            ("فاطمة الزهراء بنعيسى", "فاطمة الزهراء"),
            ("فاطمة الزهرة بنعيسى", "فاطمة الزهرة"),
            ("نور الدين العمراني", "نور الدين"),
            ("نور الهدى العمراني", "نور الهدى"),
            ("زين العابدين الحسني", "زين العابدين"),
            ("سيف الإسلام الحراق", "سيف الإسلام"),
            ("ضياء الحق بنونة", "ضياء الحق"),
            ("عطاء الله أفيلال", "عطاء الله"),
            ("مولاي أحمد الإدريسي", "مولاي أحمد"),
            ("سيدي محمد العلوي", "سيدي محمد"),
            ("لالة فاطمة الزهراء الوزاني", "لالة فاطمة الزهراء"),
            ("السيدة مريم بلحاج", "مريم"),
            ("محمد العلوي", "محمد"),
            ("نور العلوي", "نور"),
            ("سعيد بن علي", "سعيد"),
            ("منير", "منير"),
            ("Abd Allah Benali", "Abd Allah"),
            ("Abdellah Benali", "Abdellah"),
            ("Abou Bakr Samadi", "Abou Bakr"),
            ("Fatima Ezzahra Benaissa", "Fatima Ezzahra"),
            ("Fatima Zahra Benaissa", "Fatima Zahra"),
            ("Fatima-Zohra Benaissa", "Fatima-Zohra"),
            ("Fatima Ez-Zahra Benaissa", "Fatima Ez-Zahra"),
            ("Nour Eddine El Amrani", "Nour Eddine"),
            ("Nour El Houda Amrani", "Nour El Houda"),
            ("Moulay Ahmed Idrissi", "Moulay Ahmed"),
            ("Marie-Claire Dubois", "Marie-Claire"),
            ("Mme Salma Alaoui", "Salma"),
            ("", ""),
            ("  ", ""),
        ] {
            assert_eq!(first_name(name), first, "of {name}");
        }
    }
}
