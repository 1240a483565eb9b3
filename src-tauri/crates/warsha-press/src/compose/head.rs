//! What stands before the proceedings: letterhead, title, card, context, attendance, agenda.

use super::Version;
use super::participation::{BySex, Participation};
use super::scribe::{Scribe, none, paragraph};
use crate::paper::document::{Align, Block, Entry, Marker, Size, Span, Text};
use crate::words::dates;
use std::collections::BTreeMap;
use warsha_core::model::attendance::Role;
use warsha_core::model::people::OrganisationKind;
use warsha_core::model::programme::PreambleKind;

/// The letterhead, centred: its lines one under the other, or, where a lying sheet has little height, beside each other.
pub(super) fn letterhead(scribe: &Scribe<'_>, between: &str) -> Vec<Block> {
    let mut spans: Vec<Span> = Vec::new();
    for line in &scribe.minutes.letterhead {
        let line = scribe.text(line);
        if !spans.is_empty() {
            spans.push(Span { text: between.to_owned(), ..Span::default() });
        }
        let language = line.language;
        spans.extend(
            line.spans.into_iter().map(|span| Span { language: span.language.or(language.clone()), ..span }),
        );
    }
    if spans.is_empty() { Vec::new() } else { vec![centred(Text { spans, language: None }, Size::Normal)] }
}

/// The title, what the workshop belongs to, and the number of the document.
pub(super) fn title(scribe: &Scribe<'_>) -> Vec<Block> {
    let minutes = scribe.minutes;
    let mut blocks = vec![Block::Heading { level: 1, text: Text::plain(scribe.title("minutes-title")) }];
    if let Some(title) = &minutes.workshop.title {
        blocks.push(centred(scribe.text(title), Size::Large));
    }
    let programme = &minutes.programme;
    let years = programme
        .first_year
        .or(programme.last_year)
        .map(|first| dates::years(scribe.language(), first, programme.last_year.unwrap_or(first)));
    let line = scribe.say(
        "programme-line",
        &[
            ("programme", scribe.inline(&programme.title).into()),
            ("years", years.unwrap_or_else(none).into()),
        ],
    );
    blocks.push(centred(line.into(), Size::Large));
    if let Some(series) = &programme.series_title {
        blocks.push(centred(scribe.text(series), Size::Normal));
    }
    let reference = scribe.say("running-reference", &[("reference", scribe.reference().into())]);
    blocks.push(centred(reference.into(), Size::Normal));
    blocks
}

/// A line in the middle, that stays with what follows.
pub(super) fn centred(text: Text, size: Size) -> Block {
    Block::Paragraph { text, align: Align::Center, size, keep_with_next: true, keep_together: false }
}

/// Under the title of a list: its number, the day, the hours if there are any yet, the place.
pub(super) fn occasion(scribe: &Scribe<'_>, reference: String) -> Block {
    let workshop = &scribe.minutes.workshop;
    let timed = workshop.opened_at.is_some() || workshop.closed_at.is_some();
    let when = if timed { date_and_hours(scribe) } else { scribe.weekday_and_day() };
    let venue = workshop.venue.as_ref().map(|venue| scribe.inline(venue));
    let known: Vec<String> = [Some(reference), Some(when), venue].into_iter().flatten().collect();
    let line = known.join(&scribe.plain("list-comma"));
    centred(scribe.beginning(&line).into(), Size::Normal)
}

/// The card of the workshop; what is not known is said to be so.
pub(super) fn card(scribe: &Scribe<'_>) -> Vec<Block> {
    let minutes = scribe.minutes;
    let workshop = &minutes.workshop;
    let unknown = || Text::plain(scribe.plain("unknown"));
    let entry = |key: &str, value: Text| Entry { name: scribe.plain(&format!("card-{key}")).into(), value };
    let known = |text: String| if text.is_empty() { unknown() } else { Text::plain(text) };
    let role = |role: Role| {
        let people = scribe.with_role(role);
        known(scribe.beginning(
            &scribe.people(&people.iter().map(|attendee| scribe.attendee(attendee)).collect::<Vec<_>>()),
        ))
    };
    let partners: Vec<String> =
        workshop.partners.iter().map(|partner| scribe.inline(&partner.name)).collect();
    let participation = Participation::of(minutes);
    let proposals = minutes.recommendations.iter().filter(|one| one.parents.is_empty()).count();
    let mut entries = vec![
        entry("axis", workshop.axis.as_ref().map_or_else(unknown, |axis| scribe.text(axis))),
        entry("organiser", workshop.organiser.as_ref().map_or_else(unknown, |one| scribe.text(&one.name))),
        entry("partners", known(scribe.list(&partners))),
        entry("venue", workshop.venue.as_ref().map_or_else(unknown, |venue| scribe.text(venue))),
        entry("date", Text::plain(date_and_hours(scribe))),
        entry("chair", role(Role::Chair)),
        entry("facilitator", role(Role::Facilitator)),
        entry("rapporteur", role(Role::Rapporteur)),
        entry("present", present(scribe, &participation)),
        entry(
            "interventions",
            Text::plain(scribe.say("interventions-nom", &[("count", minutes.interventions.len().into())])),
        ),
        entry(
            "recommendations",
            Text::plain(scribe.say("recommendations-nom", &[("count", proposals.into())])),
        ),
    ];
    if let Some(absent) = absent(scribe) {
        let place = entries.len() - 2;
        entries.insert(place, entry("excused", Text::plain(absent)));
    }
    vec![scribe.section("section-card"), Block::Card { entries }]
}

