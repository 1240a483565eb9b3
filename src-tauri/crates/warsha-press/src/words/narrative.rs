//! One note, one frame: who said it, how it is reported, and the secretary's words, untouched.
//!
//! A frame wraps only what fits it. What does not fit gives no sentence, and is quoted by whoever composes the page.

use super::{MISFIT, Words, opening};
use warsha_core::model::floor::Connector;
use warsha_core::model::note::{Form, NoteKind, Verb};
use warsha_core::model::people::{Gender, Honorific};
use warsha_core::model::terms::Language;

/// Grammatical number of a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// A person, an organisation.
    One,
    /// Two: Arabic has a dual.
    Two,
    /// More.
    Many,
}

impl Number {
    fn code(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Two => "two",
            Self::Many => "many",
        }
    }
}

/// A speaker as sentences name her. Gender and number are those of the label: they are grammar, not statistics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speaker {
    /// The title before the name.
    pub honorific: Option<Honorific>,
    /// The name, or what stands for it.
    pub name: String,
    /// The function, as it is written.
    pub function: Option<String>,
    /// The organisation, with its article where the language has one.
    pub organisation: Option<String>,
    /// How sentences agree.
    pub gender: Gender,
    /// How many.
    pub number: Number,
}

impl Speaker {
    /// A speaker known by a label alone.
    #[must_use]
    pub fn labelled(name: impl Into<String>, gender: Gender, number: Number) -> Self {
        Self { honorific: None, name: name.into(), function: None, organisation: None, gender, number }
    }
}

/// How a text is reported, and the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reported<'a> {
    /// The verb.
    pub verb: Verb,
    /// The form of the text.
    pub form: Form,
    /// The secretary's words.
    pub text: &'a str,
}

/// Which name a sentence uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// The whole label.
    Label,
    /// The same speaker as in the sentence before.
    Again,
}

impl Words {
    /// The speaker in a list, a heading, a signature.
    #[must_use]
    pub fn label(&self, speaker: &Speaker) -> String {
        self.labelled("speaker-label", speaker)
    }

    /// The speaker as the subject of a sentence: an apposition is closed by a comma.
    #[must_use]
    pub fn subject(&self, speaker: &Speaker) -> String {
        self.labelled("speaker-label-subject", speaker)
    }

    fn labelled(&self, key: &str, speaker: &Speaker) -> String {
        let honorific = speaker.honorific.map_or_else(String::new, |honorific| {
            self.say(&format!("honorific-{honorific}"), &[("gender", speaker.gender.code().into())])
        });
        self.say(
            key,
            &[
                ("honorific", honorific.into()),
                ("name", speaker.name.as_str().into()),
                ("function", speaker.function.as_deref().unwrap_or("none").into()),
                ("organisation", speaker.organisation.as_deref().unwrap_or("none").into()),
            ],
        )
    }

    /// A connector, with the space that follows it.
    #[must_use]
    pub fn connector(&self, connector: Connector, speaker: &Speaker) -> String {
        self.say(
            &format!("connector-{connector}"),
            &[("gender", speaker.gender.code().into()), ("number", speaker.number.code().into())],
        )
    }

    /// The sentence that reports a text, without its full stop; `None` when the text fits no frame.
    #[must_use]
    pub fn report(
        &self,
        connector: Connector,
        speaker: &Speaker,
        naming: Naming,
        reported: Reported<'_>,
    ) -> Option<String> {
        let key = format!("report-{}", reported.verb);
        let connector = self.connector(connector, speaker);
        let named = self.named(speaker, naming);
        let sentence = self.framed(&key, speaker, &connector, &named, reported)?;
        Some(if self.language() == Language::Arabic { sentence } else { capitalised(&sentence) })
    }

    /// The participle that adds a text to a sentence; `None` when the text fits no frame.
    #[must_use]
    pub fn also(&self, speaker: &Speaker, reported: Reported<'_>) -> Option<String> {
        self.framed(&format!("also-{}", reported.verb), speaker, "", "", reported)
    }

    /// The line that introduces words given as they were said.
    #[must_use]
    pub fn introduction(
        &self,
        connector: Connector,
        speaker: &Speaker,
        naming: Naming,
        kind: NoteKind,
    ) -> String {
        let kind = match kind {
            NoteKind::Question => "question",
            NoteKind::Petition => "petition",
            NoteKind::Note | NoteKind::OffRecord => "note",
        };
        // Before a colon the comma that closes an apposition disappears; it stays where a verb follows.
        let named = match (self.language(), naming) {
            (Language::Arabic, Naming::Label) if kind == "note" => self.label(speaker),
            _ => self.named(speaker, naming),
        };
        let said = self.say(
            &format!("quote-{kind}"),
            &[
                ("connector", self.connector(connector, speaker).into()),
                ("speaker", named.into()),
                ("gender", speaker.gender.code().into()),
                ("number", speaker.number.code().into()),
            ],
        );
        let said = collapsed(&said).replace(" :", ":");
        if self.language() == Language::Arabic { said } else { capitalised(&said) }
    }

