//! One read per screen and document. Nothing is cached: after a change, a view is read again.

mod around;
mod attendees;
mod card;
mod carried;
mod evening;
mod floor;
mod hall;
mod home;
mod known;
mod listed;
mod minutes;
pub mod pairs;
mod public;
mod read_back;
mod search;
mod sitting;
mod trace;

use crate::error::{Refusal, Result};
use crate::figures::{Figures, figures};
use crate::find::{Hit, Index};
use crate::id::Id;
use crate::model::minutes::Minutes;
use crate::model::paper::Setting;
use crate::model::programme::Workshop;
use crate::model::terms::Date;
use crate::store::history::{HistoryEntry, history};
use crate::store::rows::Rows;
pub use card::{OrganisationCard, PersonCard, PersonEvening};
pub use carried::Carried;
pub use evening::Evening;
pub use floor::{SpeakerTime, SpeakersList, Waiting};
pub use hall::{Hall, HallPerson, HallPoint, HallStage, HallTurn};
pub use home::{Home, HomeLine};
pub use known::{Invited, Known, KnownPerson};
pub use pairs::Pairs;
pub use public::SMALLEST;
pub use read_back::{Hands, LastTime, LastTimeRow, ReadBack};
pub use search::Passage;
use serde::{Deserialize, Serialize};
pub use trace::{Became, Fate, Placed, Trace, TraceSaid};

/// What can be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "view", rename_all = "kebab-case", deny_unknown_fields)]
pub enum View {
    /// Every workshop, the latest first.
    Workshops,
    /// Programmes, and how far each workshop is.
    Home,
    /// The rows of a workshop.
    Evening {
        /// Which.
        workshop: Id,
    },
    /// Who waits for the floor, in the order that is proposed, and who had it.
    SpeakersList {
        /// In which workshop.
        workshop: Id,
        /// The point of the agenda that is being dealt with: its list comes first.
        #[serde(default)]
        point: Option<Id>,
    },
    /// What the hall of a workshop may see of it.
    Hall {
        /// Which.
        workshop: Id,
    },
    /// A person, and where she was.
    Person {
        /// Who.
        person: Id,
    },
    /// An organisation, and who stands for it.
    Organisation {
        /// Which.
        organisation: Id,
    },
    /// The settings of the dossier.
    Settings,
    /// A workshop, whole; for the public, without the names and small numbers that are not for it.
    Minutes {
        /// Which.
        workshop: Id,
        /// For the public.
        #[serde(default)]
        public: bool,
    },
    /// As much of the minutes as the sentence of one note depends on.
    Around {
        /// Which note.
        note: Id,
    },
    /// The figures of a workshop.
    Figures {
        /// Which.
        workshop: Id,
    },
    /// The newest entries of the journal.
    History {
        /// At most this many.
        limit: i64,
    },
    /// People and organisations by name, telephone, organisation or function, the best first.
    Find {
        /// What was typed, or its beginning.
        query: String,
        /// At most this many.
        limit: usize,
    },
    /// Notes, decisions and recommendations by their words, the best first.
    Search {
        /// Words, or parts of words.
        query: String,
        /// At most this many.
        limit: usize,
    },
    /// What may have been entered twice.
    Pairs {
        /// In which workshop; everywhere if none is said.
        #[serde(default)]
        workshop: Option<Id>,
    },
    /// What is still open of the workshops before this one.
    Carried {
        /// Which.
        workshop: Id,
    },
    /// A recommendation as its hall may see it while it is read back.
    ReadBack {
        /// Which.
        recommendation: Id,
    },
    /// What became of what the workshop before this one recommended, as a hall may see it.
    LastTime {
        /// This one.
        workshop: Id,
    },
    /// Where a recommendation comes from, and what came of it.
    Trace {
        /// Which.
        recommendation: Id,
    },
    /// What became of what was put in a turn.
    Became {
        /// Which.
        intervention: Id,
    },
    /// Whom the register knows already of those on a list.
    Known {
        /// Them.
        people: Vec<Invited>,
        /// The names of their organisations.
        organisations: Vec<String>,
    },
}

/// What was read.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
#[serde(untagged)]
pub enum Reading {
    /// Every workshop, the latest first.
    Workshops(Vec<WorkshopLine>),
    /// Programmes and workshops.
    Home(Home),
    /// The rows of a workshop.
    Evening(Box<Evening>),
    /// Who waits for the floor, and who had it.
    SpeakersList(SpeakersList),
    /// What a hall may see.
    Hall(Box<Hall>),
    /// A person.
    Person(Box<PersonCard>),
    /// An organisation.
    Organisation(Box<OrganisationCard>),
    /// The settings.
    Settings(Vec<Setting>),
    /// A workshop, whole.
    Minutes(Box<Minutes>),
    /// The figures of a workshop.
    Figures(Box<Figures>),
    /// The newest entries of the journal.
    History(Vec<HistoryEntry>),
    /// People and organisations, the best first.
    Found(Vec<Hit>),
    /// Notes, decisions and recommendations, the best first.
    Passages(Vec<Passage>),
    /// What may have been entered twice, the likeliest first.
    Pairs(Box<Pairs>),
    /// What is still open of earlier workshops.
    Carried(Vec<Carried>),
    /// A recommendation as a hall may see it.
    ReadBack(Box<ReadBack>),
    /// What became of the last workshop's recommendations; nothing: there is no workshop before.
    LastTime(Option<LastTime>),
    /// Where a recommendation comes from, and what came of it.
    Trace(Trace),
    /// What became of what was put in a turn.
    Became(Vec<Became>),
    /// Whom the register knows already.
    Known(Known),
}

