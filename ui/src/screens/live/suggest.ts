// Who is meant by what was typed: the number of a badge alone, or a name as the core finds names.

import type { Hit } from "../../api/bindings";
import type { Speaker } from "./model";

const MOST = 6;

/** Arabic and Persian digits as those that badges are printed with. */
function number(typed: string): number | undefined {
  const western = typed.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  return /^\d+$/.test(western) ? Number(western) : undefined;
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
  return [...new Set([...found, ...holds])].slice(0, MOST);
}
