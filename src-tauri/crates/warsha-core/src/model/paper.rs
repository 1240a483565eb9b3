//! What surrounds the record: translations, issued documents, attachments, settings.

use super::record::{Prose, codes, record};
use super::terms::Language;
use crate::id::Id;

codes! {
    /// Kinds of document.
    DocumentKind { Minutes = "minutes", Attendance = "attendance" }
}

record! {
    /// The secretary's own words, in another language, for one field of one row. The id is derived from all but the text.
    translation as Translation {
        /// The table.
        tbl: String,
        /// The row.
        row: Id,
        /// The field.
        field: String,
        /// The language.
        language: Language,
        /// The words. NULL: forgotten with the person they named.
        text: Option<Prose>,
    }
}
record! {
    /// A document that was issued. It is frozen; a later one may rectify it.
    document as Document {
        /// The workshop.
        workshop_id: Id => workshop,
        /// What it is.
        kind: DocumentKind,
        /// In which language.
        language: Language,
        /// For the public: names and small numbers left out.
        public: bool [default],
        /// When, UTC milliseconds.
        issued_at: i64,
        /// The SHA-256 of the file, in hex.
        sha256: String,
        /// The document it rectifies.
        rectifies: Option<Id> => document,
    }
}
record! {
    /// A file kept beside a workshop or a commitment; its bytes are in `blob`, by content.
    attachment as Attachment {
        /// The workshop.
        workshop_id: Option<Id> => workshop,
        /// The commitment.
        commitment_id: Option<Id> => commitment,
        /// Its name.
        name: String,
        /// Its media type.
        media_type: String,
        /// The SHA-256 of its bytes, in hex.
        sha256: String,
        /// Its size, in bytes.
        size: i64,
    }
}
record! {
    /// A setting of the dossier: the letterhead, the mark of a sample. The id is its key.
    setting as Setting {
        /// What it says.
        value: Prose,
    }
}
