//! Programmes, their axes, and the workshops held under them.

use super::floor::FloorMode;
use super::recommendation::AdoptedBy;
use super::record::{Prose, codes, record};
use super::terms::{Date, Language};
use crate::id::Id;

codes! {
    /// A part of a day, where no hour is known.
    PartOfDay { Morning = "morning", Afternoon = "afternoon", Evening = "evening" }
}
codes! {
    /// What a line of the preamble says.
    PreambleKind { /// What the workshop is for.
        Aim = "aim", /// What it belongs to.
        Context = "context", /// The law or the decision it rests on.
        Basis = "basis" }
}
codes! {
    /// What happens in a point of the agenda.
    AgendaKind { /// Verses, an anthem, a minute of silence: no clock is shown.
        Ceremony = "ceremony", /// Words of an official.
        Speech = "speech", Presentation = "presentation", /// The floor is open.
        Debate = "debate", /// At tables.
        Groups = "groups", /// The recommendations are read back.
        Reading = "reading", Break = "break", Other = "other" }
}

record! {
    /// A programme; its workshops are one series.
    programme as Programme {
        /// Its title, such as "Tetouan Open Commune".
        title: String,
        /// The title of the series of workshops.
        series_title: Option<String>,
        /// What it is for.
        purpose: Option<Prose>,
        /// Who runs it.
        host_id: Option<Id> => organisation,
        /// Its first year.
        first_year: Option<i64>,
        /// Its last year.
        last_year: Option<i64>,
    }
}
record! {
    /// An axis of a programme.
    axis as Axis {
        /// The programme.
        programme_id: Id => programme,
        /// Its title, without the word "axis".
        title: String,
        /// It runs through every other axis, as the gender approach does.
        crosscutting: bool [default],
        /// Its place among the axes, from 1.
        position: i64 [default],
    }
}
record! {
    /// A workshop: one meeting of the series.
    workshop as Workshop {
        /// The programme.
        programme_id: Id => programme,
        /// The axis it is about.
        axis_id: Option<Id> => axis,
        /// Its number in the series. Not unique: see the view `clash`.
        number: i64 [default],
        /// A title of its own, if the axis does not say enough.
        title: Option<String>,
        /// The day.
        date: Date,
        /// The part of the day, if no hour is known.
        part_of_day: Option<PartOfDay>,
        /// The hour for which it is called, in minutes after midnight.
        begins: Option<i64>,
        /// Where.
        venue: Option<String>,
        /// The town where the minutes are drawn up.
        place: Option<String>,
        /// Who organises it.
        organiser_id: Option<Id> => organisation,
        /// The language in which it is held.
        language: Language [default],
        /// Minutes east of UTC, as told by the caller: Morocco's offset changes with Ramadan.
        utc_offset: i64 [default],
        /// Was attendance taken at all? If not, nothing is said of who was there.
        attendance_taken: bool [default],
        /// How many the hall seats: a count above it is a slip.
        seats: Option<i64>,
        /// How many must be present for the record to hold.
        least_present: Option<i64>,
        /// The least share of women among those whose sex is known, in per cent.
        least_women: Option<i64>,
        /// How many signed the sheet that went round.
        signatures: Option<i64>,
        /// By what rule the next speaker is proposed.
        floor_mode: FloorMode [default],
        /// The seed of the draw.
        floor_lot: Option<i64>,
        /// By which rule its hall adopts recommendations.
        decision_rule: AdoptedBy [default],
        /// When it was opened, UTC milliseconds; NULL: not yet, or not known.
        opened_at: Option<i64> = ruled,
        /// When it was closed, UTC milliseconds.
        closed_at: Option<i64> = ruled,
        /// It is closed, and so does not change, even where no hour is known.
        closed: bool [default] = ruled,
    }
}
record! {
    /// A line before the minutes proper: an aim, a context, a legal basis.
    preamble as Preamble {
        /// The workshop.
        workshop_id: Id => workshop,
        /// What the line says.
        kind: PreambleKind,
        /// The line.
        text: Prose,
        /// Its place, from 1.
        position: i64 [default],
    }
}
record! {
    /// An organisation that holds a workshop together with the organiser.
    partner as Partner {
        /// The workshop.
        workshop_id: Id => workshop,
        /// The organisation.
        organisation_id: Id => organisation,
    }
}
record! {
    /// A point of the agenda.
    agenda_item as AgendaItem {
        /// The workshop.
        workshop_id: Id => workshop,
        /// The axis it is about.
        axis_id: Option<Id> => axis,
        /// Its title.
        title: String,
        /// What happens in it.
        kind: Option<AgendaKind>,
        /// The time allotted, in minutes.
        minutes: Option<i64>,
        /// When it was taken up, UTC milliseconds; NULL: not yet, or not known.
        began_at: Option<i64> = ruled,
        /// When the next was taken up, UTC milliseconds; NULL: it goes on, or is not known.
        ended_at: Option<i64> = ruled,
        /// Its place, from 1.
        position: i64 [default],
    }
}
record! {
    /// Somebody who leads a point of the agenda. The id is derived from both.
    agenda_lead as AgendaLead {
        /// The point.
        agenda_item_id: Id => agenda_item,
        /// Who, as on the list.
        attendance_id: Id => attendance,
    }
}
