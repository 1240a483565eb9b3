// Agendas that are used again and again, in the language of the workshop, to begin with.

import type { Action, Language } from "../../api/bindings";
import { newId } from "../../state/desk.svelte";
import { told } from "../../words/words.svelte";

const POINTS = ["opening", "talk", "debate", "groups", "sharing", "reading", "closing"] as const;
export const TEMPLATES = ["evening", "groups", "short"] as const;
type Template = (typeof TEMPLATES)[number];

const OF: Record<Template, [(typeof POINTS)[number], number][]> = {
  evening: [["opening", 10], ["talk", 15], ["debate", 60], ["reading", 30], ["closing", 5]],
  groups: [["opening", 10], ["talk", 15], ["groups", 50], ["sharing", 25], ["reading", 20], ["closing", 5]],
  short: [["opening", 5], ["debate", 45], ["closing", 10]],
};

export function agendaOf(template: Template, workshop: string, language: Language): Action[] {
  return OF[template].map(([point, minutes], index) => ({
    do: "save-agenda-item", id: newId(), workshop_id: workshop, title: told(language, `prepare-point-${point}`), minutes, position: index + 1,
  }));
}
