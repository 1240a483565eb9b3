//! The article of an organisation's name in a sentence: "Association Insan" becomes "l’association Insan".

use warsha_core::model::terms::Language;

/// A head noun: as it begins a name, and as it stands in a sentence.
type Head = (&'static str, &'static str);

const FRENCH: &[Head] = &[
    ("Administration", "l’administration"),
    ("Agence", "l’agence"),
    ("Association", "l’association"),
    ("Chambre", "la chambre"),
    ("Centre", "le centre"),
    ("Club", "le club"),
    ("Collectif", "le collectif"),
    ("Comité", "le comité"),
    ("Commune", "la commune"),
    ("Composantes", "les composantes"),
    ("Conseil", "le conseil"),
    ("Coopérative", "la coopérative"),
    ("Délégation", "la délégation"),
    ("Direction", "la direction"),
    ("Entreprise", "l’entreprise"),
    ("Espace", "l’espace"),
    ("Faculté", "la faculté"),
    ("Fédération", "la fédération"),
    ("Fondation", "la fondation"),
    ("Forum", "le forum"),
    ("Instance", "l’instance"),
    ("Organisation", "l’organisation"),
    ("Préfecture", "la préfecture"),
    ("Province", "la province"),
    ("Réseau", "le réseau"),
    ("Service", "le service"),
    ("Société", "la société"),
    ("Syndicat", "le syndicat"),
    ("Union", "l’union"),
    ("Université", "l’université"),
];
/// English: a name that begins or ends with one of these takes "the".
const ENGLISH: &[&str] = &[
    "Administration",
    "Agency",
    "Association",
    "Centre",
    "Chamber",
    "Club",
    "Committee",
    "Commune",
    "Cooperative",
    "Council",
    "Department",
    "Directorate",
    "Faculty",
    "Federation",
    "Forum",
    "Foundation",
    "Ministry",
    "Network",
    "Prefecture",
    "Province",
    "Union",
    "University",
];
const SPANISH: &[Head] = &[
    ("Administración", "la administración"),
    ("Agencia", "la agencia"),
    ("Asociación", "la asociación"),
    ("Cámara", "la cámara"),
    ("Centro", "el centro"),
    ("Club", "el club"),
    ("Comité", "el comité"),
    ("Componentes", "los componentes"),
    ("Comuna", "la comuna"),
    ("Consejo", "el consejo"),
    ("Cooperativa", "la cooperativa"),
    ("Delegación", "la delegación"),
    ("Dirección", "la dirección"),
    ("Empresa", "la empresa"),
    ("Facultad", "la facultad"),
    ("Federación", "la federación"),
    ("Foro", "el foro"),
    ("Fundación", "la fundación"),
    ("Organización", "la organización"),
    ("Red", "la red"),
    ("Servicio", "el servicio"),
    ("Sindicato", "el sindicato"),
    ("Sociedad", "la sociedad"),
    ("Unión", "la unión"),
    ("Universidad", "la universidad"),
];

/// The name as it stands in a sentence. A name whose head noun is not known stays as it is written.
#[must_use]
pub fn in_sentence(language: Language, name: &str) -> String {
    let heads = match language {
        Language::French => FRENCH,
        Language::Spanish => SPANISH,
        Language::English => {
            let headed = name
                .split(' ')
                .next()
                .into_iter()
                .chain(name.rsplit(' ').next())
                .any(|word| ENGLISH.contains(&word));
            return if headed { format!("the {name}") } else { name.to_owned() };
        }
        Language::Arabic => return name.to_owned(),
    };
    let (first, rest) = name.split_once(' ').map_or((name, ""), |(first, rest)| (first, rest));
    match heads
        .iter()
        .find(|(head, _)| head.eq_ignore_ascii_case(first) || head.to_lowercase() == first.to_lowercase())
    {
        Some((_, with_article)) if rest.is_empty() => (*with_article).to_owned(),
        Some((_, with_article)) => format!("{with_article} {rest}"),
        None => name.to_owned(),
    }
}
