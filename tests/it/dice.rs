//! Dice with a memory: the same seed throws the same numbers on every machine (splitmix64).

use std::io::Write;

pub struct Dice(pub u64);

impl Dice {
    /// A number below `sides`.
    pub fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) >> 1).unwrap() % sides
    }
}

/// How many cases a campaign has: a sample in `make test`, all of them in `make faults`.
pub fn campaign(sample: u64, full: u64) -> u64 {
    if std::env::var("WARSHA_CAMPAIGN").is_ok_and(|kind| kind == "full") { full } else { sample }
}

/// Tells a campaign's count, on the terminal even when tests are quiet.
pub fn tell(count: &str) {
    let _ = writeln!(std::io::stderr(), "{count}");
}
