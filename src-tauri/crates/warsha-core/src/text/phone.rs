//! Telephone numbers as people write them, and as one number.

/// A Moroccan number as E.164 (`+212` and nine digits that begin with 5 to 8), or a foreign one that was written with its `+` or `00`.
/// Nothing when it is neither.
#[must_use]
pub fn phone(text: &str) -> Option<String> {
    let (digits, international) = digits(text)?;
    let (digits, international) = match digits.strip_prefix("00") {
        Some(rest) if !international => (rest, true),
        _ => (digits.as_str(), international),
    };
    let national = match digits.strip_prefix("212") {
        Some(rest) => rest.strip_prefix('0').unwrap_or(rest),
        // No number in the world has more than fifteen digits.
        None if international => {
            return ((7..=15).contains(&digits.len()) && !digits.starts_with('0'))
                .then(|| format!("+{digits}"));
        }
        None => digits.strip_prefix('0')?,
    };
    let moroccan = national.len() == 9 && national.starts_with(['5', '6', '7', '8']);
    moroccan.then(|| format!("+212{national}"))
}

/// The digits of a number that is being typed, from its first national digit on; nothing if there are letters or fewer than three
/// digits in it. What [`phone`] gives for the whole number contains it.
#[must_use]
pub fn phone_part(text: &str) -> Option<String> {
    let (digits, _) = digits(text)?;
    let national = digits.strip_prefix("00").unwrap_or(&digits);
    let national = national.strip_prefix("212").unwrap_or(national);
    let national = national.strip_prefix('0').unwrap_or(national);
    (national.len() >= 3).then(|| national.to_owned())
}

/// The digits, and whether a `+` stands before them. Nothing if anything else is there but what people put between digits.
fn digits(text: &str) -> Option<(String, bool)> {
    let (mut digits, mut international) = (String::new(), false);
    for character in text.chars() {
        let (mut odd, mut kept) = (false, None);
        super::key::fold(character, &mut |letter| match letter {
            '0'..='9' => kept = Some(letter),
            ' ' => {}
            _ => odd = true,
        });
        match character {
            '+' | '＋' if digits.is_empty() && !international => international = true,
            '+' | '＋' => return None,
            _ if odd => return None,
            _ => digits.extend(kept),
        }
    }
    (!digits.is_empty()).then_some((digits, international))
}
