// By which rule a recommendation is adopted when nobody says which: said once, for the board and for reading back.

import type { AdoptedBy, Evening } from "../api/bindings";

/** Hands that were counted are a vote; what somebody objected to is only noted; else the rule of the workshop. */
export function adoptedBy(evening: Evening, id: string): AdoptedBy {
  if (evening.votes.some((vote) => vote.recommendation_id === id && vote.count > 0)) return "vote";
  if (evening.objections.some((objection) => objection.recommendation_id === id)) return "noted";
  return evening.workshop.decision_rule;
}
