import { describe, expect, it } from "vitest";
import { isList, paperOf, SHEETS } from "./codes";

describe("the paper that is chosen", () => {
  it("is asked for as the core knows it, and one to be filled in hides nothing", () => {
    expect(SHEETS.map((sheet) => paperOf("w", sheet, "fr", "public")).map((paper) => [paper.document, paper.public, paper.blank])).toEqual([
      ["minutes", true, false], ["attendance", true, false], ["attendance", false, true], ["recommendations", true, false], ["pack", true, false],
    ]);
  });

  it("is a spreadsheet too if it is a list of recommendations", () => {
    expect(SHEETS.filter(isList)).toEqual(["recommendations", "pack"]);
  });
});
