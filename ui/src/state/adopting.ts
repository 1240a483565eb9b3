// By which rule a recommendation is adopted when its hall adopts it, unless somebody says otherwise.

import type { AdoptedBy, Evening } from "../api/bindings";

/** Hands were counted: by them. Somebody objects: it is taken note of, for that is no consensus. Else as the workshop decides. */
export function adoptedBy(evening: Evening, id: string): AdoptedBy {
  if (evening.votes.some((vote) => vote.recommendation_id === id && vote.count > 0)) return "vote";
  if (evening.objections.some((objection) => objection.recommendation_id === id)) return "noted";
  return evening.workshop.decision_rule;
}
