// What the board shows, joined from the rows of an evening. Pure.

import type {
  Attendance, Axis, Choice, Evening, Intervention, Language, Organisation, Outcome, Person, Recommendation, Sex, Vote,
} from "../../api/bindings";

export const ARRANGEMENTS = ["outcome", "axis", "table"] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** Who proposed: a person's name, an organisation's, or nobody: then the room. */
export interface Who {
  name: string | null;
  of: "person" | "organisation";
  /** The rows that say so: of one that was put several times, several. */
  rows: string[];
}

/** A recommendation as it was put: by whom, and in whose turn. */
export interface Put {
  row: Recommendation;
  proposers: Who[];
  turn: Intervention | undefined;
}

export interface Card {
  id: string;
  row: Recommendation;
  /** The main one first. */
  axes: Axis[];
  /** Its own and, for a common wording, those of all it stands for, each once. None: the room. */
  proposers: Who[];
  /** What was merged into it, by number. */
  parents: Recommendation[];
  /** What it is a part of. */
  whole: Recommendation | undefined;
  /** It was merged into one of another workshop: it is shown here, and stands there. */
  elsewhere: boolean;
}

export interface Column {
  key: string;
  cards: Card[];
}

export const OUTCOMES: Outcome[] = ["captured", "adopted", "deferred", "set-aside"];
export const CHOICES: Choice[] = ["for", "against", "abstain"];
/** The column of those that are under no axis. */
export const NO_AXIS = "";

function grouped<T>(rows: T[], key: (row: T) => string | null | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const of = key(row);
    if (of == null) continue;
    const group = groups.get(of);
    if (group) group.push(row);
    else groups.set(of, [row]);
  }
  return groups;
}

const byId = <T extends { id: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]));
const byNumber = (a: Recommendation, b: Recommendation) => a.position - b.position || (a.id < b.id ? -1 : 1);

/** Who proposed each: itself and all it stands for, everybody once; a ring, should there ever be one, is gone round once. */
function proposing(evening: Evening): (id: string) => Who[] {
  const rows = grouped(evening.proposers, (row) => row.recommendation_id);
  const parents = grouped(evening.recommendations, (row) => row.merged_into);
  const attendances = byId<Attendance>(evening.attendances);
  const people = byId<Person>(evening.people);
  const organisations = byId<Organisation>(evening.organisations);

  function add(id: string, seen: Set<string>, found: Map<string, Who>): void {
    if (seen.has(id)) return;
    seen.add(id);
    for (const row of rows.get(id) ?? []) {
      const person = row.attendance_id == null ? undefined : attendances.get(row.attendance_id)?.person_id;
      const key = person ?? row.organisation_id;
      if (key == null) continue;
      const name = person === undefined ? organisations.get(key)?.name : people.get(key)?.name;
      const who = found.get(key) ?? { name: name ?? null, of: person === undefined ? "organisation" : "person", rows: [] };
      who.rows.push(row.id);
      found.set(key, who);
    }
    for (const parent of [...(parents.get(id) ?? [])].sort(byNumber)) add(parent.id, seen, found);
  }
  return (id) => {
    const found = new Map<string, Who>();
    add(id, new Set(), found);
    return [...found.values()];
  };
}

/** The recommendations that stand for themselves, by number. */
export function cards(evening: Evening): Card[] {
  const all = byId(evening.recommendations);
  const standing = new Set(evening.standing);
  const axes = byId<Axis>(evening.axes);
  const links = grouped(evening.recommendation_axes, (link) => link.recommendation_id);
  const parents = grouped(evening.recommendations, (row) => row.merged_into);
  const proposers = proposing(evening);
  const elsewhere = (row: Recommendation) => row.merged_into != null && !all.has(row.merged_into);

  return evening.recommendations.filter((row) => standing.has(row.id) || elsewhere(row)).sort(byNumber).map((row) => {
    const of = [...(links.get(row.id) ?? [])].sort((a, b) => Number(b.main) - Number(a.main));
    return {
      id: row.id,
      row,
      axes: of.flatMap((link) => axes.get(link.axis_id) ?? []),
      proposers: proposers(row.id),
      parents: [...(parents.get(row.id) ?? [])].sort(byNumber),
      whole: row.split_from == null ? undefined : all.get(row.split_from),
      elsewhere: elsewhere(row),
    };
  });
}

/** These as they were put. */
export function put(evening: Evening, rows: Recommendation[]): Put[] {
  const proposers = proposing(evening);
  return rows.map((row) => {
    const notes = evening.sources.filter((link) => link.recommendation_id === row.id).map((link) => link.note_id);
    const noted = evening.notes.filter((note) => notes.includes(note.id)).sort((a, b) => a.position - b.position);
    const turn = row.intervention_id ?? noted.find((note) => note.intervention_id != null)?.intervention_id;
    return { row, proposers: proposers(row.id), turn: evening.interventions.find((of) => of.id === turn) };
  });
}

/** What is shown for one: itself, what it was merged into, or the first of its parts. */
export function shownFor(evening: Evening, id: string): Recommendation | undefined {
  const seen = new Set<string>();
  const rows = byId(evening.recommendations);
  let row = rows.get(id);
  while (row && !seen.has(row.id)) {
    const here: Recommendation = row;
    seen.add(here.id);
    const parts = evening.recommendations.filter((of) => of.split_from === here.id).sort(byNumber);
    row = (here.merged_into == null ? parts[0] : rows.get(here.merged_into)) ?? here;
  }
  return row;
}

