//! `play`: a story into a dossier.

use super::{admitted, read, write_in};
use crate::arguments::Play;
use crate::clock::{self, Patience};
use crate::failure::Failure;
use crate::say::Voice;
use std::collections::BTreeMap;
use warsha_core::story::Line;
use warsha_core::{Archive, Dossier, story};

/// Plays a story. It is read whole before anything is done; a line that meets what it does not expect stops the play, and what
/// was done before it is kept.
pub fn run(play: &Play, voice: &Voice) -> Result<(), Failure> {
    let text = read(&play.story)?;
    let lines = story::parse(&text).map_err(|bad| {
        Failure::new("story-syntax", [("line", bad.number.to_string()), ("reason", bad.reason)])
    })?;
    if lines.is_empty() {
        return Err(Failure::new("empty-story", []));
    }
    let archive = admitted(&play.dossier, voice)?;
    let (done, refused) =
        write_in(archive, voice, |dossier, archive| lines_into(dossier, archive, &lines, voice))?;
    let path = play.dossier.display().to_string();
    voice.tell("cli-played", &[("done", done.into()), ("refused", refused.into()), ("path", path.into())]);
    Ok(())
}

/// Plays the lines; how many were done, and how many refused as they said.
fn lines_into(
    dossier: &mut Dossier,
    archive: &mut Archive,
    lines: &[Line],
    voice: &Voice,
) -> Result<(usize, usize), Failure> {
    let (mut patience, mut done, mut refused) = (Patience::new(), 0_usize, 0_usize);
    for line in lines {
        let wanted = line.refused.as_deref();
        match line.play(dossier) {
            Ok(()) if wanted.is_none() => done += 1,
            Err(error) if wanted == Some(error.code()) => refused += 1,
            Ok(()) => {
                let code = wanted.unwrap_or_default().to_owned();
                return Err(Failure::new(
                    "story-not-refused",
                    [("line", line.number.to_string()), ("code", code)],
                ));
            }
            Err(error) => {
                let fault = error.fault();
                let reason = voice.fault(fault.code, &fault.args).trim_end_matches('.').to_owned();
                let facts = BTreeMap::from([("line", line.number.to_string()), ("reason", reason)]);
                return Err(Failure::Fault("story-line", facts));
            }
        }
        if patience.is_out() {
            voice.remark(archive.after(clock::now()).as_slice());
            voice.tell("cli-playing", &[("done", (done + refused).into()), ("of", lines.len().into())]);
        }
    }
    Ok((done, refused))
}
