//! Every way a dossier can change.
//!
//! An action is at once the argument of a call, the name of the history entry, and a line of a story.

mod code;

use crate::id::Id;
use crate::model::attendance::{Absence, Role};
use crate::model::floor::{Connector, TurnKind};
use crate::model::people::{AgeBand, Sex};
use crate::model::recommendation::{AdoptedBy, Choice, Outcome, RecommendationKind};
use crate::model::terms::{Date, Language};
use crate::model::{commitment, note, paper, people, programme, record::Record};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::marker::PhantomData;

/// What is said of a row: its id and the fields that are said, and no others. A field that is not said stays as it is, or takes
/// its default when the row is new.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(transparent)]
#[ts(type = "{ id: string } & Partial<Omit<T, 'id'>>", bound = "T: ts_rs::TS")]
pub struct Said<T> {
    /// `id` and the fields.
    pub fields: Map<String, Value>,
    #[serde(skip)]
    record: PhantomData<fn() -> T>,
}

impl<T: Record> Said<T> {
    /// Says these fields of a row.
    #[must_use]
    pub fn of(fields: Map<String, Value>) -> Self {
        Self { fields, record: PhantomData }
    }
}

/// Who proposes a recommendation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum ProposerOf {
    /// A person who has an attendance in the workshop.
    Person(Id),
    /// An organisation.
    Organisation(Id),
}

/// One of the things a recommendation asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// The new recommendation.
    pub id: Id,
    /// Its wording.
    pub text: String,
}

/// A change, in the words of the people who make it. Where an instant is optional, its absence means the moment of the action;
/// `untimed` says that the moment is not known, as when an evening is entered afterwards.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
#[expect(
    missing_docs,
    reason = "fields are named as the columns they write, which are documented in `model`"
)]
pub enum Action {
    /// Says fields of an organisation.
    SaveOrganisation(Said<people::Organisation>),
    /// Says fields of a person.
    SavePerson(Said<people::Person>),
    /// Says fields of a further affiliation.
    SaveAffiliation(Said<people::Affiliation>),
    /// Says fields of a body.
    SaveBody(Said<people::Body>),
    /// Says fields of a seat in a body.
    SaveMembership(Said<people::Membership>),
    /// Says fields of a consent.
    SaveConsent(Said<people::Consent>),
    /// Says fields of a programme.
    SaveProgramme(Said<programme::Programme>),
    /// Says fields of an axis.
    SaveAxis(Said<programme::Axis>),
    /// Says fields of a workshop; a new one is proposed the next number of its programme.
    SaveWorkshop(Said<programme::Workshop>),
    /// Says fields of a line of the preamble.
    SavePreamble(Said<programme::Preamble>),
    /// Says fields of a point of the agenda.
    SaveAgendaItem(Said<programme::AgendaItem>),
    /// Says fields of a decision.
    SaveDecision(Said<note::Decision>),
    /// Says fields of an answer of the committee.
    SaveAnswer(Said<crate::model::recommendation::Answer>),
    /// Says fields of a commitment.
    SaveCommitment(Said<commitment::Commitment>),
    /// Says fields of a milestone.
    SaveMilestone(Said<commitment::Milestone>),
    /// Says fields of a follow-up.
    SaveFollowUp(Said<commitment::FollowUp>),
    /// Says fields of an indicator.
    SaveIndicator(Said<commitment::Indicator>),
    /// Says a setting.
    SaveSetting(Said<paper::Setting>),
    /// Names a partner of a workshop.
    AddPartner { workshop: Id, organisation: Id },
    /// Says a field of a row in another language; without a text, takes the translation back.
    Translate { table: String, row: Id, field: String, language: Language, text: Option<String> },
    /// Puts rows in this order: their positions become 1, 2, 3 …
    Arrange { table: String, rows: Vec<Id> },
    /// Takes a row out, with the rows it owns; refused while anything else refers to it.
    Strike { table: String, row: Id },

