import { describe, expect, test } from "vitest";
import type { Evening, Pause, Waiting } from "../../api/bindings";
import { asked } from "./asked";
import { drift, pointsOf, spokenIn } from "./clock";
import { movedIn } from "./floor";

const row = (request_id: string, more: Partial<Waiting> = {}) => ({ request_id, placed: false, kind: "speech", here: true, ...more }) as Waiting;

test("a sign says what a hand goes up for, on either side and in either script", () => {
  expect(["17", "17!", "؟ منير", "منير؟", "+ 3", "3=", " Amina ? "].map(asked)).toEqual([
    { who: "17", kind: "speech" }, { who: "17", kind: "point-of-order" }, { who: "منير", kind: "question" }, { who: "منير", kind: "question" },
    { who: "3", kind: "reply" }, { who: "3", kind: "answer" }, { who: "Amina", kind: "question" },
  ]);
});

describe("the chair moves a hand", () => {
  test("it and all before it stay where they are then; the rule has the rest", () => {
    const rows = [row("a"), row("b"), row("c"), row("d")];
    expect(movedIn(rows, "c", -1)).toEqual(["a", "c"]);
    expect(movedIn(rows, "a", 1)).toEqual(["b", "a"]);
  });
  test("what was placed before stays placed", () => {
    expect(movedIn([row("a", { placed: true }), row("b", { placed: true }), row("c", { placed: true }), row("d")], "b", -1)).toEqual(["b", "a", "c"]);
  });
  test("not beyond the ends, nor before a point of order", () => {
    const rows = [row("o", { kind: "point-of-order" }), row("a"), row("b")];
    expect([movedIn(rows, "a", -1), movedIn(rows, "b", 1), movedIn(rows, "o", 1)]).toEqual([undefined, undefined, undefined]);
    expect(movedIn(rows, "b", -1)).toEqual(["b"]);
  });
});

test("a pause does not count, and one that goes on lets the clock stand", () => {
  const turn = { id: "i", started_at: 1_000, stopped_at: null } as Evening["interventions"][number];
  const pause = (began_at: number, ended_at: number | null, of = "i") => ({ id: `${began_at}`, intervention_id: of, began_at, ended_at }) as Pause;
  expect(spokenIn(turn, [], 11_000)).toBe(10_000);
  expect(spokenIn(turn, [pause(2_000, 5_000), pause(2_000, 9_000, "other")], 11_000)).toBe(7_000);
  expect([9_000, 99_000].map((now) => spokenIn(turn, [pause(6_000, null)], now))).toEqual([5_000, 5_000]);
  expect(spokenIn({ ...turn, started_at: null }, [], 11_000)).toBeUndefined();
  // Hours that were corrected may leave a pause outside.
  expect(spokenIn({ ...turn, stopped_at: 4_000 }, [pause(5_000, 9_000)], 11_000)).toBe(3_000);
});

describe("the agenda", () => {
  const MINUTE = 60_000;
  const item = (id: string, minutes: number | null, began: number | null, ended: number | null) => ({ id, minutes, began_at: began === null ? null : began * MINUTE, ended_at: ended === null ? null : ended * MINUTE });
  const late = (now: number, ...agenda: ReturnType<typeof item>[]) => {
    const evening = { workshop: { opened_at: 0 }, agenda, present_point: agenda.at(-1)!.id, interventions: [] } as unknown as Evening;
    return drift(pointsOf(evening, null, now * MINUTE), now * MINUTE);
  };
  test("is as far behind as its points took longer, and the present one grows only beyond its time", () => {
    expect(late(30, item("a", 20, 0, 25), item("b", 30, 25, null))).toBe(5);
    expect(late(60, item("a", 20, 0, 25), item("b", 30, 25, null))).toBe(10);
    expect(late(18, item("a", 20, 0, 15), item("b", 30, 15, null))).toBe(-5);
  });
  test("says nothing where nothing was planned, or years later", () => {
    expect(late(30, item("a", null, 0, 25), item("b", 30, 25, null))).toBeUndefined();
    expect(late(30, item("a", 20, null, null))).toBeUndefined();
    expect(late(1e7, item("a", 20, 0, null))).toBeUndefined();
  });
  test("tells what a point took", () => {
    const evening = { workshop: { opened_at: 0 }, agenda: [item("a", 20, 0, 25), item("b", 30, 25, null)], present_point: "b", interventions: [] } as unknown as Evening;
    expect(pointsOf(evening, null, 30 * MINUTE).map(({ took, state, left }) => [state, took, left])).toEqual([["done", 25, undefined], ["now", undefined, 25]]);
  });
});
