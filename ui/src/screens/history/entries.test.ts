// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { Evening, HistoryEntry } from "../../api/bindings";
import { canBeTakenBack, days, holds, labels, tables } from "./entries";

const entry = (id: string, at: number, more: Partial<HistoryEntry> = {}): HistoryEntry => ({ id, at, device: "d", action: "arrive", undoes: null, undone: false, rows: [], ...more });

describe("the history", () => {
  it("is told by day, on this laptop's own clock, in the order in which it comes", () => {
    const at = (day: number, hour: number) => new Date(2022, 9, day, hour).getTime();
    const told = days([entry("c", at(14, 0)), entry("b", at(13, 23)), entry("a", at(13, 0))]);
    expect(told.map((day) => [day.date, day.entries.map((one) => one.id)])).toEqual([["2022-10-14", ["c"]], ["2022-10-13", ["b", "a"]]]);
    expect(days([])).toEqual([]);
  });

  it("is found by parts of words, in any order, whatever the marks and the letters that vary", () => {
    expect(holds("وصول فاطمة الإدريسي", "ادريسي وصول")).toBe(true);
    expect(holds("وصول فاطمة", "فاطمه")).toBe(true);
    expect(holds("أُعِدّت", "اعدت")).toBe(true);
    expect(holds("Parole donnée", "PAROLE donnee")).toBe(true);
    expect(holds("Parole donnée", "parole retirée")).toBe(false);
    expect(holds("anything", "")).toBe(true);
  });

  it("counts the rows of each table", () => {
    const rows = [{ table: "note", row: "1" }, { table: "vote", row: "1" }, { table: "note", row: "2" }];
    expect(tables(rows)).toEqual([{ table: "note", count: 2 }, { table: "vote", count: 1 }]);
  });

  it("cannot be taken back twice, nor where no hand did it or it is for good", () => {
    expect(canBeTakenBack(entry("a", 0))).toBe(true);
    expect(canBeTakenBack(entry("a", 0, { action: "undo" }))).toBe(true);
    expect(canBeTakenBack(entry("a", 0, { undone: true }))).toBe(false);
    expect(canBeTakenBack(entry("a", 0, { action: "settle" }))).toBe(false);
    expect(canBeTakenBack(entry("a", 0, { action: "forget-person" }))).toBe(false);
  });

  it("names rows as people know them, through the rows they belong to", () => {
    const none = { organisations: [], axes: [], agenda: [], preamble: [], notes: [], decisions: [], recommendations: [], stays: [], requests: [], proposers: [],
      recommendation_axes: [], sources: [], votes: [], consents: [], interventions: [], roles: [] };
    const evening = {
      ...none, people: [{ id: "p", name: "منير" }, { id: "q", name: null }], attendances: [{ id: "a", person_id: "p" }, { id: "b", person_id: "q" }],
      stays: [{ id: "s", attendance_id: "a" }, { id: "t", attendance_id: "b" }], recommendations: [{ id: "r", text: "توصية" }], votes: [{ id: "v", recommendation_id: "r" }],
    } as unknown as Evening;
    expect(Object.fromEntries(labels(evening))).toEqual({ p: "منير", a: "منير", s: "منير", r: "توصية", v: "توصية" });
    expect(labels(undefined).size).toBe(0);
  });
});
