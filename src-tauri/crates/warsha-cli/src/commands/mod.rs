//! One module per command, and what they share: opening a dossier to write in it, reading a file, writing one whole, finding a
//! workshop.

pub mod copy;
pub mod doctor;
pub mod figures;
pub mod find;
pub mod history;
pub mod import;
pub mod merge;
pub mod minutes;
pub mod pairs;
pub mod play;
pub mod restore;
pub mod snapshot;
pub mod typeset;
pub mod verify;

use crate::clock;
use crate::failure::{Failure, io};
use crate::say::Voice;
use std::io::Write;
use std::path::Path;
use warsha_core::id::Id;
use warsha_core::{Archive, Dossier, Reader, Reading, View};
use warsha_desk::laptop;

/// Opens a dossier to write in it, if it may be written in; what it is to be told of is told.
fn admitted(path: &Path, voice: &Voice) -> Result<Archive, Failure> {
    let mut archive = laptop::archive(path);
    match archive.admit(clock::now()) {
        Ok(remarks) => voice.remark(&remarks),
        Err(error) => {
            voice.complain(&error.into());
            voice.offer(&archive, clock::now());
            return Err(Failure::Said);
        }
    }
    Ok(archive)
}

/// Does something with a dossier that is opened for it and closed after it, with its archive: done or refused, it ends as it should.
fn write_in<T>(
    mut archive: Archive,
    voice: &Voice,
    work: impl FnOnce(&mut Dossier, &mut Archive) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let mut opened = archive.open(clock::now(), laptop::fresh_number())?;
    voice.remark(&opened.remarks);
    let done = work(&mut opened.dossier, &mut archive);
    voice.remark(&archive.close(opened.dossier, clock::now()));
    done
}

/// The text of a file, which must be UTF-8.
fn read(path: &Path) -> Result<String, Failure> {
    let bytes = std::fs::read(path).map_err(|error| io(path, &error))?;
    String::from_utf8(bytes).map_err(|_| Failure::new("not-text", [("path", path.display().to_string())]))
}

/// Writes a file whole or not at all: what was there before stays until the new one is on disk.
fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let said = |error: std::io::Error| io(path, &error);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(said)?;
    file.write_all(bytes).map_err(said)?;
    file.as_file().sync_all().map_err(said)?;
    share(file.as_file()).map_err(said)?;
    file.persist(path).map_err(|error| said(error.error))?;
    Ok(())
}

/// Temporary files are for their owner only; a document is made to be handed on.
#[cfg(unix)]
fn share(file: &std::fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn share(_file: &std::fs::File) -> std::io::Result<()> {
    Ok(())
}

/// The workshop of that number, else the latest.
fn workshop(reader: &Reader, number: Option<i64>) -> Result<Id, Failure> {
    let Reading::Workshops(workshops) = reader.read(&View::Workshops)? else { return Err(unexpected()) };
    let found = workshops.into_iter().find(|workshop| number.is_none_or(|number| workshop.number == number));
    match (found, number) {
        (Some(workshop), _) => Ok(workshop.id),
        (None, Some(number)) => Err(Failure::new("no-workshop", [("number", number.to_string())])),
        (None, None) => Err(Failure::new("no-workshops", [])),
    }
}

/// A value as JSON, for people and for programs.
fn json(value: &impl serde::Serialize) -> Result<String, Failure> {
    serde_json::to_string_pretty(value)
        .map_err(|error| Failure::new("unexpected", [("detail", error.to_string())]))
}

fn unexpected() -> Failure {
    Failure::new("unexpected", [("detail", "reading".to_owned())])
}
