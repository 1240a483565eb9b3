//! `minutes`: a document of a workshop, from its dossier.

use super::typeset::produce;
use super::{unexpected, workshop, write};
use crate::arguments::{Document, Minutes, Version};
use crate::failure::Failure;
use crate::say::Voice;
use warsha_core::{FileKey, Reader, Reading, View};
use warsha_press::compose::{self, Sheet};

/// Composes a document and writes it.
pub fn run(asked: &Minutes, voice: &Voice) -> Result<(), Failure> {
    let reader = Reader::open(&asked.dossier, FileKey)?;
    let workshop = workshop(&reader, asked.workshop)?;
    let public = asked.version == Version::Public;
    let Reading::Minutes(minutes) = reader.read(&View::Minutes { workshop, public })? else {
        return Err(unexpected());
    };
    let (language, version) =
        (voice.language(), if public { compose::Version::Public } else { compose::Version::Internal });
    let document = match asked.document {
        Document::Minutes => compose::minutes(&minutes, language, version),
        Document::Attendance => compose::attendance(&minutes, language, version, Sheet::Filled),
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
