// What the agenda works out: the hour at which each point begins, and who leads it.

import type { Action, AgendaItem, AgendaKind, Evening, PartOfDay, Workshop } from "../../api/bindings";
import { hour, minuteOf, shownHour, western } from "../../words/measures";
import { plain } from "../../words/plain";
import type { Known } from "../../parts/Combobox.svelte";
import { guests, newGuest } from "./prepare";

export const KINDS = ["ceremony", "speech", "presentation", "debate", "groups", "reading", "break", "other"] as const satisfies readonly AgendaKind[];

/** How long a point is to last, as it was typed; nothing if nobody could keep to that. */
export function lengthOf(typed: string): number | null | undefined {
  const said = western(typed).trim();
  if (said === "") return null;
  return /^\d{1,4}$/.test(said) && Number(said) > 0 ? Number(said) : undefined;
}

/** When a workshop is taken to begin, as long as nobody has said the hour. */
export function usualStart(part: PartOfDay | null): number {
  return part === "morning" ? 570 : part === "afternoon" ? 900 : 1080;
}

/** The minute from which the agenda counts, and what it is: the opening itself, the hour for which people are called, or a proposal. */
export function startOf(workshop: Workshop): { minute: number; is: "opened" | "called" | "proposed" } {
  const opened = workshop.opened_at === null ? undefined : minuteOf(hour(workshop.opened_at, workshop.utc_offset));
  if (opened !== undefined) return { minute: opened, is: "opened" };
  return workshop.begins === null ? { minute: usualStart(workshop.part_of_day), is: "proposed" } : { minute: workshop.begins, is: "called" };
}

/** The hour at which each point begins, and at last the hour at which all is over; nothing from a point on whose length is unknown. */
export function hours(start: number, points: AgendaItem[]): (string | undefined)[] {
  let at: number | undefined = start;
  const all: (string | undefined)[] = [];
  for (const minutes of [...points.map((point) => point.minutes), 0]) {
    all.push(at === undefined ? undefined : shownHour(at));
    at = at === undefined || minutes === null ? undefined : at + minutes;
  }
  return all;
}

export interface Lead { person: string; name: string }

/** Who leads a point. */
export function leadsOf(evening: Evening, point: string): Lead[] {
  const names = new Map(evening.people.map((person) => [person.id, person.name]));
  const people = new Map(evening.attendances.map((attendance) => [attendance.id, attendance.person_id]));
  return evening.leads
    .filter((lead) => lead.agenda_item_id === point)
    .flatMap((lead) => people.get(lead.attendance_id) ?? [])
    .map((person) => ({ person, name: names.get(person) ?? "" }));
}

const led = (evening: Evening, point: string) => leadsOf(evening, point).map(({ person }) => person);

/** Somebody leads a point besides those who do; whoever is not on the list yet is put there. */
export function joinLead(evening: Evening, point: string, person: string): Action[] {
  const workshop = evening.workshop.id;
  const listed = evening.attendances.some((attendance) => attendance.person_id === person);
  return [
    ...(listed ? [] : [{ do: "register", workshop, person, roles: [] } satisfies Action]),
    { do: "lead-point", point, people: [...led(evening, point), person] },
  ];
}

/** Somebody nobody knew yet leads a point. */
export function newLead(evening: Evening, point: string, name: string): Action[] {
  const { person, actions } = newGuest(evening.workshop.id, name);
  return [...actions, { do: "lead-point", point, people: [...led(evening, point), person] }];
}

export function leaveLead(evening: Evening, point: string, person: string): Action {
  return { do: "lead-point", point, people: led(evening, point).filter((other) => other !== person) };
}

/** Whom a name may mean who is to lead a point: those on the list first, then whoever else was found; nobody who leads it already. */
export function mayLead(evening: Evening, point: string, typed: string, found: Known[], unlisted: string): Known[] {
  const leads = new Set(led(evening, point));
  const parts = plain(typed).split(/\s+/).filter(Boolean);
  const listed = guests(evening)
    .filter(({ name }) => name !== null && parts.every((part) => plain(name).split(/\s+/).some((word) => word.startsWith(part))))
    .map(({ attendance, name, organisation }): Known => ({ id: attendance.person_id, words: name ?? "", more: organisation, sure: true }));
  const there = new Set(evening.attendances.map((attendance) => attendance.person_id));
  const byEar = found.filter((one) => !listed.some(({ id }) => id === one.id)).map((one) => (there.has(one.id) ? one : { ...one, more: unlisted }));
  return [...listed, ...byEar.filter(({ id }) => there.has(id)), ...byEar.filter(({ id }) => !there.has(id))].filter(({ id }) => !leads.has(id));
}
