//! Spans of years, whichever end is written first.

use super::key::key;

/// The first and the last year of a span such as 2023-2026. Inside a line that runs from right to left people type 2026/2023 to see
/// 2023/2026, so the order says nothing. Nothing unless there are exactly two years.
#[must_use]
pub fn year_range(text: &str) -> Option<(u32, u32)> {
    let key = key(text);
    let mut years = Vec::new();
    for word in key.split(' ') {
        match word.parse::<u32>() {
            Ok(year @ 1000..=2999) if word.len() == 4 => years.push(year),
            // A day, a month or a number of something: then it is no span of years.
            Ok(_) => return None,
            Err(_) => {}
        }
    }
    match years[..] {
        [one, other] => Some((one.min(other), one.max(other))),
        _ => None,
    }
}
