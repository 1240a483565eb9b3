//! What can go wrong, as codes with arguments. Words for people are in `locales/`, under `fault-<code>`.

use serde::Serialize;
use std::collections::BTreeMap;

macro_rules! faults {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident $({ $($arg:ident),+ })? = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
        #[expect(missing_docs, reason = "the arguments are what their names say")]
        pub enum $name { $($(#[$vmeta])* #[error($code)] $variant $({ $($arg: String),+ })?),+ }
        impl $name {
            /// Every code, with the names of its arguments.
            pub const CODES: &'static [(&'static str, &'static [&'static str])] =
                &[$(($code, &[$($(stringify!($arg)),+)?])),+];
            /// Its code.
            #[must_use]
            pub const fn code(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $code),+ }
            }
            /// Its arguments, by name.
            #[must_use]
            pub fn args(&self) -> BTreeMap<&'static str, String> {
                match self {
                    $(Self::$variant $({ $($arg),+ })? => BTreeMap::from([$($((stringify!($arg), $arg.clone())),+)?])),+
                }
            }
        }
    };
}

faults! {
    /// The rules say no. Nothing has changed.
    Refusal {
        /// Nothing of this laptop stands to be undone.
        NothingToUndo = "nothing-to-undo",
        /// Nothing was undone since the last new action.
        NothingToRedo = "nothing-to-redo",
        /// There is no such row.
        Missing { table, id } = "missing",
        /// Something else refers to it.
        InUse { table, id, by } = "in-use",
        /// A field no longer says what the entry to be taken back said.
        ChangedSince { table, id } = "changed-since",
        /// The person was forgotten.
        Forgotten = "forgotten",
        /// Recommendations, or entries of people, would be merged in a circle.
        Ring = "ring",
        /// Nobody has the floor.
        NobodyHasTheFloor = "nobody-has-the-floor",
        /// A closed workshop does not change.
        WorkshopClosed = "workshop-closed",
        /// It is open.
        WorkshopAlreadyOpen = "workshop-already-open",
        /// It is not closed.
        WorkshopNotClosed = "workshop-not-closed",
        /// Nobody was present, named or counted, and nobody spoke.
        NobodyPresent = "nobody-present",
        /// Whoever asked for it wants it no more.
        Cancelled = "cancelled",
        /// It says what is already so.
        Already = "already",
        /// Minutes were issued: only a rectification can follow.
        MinutesIssued = "minutes-issued",
        /// The person is not on the workshop's list.
        NotRegistered = "not-registered",
        /// The person is not in the room.
        NotPresent = "not-present",
        /// The person is in the room.
        AlreadyPresent = "already-present",
        /// The table has no such field.
        UnknownField { table, field } = "unknown-field",
        /// The field has a rule, and so a verb of its own.
        FieldNeedsVerb { table, field } = "field-needs-verb",
        /// A new row needs this field.
        MissingField { table, field } = "missing-field",
        /// The field does not take this value.
        BadValue { table, field, value } = "bad-value",
        /// The text is empty.
        TextEmpty { field } = "text-empty",
        /// The text is too long.
        TextTooLong { field, limit, length } = "text-too-long",
        /// The text holds a control character.
        TextControl { field, character } = "text-control",
        /// The text holds a character that overrides the direction of what surrounds it.
        TextBidi { field, character } = "text-bidi",
        /// The number is out of its range.
        BadNumber { field } = "bad-number",
        /// The instant is out of the range that a dossier can keep.
        BadInstant = "bad-instant",
        /// The end is before the beginning, or has none.
        EndBeforeBegin = "end-before-begin",
        /// Two things belong to different workshops or programmes.
        Elsewhere { table, id } = "elsewhere",
        /// Setting aside needs a reason.
        NeedsReason = "needs-reason",
        /// A new recommendation needs a text.
        NeedsText = "needs-text",
        /// A recommendation cannot be merged into itself.
        SameRecommendation = "same-recommendation",
        /// A person's entry cannot be merged into itself.
        SamePerson = "same-person",
        /// In a workshop that is still open, something was noted of both.
        BothNoted { workshop } = "both-noted",
        /// It is not merged.
        NotMerged = "not-merged",
        /// It is merged into another.
        AlreadyMerged = "already-merged",
        /// It is split into parts, and these stand for it.
        AlreadySplit = "already-split",
        /// It is not split.
        NotSplit = "not-split",
        /// A recommendation is split into two parts at least.
        NeedsParts = "needs-parts",
        /// Its parts were decided upon, merged, or answered since.
        PartsChanged = "parts-changed",
        /// There is no consensus while somebody objects.
        ObjectionStands = "objection-stands",
        /// The other dossier is of another programme.
        AnotherProgramme = "another-programme",
        /// A constraint of the store.
        Constraint { detail } = "constraint",
    }
}

