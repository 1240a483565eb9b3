//! From bytes to a table, whatever program wrote them.

mod letters;
mod package;
mod sheet;
mod text;

use crate::error::ImportError;
use crate::guess::guess;
use crate::table::{Progress, Table};

/// The largest file that is looked at, in bytes. A list of 100,000 people is smaller.
pub const MAX_BYTES: u64 = 50 << 20;
/// The most rows a list may have.
pub const MAX_ROWS: usize = 100_000;
/// The most columns that are kept of a row.
const MAX_COLUMNS: usize = 60;

/// What files that are no tables begin with.
const FOREIGN: &[&[u8]] = &[
    b"%PDF",
    b"\x89PNG",
    b"\xFF\xD8\xFF",
    b"GIF8",
    b"{\\rtf",
    b"<html",
    b"<!DOCTYPE",
    b"<?xml",
    b"Rar!",
    b"7z\xBC\xAF",
    b"\x1F\x8B",
];
/// How an OLE file begins: an old spreadsheet, or a new one under a password.
const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
/// The streams that a spreadsheet under a password has, by their names.
const UNDER_PASSWORD: &[&str] = &["EncryptedPackage", "EncryptionInfo"];

/// Reads the bytes of a file. Of several sheets, the first that has people in it, else the first that is not blank.
///
/// # Errors
/// What keeps it from being read; [`ImportError::Cancelled`] when `progress` answers no.
pub fn read(
    bytes: &[u8],
    file: &str,
    progress: &mut dyn FnMut(Progress) -> bool,
) -> Result<Table, ImportError> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(ImportError::TooLarge { limit: MAX_BYTES >> 20 });
    }
    if bytes.is_empty() {
        return Err(ImportError::Empty);
    }
    if bytes.starts_with(OLE) {
        let protected = UNDER_PASSWORD.iter().any(|name| {
            let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
            bytes.windows(name.len()).any(|window| window == name)
        });
        return Err(if protected { ImportError::Protected } else { ImportError::OtherKind { kind: "xls" } });
    }
    if bytes.starts_with(b"PK") {
        return package::admit(bytes).and_then(|()| sheet::read(bytes, progress));
    }
    let ending = file.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    if matches!(ending.as_deref(), Some("xlsx" | "xlsm")) {
        return Err(ImportError::Damaged { detail: "zip".to_owned() });
    }
    if FOREIGN.iter().any(|magic| bytes.starts_with(magic)) {
        return Err(ImportError::NotATable);
    }
    let (decoded, repaired) = letters::decode(bytes)?;
    text::cut(&decoded, repaired, progress)
}

/// Reads a text that was pasted.
///
/// # Errors
/// As [`read`].
pub fn read_text(pasted: &str, progress: &mut dyn FnMut(Progress) -> bool) -> Result<Table, ImportError> {
    if pasted.len() as u64 > MAX_BYTES {
        return Err(ImportError::TooLarge { limit: MAX_BYTES >> 20 });
    }
    text::cut(pasted, false, progress)
}

/// Whether somebody stands in the table.
fn has_people(table: &Table) -> bool {
    guess(table).is_some()
}
