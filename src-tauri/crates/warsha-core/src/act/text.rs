//! What text may be kept: what a person can read, and no more of it than a page can hold.

use crate::error::{Refusal, Result};
use crate::model::record::Kind;

/// The longest line: a name, a title.
pub const LINE: usize = 500;
/// The longest text of several lines: about eight printed pages.
pub const PROSE: usize = 20_000;

/// Refuses text that is empty, too long, or holds characters nobody can see and that would change what others read.
pub fn check(field: &str, kind: Kind, text: &str) -> Result<()> {
    let limit = match kind {
        Kind::Line => LINE,
        Kind::Prose => PROSE,
        Kind::Id | Kind::Code | Kind::Integer | Kind::Flag => return Ok(()),
    };
    let field = field.to_owned();
    if text.trim().is_empty() {
        return Err(Refusal::TextEmpty { field }.into());
    }
    let length = text.chars().count();
    if length > limit {
        return Err(
            Refusal::TextTooLong { field, limit: limit.to_string(), length: length.to_string() }.into()
        );
    }
    for character in text.chars() {
        let named = || format!("U+{:04X}", u32::from(character));
        match character {
            '\n' | '\t' if kind == Kind::Prose => {}
            // Embeddings and overrides turn around what follows them, beyond the text itself. Marks and isolates do not.
            '\u{202A}'..='\u{202E}' => return Err(Refusal::TextBidi { field, character: named() }.into()),
            c if c.is_control() => return Err(Refusal::TextControl { field, character: named() }.into()),
            _ => {}
        }
    }
    if !isolates_closed(text) {
        return Err(Refusal::TextBidi { field, character: "U+2069".to_owned() }.into());
    }
    Ok(())
}

/// An isolate that is never closed would swallow what is printed after the text.
fn isolates_closed(text: &str) -> bool {
    let mut open = 0_i32;
    for character in text.chars() {
        match character {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => open -= 1,
            _ => {}
        }
        if open < 0 {
            return false;
        }
    }
    open == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Option<&'static str> {
        check("text", Kind::Prose, text).err().map(|error| error.code())
    }

    #[test]
    fn what_a_person_can_read_is_kept() {
        assert_eq!(code("و ساكنتها،\n\tTétouan 2026/2023 \u{2068}+212 6\u{2069} \u{200F}"), None);
    }

    #[test]
    fn what_nobody_can_see_is_refused() {
        assert_eq!(code("a\0b"), Some("text-control"));
        assert_eq!(code("a\u{202E}b"), Some("text-bidi"));
        assert_eq!(code("a\u{2067}b"), Some("text-bidi"));
        assert_eq!(code("a\u{2069}b"), Some("text-bidi"));
        assert_eq!(code(" \u{A0}\n"), Some("text-empty"));
        assert_eq!(code(&"س".repeat(20_001)), Some("text-too-long"));
        assert_eq!(check("name", Kind::Line, "a\nb").err().map(|e| e.code()), Some("text-control"));
    }
}
