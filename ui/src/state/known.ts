// Who or what a name may mean.

import { read } from "../api/calls";
import type { Kind } from "../api/bindings";

const MOST = 7;

export async function byName(kind: Kind, typed: string): Promise<{ id: string; words: string; more: string | undefined; sure: boolean }[]> {
  const hits = await read({ view: "find", query: typed, limit: 30 });
  return hits
    .filter((hit) => hit.kind === kind)
    .slice(0, MOST)
    .map((hit) => ({ id: hit.id, words: hit.name, more: hit.organisation ?? undefined, sure: hit.match !== "similar" }));
}
