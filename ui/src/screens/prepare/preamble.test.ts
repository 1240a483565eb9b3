import { describe, expect, it } from "vitest";
import type { Evening, Preamble } from "../../api/bindings";
import { addLine, arranged, check, isChecked, LAWS, lawOf, takenOut } from "./preamble";

const line = (id: string, kind: Preamble["kind"], position: number): Preamble => ({ id, workshop_id: "w", kind, text: `text ${id}`, position });
const evening = { workshop: { id: "w", language: "fr" }, preamble: [line("b2", "basis", 4), line("a1", "aim", 1), line("b1", "basis", 2), line("c1", "context", 3)] } as unknown as Evening;

describe("the lines before the minutes", () => {
  it("are added among their kind, and make those after them move down", () => {
    const between = addLine(evening, "basis", "new", 1);
    expect(between.actions).toEqual([
      { do: "save-preamble", id: between.id, workshop_id: "w", kind: "basis", text: "new", position: 4 }, { do: "save-preamble", id: "b2", position: 5 },
    ]);
    expect(addLine(evening, "aim", "new", 1).actions).toMatchObject([{ kind: "aim", position: 5 }]);
  });
  it("change places among their kind only", () => {
    expect(arranged(evening, "basis", ["b2", "b1"])).toEqual({ do: "arrange", table: "preamble", rows: ["a1", "b2", "c1", "b1"] });
  });
});

describe("a legal reference", () => {
  const one = line("b1", "basis", 2);
  it("is offered in the language of the workshop, each in its own words", () => {
    const texts = LAWS.map((law) => lawOf(evening, law));
    expect(new Set(texts).size).toBe(LAWS.length);
    expect(texts.every((text) => /^Vu/.test(text))).toBe(true);
  });
  it("is unchecked until somebody ticks it, and again when it says something else", () => {
    const ticked = check(one, true) as { id: string; value: string };
    expect(ticked).toEqual({ do: "save-setting", id: "checked-b1", value: "text b1" });
    expect(isChecked(one, [])).toBe(false);
    expect(isChecked(one, [ticked])).toBe(true);
    expect(isChecked({ ...one, text: "other" }, [ticked])).toBe(false);
    expect(isChecked(line("b2", "basis", 4), [ticked])).toBe(false);
  });
  it("leaves no mark behind", () => {
    expect(check(one, false)).toEqual({ do: "strike", table: "setting", row: "checked-b1" });
    expect(takenOut("b1", [{ id: "checked-b1", value: "x" }])).toEqual([{ do: "strike", table: "preamble", row: "b1" }, { do: "strike", table: "setting", row: "checked-b1" }]);
    expect(takenOut("b1", [{ id: "checked-b2", value: "x" }])).toEqual([{ do: "strike", table: "preamble", row: "b1" }]);
  });
});
