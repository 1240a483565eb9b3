import { describe, expect, it } from "vitest";
import type { AgendaItem, Evening, Workshop } from "../../api/bindings";
import { hours, joinLead, leadsOf, leaveLead, lengthOf, mayLead, newLead, startOf } from "./agenda";
import { minuteOf, shownHour } from "../../words/measures";

const point = (minutes: number | null): AgendaItem => ({ id: "x", workshop_id: "w", axis_id: null, title: "t", kind: null, minutes, began_at: null, ended_at: null, position: 1 });

describe("an hour", () => {
  it("may be typed as people write it, in the digits of either script", () => {
    expect(["9:30", "0930", "9h30", "09.30", "930", "٩:٣٠", "۰۹۳۰"].map(minuteOf)).toEqual(Array(7).fill(570));
    expect(["18", "18h", "18:"].map(minuteOf)).toEqual(Array(3).fill(1080));
  });
  it("is none beyond the day, nor without figures", () => {
    expect(["24:00", "25", "9:60", "", "noon", "9:3", "12345"].map(minuteOf)).toEqual(Array(7).fill(undefined));
  });
  it("is shown with two digits, over midnight too", () => {
    expect([shownHour(0), shownHour(570), shownHour(1445)]).toEqual(["00:00", "09:30", "00:05"]);
  });
});

describe("the length of a point", () => {
  it("is a number of minutes, or nothing", () => {
    expect(["20", " ٢٠ ", "", "0", "x", "-5"].map(lengthOf)).toEqual([20, 20, null, undefined, undefined, undefined]);
  });
});

describe("the hours of the agenda", () => {
  const workshop = (said: Partial<Workshop>) => ({ opened_at: null, utc_offset: 60, begins: null, part_of_day: null, ...said }) as Workshop;
  it("count from the opening, else from the hour that was called, else from a proposal", () => {
    const opened_at = Date.UTC(2022, 9, 13, 16, 7);
    expect(startOf(workshop({ opened_at, begins: 1020, part_of_day: "morning" }))).toEqual({ minute: 17 * 60 + 7, is: "opened" });
    expect(startOf(workshop({ begins: 1020, part_of_day: "morning" }))).toEqual({ minute: 1020, is: "called" });
    expect(startOf(workshop({ begins: 0, part_of_day: "morning" }))).toEqual({ minute: 0, is: "called" });
    expect((["morning", "afternoon", "evening", null] as const).map((part_of_day) => startOf(workshop({ part_of_day })))).toEqual(
      [570, 900, 1080, 1080].map((minute) => ({ minute, is: "proposed" })),
    );
  });
  it("follow each other, over midnight too", () => {
    expect(hours(1410, [point(20), point(15)])).toEqual(["23:30", "23:50", "00:05"]);
  });
  it("are not known after a point of unknown length", () => {
    expect(hours(1080, [point(10), point(null), point(5)])).toEqual(["18:00", "18:10", undefined, undefined]);
  });
});

describe("who leads a point", () => {
  const evening = {
    workshop: { id: "w" },
    people: [{ id: "1", name: "Amal Bennani" }, { id: "2", name: "Amina" }, { id: "3", name: "Omar" }],
    organisations: [{ id: "o", name: "Org" }],
    attendances: [{ id: "a1", person_id: "1", organisation_id: "o", badge: 1 }, { id: "a2", person_id: "2", organisation_id: null, badge: 2 }, { id: "a3", person_id: "3", organisation_id: null, badge: 3 }],
    roles: [], stays: [],
    leads: [{ id: "l1", agenda_item_id: "p", attendance_id: "a2" }, { id: "l2", agenda_item_id: "q", attendance_id: "a3" }],
  } as unknown as Evening;

  it("is told by name, of this point only", () => {
    expect(leadsOf(evening, "p")).toEqual([{ person: "2", name: "Amina" }]);
    expect(leadsOf(evening, "r")).toEqual([]);
  });
  it("joins those who do; who is not on the list is put there first", () => {
    expect(joinLead(evening, "p", "3")).toEqual([{ do: "lead-point", point: "p", people: ["2", "3"] }]);
    expect(joinLead(evening, "p", "9")).toEqual([{ do: "register", workshop: "w", person: "9", roles: [] }, { do: "lead-point", point: "p", people: ["2", "9"] }]);
    const actions = newLead(evening, "p", "Sanaa");
    expect(actions).toMatchObject([{ do: "save-person", name: "Sanaa" }, { do: "register", workshop: "w" }, { do: "lead-point", point: "p" }]);
    const [person] = actions as { id: string }[];
    expect(actions[2]).toEqual({ do: "lead-point", point: "p", people: ["2", person!.id] });
  });
  it("may leave it", () => expect(leaveLead(evening, "p", "2")).toEqual({ do: "lead-point", point: "p", people: [] }));
  it("is looked for among those on the list first, and not among those who do already", () => {
    const found = [{ id: "9", words: "Amir", more: "Far", sure: true }, { id: "2", words: "Amina", sure: true }, { id: "3", words: "Omar", sure: false }];
    expect(mayLead(evening, "p", "am", found, "not listed")).toEqual([
      { id: "1", words: "Amal Bennani", more: "Org", sure: true }, { id: "3", words: "Omar", sure: false }, { id: "9", words: "Amir", more: "not listed", sure: true },
    ]);
    expect(mayLead(evening, "r", "ben am", [], "").map(({ id }) => id)).toEqual(["1"]);
  });
});
