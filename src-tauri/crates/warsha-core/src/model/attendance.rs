//! Who is in the room: attendances, their stays, and those who prefer to be only counted.

use super::people::{AgeBand, Gender, Honorific, Sex, SexSource};
use super::record::{codes, record};
use crate::id::Id;
use std::collections::BTreeMap;

codes! {
    /// What a person does in a workshop; several per person.
    Role { Chair = "chair", Facilitator = "facilitator", Rapporteur = "rapporteur", Keynote = "keynote",
        Speaker = "speaker", Participant = "participant", Observer = "observer" }
}

codes! {
    /// Why somebody who was expected does not come.
    Absence { Excused = "excused", /// Another person comes in her place.
        Represented = "represented" }
}

record! {
    /// A person in a workshop. What the person was that day is copied here, so that later edits never change past figures.
    /// The id is derived from the workshop and the person.
    attendance as Attendance {
        /// The workshop.
        workshop_id: Id => workshop,
        /// The person.
        person_id: Id => person,
        /// The number on the badge. Not unique: see the view `clash`.
        badge: Option<i64>,
        /// The title, as of that day.
        honorific: Option<Honorific>,
        /// Statistical sex, as of that day.
        sex: Sex [default],
        /// Where `sex` comes from.
        sex_source: Option<SexSource>,
        /// Grammatical gender, as of that day.
        gender: Gender [default],
        /// Band of age, as of that day.
        age_band: Option<AgeBand>,
        /// The organisation, as of that day.
        organisation_id: Option<Id> => organisation,
        /// The function, as of that day.
        function: Option<String>,
        /// She sent word that she would not come. Whoever comes after all is not absent.
        absence: Option<Absence> = ruled,
        /// Who comes in her place.
        representative_id: Option<Id> = ruled => person,
    }
}
record! {
    /// A role of an attendance. The id is derived from both.
    attendance_role as AttendanceRole {
        /// Whose.
        attendance_id: Id => attendance,
        /// Which.
        role: Role,
    }
}
record! {
    /// A stay in the room. The id is derived from the attendance and the stay's number.
    presence as Presence {
        /// Whose.
        attendance_id: Id => attendance,
        /// UTC milliseconds; NULL: present, the hour not known.
        arrived_at: Option<i64>,
        /// UTC milliseconds; NULL: present to the end.
        left_at: Option<i64>,
    }
}
record! {
    /// People who are counted and not named: what one laptop added, so that two doors add up. The id is derived from the workshop,
    /// the sex, the band of age and the device.
    headcount as Headcount {
        /// The workshop.
        workshop_id: Id => workshop,
        /// Statistical sex; undeclared is `unrecorded`.
        sex: Sex,
        /// Band of age, if told.
        age_band: Option<AgeBand>,
        /// How many were added; less than none where the other door had counted them.
        count: i64,
    }
}

/// How many people were counted, by sex and band of age, over all laptops.
#[must_use]
pub fn counted(rows: &[Headcount]) -> BTreeMap<(Sex, Option<AgeBand>), i64> {
    let mut counted = BTreeMap::new();
    for row in rows {
        *counted.entry((row.sex, row.age_band)).or_default() += row.count;
    }
    // Two doors may have sent the same last person home.
    counted.retain(|_, count| *count > 0);
    counted
}
