import { describe, expect, it } from "vitest";
import { proposedGender } from "./agree";

describe("how sentences agree with a name", () => {
  it("is proposed by the sex that is stated, where nothing was said of it", () => {
    expect(proposedGender("female", "neutral")).toBe("feminine");
    expect(proposedGender("male", "neutral")).toBe("masculine");
    expect(proposedGender("declined", "neutral")).toBe("neutral");
  });
  it("follows a correction, unless somebody chose it apart from the sex", () => {
    expect(proposedGender("male", "feminine", "female")).toBe("masculine");
    expect(proposedGender("declined", "feminine", "female")).toBe("neutral");
    expect(proposedGender("male", "feminine", "declined")).toBe("feminine");
    expect(proposedGender("female", "masculine", "female")).toBe("masculine");
  });
});
