//! An entry's name in time: hybrid logical clock, then device. And what each entry had seen.

use std::collections::BTreeMap;
use std::fmt;

/// The id of an entry: 48 bits of milliseconds, 16 bits of count, 64 bits of device. It sorts by time and is unique.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp(pub [u8; 16]);

impl Stamp {
    /// Before every entry.
    pub const MIN: Self = Self([0; 16]);

    /// The stamp of a clock and a device.
    #[must_use]
    pub fn new(clock: u64, device: u64) -> Self {
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&clock.to_be_bytes());
        bytes[8..].copy_from_slice(&device.to_be_bytes());
        Self(bytes)
    }

    /// The stamp of these 32 digits in hex; nothing if they are not that.
    #[must_use]
    pub fn parse(hex: &str) -> Option<Self> {
        let fits = hex.len() == 32 && hex.bytes().all(|digit| digit.is_ascii_hexdigit());
        let number = fits.then(|| u128::from_str_radix(hex, 16).ok()).flatten()?;
        Some(Self(number.to_be_bytes()))
    }

    /// The hybrid clock: milliseconds times 65,536, plus a count.
    #[must_use]
    pub fn clock(self) -> u64 {
        self.0[..8].iter().fold(0, |n, byte| n << 8 | u64::from(*byte))
    }

    /// The device that wrote the entry.
    #[must_use]
    pub fn device(self) -> u64 {
        self.0[8..].iter().fold(0, |n, byte| n << 8 | u64::from(*byte))
    }

    /// The instant, in UTC milliseconds; after a merge it may run ahead of the wall clock.
    #[must_use]
    pub fn millis(self) -> i64 {
        i64::try_from(self.clock() >> 16).unwrap_or(i64::MAX)
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// The newest entry known of each device: what a file holds. Always a prefix per device, always causally closed.
pub type Vector = BTreeMap<u64, Stamp>;

/// A vector as bytes: its stamps, one after the other.
#[must_use]
pub fn pack(vector: &Vector) -> Vec<u8> {
    vector.values().flat_map(|stamp| stamp.0).collect()
}

/// A vector from bytes; what is not a whole stamp is left out.
#[must_use]
pub fn unpack(bytes: &[u8]) -> Vector {
    let (stamps, _) = bytes.as_chunks::<16>();
    stamps.iter().map(|bytes| (Stamp(*bytes).device(), Stamp(*bytes))).collect()
}

/// What each entry had seen of other devices. Only the entries at which that changed are kept.
#[derive(Debug, Default, Clone)]
pub struct Past {
    marks: BTreeMap<(u64, Stamp), Vector>,
}

impl Past {
    /// From this entry on, its device had seen this much of the others.
    pub fn learn(&mut self, entry: Stamp, seen: Vector) {
        self.marks.insert((entry.device(), entry), seen);
    }

    /// What the device of an entry had seen of the others by then.
    #[must_use]
    pub fn of(&self, entry: Stamp) -> Option<&Vector> {
        let device = entry.device();
        self.marks.range((device, Stamp::MIN)..=(device, entry)).next_back().map(|(_, vector)| vector)
    }

    /// Had the laptop that wrote `later` seen `earlier` by then?
    #[must_use]
    pub fn saw(&self, later: Stamp, earlier: Stamp) -> bool {
        if later.device() == earlier.device() {
            return earlier <= later;
        }
        self.of(later).and_then(|seen| seen.get(&earlier.device())).is_some_and(|mark| *mark >= earlier)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_gives_back_its_parts() {
        let stamp = Stamp::new(1_665_680_700_000 << 16 | 7, 42);
        assert_eq!((stamp.clock() & 0xffff, stamp.device(), stamp.millis()), (7, 42, 1_665_680_700_000));
    }

    #[test]
    fn one_sees_only_what_it_was_told_of() {
        let (a, b) = (Stamp::new(10, 1), Stamp::new(20, 2));
        let mut past = Past::default();
        assert!(!past.saw(b, a));
        past.learn(Stamp::new(15, 2), Vector::from([(1, a)]));
        assert!(past.saw(b, a));
        assert!(!past.saw(Stamp::new(14, 2), a));
        assert_eq!(unpack(&pack(&Vector::from([(1, a), (2, b)]))), Vector::from([(1, a), (2, b)]));
    }
}
