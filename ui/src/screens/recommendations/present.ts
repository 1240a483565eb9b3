// Whom a name may mean: those on the list of the evening, and organisations.

import { read } from "../../api/calls";
import type { Evening } from "../../api/bindings";
import type { Known } from "../../parts/Combobox.svelte";

/** So many are looked up; those on no list are left out of them. */
const LOOKED_UP = 24;
const SHOWN = 8;

export const listedIn = (evening: Evening) => new Set(evening.attendances.map((row) => row.person_id));

export async function byName(evening: Evening, typed: string, organisations: boolean): Promise<Known[]> {
  const listed = listedIn(evening);
  const hits = await read({ view: "find", query: typed, limit: LOOKED_UP });
  const meant = hits.filter((hit) => (hit.kind === "organisation" ? organisations : listed.has(hit.id)));
  return meant.slice(0, SHOWN).map((hit) => ({ id: hit.id, words: hit.name, more: hit.organisation ?? undefined, sure: true }));
}
