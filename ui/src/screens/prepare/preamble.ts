// The lines before the minutes proper: where each kind stands, which legal references are offered, and which of them somebody has checked.

import type { Action, Evening, Preamble, PreambleKind, Setting } from "../../api/bindings";
import { newId } from "../../state/desk.svelte";
import { told } from "../../words/words.svelte";
import { inOrder, roomAt } from "./prepare";

/** What such a workshop may rest on in Morocco. Whoever prints them checks them first. */
export const LAWS = ["communes", "mechanisms", "equality", "petitions", "constitution", "constitution-petitions", "programme", "information"] as const;
export type Law = (typeof LAWS)[number];

/** A new line of a kind, before the one that is now at this place among its kind. */
export function addLine(evening: Evening, kind: PreambleKind, text: string, at: number): { id: string; actions: Action[] } {
  const [id, all] = [newId(), inOrder(evening.preamble)];
  const next = all.filter((line) => line.kind === kind)[at];
  const position = next ? all.indexOf(next) : all.length;
  return { id, actions: [{ do: "save-preamble", id, workshop_id: evening.workshop.id, kind, text, position: position + 1 }, ...roomAt("save-preamble", all, position)] };
}

/** The lines of a kind in this order; those of other kinds stay where they are. */
export function arranged(evening: Evening, kind: PreambleKind, ids: string[]): Action {
  const queue = [...ids];
  return { do: "arrange", table: "preamble", rows: inOrder(evening.preamble).map((line) => (line.kind === kind ? (queue.shift() ?? line.id) : line.id)) };
}

/** The words of a law in the language of the workshop. */
export const lawOf = (evening: Evening, law: Law): string => told(evening.workshop.language, `prepare-law-${law}`);

/** The words that were checked are kept beside the line, so that it counts as checked only as long as it says them. */
const mark = (line: string) => `checked-${line}`;

const markOf = (line: Preamble, settings: Setting[]) => settings.find(({ id }) => id === mark(line.id));
export const isChecked = (line: Preamble, settings: Setting[]): boolean => markOf(line, settings)?.value === line.text;

/** Somebody has checked a reference, or takes that back. */
export function check(line: Preamble, checked: boolean): Action {
  return checked ? { do: "save-setting", id: mark(line.id), value: line.text } : { do: "strike", table: "setting", row: mark(line.id) };
}

/** Takes a line out, with the mark that it was checked. */
export function takenOut(row: string, settings: Setting[]): Action[] {
  const marked = settings.some(({ id }) => id === mark(row));
  return [{ do: "strike", table: "preamble", row }, ...(marked ? [{ do: "strike", table: "setting", row: mark(row) } satisfies Action] : [])];
}
