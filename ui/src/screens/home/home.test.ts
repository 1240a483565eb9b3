import { describe, expect, it } from "vitest";
import type { Evening, HomeLine, Workshop } from "../../api/bindings";
import { daysBetween, first, likewise, onEmptyLine, programmeOf, stageOf } from "./home";

const workshop = (said: Partial<Workshop>): Workshop => ({
  id: "w", programme_id: "p", axis_id: null, number: 1, title: null, date: "2026-03-01", part_of_day: null, begins: null, venue: null, place: null,
  organiser_id: null, language: "ar", utc_offset: 60, attendance_taken: false, seats: null, least_present: null, least_women: null, signatures: null, opened_at: null, closed_at: null, closed: false, ...said,
});
const line = (said: Partial<Workshop>, more: Partial<HomeLine> = {}): HomeLine => ({
  workshop: workshop(said), axis: null, women: 0, men: 0, others: 0, recommendations: 0, issued: false, ...more,
});

describe("the workshop that comes first", () => {
  it("is the one that runs, whatever else is due", () => {
    const lines = [line({ id: "later", date: "2026-05-01" }), line({ id: "runs", date: "2026-02-01", opened_at: 1 })];
    expect(first(lines, "2026-03-01")).toMatchObject({ line: { workshop: { id: "runs" } }, turn: "running" });
  });
  it("is the nearest that is still to come", () => {
    const lines = [line({ id: "far", date: "2026-06-01" }), line({ id: "near", date: "2026-04-01" }), line({ id: "past", date: "2026-01-01" })];
    expect(first(lines, "2026-03-01")).toMatchObject({ line: { workshop: { id: "near" } }, turn: "next" });
  });
  it("is the latest where none is to come, and none where there is none", () => {
    expect(first([line({ id: "late", closed: true }), line({ id: "early" })], "2027-01-01")).toMatchObject({ turn: "latest", line: { workshop: { id: "late" } } });
    expect(first([], "2026-03-01")).toBeUndefined();
  });
});

describe("where a workshop opens", () => {
  it("is where the work goes on", () => {
    expect(stageOf(line({ closed: true, opened_at: 1 }))).toBe("minutes");
    expect(stageOf(line({ opened_at: 1 }))).toBe("live");
    expect(stageOf(line({}, { women: 1 }))).toBe("door");
    expect(stageOf(line({}))).toBe("prepare");
  });
});

describe("days", () => {
  it("are counted over the change of hour", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-03-30", "2026-03-29")).toBe(-1);
  });
});

describe("a workshop like another", () => {
  it("takes over the frame, the agenda in its order and the partners, and neither day nor number nor title", () => {
    const evening = {
      workshop: workshop({ axis_id: "a", venue: "hall", number: 4, title: "own", opened_at: 9 }),
      agenda: [
        { id: "2", workshop_id: "w", axis_id: null, title: "second", minutes: 5, position: 2 },
        { id: "1", workshop_id: "w", axis_id: "a", title: "first", minutes: null, position: 1 },
      ],
      partners: [{ id: "x", workshop_id: "w", organisation_id: "o" }],
    } as unknown as Evening;
    const { id, actions } = likewise(evening);
    expect(actions[0]).toMatchObject({ do: "save-workshop", id, programme_id: "p", axis_id: "a", venue: "hall" });
    expect(actions[0]).not.toHaveProperty("number");
    expect(actions[0]).not.toHaveProperty("title");
    expect(actions[0]).not.toHaveProperty("opened_at");
    expect(actions.slice(1)).toMatchObject([
      { do: "save-agenda-item", workshop_id: id, title: "first", minutes: null, axis_id: "a", position: 1 },
      { do: "save-agenda-item", workshop_id: id, title: "second", minutes: 5, position: 2 },
      { do: "add-partner", workshop: id, organisation: "o" },
    ]);
  });
});

describe("a programme", () => {
  it("is said where no further axis was begun", () => {
    expect([onEmptyLine("", 0), onEmptyLine("one\n", 4), onEmptyLine("one\n\ntwo", 4), onEmptyLine("one\n  ", 5)]).toEqual([true, true, true, true]);
    expect([onEmptyLine("one", 3), onEmptyLine("one\ntwo", 4), onEmptyLine("one", 0)]).toEqual([false, false, false]);
  });
  it("has an axis for each line that says something", () => {
    const { id, actions } = programmeOf({ title: " Open ", firstYear: "2026", lastYear: "soon", axes: "one\n\n two \n" });
    expect(actions).toMatchObject([
      { do: "save-programme", id, title: "Open", first_year: 2026, last_year: null },
      { do: "save-axis", programme_id: id, title: "one", position: 1 },
      { do: "save-axis", programme_id: id, title: "two", position: 2 },
    ]);
  });
});