/// Who sent word, and who came in whose place; nothing if nobody did.
fn absent(scribe: &Scribe<'_>) -> Option<String> {
    // In public it is nobody's business.
    if scribe.version == Version::Public {
        return None;
    }
    let said: Vec<String> = scribe
        .minutes
        .attendees
        .iter()
        .filter(|attendee| attendee.absence.is_some())
        .map(|attendee| {
            let name = scribe.name_alone(attendee);
            match &attendee.representative {
                None => name,
                Some(other) => scribe.say(
                    "absent-represented",
                    &[
                        ("name", name.into()),
                        ("gender", attendee.gender.code().into()),
                        ("other", scribe.inline(other).into()),
                    ],
                ),
            }
        })
        .collect();
    (!said.is_empty()).then(|| scribe.list(&said))
}

pub(super) fn date_and_hours(scribe: &Scribe<'_>) -> String {
    let workshop = &scribe.minutes.workshop;
    let opened = workshop.opened_at.map(|instant| scribe.hour(instant));
    let closed = workshop.closed_at.map(|instant| scribe.hour(instant));
    let hours = match (opened, closed) {
        (Some(opened), Some(closed)) => {
            scribe.say("hours-both", &[("opened", opened.into()), ("closed", closed.into())])
        }
        (Some(opened), None) => scribe.say("hours-opened", &[("opened", opened.into())]),
        (None, Some(closed)) => scribe.say("hours-closed", &[("closed", closed.into())]),
        (None, None) => scribe.plain("hours-unknown"),
    };
    format!("{}{}{hours}", scribe.weekday_and_day(), scribe.plain("list-comma"))
}

fn present(scribe: &Scribe<'_>, participation: &Participation) -> Text {
    let said = match &participation.present {
        Err(reason) => {
            let reason = scribe.plain(&format!("reason-{reason}"));
            scribe.say("unknown-because", &[("reason", reason.into())])
        }
        Ok(by) => match by.total {
            None => scribe.plain("figures-hidden-note"),
            Some(total) => {
                // Some cells without the others would look like all there is.
                let detail = if by.is_hidden() { Vec::new() } else { by_sex(scribe, by) };
                let people = scribe.say("people-nom", &[("count", total.into())]);
                if detail.is_empty() { people } else { format!("{people} ({})", scribe.list(&detail)) }
            }
        },
    };
    Text::plain(said)
}

