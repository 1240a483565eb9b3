// The organisations a name may mean.

import { read } from "../api/calls";

const MOST = 6;

export async function organisationsByName(typed: string): Promise<{ id: string; words: string; sure: boolean }[]> {
  const hits = await read({ view: "find", query: typed, limit: 30 });
  return hits
    .filter((hit) => hit.kind === "organisation")
    .slice(0, MOST)
    .map((hit) => ({ id: hit.id, words: hit.name, sure: hit.match !== "similar" }));
}
