import { expect, test } from "vitest";
import { left } from "./ring";

test("the ring empties, and is full again once the time is over", () => {
  expect(left(0, 3, 45_000)).toEqual({ time: 135_000, over: false, part: 0.75 });
  expect(left(0, 3, 222_000)).toEqual({ time: 42_000, over: true, part: 1 });
  expect(left(1_000, 3, 0)).toEqual({ time: 180_000, over: false, part: 1 });
});
