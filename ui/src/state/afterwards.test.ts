import { describe, expect, it } from "vitest";
import type { Evening } from "../api/bindings";
import { afterwards, noteHours } from "./afterwards.svelte";

const NOON = Date.UTC(2022, 9, 13, 12);
function evening(said: { id?: string; opened?: number; closed?: boolean; date?: string; stays?: (number | null)[]; turns?: (number | null)[] }) {
  return {
    workshop: { id: said.id ?? "w", opened_at: said.opened ?? null, closed: said.closed ?? false, date: said.date ?? "2022-10-13", utc_offset: 60 },
    stays: (said.stays ?? []).map((arrived_at) => ({ arrived_at })),
    interventions: (said.turns ?? []).map((started_at) => ({ started_at })),
  } as unknown as Evening;
}

describe("an evening that is entered afterwards", () => {
  it("is one whose day is over and that nobody opened", () => {
    expect(afterwards(evening({ date: "2022-10-12" }), NOON)).toBe(true);
    expect(afterwards(evening({}), NOON)).toBe(false);
    expect(afterwards(evening({ date: "2022-10-12", opened: NOON }), NOON)).toBe(false);
    expect(afterwards(evening({ date: "2022-10-12", closed: true }), NOON)).toBe(false);
  });
  it("knows the day by the workshop's own hours", () => {
    expect(afterwards(evening({}), Date.UTC(2022, 9, 13, 22, 59))).toBe(false);
    expect(afterwards(evening({}), Date.UTC(2022, 9, 13, 23, 1))).toBe(true);
  });
  it("goes by what was entered: an evening that runs past midnight has hours", () => {
    expect(afterwards(evening({ date: "2022-10-12", stays: [NOON] }), NOON)).toBe(false);
    expect(afterwards(evening({ stays: [null] }), NOON)).toBe(true);
    expect(afterwards(evening({ turns: [null] }), NOON)).toBe(true);
  });
  it("is also one of which somebody says so", () => {
    noteHours("tonight", false);
    expect(afterwards(evening({ id: "tonight", opened: NOON }), NOON)).toBe(true);
    noteHours("tonight", true);
    expect(afterwards(evening({ id: "tonight", date: "2022-10-12" }), NOON)).toBe(false);
  });
});
