//! Compressing and writing.
//!
//! Strict readers count an end of line before `endstream` as part of the stream, so no stream may end in one. A compressed
//! stream does so by chance, once in 128; then its content is changed in a way that nobody sees.

use crate::paper::error::PaperError;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Document, Object, Stream};
use std::io::Write;

/// Streams shorter than this are not worth compressing.
const SHORT: usize = 64;

/// The file's bytes.
///
/// # Errors
/// [`PaperError::Unexpected`] when a stream always ends in a line's end, which sixteen changes make all but impossible.
pub(super) fn pack(mut document: Document) -> Result<Vec<u8>, PaperError> {
    for object in document.objects.values_mut() {
        let Object::Stream(stream) = object else { continue };
        if stream.dict.has(b"Filter") {
            continue;
        }
        if stream.allows_compression && stream.content.len() >= SHORT {
            compress(stream)?;
        } else if ends_a_line(&stream.content) && stream.dict.has(b"Params") {
            // A short attachment must stay as it is.
            compress(stream)?;
        } else if ends_a_line(&stream.content) {
            stream.content.push(b' ');
        }
        let length = i64::try_from(stream.content.len()).unwrap_or(i64::MAX);
        stream.dict.set("Length", length);
    }
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).map_err(|error| PaperError::Unexpected(error.to_string()))?;
    Ok(bytes)
}

fn compress(stream: &mut Stream) -> Result<(), PaperError> {
    for _ in 0..16 {
        let packed = deflate(&stream.content).map_err(|error| PaperError::Unexpected(error.to_string()))?;
        if !ends_a_line(&packed) {
            stream.content = packed;
            stream.dict.set("Filter", "FlateDecode");
            return Ok(());
        }
        if stream.dict.has(b"N") || stream.dict.has(b"Params") {
            // A profile or an attachment must stay as it is: written as digits, it ends in their end mark.
            let digits = packed.iter().flat_map(|byte| [hex(byte >> 4), hex(byte & 15)]);
            stream.content = digits.chain([b'>']).collect();
            stream.dict.set("Filter", vec!["ASCIIHexDecode".into(), "FlateDecode".into()]);
            return Ok(());
        }
        disturb(stream);
    }
    Err(PaperError::Unexpected("a stream ends in a line's end".into()))
}

fn deflate(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(content.len() / 3), Compression::new(6));
    encoder.write_all(content)?;
    encoder.finish()
}

/// Changes a stream's bytes but not what it means. The last bytes of a compressed stream are a checksum of its content, so
/// it is the content that must change.
fn disturb(stream: &mut Stream) {
    if stream.dict.has(b"Length1") {
        // A font: bytes after its last table. Zeros alone would not move the checksum.
        stream.content.extend([0, 0, 0, 1]);
        let length = i64::try_from(stream.content.len()).unwrap_or(i64::MAX);
        stream.dict.set("Length1", length);
    } else {
        // White space after the last operator of a page or of a map.
        stream.content.push(b'\n');
    }
}

fn hex(digit: u8) -> u8 {
    if digit < 10 { b'0' + digit } else { b'A' + digit - 10 }
}

fn ends_a_line(content: &[u8]) -> bool {
    matches!(content.last(), Some(b'\r' | b'\n'))
}
