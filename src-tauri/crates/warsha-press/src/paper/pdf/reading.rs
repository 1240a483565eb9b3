//! How a line's glyphs are written so that its words can be taken out again, whatever takes them out.
//!
//! Programs that extract text from a PDF each guess the reading order in their own way. What they agree on was found by
//! measuring poppler, pdfium, pdf.js and MuPDF on Arabic mixed with numbers and Latin names:
//!
//! 1. runs come in logical order, each in a text object of its own; glyphs inside a run from left to right;
//! 2. the text of a glyph of a right-to-left run is taken as visual, so several characters are given reversed;
//! 3. a vocalised letter carries its marks in its own text, and the marks are painted as shapes: as text they would part
//!    the word;
//! 4. in a right-to-left paragraph a right-to-left mark goes before numbers, Latin runs and signs; otherwise a space beside
//!    them is lost. In a left-to-right paragraph a left-to-right mark follows each right-to-left run;
//! 5. white space at the edge of a run is protected in the same way, and what stands beside other text ends in a space.

use super::codes::Codes;
use crate::paper::document::Direction;
use crate::paper::fonts::Fonts;
use crate::paper::pages::{Glyph, Line, Run};
use std::ops::{Range, RangeInclusive};

const RLM: &str = "\u{200F}";
const LRM: &str = "\u{200E}";
/// Tifinagh came to Unicode late: poppler does not know that it is read from the left and would turn it round.
const RLM_LRM: &str = "\u{200F}\u{200E}";
const TIFINAGH: RangeInclusive<char> = '\u{2D30}'..='\u{2D7F}';

/// A line ready to be written.
#[derive(Default)]
pub(super) struct Reading {
    /// Text objects, in writing order.
    pub groups: Vec<Group>,
    /// Glyphs to be painted as shapes.
    pub shapes: Vec<Shape>,
}

/// A text object.
pub(super) struct Group {
    /// Its language where it is not the paragraph's.
    pub language: Option<String>,
    /// What it shows.
    pub shows: Vec<Show>,
}

/// Codes shown from one position.
pub(super) struct Show {
    /// The number of the face.
    pub face: u8,
    /// Size of the em square.
    pub size: f32,
    /// The pen's position, from the left of the sheet and downwards.
    pub x: f32,
    /// The baseline, downwards.
    pub y: f32,
    /// Codes, and how far the pen steps back after them, in thousandths of the size.
    pub pieces: Vec<(Vec<u16>, i32)>,
}

/// A glyph painted as a shape.
pub(super) struct Shape {
    /// The number of the face.
    pub face: u8,
    /// The glyph.
    pub glyph: u16,
    /// Size of the em square.
    pub size: f32,
    /// Its origin, from the left of the sheet.
    pub x: f32,
    /// Its origin, downwards.
    pub y: f32,
}

/// What a cluster's text is given besides its own characters: before and after them.
type Guard = (&'static str, &'static str);

/// Reads a line.
pub(super) fn read(line: &Line, fonts: &Fonts, codes: &mut Codes) -> Reading {
    let mut text = line.text.clone();
    let mut ended = None;
    if line.closed && !line.runs.is_empty() {
        ended = Some(end_with_space(line, fonts, &mut text));
    }
    let runs = ended.as_deref().unwrap_or(&line.runs);
    let mut reading = Reading::default();
    let mut scribe = Scribe { line, text: &text, fonts, codes, units: String::new() };
    for (number, run) in runs.iter().enumerate() {
        let before = number.checked_sub(1).and_then(|one| runs.get(one));
        let first = before.is_none_or(|before| !stretch(before, run, runs));
        let last = runs.get(number + 1).is_none_or(|after| !stretch(run, after, runs));
        let joins = !run.rtl && !first && before.is_some_and(|before| before.language == run.language);
        if !joins {
            reading.groups.push(Group { language: run.language.clone(), shows: Vec::new() });
        }
        if let Some(group) = reading.groups.last_mut() {
            scribe.run(run, (first, last), &mut group.shows, &mut reading.shapes);
        }
    }
    reading
}

struct Scribe<'a> {
    line: &'a Line,
    text: &'a str,
    fonts: &'a Fonts,
    codes: &'a mut Codes,
    units: String,
}

