// A mention that is being typed: @ and a name, # and an axis. It becomes plain text.

import type { Axis, Id } from "../../api/bindings";
import { plain } from "../../words/plain";
import { nameOf } from "./names";
import type { Speaker } from "./model";
import { meant } from "./suggest";

export interface Mention {
  sign: "@" | "#";
  /** Where the sign stands. */
  from: number;
  query: string;
}
export interface Offer {
  id: Id;
  words: string;
  more: string | null;
}

/** The longest that is looked for, in letters, and the most words. */
const LONGEST = 40;
const WORDS = 3;
const MOST = 6;

/** The mention before the caret. A sign in mid-word is none, as in an address of mail; nor is one after which nothing, or too much, was typed. */
export function mentioned(text: string, caret: number): Mention | undefined {
  const before = text.slice(Math.max(0, caret - LONGEST - 2), caret);
  const found = /(?:^|[\s(«"'\u2066-\u2069\u200e\u200f])([@#])([\p{L}\p{N}][^@#\n]*)$/u.exec(before);
  if (!found) return undefined;
  const [, sign, query = ""] = found;
  if (query.length > LONGEST || query.split(/\s+/).length > WORDS || /\s\s|[.,;:،؛]/.test(query)) return undefined;
  // A word that began before what was looked at is not known to begin with the sign.
  if (found[0].startsWith(sign!) && before.length < caret) return undefined;
  return { sign: sign as Mention["sign"], from: caret - query.length - 1, query };
}

/** The axes that are meant: those whose number or beginning was typed before those that hold it. */
export function axesMeant(query: string, axes: Axis[]): Offer[] {
  const asked = plain(query.trim());
  const rank = ({ title, position }: Axis) => {
    const there = plain(title);
    return String(position) === asked || there.startsWith(asked) ? 0 : there.split(/\s+/).some((word) => word.startsWith(asked)) ? 1 : there.includes(asked) ? 2 : 3;
  };
  return axes
    .filter((axis) => rank(axis) < 3)
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, MOST)
    .map((axis) => ({ id: axis.id, words: axis.title, more: null }));
}

/** Whom or what a mention may mean, the likeliest first. */
export async function offers({ sign, query }: Mention, axes: Axis[], speakers: ReadonlyMap<Id, Speaker>): Promise<Offer[]> {
  if (sign === "#") return axesMeant(query, axes);
  const people = await meant(query.trim(), [...speakers.values()]);
  return people.filter(({ name }) => name !== null).map((speaker) => ({ id: speaker.attendance, words: nameOf(speaker), more: speaker.of }));
}

/** The text with what was chosen in the place of what was typed, and the place after it. */
export function inserted(text: string, { from, query }: Mention, words: string): { text: string; caret: number } {
  const rest = text.slice(from + 1 + query.length);
  const space = /^\s/.test(rest) ? "" : " ";
  return { text: text.slice(0, from) + words + space + rest, caret: from + words.length + 1 };
}
