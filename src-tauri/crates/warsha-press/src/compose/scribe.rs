//! Who writes a document: the minutes, the words of its language, and what may be said of people.

use super::Version;
use crate::paper::document::{Align, Block, Column, Text};
use crate::words::narrative::{Number, Speaker, capitalised};
use crate::words::{Value, Words, articles, dates, numbers};
use chrono::{DateTime, FixedOffset, NaiveTime, Offset, SecondsFormat, TimeZone, Utc};
use warsha_core::id::Id;
use warsha_core::model::attendance::Role;
use warsha_core::model::minutes::{Attendee, Minutes, OrganisationPart, RecommendationPart, Wording};
use warsha_core::model::people::Gender;
use warsha_core::model::terms::Language;

/// Composes for one document.
pub(super) struct Scribe<'a> {
    pub(super) minutes: &'a Minutes,
    pub(super) words: &'a Words,
    pub(super) version: Version,
}

/// The words chosen among a wording's languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Chosen<'a> {
    pub(super) text: &'a str,
    /// The language, when it is not the document's.
    pub(super) foreign: Option<Language>,
}

impl<'a> Scribe<'a> {
    pub(super) fn new(minutes: &'a Minutes, words: &'a Words, version: Version) -> Self {
        // Minutes filtered for the public can only make a public document.
        let version = if minutes.public { Version::Public } else { version };
        Self { minutes, words, version }
    }

    pub(super) fn language(&self) -> Language {
        self.words.language()
    }

    pub(super) fn say(&self, key: &str, facts: &[(&str, Value<'_>)]) -> String {
        self.words.say(key, facts)
    }

    pub(super) fn plain(&self, key: &str) -> String {
        self.words.plain(key)
    }

    /// The words of a wording in the document's language, or else as they were written.
    pub(super) fn chosen<'w>(&self, wording: &'w Wording) -> Chosen<'w> {
        if let Some(text) = wording.translations.get(&self.language()) {
            return Chosen { text, foreign: None };
        }
        let language = wording.language.unwrap_or_else(|| self.language_of(&wording.text));
        Chosen { text: &wording.text, foreign: (language != self.language()).then_some(language) }
    }

    /// Names and titles do not say their language: their letters do.
    fn language_of(&self, text: &str) -> Language {
        let arabic = text.chars().any(numbers::is_arabic);
        let latin = text.chars().any(numbers::is_latin);
        match self.language() {
            Language::Arabic if latin && !arabic => Language::French,
            Language::Arabic => Language::Arabic,
            _ if arabic => Language::Arabic,
            other => other,
        }
    }

    /// A wording inside a sentence: on one line, and a run of another script is isolated.
    pub(super) fn inline(&self, wording: &Wording) -> String {
        numbers::isolated(self.language(), &one_line(self.chosen(wording).text))
    }

    /// A wording that stands alone on one line, said to be in its language.
    pub(super) fn text(&self, wording: &Wording) -> Text {
        let chosen = self.chosen(wording);
        self.in_language(Text::plain(one_line(chosen.text)), chosen.foreign)
    }

    /// A wording line by line, each said to be in its language.
    pub(super) fn lines(&self, wording: &Wording) -> Vec<Text> {
        let chosen = self.chosen(wording);
        let lines = chosen.text.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.map(|line| self.in_language(Text::plain(line), chosen.foreign)).collect()
    }

    pub(super) fn in_language(&self, text: Text, foreign: Option<Language>) -> Text {
        match foreign {
            Some(language) => text.in_language(crate::words::tag(language)),
            None => text,
        }
    }

    /// A wording as blocks, one a line: paragraphs, or quotations when it is not in the document's language.
    pub(super) fn blocks(&self, wording: &Wording) -> Vec<Block> {
        let block =
            |text: Text| if text.language.is_some() { Block::Quotation { text } } else { paragraph(text) };
        self.lines(wording).into_iter().map(block).collect()
    }

    /// An organisation in a sentence, with its article where the language has one.
    pub(super) fn organisation(&self, organisation: &OrganisationPart) -> String {
        let name = articles::in_sentence(self.language(), self.chosen(&organisation.name).text);
        numbers::isolated(self.language(), &name)
    }

