//! `typeset`: a document as JSON, onto pages.

use super::{read, write};
use crate::arguments::{Format, Typeset};
use crate::clock::Patience;
use crate::failure::Failure;
use crate::say::Voice;
use warsha_press::paper::document::Document;
use warsha_press::paper::{self, Fonts};

/// Typesets a document and writes it.
pub fn run(asked: &Typeset, voice: &Voice) -> Result<(), Failure> {
    let text = read(&asked.document)?;
    let document: Document = serde_json::from_str(text.trim_start_matches('\u{FEFF}')).map_err(|error| {
        let (line, column) = (error.line().to_string(), error.column().to_string());
        Failure::new("document-syntax", [("line", line), ("column", column), ("reason", error.to_string())])
    })?;
    write(&asked.output, &produce(&document, asked.format, voice)?)?;
    voice.tell("cli-wrote", &[("path", asked.output.display().to_string().into())]);
    Ok(())
}

/// The bytes of a document in a form, telling how far it is when it takes more than a second.
pub fn produce(document: &Document, format: Format, voice: &Voice) -> Result<Vec<u8>, Failure> {
    if format == Format::Txt {
        return Ok(paper::text(document).into_bytes());
    }
    let fonts = Fonts::bundled();
    let mut patience = Patience::new();
    let pages = paper::typeset_with(document, &fonts, &mut |progress| {
        if patience.is_out() {
            let (done, of) = (progress.blocks.into(), progress.of.into());
            voice.tell("cli-typesetting", &[("pages", progress.pages.into()), ("done", done), ("of", of)]);
        }
        true
    })?;
    Ok(paper::pdf(&pages, &fonts)?)
}
