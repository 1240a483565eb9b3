// What was decided of a recommendation, as one word: the outcome, and of what was adopted the way.

import type { Recommendation } from "../api/bindings";

export type Result = "consensus" | "vote" | "noted" | "adopted" | "deferred" | "set-aside";

/** Nothing: it is not decided yet. */
export function resultOf({ outcome, adopted_by }: Pick<Recommendation, "outcome" | "adopted_by">): Result | undefined {
  if (outcome === "captured") return undefined;
  return outcome === "adopted" ? (adopted_by ?? "adopted") : outcome;
}