impl Scribe<'_> {
    /// Writes a run; `ends` says whether it is the first and the last of its stretch.
    fn run(&mut self, run: &Run, ends: (bool, bool), shows: &mut Vec<Show>, shapes: &mut Vec<Shape>) {
        let Some(face) = self.fonts.faces().get(usize::from(run.face)) else { return };
        let em = i32::from(face.units_per_em);
        let clusters = clusters(&run.glyphs);
        let count = clusters.len();
        let baseline = self.line.y + self.line.baseline;
        let mut show: Option<(Show, i32)> = None;
        for (number, range) in clusters.into_iter().enumerate() {
            let glyphs = run.glyphs.get(range).unwrap_or_default();
            let Some(first) = glyphs.first() else { continue };
            let said = self.text.get(first.start as usize..first.end as usize).unwrap_or_default();
            let edges = (number == 0, number + 1 == count);
            let guard = self.guard(run, said, edges, ends);
            self.units.clear();
            self.units.push_str(guard.0);
            if run.rtl {
                self.units.extend(said.chars().rev());
            } else {
                self.units.push_str(said);
            }
            self.units.push_str(guard.1);
            let base = base(glyphs, |glyph| face.advance(glyph));
            for (position, glyph) in glyphs.iter().enumerate() {
                let (x, y) = (self.line.x + glyph.x, baseline - glyph.rise);
                if position != base {
                    shapes.push(Shape { face: run.face, glyph: glyph.id, size: run.size, x, y });
                    continue;
                }
                let code = self.codes.code(run.face, glyph.id, &self.units);
                let width = i32::from(face.advance(glyph.id)) * 1000 / em;
                match &mut show {
                    Some((open, pen)) if open.y.to_bits() == y.to_bits() => {
                        #[expect(
                            clippy::cast_possible_truncation,
                            reason = "thousandths of a size on a sheet of paper"
                        )]
                        let wanted = ((x - open.x) * 1000.0 / run.size).round() as i32;
                        let back = *pen - wanted;
                        if let Some((codes, step)) = open.pieces.last_mut() {
                            if back == 0 {
                                codes.push(code);
                            } else {
                                *step += back;
                                open.pieces.push((vec![code], 0));
                            }
                        }
                        *pen = wanted + width;
                    }
                    _ => {
                        shows.extend(show.take().map(|(full, _)| full));
                        let pieces = vec![(vec![code], 0)];
                        show = Some((Show { face: run.face, size: run.size, x, y, pieces }, width));
                    }
                }
            }
        }
        shows.extend(show.map(|(full, _)| full));
    }

    fn guard(&self, run: &Run, said: &str, edges: (bool, bool), (first, last): (bool, bool)) -> Guard {
        let (leftmost, rightmost) = edges;
        let paragraph = self.line.direction;
        if !said.is_empty() && said.chars().all(char::is_whitespace) {
            let ends = rightmost && (run.rtl || last);
            let begins = leftmost && (run.rtl || first);
            return match (begins, ends) {
                (_, true) if paragraph == Direction::Ltr => ("", LRM),
                (false, false) => ("", ""),
                _ if run.rtl || paragraph == Direction::Rtl => (RLM, ""),
                _ => (LRM, ""),
            };
        }
        if !run.rtl && said.chars().any(|one| TIFINAGH.contains(&one)) {
            // Guarded at both ends, the inner ones included: what lies between two words is not known to be Latin either.
            let before = match paragraph {
                Direction::Rtl if leftmost && first => RLM_LRM,
                _ if leftmost => LRM,
                _ => "",
            };
            return (before, if rightmost { LRM } else { "" });
        }
        match paragraph {
            Direction::Rtl if !run.rtl && leftmost && first => (RLM, ""),
            Direction::Rtl if run.rtl && said.chars().all(neutral) => (RLM, ""),
            Direction::Ltr if run.rtl && rightmost && first => ("", LRM),
            _ => ("", ""),
        }
    }
}

/// Whether two runs, one after the other in the text, are one stretch of one direction to the eye.
fn stretch(one: &Run, other: &Run, runs: &[Run]) -> bool {
    let x = |run: &Run| run.glyphs.first().map_or(0.0, |glyph| glyph.x);
    let (left, right) = if one.rtl { (x(other), x(one)) } else { (x(one), x(other)) };
    let parted = |run: &Run| run.rtl != one.rtl && x(run) > left && x(run) < right;
    one.rtl == other.rtl && left <= right && !runs.iter().any(parted)
}

/// Neither letters nor the signs of honour that stand above them.
fn neutral(character: char) -> bool {
    !character.is_alphabetic() && !('\u{0610}'..='\u{061A}').contains(&character)
}

/// The glyphs of each cluster.
fn clusters(glyphs: &[Glyph]) -> Vec<Range<usize>> {
    let mut clusters: Vec<Range<usize>> = Vec::with_capacity(glyphs.len());
    let mut of = None;
    for (number, glyph) in glyphs.iter().enumerate() {
        match clusters.last_mut() {
            Some(range) if of == Some(glyph.start) => range.end = number + 1,
            _ => clusters.push(number..number + 1),
        }
        of = Some(glyph.start);
    }
    clusters
}

/// The glyph that carries its cluster's text: the widest.
fn base(glyphs: &[Glyph], advance: impl Fn(u16) -> u16) -> usize {
    let mut widest = (0, 0);
    for (position, glyph) in glyphs.iter().enumerate() {
        let width = advance(glyph.id);
        if position == 0 || width > widest.1 {
            widest = (position, width);
        }
    }
    widest.0
}

/// The line's runs with a space after the last word.
fn end_with_space(line: &Line, fonts: &Fonts, text: &mut String) -> Vec<Run> {
    let mut runs = line.runs.clone();
    let start = u32::try_from(text.len()).unwrap_or(u32::MAX);
    text.push(' ');
    let rtl = line.direction == Direction::Rtl;
    let family = if rtl { Fonts::ARABIC } else { Fonts::LATIN };
    let home = fonts.regular(family);
    let size = runs.last().map_or(0.0, |run| run.size);
    // The last run takes the space in if it reads the paragraph's way and its face has one.
    let joins = runs.last().is_some_and(|run| run.rtl == rtl && run.language.is_none());
    let number = match runs.last() {
        Some(run) if joins => usize::from(run.face),
        _ => home,
    };
    let Some(face) = fonts.faces().get(number) else { return runs };
    let width = f32::from(face.advance(face.space)) * size / f32::from(face.units_per_em);
    let x = if rtl { -width } else { line.width };
    let glyph = Glyph { id: face.space, x, rise: 0.0, start, end: start + 1 };
    match runs.last_mut() {
        Some(run) if joins && rtl => run.glyphs.insert(0, glyph),
        Some(run) if joins => run.glyphs.push(glyph),
        _ => {
            let face = u8::try_from(number).unwrap_or(0);
            runs.push(Run { face, size, rtl, language: None, glyphs: vec![glyph] });
        }
    }
    runs
}
