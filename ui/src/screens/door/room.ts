// Who is in the room, worked out from the rows of the evening: nothing here is kept.

import type { Attendance, Evening, Headcount, OrganisationKind, Person, Presence, Sex } from "../../api/bindings";

export type Standing = "unlisted" | "expected" | "present" | "left";

/** Somebody on the list, and how she stands with the room. */
export interface Listed {
  person: Person;
  attendance: Attendance;
  organisation: string | undefined;
  standing: Exclude<Standing, "unlisted">;
  /** When she came, or went; nothing if the hour is not known. */
  since: number | null;
}

/** The stays of each attendance, the earliest first; those without an hour come before the others. */
export function staysOf(stays: Presence[]): Map<string, Presence[]> {
  const of = new Map<string, Presence[]>();
  for (const stay of stays) of.set(stay.attendance_id, [...(of.get(stay.attendance_id) ?? []), stay]);
  for (const list of of.values()) list.sort((a, b) => (a.arrived_at ?? 0) - (b.arrived_at ?? 0));
  return of;
}

/** Everybody on the list, by the id of the person. */
export function listed(evening: Evening): Map<string, Listed> {
  const stays = staysOf(evening.stays);
  const people = new Map(evening.people.map((person) => [person.id, person]));
  const names = new Map(evening.organisations.map((organisation) => [organisation.id, organisation.name]));
  const all = new Map<string, Listed>();
  for (const attendance of evening.attendances) {
    const person = people.get(attendance.person_id);
    if (!person) continue;
    const hers = stays.get(attendance.id) ?? [];
    const open = hers.find((stay) => stay.left_at === null);
    const last = hers.at(-1);
    all.set(person.id, {
      person,
      attendance,
      organisation: names.get(attendance.organisation_id ?? ""),
      standing: open ? "present" : last ? "left" : "expected",
      since: open ? open.arrived_at : (last?.left_at ?? null),
    });
  }
  return all;
}

/** Those who are on the list and have not come yet, by name; those who sent word come after the others. */
export function expected(all: Map<string, Listed>, language: string): Listed[] {
  const order = new Intl.Collator(language);
  const absent = (one: Listed) => Number(one.attendance.absence !== null);
  return [...all.values()]
    .filter((one) => one.standing === "expected" && one.person.name)
    .sort((a, b) => absent(a) - absent(b) || order.compare(a.person.name!, b.person.name!));
}

/** Those who are in the room, whoever came last first; those whose hour is not known come after the others. */
export function here(all: Map<string, Listed>): Listed[] {
  return [...all.values()].filter((one) => one.standing === "present" && one.person.name).sort((a, b) => (b.since ?? 0) - (a.since ?? 0));
}

export interface Counts {
  women: number;
  men: number;
  others: number;
  /** All of them: named and counted. */
  total: number;
  /** Those who said their sex. */
  disclosed: number;
}

function tally(): Counts {
  return { women: 0, men: 0, others: 0, total: 0, disclosed: 0 };
}

function add(counts: Counts, sex: Sex, number: number): void {
  counts.total += number;
  if (sex === "female") counts.women += number;
  else if (sex === "male") counts.men += number;
  else counts.others += number;
  if (sex !== "declined" && sex !== "unrecorded") counts.disclosed += number;
}

/** How many are counted without a name, by sex and band of age over all laptops; two doors may have sent the same last one home. */
function cells(headcounts: Headcount[]): { sex: Sex; band: Headcount["age_band"]; count: number }[] {
  const all = new Map<string, { sex: Sex; band: Headcount["age_band"]; count: number }>();
  for (const { sex, age_band, count } of headcounts) {
    const cell = all.get(`${sex} ${age_band}`) ?? { sex, band: age_band, count: 0 };
    all.set(`${sex} ${age_band}`, { ...cell, count: cell.count + count });
  }
  return [...all.values()].filter((cell) => cell.count > 0);
}

