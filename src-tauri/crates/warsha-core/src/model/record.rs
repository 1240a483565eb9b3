//! How a fact is tied to its table: one declaration gives the struct, the columns, their kinds, defaults and references.

use crate::id::Id;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;

/// A table of the dossier, as the journal sees it. Its name and columns are those of `store/schema/*.sql`; a test compares the two.
#[derive(Debug)]
pub struct Table {
    /// The SQL name, also the name used by the actions `strike`, `arrange` and `translate`.
    pub name: &'static str,
    /// Every column but `id`.
    pub columns: &'static [Column],
}

/// A column of a table.
#[derive(Debug)]
pub struct Column {
    /// The SQL name, also the name on the wire.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// May it be empty.
    pub nullable: bool,
    /// What it holds when nobody has said anything.
    pub default: fn() -> Value,
    /// Does it take this value.
    pub accepts: fn(&Value) -> bool,
    /// The table it refers to.
    pub refers: Option<&'static str>,
    /// A fact with a rule: only its own verb writes it, never a plain save.
    pub ruled: bool,
}

impl Table {
    /// The column of that name.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<&'static Column> {
        self.columns.iter().find(|column| column.name == name)
    }
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The id of a row.
    Id,
    /// One of a closed list of codes, a date or a language: text nobody composes.
    Code,
    /// A line of text.
    Line,
    /// Text of several lines.
    Prose,
    /// A whole number.
    Integer,
    /// Yes or no; 1 or 0 in SQL.
    Flag,
}

/// A struct that is a row.
pub trait Record: Serialize + DeserializeOwned {
    /// Its table.
    const TABLE: &'static Table;
}

/// What a Rust type is in a column.
pub trait Cell {
    /// What it holds.
    const KIND: Kind;
    /// May it be empty.
    const NULLABLE: bool = false;
}

impl Cell for Id {
    const KIND: Kind = Kind::Id;
}
impl Cell for String {
    const KIND: Kind = Kind::Line;
}
impl Cell for Prose {
    const KIND: Kind = Kind::Prose;
}
impl Cell for i64 {
    const KIND: Kind = Kind::Integer;
}
impl Cell for bool {
    const KIND: Kind = Kind::Flag;
}
impl<T: Cell> Cell for Option<T> {
    const KIND: Kind = T::KIND;
    const NULLABLE: bool = true;
}

/// Text of several lines.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(transparent)]
pub struct Prose(pub String);

/// Declares a closed list of codes: `pub enum Sex { Female = "female", … }`. The same word in SQL, in Rust and on the wire.
#[macro_export]
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        $(#[$meta])*
        #[allow(missing_docs, reason = "a code is a word of the glossary; what needs more has it")]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $code)] $variant),+ }
        impl $name {
            /// Every code, in the order of its declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The word used in SQL, in files and in the keys of `locales/`.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }
        impl $crate::model::record::Cell for $name {
            const KIND: $crate::model::record::Kind = $crate::model::record::Kind::Code;
        }
    };
}
pub use codes;

/// Ties a struct to its table. `[default]`: absent on the wire means the type's default; `= ruled`: written by a verb of its
/// own, never by a plain save; `=> table`: refers to a row of that table. What is neither optional nor defaulted must be said.
macro_rules! record {
    ($(#[$meta:meta])* $table:ident as $name:ident {
        $($(#[$fmeta:meta])* $field:ident : $ty:ty $([$default:ident])? $(= $ruled:ident)? $(=> $refers:ident)?),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// The name of the row.
            pub id: $crate::id::Id,
            $($(#[$fmeta])* $(#[serde($default)])? pub $field: $ty),*
        }
        impl $crate::model::record::Record for $name {
            const TABLE: &'static $crate::model::record::Table = &$crate::model::record::Table {
                name: stringify!($table),
                columns: &[$($crate::model::record::Column {
                    name: stringify!($field),
                    kind: <$ty as $crate::model::record::Cell>::KIND,
                    nullable: <$ty as $crate::model::record::Cell>::NULLABLE,
                    default: {
                        let default: fn() -> serde_json::Value = || serde_json::Value::Null;
                        $(
                            let _ = (stringify!($default), default);
                            let default: fn() -> serde_json::Value = || serde_json::json!(<$ty as Default>::default());
                        )?
                        default
                    },
                    accepts: |value| <$ty as serde::Deserialize>::deserialize(value).is_ok(),
                    refers: { let refers: Option<&'static str> = None; $(let _ = refers; let refers = Some(stringify!($refers));)? refers },
                    ruled: { let ruled = false; $(let _ = (ruled, stringify!($ruled)); let ruled = true;)? ruled },
                }),*],
            };
        }
    };
}
pub(crate) use record;
