//! What was said, speaker by speaker: frames where they fit, quotations where they do not.

use super::Printed;
use super::scribe::{Kept, Scribe, kept, paragraph};
use crate::paper::document::{Align, Block, Size, Text};
use crate::words::Words;
use crate::words::narrative::{Naming, Reported, Sentence, Speaker, without_trailing_comma};
use crate::words::opening::{self, Opening};
use warsha_core::id::Id;
use warsha_core::model::floor::Connector;
use warsha_core::model::minutes::{InterventionPart, NotePart};
use warsha_core::model::note::{Form, NoteKind, Verb};
use warsha_core::model::people::{Gender, OrganisationKind};

/// The section of the proceedings.
pub(super) fn blocks(scribe: &Scribe<'_>) -> Vec<Block> {
    let minutes = scribe.minutes;
    let mut blocks = vec![scribe.section("section-proceedings")];
    if minutes.interventions.is_empty() {
        blocks.push(paragraph(scribe.plain("none-interventions")));
    }
    let mut heading = None;
    for (intervention, connector) in minutes.interventions.iter().zip(connectors(scribe)) {
        let speaker = scribe.speaker(intervention.speaker);
        // Two turns running by the same speaker stand under one heading.
        if heading != Some(intervention.speaker) {
            let label = scribe.beginning(&scribe.words.label(&speaker));
            blocks.push(Block::Heading { level: 3, text: Text::plain(label) });
            heading = Some(intervention.speaker);
        }
        let own = named(intervention, true);
        if own.is_empty() {
            blocks.push(paragraph(scribe.words.took_the_floor(connector, &speaker)));
        } else {
            blocks.extend(Turn::of(scribe, &speaker, connector, &own, None).blocks);
        }
    }
    blocks.extend(unattributed(scribe));
    blocks.extend(others(scribe));
    blocks
}

/// The notes of a turn that stand beside its speaker's name, or those that do not.
fn named(intervention: &InterventionPart, named: bool) -> Vec<&NotePart> {
    intervention.notes.iter().filter(|note| note.unattributed != named).collect()
}

/// How each turn joins the one before.
fn connectors(scribe: &Scribe<'_>) -> Vec<Connector> {
    let mut connectors: Vec<Connector> = Vec::new();
    for (place, intervention) in scribe.minutes.interventions.iter().enumerate() {
        let before = connectors.last().copied();
        let connector = intervention.connector.unwrap_or_else(|| connector_for(scribe, place, before));
        connectors.push(connector);
    }
    connectors
}

/// What the proceedings print for a note, found where it is printed: its turn is written as it is for the page. `None`: nothing.
pub(super) fn printed(scribe: &Scribe<'_>, note: &Id) -> Option<Printed> {
    let hall = scribe.hall();
    let there = |notes: &[NotePart]| notes.iter().position(|one| one.id == *note);
    if let Some(at) = there(&scribe.minutes.notes) {
        let note = &scribe.minutes.notes[at];
        if note.unattributed {
            return Turn::of(scribe, &hall, Connector::None, &[note], Some(&note.id)).printed;
        }
        let lines: Vec<String> = scribe.lines(&note.text).iter().map(Text::characters).collect();
        let foreign = scribe.chosen(&note.text).foreign.is_some();
        return Some(if foreign { Printed::Quotation } else { Printed::Sentence }(lines.join(" ")));
    }
    let mut turns = scribe.minutes.interventions.iter().zip(connectors(scribe));
    let (intervention, connector) = turns.find(|(turn, _)| there(&turn.notes).is_some())?;
    let attributed = intervention.notes.iter().any(|one| one.id == *note && !one.unattributed);
    let notes = named(intervention, attributed);
    if attributed {
        let speaker = scribe.speaker(intervention.speaker);
        Turn::of(scribe, &speaker, connector, &notes, Some(note)).printed
    } else {
        Turn::of(scribe, &hall, Connector::None, &notes, Some(note)).printed
    }
}

/// What was said by people who asked not to be named beside it: away from their turns, which would name them.
fn unattributed(scribe: &Scribe<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let hall = scribe.hall();
    for intervention in &scribe.minutes.interventions {
        let notes = named(intervention, false);
        if !notes.is_empty() {
            blocks.extend(Turn::of(scribe, &hall, Connector::None, &notes, None).blocks);
        }
    }
    for note in scribe.minutes.notes.iter().filter(|note| note.unattributed) {
        blocks.extend(Turn::of(scribe, &hall, Connector::None, &[note], None).blocks);
    }
    with_heading(scribe, "section-hall", blocks)
}