/// A workshop in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[expect(missing_docs, reason = "the columns of `workshop`")]
pub struct WorkshopLine {
    pub id: Id,
    pub programme_id: Id,
    pub number: i64,
    pub date: Date,
    pub closed: bool,
}

/// Reads.
///
/// # Errors
/// The workshop is missing, or the store fails.
pub fn read(rows: Rows<'_>, view: &View) -> Result<Reading> {
    Ok(match view {
        View::Workshops => Reading::Workshops(workshops(rows)?),
        View::Home => Reading::Home(home::home(rows)?),
        View::Evening { workshop } => Reading::Evening(Box::new(evening::evening(rows, workshop)?)),
        View::SpeakersList { workshop, point } => {
            Reading::SpeakersList(floor::speakers_list(rows, workshop, point.as_ref())?)
        }
        View::Hall { workshop } => Reading::Hall(Box::new(hall::hall(rows, workshop)?)),
        View::Person { person } => Reading::Person(Box::new(card::person(rows, person)?)),
        View::Organisation { organisation } => {
            Reading::Organisation(Box::new(card::organisation(rows, organisation)?))
        }
        View::Settings => Reading::Settings(rows.all("")?),
        View::Minutes { workshop, public: false } => {
            Reading::Minutes(Box::new(minutes::minutes(rows, workshop)?))
        }
        View::Minutes { workshop, public: true } => {
            Reading::Minutes(Box::new(public::public(minutes::minutes(rows, workshop)?)))
        }
        View::Around { note } => Reading::Minutes(Box::new(around::around(rows, note)?)),
        View::Figures { workshop } => Reading::Figures(Box::new(figures(&sitting::sitting(rows, workshop)?))),
        View::History { limit } => Reading::History(history(rows, *limit)?),
        View::Find { query, limit } => found(&Index::build(rows)?, query, *limit),
        View::Pairs { workshop } => paired(rows, &Index::build(rows)?, workshop.as_ref())?,
        View::Carried { workshop } => Reading::Carried(carried::carried(rows, workshop)?),
        View::ReadBack { recommendation } => {
            Reading::ReadBack(Box::new(read_back::read_back(rows, recommendation)?))
        }
        View::LastTime { workshop } => Reading::LastTime(read_back::last_time(rows, workshop)?),
        View::Trace { recommendation } => Reading::Trace(trace::trace(rows, recommendation)?),
        View::Became { intervention } => Reading::Became(trace::of_turn(rows, intervention)?),
        View::Known { people, organisations } => met(rows, &Index::build(rows)?, people, organisations)?,
        View::Search { query, limit } => Reading::Passages(search::search(rows, query, *limit)?),
    })
}

/// What an index finds.
#[must_use]
pub fn found(index: &Index, query: &str, limit: usize) -> Reading {
    Reading::Found(index.find(query, limit))
}

/// What may have been entered twice.
///
/// # Errors
/// The workshop is missing, or the store fails.
pub fn paired(rows: Rows<'_>, index: &Index, workshop: Option<&Id>) -> Result<Reading> {
    Ok(Reading::Pairs(Box::new(pairs::pairs(rows, index, workshop)?)))
}

/// Whom the register knows already of those on a list.
///
/// # Errors
/// A failure of the store.
pub fn met(rows: Rows<'_>, index: &Index, people: &[Invited], organisations: &[String]) -> Result<Reading> {
    Ok(Reading::Known(known::known(rows, index, people, organisations)?))
}

fn workshops(rows: Rows<'_>) -> Result<Vec<WorkshopLine>> {
    let mut lines: Vec<WorkshopLine> = rows
        .all::<Workshop>("date, number")?
        .into_iter()
        .map(|w| WorkshopLine {
            id: w.id,
            programme_id: w.programme_id,
            number: w.number,
            date: w.date,
            closed: w.closed,
        })
        .collect();
    lines.reverse();
    Ok(lines)
}

/// The record of that id, or the refusal that it is missing.
fn need<T: crate::model::record::Record>(rows: Rows<'_>, id: &Id) -> Result<T> {
    let missing = || Refusal::Missing { table: T::TABLE.name.to_owned(), id: id.to_string() }.into();
    rows.get(id)?.ok_or_else(missing)
}
