// What preparing works out: what is still missing, at what hour each point begins, and how lines are put between others.

import type { Action, AgendaItem, Attendance, AttendanceRole, Evening, PartOfDay, Role } from "../../api/bindings";
import { newId } from "../../state/desk.svelte";

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

/** When a workshop is taken to begin, as long as nobody has said the hour. */
export function usualStart(part: PartOfDay | null): string {
  return part === "morning" ? "09:30" : part === "afternoon" ? "15:00" : "18:00";
}

/** The hour at which each point begins, and at last the hour at which all is over; nothing from a point on whose length is unknown. */
export function hours(start: string, points: AgendaItem[]): (string | undefined)[] {
  const typed = /^(\d{1,2})\s*[:.hH]?\s*([0-5]\d)$/.exec(start.trim());
  let at = typed && Number(typed[1]) < 24 ? Number(typed[1]) * 60 + Number(typed[2]) : undefined;
  const two = (n: number) => String(n).padStart(2, "0");
  const all: (string | undefined)[] = [];
  for (const minutes of [...points.map((point) => point.minutes), 0]) {
    all.push(at === undefined ? undefined : `${two(Math.floor(at / 60) % 24)}:${two(at % 60)}`);
    at = at === undefined || minutes === null ? undefined : at + minutes;
  }
  return all;
}

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
export function newGuest(workshop: string, name: string): Action[] {
  const id = newId();
  return [{ do: "save-person", id, name }, { do: "register", workshop, person: id, roles: [] }];
}
