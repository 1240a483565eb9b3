import { describe, expect, test } from "vitest";
import type { Intervention } from "../../api/bindings";
import { corrected, instantOf } from "./hours";

const at = (text: string) => Date.parse(`2022-10-13T${text}+01:00`);
const turn = (from: string | null, to: string | null) => ({ started_at: from && at(from), stopped_at: to && at(to) }) as unknown as Intervention;

test("an hour is that of the evening, also beyond midnight", () => {
  expect(instantOf("18:40", at("18:43:20"), 60)).toBe(at("18:40:00"));
  expect(instantOf("٠٠:١٠", at("23:50:00"), 60)).toBe(at("00:10:00") + 86_400_000);
  expect(instantOf("7pm", at("18:00:00"), 60)).toBeUndefined();
});

describe("the hours of a turn", () => {
  test("what is left as it was keeps its seconds", () => {
    expect(corrected(turn("18:43:20", "18:51:10"), "18:43", "18:49", 0, 60)).toEqual({ started_at: at("18:43:20"), stopped_at: at("18:49:00") });
  });
  test("may be unknown, or go on", () => {
    expect(corrected(turn("18:43:20", "18:51:10"), "", "", 0, 60)).toEqual({ started_at: null, stopped_at: null });
    expect(corrected(turn("18:43:20", null), "18:40", " ", 0, 60)).toEqual({ started_at: at("18:40:00"), stopped_at: null });
    expect(corrected(turn(null, null), "18:40", "18:45", at("19:30:00"), 60)).toEqual({ started_at: at("18:40:00"), stopped_at: at("18:45:00") });
  });
  test("are refused where they cannot be", () => {
    const of = turn("18:43:20", "18:51:10");
    expect([["18:60", "18:51"], ["18:43", "x"], ["", "18:51"], ["18:55", "18:51"]].map(([from, to]) => corrected(of, from!, to!, 0, 60))).toEqual(Array(4).fill(undefined));
  });
});
