import { describe, expect, it } from "vitest";
import type { Chosen, InviteeLine, InviteeList, KnownPerson } from "../../api/bindings";
import { choice, heldBy, invited, meant, moved, NEW, rowsOf } from "./invitees";

const known = (id: string) => ({ person: { id, name: "x" }, organisation: null, named: true }) as unknown as KnownPerson;
const line = (row: number, ids: string[] = [], taken: string | null = null, listed = false): InviteeLine => ({ line: { row, name: `n${row}` }, known: ids.map(known), taken_for: taken, listed });
const list = (lines: InviteeLine[], warned: number[] = []): InviteeList => ({
  file: null, lines, refused: [], warnings: warned.map((row) => ({ row, code: "phone-several" as const })), skipped: { blank: 0, titles: 0, totals: 0, headers: 0 },
  columns: { first_row: 2, header: [1], fields: { name: 1 } }, header: [], sample: [],
});

describe("a list of invitees", () => {
  it("says who is meant: as proposed, until a person says otherwise", () => {
    expect(meant(line(1, ["p"], "p"), undefined)).toBe("p");
    expect(meant(line(1, ["p"], "p"), { row: 1, person: null, left_out: false })).toBe(NEW);
    expect(meant(line(1), undefined)).toBe(NEW);
  });
  it("shows what is unclear: warnings, namesakes that were not taken, and several of one name", () => {
    const lines = [line(1), line(2, ["a"]), line(3, ["a"], "a"), line(4, ["a", "b"], "a"), line(5)];
    expect(rowsOf(list(lines, [5]), "look").map((one) => one.line.row)).toEqual([2, 4, 5]);
    expect(rowsOf(list(lines, [5]), "all")).toHaveLength(5);
  });
  it("counts those who come on the list, and not those who are on it or left out", () => {
    const lines = [line(1), line(2, ["a"], "a", true), line(3), line(4, ["b"], "b")];
    const said = new Map<number, Chosen>([[3, { row: 3, person: null, left_out: true }]]);
    expect(invited(list(lines), said)).toBe(2);
    said.set(2, { row: 2, person: null, left_out: false });
    expect(invited(list(lines), said), "a namesake of one who is on the list").toBe(3);
  });
  it("keeps only what differs from the proposal", () => {
    expect(choice(line(1, ["p"], "p"), "p", false)).toBeUndefined();
    expect(choice(line(1, ["p"], "p"), NEW, false)).toEqual({ row: 1, person: null, left_out: false });
    expect(choice(line(1), NEW, true)).toEqual({ row: 1, person: null, left_out: true });
  });
});

describe("its columns", () => {
  const columns = { first_row: 2, header: [1], fields: { name: 1, phone: 2 } };
  it("hold one thing each, and each thing once", () => {
    expect(moved(columns, 2, "name").fields).toEqual({ name: 2 });
    expect(moved(columns, 1, undefined).fields).toEqual({ phone: 2 });
    expect(moved(columns, 3, "sex").fields).toEqual({ name: 1, phone: 2, sex: 3 });
    expect(heldBy(columns, 2)).toBe("phone");
    expect(heldBy(columns, 0)).toBeUndefined();
  });
});
