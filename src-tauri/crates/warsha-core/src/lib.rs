//! What is true in a dossier: people, workshops, what was said, and what became of it.
//!
//! [`Dossier`] is the noun, [`Action`] the only way it changes, [`View`] the way it is read. The core knows neither the time,
//! nor chance, nor the screen, nor any language: it is told instants and ids, and speaks in codes.

mod act;
pub mod action;
pub mod archive;
mod dossier;
pub mod error;
pub mod figures;
mod file;
pub mod find;
pub mod floor;
pub mod id;
pub mod model;
mod store;
pub mod story;
pub mod text;
mod view;

pub use action::Action;
pub use archive::Archive;
pub use dossier::{Dossier, Reader};
pub use error::{Error, Fault, Refusal, Remark, Result, StoreError};
pub use store::backup::{Depth, Extent, check};
pub use store::connection::FileKey;
pub use store::finding::Finding;
pub use store::history::{HistoryEntry, HistoryRow};
pub use store::report::{MergeReport, Received, Repair, Review};
pub use store::stamp::Stamp;
pub use view::pairs;
pub use view::{
    Became, Carried, Evening, Fate, Hall, HallPerson, HallPoint, HallStage, HallTurn, Hands, Home, HomeLine,
    Invited, Known, KnownPerson, LastTime, LastTimeRow, OrganisationCard, Pairs, Passage, PersonCard,
    PersonEvening, Placed, ReadBack, Reading, SMALLEST, SpeakerTime, SpeakersList, Trace, TraceSaid, View,
    Waiting, WorkshopLine,
};
