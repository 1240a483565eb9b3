// What preparing works out: what is still missing, how lines are put between others, and who is on the list.

import type { Action, Attendance, AttendanceRole, Evening, Role } from "../../api/bindings";
import { newId } from "../../state/desk.svelte";
import { western } from "../../words/measures";

export const NEEDS = ["axis", "venue", "organiser", "agenda", "chair", "rapporteur"] as const;
export type Need = (typeof NEEDS)[number];

/** What a workshop is still to be given before it is ready. Nothing of it keeps anybody from opening it. */
export function missing(evening: Evening): Need[] {
  const { workshop, agenda, roles } = evening;
  const has = (...wanted: Role[]) => roles.some(({ role }) => wanted.includes(role));
  const there: Record<Need, boolean> = {
    axis: workshop.axis_id !== null || workshop.title !== null,
    venue: workshop.venue !== null,
    organiser: workshop.organiser_id !== null,
    agenda: agenda.length > 0,
    chair: has("chair", "facilitator"),
    rapporteur: has("rapporteur"),
  };
  return NEEDS.filter((need) => !there[need]);
}

export const inOrder = <T extends { position: number }>(rows: T[]): T[] => [...rows].sort((a, b) => a.position - b.position);

type Placed = { id: string; position: number };

/** Room at a place among rows in order: those after it move down by one. */
export function roomAt(kind: "save-agenda-item" | "save-preamble" | "save-axis", rows: Placed[], at: number): Action[] {
  return rows.slice(at).map((row, index): Action => ({ do: kind, id: row.id, position: at + index + 2 }));
}

export interface Guest {
  attendance: Attendance;
  name: string | null;
  organisation: string | undefined;
  roles: Role[];
  came: boolean;
}

const WEIGHT: Role[] = ["chair", "facilitator", "rapporteur", "keynote"];

/** Those on the list: who leads first, then in the order of their badges. */
export function guests(evening: Evening): Guest[] {
  const names = new Map(evening.people.map((person) => [person.id, person.name]));
  const organisations = new Map(evening.organisations.map((one) => [one.id, one.name]));
  const roles = new Map<string, AttendanceRole[]>();
  for (const role of evening.roles) roles.set(role.attendance_id, [...(roles.get(role.attendance_id) ?? []), role]);
  const came = new Set(evening.stays.map((stay) => stay.attendance_id));
  const all = evening.attendances.map((attendance) => ({
    attendance,
    name: names.get(attendance.person_id) ?? null,
    organisation: attendance.organisation_id === null ? undefined : organisations.get(attendance.organisation_id),
    roles: (roles.get(attendance.id) ?? []).map(({ role }) => role),
    came: came.has(attendance.id),
  }));
  const weight = (guest: Guest) => Math.min(WEIGHT.length, ...guest.roles.map((role) => WEIGHT.indexOf(role)).filter((index) => index >= 0));
  return all.sort((a, b) => weight(a) - weight(b) || (a.attendance.badge ?? Infinity) - (b.attendance.badge ?? Infinity));
}

/** A person nobody knew yet, on the list of a workshop. */
export function newGuest(workshop: string, name: string): { person: string; actions: Action[] } {
  const person = newId();
  return { person, actions: [{ do: "save-person", id: person, name }, { do: "register", workshop, person, roles: [] }] };
}

/** A whole number from 1 on, as it was typed and as it is kept; nothing if it is none, or more than `most`. */
export function wholeNumber(typed: string, most = 999_999): string | undefined {
  const said = western(typed).trim();
  return /^\d{1,6}$/.test(said) && Number(said) > 0 && Number(said) <= most ? String(Number(said)) : undefined;
}