/** Cards under their outcomes, or under their main axes; an axis that has none has a column too, "no axis" only if it is needed. */
export function columns(all: Card[], by: "outcome" | "axis", axes: Axis[]): Column[] {
  if (by === "outcome") return OUTCOMES.map((key) => ({ key, cards: all.filter((card) => card.row.outcome === key) }));
  const under = grouped(all, (card) => card.axes[0]?.id ?? NO_AXIS);
  const sorted = [...axes].sort((a, b) => a.position - b.position);
  const found = sorted.map((axis) => ({ key: axis.id, cards: under.get(axis.id) ?? [] }));
  const without = under.get(NO_AXIS) ?? [];
  return without.length > 0 ? [{ key: NO_AXIS, cards: without }, ...found] : found;
}

export type Arrow = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight" | "Home" | "End";

/** Where an arrow leads from a card, as one sees it: to the right is to the right in both directions of writing. */
export function step(board: string[][], from: string | undefined, arrow: Arrow, rtl: boolean): string | undefined {
  const at = board.findIndex((column) => from !== undefined && column.includes(from));
  if (at < 0) return board.find((column) => column.length > 0)?.[0];
  const column = board[at] ?? [];
  const row = column.indexOf(from ?? "");
  if (arrow === "Home") return column[0];
  if (arrow === "End") return column.at(-1);
  if (arrow === "ArrowUp" || arrow === "ArrowDown") return column[row + (arrow === "ArrowDown" ? 1 : -1)] ?? from;
  const way = (arrow === "ArrowRight") === rtl ? -1 : 1;
  for (let next = at + way; next >= 0 && next < board.length; next += way) {
    const other = board[next] ?? [];
    if (other.length > 0) return other[Math.min(row, other.length - 1)];
  }
  return from;
}

/** Which card is next when this one leaves its column: the one below, or else above. */
export function neighbour(board: string[][], from: string): string | undefined {
  const column = board.find((ids) => ids.includes(from)) ?? [];
  const row = column.indexOf(from);
  return column[row + 1] ?? column[row - 1];
}

/** The axes after one was pointed at: it becomes the main one in place of that which was; the main one itself is taken off. */
export function classified(axes: string[], axis: string): string[] {
  const [main, ...others] = axes;
  if (axis === main) return others;
  const promoted = others.includes(axis);
  return [axis, ...(promoted ? axes : others).filter((other) => other !== axis)];
}

/** The fullest wording is the likeliest to say what all of them do. */
export function fullest(cards: Card[]): Card | undefined {
  return [...cards].sort((a, b) => b.row.text.length - a.row.text.length || byNumber(a.row, b.row))[0];
}

/** The next that is under no axis, in the order in which they are read, and then from the beginning. */
export function nextWithout(board: string[][], from: string, without: (id: string) => boolean): string | undefined {
  const read = board.flat();
  const at = read.indexOf(from);
  return [...read.slice(at + 1), ...read.slice(0, Math.max(at, 0))].find(without);
}

/** What somebody seems to ask for, one thing a line: a first proposal for splitting, to be edited. */
export function proposedParts(text: string): string {
  return text.split(/\n+|(?<=[؛;.؟?!])\s+/u).map((part) => part.trim().replace(/[؛;]$/u, "").trim()).filter(Boolean).join("\n");
}

/** The parts that were written, one a line. */
export const written = (lines: string) => lines.split("\n").map((line) => line.trim()).filter(Boolean);

/** A pair, whichever is named first. */
export const pairKey = (ids: string[]) => [...ids].sort().join(" ");

/** The hands that were counted: of a sex, for a choice. */
export function hands(votes: Vote[], recommendation: string, sex: Sex, choice: Choice): number {
  const found = votes.find((vote) => vote.recommendation_id === recommendation && vote.round === 1 && vote.sex === sex && vote.choice === choice);
  return found?.count ?? 0;
}

/** Who came, by sex, counted without names included. */
export function room(evening: Evening): Record<Sex, number> {
  const came = new Set(evening.stays.map((stay) => stay.attendance_id));
  const count: Record<Sex, number> = { female: 0, male: 0, other: 0, declined: 0, unrecorded: 0 };
  for (const attendance of evening.attendances) if (came.has(attendance.id)) count[attendance.sex] += 1;
  for (const line of evening.headcounts) count[line.sex] += line.count;
  return count;
}

/** What cannot be: more hands of women or of men than are in the room, or more hands than people. */
export function tooMany(evening: Evening, recommendation: string): { hands: number; people: number; sex: Sex | null } | undefined {
  const people = room(evening);
  const total = Object.values(people).reduce((sum, count) => sum + count, 0);
  const raised = (sex: Sex) => CHOICES.reduce((sum, choice) => sum + hands(evening.votes, recommendation, sex, choice), 0);
  const all = (Object.keys(people) as Sex[]).reduce((sum, sex) => sum + raised(sex), 0);
  if (all > total) return { hands: all, people: total, sex: null };
  // Somebody counted without a sex may be a woman or a man: only what even that does not explain is too many.
  const unsaid = people.unrecorded + people.declined;
  for (const sex of ["female", "male"] as const) {
    if (raised(sex) > people[sex] + unsaid) return { hands: raised(sex), people: people[sex], sex };
  }
  return undefined;
}

/** The language of what was typed: the workshop's, if it is written in those letters; else the interface's; else the other script's most likely. */
export function languageOf(text: string, ...likely: Language[]): Language {
  const arabic = /\p{Script=Arabic}/u.test(text);
  return likely.find((language) => (language === "ar") === arabic) ?? (arabic ? "ar" : "fr");
}
