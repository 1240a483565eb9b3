// From the list to the decision: what share women and men have at each stage. Pure.

import type { ByGender, Counts, Figures, Ratio, Reason } from "../../api/bindings";

/** Under this many, numbers are shown without percentages: as in the minutes. */
export const FEW = 10;

export const STAGES = ["present", "interventions", "floor", "proposed", "adopted", "leadership"] as const;
export type StageKey = (typeof STAGES)[number];
export type Unit = "people" | "turns" | "seconds" | "proposals";

export interface Stage {
  key: StageKey;
  unit: Unit;
  women: number;
  men: number;
  other: number;
  /** Of those who did not say their sex, or of whom it was not recorded: outside the shares. */
  unsaid: number;
  /** What the shares are of: women, men and other. */
  base: number;
  /** Too little, or too few people, for percentages. */
  few: boolean;
  /** Why nothing can be said. */
  reason?: Reason;
}

type Amounts = Pick<Stage, "women" | "men" | "other" | "unsaid">;

function counted(counts: Counts): Amounts {
  return { women: counts.F ?? 0, men: counts.M ?? 0, other: counts.O ?? 0, unsaid: (counts.D ?? 0) + (counts.U ?? 0) };
}

const amount = (ratio: Ratio) => (ratio.num == null || ratio.den == null ? 0 : ratio.num / ratio.den);

function credited(by: ByGender<Ratio>): Amounts {
  return { women: amount(by.F), men: amount(by.M), other: amount(by.O), unsaid: amount(by.D) + amount(by.U) };
}

const NOBODY: Amounts = { women: 0, men: 0, other: 0, unsaid: 0 };
const said = (amounts: Amounts) => amounts.women + amounts.men + amounts.other;

/** What was adopted is credited to women and men; what others have of it is what their share leaves. */
function adopted(figures: Figures): Amounts {
  const { F, M } = figures.recommendations.adopted_credit;
  const [women, men] = [amount(F), amount(M)];
  const share = amount(figures.women_share_adopted);
  const other = share > 0 ? Math.max(0, Math.round((women / share - women - men) * 1e6) / 1e6) : 0;
  return { women, men, other, unsaid: 0 };
}

export function stages(figures: Figures): Stage[] {
  const { headcount } = figures;
  const speakers = said(counted(figures.speakers));
  const present = headcount ? counted(headcount) : NOBODY;
  // The percentages would speak of these people: those present, or else those who spoke.
  const people = headcount ? said(present) : speakers;
  const reason = (ratio: Ratio) => ratio.reason ?? undefined;
  const none = figures.recommendation_like.total === 0 || said(credited(figures.recommendation_like_credit)) === 0;
  const rows: [StageKey, Unit, Amounts, Reason | undefined, number?][] = [
    ["present", "people", present, reason(figures.women_share_disclosed)],
    ["interventions", "turns", counted(figures.interventions), figures.interventions.total === 0 ? "no_interventions" : reason(figures.women_share_interventions)],
    ["floor", "seconds", counted(figures.floor_seconds), reason(figures.women_share_floor), speakers],
    ["proposed", "proposals", credited(figures.recommendation_like_credit), none ? "no_personal_recommendations" : undefined],
    ["adopted", "proposals", adopted(figures), reason(figures.women_share_adopted)],
    ["leadership", "people", counted(figures.leadership), reason(figures.women_share_leadership)],
  ];
  return rows.map(([key, unit, amounts, why, behind]) => {
    const base = said(amounts);
    return { key, unit, ...amounts, base, few: people < FEW || (behind ?? base) < FEW, ...(why === undefined ? {} : { reason: why }) };
  });
}

/** By how many points one share is over another, rounded as the percentages beside it are. */
export function points(share: Ratio, against: Ratio): number | undefined {
  if (share.value == null || against.value == null) return undefined;
  return Math.round(share.value * 100) - Math.round(against.value * 100);
}

/** The row that has most people, and how many people are in all of these. */
export function largest<T extends string>(rows: [T, Counts][]): { key: T; count: number; of: number } | undefined {
  const total = (counts: Counts) => counts.total ?? 0;
  const [first] = [...rows].sort((a, b) => total(b[1]) - total(a[1]));
  if (!first || total(first[1]) === 0) return undefined;
  return { key: first[0], count: total(first[1]), of: rows.reduce((sum, row) => sum + total(row[1]), 0) };
}
