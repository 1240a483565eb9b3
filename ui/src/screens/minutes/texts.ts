// The prose of the minutes, by section, as it can be rewritten.

import type { Action, Evening, Language, Minutes, Note, Wording } from "../../api/bindings";
import { quoted } from "./preflight";

export type Table = "preamble" | "note" | "decision" | "recommendation";
export type Filter = "all" | "quoted" | "untranslated";

export interface Line {
  table: Table;
  id: string;
  text: string;
  language: Language;
  /** Its number, where people know it by one. */
  number?: number;
  note?: Note;
}

export interface Section {
  id: string;
  /** Whose turn it is; none if the section has a name of its own. */
  speaker?: string | null;
  lines: Line[];
}

/** The prose in the order of the minutes; what is off the record is not printed, and so not here. */
export function sections(evening: Evening): Section[] {
  const people = new Map(evening.people.map((person) => [person.id, person.name]));
  const whose = new Map(evening.attendances.map((one) => [one.id, people.get(one.person_id) ?? null]));
  const notes = evening.notes.filter((note) => note.kind !== "off-record");
  const line = (note: Note): Line => ({ table: "note", id: note.id, text: note.text, language: note.language, note });
  const of = (turn: string | null) => notes.filter((note) => note.intervention_id === turn).sort(byPosition).map(line);
  const turns = [...evening.interventions].sort(byPosition);
  const all: Section[] = [
    { id: "preamble", lines: [...evening.preamble].sort(byPosition).map(({ id, text }) => ({ table: "preamble", id, text, language: evening.workshop.language })) },
    ...turns.map((turn) => ({ id: turn.id, speaker: whose.get(turn.attendance_id) ?? null, lines: of(turn.id) })),
    { id: "outside", lines: of(null) },
    { id: "decisions", lines: [...evening.decisions].sort(byPosition).map(({ id, text, language }) => ({ table: "decision", id, text, language })) },
    {
      id: "recommendations",
      lines: [...evening.recommendations].sort(byPosition)
        .map(({ id, text, language, position }) => ({ table: "recommendation", id, text, language, number: position })),
    },
  ];
  return all.filter((section) => section.lines.length > 0);
}

function byPosition(a: { position: number }, b: { position: number }): number {
  return a.position - b.position;
}

/** The rows that are listed: those that were in need when the filter was chosen, so that none vanishes under the hand. */
export function wanted(filter: Filter, evening: Evening, language: Language, said: Map<string, string>): Set<string> {
  const lines = sections(evening).flatMap((section) => section.lines);
  const inNeed = new Set(quoted(evening));
  const takes = (line: Line) =>
    filter === "all" || (filter === "quoted" ? inNeed.has(line.id) : line.language !== language && !said.has(line.id));
  return new Set(lines.filter(takes).map((line) => line.id));
}

/** The secretary's own words in a language, by row. */
export function translations(evening: Evening, minutes: Minutes | undefined, language: Language): Map<string, string> {
  const found = new Map<string, string>();
  if (!minutes) return found;
  const say = (id: string, wording: Wording | undefined) => {
    const text = wording?.translations[language];
    if (text) found.set(id, text);
  };
  const notes = [...minutes.notes, ...minutes.interventions.flatMap((turn) => turn.notes)];
  for (const part of [...notes, ...minutes.recommendations]) say(part.id, part.text);
  // The minutes keep no id of these: the words themselves tell which they are.
  const preamble = new Map(minutes.preamble.map((part) => [part.text.text, part.text]));
  for (const { id, text } of evening.preamble) say(id, preamble.get(text));
  const decisions = new Map(minutes.decisions.map((wording) => [wording.text, wording]));
  for (const { id, text } of evening.decisions) say(id, decisions.get(text));
  return found;
}

/** What says a line's new wording. */
export function rewrite({ table, id }: Line, text: string): Action {
  switch (table) {
    case "note": return { do: "write-note", id, text };
    case "preamble": return { do: "save-preamble", id, text };
    case "decision": return { do: "save-decision", id, text };
    case "recommendation": return { do: "reword", recommendation: id, text };
  }
}
