//! The colour profile that says what our colours are: sRGB (IEC 61966-2-1), computed here from its published figures.

/// The corners of sRGB and its white, as chromaticities (x, y).
const RED: (f64, f64) = (0.64, 0.33);
const GREEN: (f64, f64) = (0.30, 0.60);
const BLUE: (f64, f64) = (0.15, 0.06);
const D65: (f64, f64) = (0.3127, 0.3290);
/// The white that profiles are relative to, as ICC.1 fixes it.
const D50: [f64; 3] = [0.9642, 1.0, 0.8249];
/// The cone response of Bradford, by which one white is adapted to another.
const BRADFORD: Matrix = [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]];
/// Steps of the curve.
const STEPS: u16 = 1024;

type Matrix = [[f64; 3]; 3];

/// The profile, version 2.1, for displays.
pub(super) fn srgb() -> Vec<u8> {
    let [red, green, blue] = columns(&primaries());
    let curve = curve();
    let tags: [(&[u8; 4], Vec<u8>); 9] = [
        (b"desc", description("sRGB IEC61966-2.1")),
        (b"cprt", text("No copyright; computed by Warsha from the published figures of sRGB")),
        (b"wtpt", xyz(D50)),
        (b"rXYZ", xyz(red)),
        (b"gXYZ", xyz(green)),
        (b"bXYZ", xyz(blue)),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let mut table = Vec::new();
    let mut body: Vec<u8> = Vec::new();
    let start = 128 + 4 + 12 * tags.len();
    let mut curve_at = None;
    for (name, data) in &tags {
        let shared = name.ends_with(b"TRC");
        let at = match curve_at {
            Some(at) if shared => at,
            _ => {
                while !body.len().is_multiple_of(4) {
                    body.push(0);
                }
                let at = start + body.len();
                body.extend(data);
                at
            }
        };
        if shared {
            curve_at = Some(at);
        }
        table.extend(*name);
        table.extend(length(at));
        table.extend(length(data.len()));
    }
    while !body.len().is_multiple_of(4) {
        body.push(0);
    }
    let mut profile = Vec::with_capacity(start + body.len());
    profile.extend(length(start + body.len()));
    profile.extend([0; 4]); // no preferred engine
    profile.extend([2, 0x10, 0, 0]);
    profile.extend(b"mntrRGB XYZ ");
    for part in [2026u16, 1, 1, 0, 0, 0] {
        profile.extend(part.to_be_bytes());
    }
    profile.extend(b"acsp");
    profile.resize(68, 0); // platform, flags, maker, model, attributes and intent: nothing said
    for part in D50 {
        profile.extend(fixed(part));
    }
    profile.resize(128, 0);
    profile.extend(length(tags.len()));
    profile.extend(table);
    profile.extend(body);
    profile
}

/// From red, green and blue to XYZ relative to D50.
fn primaries() -> Matrix {
    let light = |(x, y): (f64, f64)| [x / y, 1.0, (1.0 - x - y) / y];
    let [red, green, blue] = [RED, GREEN, BLUE].map(light);
    let corners = transpose(&[red, green, blue]);
    let white = light(D65);
    // Each corner as bright as it must be for all three to make white.
    let share = apply(&inverse(&corners), white);
    let scaled = corners.map(|[r, g, b]| [r * share[0], g * share[1], b * share[2]]);
    let (from, to) = (apply(&BRADFORD, white), apply(&BRADFORD, D50));
    let gain = [[to[0] / from[0], 0.0, 0.0], [0.0, to[1] / from[1], 0.0], [0.0, 0.0, to[2] / from[2]]];
    multiply(&multiply(&inverse(&BRADFORD), &multiply(&gain, &BRADFORD)), &scaled)
}

/// The curve from stored values to light.
fn curve() -> Vec<u8> {
    let mut data = b"curv\0\0\0\0".to_vec();
    data.extend(u32::from(STEPS).to_be_bytes());
    for step in 0..STEPS {
        let value = f64::from(step) / f64::from(STEPS - 1);
        let light = if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of 65535")]
        data.extend(((light * 65535.0).round() as u16).to_be_bytes());
    }
    data
}

fn description(words: &str) -> Vec<u8> {
    let mut data = b"desc\0\0\0\0".to_vec();
    data.extend(length(words.len() + 1));
    data.extend(words.as_bytes());
    data.push(0);
    data.resize(data.len() + 8 + 3 + 67, 0); // no Unicode and no Macintosh name
    data
}

fn text(words: &str) -> Vec<u8> {
    let mut data = b"text\0\0\0\0".to_vec();
    data.extend(words.as_bytes());
    data.push(0);
    data
}

fn xyz(color: [f64; 3]) -> Vec<u8> {
    let mut data = b"XYZ \0\0\0\0".to_vec();
    data.extend(color.into_iter().flat_map(fixed));
    data
}

/// A number with sixteen bits after the point.
fn fixed(value: f64) -> [u8; 4] {
    #[expect(clippy::cast_possible_truncation, reason = "colours are between 0 and 2")]
    let bits = (value * 65536.0).round() as i32;
    bits.to_be_bytes()
}

fn length(count: usize) -> [u8; 4] {
    u32::try_from(count).unwrap_or(0).to_be_bytes()
}

fn transpose(m: &Matrix) -> Matrix {
    [[m[0][0], m[1][0], m[2][0]], [m[0][1], m[1][1], m[2][1]], [m[0][2], m[1][2], m[2][2]]]
}

fn columns(m: &Matrix) -> Matrix {
    transpose(m)
}

fn apply(m: &Matrix, v: [f64; 3]) -> [f64; 3] {
    m.map(|row| row[0] * v[0] + row[1] * v[1] + row[2] * v[2])
}

fn multiply(a: &Matrix, b: &Matrix) -> Matrix {
    transpose(&transpose(b).map(|column| apply(a, column)))
}

fn inverse(m: &Matrix) -> Matrix {
    let [[a, b, c], [d, e, f], [g, h, i]] = *m;
    let determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
    [
        [e * i - f * h, c * h - b * i, b * f - c * e],
        [f * g - d * i, a * i - c * g, c * d - a * f],
        [d * h - e * g, b * g - a * h, a * e - b * d],
    ]
    .map(|row| row.map(|part| part / determinant))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_has_the_figures_that_everybody_publishes() {
        let known = [[0.4361, 0.3851, 0.1431], [0.2225, 0.7169, 0.0606], [0.0139, 0.0971, 0.7141]];
        for (row, wanted) in primaries().iter().zip(known) {
            for (part, wanted) in row.iter().zip(wanted) {
                assert!((part - wanted).abs() < 0.0003, "{part} for {wanted}");
            }
        }
    }

    #[test]
    fn the_profile_is_as_long_as_it_says_and_its_parts_lie_inside() {
        let profile = srgb();
        let number =
            |at: usize| u32::from_be_bytes([profile[at], profile[at + 1], profile[at + 2], profile[at + 3]]);
        assert_eq!(number(0) as usize, profile.len());
        assert_eq!(&profile[36..40], b"acsp");
        for tag in 0..number(128) as usize {
            let (at, length) = (number(132 + 12 * tag + 4) as usize, number(132 + 12 * tag + 8) as usize);
            assert!(at % 4 == 0 && at + length <= profile.len());
        }
    }
}
