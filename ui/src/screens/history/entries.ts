// The history as people read it: by day, with the rows in words, and only what was looked for.

import type { Evening, HistoryEntry, HistoryRow } from "../../api/bindings";

export interface Day {
  /** Such as `2022-10-13`, on this laptop's own clock. */
  date: string;
  entries: HistoryEntry[];
}

/** The entries by day, in the order in which they come: the newest first. */
export function days(entries: HistoryEntry[]): Day[] {
  const all: Day[] = [];
  for (const entry of entries) {
    const date = dateOf(entry.at);
    const last = all.at(-1);
    if (last?.date === date) last.entries.push(entry);
    else all.push({ date, entries: [entry] });
  }
  return all;
}

function dateOf(at: number): string {
  const local = new Date(at);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
}

/** Text as it is compared: without marks, tails or capitals, and with one letter where people write several. */
export function folded(text: string): string {
  return text.normalize("NFKD").replace(/[\p{M}\u0640]/gu, "").toLowerCase().replace(/ة/g, "ه").replace(/ى/g, "ي");
}

/** Is every word of what was typed somewhere in this text? */
export function holds(text: string, typed: string): boolean {
  const where = folded(text);
  return folded(typed).split(/\s+/).every((word) => where.includes(word));
}

/** How many rows of each table an entry touched. */
export function tables(rows: HistoryRow[]): { table: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.table, (counts.get(row.table) ?? 0) + 1);
  return [...counts].map(([table, count]) => ({ table, count }));
}

/** How people know the rows of a workshop: a name, or the words. */
export function labels(evening: Evening | undefined): Map<string, string> {
  const found = new Map<string, string>();
  if (!evening) return found;
  const say = (id: string, text: string | null | undefined) => {
    if (text) found.set(id, text);
  };
  for (const one of evening.people) say(one.id, one.name);
  for (const one of evening.organisations) say(one.id, one.name);
  for (const one of [...evening.axes, ...evening.agenda]) say(one.id, one.title);
  for (const one of [...evening.preamble, ...evening.notes, ...evening.decisions, ...evening.recommendations]) say(one.id, one.text);
  for (const one of evening.attendances) say(one.id, found.get(one.person_id));
  const through = (rows: { id: string }[], to: (row: never) => string | null) => {
    for (const row of rows) say(row.id, found.get(to(row as never) ?? ""));
  };
  through(evening.roles, (row: { attendance_id: string }) => row.attendance_id);
  through(evening.stays, (row: { attendance_id: string }) => row.attendance_id);
  through(evening.interventions, (row: { attendance_id: string }) => row.attendance_id);
  through(evening.requests, (row: { attendance_id: string }) => row.attendance_id);
  through(evening.proposers, (row: { recommendation_id: string }) => row.recommendation_id);
  through(evening.recommendation_axes, (row: { recommendation_id: string }) => row.recommendation_id);
  through(evening.sources, (row: { recommendation_id: string }) => row.recommendation_id);
  through(evening.votes, (row: { recommendation_id: string }) => row.recommendation_id);
  through(evening.consents, (row: { person_id: string }) => row.person_id);
  return found;
}

/** What no hand did, and what is done for good, cannot be taken back; nor what was taken back already. */
export function canBeTakenBack(entry: HistoryEntry): boolean {
  return !entry.undone && entry.action !== "settle" && entry.action !== "forget-person";
}