/// Notes outside any turn: the secretary's own words, framed by nobody.
fn others(scribe: &Scribe<'_>) -> Vec<Block> {
    let notes = scribe.minutes.notes.iter().filter(|note| !note.unattributed);
    let blocks = notes.flat_map(|note| scribe.blocks(&note.text)).collect();
    with_heading(scribe, "section-notes", blocks)
}

fn with_heading(scribe: &Scribe<'_>, key: &str, mut blocks: Vec<Block>) -> Vec<Block> {
    if !blocks.is_empty() {
        blocks.insert(0, Block::Heading { level: 3, text: Text::plain(scribe.plain(key)) });
    }
    blocks
}

/// How a turn joins the one before, when the secretary has not said: the first sets the scene, the last ends it, another side
/// of the room is another side, and the rest alternate.
fn connector_for(scribe: &Scribe<'_>, place: usize, said: Option<Connector>) -> Connector {
    let turns = &scribe.minutes.interventions;
    let Some(before) = place.checked_sub(1).and_then(|before| turns.get(before)) else {
        return Connector::InThisContext;
    };
    let Some(turn) = turns.get(place) else { return Connector::None };
    if turn.speaker == before.speaker {
        return Connector::Also;
    }
    if place + 1 == turns.len() && turns.len() > 2 {
        return Connector::Finally;
    }
    // Said at every change of side it would be said at every turn: once there, and not on the way back.
    let side = |at: usize| turns.get(at).map(|turn| from_commune(scribe, turn));
    let changes = (1..=place).filter(|at| side(*at) != side(at - 1)).count();
    if side(place) != side(place - 1) && changes % 2 == 1 && said != Some(Connector::OnTheOtherHand) {
        return Connector::OnTheOtherHand;
    }
    if said == Some(Connector::InTurn) { Connector::ForTheirPart } else { Connector::InTurn }
}

fn from_commune(scribe: &Scribe<'_>, turn: &InterventionPart) -> bool {
    let attendee = scribe.minutes.attendees.get(turn.speaker);
    let organisation = attendee.and_then(|attendee| attendee.organisation.as_ref());
    organisation
        .is_some_and(|one| matches!(one.kind, OrganisationKind::Commune | OrganisationKind::Administration))
}

/// A turn being written.
struct Turn<'s> {
    scribe: &'s Scribe<'s>,
    speaker: &'s Speaker,
    /// The connector of the first sentence, until it is used.
    first: Option<Connector>,
    /// The connector of the last sentence.
    said: Option<Connector>,
    open: Option<Sentence<'s>>,
    paragraph: Vec<String>,
    verb: Option<Verb>,
    /// The kind of the words that were last introduced as they were said.
    introduced: Option<NoteKind>,
    blocks: Vec<Block>,
    /// The open sentence holds the note that is looked for.
    holds: bool,
    /// What is printed for it.
    printed: Option<Printed>,
}

impl<'s> Turn<'s> {
    /// A turn, written; `wanted` is the note whose sentence is looked for.
    fn of(
        scribe: &'s Scribe<'s>,
        speaker: &'s Speaker,
        connector: Connector,
        notes: &[&NotePart],
        wanted: Option<&Id>,
    ) -> Self {
        let mut turn = Self {
            scribe,
            speaker,
            first: Some(connector),
            said: None,
            open: None,
            paragraph: Vec::new(),
            verb: None,
            introduced: None,
            blocks: Vec::new(),
            holds: false,
            printed: None,
        };
        for note in notes {
            turn.note(note, wanted == Some(&note.id));
        }
        turn.end_paragraph();
        turn
    }

    fn note(&mut self, note: &NotePart, wanted: bool) {
        let chosen = self.scribe.chosen(&note.text);
        let text = without_trailing_comma(chosen.text);
        if text.is_empty() {
            return;
        }
        let fits = chosen.foreign.is_none()
            && match opening::of(self.scribe.language(), text) {
                Opening::Relative => self.open.as_mut().is_some_and(|sentence| sentence.attach(text)),
                _ => self.frame(note, text),
            };
        if !fits {
            let lines = self.quote(note);
            if wanted {
                self.printed = Some(Printed::Quotation(lines.join(" ")));
            }
        }
        self.holds |= wanted && fits;
    }

