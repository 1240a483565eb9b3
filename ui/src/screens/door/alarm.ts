// What the door should know without being asked: a least number that is not reached, a hall that is too small, a clock that is behind.

import type { Presence, Workshop } from "../../api/bindings";
import { LEAST_FOR_PERCENT, type Counts } from "./room";

export type Alarm =
  | { what: "few"; present: number; least: number }
  | { what: "women-share"; share: number; least: number }
  | { what: "women-count"; women: number; disclosed: number; least: number }
  | { what: "seats"; present: number; seats: number }
  | { what: "clock" };

/** Clocks of two laptops may differ by this much without being wrong. */
const NEAR = 60_000;

/** The laptop's clock says less than an hour that was noted. */
function behind(stays: Presence[], now: number): boolean {
  return stays.some((stay) => Math.max(stay.arrived_at ?? 0, stay.left_at ?? 0) > now + NEAR);
}

/** What does not hold now; each goes by itself as soon as it holds. */
export function alarms(workshop: Workshop, counts: Counts, stays: Presence[], now: number): Alarm[] {
  if (workshop.closed) return [];
  const alarms: Alarm[] = behind(stays, now) ? [{ what: "clock" }] : [];
  if (!workshop.attendance_taken) return alarms;
  const { seats, least_present, least_women } = workshop;
  if (seats !== null && counts.total > seats) alarms.push({ what: "seats", present: counts.total, seats });
  if (least_present !== null && counts.total < least_present) alarms.push({ what: "few", present: counts.total, least: least_present });
  if (least_women !== null && counts.women * 100 < least_women * counts.disclosed) {
    const { women, disclosed } = counts;
    if (disclosed < LEAST_FOR_PERCENT) alarms.push({ what: "women-count", women, disclosed, least: least_women / 100 });
    // Rounded down: what is not reached is not shown as if it were.
    else alarms.push({ what: "women-share", share: Math.floor((women * 100) / disclosed) / 100, least: least_women / 100 });
  }
  return alarms;
}
