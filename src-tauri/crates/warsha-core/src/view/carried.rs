//! What is still open of earlier workshops: nobody has to carry it over, it comes up by itself.

use super::need;
use super::trace::Placed;
use crate::error::Result;
use crate::id::Id;
use crate::model::programme::Workshop;
use crate::model::recommendation::{Answer, Outcome, Recommendation, Verdict, standing};
use crate::store::rows::Rows;
use serde::Serialize;
use ts_rs::TS;

/// A recommendation of an earlier workshop that waits.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Carried {
    /// It.
    #[serde(flatten)]
    pub placed: Placed,
    /// The committee has put it off; nothing: it has not answered.
    pub deferred: bool,
}

/// Those of the earlier workshops of the same programme, the latest workshop first: they stand for themselves, the hall did not set
/// them aside, and the committee has not answered, or has put them off.
pub(super) fn carried(rows: Rows<'_>, id: &Id) -> Result<Vec<Carried>> {
    let here: Workshop = need(rows, id)?;
    let mut carried = Vec::new();
    for workshop in earlier(rows, &here)?.into_iter().rev() {
        let recommendations: Vec<Recommendation> =
            rows.of("workshop_id", workshop.id.as_str(), "position")?;
        let common = |id: &Id| recommendations.iter().any(|other| other.merged_into.as_ref() == Some(id));
        for one in standing(&recommendations).filter(|one| one.outcome != Outcome::SetAside) {
            let answers: Vec<Answer> = rows.of("recommendation_id", one.id.as_str(), "answered_on")?;
            let latest = answers.last().map(|answer| answer.verdict);
            if latest.is_none_or(|verdict| verdict == Verdict::Deferred) {
                let placed = Placed {
                    recommendation: one.clone(),
                    workshop: workshop.number,
                    date: workshop.date,
                    common: common(&one.id),
                };
                carried.push(Carried { placed, deferred: latest.is_some() });
            }
        }
    }
    Ok(carried)
}

/// The workshops of the same programme before this one, the latest last.
pub(super) fn earlier(rows: Rows<'_>, here: &Workshop) -> Result<Vec<Workshop>> {
    let mut all: Vec<Workshop> = rows.of("programme_id", here.programme_id.as_str(), "date, number")?;
    all.retain(|one| (&one.date, one.number) < (&here.date, here.number));
    Ok(all)
}
