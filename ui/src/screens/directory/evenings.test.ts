import { describe, expect, it } from "vitest";
import type { Affiliation, PersonEvening, Workshop } from "../../api/bindings";
import { came, hours, validOn } from "./evenings";

const T = Date.UTC(2022, 9, 13, 17);
const evening = (more: { workshop?: Partial<Workshop>; absence?: "excused" | "represented"; stays?: [number | null, number | null][] }): PersonEvening =>
  ({
    workshop: { closed: true, closed_at: T + 7_200_000, attendance_taken: true, utc_offset: 60, ...more.workshop },
    attendance: { absence: more.absence ?? null },
    stays: (more.stays ?? []).map(([arrived_at, left_at]) => ({ arrived_at, left_at })),
  }) as PersonEvening;

describe("how somebody took part", () => {
  it("tells who came, who sent word, and who did not come", () => {
    expect(came(evening({ stays: [[null, null]] }))).toBe("present");
    expect(came(evening({ absence: "excused" }))).toBe("excused");
    expect(came(evening({ absence: "represented" }))).toBe("represented");
    expect(came(evening({}))).toBe("absent");
  });
  it("calls nobody absent who may still come, or where attendance was not taken", () => {
    expect(came(evening({ workshop: { closed: false } }))).toBe("listed");
    expect(came(evening({ workshop: { attendance_taken: false } }))).toBe("listed");
  });
  it("tells the hours that are known, on the clock of the workshop", () => {
    expect(hours(evening({ stays: [[T, T + 1_800_000], [T + 3_600_000, null], [null, null]] }))).toEqual(["\u206618:00–18:30\u2069", "\u206619:00–20:00\u2069"]);
    expect(hours(evening({ workshop: { closed_at: null }, stays: [[T, null]] }))).toEqual(["\u206618:00\u2069"]);
  });
  it("tells what was valid on a day, its first and last day included", () => {
    const of = (id: string, since: string | null, until: string | null) => ({ id, since, until }) as Affiliation;
    const all = [of("always", null, null), of("then", "2022-10-13", "2022-10-13"), of("later", "2022-10-14", null), of("before", null, "2022-10-12")];
    expect(validOn("2022-10-13", all).map((one) => one.id)).toEqual(["always", "then"]);
  });
});
