// How a card is named in a line.

import { t, words } from "../../words/words.svelte";
import type { Who } from "./cards";

/** Several, as one says them: a, b and c. */
export function listed(parts: string[]): string {
  return new Intl.ListFormat(words.tag, { type: "conjunction" }).format(parts);
}

/** A name keeps its own direction, and leaves that of the line alone. */
const isolated = (name: string) => `\u2068${name}\u2069`;

export function proposedBy(proposers: Who[]): string {
  if (proposers.length === 0) return t("recommendations-room");
  return listed(proposers.map((who) => isolated(who.name ?? t("recommendations-forgotten"))));
}
