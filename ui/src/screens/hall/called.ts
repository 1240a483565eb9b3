// What is called by name on the wall: somebody by her name, else by the number of her badge; a workshop by its series and number.

import type { HallName, HallScene, Language } from "../../api/bindings";
import { told } from "../../words/words.svelte";

export function called(language: Language, { name, badge }: HallName): string {
  if (name) return name;
  return badge === null ? told(language, "hall-participant") : told(language, "hall-badge", { number: badge });
}

/** The series in its own direction, the line in that of the page. */
export function workshopOf({ language, series, number }: HallScene): string {
  const of = told(language, "hall-workshop", { number });
  return series ? `\u2068${series}\u2069 · ${of}` : of;
}
