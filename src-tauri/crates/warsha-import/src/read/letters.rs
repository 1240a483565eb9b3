//! The letters of a text file: which encoding its bytes are in, and letters that were read in a wrong one before.

use crate::error::ImportError;
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

/// The text of the bytes, and whether its letters had been taken for others and were put right.
pub(super) fn decode(bytes: &[u8]) -> Result<(String, bool), ImportError> {
    let text = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => said_in(encoding, bytes.get(length..).unwrap_or_default()),
        None => match (wide(bytes), std::str::from_utf8(bytes)) {
            (Some(encoding), _) => said_in(encoding, bytes),
            (None, Ok(text)) => text.to_owned(),
            (None, Err(_)) => guessed(bytes),
        },
    };
    if text.contains('\0') || odd(&text) {
        return Err(ImportError::NotATable);
    }
    if text.trim().is_empty() {
        return Err(ImportError::Empty);
    }
    Ok(match restored(&text) {
        Some(right) => (right, true),
        None => (text, false),
    })
}

fn said_in(encoding: &'static Encoding, bytes: &[u8]) -> String {
    encoding.decode_without_bom_handling(bytes).0.into_owned()
}

/// UTF-16 without a mark: of ASCII and Arabic letters, every other byte is 0 or 6.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(4096) & !1).unwrap_or_default();
    if head.len() < 4 {
        return None;
    }
    let share = |odd: usize| {
        let high = head.iter().skip(odd).step_by(2).filter(|byte| matches!(byte, 0 | 6 | 0x20)).count();
        high * 2 * 100 / head.len()
    };
    let zeros = head.iter().filter(|byte| **byte == 0).count();
    match (zeros * 20 >= head.len(), share(0), share(1)) {
        (true, 90.., low) if low < 60 => Some(UTF_16BE),
        (true, high, 90..) if high < 60 => Some(UTF_16LE),
        _ => None,
    }
}

/// Bytes that are no UTF-8: mostly UTF-8 all the same, or a page of Windows. In French and Spanish an accented letter stands among plain
/// ones; in Arabic, letters beyond ASCII stand together.
fn guessed(bytes: &[u8]) -> String {
    let lossy = String::from_utf8_lossy(bytes);
    let lost = lossy.chars().filter(|c| *c == char::REPLACEMENT_CHARACTER).count();
    let kept = lossy.chars().filter(|c| !c.is_ascii()).count() - lost;
    if kept > lost * 4 {
        return lossy.into_owned();
    }
    let (mut latin, mut arabic) = (0_usize, 0_usize);
    for (at, _) in bytes.iter().enumerate().filter(|(_, byte)| **byte >= 0x80) {
        let near = [at.checked_sub(1), at.checked_add(1)].into_iter().flatten();
        let near: Vec<u8> = near.filter_map(|at| bytes.get(at).copied()).collect();
        match near.iter().any(u8::is_ascii_alphabetic) {
            true => latin += 1,
            false if near.iter().any(|byte| *byte >= 0x80) => arabic += 1,
            false => {}
        }
    }
    said_in(if arabic > latin { WINDOWS_1256 } else { WINDOWS_1252 }, bytes)
}

/// Is this what a picture or a program looks like when it is taken for text?
fn odd(text: &str) -> bool {
    let control = text.chars().filter(|c| c.is_control() && !c.is_whitespace()).count();
    control * 50 > text.chars().count()
}

/// UTF-8 that was once taken for a page of Windows and saved so: every Arabic letter became two, the first a Ø or a Ù.
fn restored(text: &str) -> Option<String> {
    let letters = text.chars().filter(|c| !c.is_ascii()).count();
    let [of_1252, of_1256] = [&['Ø', 'Ù', 'Ã', 'Â'][..], &['ط', 'ظ'][..]].map(|leads| {
        // A pair is a lead and what follows it, so leads are nearly half of the letters.
        text.chars().filter(|c| leads.contains(c)).count() * 5 > letters * 2
    });
    if letters < 2 {
        return None;
    }
    let pages = [(of_1252, WINDOWS_1252), (of_1256, WINDOWS_1256)];
    pages.into_iter().filter(|(likely, _)| *likely).find_map(|(_, page)| {
        let (bytes, _, unmappable) = page.encode(text);
        (!unmappable).then(|| String::from_utf8(bytes.into_owned()).ok()).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "الاسم;الهاتف\nسعاد بناني;0600-000001\nمنير الحراق;0600-000002\n";

    fn of(bytes: &[u8]) -> (String, bool) {
        decode(bytes).unwrap()
    }

    #[test]
    fn every_encoding_people_use_is_read() {
        let with = |bom: &[u8], text: &str, turn: fn(u16) -> [u8; 2]| -> Vec<u8> {
            bom.iter().copied().chain(text.encode_utf16().flat_map(turn)).collect()
        };
        for text in [LIST, "Nom;Tél\nHélène Ôde;0600-000001\nZoé É;0600-000002\n"] {
            assert_eq!(of(text.as_bytes()), (text.to_owned(), false));
            assert_eq!(of(&[b"\xEF\xBB\xBF", text.as_bytes()].concat()).0, text);
            assert_eq!(of(&with(b"\xFF\xFE", text, u16::to_le_bytes)).0, text);
            assert_eq!(of(&with(b"\xFE\xFF", text, u16::to_be_bytes)).0, text);
            assert_eq!(of(&with(b"", text, u16::to_le_bytes)).0, text);
            assert_eq!(of(&with(b"", text, u16::to_be_bytes)).0, text);
        }
        assert_eq!(of(&WINDOWS_1256.encode(LIST).0).0, LIST);
        let french = "Prénom;Qualité\nÉlodie;présidée à Fès\nNuñez;où ça\n";
        assert_eq!(of(&WINDOWS_1252.encode(french).0).0, french);
    }

    #[test]
    fn letters_taken_for_others_are_put_right() {
        for page in [WINDOWS_1252, WINDOWS_1256] {
            let wrong = page.decode_without_bom_handling(LIST.as_bytes()).0;
            assert_eq!(of(wrong.as_bytes()), (LIST.to_owned(), true), "{}", page.name());
        }
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(decode(b" \n\t"), Err(ImportError::Empty));
        assert_eq!(decode(b"\x01\x02\x03\x04\x05"), Err(ImportError::NotATable));
    }
}
