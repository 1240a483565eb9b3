//! Counts of people in a sentence.

use super::Words;

impl Words {
    /// The sentence that counts women, men and those whose sex is not disclosed.
    #[must_use]
    pub fn attendance(&self, women: i64, men: i64, undisclosed: i64) -> String {
        let shape = match (women > 0, men > 0) {
            (true, true) => "both",
            (true, false) => "women",
            (false, true) => "men",
            (false, false) => "none",
        };
        let facts = [
            ("shape", shape.into()),
            ("women", women.into()),
            ("men", men.into()),
            ("undisclosed", undisclosed.into()),
            ("total", (women + men + undisclosed).into()),
        ];
        if undisclosed > 0 {
            self.say("attendance-sentence-undisclosed", &facts)
        } else {
            self.say("attendance-sentence", &facts)
        }
    }
}
