// Whether an evening is entered afterwards, from paper: then nothing is stamped with the hour of typing.

import { SvelteMap } from "svelte/reactivity";
import type { Evening, Workshop } from "../api/bindings";

/** Of which workshops somebody said whether hours are noted; it is asked once, not on each screen. */
const told = new SvelteMap<string, boolean>();

/** Says whether hours are noted, where what is known of the workshop says otherwise. */
export function noteHours(workshop: string, noted: boolean): void {
  told.set(workshop, noted);
}

/** The day of a workshop is over, by the hours of its place. */
export function isOver({ date, utc_offset }: Pick<Workshop, "date" | "utc_offset">, now: number): boolean {
  return date < new Date(now + utc_offset * 60_000).toISOString().slice(0, 10);
}

/** Somebody said so; else nobody opened it by the clock, and nothing that was entered has an hour or, where nothing was, its day is over. */
export function afterwards(evening: Pick<Evening, "workshop" | "stays" | "interventions">, now: number): boolean {
  const { workshop } = evening;
  const noted = told.get(workshop.id);
  if (workshop.closed || noted !== undefined) return !workshop.closed && noted === false;
  if (workshop.opened_at !== null) return false;
  const hours = [...evening.stays.map((stay) => stay.arrived_at), ...evening.interventions.map((turn) => turn.started_at)];
  return hours.length === 0 ? isOver(workshop, now) : hours.every((hour) => hour === null);
}
