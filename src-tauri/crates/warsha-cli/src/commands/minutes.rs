//! `minutes`: a document of a workshop, from its dossier.

use super::typeset::produce;
use super::{unexpected, workshop, write};
use crate::arguments::{Document, Form, Format, Minutes, Version};
use crate::failure::Failure;
use crate::say::Voice;
use warsha_core::id::Id;
use warsha_core::{Evening, FileKey, Reader, Reading, View};
use warsha_press::compose::{self, Badges, Beside, List, Sheet};
use warsha_press::sheet;

/// Composes a document and writes it.
pub fn run(asked: &Minutes, voice: &Voice) -> Result<(), Failure> {
    let reader = Reader::open(&asked.dossier, FileKey)?;
    let workshop = workshop(&reader, asked.workshop)?;
    let public = asked.version == Version::Public;
    let Reading::Minutes(minutes) = reader.read(&View::Minutes { workshop: workshop.clone(), public })?
    else {
        return Err(unexpected());
    };
    let (language, version) =
        (voice.language(), if public { compose::Version::Public } else { compose::Version::Internal });
    let beside =
        if asked.document == Document::Pack { beside(&reader, &workshop)? } else { Beside::default() };
    let list = match asked.document {
        Document::Recommendations => Some(List::Recommendations),
        Document::Pack => Some(List::Pack(&beside)),
        Document::Minutes | Document::Attendance | Document::Badges | Document::Invitations => None,
    };
    let format = match (asked.format, list) {
        (Form::Pdf, _) => Format::Pdf,
        (Form::Txt, _) => Format::Txt,
        (Form::Xlsx, Some(list)) => {
            let table = compose::table(&minutes, list, language, version);
            return hand_over(asked, &sheet::xlsx(&table)?, voice);
        }
        (Form::Xlsx, None) => return Err(Failure::new("no-sheet", [])),
    };
    let document = match asked.document {
        Document::Minutes => compose::minutes(&minutes, language, version),
        Document::Attendance => {
            let sheet = asked.blank.map_or(Sheet::Filled, |rows| Sheet::Blank { rows: rows.into() });
            compose::attendance(&minutes, language, version, sheet)
        }
        Document::Badges => {
            let people = || Badges::People(asked.numbers.clone());
            let badges = asked.blank.map_or_else(people, |count| Badges::Numbers(count.into()));
            compose::badges(&minutes, language, &badges)
        }
        Document::Invitations => {
            let phones = evening(&reader, &workshop)?.phones();
            compose::invitations(&minutes, &phones, language, version)
        }
        Document::Recommendations => compose::list(&minutes, List::Recommendations, language, version),
        Document::Pack => compose::list(&minutes, List::Pack(&beside), language, version),
    };
    if asked.document == Document::Minutes {
        let untranslated = compose::untranslated(&minutes, language);
        if !untranslated.is_empty() {
            voice.tell("cli-untranslated", &[("count", untranslated.len().into())]);
        }
        for text in untranslated {
            let row = text.row.map_or_else(String::new, |row| format!(" {row}"));
            voice.aside(&format!("  {}{row} {} ({}): {}", text.table, text.field, text.language, text.text));
        }
    }
    hand_over(asked, &produce(&document, format, voice)?, voice)
}

fn hand_over(asked: &Minutes, bytes: &[u8], voice: &Voice) -> Result<(), Failure> {
    write(&asked.output, bytes)?;
    voice.tell("cli-wrote", &[("path", asked.output.display().to_string().into())]);
    Ok(())
}

/// What the pack takes from beside the minutes.
fn beside(reader: &Reader, workshop: &Id) -> Result<Beside, Failure> {
    let Reading::Pairs(pairs) = reader.read(&View::Pairs { workshop: Some(workshop.clone()) })? else {
        return Err(unexpected());
    };
    Ok(Beside { order: evening(reader, workshop)?.standing, alike: pairs.alike() })
}

fn evening(reader: &Reader, workshop: &Id) -> Result<Box<Evening>, Failure> {
    match reader.read(&View::Evening { workshop: workshop.clone() })? {
        Reading::Evening(evening) => Ok(evening),
        _ => Err(unexpected()),
    }
}
