import { describe, expect, it } from "vitest";
import type { Absence } from "../../api/bindings";
import { absences, excuse, represent } from "./absence";
import { attendance, evening, people } from "./fixture";
import { listed } from "./room";

const withWord = (person: number, absence: Absence, representative: string | null = null) =>
  listed({ ...evening, attendances: evening.attendances.map((row, index) => (index === person ? { ...attendance(people[person]!), absence, representative_id: representative } : row)) });

describe("who sent word", () => {
  it("is counted while she has not come", () => {
    expect(absences(withWord(1, "excused"))).toEqual({ excused: 1, represented: 0 });
    expect(absences(withWord(1, "represented", "c"))).toEqual({ excused: 0, represented: 1 });
    expect(absences(withWord(0, "excused"))).toEqual({ excused: 0, represented: 0 });
  });

  it("is excused, and awaited again by the same key", () => {
    const said = { do: "excuse", workshop: "w", person: "b", representative: null };
    expect(excuse("w", listed(evening).get("b")!)).toEqual({ ...said, absence: "excused" });
    expect(excuse("w", withWord(1, "excused").get("b")!)).toEqual({ ...said, absence: null });
    expect(excuse("w", withWord(1, "represented", "c").get("b")!)).toEqual({ ...said, absence: null });
  });

  it("is represented by one person, said once", () => {
    const all = withWord(1, "represented", "c");
    expect(represent("w", all.get("b")!, "c")).toEqual([]);
    expect(represent("w", all.get("b")!, "d")).toEqual([{ do: "excuse", workshop: "w", person: "b", absence: "represented", representative: "d" }]);
  });
});
