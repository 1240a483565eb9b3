// How far a speech has come, and how far the agenda.

import type { AgendaItem, Evening, Id } from "../../api/bindings";

export const MINUTE = 60_000;

export type Phase = "within" | "last" | "over";

/** Where a speech stands after `spoken` milliseconds of `limit`. A speech of a minute at most has no last minute. */
export function phase(spoken: number, limit: number): Phase {
  if (spoken >= limit) return "over";
  return limit > MINUTE && spoken >= limit - MINUTE ? "last" : "within";
}

export interface Point {
  item: AgendaItem;
  state: "done" | "now" | "next";
  /** When it began, or is to begin; nothing if no hour is known. */
  at: number | undefined;
  /** Minutes that are left of it; less than none when it takes longer. Only of the present one, and only on its evening. */
  left: number | undefined;
}

/** An hour is only compared with the clock on its own evening. */
const EVENING = 12 * 60 * MINUTE;

/** The agenda with its hours: those of the turns where there are any, else as planned. */
export function pointsOf(evening: Evening, chosen: Id | null, now: number): Point[] {
  const began = new Map<Id, number>();
  for (const turn of evening.interventions) {
    if (turn.agenda_item_id && turn.started_at !== null && !began.has(turn.agenda_item_id)) began.set(turn.agenda_item_id, turn.started_at);
  }
  const present = presentPoint(evening, chosen);
  const place = evening.agenda.findIndex((item) => item.id === present);
  let planned = evening.workshop.opened_at ?? undefined;
  return evening.agenda.map((item, index) => {
    const at = began.get(item.id) ?? planned;
    planned = at === undefined || item.minutes === null ? undefined : at + item.minutes * MINUTE;
    const state = index < place ? "done" : index === place ? "now" : "next";
    const today = at !== undefined && Math.abs(now - at) < EVENING;
    const left = state === "now" && today && planned !== undefined ? Math.ceil((planned - now) / MINUTE) : undefined;
    return { item, state, at, left };
  });
}

/** The point that is being dealt with: the one that was chosen, else that of the last turn, else the first. */
export function presentPoint(evening: Evening, chosen: Id | null): Id | null {
  if (chosen && evening.agenda.some((item) => item.id === chosen)) return chosen;
  return evening.interventions.findLast((turn) => turn.agenda_item_id)?.agenda_item_id ?? evening.agenda[0]?.id ?? null;
}
