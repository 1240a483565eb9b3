//! The zip that a spreadsheet is: looked at before anything is unpacked of it.

use super::MAX_BYTES;
use crate::error::ImportError;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The most that a spreadsheet may unpack to, in bytes.
const MAX_UNPACKED: u64 = 200 << 20;
/// Packed this many times over, and larger than [`SMALL`], it was made to fill a memory. Tables of text are packed 5 to 40 times.
const MAX_RATIO: u64 = 200;
/// What any machine can unpack, in bytes.
const SMALL: u64 = 10 << 20;

/// Refuses what is no spreadsheet, or unpacks to more than a memory holds, whatever its directory says.
pub(super) fn admit(bytes: &[u8]) -> Result<(), ImportError> {
    let damaged = |error: &dyn std::fmt::Display| ImportError::Damaged { detail: error.to_string() };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    let names: Vec<String> =
        archive.file_names_raw().map(|name| String::from_utf8_lossy(name).to_lowercase()).collect();
    let has = |part: &str| names.iter().any(|name| name == part);
    if has("xl/workbook.bin") {
        return Err(ImportError::OtherKind { kind: "xlsb" });
    }
    if has("content.xml") && has("mimetype") {
        return Err(ImportError::OtherKind { kind: "ods" });
    }
    if has("index/document.iwa") {
        return Err(ImportError::OtherKind { kind: "numbers" });
    }
    if !has("xl/workbook.xml") {
        return Err(ImportError::NotATable);
    }
    let mut sizes = 0_u64;
    for index in 0..archive.len() {
        sizes = sizes.saturating_add(archive.by_index_raw(index).map_err(|error| damaged(&error))?.size());
    }
    bounded(sizes, bytes.len())?;
    // The directory may lie: what comes out is counted, and kept nowhere.
    let mut unpacked = 0_u64;
    for index in 0..archive.len() {
        let Ok(entry) = archive.by_index(index) else { continue };
        let left = MAX_UNPACKED.saturating_sub(unpacked) + 1;
        unpacked +=
            std::io::copy(&mut entry.take(left), &mut std::io::sink()).map_err(|error| damaged(&error))?;
        bounded(unpacked, bytes.len())?;
    }
    Ok(())
}

fn bounded(unpacked: u64, packed: usize) -> Result<(), ImportError> {
    let absurd = unpacked > SMALL && unpacked / (packed.max(1) as u64) > MAX_RATIO;
    if unpacked > MAX_UNPACKED || absurd {
        return Err(ImportError::TooLarge { limit: MAX_BYTES >> 20 });
    }
    Ok(())
}
