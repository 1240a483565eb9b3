import { describe, expect, it } from "vitest";
import { countersInUse, nextCounter, uncount } from "./counted";
import { head } from "./fixture";

const heads = [head("male", 2), head("female", 1, "18-29"), head("unrecorded", 1)];

describe("who was counted before she gave her name", () => {
  it("is asked for only where somebody is counted", () => {
    expect(countersInUse(heads)).toEqual(["female", "male", "unrecorded"]);
    expect(countersInUse([head("male", 2), head("male", -2)])).toEqual([]);
  });

  it("is first what she says she is, then the others, then was not counted", () => {
    const steps = (sex: "male" | "declined" | undefined) => {
      const said = [nextCounter(heads, undefined, sex)];
      while (said.at(-1) !== undefined) said.push(nextCounter(heads, said.at(-1), sex));
      return said;
    };
    expect(steps("male")).toEqual(["male", "female", "unrecorded", undefined]);
    expect(steps("declined")).toEqual(["unrecorded", "female", "male", undefined]);
    expect(nextCounter([head("male", 1)], undefined, "female")).toBe("male");
  });

  it("leaves the counter by its band of age", () => {
    expect(uncount("w", heads, "female")).toEqual([{ do: "count-anonymous", workshop: "w", sex: "female", age_band: "18-29", change: -1 }]);
    expect(uncount("w", [head("male", 1)], "female")).toEqual([]);
  });
});