    /// Somebody on the list, as sentences name her.
    pub(super) fn speaker(&self, place: usize) -> Speaker {
        match self.minutes.attendees.get(place) {
            Some(attendee) => self.attendee(attendee),
            None => self.hall(),
        }
    }

    pub(super) fn attendee(&self, attendee: &Attendee) -> Speaker {
        let shown = self.version == Version::Internal || attendee.nameable;
        match &attendee.name {
            Some(name) if shown => Speaker {
                honorific: attendee.honorific,
                name: self.inline(name),
                function: attendee.function.as_ref().map(|function| self.inline(function)),
                organisation: self.shown_organisation(attendee),
                gender: attendee.gender,
                number: Number::One,
            },
            _ => Speaker::labelled(self.stand_in(attendee), attendee.gender, Number::One),
        }
    }

    /// The title and the name, where function and organisation have columns of their own.
    pub(super) fn name_alone(&self, attendee: &Attendee) -> String {
        let shown = self.attendee(attendee);
        self.words.label(&Speaker { function: None, organisation: None, ..shown })
    }

    /// A function in the organising body says enough: "deputy president of the commune" needs no "for the commune".
    fn shown_organisation(&self, attendee: &Attendee) -> Option<String> {
        let organisation = attendee.organisation.as_ref()?;
        let organiser = self.minutes.workshop.organiser.as_ref();
        let said =
            attendee.function.is_some() && organiser.is_some_and(|organiser| organiser.id == organisation.id);
        // The English label puts the name in brackets, without an article.
        (!said).then(|| match self.language() {
            Language::English => self.inline(&organisation.name),
            _ => self.organisation(organisation),
        })
    }

    /// What is said instead of a name.
    fn stand_in(&self, attendee: &Attendee) -> String {
        let gender = ("gender", Value::from(attendee.gender.code()));
        if self.version == Version::Internal {
            return self.say("speaker-numbered", &[gender, ("place", attendee.number.to_string().into())]);
        }
        match &attendee.organisation {
            Some(organisation) => self.say(
                "speaker-representative",
                &[gender, ("organisation", self.organisation(organisation).into())],
            ),
            None => self.say("speaker-participant", &[gender]),
        }
    }

    /// Somebody in the room who is not told.
    pub(super) fn hall(&self) -> Speaker {
        Speaker::labelled(self.plain("speaker-hall"), Gender::Neutral, Number::One)
    }

