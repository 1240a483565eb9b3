// How a person took part in a workshop: whether she came, when, and what she stood for on that day.

import type { Affiliation, PersonEvening } from "../../api/bindings";
import { hour } from "../../words/measures";

export type Came = "present" | "excused" | "represented" | "absent" | "listed";

/** Whether she came. Where attendance was not taken, or the workshop is not over, nobody is absent. */
export function came({ workshop, attendance, stays }: PersonEvening): Came {
  if (stays.length > 0) return "present";
  if (attendance.absence !== null) return attendance.absence;
  return workshop.closed && workshop.attendance_taken ? "absent" : "listed";
}

/** The hours that are known, such as `18:05–19:30`, from left to right in any text. Who did not leave before the end stayed to it. */
export function hours({ workshop, stays }: PersonEvening): string[] {
  const at = (instant: number) => hour(instant, workshop.utc_offset);
  return stays.flatMap(({ arrived_at, left_at }) => {
    const end = left_at ?? workshop.closed_at;
    return arrived_at === null ? [] : [`\u2066${[arrived_at, end].filter((instant) => instant !== null).map(at).join("–")}\u2069`];
  });
}

/** The affiliations that were valid on a day. Where no day is said, they always were. */
export function validOn(date: string, affiliations: Affiliation[]): Affiliation[] {
  return affiliations.filter(({ since, until }) => (since === null || since <= date) && (until === null || date <= until));
}
