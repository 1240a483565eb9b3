//! The faces that paper is set in, embedded, with what layout and PDF need to know of each.

use std::fmt;

/// One face: a font file and its measures, in the file's own units unless said otherwise.
pub struct Face {
    /// The PostScript name, such as `NotoSans-Bold`.
    pub name: &'static str,
    /// The family, such as `Noto Sans`.
    pub family: &'static str,
    /// Whether it is the heavier one of its family.
    pub bold: bool,
    /// The font file.
    pub data: &'static [u8],
    /// Units of the em square.
    pub units_per_em: u16,
    /// Height above the baseline.
    pub ascent: i16,
    /// Depth below the baseline, negative.
    pub descent: i16,
    /// The box that holds every glyph: least x, least y, greatest x, greatest y.
    pub bounds: [i16; 4],
    /// The glyph of the space.
    pub space: u16,
    advances: Vec<u16>,
    covered: Vec<u64>,
}

impl fmt::Debug for Face {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Face").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Face {
    fn read(name: &'static str, family: &'static str, bold: bool, data: &'static [u8]) -> Option<Self> {
        let font = ttf_parser::Face::parse(data, 0).ok()?;
        let bounds = font.global_bounding_box();
        let advances = (0..font.number_of_glyphs())
            .map(|glyph| font.glyph_hor_advance(ttf_parser::GlyphId(glyph)).unwrap_or(0))
            .collect();
        // The Basic Multilingual Plane as bits; our fonts draw nothing beyond it.
        let mut covered = vec![0u64; 1024];
        for table in
            font.tables().cmap.iter().flat_map(|cmap| cmap.subtables).filter(|table| table.is_unicode())
        {
            table.codepoints(|code| {
                let known = table.glyph_index(code).is_some_and(|glyph| glyph.0 != 0);
                if let (true, Some(word)) = (known, covered.get_mut(code as usize / 64)) {
                    *word |= 1 << (code % 64);
                }
            });
        }
        Some(Self {
            name,
            family,
            bold,
            data,
            units_per_em: font.units_per_em(),
            ascent: font.ascender(),
            descent: font.descender(),
            bounds: [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max],
            space: font.glyph_index(' ').map_or(0, |glyph| glyph.0),
            advances,
            covered,
        })
    }

    /// The width of a glyph, in units of the em square.
    #[must_use]
    pub fn advance(&self, glyph: u16) -> u16 {
        self.advances.get(usize::from(glyph)).copied().unwrap_or(0)
    }

    /// Whether the face has a glyph for the character.
    #[must_use]
    pub fn draws(&self, character: char) -> bool {
        let code = u32::from(character) as usize;
        self.covered.get(code / 64).is_some_and(|word| word >> (code % 64) & 1 == 1)
    }
}

/// All the faces that a document may use.
#[derive(Debug)]
pub struct Fonts {
    faces: Vec<Face>,
}

impl Fonts {
    /// The family that Arabic is set in.
    pub(crate) const ARABIC: &'static str = "Noto Naskh Arabic";
    /// The family that Latin letters are set in.
    pub(crate) const LATIN: &'static str = "Noto Sans";
    /// The family that Tifinagh is set in.
    pub(crate) const TIFINAGH: &'static str = "Noto Sans Tifinagh";

    /// The faces that Warsha carries. They are part of the program, so they cannot be missing.
    #[must_use]
    pub fn bundled() -> Self {
        let faces = [
            Face::read(
                "NotoNaskhArabic-Regular",
                Self::ARABIC,
                false,
                include_bytes!("../../../../../assets/fonts/NotoNaskhArabic-Regular.ttf"),
            ),
            Face::read(
                "NotoNaskhArabic-Bold",
                Self::ARABIC,
                true,
                include_bytes!("../../../../../assets/fonts/NotoNaskhArabic-Bold.ttf"),
            ),
            Face::read(
                "NotoSans-Regular",
                Self::LATIN,
                false,
                include_bytes!("../../../../../assets/fonts/NotoSans-Regular.ttf"),
            ),
            Face::read(
                "NotoSans-Bold",
                Self::LATIN,
                true,
                include_bytes!("../../../../../assets/fonts/NotoSans-Bold.ttf"),
            ),
            Face::read(
                "NotoSansTifinagh-Regular",
                Self::TIFINAGH,
                false,
                include_bytes!("../../../../../assets/fonts/NotoSansTifinagh-Regular.ttf"),
            ),
        ];
        Self { faces: faces.into_iter().flatten().collect() }
    }

    /// The faces, in the order by which pages number them.
    #[must_use]
    pub fn faces(&self) -> &[Face] {
        &self.faces
    }

    /// Whether some upright face draws the character; the bold of a family draws the same ones.
    #[must_use]
    pub fn draw(&self, character: char) -> bool {
        self.faces.iter().any(|face| !face.bold && face.draws(character))
    }

    /// Whether a family draws the character.
    pub(crate) fn family_draws(&self, family: &str, character: char) -> bool {
        self.faces.iter().any(|face| face.family == family && face.draws(character))
    }

    /// The number of a family's upright face.
    pub(crate) fn regular(&self, family: &str) -> usize {
        self.faces.iter().position(|face| face.family == family && !face.bold).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bold_draws_what_its_upright_face_draws() {
        let fonts = Fonts::bundled();
        assert_eq!(fonts.faces().len(), 5);
        for bold in fonts.faces().iter().filter(|face| face.bold) {
            let upright = fonts.faces().iter().find(|face| face.family == bold.family && !face.bold).unwrap();
            let differ = |one: &char| upright.draws(*one) != bold.draws(*one);
            assert_eq!(('\0'..='\u{FFFF}').find(differ), None, "{}", bold.family);
        }
    }

    #[test]
    fn what_minutes_need_is_drawn() {
        let fonts = Fonts::bundled();
        let needed = "« » “ ” ‘ ’ – — • … € ° ² ³ n° 2ᵉ 1ʳᵉ œ Œ ç ñ ¿ ¡ % ‰ × ½ ؟ ، ؛ ٪ ٠١٢٣٤٥٦٧٨٩ ﷺ ⵣ \u{A0}\u{202F}\u{2009}";
        let missing: String = needed.chars().filter(|one| !fonts.draw(*one)).collect();
        assert_eq!(missing, "");
        for range in ['\u{A0}'..='\u{17F}', '\u{621}'..='\u{63A}', '\u{641}'..='\u{652}'] {
            assert_eq!(range.clone().find(|one| !fonts.draw(*one)), None, "{range:?}");
        }
    }
}
