// Who is meant by what was typed: the number of a badge alone, or a name as the core finds names.

import type { Hit } from "../../api/bindings";
import { read } from "../../api/calls";
import { western } from "../../words/measures";
import { plain } from "../../words/plain";
import type { Speaker } from "./model";

const MOST = 6;
/** Of all people, to be found among those on the list. */
export const OF_ALL = 60;

function number(typed: string): number | undefined {
  const digits = western(typed);
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
}

/** Whoever is called just that comes before one whose name begins with that word, and both before longer names. */
function rank(name: string | null, typed: string): number {
  const there = plain(name ?? "").split(/\s+/);
  const asked = plain(typed).split(/\s+/).join(" ");
  return there.join(" ") === asked ? 0 : there[0] === asked ? 1 : 2;
}

/** Those on the list who are meant, the likeliest first. */
export function suggest(typed: string, speakers: Speaker[], hits: Hit[]): Speaker[] {
  if (!typed) return [];
  const badge = number(typed);
  if (badge !== undefined) return speakers.filter((speaker) => speaker.badge === badge);
  const people = new Map(speakers.map((speaker) => [speaker.person, speaker]));
  const found = hits.flatMap((hit) => (hit.kind === "person" ? (people.get(hit.id) ?? []) : []));
  // Where the register is large, those on the list may be beyond the best hits of all.
  const holds = speakers.filter((speaker) => speaker.name?.includes(typed));
  return [...new Set([...found, ...holds])].sort((a, b) => rank(a.name, typed) - rank(b.name, typed)).slice(0, MOST);
}

/** The same, for whoever asks once: what the core finds is asked, and done without if it cannot be had. */
export async function meant(typed: string, speakers: Speaker[]): Promise<Speaker[]> {
  if (!typed) return [];
  return suggest(typed, speakers, number(typed) === undefined ? await read({ view: "find", query: typed, limit: OF_ALL }).catch(() => []) : []);
}
