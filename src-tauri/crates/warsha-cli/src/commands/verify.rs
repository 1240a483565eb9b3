//! `verify` and `rebuild`: does a dossier say what its journal says; and making it so.

use super::write_in;
use crate::arguments::One;
use crate::clock;
use crate::failure::Failure;
use crate::say::Voice;
use warsha_core::{FileKey, Reader};

/// Tells everything that is not as the journal says.
pub fn run(one: &One, voice: &Voice) -> Result<(), Failure> {
    let findings = Reader::open(&one.dossier, FileKey)?.verify()?;
    if findings.is_empty() {
        voice.tell("cli-verified", &[("path", one.dossier.display().to_string().into())]);
        return Ok(());
    }
    for finding in &findings {
        let line = serde_json::to_string(finding)
            .map_err(|error| Failure::new("unexpected", [("detail", error.to_string())]))?;
        voice.print(&line)?;
    }
    let facts = [("path", one.dossier.display().to_string()), ("count", findings.len().to_string())];
    Err(Failure::new("verify-found", facts))
}

/// Writes the tables anew from the journal, after a snapshot of what is there.
pub fn rebuild(one: &One, voice: &Voice) -> Result<(), Failure> {
    // A dossier that is not there is not made by rebuilding it.
    drop(Reader::open(&one.dossier, FileKey)?);
    write_in(&one.dossier, voice, |dossier, archive| {
        archive.before_risk(clock::now())?;
        Ok(dossier.rebuild()?)
    })?;
    voice.tell("cli-rebuilt", &[("path", one.dossier.display().to_string().into())]);
    Ok(())
}
