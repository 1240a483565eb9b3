//! The head and the foot that every page repeats, and the badge.

use super::prose;
use crate::paper::document::{Align, Direction, Document, Running, Text};
use crate::paper::error::PaperError;
use crate::paper::pages::{Item, Line, Page, Rectangle, Sheet};
use crate::paper::shape::{Setting, Shaper};
use crate::paper::style::{BADGE, FINE, HAIR, MUTED, Voice};

/// Where the head's text begins, from above.
const HEAD: f32 = 40.0;
/// From the text's end to the foot's rule, and from there to its text.
const FOOT: (f32, f32) = (20.0, 5.0);
/// Between the head's text and its rule, and from the rule to the page's text.
const BELOW_HEAD: (f32, f32) = (4.0, 20.0);
/// The most lines of a head or a foot.
const MOST: f32 = 4.0;
/// The badge: upper edge, height, white at both sides.
const BADGE_BOX: (f32, f32, f32) = (20.0, 15.0, 8.0);

/// Moves the edges of the text so that the head and the foot have room.
pub(super) fn make_room(
    document: &Document,
    shaper: &mut Shaper<'_>,
    sheet: &mut Sheet,
) -> Result<(), PaperError> {
    let direction = Direction::of(&document.language);
    let (_, leading) = Voice::Running.size(direction);
    let width = sheet.right - sheet.left;
    let mut height = |running: Option<&Running>, path: &str| {
        let Some(running) = running else { return Ok(0.0) };
        let parts = parts(running, direction, width, shaper, "8888", "8888");
        let height =
            parts.iter().map(|lines| lines.iter().map(|line| line.height).sum::<f32>()).fold(0.0, f32::max);
        if height > leading * MOST {
            Err(PaperError::RunningTooLong { path: path.into() })
        } else {
            Ok(height)
        }
    };
    let (head, foot) =
        (height(document.header.as_ref(), "header")?, height(document.footer.as_ref(), "footer")?);
    if let Some(badge) = &document.badge
        && shaper.width(&Text::plain(badge.as_str()), badge_setting()) > width / 2.0
    {
        return Err(PaperError::RunningTooLong { path: "badge".into() });
    }
    if head > 0.0 {
        sheet.top = HEAD + head + BELOW_HEAD.0 + BELOW_HEAD.1;
    }
    sheet.bottom -= (foot - leading).max(0.0);
    Ok(())
}

/// Prints them on every page.
pub(super) fn print(document: &Document, shaper: &mut Shaper<'_>, sheet: &Sheet, pages: &mut [Page]) {
    let direction = Direction::of(&document.language);
    let width = sheet.right - sheet.left;
    let count = pages.len().to_string();
    for (number, page) in pages.iter_mut().enumerate() {
        let this = (number + 1).to_string();
        if let Some(running) = &document.header {
            let mut lowest = HEAD;
            for lines in parts(running, direction, width, shaper, &this, &count) {
                lowest = stack(lines, sheet.left, HEAD, page).max(lowest);
            }
            if lowest > HEAD {
                page.items.push(rule(sheet, sheet.top - BELOW_HEAD.1));
            }
        }
        if let Some(running) = &document.footer {
            let parts = parts(running, direction, width, shaper, &this, &count);
            if parts.iter().any(|lines| !lines.is_empty()) {
                let y = sheet.bottom + FOOT.0;
                page.items.push(rule(sheet, y));
                for lines in parts {
                    stack(lines, sheet.left, y + FOOT.1, page);
                }
            }
        }
        if let Some(badge) = &document.badge {
            let (y, height, side) = BADGE_BOX;
            let text = Text::plain(badge.as_str());
            for mut line in shaper.lines(&text, badge_setting(), width) {
                let wide = line.width + 2.0 * side;
                let x = match direction {
                    Direction::Ltr => sheet.right - wide,
                    Direction::Rtl => sheet.left,
                };
                let color = BADGE.0;
                page.items.push(Item::Rectangle(Rectangle {
                    x,
                    y,
                    width: wide,
                    height,
                    color,
                    element: None,
                }));
                line.x = x + side;
                line.y = y + (height - line.height) / 2.0;
                page.items.push(Item::Line(line));
            }
        }
    }
}

fn badge_setting() -> Setting {
    let mut setting = prose(Voice::Running, Align::Start);
    setting.bold = true;
    setting.color = BADGE.1;
    setting.closed = true;
    setting
}

fn rule(sheet: &Sheet, y: f32) -> Item {
    let width = sheet.right - sheet.left;
    Item::Rectangle(Rectangle { x: sheet.left, y, width, height: FINE, color: HAIR, element: None })
}

/// Puts lines one below the other and gives the lower edge of the last.
fn stack(lines: Vec<Line>, x: f32, mut y: f32, page: &mut Page) -> f32 {
    for mut line in lines {
        line.x += x;
        line.y = y;
        y += line.height;
        page.items.push(Item::Line(line));
    }
    y
}

/// The lines of the three parts, their `x` from the left edge of the text.
fn parts(
    running: &Running,
    direction: Direction,
    width: f32,
    shaper: &mut Shaper<'_>,
    page: &str,
    pages: &str,
) -> [Vec<Line>; 3] {
    let texts = [&running.start, &running.middle, &running.end]
        .map(|text| Text::plain(text.replace("{page}", page).replace("{pages}", pages)));
    let settings = [Align::Start, Align::Center, Align::End].map(|align| Setting {
        color: MUTED,
        closed: true,
        ..prose(Voice::Running, align)
    });
    let [start, middle, end] = &texts;
    let widths = match [start, middle, end].map(|text| !text.characters().trim().is_empty()) {
        [_, true, _] => [width * 0.3, width * 0.36, width * 0.3],
        [true, false, true] => {
            let (one, other) = (shaper.width(start, settings[0]) + 0.5, shaper.width(end, settings[2]) + 0.5);
            let between = 16.0;
            let room = width - between;
            if one + other <= room {
                [room - other, 0.0, other]
            } else if one <= room / 2.0 {
                [one, 0.0, room - one]
            } else if other <= room / 2.0 {
                [room - other, 0.0, other]
            } else {
                [room / 2.0, 0.0, room / 2.0]
            }
        }
        _ => [width, 0.0, width],
    };
    let lefts = match direction {
        Direction::Ltr => [0.0, (width - widths[1]) / 2.0, width - widths[2]],
        Direction::Rtl => [width - widths[0], (width - widths[1]) / 2.0, 0.0],
    };
    let mut parts = [Vec::new(), Vec::new(), Vec::new()];
    for (part, ((text, setting), (left, width))) in
        parts.iter_mut().zip(texts.iter().zip(settings).zip(lefts.into_iter().zip(widths)))
    {
        *part = shaper.lines(text, setting, width);
        for line in part.iter_mut() {
            line.x += left;
        }
    }
    parts
}
