// How a workshop stands with the clock.

import type { Workshop } from "../../api/bindings";
import { isOver } from "../../state/afterwards.svelte";

/** No evening is longer. */
const EVENING = 12 * 60 * 60_000;

export type Standing = "closed" | "afterwards" | "past" | "unopened" | "open";

export function standing(workshop: Workshop, afterwards: boolean, now: number): Standing {
  if (workshop.closed) return "closed";
  if (afterwards) return "afterwards";
  if (workshop.opened_at === null) return isOver(workshop, now) ? "past" : "unopened";
  return now - workshop.opened_at > EVENING ? "past" : "open";
}
