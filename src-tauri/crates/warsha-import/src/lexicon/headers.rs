//! Words that head columns.

use super::bare;

/// What a word at the head of a column is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum About {
    Email,
    /// An address of mail, if it is of mail: "adresse électronique".
    Electronic,
    Phone,
    Signature,
    Remark,
    /// A number of an identity card, a day, a place: what is not taken over.
    Other,
    Function,
    Age,
    Sex,
    Representative,
    Organisation,
    Honorific,
    /// The noun: "prénom".
    GivenName,
    /// The adjective: "الاسم الشخصي".
    Given,
    /// The noun: "apellidos".
    FamilyName,
    /// The adjective: "nom de famille".
    Family,
    /// Whole, of a name: "الاسم الكامل".
    Full,
    Name,
    Number,
    /// Of, the, and.
    Filler,
}

use About::{
    Age, Electronic, Email, Family, FamilyName, Filler, Full, Function, Given, GivenName, Honorific, Name,
    Number, Organisation, Other, Phone, Remark, Representative, Sex, Signature,
};

#[rustfmt::skip] // several words a line
const WORDS: &[(About, &[&str])] = &[
    (Email, &["بريد", "ايميل", "ايمايل", "email", "emails", "mail", "courriel", "mel", "correo"]),
    (Electronic, &["الكتروني", "electronique", "electronic", "electronico"]),
    (
        Phone,
        &[
            "هاتف", "هواتف", "تلفون", "تليفون", "جوال", "محمول", "نقال", "واتساب", "اتصال",
            "تواصل", "phone", "phones", "telephone", "telephones", "tel", "tels", "gsm",
            "mobile", "portable", "whatsapp", "contact", "telefono", "telefonos", "movil",
            "cell",
        ],
    ),
    (
        Signature,
        &[
            "توقيع", "امضا", "توقيعات", "signature", "signatures", "emargement", "visa",
            "firma", "firmas", "signed",
        ],
    ),
    (
        Remark,
        &[
            "ملاحظه", "ملاحظات", "remarque", "remarques", "observation", "observations",
            "remark", "remarks", "note", "notes", "comment", "comments", "commentaire",
            "commentaires", "observaciones", "notas", "comentarios",
        ],
    ),
    (
        Other,
        &[
            "بطاقه", "وطنيه", "تعريف", "تاريخ", "يوم", "ساعه", "توقيت", "مدينه", "عنوان",
            "سكن", "سكني", "اقامه", "ازدياد", "ميلاد", "حضور", "حي", "cin", "cine", "cni",
            "cnie", "identite", "date", "jour", "heure", "naissance", "ville", "adresse",
            "quartier", "presence", "birth", "day", "time", "city", "address", "identity",
            "dni", "fecha", "hora", "ciudad", "direccion", "nacimiento", "nationalite",
            "جنسيه", "inscription", "تسجيل", "registration", "badge", "axe", "محور", "lieu",
            "مكان", "place",
        ],
    ),
    (
        Function,
        &[
            "صفه", "مهمه", "وظيفه", "مهنه", "منصب", "مهام", "دور", "fonction", "fonctions",
            "qualite", "poste", "role", "profession", "mission", "metier", "function",
            "position", "job", "capacity", "occupation", "cargo", "funcion", "puesto",
            "profesion", "رتبه",
        ],
    ),
    (Age, &["عمر", "سن", "عمريه", "age", "ages", "edad", "edades"]),
    (Sex, &["جنس", "نوع", "sexe", "genre", "sex", "gender", "sexo", "genero", "اجتماعي"]),
    (
        Representative,
        &[
            "ممثل", "ممثله", "ممثلو", "representant", "representante", "representative",
            "representatives", "representants", "interlocuteur", "منتدب", "مندوب",
        ],
    ),
    (
        Organisation,
        &[
            "جمعيه", "جمعيات", "هييه", "هييات", "موسسه", "موسسه", "موسسات", "اطار", "منظمه",
            "جهه", "تنظيم", "مصلحه", "اداره", "تعاونيه", "جماعه", "قطاع", "انتما",
            "association", "associations", "organisme", "organismes", "structure",
            "organisation", "organization", "institution", "etablissement", "entite", "ong",
            "ngo", "affiliation", "appartenance", "company", "societe", "service",
            "departement", "department", "body", "asociacion", "organizacion", "entidad",
            "institucion", "entity", "commune", "cooperative",
        ],
    ),
    (Honorific, &["civilite", "titre", "title", "honorific", "tratamiento", "لقب", "تشريفي"]),
    (GivenName, &["prenom", "prenoms", "firstname", "forename"]),
    (Given, &["شخصي", "first", "given"]),
    (FamilyName, &["نسب", "كنيه", "apellido", "apellidos", "surname", "lastname", "patronyme"]),
    (Family, &["عايلي", "عايله", "famille", "last", "family"]),
    (Full, &["كامل", "كاملا", "ثلاثي", "complet", "complets", "full", "completo"]),
    (
        Name,
        &[
            "اسم", "اسما", "nom", "noms", "name", "names", "nombre", "nombres", "مشارك",
            "مشاركه", "مشاركون", "مشاركين", "مشاركات", "مدعو", "مدعوون", "مدعوين", "حاضر",
            "حاضرون", "حاضرين", "مستفيد", "مستفيدون", "مستفيدين", "شخص", "عضو", "اعضا",
            "participant", "participants", "participante", "participantes", "participante",
            "invite", "invites", "invitee", "invitees", "guest", "guests", "personne",
            "personnes", "person", "attendee", "attendees", "membre", "membres", "member",
            "members", "invitado", "invitados", "asistente", "asistentes", "fullname",
            "persona", "personas", "beneficiaire", "beneficiaires",
        ],
    ),
    (
        Number,
        &[
            "رقم", "رت", "عدد", "ترتيب", "ترتيبي", "تسلسلي", "numero", "num", "no", "nr",
            "nbr", "number", "ordre", "order", "id", "orden",
        ],
    ),
    (
        Filler,
        &[
            "de", "du", "des", "la", "le", "les", "et", "of", "the", "and", "el", "los",
            "las", "del", "en", "au", "dans", "in", "او", "ou", "or", "في", "من", "داخل",
            "لدي", "مع", "homme", "femme", "رجل", "امراه", "ذكر", "انثي", "male", "female",
            "tranche", "band", "group", "فيه", "مهني", "مهنيه", "جمعويه", "جمعوي", "fixe",
            "representee", "معلومات", "بيانات", "شخصيه", "informations", "information",
            "coordonnees", "ممثله", "برنامج", "group", "range", "per", "your", "votre",
            "kind", "number", "mme", "mr", "edad", "rango", "hombre", "mujer", "group",
            "nom",
        ],
    ),
];

/// What a word of a header is about, with or without what is joined before it. A letter alone says nothing.
pub(crate) fn about(word: &str) -> Option<About> {
    let found = |word: &str| WORDS.iter().find(|(_, list)| list.contains(&word)).map(|(about, _)| *about);
    match word.chars().nth(1) {
        None => Some(Filler),
        Some(_) => found(word).or_else(|| found(bare(word))),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_word_is_a_key() {
        let words = super::WORDS.iter().flat_map(|(_, words)| words.iter());
        let wrong: Vec<_> = words.filter(|word| warsha_core::text::key(word) != **word).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
