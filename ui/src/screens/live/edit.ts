// What happens to texts and places when a line is split, joined to another, or moved: rules alone.

import type { Action, Id, Note } from "../../api/bindings";
import { minted, type Line } from "./model";

const LETTER = /[\p{L}\p{M}\p{N}_’'-]/u;

/** A text in two, at the caret, or at the nearer end of the word in which that stands. Nothing: one of the two would say nothing. */
export function parted(text: string, caret: number): [string, string] | undefined {
  const inside = (place: number) => LETTER.test(text[place - 1] ?? "") && LETTER.test(text[place] ?? "");
  let [start, end] = [caret, caret];
  while (inside(start)) start -= 1;
  while (inside(end)) end += 1;
  const at = end - caret < caret - start ? end : start;
  const [one, other] = [text.slice(0, at).trimEnd(), text.slice(at).trimStart()];
  return one && other ? [one, other] : undefined;
}

/** Two texts as one, and the place at which the second begins. */
export function joined(one: string, other: string): { text: string; seam: number } {
  const between = !one || /\s$/.test(one) || /^\s/.test(other) ? "" : " ";
  return { text: one + between + other, seam: one.length + between.length };
}

/** Puts notes in this order, unless they are in it: an order that changes nothing is refused, and with it what is done together with it.
    Notes that were not read yet came after all others, one after the other. */
export function ordered(rows: Id[], notes: Map<Id, Pick<Note, "position">>): Action[] {
  let last = Math.max(0, ...rows.map((row) => notes.get(row)?.position ?? 0));
  return rows.every((row, index) => (notes.get(row)?.position ?? ++last) === index + 1) ? [] : [{ do: "arrange", table: "note", rows }];
}

/** Where a line goes from its turn: to the end of the turn before, the beginning of the turn after; else out of all turns. */
export function neighbour(lines: Line[], id: Id, by: 1 | -1): { turn: Id | null } | undefined {
  const at = lines.findIndex((line) => line.key === id);
  const line = lines[at];
  if (line?.what !== "note") return undefined;
  const turns = (by === 1 ? lines.slice(at + 1) : lines.slice(0, at).reverse()).filter((other) => other.what === "turn");
  // Above a line of a turn stands the head of its own.
  const next = by === -1 && line.turn !== null ? turns[1] : turns[0];
  if (next) return { turn: next.turn.id };
  return line.turn === null ? undefined : { turn: null };
}

/** The notes of a group with one more among them. Outside the turns they are in the order in which they were made. */
export function placed(group: Id[], id: Id, turn: Id | null, by: 1 | -1): Id[] {
  const rows = group.filter((row) => row !== id);
  const after = rows.findIndex((row) => (minted(row) ?? 0) > (minted(id) ?? 0));
  const at = turn === null ? (after < 0 ? rows.length : after) : by === 1 ? 0 : rows.length;
  return [...rows.slice(0, at), id, ...rows.slice(at)];
}