    fn frame(&mut self, note: &NotePart, text: &str) -> bool {
        let Some(form) = note.form else { return false };
        let verb = self.verb_for(note, form, text);
        let reported = Reported { verb, form, text };
        if !self.open.as_mut().is_some_and(|sentence| sentence.also(reported)) {
            let (connector, naming) = self.opening();
            let words: &'s Words = self.scribe.words;
            let Some(sentence) = Sentence::begin(words, self.speaker, connector, naming, reported) else {
                return false;
            };
            self.end_sentence();
            self.open = Some(sentence);
            self.began(connector);
        }
        self.verb = Some(verb);
        true
    }

    /// The lines that are quoted.
    fn quote(&mut self, note: &NotePart) -> Vec<String> {
        // Quotations that follow each other stand under one introduction; a question and a petition have their own, under which
        // nothing else may stand.
        let plain = note.kind == NoteKind::Note && self.introduced == Some(NoteKind::Note);
        let silent = self.open.is_none() && self.paragraph.is_empty();
        let follows = silent && matches!(self.blocks.last(), Some(Block::Quotation { .. }));
        if !plain || !follows {
            self.introduced = Some(note.kind);
            let (connector, naming) = self.opening();
            self.end_paragraph();
            let said = self.scribe.words.introduction(connector, self.speaker, naming, note.kind);
            self.began(connector);
            self.blocks.push(Block::Paragraph {
                text: Text::plain(said),
                align: Align::Start,
                size: Size::Normal,
                keep_with_next: true,
                keep_together: false,
            });
        }
        self.verb = None;
        let lines = self.scribe.lines(&note.text);
        let said = lines.iter().map(Text::characters).collect();
        self.blocks.extend(lines.into_iter().map(|text| Block::Quotation { text }));
        said
    }

    /// How the next sentence begins.
    fn opening(&self) -> (Connector, Naming) {
        if let Some(connector) = self.first {
            return (connector, Naming::Label);
        }
        // Whoever shows no gender is not "he" or "she": the label is said again.
        let naming = if self.speaker.gender == Gender::Neutral { Naming::Label } else { Naming::Again };
        let connector =
            if self.said == Some(Connector::Also) { Connector::SameContext } else { Connector::Also };
        (connector, naming)
    }

    fn began(&mut self, connector: Connector) {
        self.first = None;
        self.said = Some(connector);
    }

    fn end_sentence(&mut self) {
        let Some(said) = self.open.take().map(Sentence::finish) else { return };
        if std::mem::take(&mut self.holds) {
            self.printed = Some(Printed::Sentence(said.clone()));
        }
        self.paragraph.push(said);
    }

    fn end_paragraph(&mut self) {
        self.end_sentence();
        if !self.paragraph.is_empty() {
            let said = std::mem::take(&mut self.paragraph).join(" ");
            self.blocks.push(kept(paragraph(said), Kept::Together));
        }
    }

    /// The secretary's verb; or, where none was chosen, a plain one; and not the same one twice running.
    fn verb_for(&self, note: &NotePart, form: Form, text: &str) -> Verb {
        let verb = note.verb.unwrap_or(match note.kind {
            NoteKind::Question => Verb::Ask,
            NoteKind::Petition => Verb::Propose,
            NoteKind::Note | NoteKind::OffRecord if self.verb.is_some() => Verb::Add,
            NoteKind::Note | NoteKind::OffRecord => Verb::Indicate,
        });
        // A text with a particle of its own was written for its verb.
        let free = opening::of(self.scribe.language(), text) == Opening::Plain;
        if self.verb == Some(verb) && free { synonym(verb, form) } else { verb }
    }
}

/// A verb that says as much and rules the same kind of text; the verb itself where there is none.
fn synonym(verb: Verb, form: Form) -> Verb {
    match (verb, form) {
        (Verb::Affirm, _) => Verb::Insist,
        (Verb::Insist, _) => Verb::Affirm,
        (Verb::Indicate, Form::Clause) => Verb::Clarify,
        (Verb::Clarify, Form::Clause) => Verb::Indicate,
        (Verb::Indicate, Form::Noun) | (Verb::TouchOn, Form::Noun) => Verb::Address,
        (Verb::Address, Form::Noun) => Verb::TouchOn,
        (Verb::Add, Form::Clause) => Verb::Indicate,
        (other, _) => other,
    }
}