faults! {
    /// The dossier could not be reached, read or written.
    StoreError {
        /// There is no such file.
        FileMissing { path } = "file-missing",
        /// The file is not a dossier.
        NotADossier { path } = "not-a-dossier",
        /// A newer Warsha wrote it.
        DossierNewer { path, version } = "dossier-newer",
        /// An older Warsha wrote it, and it was not yet opened for writing with this one.
        DossierOlder { path, version } = "dossier-older",
        /// It cannot be written at, and its log cannot be read there.
        LogUnreadable { path } = "log-unreadable",
        /// It lies on a stick or on a share, where a file in use is not safe.
        NotOnThisDisk { path } = "not-on-this-disk",
        /// It was damaged, and was set aside untouched.
        DossierSetAside { path, aside } = "dossier-set-aside",
        /// Its tables are not as its journal says; the journal is as it was written.
        TablesDiffer { path } = "tables-differ",
        /// It is damaged, and so is its journal: it cannot be built anew from it.
        JournalDamaged { path, detail } = "journal-damaged",
        /// Another program has it open for writing.
        DossierLocked { path } = "dossier-locked",
        /// The file or its folder cannot be written.
        DossierReadOnly { path } = "dossier-read-only",
        /// The file is damaged.
        DossierDamaged { path, detail } = "dossier-damaged",
        /// Two laptops go by one number, and both went on working.
        Twins { device } = "twins",
        /// The other journal lacks an entry that a later one rests on.
        Gap { entry } = "gap",
        /// The other dossier is damaged.
        OtherDamaged { path, detail } = "other-damaged",
        /// The copy was looked at before it was given its name, and is not sound.
        CopyUnsound { path, detail } = "copy-unsound",
        /// Another file is there, and would be lost.
        PlaceTaken { path } = "place-taken",
        /// No room is left.
        DiskFull { path } = "disk-full",
        /// The system does not allow it.
        NoPermission { path } = "no-permission",
        /// The system says something else.
        Io { path, detail } = "io",
        /// It should not happen.
        Unexpected { detail } = "unexpected",
    }
}

faults! {
    /// What somebody who opens or closes a dossier should know. It stops nothing.
    Remark {
        /// What this laptop remembered of the dossier cannot be read.
        ArchiveUnreadable { path } = "archive-unreadable",
        /// The file is not the one this laptop left there: an older copy was put in its place.
        RolledBack { path } = "rolled-back",
        /// The log beside the file was not its own, and was set aside.
        LogSetAside { path, aside } = "log-set-aside",
        /// It was of an older schema, and was built anew from its journal after a snapshot.
        Upgraded { path, version } = "upgraded",
        /// No room is left for snapshots.
        ArchiveFull { path } = "archive-full",
        /// Snapshots, or what is to be remembered, cannot be written.
        ArchiveFailed { path, detail } = "archive-failed",
    }
}

/// A refusal, or an error of the store.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The rules say no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The result of what may be refused or fail.
pub type Result<T> = std::result::Result<T, Error>;

/// What a caller is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The key of the words: `fault-<code>`.
    pub code: &'static str,
    /// The words' variables.
    pub args: BTreeMap<&'static str, String>,
}

impl Error {
    /// Its code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Refused(refusal) => refusal.code(),
            Self::Store(error) => error.code(),
        }
    }

    /// What a caller is told.
    #[must_use]
    pub fn fault(&self) -> Fault {
        match self {
            Self::Refused(refusal) => Fault { code: refusal.code(), args: refusal.args() },
            Self::Store(error) => Fault { code: error.code(), args: error.args() },
        }
    }
}
