// The evening as the live screen reads it: every join is made once, by id.

import type { Evening, Id, Intervention, Note, NoteKind, Recommendation, Sex } from "../../api/bindings";

/** Somebody on the list, as of that day. */
export interface Speaker {
  attendance: Id;
  person: Id;
  /** Nothing: forgotten. */
  name: string | null;
  /** What the person is there, or for whom. */
  of: string | null;
  badge: number | null;
  sex: Sex;
}

/** Everybody on the list, by attendance. */
export function speakersOf(evening: Evening): Map<Id, Speaker> {
  const people = new Map(evening.people.map((person) => [person.id, person.name]));
  const organisations = new Map(evening.organisations.map((organisation) => [organisation.id, organisation.name]));
  return new Map(
    evening.attendances.map((row) => [
      row.id,
      {
        attendance: row.id,
        person: row.person_id,
        name: people.get(row.person_id) ?? null,
        of: row.function ?? (row.organisation_id && organisations.get(row.organisation_id)) ?? null,
        badge: row.badge,
        sex: row.sex,
      },
    ]),
  );
}

/** Who has the floor. */
export function current(evening: Evening): Intervention | undefined {
  return evening.interventions.find((turn) => turn.started_at !== null && turn.stopped_at === null);
}

/** The turn that is being written: that of whoever has the floor; where turns have no hours, the last of them. */
export function written(evening: Evening): Intervention | undefined {
  const last = evening.interventions.at(-1);
  return current(evening) ?? (last?.started_at === null ? last : undefined);
}

/** A note that is not kept yet, since nothing, or nothing that could be kept, was typed. */
export interface Draft {
  id: Id;
  turn: Id | null;
  /** The line below which it was opened; nothing: at the end of its turn. */
  after: Id | null;
  kind: NoteKind;
  /** What else it is to say of itself once it is kept. */
  said?: Partial<Pick<Note, "language" | "verb" | "form" | "unattributed">>;
}

export type Line = { what: "turn"; key: string; turn: Intervention } | { what: "note"; key: Id; turn: Id | null; text: string; kind: NoteKind; captured: Origin[]; decided: boolean; unattributed: boolean };

/** Lines that are not on the page, between others that are. */
export interface Gap {
  what: "gap";
  key: "gap";
  lines: number;
}

/** A recommendation that came from a note, and the one that stands for it now. */
export interface Origin {
  row: Recommendation;
  standing: Recommendation;
}

/** When the id of a row was made: ids made by the window tell it (UUID, version 7). */
export function minted(id: Id): number | undefined {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(id) ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : undefined;
}

type NoteLine = Extract<Line, { what: "note" }>;

/** The turns in order, each with its notes, and between them what was noted while nobody had the floor. */
export function linesOf(evening: Evening, drafts: Draft[], live: Id, captured: Map<Id, Origin[]>, decisions: Map<Id, string>): Line[] {
  const kept = new Set(evening.notes.map((note) => note.id));
  const within = new Map<Id | null, NoteLine[]>();
  const group = (turn: Id | null): NoteLine[] => {
    const there = within.get(turn) ?? [];
    within.set(turn, there);
    return there;
  };
  for (const note of evening.notes) group(note.intervention_id).push(lineOf(note, captured.get(note.id) ?? [], decisions.has(note.id)));
  for (const draft of drafts) {
    if (kept.has(draft.id)) continue;
    const lines = group(draft.turn);
    const place = draft.after === null ? -1 : lines.findIndex((line) => line.key === draft.after);
    lines.splice(place < 0 ? lines.length : place + 1, 0, { what: "note", key: draft.id, turn: draft.turn, text: "", kind: draft.kind, captured: [], decided: false, unattributed: draft.said?.unattributed ?? false });
  }
  const loose = group(null);
  const lines: Line[] = [];
  let next = 0;
  for (const turn of evening.interventions) {
    // Whoever has the floor is last: what follows belongs to that turn.
    const began = turn.started_at !== null && turn.stopped_at === null ? Infinity : (turn.started_at ?? 1);
    while (next < loose.length && loose[next]!.key !== live && (minted(loose[next]!.key) ?? 0) < began) lines.push(loose[next++]!);
    lines.push({ what: "turn", key: `turn ${turn.id}`, turn }, ...group(turn.id));
  }
  return [...lines, ...loose.slice(next)];
}

function lineOf(note: Note, captured: Origin[], decided: boolean): NoteLine {
  return { what: "note", key: note.id, turn: note.intervention_id, text: note.text, kind: note.kind, captured, decided, unattributed: note.unattributed };
}

/** The recommendations that came from each note. */
export function originsOf(evening: Evening): Map<Id, Origin[]> {
  const rows = new Map(evening.recommendations.map((row) => [row.id, row]));
  const split = new Set(evening.recommendations.map((row) => row.split_from));
  const origins = new Map<Id, Origin[]>();
  for (const source of evening.sources) {
    const row = rows.get(source.recommendation_id);
    if (!row) continue;
    let standing = row;
    for (let up = row.merged_into; up !== null; up = standing.merged_into) {
      const next = rows.get(up);
      if (!next || next === row) break;
      standing = next;
    }
    // Of what was split the parts came from the note too.
    if (split.has(standing.id)) continue;
    origins.set(source.note_id, [...(origins.get(source.note_id) ?? []), { row, standing }]);
  }
  return origins;
}

/** A recommendation with the words of its neighbours. */
export interface Captured {
  row: Recommendation;
  proposers: string[];
  axis: string | null;
}

/** Those that stand for themselves, the newest first. A common wording has the proposers of all that were merged into it. */
export function capturedOf(evening: Evening, speakers: Map<Id, Speaker>): Captured[] {
  const axes = new Map(evening.axes.map((axis) => [axis.id, axis.title]));
  const main = new Map(evening.recommendation_axes.filter((link) => link.main).map((link) => [link.recommendation_id, link.axis_id]));
  const organisations = new Map(evening.organisations.map((organisation) => [organisation.id, organisation.name]));
  const into = new Map(evening.recommendations.map((row) => [row.id, row.merged_into]));
  const proposers = new Map<Id, Set<string>>();
  for (const link of evening.proposers) {
    const name = link.attendance_id ? speakers.get(link.attendance_id)?.name : link.organisation_id && organisations.get(link.organisation_id);
    if (!name) continue;
    let standing = link.recommendation_id;
    for (let up = into.get(standing); up; up = into.get(standing)) standing = up;
    proposers.set(standing, (proposers.get(standing) ?? new Set()).add(name));
  }
  const stands = new Set(evening.standing);
  return evening.recommendations
    .filter((row) => stands.has(row.id))
    .sort((one, other) => other.position - one.position)
    .map((row) => ({ row, proposers: [...(proposers.get(row.id) ?? [])], axis: axes.get(main.get(row.id) ?? "") ?? null }));
}

/** How many recommendations were put in each turn, parts of others aside. */
export function putIn(evening: Evening): Map<Id, number> {
  const put = new Map<Id, number>();
  for (const { intervention_id: turn, split_from: whole } of evening.recommendations) {
    if (turn !== null && whole === null) put.set(turn, (put.get(turn) ?? 0) + 1);
  }
  return put;
}
