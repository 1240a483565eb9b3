//! `pairs`: what may have been entered twice, the likeliest first.

use super::{json, unexpected, workshop};
use crate::arguments::{Listing, Pairs};
use crate::failure::Failure;
use crate::say::Voice;
use warsha_core::{FileKey, Reader, Reading, View};

/// Tells the pairs of people and of recommendations that may be one.
pub fn run(asked: &Pairs, voice: &Voice) -> Result<(), Failure> {
    let reader = Reader::open(&asked.dossier, FileKey)?;
    let workshop = asked.workshop.map(|number| workshop(&reader, Some(number))).transpose()?;
    let Reading::Pairs(pairs) = reader.read(&View::Pairs { workshop })? else { return Err(unexpected()) };
    if pairs.people.is_empty() && pairs.recommendations.is_empty() {
        voice.tell("cli-no-pairs", &[]);
    }
    if asked.format == Listing::Json {
        return voice.print(&json(&pairs)?);
    }
    for pair in &pairs.people {
        let reasons: Vec<String> = pair
            .reasons
            .iter()
            .map(|reason| voice.words().plain(&format!("cli-pair-{}", reason.code())))
            .collect();
        let (a, b) = (&pair.a, &pair.b);
        let line = format!(
            "{:.2}  {} ({})  =  {} ({})  [{}]",
            pair.score,
            a.name,
            a.id,
            b.name,
            b.id,
            reasons.join(", ")
        );
        voice.print(&line)?;
    }
    for pair in &pairs.recommendations {
        let (a, b) = (&pair.a, &pair.b);
        voice.print(&format!("{:.2}  {} ({})\n      {} ({})", pair.score, a.text, a.id, b.text, b.id))?;
    }
    Ok(())
}
