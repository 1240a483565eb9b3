import { expect, test } from "vitest";
import { steady } from "./clock.svelte";

test("a clock that is set back takes nothing back; one that jumps ahead has slept", () => {
  const HOUR = 3_600_000;
  expect(steady(10 * HOUR + 1_000, 10 * HOUR, 1_000)).toBe(10 * HOUR + 1_000);
  expect(steady(9 * HOUR + 1_000, 10 * HOUR, 1_000)).toBe(10 * HOUR + 1_000);
  expect(steady(10 * HOUR - 500, 10 * HOUR, 1_000)).toBe(10 * HOUR - 500);
  expect(steady(10 * HOUR + 600_000, 10 * HOUR, 1_000)).toBe(10 * HOUR + 600_000);
});