    /// Opens a workshop.
    OpenWorkshop {
        workshop: Id,
        #[serde(default)]
        opened_at: Option<i64>,
        #[serde(default)]
        untimed: bool,
    },
    /// Closes a workshop: whoever has the floor or is in the room stays as is, and the record no longer changes.
    CloseWorkshop {
        workshop: Id,
        #[serde(default)]
        closed_at: Option<i64>,
        #[serde(default)]
        untimed: bool,
    },
    /// Lifts the closing, until minutes are issued.
    ReopenWorkshop { workshop: Id },

    /// Puts a person on a workshop's list, as of that day, without saying that she came.
    Register {
        workshop: Id,
        person: Id,
        #[serde(default)]
        roles: Vec<Role>,
    },
    /// What is known of a person today replaces what was noted when she was put on a workshop's list: it was noted wrongly.
    Restate { workshop: Id, person: Id },
    /// Gives a person these roles, and no others, in a workshop.
    AssignRoles { workshop: Id, person: Id, roles: Vec<Role> },
    /// An invitee sent word: excused, or somebody comes in her place; without an absence, the word is taken back.
    Excuse {
        workshop: Id,
        person: Id,
        #[serde(default)]
        absence: Option<Absence>,
        #[serde(default)]
        representative: Option<Id>,
    },
    /// These people on the list lead a point of the agenda, and no others.
    LeadPoint { point: Id, people: Vec<Id> },
    /// A person comes in, or comes back. When she first comes, what is known of her that day is noted on the list.
    Arrive {
        workshop: Id,
        person: Id,
        #[serde(default)]
        arrived_at: Option<i64>,
        #[serde(default)]
        untimed: bool,
    },
    /// A person goes out.
    Leave {
        workshop: Id,
        person: Id,
        #[serde(default)]
        left_at: Option<i64>,
    },
    /// Corrects the hours of a stay, counted from 1.
    CorrectStay { workshop: Id, person: Id, stay: i64, arrived_at: Option<i64>, left_at: Option<i64> },
    /// Counts people who are not named: `change` more, or fewer.
    CountAnonymous {
        workshop: Id,
        sex: Sex,
        #[serde(default)]
        age_band: Option<AgeBand>,
        change: i64,
    },

    /// A point of the agenda is taken up; the one before it ends. Taken up again, it goes on from when it began.
    BeginPoint {
        point: Id,
        #[serde(default)]
        began_at: Option<i64>,
    },
    /// A hand goes up, on the list of a point of the agenda.
    RequestFloor {
        id: Id,
        workshop: Id,
        person: Id,
        #[serde(default)]
        kind: TurnKind,
        #[serde(default)]
        agenda_item: Option<Id>,
    },
    /// A hand goes down.
    WithdrawRequest { request: Id },
    /// The chair puts these hands first, in this order, and no others; the rule has the rest.
    PlaceRequests { workshop: Id, requests: Vec<Id> },
    /// Gives the floor: whoever has it stops, the person's waiting request is answered, and the point of the agenda is taken up. Who
    /// is interrupted by a point of order comes right after it. Without a kind it is what the hand went up for.
    GiveFloor {
        id: Id,
        workshop: Id,
        person: Id,
        #[serde(default)]
        kind: Option<TurnKind>,
        #[serde(default)]
        agenda_item: Option<Id>,
        #[serde(default)]
        out_of_turn: bool,
        #[serde(default)]
        connector: Option<Connector>,
        #[serde(default)]
        started_at: Option<i64>,
        #[serde(default)]
        untimed: bool,
    },
    /// Ends the turn of whoever has the floor.
    EndFloor {
        workshop: Id,
        #[serde(default)]
        stopped_at: Option<i64>,
    },
    /// The clock of whoever has the floor stands still.
    PauseFloor { workshop: Id },
    /// It goes on.
    ResumeFloor { workshop: Id },
    /// Whoever has the floor is allowed so many minutes more.
    ExtendFloor { workshop: Id, minutes: i64 },
    /// Corrects the hours of a turn, which is marked.
    CorrectTurn { intervention: Id, started_at: Option<i64>, stopped_at: Option<i64> },
    /// Somebody else had a turn than was noted: her notes follow it. So do the recommendations that were captured in it and whose
    /// proposer was exactly whoever was noted; what names others, or others besides, stays as it is.
    ReassignTurn { intervention: Id, person: Id },
    /// Says fields of a note; a burst of typing is one entry.
    WriteNote(Said<note::Note>),

