// When a workshop is entered after the fact: nothing is stamped with the hour of typing.

import type { Workshop } from "../../api/bindings";

const MINUTE = 60_000;
/** No evening is longer. */
const EVENING = 12 * 60 * MINUTE;

/** How the workshop stands with the clock. */
export type Standing = "closed" | "afterwards" | "past" | "unopened" | "open";

/** It was held on an earlier day, and no hour of it is known: whoever enters it now, enters it afterwards. */
export function isAfterwards(workshop: Workshop, now: number): boolean {
  const today = new Date(now + workshop.utc_offset * MINUTE).toISOString().slice(0, 10);
  return workshop.opened_at === null && workshop.date < today;
}

export function standing(workshop: Workshop, afterwards: boolean, now: number): Standing {
  if (workshop.closed) return "closed";
  if (afterwards) return "afterwards";
  if (workshop.opened_at === null) return isAfterwards(workshop, now) ? "past" : "unopened";
  return now - workshop.opened_at > EVENING ? "past" : "open";
}
