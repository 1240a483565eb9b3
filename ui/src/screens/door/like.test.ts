import { describe, expect, it } from "vitest";
import { hit } from "./fixture";
import { alike } from "./like";

const found = (name: string, ...hits: Parameters<typeof hit>[]) => alike(name, hits.map((given) => hit(...given))).map((one) => one.id);

describe("those of nearly the same name", () => {
  it("are those of the name itself, whatever it is made of", () => {
    expect(found("سلمى", ["a", "سلمى", "exact"], ["b", "السيدة سلمى", "name"])).toEqual(["a", "b"]);
  });

  it("are those whose whole name sounds alike", () => {
    expect(found("فاطمة بنعيسى", ["a", "فاطنة بن عيسى", "similar"], ["b", "فاطمة الزهراء بنعيسى العلمي الإدريسي", "similar"])).toEqual(["a"]);
  });

  it("are not all who bear the same first name", () => {
    expect(found("فاطمة", ["a", "فاطمة أمزيان", "prefix"], ["b", "فاطنة الشاوي", "similar"])).toEqual([]);
  });

  it("are found by their names, not by their organisation, their function or their telephone", () => {
    const both = { ...hit("a", "فاطمة الزهراء بنعيسى", "prefix"), highlights: [[0, 5], [14, 20]] as [number, number][] };
    const one = { ...hit("b", "فاطمة أمزيان", "prefix"), highlights: [[0, 5]] as [number, number][] };
    expect(alike("فاطمة بنعيسى", [one, both]).map(({ id }) => id)).toEqual(["a"]);
    expect(alike("06 12345678", [{ ...hit("a", "سلمى العلمي", "phone"), highlights: [] }])).toEqual([]);
    expect(found("الأفق", ["o", "الأفق", "exact", "organisation"])).toEqual([]);
  });

  it("are no more than three", () => {
    expect(found("س", ["a", "س", "exact"], ["b", "س", "exact"], ["c", "س", "exact"], ["d", "س", "exact"])).toEqual(["a", "b", "c"]);
  });
});
