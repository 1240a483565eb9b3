// What is typed to raise somebody's hand: who, and by a sign before or after it for what.

import type { TurnKind } from "../../api/bindings";

const SIGNS: Record<string, TurnKind> = { "!": "point-of-order", "?": "question", "؟": "question", "+": "reply", "=": "answer" };

export interface Asked {
  who: string;
  kind: TurnKind;
}

export function asked(typed: string): Asked {
  const text = typed.trim();
  const before = SIGNS[text.at(0) ?? ""];
  if (before) return { who: text.slice(1).trim(), kind: before };
  const after = SIGNS[text.at(-1) ?? ""];
  return after ? { who: text.slice(0, -1).trim(), kind: after } : { who: text, kind: "speech" };
}
