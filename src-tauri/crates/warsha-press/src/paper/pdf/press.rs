//! The one place that knows printpdf: pages as its operations, and its document as the ground for the rest.

use super::codes::{Codes, Embedded};
use super::reading::{Group, Shape, Show, read};
use super::tags::{Plan, name};
use crate::paper::fonts::Fonts;
use crate::paper::pages::{Color, Item, Line, Pages, Rectangle, Sheet};
use printpdf::{
    DictItem, FontId, FontMetrics, FontType, LinePoint, Mm, Op, PaintMode, ParsedFont, PdfDocument, PdfFont,
    PdfFontHandle, PdfFontMetricsStub, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rect, Rgb,
    TextItem, TextMatrix, WindingOrder, to_lopdf_doc,
};
use std::collections::BTreeMap;

/// printpdf takes text as characters. Each code is handed over as a character of a private plane, which no text has, and
/// which the font's table below maps back to the code; so a whole run is one string, not one object per glyph.
const PRIVATE: u32 = 0xF_0000;

/// The operations of each page.
pub(super) fn draw(pages: &Pages, plan: &Plan, fonts: &Fonts, codes: &mut Codes) -> Vec<Vec<Op>> {
    let shapes = fonts.faces().iter().map(|face| ttf_parser::Face::parse(face.data, 0).ok()).collect();
    let mut drawer =
        Drawer { fonts, codes, shapes, height: pages.sheet.height, ops: Vec::new(), font: None, color: None };
    let mut sheets = Vec::with_capacity(pages.pages.len());
    for (page, sequences) in pages.pages.iter().zip(&plan.pages) {
        for sequence in sequences {
            match (sequence.element.and_then(|element| pages.elements.get(element as usize)), sequence.number)
            {
                (Some(element), Some(number)) => {
                    drawer.begin(name(element.role), [("MCID", DictItem::Int(number))])
                }
                _ => drawer.begin("Artifact", []),
            }
            for item in page.items.get(sequence.items.clone()).unwrap_or_default() {
                match item {
                    Item::Rectangle(rectangle) => drawer.rectangle(rectangle),
                    Item::Line(line) => drawer.line(line),
                }
            }
            drawer.ops.push(Op::EndMarkedContent);
        }
        sheets.push(drawer.turn());
    }
    sheets
}

/// printpdf's document, before anything is added to it.
pub(super) fn print(
    title: &str,
    sheet: &Sheet,
    sheets: Vec<Vec<Op>>,
    embedded: &[Embedded],
) -> lopdf::Document {
    let mut document = PdfDocument::new(title);
    for font in embedded {
        let characters = (0..).zip(&font.widths).map(|(code, _): (u16, _)| (PRIVATE + u32::from(code), code));
        let [x_min, y_min, x_max, y_max] = font.bounds;
        let parsed = ParsedFont {
            original_bytes: font.program.clone(),
            font_index: 0,
            font_name: Some(font.name.clone()),
            codepoint_to_glyph: characters.collect(),
            glyph_widths: (0..).zip(font.widths.iter().copied()).collect(),
            units_per_em: font.units_per_em,
            font_metrics: FontMetrics { ascent: font.ascent.0, descent: font.ascent.1 },
            font_type: FontType::TrueType,
            pdf_font_metrics: PdfFontMetricsStub {
                units_per_em: font.units_per_em,
                x_min,
                y_min,
                x_max,
                y_max,
                caret_slope_rise: 1,
                caret_slope_run: 0,
                us_weight_class: if font.bold { 700 } else { 400 },
            },
        };
        document.resources.fonts.map.insert(font_id(font.face), PdfFont::new(parsed));
    }
    let size = |length: f32| Mm(length * 25.4 / 72.0);
    let (width, height) = (size(sheet.width), size(sheet.height));
    document.with_pages(sheets.into_iter().map(|ops| PdfPage::new(width, height, ops)).collect());
    let options =
        PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    to_lopdf_doc(&document, &options, &mut Vec::new())
}

/// The name a font has in the pages' resources; not `F1` to `F14`, which printpdf takes for fonts of its own.
fn font_id(face: usize) -> FontId {
    FontId(format!("T{face}"))
}

struct Drawer<'a> {
    fonts: &'a Fonts,
    codes: &'a mut Codes,
    shapes: Vec<Option<ttf_parser::Face<'a>>>,
    height: f32,
    ops: Vec<Op>,
    font: Option<(u8, f32)>,
    color: Option<Color>,
}

