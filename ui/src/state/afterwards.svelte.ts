// Whether an evening is entered afterwards, from paper: then nothing is stamped with the hour of typing.

import { SvelteSet } from "svelte/reactivity";
import type { Evening } from "../api/bindings";

/** Workshops of which somebody said so, until a first row says it. */
const said = new SvelteSet<string>();

export function enterAfterwards(workshop: string): void {
  said.add(workshop);
}

/** Nobody opened it by the clock, and it was said to be entered afterwards, or what was entered has no hours, or its day is over. */
export function afterwards(evening: Pick<Evening, "workshop" | "stays" | "interventions">, now: number): boolean {
  const { id, opened_at, closed, date, utc_offset } = evening.workshop;
  if (opened_at !== null || closed) return false;
  const hours = [...evening.stays.map((stay) => stay.arrived_at), ...evening.interventions.map((turn) => turn.started_at)];
  if (said.has(id) || hours.includes(null)) return true;
  return hours.length === 0 && date < new Date(now + utc_offset * 60_000).toISOString().slice(0, 10);
}