/** Those who are in the room now: the named whose stay is open, and the counted. */
export function presentNow(all: Map<string, Listed>, headcounts: Headcount[]): Counts {
  const counts = tally();
  for (const one of all.values()) if (one.standing === "present") add(counts, one.attendance.sex, 1);
  for (const cell of cells(headcounts)) add(counts, cell.sex, cell.count);
  return counts;
}

/** Too few said their sex for percentages to mean anything below this. */
export const LEAST_FOR_PERCENT = 10;

export function share(part: number, counts: Counts): number | undefined {
  return counts.disclosed < LEAST_FOR_PERCENT ? undefined : part / counts.total;
}

/** How many are counted without a name, of one sex. */
export function counted(headcounts: Headcount[], sex: Sex): number {
  return cells(headcounts).filter((cell) => cell.sex === sex).reduce((sum, cell) => sum + cell.count, 0);
}

/** The band of age from which one fewer can be counted: those of no band first. */
export function bandToLower(headcounts: Headcount[], sex: Sex): Headcount["age_band"] | undefined {
  const of = cells(headcounts).filter((cell) => cell.sex === sex);
  return (of.find((cell) => cell.band === null) ?? of[0])?.band;
}

/** Organisations for which somebody came. */
export function organisationsPresent(all: Map<string, Listed>): number {
  const ids = [...all.values()].filter((one) => one.standing !== "expected").map((one) => one.attendance.organisation_id);
  return new Set(ids.filter((id) => id !== null)).size;
}

/** The named who are in the room now, by the kind of their organisation, the most numerous kind first; `none` are those of no organisation. */
export function kindsPresent(evening: Evening, all: Map<string, Listed>): { kind: OrganisationKind | "none"; count: number }[] {
  const kinds = new Map(evening.organisations.map((organisation) => [organisation.id, organisation.kind]));
  const counts = new Map<OrganisationKind | "none", number>();
  for (const one of all.values()) {
    if (one.standing !== "present") continue;
    const kind = kinds.get(one.attendance.organisation_id ?? "") ?? "none";
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const last = (kind: string) => Number(kind === "none");
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => last(a.kind) - last(b.kind) || b.count - a.count || a.kind.localeCompare(b.kind));
}

const MINUTE = 60_000;
const STEPS = [5, 10, 15, 30, 60];
const MOST_COLUMNS = 24;
/** What is entered days later is no arrival of that evening. */
const EVENING = 12 * 60 * MINUTE;

export interface Arrivals {
  /** The beginning of the first column. */
  since: number;
  /** How many minutes a column stands for. */
  minutes: number;
  counts: number[];
}

/** How many came in each span of minutes, each person once; nothing if no hour is known. */
export function arrivals(stays: Presence[]): Arrivals | undefined {
  const first: number[] = [];
  for (const hers of staysOf(stays).values()) {
    const came = hers[0]?.arrived_at;
    if (came != null) first.push(came);
  }
  const earliest = Math.min(...first);
  if (first.length === 0) return undefined;
  const all = first.filter((at) => at - earliest <= EVENING);
  const latest = Math.max(...all);
  const columns = (minutes: number) => Math.floor(latest / (minutes * MINUTE)) - Math.floor(earliest / (minutes * MINUTE)) + 1;
  const minutes = STEPS.find((step) => columns(step) <= MOST_COLUMNS) ?? 60;
  const length = minutes * MINUTE;
  const since = Math.floor(earliest / length) * length;
  const counts = new Array<number>(columns(minutes)).fill(0);
  for (const at of all) counts[Math.floor((at - since) / length)]! += 1;
  return { since, minutes, counts };
}

/** The latest arrivals, comebacks among them. */
export function lastArrivals(evening: Evening, all: Map<string, Listed>, most: number): { id: string; one: Listed; at: number | null }[] {
  const of = new Map([...all.values()].map((one) => [one.attendance.id, one]));
  return [...evening.stays]
    .sort((a, b) => (b.arrived_at ?? 0) - (a.arrived_at ?? 0))
    .flatMap((stay) => {
      const one = of.get(stay.attendance_id);
      return one?.person.name ? [{ id: stay.id, one, at: stay.arrived_at }] : [];
    })
    .slice(0, most);
}
