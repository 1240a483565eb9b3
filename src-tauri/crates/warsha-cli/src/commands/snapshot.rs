//! `snapshot`: a copy of a dossier among this laptop's own.

use crate::arguments::One;
use crate::clock;
use crate::failure::Failure;
use crate::say::Voice;
use warsha_desk::laptop;

/// Takes a snapshot, unless nothing has changed since the newest.
pub fn run(one: &One, voice: &Voice) -> Result<(), Failure> {
    let archive = laptop::archive(&one.dossier);
    let now = clock::now();
    if let Some(taken) = archive.snapshot(now)? {
        let size = voice.words().size(taken.bytes);
        voice.tell(
            "cli-snapshot-taken",
            &[("path", taken.path.display().to_string().into()), ("size", size.into())],
        );
    } else if let Some(newest) = archive.snapshots().first() {
        let ago = voice.words().ago(newest.at, now);
        voice.tell(
            "cli-snapshot-same",
            &[("path", newest.path.display().to_string().into()), ("ago", ago.into())],
        );
    }
    Ok(())
}