    /// The sentence about somebody who had the floor and of whose words nothing was noted.
    #[must_use]
    pub fn took_the_floor(&self, connector: Connector, speaker: &Speaker) -> String {
        let said = self.say(
            "took-the-floor",
            &[
                ("connector", self.connector(connector, speaker).into()),
                ("speaker", self.named(speaker, Naming::Label).into()),
                ("gender", speaker.gender.code().into()),
                ("number", speaker.number.code().into()),
            ],
        );
        if self.language() == Language::Arabic { said } else { capitalised(&said) }
    }

    fn named(&self, speaker: &Speaker, naming: Naming) -> String {
        match naming {
            Naming::Again => self.say(
                "speaker-again",
                &[("gender", speaker.gender.code().into()), ("number", speaker.number.code().into())],
            ),
            // The Arabic impersonal frames close the apposition themselves.
            Naming::Label if self.language() == Language::Arabic && speaker.gender == Gender::Neutral => {
                self.label(speaker)
            }
            Naming::Label => self.subject(speaker),
        }
    }

    fn framed(
        &self,
        key: &str,
        speaker: &Speaker,
        connector: &str,
        named: &str,
        reported: Reported<'_>,
    ) -> Option<String> {
        let text = reported.text.trim();
        let opening = opening::of(self.language(), text);
        if text.is_empty() || text.contains('\n') || reported.form == Form::Sentence {
            return None;
        }
        // A text that brings its own "that" is a clause, whatever was said of its form.
        let form = if opening.is_clause() { Form::Clause } else { reported.form };
        let said = self.say(
            key,
            &[
                ("connector", connector.to_owned().into()),
                ("speaker", named.to_owned().into()),
                ("gender", speaker.gender.code().into()),
                ("number", speaker.number.code().into()),
                ("form", form.code().into()),
                ("content", text.to_owned().into()),
            ],
        );
        if said.contains(MISFIT) {
            return None;
        }
        // Only what the frame brought is tidied: the secretary's words stay as they are.
        // A French or Spanish article may have joined the preposition (au, al): the words after it are whole.
        let start =
            said.rfind(text).or_else(|| text.split_once(' ').and_then(|(_, rest)| said.rfind(rest)))?;
        let (frame, words) = said.split_at(start);
        Some(format!("{}{words}", collapsed(frame)))
    }
}

/// A sentence being written: a verb, at most two participles, and what goes on from them.
#[derive(Debug)]
pub struct Sentence<'w> {
    words: &'w Words,
    speaker: &'w Speaker,
    text: String,
    participles: usize,
    ended: bool,
}

impl<'w> Sentence<'w> {
    /// Participles of a sentence, at most.
    pub const PARTICIPLES: usize = 2;

    /// Begins a sentence; `None` when the text fits no frame.
    #[must_use]
    pub fn begin(
        words: &'w Words,
        speaker: &'w Speaker,
        connector: Connector,
        naming: Naming,
        reported: Reported<'_>,
    ) -> Option<Self> {
        let text = words.report(connector, speaker, naming, reported)?;
        let ended = ends_sentence(&text);
        Some(Self { words, speaker, text, participles: 0, ended })
    }

    /// Adds a participle; false when the sentence is full, has ended, or the text fits no frame.
    pub fn also(&mut self, reported: Reported<'_>) -> bool {
        if self.ended || self.participles >= Self::PARTICIPLES {
            return false;
        }
        let Some(said) = self.words.also(self.speaker, reported) else { return false };
        let join = if self.participles == 0 { "join-first" } else { "join-last" };
        self.participles += 1;
        self.push(join, &said);
        true
    }

    /// Adds a text that goes on from what was just said, in the same breath; false when it cannot.
    pub fn attach(&mut self, text: &str) -> bool {
        if self.ended || text.contains('\n') {
            return false;
        }
        self.push("join-first", text);
        true
    }

    fn push(&mut self, join: &str, said: &str) {
        self.text.push_str(&self.words.plain(join));
        self.text.push_str(said);
        self.ended = ends_sentence(said);
    }

    /// The sentence, with its full stop unless the words bring their own.
    #[must_use]
    pub fn finish(self) -> String {
        if self.ended { self.text } else { self.text + "." }
    }
}

/// Does this text end a sentence by itself?
#[must_use]
pub fn ends_sentence(text: &str) -> bool {
    text.trim_end().trim_end_matches(['»', '”', '"', ')']).ends_with(['.', '!', '?', '؟', '…'])
}

/// Without the spaces and the comma that would stand before the next mark; the words are all there.
#[must_use]
pub fn without_trailing_comma(text: &str) -> &str {
    text.trim().trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '،' | ',' | '؛' | ';'))
}

/// The first letter of a sentence is a capital.
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// Runs of plain spaces become one: an empty name leaves two.
#[must_use]
pub fn collapsed(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    for character in text.chars() {
        if !(character == ' ' && kept.ends_with(' ')) {
            kept.push(character);
        }
    }
    kept
}
