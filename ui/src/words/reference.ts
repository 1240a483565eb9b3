// The number of a recommendation, as the minutes print it.

import type { Evening, Language, Recommendation } from "../api/bindings";
import { told, words } from "./words.svelte";

const two = (number: number) => String(number).padStart(2, "0");

/** ت-02-07, or ت-م-14 for a common wording. */
export function reference(workshop: number, position: number, common: boolean, language: Language = words.language): string {
  return common ? told(language, "shell-reference-merged", { number: two(position) }) : told(language, "shell-reference", { workshop: two(workshop), number: two(position) });
}

/** That of one of the evening's. */
export function referenceOf(evening: Evening, row: Recommendation): string {
  const common = evening.recommendations.some((other) => other.merged_into === row.id);
  return reference(evening.workshop.number, row.position, common);
}
