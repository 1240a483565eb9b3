// How amounts and shares are said.

import type { Reason } from "../../api/bindings";
import { percent } from "../../words/measures";
import { t, words } from "../../words/words.svelte";
import type { Stage, Unit } from "./stages";

export function decimal(amount: number): string {
  return new Intl.NumberFormat(words.tag, { maximumFractionDigits: 2 }).format(amount);
}

/** An amount with its unit: three people, seventy minutes. */
export function amountOf(unit: Unit, amount: number): string {
  if (unit === "seconds") return t("figures-amount-minutes", { count: Math.round(amount / 60) });
  const count = Math.round(amount * 100) / 100;
  if (unit === "people") return t("figures-amount-people", { count });
  return unit === "turns" ? t("figures-amount-turns", { count }) : t("figures-amount-proposals", { count });
}

/** The same without its unit, for a cell or a bar. */
export function bare(unit: Unit, amount: number): string {
  return unit === "seconds" ? decimal(Math.round(amount / 60)) : decimal(amount);
}

/** A part of a stage's base: in percent, or as a number where it is few. */
export function part(stage: Stage, amount: number): string {
  return stage.few ? bare(stage.unit, amount) : percent(amount / stage.base);
}

/** Women's share as it stands in a sentence. */
export function share(stage: Stage): string {
  return stage.few ? t("figures-share-of", { num: bare(stage.unit, stage.women), den: bare(stage.unit, stage.base) }) : percent(stage.women / stage.base);
}

export function why(reason: Reason): string {
  return t(`figures-reason-${reason}`);
}

export function unknown(reason: Reason): string {
  return t("figures-not-known", { reason: why(reason) });
}
