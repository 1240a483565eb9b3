import { describe, expect, it } from "vitest";
import { asText, said, sameName } from "./sheet";

describe("one person's data", () => {
  it("leaves out what is not known", () => {
    expect(said([["name", "سعاد"], ["phone", null], ["email", ""], ["function", undefined]])).toEqual([{ label: "name", value: "سعاد" }]);
  });
  it("is plain text by sections", () => {
    expect(asText([{ title: "Who", lines: said([["Name", "A"]]) }, { title: "Nothing", lines: [] }, { title: "Where", lines: said([["1", "B"]]) }])).toBe("Who\n  Name: A\n\nWhere\n  1: B");
  });
  it("is confirmed by the name itself", () => {
    expect(sameName(" سعاد  الخطيب ", "سعاد الخطيب")).toBe(true);
    expect(sameName("سعاد", "سعاد الخطيب")).toBe(false);
    expect(sameName("", "")).toBe(false);
  });
});
