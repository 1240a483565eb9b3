// What is called by name on the wall: somebody by her name, else by the number of her badge; a workshop by its series and number.

import type { HallName, HallReadBack, HallScene, Language } from "../../api/bindings";
import { TAGS, told } from "../../words/words.svelte";

/** In its own direction, whatever stands beside it. */
export const isolated = (text: string) => `\u2068${text}\u2069`;

export function called(language: Language, { name, badge }: HallName): string {
  if (name) return name;
  return badge === null ? told(language, "hall-participant") : told(language, "hall-badge", { number: badge });
}

/** The series in its own direction, the line in that of the page. */
export function workshopOf({ language, series, number }: HallScene): string {
  const of = told(language, "hall-workshop", { number });
  return series ? `${isolated(series)} · ${of}` : of;
}

/** Who proposed it, as one says several: people, organisations, or the room. */
export function proposedBy(language: Language, { people, organisations }: HallReadBack): string {
  const names = [...people.map((one) => called(language, one)), ...organisations].map(isolated);
  return names.length === 0 ? told(language, "hall-the-room") : new Intl.ListFormat(TAGS[language], { type: "conjunction" }).format(names);
}
