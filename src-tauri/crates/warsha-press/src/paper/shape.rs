//! Text in, lines out: shaping, direction and line breaking by parley; placing and justifying by us.
//!
//! Justifying is ours because of a line that ends inside a run of the other direction: there the broken space would
//! stay in the middle of the line and be seen as a double gap.

use super::document::{Align, Direction, Text};
use super::fonts::Fonts;
use super::pages::{Color, Glyph, Line, Run};
use super::style::{Voice, baseline, guest_scale};
use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::{
    BaseDirection, FontContext, FontFamily, FontWeight, LayoutContext, LineHeight, OverflowWrap,
    StyleProperty,
};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// Texts up to this many bytes are remembered: tables say the same few words many times.
const REMEMBERED: usize = 64;
/// A line whose spaces would grow by more than this share of the size is left ragged.
const MOST_STRETCH: f32 = 1.0;

/// How a text is set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Setting {
    /// What it is.
    pub voice: Voice,
    /// Heavier throughout.
    pub bold: bool,
    /// How its lines stand.
    pub align: Align,
    /// Whose start and end `align` means; none: the text's own.
    pub side: Option<Direction>,
    /// Colour.
    pub color: Color,
    /// It stands beside other text.
    pub closed: bool,
}

/// Sets texts for one document.
pub(crate) struct Shaper<'a> {
    fonts: &'a Fonts,
    language: &'a str,
    context: FontContext,
    layouts: LayoutContext<()>,
    blobs: Vec<u64>,
    remembered: HashMap<(String, Key), Vec<Line>>,
    row: Vec<Cluster>,
    glyphs: Vec<(u16, f32, f32)>,
    /// Characters that turned out to have no glyph in their place, with the text around them.
    pub missing: Vec<(char, String)>,
}

type Key = (Voice, u8, bool, Direction, Option<Direction>, u32, Color, bool);

/// The glyphs of one or more characters that cannot be told apart.
struct Cluster {
    text: Range<usize>,
    glyphs: Range<usize>,
    width: f32,
    face: u8,
    size: f32,
    rtl: bool,
    space: bool,
    language: Option<usize>,
}

impl<'a> Shaper<'a> {
    /// Ready to set texts of a document in this language.
    pub fn new(fonts: &'a Fonts, language: &'a str) -> Self {
        let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let mut blobs = Vec::new();
        for face in fonts.faces() {
            let blob: Blob<u8> = Blob::new(Arc::new(face.data));
            blobs.push(blob.id());
            collection.register_fonts(blob, None);
        }
        Self {
            fonts,
            language,
            context: FontContext { collection, source_cache: SourceCache::default() },
            layouts: LayoutContext::new(),
            blobs,
            remembered: HashMap::new(),
            row: Vec::new(),
            glyphs: Vec::new(),
            missing: Vec::new(),
        }
    }

    /// The direction of a text.
    pub fn direction(&self, text: &Text) -> Direction {
        Direction::of(text.language.as_deref().unwrap_or(self.language))
    }

    /// Breaks a text into lines as wide as `width`, the first one at the origin, each below the other's foot at 0: the
    /// caller stacks them.
    pub fn lines(&mut self, text: &Text, setting: Setting, width: f32) -> Vec<Line> {
        let direction = self.direction(text);
        let [span] = text.spans.as_slice() else { return self.set(text, direction, setting, width) };
        if span.text.len() > REMEMBERED || span.language.is_some() || self.missing.len() > REMEMBERED {
            return self.set(text, direction, setting, width);
        }
        let bold = setting.bold || span.bold;
        let key = (
            setting.voice,
            setting.align as u8,
            bold,
            direction,
            setting.side,
            width.to_bits(),
            setting.color,
            setting.closed,
        );
        let key = (span.text.clone(), key);
        if let Some(lines) = self.remembered.get(&key) {
            return lines.clone();
        }
        let lines = self.set(text, direction, setting, width);
        self.remembered.insert(key, lines.clone());
        lines
    }

    /// The width a text needs on one line.
    pub fn width(&mut self, text: &Text, setting: Setting) -> f32 {
        let ragged = Setting { align: Align::Start, ..setting };
        self.lines(text, ragged, f32::MAX).iter().map(|line| line.width).fold(0.0, f32::max)
    }

