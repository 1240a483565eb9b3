import { expect, it } from "vitest";
import { resultOf } from "./results";

it("tells of what was adopted the way, and of nothing that is not decided", () => {
  expect(resultOf({ outcome: "captured", adopted_by: null })).toBeUndefined();
  expect(resultOf({ outcome: "adopted", adopted_by: "noted" })).toBe("noted");
  expect(resultOf({ outcome: "adopted", adopted_by: null })).toBe("adopted");
  expect(resultOf({ outcome: "set-aside", adopted_by: null })).toBe("set-aside");
});
