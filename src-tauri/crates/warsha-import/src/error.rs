//! What keeps a file from being imported: codes with arguments. Words for people are in `locales/`, under `fault-<code>`.

use std::collections::BTreeMap;

/// Why a file gives no preview. Nothing was imported.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// There is nothing in it.
    #[error("import-empty")]
    Empty,
    /// It has text, and nobody in it.
    #[error("import-no-table")]
    NoTable,
    /// It opens with a password only.
    #[error("import-protected")]
    Protected,
    /// It begins as a spreadsheet does and cannot be read to its end.
    #[error("import-damaged: {detail}")]
    Damaged {
        /// What the library says.
        detail: String,
    },
    /// It is something else.
    #[error("import-not-a-table")]
    NotATable,
    /// It is a spreadsheet of a kind that is not read here.
    #[error("import-other-kind: {kind}")]
    OtherKind {
        /// The ending of such files.
        kind: &'static str,
    },
    /// It is, or unpacks to be, larger than any list of people.
    #[error("import-too-large: {limit}")]
    TooLarge {
        /// How large it may be, in MB unpacked.
        limit: u64,
    },
    /// It has more rows than any list of people.
    #[error("import-too-many-rows: {limit}")]
    TooManyRows {
        /// How many it may have.
        limit: usize,
    },
    /// Whoever asked for it wants it no more.
    #[error("import-cancelled")]
    Cancelled,
}

impl ImportError {
    /// Every code, with the names of its arguments.
    pub const CODES: &'static [(&'static str, &'static [&'static str])] = &[
        ("import-empty", &[]),
        ("import-no-table", &[]),
        ("import-protected", &[]),
        ("import-damaged", &["detail"]),
        ("import-not-a-table", &[]),
        ("import-other-kind", &["kind"]),
        ("import-too-large", &["limit"]),
        ("import-too-many-rows", &["limit"]),
        ("import-cancelled", &[]),
    ];

    /// Its code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "import-empty",
            Self::NoTable => "import-no-table",
            Self::Protected => "import-protected",
            Self::Damaged { .. } => "import-damaged",
            Self::NotATable => "import-not-a-table",
            Self::OtherKind { .. } => "import-other-kind",
            Self::TooLarge { .. } => "import-too-large",
            Self::TooManyRows { .. } => "import-too-many-rows",
            Self::Cancelled => "import-cancelled",
        }
    }

    /// Its arguments, by name.
    #[must_use]
    pub fn args(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Damaged { detail } => BTreeMap::from([("detail", detail.clone())]),
            Self::OtherKind { kind } => BTreeMap::from([("kind", (*kind).to_owned())]),
            Self::TooLarge { limit } => BTreeMap::from([("limit", limit.to_string())]),
            Self::TooManyRows { limit } => BTreeMap::from([("limit", limit.to_string())]),
            _ => BTreeMap::new(),
        }
    }
}
