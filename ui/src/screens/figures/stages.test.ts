import { describe, expect, it } from "vitest";
import type { Counts, Figures, Ratio } from "../../api/bindings";
import { largest, points, stages } from "./stages";

const counts = (F: number, M: number, O = 0, D = 0, U = 0): Counts => ({ F, M, O, D, U, total: F + M + O + D + U });
const ratio = (num: number, den: number): Ratio => ({ num, den, value: Math.round((num / den) * 1e4) / 1e4 });
const unknown = (reason: Ratio["reason"]): Ratio => ({ num: null, den: null, value: null, reason });

function figures(more: Partial<Figures> = {}): Figures {
  const base = {
    headcount: counts(21, 23, 1, 1, 2), women_share_disclosed: ratio(7, 15), interventions: counts(6, 11, 0, 1), speakers: counts(6, 10, 0, 1),
    women_share_interventions: ratio(6, 17), floor_seconds: counts(1230, 2960, 0, 210), women_share_floor: ratio(123, 419),
    recommendation_like: counts(4, 12), recommendation_like_credit: { F: ratio(7, 2), M: ratio(23, 2), O: ratio(0, 1), D: ratio(0, 1), U: ratio(0, 1) },
    recommendations: { adopted_credit: { F: ratio(3, 2), M: ratio(7, 2) } }, women_share_adopted: ratio(3, 10),
    leadership: counts(1, 2), women_share_leadership: ratio(1, 3),
  };
  return { ...base, ...more } as unknown as Figures;
}

const at = (given: Figures, key: string) => stages(given).find((stage) => stage.key === key);

describe("stages", () => {
  it("are shares of those who said, the others told apart", () => {
    expect(at(figures(), "present")).toMatchObject({ women: 21, men: 23, other: 1, unsaid: 3, base: 45, few: false });
    expect(at(figures(), "proposed")).toMatchObject({ women: 3.5, men: 11.5, base: 15, few: false });
  });
  it("show numbers only where the base, or the people behind it, are few", () => {
    expect(at(figures(), "leadership")?.few).toBe(true);
    expect(at(figures({ speakers: counts(3, 4) }), "floor")?.few).toBe(true);
    expect(stages(figures({ headcount: counts(4, 5) as never })).every((stage) => stage.few)).toBe(true);
  });
  it("leave to others what women's and men's credit does not explain", () => {
    const share = ratio(3, 12);
    expect(at(figures({ women_share_adopted: share }), "adopted")).toMatchObject({ women: 1.5, men: 3.5, other: 1, base: 6 });
    expect(at(figures(), "adopted")).toMatchObject({ other: 0, base: 5 });
  });
  it("say why, and never nothing for what is not known", () => {
    const blind = figures({ headcount: null, women_share_disclosed: unknown("attendance_not_taken"), women_share_floor: unknown("untimed_interventions"), women_share_adopted: unknown("none_adopted") });
    expect(stages(blind).map((stage) => stage.reason)).toEqual(["attendance_not_taken", undefined, "untimed_interventions", undefined, "none_adopted", undefined]);
    expect(at(figures({ interventions: counts(0, 0), women_share_interventions: unknown("no_interventions_by_disclosed") }), "interventions")?.reason).toBe("no_interventions");
  });
});

it("points are the difference of what is shown", () => {
  expect(points(ratio(123, 419), ratio(7, 15))).toBe(29 - 47);
  expect(points(unknown("no_interventions"), ratio(7, 15))).toBeUndefined();
});

it("the largest row is told with what it is of", () => {
  expect(largest([["a", counts(1, 2)], ["b", counts(5, 1)]])).toEqual({ key: "b", count: 6, of: 9 });
  expect(largest([["a", counts(0, 0)]])).toBeUndefined();
});