/// Women, men, others, undisclosed: those who are some.
fn by_sex(scribe: &Scribe<'_>, by: &BySex) -> Vec<String> {
    let some = |amount: Option<i64>| amount.filter(|amount| *amount > 0);
    [
        some(by.female).map(|count| scribe.say("women-nom", &[("women", count.into())])),
        some(by.male).map(|count| scribe.say("men-nom", &[("men", count.into())])),
        some(by.other).map(|count| scribe.say("others-nom", &[("count", count.into())])),
        some(by.undisclosed).map(|count| scribe.say("undisclosed-nom", &[("undisclosed", count.into())])),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// When and by whom it was held, then the preamble's lines, each in its own words.
pub(super) fn context(scribe: &Scribe<'_>) -> Vec<Block> {
    let minutes = scribe.minutes;
    let workshop = &minutes.workshop;
    let part = workshop.part_of_day.map_or_else(|| "part-none".to_owned(), |part| format!("part-{part}"));
    let axis = workshop.axis.as_ref().map_or_else(none, |axis| scribe.inline(axis));
    let mut said = scribe.say(
        "session-opening",
        &[
            ("n", workshop.number.into()),
            ("part", scribe.plain(&part).into()),
            ("date", scribe.weekday_and_day().into()),
            ("axis", axis.into()),
        ],
    );
    if let Some(organiser) = &workshop.organiser {
        let partners: Vec<String> =
            workshop.partners.iter().map(|partner| scribe.organisation(partner)).collect();
        let partners = if partners.is_empty() { none() } else { scribe.list(&partners) };
        said.push(' ');
        said.push_str(&scribe.say(
            "session-organised",
            &[("organiser", scribe.organisation(organiser).into()), ("partners", partners.into())],
        ));
    }
    let mut blocks = vec![scribe.section("section-context"), paragraph(said)];
    if let Some(purpose) = &minutes.programme.purpose {
        blocks.extend(scribe.blocks(purpose));
    }
    for (kind, key) in [
        (PreambleKind::Basis, "context-bases"),
        (PreambleKind::Context, "context-contexts"),
        (PreambleKind::Aim, "context-aims"),
    ] {
        let lines: Vec<_> = minutes.preamble.iter().filter(|line| line.kind == kind).collect();
        if lines.is_empty() {
            continue;
        }
        blocks.push(Block::Paragraph {
            text: scribe.plain(key).into(),
            align: Align::Start,
            size: Size::Normal,
            keep_with_next: true,
            keep_together: false,
        });
        // A list has one direction; where a line is foreign, each is a block of its own.
        if lines.iter().any(|line| scribe.chosen(&line.text).foreign.is_some()) {
            blocks.extend(lines.iter().flat_map(|line| scribe.blocks(&line.text)));
        } else {
            let items = lines.iter().map(|line| scribe.text(&line.text)).collect();
            blocks.push(Block::List { marker: Marker::Bullet, items });
        }
    }
    blocks
}

/// Who was there, by sex and by kind of organisation; or that nobody was counted.
pub(super) fn attendance(scribe: &Scribe<'_>) -> Vec<Block> {
    let participation = Participation::of(scribe.minutes);
    let said = match &participation.present {
        Err("attendance-not-taken") => scribe.plain("attendance-not-taken"),
        Err(reason) => {
            let reason = scribe.plain(&format!("reason-{reason}"));
            scribe.say("unknown-because", &[("reason", reason.into())])
        }
        Ok(by) => attendance_sentences(scribe, &participation, by),
    };
    vec![scribe.section("section-attendance"), paragraph(said)]
}

fn attendance_sentences(scribe: &Scribe<'_>, participation: &Participation, by: &BySex) -> String {
    let (Some(women), Some(men), Some(other), Some(undisclosed)) =
        (by.female, by.male, by.other, by.undisclosed)
    else {
        return scribe.plain("attendance-hidden");
    };
    let mut sentences = vec![scribe.words.attendance(women, men, undisclosed)];
    if other > 0 {
        let people = scribe.say("others-nom", &[("count", other.into())]);
        sentences
            .push(scribe.say("attendance-others", &[("people", people.into()), ("count", other.into())]));
        if women + men + undisclosed == 0 {
            sentences.remove(0);
        }
    }
    if participation.anonymous > 0 {
        sentences.push(scribe.say("attendance-anonymous", &[("count", participation.anonymous.into())]));
    }
    sentences.extend(kinds(scribe));
    sentences.join(" ")
}

fn kinds(scribe: &Scribe<'_>) -> Option<String> {
    let mut counts: BTreeMap<Option<OrganisationKind>, i64> = BTreeMap::new();
    // Small groups can be told apart in public: they are left out with the rest of the small numbers.
    if scribe.minutes.public {
        return None;
    }
    for attendee in scribe.minutes.attendees.iter().filter(|attendee| !attendee.stays.is_empty()) {
        *counts.entry(attendee.organisation.as_ref().map(|organisation| organisation.kind)).or_default() += 1;
    }
    // Those without an organisation come last.
    let unknown = counts.remove(&None);
    let entries: Vec<String> = counts
        .into_iter()
        .chain(unknown.map(|count| (None, count)))
        .map(|(kind, count)| {
            let kind = scribe.plain(&format!("kinds-{}", kind.map_or("none", OrganisationKind::code)));
            scribe.say("kinds-entry", &[("kind", kind.into()), ("count", count.into())])
        })
        .collect();
    (!entries.is_empty()).then(|| scribe.say("attendance-kinds", &[("list", scribe.list(&entries).into())]))
}

/// The agenda.
pub(super) fn agenda(scribe: &Scribe<'_>) -> Vec<Block> {
    let minutes = scribe.minutes;
    let mut blocks = vec![scribe.section("section-agenda")];
    if minutes.agenda.is_empty() {
        blocks.push(paragraph(scribe.plain("none-agenda")));
        return blocks;
    }
    let items = minutes
        .agenda
        .iter()
        .map(|item| {
            let mut text = scribe.text(&item.title);
            if let Some(minutes) = item.minutes {
                let shown = scribe.say("minutes-nom", &[("count", minutes.into())]);
                text.spans.push(Span {
                    text: format!(" ({shown})"),
                    language: text
                        .language
                        .is_some()
                        .then(|| crate::words::tag(scribe.language()).to_owned()),
                    ..Default::default()
                });
            }
            text
        })
        .collect();
    blocks.push(Block::List { marker: Marker::Number, items });
    blocks
}
