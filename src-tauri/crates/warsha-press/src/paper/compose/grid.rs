//! Texts side by side as one strip; as several when it would be taller than a page.

use crate::paper::flow::Strip;
use crate::paper::pages::{Color, Item, Line, Rectangle};

/// Lines that stand in a place of their own.
pub(super) struct Cell {
    /// Left edge of the place.
    pub x: f32,
    /// The lines; their `x` counts from that edge.
    pub lines: Vec<Line>,
}

/// What surrounds the cells.
#[derive(Clone, Copy, Default)]
pub(super) struct Frame {
    /// Left edge.
    pub x: f32,
    /// Width.
    pub width: f32,
    /// White above and below the text.
    pub pad: f32,
    /// The least height.
    pub least: f32,
    /// The ground.
    pub ground: Option<Color>,
    /// A rule at the upper edge: colour and thickness.
    pub above: Option<(Color, f32)>,
    /// A rule at the lower edge.
    pub below: Option<(Color, f32)>,
    /// A rule along the side: left edge, thickness, colour.
    pub side: Option<(f32, f32, Color)>,
}

/// One row. `most` is the greatest height of a strip.
pub(super) fn row(cells: Vec<Cell>, frame: &Frame, most: f32) -> Vec<Strip> {
    // First lines share a baseline, though scripts do not stand alike in their lines; so a cell may move down a little.
    let baselines = || cells.iter().flat_map(|cell| &cell.lines).map(|line| line.baseline);
    let slack = (baselines().fold(0.0, f32::max) - baselines().fold(f32::MAX, f32::min)).max(0.0);
    let deepest =
        cells.iter().map(|cell| cell.lines.iter().map(|line| line.height).sum::<f32>()).fold(0.0, f32::max);
    let room = most - 2.0 * frame.pad - slack;
    let mut parts = if deepest <= room { vec![cells] } else { split(cells, room) };
    let last = parts.len().saturating_sub(1);
    let mut strips = Vec::with_capacity(parts.len());
    for (number, cells) in parts.drain(..).enumerate() {
        let mut height: f32 = 0.0;
        let mut items = Vec::new();
        let first = |cell: &Cell| cell.lines.first().map_or(0.0, |line| line.baseline);
        let lowest = cells.iter().map(first).fold(0.0, f32::max);
        for cell in cells {
            let mut y = frame.pad + if cell.lines.is_empty() { 0.0 } else { lowest - first(&cell) };
            for mut line in cell.lines {
                line.x += cell.x;
                line.y = y;
                y += line.height;
                items.push(Item::Line(line));
            }
            height = height.max(y + frame.pad);
        }
        if last == 0 && height < frame.least {
            // Room left for a signature: the text stands in the middle of it.
            let down = (frame.least - height) / 2.0;
            items.iter_mut().for_each(|item| item.shift(0.0, down));
            height = frame.least;
        }
        let full = |y: f32, height: f32, color: Color| {
            Item::Rectangle(Rectangle { x: frame.x, y, width: frame.width, height, color, element: None })
        };
        let mut behind = Vec::new();
        behind.extend(frame.ground.map(|color| full(0.0, height, color)));
        if let Some((x, width, color)) = frame.side {
            behind.push(Item::Rectangle(Rectangle { x, y: 0.0, width, height, color, element: None }));
        }
        if number == 0 {
            behind.extend(frame.above.map(|(color, thickness)| full(0.0, thickness, color)));
        }
        if number == last {
            behind.extend(frame.below.map(|(color, thickness)| full(height - thickness, thickness, color)));
        }
        behind.append(&mut items);
        strips.push(Strip { height, items: behind, ..Strip::default() });
    }
    strips
}

/// Cuts cells into parts no taller than `most`; every part has all the cells, some of them empty.
fn split(cells: Vec<Cell>, most: f32) -> Vec<Vec<Cell>> {
    let mut left: Vec<(f32, std::iter::Peekable<std::vec::IntoIter<Line>>)> =
        cells.into_iter().map(|cell| (cell.x, cell.lines.into_iter().peekable())).collect();
    let mut parts = Vec::new();
    while left.iter_mut().any(|(_, lines)| lines.peek().is_some()) {
        let part = left.iter_mut().map(|(x, lines)| {
            let mut taken: Vec<Line> = Vec::new();
            let mut height = 0.0;
            while let Some(line) = lines.next_if(|line| taken.is_empty() || height + line.height <= most) {
                height += line.height;
                taken.push(line);
            }
            Cell { x: *x, lines: taken }
        });
        parts.push(part.collect());
    }
    parts
}