impl Drawer<'_> {
    /// The page's operations; the next page begins with nothing set.
    fn turn(&mut self) -> Vec<Op> {
        self.font = None;
        self.color = None;
        let mut ops = std::mem::take(&mut self.ops);
        ops.shrink_to_fit();
        ops
    }

    fn begin<const N: usize>(&mut self, tag: &str, properties: [(&str, DictItem); N]) {
        let map: BTreeMap<String, DictItem> =
            properties.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        let properties = DictItem::Dict { map };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties });
    }

    fn paint(&mut self, color: Color) {
        if self.color == Some(color) {
            return;
        }
        self.color = Some(color);
        let part = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
        let rgb = Rgb::new(part(color.0), part(color.1), part(color.2), None);
        self.ops.push(Op::SetFillColor { col: printpdf::Color::Rgb(rgb) });
    }

    fn rectangle(&mut self, rectangle: &Rectangle) {
        self.paint(rectangle.color);
        let (x, y) = (hundredths(rectangle.x), hundredths(self.height - rectangle.y - rectangle.height));
        let (width, height) = (hundredths(rectangle.width), hundredths(rectangle.height));
        let mut rectangle = Rect::from_xywh(Pt(x), Pt(y), Pt(width), Pt(height));
        rectangle.mode = Some(PaintMode::Fill);
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    fn line(&mut self, line: &Line) {
        let reading = read(line, self.fonts, self.codes);
        self.paint(line.color);
        for group in &reading.groups {
            self.group(group);
        }
        for shape in &reading.shapes {
            self.shape(shape);
        }
    }

    fn group(&mut self, group: &Group) {
        if let Some(language) = &group.language {
            let data = language.as_bytes().to_vec();
            self.begin("Span", [("Lang", DictItem::String { data, literal: true })]);
        }
        self.ops.push(Op::StartTextSection);
        for show in &group.shows {
            self.show(show);
        }
        self.ops.push(Op::EndTextSection);
        if group.language.is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn show(&mut self, show: &Show) {
        if self.font != Some((show.face, show.size)) {
            self.font = Some((show.face, show.size));
            let font = PdfFontHandle::External(font_id(usize::from(show.face)));
            self.ops.push(Op::SetFont { font, size: Pt(hundredths(show.size)) });
        }
        let matrix = TextMatrix::Translate(Pt(hundredths(show.x)), Pt(hundredths(self.height - show.y)));
        self.ops.push(Op::SetTextMatrix { matrix });
        let mut items = Vec::with_capacity(show.pieces.len() * 2);
        for (codes, back) in &show.pieces {
            let characters = codes.iter().filter_map(|code| char::from_u32(PRIVATE + u32::from(*code)));
            items.push(TextItem::Text(characters.collect()));
            if *back != 0 {
                #[expect(clippy::cast_precision_loss, reason = "thousandths of a size on a sheet of paper")]
                items.push(TextItem::Offset(*back as f32));
            }
        }
        self.ops.push(Op::ShowText { items });
    }

    fn shape(&mut self, shape: &Shape) {
        let Some(face) = self.shapes.get(usize::from(shape.face)).and_then(Option::as_ref) else { return };
        let mut pen = Pen {
            scale: shape.size / f32::from(face.units_per_em()),
            x: shape.x,
            y: self.height - shape.y,
            at: (0.0, 0.0),
            rings: Vec::new(),
            ring: Vec::new(),
        };
        face.outline_glyph(ttf_parser::GlyphId(shape.glyph), &mut pen);
        if pen.rings.is_empty() {
            return;
        }
        let polygon =
            Polygon { rings: pen.rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
        self.ops.push(Op::DrawPolygon { polygon });
    }
}

/// A glyph's outline as a polygon.
struct Pen {
    scale: f32,
    x: f32,
    y: f32,
    at: (f32, f32),
    rings: Vec<PolygonRing>,
    ring: Vec<LinePoint>,
}

impl Pen {
    fn point(&mut self, x: f32, y: f32, bezier: bool) {
        let (x, y) = (hundredths(self.x + x * self.scale), hundredths(self.y + y * self.scale));
        self.ring.push(LinePoint { p: Point { x: Pt(x), y: Pt(y) }, bezier });
    }
}

impl ttf_parser::OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.point(x, y, false);
        self.at = (x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.point(x, y, false);
        self.at = (x, y);
    }

    /// PDF knows cubic curves only.
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (from_x, from_y) = self.at;
        let two_thirds = |from: f32, to: f32| from + (to - from) * 2.0 / 3.0;
        self.curve_to(
            two_thirds(from_x, x1),
            two_thirds(from_y, y1),
            two_thirds(x, x1),
            two_thirds(y, y1),
            x,
            y,
        );
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.point(x1, y1, true);
        self.point(x2, y2, true);
        self.point(x, y, false);
        self.at = (x, y);
    }

    fn close(&mut self) {
        let points = std::mem::take(&mut self.ring);
        self.rings.push(PolygonRing { points });
    }
}

fn hundredths(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}
