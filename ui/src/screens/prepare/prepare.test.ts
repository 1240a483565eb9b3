import { describe, expect, it } from "vitest";
import type { Evening } from "../../api/bindings";
import { guests, missing, NEEDS, newGuest, roomAt, wholeNumber } from "./prepare";

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

describe("somebody nobody knew", () => {
  it("is a person, and on the list", () => {
    const { person, actions } = newGuest("w", "Sanaa");
    expect(actions).toEqual([{ do: "save-person", id: person, name: "Sanaa" }, { do: "register", workshop: "w", person, roles: [] }]);
  });
});

describe("a whole number", () => {
  it("is read in the digits of either script, and kept without zeros before it", () => {
    expect(["25", " ٢٥ ", "۲۵", "0025"].map((typed) => wholeNumber(typed))).toEqual(Array(4).fill("25"));
  });
  it("begins with one and does not go beyond the most", () => {
    expect(["0", "-3", "2.5", "many", "1234567"].map((typed) => wholeNumber(typed))).toEqual(Array(5).fill(undefined));
    expect([wholeNumber("100", 100), wholeNumber("101", 100)]).toEqual(["100", undefined]);
  });
});
