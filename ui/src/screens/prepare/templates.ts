// Agendas that are used again and again, in the language of the workshop, to begin with.

import type { Action, AgendaKind, Workshop } from "../../api/bindings";
import { newId } from "../../state/desk.svelte";
import { told } from "../../words/words.svelte";

const KIND = {
  welcome: "speech", quran: "ceremony", anthem: "ceremony", opening: "speech", talk: "presentation", debate: "debate",
  groups: "groups", sharing: "presentation", break: "break", reading: "reading", closing: "speech",
} as const satisfies Record<string, AgendaKind>;
type Point = keyof typeof KIND;

export const TEMPLATES = ["evening", "short", "groups"] as const;
export type Template = (typeof TEMPLATES)[number];

const OF: Record<Template, [Point, number][]> = {
  // As such an evening goes in a commune of Morocco.
  evening: [["welcome", 5], ["quran", 5], ["anthem", 5], ["opening", 10], ["talk", 20], ["debate", 60], ["reading", 20], ["closing", 5]],
  short: [["opening", 5], ["debate", 45], ["reading", 10], ["closing", 5]],
  groups: [["welcome", 5], ["opening", 10], ["talk", 15], ["groups", 50], ["break", 15], ["sharing", 25], ["reading", 20], ["closing", 5]],
};

/** Adds such an agenda after the points that are there. */
export function agendaOf(template: Template, workshop: Pick<Workshop, "id" | "language">, there: number): Action[] {
  return OF[template].map(([point, minutes], index) => ({
    do: "save-agenda-item", id: newId(), workshop_id: workshop.id, title: told(workshop.language, `prepare-point-${point}`), kind: KIND[point], minutes, position: there + index + 1,
  }));
}
