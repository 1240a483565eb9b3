//! `verify` and `rebuild`: does a dossier say what its journal says; and making it so.

use super::write_in;
use crate::arguments::One;
use crate::clock;
use crate::failure::Failure;
use crate::say::Voice;
use warsha_core::{Error, FileKey, Reader, StoreError};
use warsha_desk::laptop;

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

/// Writes the tables anew from the journal, after a snapshot of what is there. A dossier that is damaged is built anew in another file,
/// and kept as it is.
pub fn rebuild(one: &One, voice: &Voice) -> Result<(), Failure> {
    let mut archive = laptop::archive(&one.dossier);
    let path = one.dossier.display().to_string();
    match archive.admit(clock::now()) {
        Ok(remarks) => voice.remark(&remarks),
        Err(Error::Store(StoreError::TablesDiffer { .. })) => {}
        Err(Error::Store(StoreError::DossierSetAside { aside, .. })) => {
            match archive.salvage(clock::now(), laptop::fresh_number()) {
                Ok(_) => voice.tell("cli-salvaged", &[("path", path.into()), ("aside", aside.into())]),
                Err(error) => {
                    voice.complain(&error.into());
                    voice.offer(&archive, clock::now());
                    return Err(Failure::Said);
                }
            }
            return Ok(());
        }
        Err(error) => return Err(error.into()),
    }
    if !one.dossier.exists() {
        // A dossier that is not there is not made by rebuilding it.
        return Err(Error::Store(StoreError::FileMissing { path }).into());
    }
    write_in(archive, voice, |dossier, archive| {
        archive.before_risk(clock::now())?;
        Ok(dossier.rebuild()?)
    })?;
    voice.tell("cli-rebuilt", &[("path", path.into())]);
    Ok(())
}
