//! `minutes`: a document of a workshop, from its dossier.

use super::typeset::produce;
use super::{unexpected, workshop, write};
use crate::arguments::{Document, Minutes, Version};
use crate::failure::Failure;
use crate::say::Voice;
use warsha_core::{FileKey, Reader, Reading, View};
use warsha_press::compose::{self, Badges, Sheet};

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
            let Reading::Evening(evening) = reader.read(&View::Evening { workshop })? else {
                return Err(unexpected());
            };
            compose::invitations(&minutes, &evening.phones(), language, version)
        }
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
    write(&asked.output, &produce(&document, asked.format, voice)?)?;
    voice.tell("cli-wrote", &[("path", asked.output.display().to_string().into())]);
    Ok(())
}
