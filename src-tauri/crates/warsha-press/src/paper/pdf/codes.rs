//! The numbers by which pages name glyphs: one for each pair of a glyph and the text it stands for.
//!
//! A PDF says what a code means (`ToUnicode`) once for the whole file. Naming glyphs by themselves would let two meanings
//! of one shape collide; with pairs the meanings never do, whatever forms the letters take.

use crate::paper::error::PaperError;
use crate::paper::fonts::Fonts;
use std::collections::HashMap;
use std::fmt::Write;

/// The codes used so far, face by face.
pub(super) struct Codes {
    faces: Vec<Table>,
}

#[derive(Default)]
struct Table {
    /// Pairs whose text is one character with at most one mark of direction before or after it.
    short: HashMap<u64, u16>,
    /// All other pairs.
    long: HashMap<(u16, String), u16>,
    /// The pairs by code, from code 1; 0 is the missing glyph and never used.
    pairs: Vec<(u16, String)>,
}

/// A face cut down to what the document uses.
pub(super) struct Embedded {
    /// The number of the face.
    pub face: usize,
    /// Its name in the file, with the tag of a subset.
    pub name: String,
    /// The font program.
    pub program: Vec<u8>,
    /// The width of each code's glyph, in units of the em square; from code 0.
    pub widths: Vec<u16>,
    /// The glyph in the font program of each code, two bytes each.
    pub glyphs: Vec<u8>,
    /// What each code stands for, as a `ToUnicode` map.
    pub texts: String,
    /// Units of the em square.
    pub units_per_em: u16,
    /// Height above and depth below the baseline.
    pub ascent: (i16, i16),
    /// The box that holds every glyph.
    pub bounds: [i16; 4],
    /// Whether it is heavy.
    pub bold: bool,
}

impl Codes {
    pub fn new(fonts: &Fonts) -> Self {
        Self { faces: fonts.faces().iter().map(|_| Table::default()).collect() }
    }

    /// The code of a glyph that stands for a text.
    pub fn code(&mut self, face: u8, glyph: u16, text: &str) -> u16 {
        let Some(table) = self.faces.get_mut(usize::from(face)) else { return 0 };
        let next = u16::try_from(table.pairs.len() + 1).unwrap_or(0);
        let code = match short(glyph, text) {
            Some(key) => *table.short.entry(key).or_insert(next),
            None => match table.long.get(&(glyph, text.to_owned())) {
                Some(code) => *code,
                None => {
                    table.long.insert((glyph, text.to_owned()), next);
                    next
                }
            },
        };
        if code == next {
            table.pairs.push((glyph, text.to_owned()));
        }
        code
    }

    /// Cuts the used faces down to the glyphs that have a code.
    ///
    /// # Errors
    /// [`PaperError::Unexpected`] when a font file is not what it should be.
    pub fn embed(self, fonts: &Fonts) -> Result<Vec<Embedded>, PaperError> {
        let mut embedded = Vec::new();
        for (number, (table, face)) in self.faces.into_iter().zip(fonts.faces()).enumerate() {
            if table.pairs.is_empty() {
                continue;
            }
            let mut kept = subsetter::GlyphRemapper::new();
            for (glyph, _) in &table.pairs {
                kept.remap(*glyph);
            }
            let program = subsetter::subset(face.data, 0, &kept)
                .map_err(|error| PaperError::Unexpected(format!("{}: {error}", face.name)))?;
            let mut widths = vec![face.advance(0)];
            let mut glyphs = vec![0, 0];
            for (glyph, _) in &table.pairs {
                widths.push(face.advance(*glyph));
                glyphs.extend(kept.get(*glyph).unwrap_or(0).to_be_bytes());
            }
            embedded.push(Embedded {
                face: number,
                name: format!("{}+{}", tag(&program), face.name),
                texts: texts(&table.pairs),
                program,
                widths,
                glyphs,
                units_per_em: face.units_per_em,
                ascent: (face.ascent, face.descent),
                bounds: face.bounds,
                bold: face.bold,
            });
        }
        Ok(embedded)
    }
}

/// A pair packed into a number: the glyph, a character, and a mark of direction before or after it.
fn short(glyph: u16, text: &str) -> Option<u64> {
    let mark = |character| matches!(character, '\u{200E}' | '\u{200F}');
    let mut characters = text.chars();
    let (character, side) = match (characters.next(), characters.next(), characters.next()) {
        (Some(one), None, _) => (one, 0),
        (Some(one), Some(two), None) if mark(one) => (two, 1 + u64::from(one == '\u{200F}')),
        (Some(one), Some(two), None) if mark(two) => (one, 3 + u64::from(two == '\u{200F}')),
        _ => return None,
    };
    Some(u64::from(glyph) | u64::from(u32::from(character)) << 16 | side << 40)
}

/// Six letters that tell one subset from another.
fn tag(program: &[u8]) -> String {
    use sha2::Digest;
    sha2::Sha256::digest(program).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

/// The map from codes to texts, as PDF wants it: UTF-16, at most a hundred lines to a block.
fn texts(pairs: &[(u16, String)]) -> String {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) \
         /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\n\
         endcodespacerange\n",
    );
    for (block, pairs) in pairs.chunks(100).enumerate() {
        // Writing to a string cannot fail.
        let _ = writeln!(map, "{} beginbfchar", pairs.len());
        for (number, (_, text)) in pairs.iter().enumerate() {
            let _ = write!(map, "<{:04X}> <", block * 100 + number + 1);
            for unit in text.encode_utf16() {
                let _ = write!(map, "{unit:04X}");
            }
            map.push_str(">\n");
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend ");
    map
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_pair_has_a_code_of_its_own() {
        let mut codes = Codes::new(&Fonts::bundled());
        let texts = [
            "ا",
            "\u{200F}ا",
            "ا\u{200F}",
            "\u{200E}ا",
            "ا\u{200E}",
            "لا",
            "ال",
            "\u{200F}\u{200E}ا",
            "\u{200F}",
        ];
        let mut seen = Vec::new();
        for glyph in [7, 8] {
            seen.extend(texts.map(|text| codes.code(0, glyph, text)));
        }
        assert_eq!(seen, (1..=18).collect::<Vec<u16>>());
        let again: Vec<u16> = texts.iter().map(|text| codes.code(0, 8, text)).collect();
        assert_eq!(again, seen[9..]);
        assert_eq!(codes.code(1, 7, "ا"), 1, "each face counts for itself");
    }

    #[test]
    fn the_map_is_utf16_in_blocks_of_a_hundred() {
        let pairs: Vec<(u16, String)> = (0..101).map(|glyph| (glyph, "لا".into())).collect();
        let map = texts(&pairs);
        assert!(
            map.contains("100 beginbfchar\n<0001> <06440627>\n")
                && map.contains("1 beginbfchar\n<0065> <06440627>\n")
        );
    }
}
