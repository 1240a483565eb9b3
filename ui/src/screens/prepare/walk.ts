// Where the caret goes on the page of the preparation.

import type { Need } from "./prepare";

/** The cards in the order in which they are gone through, by the ids of their titles. */
export const CARDS = ["identity", "agenda", "people", "preamble", "room", "axes"] as const;
export type Card = (typeof CARDS)[number];

const LINES = "input:not([type=checkbox], :disabled), textarea:not(:disabled)";

const cardOf = (page: Element, card: Card) => page.querySelector(`[aria-labelledby="${card}"]`);

/** Where one begins to write in a card: its new line, else its first line. A list that opens is no place for the caret: it swallows
    what is typed. */
function lineOf(card: Element | null): HTMLElement | null {
  return card?.querySelector<HTMLElement>(".blank textarea") ?? card?.querySelector<HTMLElement>(LINES) ?? null;
}

function show(line: HTMLElement | null): void {
  line?.focus();
  line?.closest("section")?.scrollIntoView({ block: "nearest" });
  line?.scrollIntoView({ block: "nearest" });
}

export const goTo = (page: Element, card: Card): void => show(lineOf(cardOf(page, card)));

/** The card after the one that has the caret, or before it. */
export function goOn(page: Element, step: 1 | -1): void {
  const at = CARDS.findIndex((card) => cardOf(page, card)?.contains(document.activeElement));
  const next = at === -1 ? (step > 0 ? 0 : CARDS.length - 1) : (at + step + CARDS.length) % CARDS.length;
  const card = CARDS[next];
  if (card) goTo(page, card);
}

const placeOf = (page: Element, need: Need) => page.querySelector(`#need-${need === "rapporteur" ? "chair" : need}`);

/** To what is missing. */
export function goToNeed(page: Element, need: Need): void {
  const place = placeOf(page, need);
  show(need === "axis" ? (place?.querySelector<HTMLElement>("button") ?? null) : lineOf(place));
}

/** To what is missing first, or next after the place that has the caret. */
export function goToNext(page: Element, missing: Need[]): void {
  const at = missing.findIndex((need) => placeOf(page, need)?.contains(document.activeElement));
  const need = missing[(at + 1) % missing.length];
  if (need) goToNeed(page, need);
}

/** Where the work begins: the line of what is missing first, else the first empty line, else the first. */
export function begin(page: Element, missing: Need[]): void {
  const card = cardOf(page, "identity");
  const need = missing[0];
  if (need && need !== "axis") return goToNeed(page, need);
  // The axis is a list; the title, which does as well, is a line.
  const lines = [...(card?.querySelectorAll<HTMLInputElement>(LINES) ?? [])];
  show(lines.find((line) => line.value === "") ?? lines[0] ?? null);
}
