// The order of the table. Pure, but for the letters of the language of the interface.

import { words } from "../../words/words.svelte";
import { OUTCOMES, type Card } from "./cards";

export type By = "number" | "text" | "proposer" | "axis" | "outcome";
export interface Sort {
  by: By;
  down: boolean;
}

const KEYS: Record<By, (card: Card) => string | number> = {
  number: (card) => card.row.position,
  text: (card) => card.row.text,
  proposer: (card) => card.proposers[0]?.name ?? "",
  axis: (card) => card.axes[0]?.position ?? -1,
  outcome: (card) => OUTCOMES.indexOf(card.row.outcome),
};

export function sorted(cards: Card[], { by, down }: Sort): Card[] {
  const key = KEYS[by];
  const letters = new Intl.Collator(words.tag, { numeric: true });
  const order = (a: Card, b: Card) => {
    const [x, y] = [key(a), key(b)];
    const way = typeof x === "number" && typeof y === "number" ? x - y : letters.compare(String(x), String(y));
    return way || a.row.position - b.row.position;
  };
  return [...cards].sort((a, b) => (down ? -order(a, b) : order(a, b)));
}
