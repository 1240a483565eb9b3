//! Lists of invitees, as people send them: from the bytes of a spreadsheet, or a pasted text, to a preview of people.
//!
//! [`read`] makes a [`Table`] of the bytes, [`guess`] says which column holds what, [`people`] reads its rows; [`preview`] does the three.
//! Nothing here touches a dossier, a disk, a clock or a screen: bytes come in, and what would be imported goes out, with its doubts.

mod clean;
mod error;
mod guess;
mod lexicon;
mod people;
mod read;
mod table;

pub use error::ImportError;
pub use guess::columns::{Columns, Field};
pub use guess::guess;
pub use people::people;
pub use people::preview::{Line, Preview, Reason, Refused, Skipped, Warning, Worry};
pub use read::{MAX_BYTES, MAX_ROWS, read, read_text};
pub use table::{Progress, Row, Span, Step, Table};

/// Reads a file, guesses its columns and previews its people.
///
/// # Errors
/// What keeps the file from being read, or [`ImportError::NoTable`] when there is nobody in it.
pub fn preview(
    bytes: &[u8],
    file: &str,
    progress: &mut dyn FnMut(Progress) -> bool,
) -> Result<Preview, ImportError> {
    let table = read(bytes, file, progress)?;
    let columns = guess(&table).ok_or(ImportError::NoTable)?;
    people(&table, &columns, progress)
}
