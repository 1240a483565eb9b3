// Who is known by nearly the name that somebody new gives. They are shown, and never taken for one another.

import type { Hit } from "../../api/bindings";

/** More than these are not looked at while somebody waits. */
const MOST = 3;

const wordsOf = (name: string) => name.trim().split(/\s+/u).filter((word) => word !== "").length;

/** Of what was found by the whole name, those who may be the same person. A first name alone is like too many. */
export function alike(name: string, hits: Hit[]): Hit[] {
  const typed = wordsOf(name);
  return hits
    .filter((hit) => {
      if (hit.kind !== "person") return false;
      if (hit.match === "exact" || hit.match === "name") return true;
      if (typed < 2 || Math.abs(wordsOf(hit.name) - typed) > 1) return false;
      // A word may also have been found in the function or in the name of the organisation, or be a telephone number.
      return hit.match === "similar" || hit.highlights.length >= typed;
    })
    .slice(0, MOST);
}
