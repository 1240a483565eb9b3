// The keys as the sheet of shortcuts lists them.

import type { Key } from "../state/keys.svelte";

export interface Listed {
  words: string;
  chords: string[];
}

/** By what they are for; each thing once with all its chords, each chord with what it does first. */
export function grouped(all: Key[]): Record<"here" | "go" | "everywhere", Listed[]> {
  const groups: Record<"here" | "go" | "everywhere", Listed[]> = { here: [], go: [], everywhere: [] };
  const taken = new Set<string>();
  for (const key of all) {
    if (key.off?.() || taken.has(key.chord)) continue;
    const chords = [key.chord, ...(key.also ? [key.also] : [])];
    chords.forEach((chord) => taken.add(chord));
    const same = Object.values(groups).flat().find((one) => one.words === key.words);
    if (same) same.chords.push(...chords.filter((chord) => !same.chords.includes(chord)));
    else groups[key.group ?? "here"].push({ words: key.words, chords });
  }
  return groups;
}
