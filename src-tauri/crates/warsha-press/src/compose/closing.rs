//! How the minutes end: the closing, the place and the day, the signatures.

use super::scribe::{Kept, Scribe, kept, none, paragraph};
use crate::paper::document::{Block, Signature, Text};
use warsha_core::model::attendance::Role;
use warsha_core::model::people::Gender;

/// The section of the closing.
pub(super) fn blocks(scribe: &Scribe<'_>) -> Vec<Block> {
    let workshop = &scribe.minutes.workshop;
    let mut blocks = vec![scribe.section("section-closing")];
    if workshop.closed {
        let hour = workshop.closed_at.map_or_else(none, |instant| scribe.hour(instant));
        let gender = gender(scribe, Role::Chair);
        let said = scribe.say("closing-formula", &[("gender", gender.into()), ("hour", hour.into())]);
        blocks.push(kept(paragraph(said), Kept::WithNext));
    }
    let place = workshop.place.as_ref().map_or_else(none, |place| scribe.inline(place));
    let date = scribe.words.day(workshop.date.0);
    let said = scribe.say("closing-done", &[("place", place.into()), ("date", date.into())]);
    blocks.push(kept(paragraph(said), Kept::WithNext));
    blocks.push(Block::Signatures {
        places: vec![
            place_to_sign(scribe, "signature-chair", Role::Chair),
            place_to_sign(scribe, "signature-rapporteur", Role::Rapporteur),
            Signature { role: scribe.plain("signature-civil-society").into(), name: None },
        ],
    });
    blocks
}

/// The form that fits the person; the doublet where nobody, or more than one, is named.
fn gender(scribe: &Scribe<'_>, role: Role) -> &'static str {
    match scribe.with_role(role).as_slice() {
        [one] if one.gender != Gender::Neutral => one.gender.code(),
        _ => "none",
    }
}

fn place_to_sign(scribe: &Scribe<'_>, key: &str, role: Role) -> Signature {
    let name = match scribe.with_role(role).as_slice() {
        [one] => Some(Text::plain(scribe.words.label(&scribe.attendee(one)))),
        _ => None,
    };
    Signature { role: scribe.say(key, &[("gender", gender(scribe, role).into())]).into(), name }
}
