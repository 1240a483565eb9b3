// Recommendations that say much the same: the later of two points to the earlier.

import type { Id, Recommendation, WordingPair } from "../../api/bindings";

export interface Alike {
  one: Recommendation;
  other: Recommendation;
}

/** For each recommendation the likest of those before it, from pairs that begin with the likest. */
export function alike(rows: Recommendation[], pairs: WordingPair[]): Map<Id, Alike> {
  const known = new Map(rows.map((row) => [row.id, row]));
  const found = new Map<Id, Alike>();
  for (const pair of [...pairs].sort((a, b) => b.score - a.score)) {
    const [one, other] = [known.get(pair.a.id), known.get(pair.b.id)];
    if (!one || !other) continue;
    const [later, earlier] = one.position > other.position ? [one, other] : [other, one];
    if (!found.has(later.id)) found.set(later.id, { one: later, other: earlier });
  }
  return found;
}
