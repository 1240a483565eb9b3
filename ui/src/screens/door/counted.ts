// Those who were counted without a name, and what becomes of the count when one of them gives hers.

import type { Action, Headcount, Sex } from "../../api/bindings";
import { bandToLower, counted } from "./room";

/** The counters of the door. */
export const COUNTERS = ["female", "male", "unrecorded"] as const;
export type Counter = (typeof COUNTERS)[number];

/** The counters in which somebody is. */
export function countersInUse(headcounts: Headcount[]): Counter[] {
  return COUNTERS.filter((sex) => counted(headcounts, sex) > 0);
}

/** The next answer to "was she counted already?": first as what she says she is, then as the others, then not at all. */
export function nextCounter(headcounts: Headcount[], now: Counter | undefined, sex: Sex | undefined): Counter | undefined {
  const own = sex === "female" || sex === "male" ? sex : "unrecorded";
  const order = countersInUse(headcounts).sort((a, b) => Number(b === own) - Number(a === own));
  return now === undefined ? order[0] : order[order.indexOf(now) + 1];
}

/** Takes one out of a counter; nothing if nobody is left in it. */
export function uncount(workshop: string, headcounts: Headcount[], sex: Sex): Action[] {
  const age_band = bandToLower(headcounts, sex);
  return age_band === undefined ? [] : [{ do: "count-anonymous", workshop, sex, age_band, change: -1 }];
}
