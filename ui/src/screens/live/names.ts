// How people are named on this screen.

import { t } from "../../words/words.svelte";
import type { Speaker } from "./model";

export function nameOf(speaker: Speaker | undefined): string {
  return speaker?.name ?? t("live-forgotten");
}
