// The order in which recommendations are read back: what is read next, and what is left.

import type { Evening, Id, Recommendation } from "../api/bindings";

/** Those that stand, in the order in which they are read back. */
export function toRead(evening: Evening): Recommendation[] {
  const rows = new Map(evening.recommendations.map((row) => [row.id, row]));
  return evening.standing.flatMap((id) => rows.get(id) ?? []);
}

/** The first that is not decided after this one, or else from the beginning; `done` are decided though the dossier may not say so yet. */
export function nextUndecided(order: Recommendation[], from?: Id, done: ReadonlySet<Id> = new Set()): Recommendation | undefined {
  const at = order.findIndex((row) => row.id === from) + 1;
  return [...order.slice(at), ...order.slice(0, at)].find((row) => row.outcome === "captured" && row.id !== from && !done.has(row.id));
}

/** What is read first: what is not decided, or else the beginning. */
export function firstToRead(evening: Evening): Recommendation | undefined {
  const order = toRead(evening);
  return nextUndecided(order) ?? order[0];
}
