//! `doctor`: everything about a dossier, and what to do.

use crate::arguments::{Doctor, Listing};
use crate::clock;
use crate::failure::Failure;
use crate::say::Voice;
use warsha_core::archive::Health;
use warsha_core::archive::doctor::{LOW, Report, WayOut};
use warsha_core::archive::media::Medium;
use warsha_desk::laptop;
use warsha_press::words::Value;

/// Looks at a dossier; a failure if there is something to do.
pub fn run(asked: &Doctor, voice: &Voice) -> Result<(), Failure> {
    let now = clock::now();
    let report = laptop::archive(&asked.dossier).report(now);
    match asked.format {
        Listing::Json => {
            let json = serde_json::to_string_pretty(&report);
            voice
                .print(&json.map_err(|error| Failure::new("unexpected", [("detail", error.to_string())]))?)?;
        }
        Listing::Text => {
            let path = asked.dossier.display().to_string();
            for line in lines(&report, &path, now, voice) {
                voice.print(&line)?;
            }
        }
    }
    if report.way_out == WayOut::Nothing { Ok(()) } else { Err(Failure::Said) }
}

/// A count, as words take it.
fn count(of: u64) -> Value<'static> {
    i64::try_from(of).unwrap_or(i64::MAX).into()
}

fn lines(report: &Report, path: &str, now: i64, voice: &Voice) -> Vec<String> {
    let words = voice.words();
    let say = |key: &str, facts: &[(&str, Value<'_>)]| words.told(key, facts);
    let mut lines = dossier(report, path, voice);
    let sound = report.snapshots.iter().filter(|seen| seen.sound);
    if let Some(newest) = sound.clone().next() {
        let ago = words.ago(newest.snapshot.at, now);
        let facts = [("count", count(sound.count() as u64)), ("ago", ago.into())];
        lines.push(say("doctor-snapshots", &facts));
    } else {
        lines.push(say("doctor-no-snapshot", &[]));
    }
    if report.unforgotten > 0
        && let Some(folder) = report.snapshots.first().and_then(|seen| seen.snapshot.path.parent())
    {
        let facts =
            [("count", count(report.unforgotten as u64)), ("path", folder.display().to_string().into())];
        lines.push(say("doctor-unforgotten", &facts));
    }
    let unsound = report.snapshots.iter().filter(|seen| !seen.sound);
    for seen in unsound {
        lines.push(say("doctor-unsound", &[("path", seen.snapshot.path.display().to_string().into())]));
    }
    match (report.copied, &report.copied_to) {
        (Some(at), Some(to)) => {
            let (ago, to) = (words.ago(at, now), to.display().to_string());
            lines.push(say("doctor-copied", &[("ago", ago.into()), ("path", to.into())]));
        }
        _ => lines.push(say("doctor-never-copied", &[])),
    }
    if let Some(free) = report.free {
        let size = words.size(free);
        lines.push(if free < LOW {
            say("doctor-low", &[("size", size.into())])
        } else {
            say("doctor-free", &[("size", size.into())])
        });
    }
    lines.push(match report.way_out {
        WayOut::Nothing => say("doctor-nothing", &[]),
        WayOut::Rebuild => say("doctor-rebuild", &[]),
        WayOut::Restore => say("doctor-restore", &[]),
        WayOut::FindCopy => say("doctor-find-copy", &[]),
        WayOut::Update => say("doctor-update", &[]),
        WayOut::CopyHere => say("doctor-copy-here", &[]),
        WayOut::ChooseAnother => say("doctor-choose-another", &[]),
        WayOut::GainAccess => say("doctor-gain-access", &[]),
    });
    lines
}

/// What there is to tell of the dossier itself.
fn dossier(report: &Report, path: &str, voice: &Voice) -> Vec<String> {
    let say = |key: &str, facts: &[(&str, Value<'_>)]| voice.words().told(key, facts);
    let mut lines = Vec::new();
    if let Some(aside) = &report.aside {
        let facts = [("path", path.into()), ("aside", aside.display().to_string().into())];
        lines.push(say("doctor-set-aside", &facts));
    } else if let Some(fault) = &report.fault {
        lines.push(voice.fault(fault.code, &fault.args));
    }
    let facts = |found: u64| [("path", Value::from(path)), ("count", count(found))];
    match &report.health {
        None => {}
        Some(Health::Sound) => lines.push(say("doctor-sound", &facts(report.entries.unwrap_or_default()))),
        Some(Health::ForeignLog) => lines.push(say("doctor-foreign-log", &[("path", path.into())])),
        Some(Health::TablesDiffer(found)) => {
            lines.push(say("doctor-tables-differ", &facts(found.len() as u64)))
        }
        Some(Health::Damaged(found)) => lines.push(say("doctor-damaged", &facts(found.len() as u64))),
    }
    if report.older.is_some() {
        lines.push(say("doctor-older", &[]));
    }
    if report.in_use {
        lines.push(say("doctor-in-use", &[]));
    }
    if !report.closed {
        lines.push(say("doctor-not-closed", &[]));
    }
    match report.medium {
        Some(Medium::Removable) => lines.push(say("doctor-removable", &[])),
        Some(Medium::Network) => lines.push(say("doctor-network", &[])),
        None => {}
    }
    lines
}
