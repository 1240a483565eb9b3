//! `verify` and `rebuild`: does a dossier say what its journal says; and making it so.

use crate::arguments::One;
use crate::device;
use crate::failure::Failure;
use crate::say::Voice;
use warsha_core::{Dossier, FileKey, Reader};

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

/// Writes the tables anew from the journal.
pub fn rebuild(one: &One, voice: &Voice) -> Result<(), Failure> {
    // A dossier that is not there is not made by rebuilding it.
    drop(Reader::open(&one.dossier, FileKey)?);
    Dossier::open(&one.dossier, device::number()?, FileKey)?.rebuild()?;
    voice.tell("cli-rebuilt", &[("path", one.dossier.display().to_string().into())]);
    Ok(())
}
