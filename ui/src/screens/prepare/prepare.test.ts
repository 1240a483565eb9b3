import { describe, expect, it } from "vitest";
import type { AgendaItem, Evening } from "../../api/bindings";
import { guests, hours, missing, NEEDS, roomAt } from "./prepare";

const point = (minutes: number | null): AgendaItem => ({ id: "x", workshop_id: "w", axis_id: null, title: "t", kind: null, minutes, position: 1 });

describe("the hours of the agenda", () => {
  it("follow each other, over midnight too", () => {
    expect(hours("23:30", [point(20), point(15)])).toEqual(["23:30", "23:50", "00:05"]);
  });
  it("are not known after a point of unknown length, nor without a beginning", () => {
    expect(hours("18:00", [point(10), point(null), point(5)])).toEqual(["18:00", "18:10", undefined, undefined]);
    expect(hours("", [point(10)])).toEqual([undefined, undefined]);
    expect(hours("25:00", [])).toEqual([undefined]);
  });
  it("may be typed as people write an hour", () => {
    expect(["9:30", "0930", "9h30", "09.30"].map((typed) => hours(typed, [])[0])).toEqual(Array(4).fill("09:30"));
  });
});

describe("what is missing", () => {
  const bare = { workshop: { axis_id: null, title: null, venue: null, organiser_id: null }, agenda: [], roles: [] } as unknown as Evening;
  it("is everything of a workshop that has nothing", () => expect(missing(bare)).toEqual([...NEEDS]));
  it("is not the axis where there is a title, nor the chair where somebody facilitates", () => {
    const evening = { ...bare, workshop: { ...bare.workshop, title: "own" }, roles: [{ id: "r", attendance_id: "a", role: "facilitator" }] } as Evening;
    expect(missing(evening)).toEqual(["venue", "organiser", "agenda", "rapporteur"]);
  });
});

describe("room for a line", () => {
  it("moves down the lines after it, and no others", () => {
    const rows = [{ id: "a", position: 1 }, { id: "b", position: 2 }, { id: "c", position: 3 }];
    expect(roomAt("save-axis", rows, 1)).toEqual([{ do: "save-axis", id: "b", position: 3 }, { do: "save-axis", id: "c", position: 4 }]);
    expect(roomAt("save-axis", rows, 3)).toEqual([]);
  });
});

describe("those on the list", () => {
  it("come by what they do, then by badge", () => {
    const evening = {
      people: [{ id: "1", name: "A" }, { id: "2", name: "B" }, { id: "3", name: null }], organisations: [{ id: "o", name: "Org" }],
      attendances: [
        { id: "a1", person_id: "1", badge: 2, organisation_id: "o" }, { id: "a2", person_id: "2", badge: 3, organisation_id: null },
        { id: "a3", person_id: "3", badge: 1, organisation_id: null },
      ],
      roles: [{ id: "r", attendance_id: "a2", role: "rapporteur" }], stays: [{ id: "s", attendance_id: "a1" }],
    } as unknown as Evening;
    expect(guests(evening).map(({ attendance, name, organisation, came }) => [attendance.id, name, organisation, came])).toEqual([
      ["a2", "B", undefined, false], ["a3", null, undefined, false], ["a1", "A", "Org", true],
    ]);
  });
});