    /// Those who had that role, in the order of the list.
    pub(super) fn with_role(&self, role: Role) -> Vec<&'a Attendee> {
        self.minutes.attendees.iter().filter(|attendee| attendee.roles.contains(&role)).collect()
    }

    /// The title of the document.
    pub(super) fn title(&self, key: &str) -> String {
        let axis = self.minutes.workshop.axis.as_ref().map(|axis| self.inline(axis));
        self.say(
            key,
            &[("n", self.minutes.workshop.number.into()), ("axis", axis.unwrap_or_else(none).into())],
        )
    }

    /// The number of the minutes: 02/2022.
    pub(super) fn reference(&self) -> String {
        let workshop = &self.minutes.workshop;
        let said = self.say(
            "reference-workshop",
            &[
                ("number", format!("{:02}", workshop.number).into()),
                ("year", workshop.date.0.format("%Y").to_string().into()),
            ],
        );
        numbers::isolated(self.language(), &said)
    }

    /// The number of a recommendation: ت-02-07, or ت-م-14 for a common wording.
    pub(super) fn recommendation_reference(&self, recommendation: &RecommendationPart) -> String {
        let number = ("number", Value::from(format!("{:02}", recommendation.position)));
        if recommendation.parents.is_empty() {
            let workshop = format!("{:02}", self.minutes.workshop.number);
            self.say("reference-recommendation", &[("workshop", workshop.into()), number])
        } else {
            self.say("reference-merged", &[number])
        }
    }

    /// The number of the recommendation of that id.
    pub(super) fn reference_of(&self, id: &Id) -> Option<String> {
        let recommendation = self.minutes.recommendations.iter().find(|one| one.id == *id)?;
        Some(self.recommendation_reference(recommendation))
    }

    /// Columns of words, by the key of their head and their share of the width.
    pub(super) fn columns(&self, columns: &[(&str, f32)]) -> Vec<Column> {
        let column = |(key, width): &(&str, f32)| Column {
            head: self.plain(&format!("column-{key}")).into(),
            width: *width,
            align: Align::Start,
        };
        columns.iter().map(column).collect()
    }

    /// A label where a line begins with it.
    pub(super) fn beginning(&self, label: &str) -> String {
        if self.language() == Language::Arabic { label.to_owned() } else { capitalised(label) }
    }

    /// a and b; a, b and c.
    pub(super) fn list(&self, items: &[String]) -> String {
        let (Some(last), rest) = (items.last(), &items[..items.len().saturating_sub(1)]) else {
            return String::new();
        };
        if rest.is_empty() {
            return last.clone();
        }
        // An isolate after the Arabic و would keep it from joining.
        let last =
            last.strip_prefix(numbers::FSI).filter(|_| self.language() == Language::Arabic).map_or_else(
                || last.clone(),
                |inner| {
                    if inner.starts_with(numbers::is_arabic) {
                        inner.replace(numbers::PDI, "")
                    } else {
                        last.clone()
                    }
                },
            );
        format!("{}{}{last}", rest.join(&self.plain("list-between")), self.plain("list-and"))
    }

    /// People with titles and functions, which have commas of their own: a; b; c.
    pub(super) fn people(&self, speakers: &[Speaker]) -> String {
        let labels: Vec<String> = speakers.iter().map(|speaker| self.words.label(speaker)).collect();
        labels.join(&self.plain("list-semicolon"))
    }

    /// The day: الخميس 13 أكتوبر 2022.
    pub(super) fn weekday_and_day(&self) -> String {
        dates::weekday_and_day(self.language(), self.minutes.workshop.date.0)
    }

    /// The hour of an instant on the day's clock.
    pub(super) fn hour(&self, instant: i64) -> String {
        self.words.hour(instant, self.minutes.workshop.utc_offset)
    }

    /// When the document was drawn up: at the closing, or else on the day; the file has no other date.
    pub(super) fn drawn_up(&self) -> String {
        let workshop = &self.minutes.workshop;
        let seconds = i32::try_from(workshop.utc_offset * 60).unwrap_or_default();
        let offset = FixedOffset::east_opt(seconds).unwrap_or_else(|| Utc.fix());
        let closed = workshop.closed_at.and_then(DateTime::from_timestamp_millis);
        let instant = closed
            .map(|instant| instant.with_timezone(&offset))
            .or_else(|| offset.from_local_datetime(&workshop.date.0.and_time(NaiveTime::MIN)).single());
        instant.map_or_else(String::new, |instant| instant.to_rfc3339_opts(SecondsFormat::Secs, true))
    }
}

/// The word by which messages know that a fact is absent.
pub(super) fn none() -> String {
    "none".to_owned()
}

/// Lines one after the other: a cell, a heading, a sentence have one line.
fn one_line(text: &str) -> String {
    if text.contains(['\n', '\r']) {
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    } else {
        text.to_owned()
    }
}

/// A paragraph of running text.
pub(super) fn paragraph(text: impl Into<Text>) -> Block {
    Block::Paragraph {
        text: text.into(),
        align: Align::Justify,
        size: crate::paper::document::Size::Normal,
        keep_with_next: false,
        keep_together: false,
    }
}

/// How a paragraph is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    /// On one page.
    Together,
    /// On the page of what follows.
    WithNext,
}

/// The same paragraph, kept.
pub(super) fn kept(mut block: Block, how: Kept) -> Block {
    if let Block::Paragraph { keep_with_next, keep_together, .. } = &mut block {
        match how {
            Kept::Together => *keep_together = true,
            Kept::WithNext => *keep_with_next = true,
        }
    }
    block
}
