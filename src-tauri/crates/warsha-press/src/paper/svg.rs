//! Pages as pictures for a screen: the same pages that become the PDF, every glyph as its outline, so that no screen's font or shaper
//! has a say.

use super::fonts::Fonts;
use super::pages::{Color, Item, Line, Page, Pages};
use std::collections::BTreeSet;
use std::fmt::Write;
use ttf_parser::{Face, GlyphId, OutlineBuilder};

/// Each page as an SVG of its own, in order. One point is one unit.
#[must_use]
pub fn svg(pages: &Pages, fonts: &Fonts) -> Vec<String> {
    let faces: Vec<Option<Face<'_>>> =
        fonts.faces().iter().map(|face| Face::parse(face.data, 0).ok()).collect();
    pages.pages.iter().map(|page| picture(page, pages, &faces)).collect()
}

fn picture(page: &Page, pages: &Pages, faces: &[Option<Face<'_>>]) -> String {
    let (width, height) = (pages.sheet.width, pages.sheet.height);
    let mut picture =
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\"><defs>");
    let lines = page.items.iter().filter_map(|item| match item {
        Item::Line(line) => Some(line),
        Item::Rectangle(_) => None,
    });
    let runs = lines.flat_map(|line| &line.runs);
    let used: BTreeSet<(u8, u16)> =
        runs.flat_map(|run| run.glyphs.iter().map(|glyph| (run.face, glyph.id))).collect();
    for (face, glyph) in used {
        let mut outline = Outline(String::new());
        let drawn = faces.get(usize::from(face)).and_then(Option::as_ref);
        if drawn.and_then(|face| face.outline_glyph(GlyphId(glyph), &mut outline)).is_some() {
            write(&mut picture, format_args!("<path id=\"g{face}-{glyph}\" d=\"{}\"/>", outline.0));
        }
    }
    picture.push_str("</defs>");
    write(&mut picture, format_args!("<rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>"));
    for item in &page.items {
        match item {
            Item::Rectangle(box_) => write(
                &mut picture,
                format_args!(
                    "<rect x=\"{:.2}\" y=\"{:.2}\" width=\"{:.2}\" height=\"{:.2}\" fill=\"{}\"/>",
                    box_.x,
                    box_.y,
                    box_.width,
                    box_.height,
                    hex(box_.color)
                ),
            ),
            Item::Line(line) => draw(&mut picture, line, faces),
        }
    }
    picture.push_str("</svg>");
    picture
}

fn draw(picture: &mut String, line: &Line, faces: &[Option<Face<'_>>]) {
    write(picture, format_args!("<g fill=\"{}\">", hex(line.color)));
    for run in &line.runs {
        let Some(face) = faces.get(usize::from(run.face)).and_then(Option::as_ref) else { continue };
        let scale = run.size / f32::from(face.units_per_em());
        for glyph in &run.glyphs {
            if face.glyph_bounding_box(GlyphId(glyph.id)).is_none() {
                continue; // a space
            }
            let (x, y) = (line.x + glyph.x, line.y + line.baseline - glyph.rise);
            write(
                picture,
                format_args!(
                    "<use href=\"#g{}-{}\" transform=\"matrix({scale:.5} 0 0 -{scale:.5} {x:.2} {y:.2})\"/>",
                    run.face, glyph.id
                ),
            );
        }
    }
    picture.push_str("</g>");
}

fn hex(Color(red, green, blue): Color) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// Writing to a string does not fail.
fn write(picture: &mut String, what: std::fmt::Arguments<'_>) {
    let _ = picture.write_fmt(what);
}

/// An outline in SVG's words, in units of the face.
struct Outline(String);

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        write(&mut self.0, format_args!("M{x} {y}"));
    }
    fn line_to(&mut self, x: f32, y: f32) {
        write(&mut self.0, format_args!("L{x} {y}"));
    }
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        write(&mut self.0, format_args!("Q{x1} {y1} {x} {y}"));
    }
    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        write(&mut self.0, format_args!("C{x1} {y1} {x2} {y2} {x} {y}"));
    }
    fn close(&mut self) {
        self.0.push('Z');
    }
}
