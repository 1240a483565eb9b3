// Who sent word that she does not come: excused, or another in her place.

import type { Action } from "../../api/bindings";
import type { Listed } from "./room";

/** How many sent word and have not come. Whoever came after all is not absent. */
export function absences(all: Map<string, Listed>): { excused: number; represented: number } {
  const absent = [...all.values()].filter((one) => one.standing === "expected");
  const of = (absence: string) => absent.filter((one) => one.attendance.absence === absence).length;
  return { excused: of("excused"), represented: of("represented") };
}

/** Excuses; takes the word back of who had sent it. */
export function excuse(workshop: string, one: Listed): Action {
  return { do: "excuse", workshop, person: one.person.id, absence: one.attendance.absence === null ? "excused" : null, representative: null };
}

/** Says who comes in her place; nothing if that is said already. */
export function represent(workshop: string, one: Listed, representative: string): Action[] {
  if (one.attendance.absence === "represented" && one.attendance.representative_id === representative) return [];
  return [{ do: "excuse", workshop, person: one.person.id, absence: "represented", representative }];
}
