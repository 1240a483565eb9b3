// What somebody is called on the wall: her name, else the number of her badge.

import type { HallName, Language } from "../../api/bindings";
import { told } from "../../words/words.svelte";

export function called(language: Language, { name, badge }: HallName): string {
  if (name) return name;
  return badge === null ? told(language, "hall-participant") : told(language, "hall-badge", { number: badge });
}
