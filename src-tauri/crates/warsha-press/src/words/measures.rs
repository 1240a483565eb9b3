//! How long ago, and how large, in words.

use super::{Value, Words, numbers};

impl Words {
    /// How long ago something was, in the largest unit that is full. What lies ahead is the work of a clock that was changed.
    #[must_use]
    pub fn ago(&self, then: i64, now: i64) -> String {
        let minutes = (now - then).div_euclid(60_000);
        match minutes {
            ..-1 => self.plain("ago-ahead"),
            -1..=0 => self.plain("ago-moments"),
            1..=59 => self.say("ago-minutes", &[("count", minutes.into())]),
            60..=1439 => self.say("ago-hours", &[("count", (minutes / 60).into())]),
            _ => self.say("ago-days", &[("count", (minutes / 1440).into())]),
        }
    }

    /// A size of a file or of a disk: 340 kB, 1.2 MB, 25.1 GB.
    #[must_use]
    pub fn size(&self, bytes: u64) -> String {
        // Rounding multiplies by twenty, and adds.
        let bytes = i64::try_from(bytes).unwrap_or(i64::MAX).min(i64::MAX / 32);
        let of = |unit| Value::from(numbers::decimal(self.language(), bytes, unit));
        match bytes {
            ..1_000_000 => self.say("size-kilobytes", &[("size", of(1_000))]),
            1_000_000..1_000_000_000 => self.say("size-megabytes", &[("size", of(1_000_000))]),
            _ => self.say("size-gigabytes", &[("size", of(1_000_000_000))]),
        }
    }

    /// Says a message whose facts may be paths or names, which an Arabic sentence must not tear.
    #[must_use]
    pub fn told(&self, key: &str, facts: &[(&str, Value<'_>)]) -> String {
        let facts: Vec<(&str, Value<'_>)> =
            facts.iter().map(|(name, value)| (*name, self.apart(value))).collect();
        self.say(key, &facts)
    }
}
