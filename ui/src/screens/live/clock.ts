// How far a speech has come, and how far the agenda.

import type { AgendaItem, Evening, Id, Intervention, Pause } from "../../api/bindings";
import { current } from "./model";

export const MINUTE = 60_000;

export type Phase = "within" | "last" | "over";

/** Where a speech stands after `spoken` milliseconds of `limit`. A speech of a minute at most has no last minute. */
export function phase(spoken: number, limit: number): Phase {
  if (spoken >= limit) return "over";
  return limit > MINUTE && spoken >= limit - MINUTE ? "last" : "within";
}

/** The pause in which the clock of whoever has the floor stands. */
export function paused(evening: Evening): Pause | undefined {
  const turn = current(evening);
  return turn && evening.pauses.find((pause) => pause.intervention_id === turn.id && pause.ended_at === null);
}

/** How long somebody has spoken in a turn, in milliseconds, pauses left out; nothing where its hours are not known. */
export function spokenIn(turn: Intervention, pauses: Pause[], now: number): number | undefined {
  if (turn.started_at === null) return undefined;
  const [begin, end] = [turn.started_at, turn.stopped_at ?? now];
  const stood = pauses
    .filter((pause) => pause.intervention_id === turn.id)
    .map((pause) => Math.min(end, pause.ended_at ?? end) - Math.max(begin, pause.began_at));
  return Math.max(0, stood.reduce((spoken, still) => spoken - Math.max(0, still), end - begin));
}

export interface Point {
  item: AgendaItem;
  state: "done" | "now" | "next";
  /** When it began, or is to begin; nothing if no hour is known. */
  at: number | undefined;
  /** Minutes that are left of it; less than none when it takes longer. Only of the present one, and only on its evening. */
  left: number | undefined;
  /** Minutes it took, once the next was taken up. */
  took: number | undefined;
}

/** An hour is only compared with the clock on its own evening. */
const EVENING = 12 * 60 * MINUTE;

/** The agenda with its hours: as it was, and from there on as planned. */
export function pointsOf(evening: Evening, chosen: Id | null, now: number): Point[] {
  const present = presentPoint(evening, chosen);
  const place = evening.agenda.findIndex((item) => item.id === present);
  let planned = evening.workshop.opened_at ?? undefined;
  return evening.agenda.map((item, index) => {
    const at = item.began_at ?? planned;
    planned = item.ended_at ?? (at === undefined || item.minutes === null ? undefined : at + item.minutes * MINUTE);
    const state = index === place ? "now" : index < place || item.ended_at !== null ? "done" : "next";
    const today = at !== undefined && Math.abs(now - at) < EVENING;
    const left = state === "now" && today && planned !== undefined ? Math.ceil((planned - now) / MINUTE) : undefined;
    const length = item.began_at !== null && item.ended_at !== null ? item.ended_at - item.began_at : undefined;
    // A workshop that was opened again years later took no such time.
    const took = length !== undefined && length < EVENING ? Math.round(length / MINUTE) : undefined;
    return { item, state, at, left, took };
  });
}

/** How many minutes the agenda is behind what was planned from its first hour; less than none: before it. Nothing where that cannot be told. */
export function drift(points: Point[], now: number): number | undefined {
  const first = points.find(({ item }) => item.began_at !== null)?.item.began_at;
  const present = points.find(({ state }) => state === "now");
  if (first == null || !present || present.item.began_at === null || Math.abs(now - first) > EVENING) return undefined;
  const before = points.slice(0, points.indexOf(present));
  if (before.some(({ item }) => item.minutes === null)) return undefined;
  const begins = first + before.reduce((sum, { item }) => sum + (item.minutes ?? 0) * MINUTE, 0);
  const late = present.item.began_at - begins;
  // What is behind grows only once the present point takes longer than it was given.
  const beyond = present.item.minutes === null ? 0 : Math.max(0, now - present.item.began_at - present.item.minutes * MINUTE);
  return Math.round((late + beyond) / MINUTE);
}

/** The point that is being dealt with: the one that was chosen, else as the core knows it, else the first. */
export function presentPoint(evening: Evening, chosen: Id | null): Id | null {
  const known = chosen && evening.agenda.some((item) => item.id === chosen);
  return known ? chosen : evening.present_point ?? evening.agenda[0]?.id ?? null;
}
