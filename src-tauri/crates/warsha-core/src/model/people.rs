//! People, organisations and bodies: the register that outlives a workshop.

use super::record::{Prose, codes, record};
use super::terms::Date;
use crate::id::Id;

codes! {
    /// Statistical sex, as the person states it. Never from a first name.
    #[derive(Default)]
    Sex { Female = "female", Male = "male", Other = "other", /// A choice, not a gap.
        Declined = "declined", #[default] Unrecorded = "unrecorded" }
}
codes! {
    /// Where the statistical sex comes from.
    SexSource { /// The person said so.
        Declared = "declared", /// A report's honorifics state it.
        Document = "document", Corrected = "corrected" }
}
codes! {
    /// Grammatical gender: how sentences agree with this name. Not a statistic.
    #[derive(Default)]
    Gender { Feminine = "feminine", Masculine = "masculine", #[default] Neutral = "neutral" }
}
codes! {
    /// A title before a name.
    Honorific { Mr = "mr", Dr = "dr", Prof = "prof" }
}
codes! {
    /// Bands of age, whole years at the workshop; young means under 30.
    AgeBand { Under18 = "under-18", From18 = "18-29", From30 = "30-59", From60 = "60-plus" }
}
codes! {
    /// Kinds of organisation.
    #[derive(Default)]
    OrganisationKind { Association = "association", Commune = "commune", Administration = "administration",
        Enterprise = "enterprise", Media = "media", University = "university", /// An unnamed plural, such as "civil society".
        Collective = "collective", #[default] Other = "other" }
}
codes! {
    /// Which side of a body a member stands for.
    #[derive(Default)]
    Side { CivilSociety = "civil-society", Commune = "commune", #[default] Other = "other" }
}
codes! {
    /// What a person agreed, or not, to.
    Purpose { /// Being on the list.
        Attendance = "attendance", /// Being contacted about what became of it.
        Contact = "contact", Photo = "photo", /// Being named in public documents.
        Publication = "publication" }
}

record! {
    /// An organisation, named or collective.
    organisation as Organisation {
        /// Its name.
        name: String,
        /// Its kind.
        kind: OrganisationKind [default],
        /// How sentences agree with its name.
        gender: Gender [default],
        /// A telephone number.
        phone: Option<String>,
        /// An e-mail address.
        email: Option<String>,
    }
}
record! {
    /// A person.
    person as Person {
        /// The name, possibly only a first name. NULL: forgotten.
        name: Option<String>,
        /// The title before the name.
        honorific: Option<Honorific>,
        /// Statistical sex.
        sex: Sex [default],
        /// Where `sex` comes from.
        sex_source: Option<SexSource>,
        /// Grammatical gender.
        gender: Gender [default],
        /// Band of age.
        age_band: Option<AgeBand>,
        /// The organisation the person usually stands for.
        organisation_id: Option<Id> => organisation,
        /// What the person is there, such as "deputy president of the commune".
        function: Option<String>,
        /// A telephone number; never in minutes.
        phone: Option<String>,
        /// An e-mail address; never in minutes.
        email: Option<String>,
        /// The entry that now stands for this one: both were one person. NULL: it stands for itself.
        merged_into: Option<Id> = ruled => person,
    }
}
record! {
    /// A further organisation of a person.
    affiliation as Affiliation {
        /// Who.
        person_id: Id => person,
        /// Where.
        organisation_id: Id => organisation,
        /// As what.
        function: Option<String>,
        /// From which day on.
        since: Option<Date>,
        /// Until which day.
        until: Option<Date>,
    }
}
record! {
    /// A body, such as a steering committee.
    body as Body {
        /// The programme it serves.
        programme_id: Id => programme,
        /// Its name.
        name: String,
        /// What it is for.
        mandate: Option<Prose>,
    }
}
record! {
    /// A seat in a body, held by a person or by an organisation.
    membership as Membership {
        /// The body.
        body_id: Id => body,
        /// The person, if one is known.
        person_id: Option<Id> => person,
        /// The organisation, if the seat is one's.
        organisation_id: Option<Id> => organisation,
        /// The side it stands for.
        side: Side [default],
    }
}
record! {
    /// What a person agreed to, for one workshop or for all.
    consent as Consent {
        /// Who.
        person_id: Id => person,
        /// Where it was asked; NULL: in general.
        workshop_id: Option<Id> => workshop,
        /// To what.
        purpose: Purpose,
        /// Yes or no.
        given: bool,
        /// When, UTC milliseconds; NULL: not known.
        noted_at: Option<i64>,
    }
}
