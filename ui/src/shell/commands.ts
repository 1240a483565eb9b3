// Commands that can be found from every screen: choosing one goes where it belongs, and does it there if nothing can be lost by that.

import { STAGES, type Place } from "../state/route.svelte";
import { plain } from "../words/plain";

export interface Command {
  place: Place;
  /** The key of its words; the screen gives the same words to the same chord. */
  words: string;
  chord: string;
  /** It is done at once; else one is only shown its key. */
  does: boolean;
}

const of = (place: Place, does: boolean, ...list: [chord: string, words: string][]): Command[] => list.map(([chord, words]) => ({ place, words, chord, does }));

export const COMMANDS: Command[] = [
  ...of("live", true, ["F8", "live-pause"], ["Shift+F8", "live-end"], ["F9", "live-next"], ["Ctrl+J", "live-add"]),
  ...of("live", false, ["Ctrl+Enter", "live-recommendation"], ["Alt+3", "live-decision"], ["Alt+4", "live-question"], ["Alt+5", "live-petition"]),
  ...of("minutes", true, ["F4", "minutes-close"], ["Ctrl+S", "minutes-save"], ["L", "minutes-next-language"]),
  ...of("door", false, ["F2", "door-new"], ["Ctrl+O", "door-check-out"]),
  ...of("prepare", false, ["Ctrl+I", "import-title"], ["Ctrl+P", "prepare-sheet"], ["Ctrl+B", "prepare-badges"], ["Ctrl+L", "prepare-invitations"]),
  ...of("recommendations", true, ["N", "recommendations-new"], ["M", "recommendations-merge"], ["L", "readback-start"], ["Ctrl+Shift+S", "recommendations-save-sheet"]),
  ...of("directory", true, ["Ctrl+F", "directory-search"], ["Alt+3", "directory-pairs"]),
  ...of("history", true, ["Ctrl+F", "history-filter"]),
  ...of("settings", true, ["S", "settings-snapshot-now"], ["C", "settings-copy"]),
  ...of("home", true, ["P", "home-new-programme"]),
];

/** Those that belong to another place than this one, and can be reached from here. */
export function elsewhere(place: Place, workshop: boolean): Command[] {
  const stage = (of: Place) => (STAGES as readonly string[]).includes(of);
  return COMMANDS.filter((command) => command.place !== place && (workshop || !stage(command.place)));
}

/** Every word that was typed begins a word of this, an Arabic one with its article or without. */
export function matches(typed: string, words: string): boolean {
  const there = plain(words).split(/[^\p{L}\p{N}]+/u).flatMap((word) => (word.startsWith("ال") ? [word, word.slice(2)] : [word]));
  return plain(typed).split(/\s+/).filter(Boolean).every((part) => there.some((word) => word.startsWith(part)));
}