    /// Captures a recommendation.
    Capture {
        id: Id,
        workshop: Id,
        text: String,
        #[serde(default)]
        kind: RecommendationKind,
        #[serde(default)]
        implied: bool,
        #[serde(default)]
        language: Language,
        /// Nobody: the room.
        #[serde(default)]
        proposers: Vec<ProposerOf>,
        /// The notes it was taken from.
        #[serde(default)]
        notes: Vec<Id>,
        /// The first is the main one.
        #[serde(default)]
        axes: Vec<Id>,
        #[serde(default)]
        tags: Vec<String>,
        #[serde(default)]
        intervention: Option<Id>,
    },
    /// Changes a recommendation's wording.
    Reword { recommendation: Id, text: String },
    /// Gives a recommendation these axes (the first is the main one) and tags, and no others; and, if it is said, this kind.
    Classify {
        recommendation: Id,
        axes: Vec<Id>,
        #[serde(default)]
        tags: Vec<String>,
        #[serde(default)]
        kind: Option<RecommendationKind>,
    },
    /// Adds a proposer.
    Propose { recommendation: Id, proposer: ProposerOf },
    /// Merges recommendations into one, which keeps every parent and proposer. If `into` is new it needs a text.
    Merge {
        into: Id,
        recommendations: Vec<Id>,
        #[serde(default)]
        text: Option<String>,
        #[serde(default)]
        language: Option<Language>,
    },
    /// Takes a recommendation out of its merge.
    Unmerge { recommendation: Id },
    /// Parts a recommendation that asks for several things: two parts at least, each with its proposers, notes and axes. It keeps its
    /// words and stands no more.
    Split { recommendation: Id, parts: Vec<Part> },
    /// What was split is one again; whoever was named with a part since is named with it.
    Unsplit { recommendation: Id },
    /// Notes what somebody on the list, or nobody who was named, has against a recommendation; the same again words it anew.
    Object {
        id: Id,
        recommendation: Id,
        text: String,
        #[serde(default)]
        language: Language,
        #[serde(default)]
        person: Option<Id>,
    },
    /// Says what the hall decided; there is no consensus while an objection stands.
    Decide {
        recommendation: Id,
        outcome: Outcome,
        #[serde(default)]
        reason: Option<String>,
        #[serde(default)]
        adopted_by: Option<AdoptedBy>,
    },
    /// Counts hands.
    Vote { recommendation: Id, round: i64, sex: Sex, choice: Choice, count: i64 },
    /// Commits to something that comes from recommendations.
    Commit {
        id: Id,
        programme: Id,
        title: String,
        #[serde(default)]
        recommendations: Vec<Id>,
        #[serde(default)]
        axis: Option<Id>,
        #[serde(default)]
        lead: Option<Id>,
        #[serde(default)]
        ends_on: Option<Date>,
    },
    /// Records that a document was issued.
    Issue(Said<paper::Document>),
    /// Two entries were one person: `into` stands for both from now on. What is said of her is what is right where they differ; it is
    /// noted on open lists too. Closed workshops keep what they noted; the other's name and telephone find her.
    MergePerson { person: Id, into: Said<people::Person> },
    /// Takes a person's entry out of its merge: it is somebody else's after all. What was taken from it stays.
    UnmergePerson { person: Id },
    /// Forgets a person, under every entry of hers: the personal fields leave the journal itself. It cannot be undone.
    ForgetPerson { person: Id },
}

/// The word of an entry that takes another back.
pub const UNDO: &str = "undo";
/// The word of an entry that takes an undo back.
pub const REDO: &str = "redo";
/// The word of an entry that writes what a merge had to repair.
pub const SETTLE: &str = "settle";
/// The one action that cannot be undone.
pub const FORGET: &str = "forget-person";