    fn set(&mut self, text: &Text, direction: Direction, setting: Setting, width: f32) -> Vec<Line> {
        let characters = text.characters();
        if characters.trim().is_empty() {
            return Vec::new();
        }
        let (size, leading) = setting.voice.size(direction);
        let (home, stack) = match direction {
            Direction::Rtl => (Fonts::ARABIC, "Noto Naskh Arabic, Noto Sans, Noto Sans Tifinagh"),
            Direction::Ltr => (Fonts::LATIN, "Noto Sans, Noto Naskh Arabic, Noto Sans Tifinagh"),
        };
        let mut builder = self.layouts.ranged_builder(&mut self.context, &characters, 1.0, false);
        builder.set_base_direction(match direction {
            Direction::Rtl => BaseDirection::Rtl,
            Direction::Ltr => BaseDirection::Ltr,
        });
        builder.push_default(StyleProperty::FontFamily(FontFamily::Source(stack.into())));
        builder.push_default(StyleProperty::FontSize(size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(leading)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
        if setting.bold || setting.voice.bold() {
            builder.push_default(StyleProperty::FontWeight(FontWeight::BOLD));
        }
        let own = text.language.as_deref().unwrap_or(self.language);
        let mut foreign: Vec<(Range<usize>, &str)> = Vec::new();
        let mut at = 0;
        for span in &text.spans {
            let range = at..at + span.text.len();
            at = range.end;
            if span.bold && !range.is_empty() {
                builder.push(StyleProperty::FontWeight(FontWeight::BOLD), range.clone());
            }
            if let Some(language) = span.language.as_deref().filter(|language| *language != own) {
                foreign.push((range, language));
            }
        }
        for range in guests(&characters, self.fonts, home) {
            builder.push(StyleProperty::FontSize(size * guest_scale(direction)), range);
        }
        let mut layout = builder.build(&characters);
        layout.break_all_lines(Some(width));

        let mut lines = Vec::with_capacity(layout.len());
        for line in layout.lines() {
            let range = line.text_range();
            let Some(broken) = characters.get(range.clone()) else { continue };
            let kept = trim(broken);
            let kept = range.start + kept.start..range.start + kept.end;
            self.collect(&line, &characters, kept.clone(), &foreign);
            let last = kept.end == characters.trim_end_matches(breaks).len()
                || characters.get(kept.end..range.end).is_some_and(|end| end.contains('\u{2028}'));
            let Some(kept_text) = characters.get(kept.clone()) else { continue };
            let place = Place { width, last, start: kept.start, size, leading };
            lines.push(self.place(kept_text, direction, setting, &place, &foreign));
        }
        lines
    }

    /// Gathers the clusters of a line from left to right.
    fn collect(
        &mut self,
        line: &parley::Line<'_, ()>,
        characters: &str,
        kept: Range<usize>,
        foreign: &[(Range<usize>, &str)],
    ) {
        self.row.clear();
        self.glyphs.clear();
        for run in line.runs() {
            let blob = run.font().data.id();
            let face = self.blobs.iter().position(|known| *known == blob).unwrap_or(0);
            let face = u8::try_from(face).unwrap_or(0);
            let (rtl, size, first) = (run.is_rtl(), run.font_size(), self.row.len());
            for cluster in run.clusters() {
                let text = cluster.text_range();
                if cluster.is_ligature_continuation() {
                    if let Some(start) = self.row.get_mut(first..).and_then(<[Cluster]>::last_mut) {
                        start.text.end = text.end;
                    }
                    continue;
                }
                if text.start < kept.start || text.end > kept.end {
                    continue;
                }
                let Some(said) = characters.get(text.clone()) else { continue };
                if said.chars().all(invisible) {
                    continue;
                }
                let begin = self.glyphs.len();
                let mut width = 0.0;
                for glyph in cluster.glyphs() {
                    let id = u16::try_from(glyph.id).unwrap_or(0);
                    if id == 0 && self.missing.len() < 1000 {
                        let around: String =
                            characters.get(text.start..).unwrap_or(said).chars().take(24).collect();
                        self.missing.push((said.chars().next().unwrap_or('\u{FFFD}'), around));
                    }
                    self.glyphs.push((id, width + glyph.x, glyph.y));
                    width += glyph.advance;
                }
                self.row.push(Cluster {
                    language: foreign.iter().position(|(range, _)| range.contains(&text.start)),
                    text,
                    glyphs: begin..self.glyphs.len(),
                    width,
                    face,
                    size,
                    rtl,
                    space: matches!(said, " " | "\u{A0}"),
                });
            }
            if rtl && let Some(these) = self.row.get_mut(first..) {
                these.reverse();
            }
        }
    }

    /// Puts the gathered clusters side by side and joins them into runs.
    fn place(
        &self,
        text: &str,
        direction: Direction,
        setting: Setting,
        place: &Place,
        foreign: &[(Range<usize>, &str)],
    ) -> Line {
        let natural: f32 = self.row.iter().map(|cluster| cluster.width).sum();
        let room = place.width - natural;
        let spaces = self.row.iter().filter(|cluster| cluster.space).count();
        let mut stretch = 0.0;
        if setting.align == Align::Justify && !place.last && spaces > 0 && room > 0.0 {
            #[expect(clippy::cast_precision_loss, reason = "a line has far fewer than 2^23 spaces")]
            let share = room / spaces as f32;
            if share <= place.size * MOST_STRETCH {
                stretch = share;
            }
        }
        let side = setting.side.unwrap_or(direction);
        let x = match (setting.align, side) {
            _ if stretch > 0.0 => 0.0,
            (Align::Center, _) => room / 2.0,
            (Align::End, Direction::Ltr) | (Align::Start | Align::Justify, Direction::Rtl) => room,
            (Align::End, Direction::Rtl) | (Align::Start | Align::Justify, Direction::Ltr) => 0.0,
        };
        let mut runs: Vec<(usize, Option<usize>, Run)> = Vec::new();
        let mut pen = 0.0;
        let mut before: Option<&Cluster> = None;
        for cluster in &self.row {
            // Neighbours to the eye need not be neighbours in the text: a number inside Arabic may stand beside a Latin word.
            let follows = before.replace(cluster).is_some_and(|before| {
                let between = if cluster.rtl {
                    cluster.text.end..before.text.start
                } else {
                    before.text.end..cluster.text.start
                };
                let between = text
                    .get(between.start.saturating_sub(place.start)..between.end.saturating_sub(place.start));
                between.is_some_and(|between| between.chars().all(invisible))
            });
            let joins = runs.last().is_some_and(|(_, language, run)| {
                follows
                    && *language == cluster.language
                    && run.face == cluster.face
                    && run.rtl == cluster.rtl
                    && run.size.to_bits() == cluster.size.to_bits()
            });
            if !joins {
                let language =
                    cluster.language.and_then(|one| foreign.get(one)).map(|(_, language)| (*language).into());
                let run = Run {
                    face: cluster.face,
                    size: cluster.size,
                    rtl: cluster.rtl,
                    language,
                    glyphs: Vec::new(),
                };
                runs.push((cluster.text.start, cluster.language, run));
            }
            if let Some((start, _, run)) = runs.last_mut() {
                *start = cluster.text.start.min(*start);
                let (from, to) = (cluster.text.start - place.start, cluster.text.end - place.start);
                let (from, to) = (u32::try_from(from).unwrap_or(0), u32::try_from(to).unwrap_or(0));
                for &(id, x, rise) in self.glyphs.get(cluster.glyphs.clone()).unwrap_or_default() {
                    run.glyphs.push(Glyph { id, x: pen + x, rise, start: from, end: to });
                }
            }
            pen += cluster.width + if cluster.space { stretch } else { 0.0 };
        }
        runs.sort_by_key(|(start, ..)| *start);
        Line {
            x,
            y: 0.0,
            width: pen,
            height: place.leading,
            baseline: place.leading * baseline(direction),
            text: text.to_owned(),
            direction,
            color: setting.color,
            element: None,
            closed: setting.closed,
            runs: runs.into_iter().map(|(_, _, run)| run).filter(|run| !run.glyphs.is_empty()).collect(),
        }
    }
}

/// Where a line is put.
struct Place {
    width: f32,
    last: bool,
    start: usize,
    size: f32,
    leading: f32,
}

/// The stretches of a text that are set at a size that matches the rest: what the family at home does not draw, and, in
/// Naskh, numbers, which it draws as tall as Latin capitals.
fn guests(text: &str, fonts: &Fonts, home: &str) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut add = |range: Range<usize>| match ranges.last_mut() {
        Some(last) if last.end == range.start => last.end = range.end,
        _ => ranges.push(range),
    };
    let digits = home == Fonts::ARABIC;
    let mut joint: Option<Range<usize>> = None;
    let mut number = false;
    for (at, character) in text.char_indices() {
        let range = at..at + character.len_utf8();
        if digits && character.is_ascii_digit() {
            // A sign between two digits belongs to the number.
            if let Some(joint) = joint.take() {
                add(joint);
            }
            add(range);
            number = true;
            continue;
        }
        let inside = number && matches!(character, '.' | ',' | ':' | '-');
        number = false;
        joint = None;
        if !invisible(character) && !character.is_whitespace() && !fonts.family_draws(home, character) {
            add(range);
            number = digits && character == '/';
        } else if inside {
            joint = Some(range);
        }
    }
    ranges
}

/// What is left of a line without the white space it was broken at.
fn trim(line: &str) -> Range<usize> {
    let end = line.trim_end_matches(breaks).len();
    let start = line.len() - line.trim_start_matches(breaks).len();
    start.min(end)..end
}

/// White space at which a line may be broken; the no-break spaces are text.
fn breaks(character: char) -> bool {
    character.is_whitespace() && !matches!(character, '\u{A0}' | '\u{202F}' | '\u{2007}')
}

/// Characters that shape or steer text and are never drawn.
pub(crate) fn invisible(character: char) -> bool {
    matches!(
        character,
        '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
    )
}
