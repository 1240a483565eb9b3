// What the first screen works out from its lines: which workshop comes first, where it opens, and what a new one takes over.

import type { Action, Evening, HomeLine, Language, Role } from "../../api/bindings";
import { newId } from "../../state/desk.svelte";
import type { Stage } from "../../state/route.svelte";

export type Turn = "running" | "next" | "latest";

/** Today, as this laptop has it. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The workshop that is wanted first: the one that runs, else the next to come, else the latest. The lines come the latest first. */
export function first(lines: HomeLine[], day: string): { line: HomeLine; turn: Turn } | undefined {
  const running = lines.find((line) => line.workshop.opened_at !== null && !line.workshop.closed);
  if (running) return { line: running, turn: "running" };
  const next = lines.filter((line) => !line.workshop.closed && line.workshop.date >= day).at(-1);
  if (next) return { line: next, turn: "next" };
  return lines[0] && { line: lines[0], turn: "latest" };
}

/** Where a workshop opens: where the work on it goes on. */
export function stageOf(line: HomeLine): Stage {
  if (line.workshop.closed) return "minutes";
  if (line.workshop.opened_at !== null) return "live";
  return line.women + line.men + line.others > 0 ? "door" : "prepare";
}

/** How many days lie between two days. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
}

/** Minutes east of UTC on this laptop. */
export const offsetHere = (): number => -new Date().getTimezoneOffset();

/** A first workshop of a programme. */
export function firstWorkshop(programme: string, language: Language): { id: string; actions: Action[] } {
  const id = newId();
  return { id, actions: [{ do: "save-workshop", id, programme_id: programme, date: today(), language, utc_offset: offsetHere() }] };
}

/** Those who are asked again for what they do, whoever else comes. */
const OFFICES: Role[] = ["chair", "facilitator", "rapporteur"];

/** Who is on the list of the next workshop from the beginning: those who hold an office and those who lead a point, with the roles they had. */
function again({ attendances, roles, leads, people }: Evening): { attendance: string; person: string; roles: Role[] }[] {
  const known = new Set(people.filter((person) => person.name !== null).map((person) => person.id));
  return attendances
    .filter((one) => known.has(one.person_id))
    .map((one) => ({ attendance: one.id, person: one.person_id, roles: roles.filter((role) => role.attendance_id === one.id).map(({ role }) => role) }))
    .filter((one) => one.roles.some((role) => OFFICES.includes(role)) || leads.some((lead) => lead.attendance_id === one.attendance));
}

/** A workshop like another of its programme, with what stands before its minutes, its agenda, its partners, and who holds an office or
    leads a point. The day, the title and what was only of that evening are not taken over; the number is the next. */
export function likewise(evening: Evening): { id: string; actions: Action[] } {
  const { workshop, agenda, partners, preamble, leads } = evening;
  const id = newId();
  const { programme_id, axis_id, part_of_day, begins, venue, place, organiser_id, language, seats, least_present, least_women } = workshop;
  const inOrder = <T extends { position: number }>(rows: T[]) => [...rows].sort((a, b) => a.position - b.position);
  const list = again(evening);
  const points = inOrder(agenda).map((point) => {
    const led = leads.filter((lead) => lead.agenda_item_id === point.id);
    return { point, anew: newId(), people: led.flatMap((lead) => list.find((one) => one.attendance === lead.attendance_id)?.person ?? []) };
  });
  return {
    id,
    actions: [
      // The hour of the day it is made on: Morocco's changes with Ramadan.
      { do: "save-workshop", id, programme_id, axis_id, part_of_day, begins, venue, place, organiser_id, language, seats, least_present, least_women, date: today(), utc_offset: offsetHere() },
      ...inOrder(preamble).map(({ kind, text }, index): Action => ({ do: "save-preamble", id: newId(), workshop_id: id, kind, text, position: index + 1 })),
      ...points.map(({ point: { title, kind, minutes, axis_id }, anew }, index): Action => ({
        do: "save-agenda-item", id: anew, workshop_id: id, title, kind, minutes, axis_id, position: index + 1,
      })),
      ...partners.map((partner): Action => ({ do: "add-partner", workshop: id, organisation: partner.organisation_id })),
      ...list.map(({ person, roles }): Action => ({ do: "register", workshop: id, person, roles })),
      ...points.filter(({ people }) => people.length > 0).map(({ anew, people }): Action => ({ do: "lead-point", point: anew, people })),
    ],
  };
}

export interface Draft {
  title: string;
  firstYear: string;
  lastYear: string;
  axes: string;
}

/** Does the caret stand on a line in which nothing is typed? */
export function onEmptyLine(text: string, at: number): boolean {
  const before = text.slice(0, at).split("\n").at(-1) ?? "";
  const after = text.slice(at).split("\n")[0] ?? "";
  return `${before}${after}`.trim() === "";
}

/** A year as it was typed; nothing if it is none. */
const year = (typed: string): number | null => (/^\d{4}$/.test(typed.trim()) ? Number(typed) : null);

/** A programme with its first axes, one a line. */
export function programmeOf(draft: Draft): { id: string; actions: Action[] } {
  const id = newId();
  const axes = draft.axes.split("\n").map((line) => line.trim()).filter(Boolean);
  return {
    id,
    actions: [
      { do: "save-programme", id, title: draft.title.trim(), first_year: year(draft.firstYear), last_year: year(draft.lastYear) },
      ...axes.map((title, index): Action => ({ do: "save-axis", id: newId(), programme_id: id, title, position: index + 1 })),
    ],
  };
}
