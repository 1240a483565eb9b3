//! `history`: what was done, the newest first.

use super::{json, unexpected};
use crate::arguments::{History, Listing};
use crate::failure::Failure;
use crate::say::Voice;
use chrono::{DateTime, SecondsFormat, Utc};
use warsha_core::{FileKey, HistoryEntry, Reader, Reading, View};

/// Tells the entries of the journal.
pub fn run(asked: &History, voice: &Voice) -> Result<(), Failure> {
    let reader = Reader::open(&asked.dossier, FileKey)?;
    let Reading::History(entries) = reader.read(&View::History { limit: asked.limit })? else {
        return Err(unexpected());
    };
    match asked.format {
        Listing::Json => voice.print(&json(&entries)?),
        Listing::Text => entries.iter().try_for_each(|entry| voice.print(&line(entry, voice))),
    }
}

/// The instant, what was done, whether it was taken back, and to which rows.
fn line(entry: &HistoryEntry, voice: &Voice) -> String {
    let at = instant(entry.at);
    let undone =
        if entry.undone { format!(" ({})", voice.words().plain("cli-undone")) } else { String::new() };
    let rows: Vec<String> =
        entry.rows.iter().take(4).map(|row| format!("{} {}", row.table, row.row)).collect();
    let more = if entry.rows.len() > 4 { format!(", +{}", entry.rows.len() - 4) } else { String::new() };
    format!("{at}  {}{undone}  {}{more}", voice.words().action(&entry.action), rows.join(", "))
}

/// An instant of the journal, in UTC.
pub fn instant(at: i64) -> String {
    let at = DateTime::<Utc>::from_timestamp_millis(at).unwrap_or_default();
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
