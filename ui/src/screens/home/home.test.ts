import { describe, expect, it } from "vitest";
import type { Evening, HomeLine, Workshop } from "../../api/bindings";
import { daysBetween, first, likewise, offsetHere, onEmptyLine, programmeOf, stageOf } from "./home";

const workshop = (said: Partial<Workshop>): Workshop => ({
  id: "w", programme_id: "p", axis_id: null, number: 1, title: null, date: "2026-03-01", part_of_day: null, begins: null, venue: null, place: null,
  organiser_id: null, language: "ar", utc_offset: 60, attendance_taken: false, seats: null, least_present: null, least_women: null, signatures: null, floor_mode: "first-come", floor_lot: null, decision_rule: "consensus", opened_at: null, closed_at: null, closed: false, ...said,
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
  const item = (id: string, position: number) => ({ id, workshop_id: "w", axis_id: "a", title: `title ${id}`, kind: "debate", minutes: 5, position });
  const evening = {
    workshop: workshop({
      axis_id: "a", venue: "hall", place: "town", organiser_id: "o", part_of_day: "evening", begins: 1050, seats: 60, least_present: 20, least_women: 30,
      number: 4, title: "own", opened_at: 9, closed_at: 10, closed: true, attendance_taken: true, signatures: 41, utc_offset: 345,
    }),
    agenda: [item("2", 2), item("1", 1)],
    leads: [{ id: "l1", agenda_item_id: "2", attendance_id: "led" }, { id: "l2", agenda_item_id: "2", attendance_id: "gone" }],
    preamble: [{ id: "b", workshop_id: "w", kind: "basis", text: "law", position: 2 }, { id: "a", workshop_id: "w", kind: "aim", text: "aim", position: 1 }],
    partners: [{ id: "x", workshop_id: "w", organisation_id: "o" }],
    people: [{ id: "p1", name: "Chair" }, { id: "p2", name: "Leads" }, { id: "p3", name: "Sits" }, { id: "p4", name: null }],
    attendances: [{ id: "chairs", person_id: "p1" }, { id: "led", person_id: "p2" }, { id: "sits", person_id: "p3" }, { id: "gone", person_id: "p4" }],
    roles: [
      { id: "1", attendance_id: "chairs", role: "chair" }, { id: "2", attendance_id: "chairs", role: "speaker" }, { id: "3", attendance_id: "led", role: "keynote" },
      { id: "4", attendance_id: "sits", role: "participant" }, { id: "5", attendance_id: "gone", role: "rapporteur" },
    ],
  } as unknown as Evening;
  const { id, actions } = likewise(evening);
  const of = (kind: string) => actions.filter((action) => action.do === kind);

  it("takes over the frame, and neither day nor number nor title nor what was of that evening", () => {
    const [made] = actions;
    expect(made).toMatchObject({
      do: "save-workshop", id, programme_id: "p", axis_id: "a", part_of_day: "evening", begins: 1050, venue: "hall", place: "town", organiser_id: "o", language: "ar",
      seats: 60, least_present: 20, least_women: 30,
    });
    for (const field of ["number", "title", "opened_at", "closed_at", "closed", "attendance_taken", "signatures"]) expect(made).not.toHaveProperty(field);
    expect(made).not.toMatchObject({ date: "2026-03-01" });
    expect(made).toMatchObject({ utc_offset: offsetHere() });
  });

  it("takes over what stands before the minutes, the agenda in its order, and the partners", () => {
    expect(of("save-preamble")).toMatchObject([{ workshop_id: id, kind: "aim", text: "aim", position: 1 }, { kind: "basis", text: "law", position: 2 }]);
    expect(of("save-agenda-item")).toMatchObject([
      { workshop_id: id, title: "title 1", kind: "debate", minutes: 5, axis_id: "a", position: 1 }, { title: "title 2", position: 2 },
    ]);
    expect(of("add-partner")).toEqual([{ do: "add-partner", workshop: id, organisation: "o" }]);
  });

  it("asks again those who hold an office or lead a point, with all their roles, and nobody who was forgotten", () => {
    expect(of("register")).toEqual([
      { do: "register", workshop: id, person: "p1", roles: ["chair", "speaker"] }, { do: "register", workshop: id, person: "p2", roles: ["keynote"] },
    ]);
  });

  it("has its own points led as the others were", () => {
    const second = of("save-agenda-item")[1] as { id: string };
    expect(of("lead-point")).toEqual([{ do: "lead-point", point: second.id, people: ["p2"] }]);
    const kinds = actions.map((action) => action.do);
    expect(kinds.indexOf("lead-point")).toBeGreaterThan(kinds.lastIndexOf("register"));
    expect(new Set(actions.flatMap((action) => ("id" in action ? action.id : []))).size).toBe(1 + 2 + 2);
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
