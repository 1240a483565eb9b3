// The number of a recommendation, as the minutes print it.

import type { Evening, Recommendation } from "../api/bindings";
import { t } from "./words.svelte";

const two = (number: number) => String(number).padStart(2, "0");

/** ت-02-07, or ت-م-14 for a common wording. */
export function referenceOf(evening: Evening, row: Recommendation): string {
  const common = evening.recommendations.some((other) => other.merged_into === row.id);
  return common ? t("shell-reference-merged", { number: two(row.position) }) : t("shell-reference", { workshop: two(evening.workshop.number), number: two(row.position) });
}
