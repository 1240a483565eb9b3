import { expect, test } from "vitest";
import type { Evening } from "../../api/bindings";
import { linesOf as linesOfAll, minted, originsOf, capturedOf, putIn, type Draft } from "./model";
import { phase, pointsOf } from "./clock";
import { suggest } from "./suggest";
import { cleaned } from "./text";
import { newId } from "../../state/desk.svelte";

const linesOf = (of: Evening, drafts: Draft[], live: string) => linesOfAll(of, drafts, live, new Map(), new Map());
const turn = (id: string, started_at: number | null) => ({ id, started_at, stopped_at: started_at && started_at + 5, agenda_item_id: null });
const note = (id: string, intervention_id: string | null) => ({ id, intervention_id, text: id, kind: "note" });
const evening = (turns: unknown[], notes: unknown[]) => ({ interventions: turns, notes }) as unknown as Evening;
const draft = (id: string, turn: string | null, after: string | null = null): Draft => ({ id, turn, after, kind: "note" });
const at = (moment: number) => `${moment.toString(16).padStart(12, "0").replace(/^(.{8})/, "$1-")}-7000-8000-000000000000`;

test("notes stand below their turn, and a line that was opened below another stands there", () => {
  const of = evening([turn("a", 10), turn("b", 20)], [note("1", "a"), note("2", "a"), note("3", "b")]);
  const lines = linesOf(of, [draft("new", "a", "1"), draft("live", "b")], "live");
  expect(lines.map((line) => line.key)).toEqual(["turn a", "1", "new", "2", "turn b", "3", "live"]);
});

test("what was noted while nobody had the floor stands where it was noted, else first; the open line is last", () => {
  const of = evening([turn("a", 10), turn("b", 30)], [note("old", null), note(at(20), null), note(at(40), null)]);
  const lines = linesOf(of, [draft("live", null)], "live");
  expect(lines.map((line) => line.key)).toEqual(["old", "turn a", at(20), "turn b", at(40), "live"]);
});

test("the turn of whoever has the floor is last, even if its hour was corrected", () => {
  const of = evening([turn("a", 10), { ...turn("b", 30), stopped_at: null }], [note(at(40), null)]);
  expect(linesOf(of, [draft("live", "b")], "live").map((line) => line.key)).toEqual(["turn a", at(40), "turn b", "live"]);
});

test("a note that is kept is not shown twice", () => {
  expect(linesOf(evening([], [note("1", null)]), [draft("1", null)], "1").map((line) => line.key)).toEqual(["1"]);
});

test("an id tells when it was made", () => {
  const before = Date.now();
  const id = newId();
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(minted(id)).toBeGreaterThanOrEqual(before);
  expect(minted("n-0-1")).toBeUndefined();
});

test("the last minute is told, and the end", () => {
  expect([0, 119_999, 120_000, 179_999, 180_000].map((spoken) => phase(spoken, 180_000))).toEqual(["within", "within", "last", "last", "over"]);
  expect(phase(0, 60_000)).toBe("within");
});

test("the agenda tells what is left of the present point, but not years later", () => {
  const item = (id: string, minutes: number | null, began_at: number | null = null) => ({ id, minutes, began_at, ended_at: null });
  const of = { workshop: { opened_at: 0 }, agenda: [item("a", 10), item("b", 20, 720_000), item("c", null)], present_point: "b", interventions: [] } as unknown as Evening;
  const points = pointsOf(of, null, 1_020_000);
  expect(points.map(({ state, at, left }) => [state, at, left])).toEqual([["done", 0, undefined], ["now", 720_000, 15], ["next", 1_920_000, undefined]]);
  expect(pointsOf(of, null, 1e12).some(({ left }) => left !== undefined)).toBe(false);
});

test("a number alone is a badge, in any digits; a name is looked for among those on the list", () => {
  const speaker = (person: string, name: string, badge: number) => ({ attendance: person, person, name, badge, of: null, sex: "female" as const });
  const speakers = [speaker("1", "ناصرة", 12), speaker("2", "منير", 3)];
  expect(suggest("12", speakers, []).map((found) => found.person)).toEqual(["1"]);
  expect(suggest("٣", speakers, []).map((found) => found.person)).toEqual(["2"]);
  expect(suggest("من", speakers, []).map((found) => found.person)).toEqual(["2"]);
  expect(suggest("", speakers, [])).toEqual([]);
});

test("what nobody can see is not pasted", () => {
  expect(cleaned("a\r\nb\u0000\u202e\tc\u200f")).toBe("a\nb\tc\u200f");
});

test("a whole name comes before one that begins with it, and both before longer words", () => {
  const called = (person: string, name: string) => ({ attendance: `a${person}`, person, name, of: null, badge: null, sex: "declined" as const });
  const three = [called("1", "ناصرة"), called("2", "ناصر الفقيه"), called("3", "ناصر")];
  const hits = three.map(({ person, name }) => ({ kind: "person" as const, id: person, name, organisation: null }));
  expect(suggest("ناصر", three, hits as Parameters<typeof suggest>[2]).map((found) => found.person)).toEqual(["3", "2", "1"]);
});

test("a note says what came from it, and what stands for that since it was merged", () => {
  const row = (id: string, merged_into: string | null) => ({ id, merged_into });
  const evening = {
    recommendations: [row("a", "c"), row("b", "c"), row("c", "d"), row("d", null), row("e", "elsewhere")],
    sources: [{ note_id: "n", recommendation_id: "a" }, { note_id: "n", recommendation_id: "d" }, { note_id: "m", recommendation_id: "e" }],
  } as unknown as Evening;
  const found = originsOf(evening);
  expect(found.get("n")?.map(({ row, standing }) => `${row.id} ${standing.id}`)).toEqual(["a d", "d d"]);
  expect(found.get("m")?.map(({ row, standing }) => `${row.id} ${standing.id}`)).toEqual(["e e"]);
});

test("what was put in a turn is counted, a whole and its parts once", () => {
  const row = (intervention_id: string | null, split_from: string | null = null) => ({ intervention_id, split_from });
  const evening = { recommendations: [row("t1"), row("t1", "r"), row("t2"), row("t1"), row(null)] } as unknown as Evening;
  expect([...putIn(evening)]).toEqual([["t1", 2], ["t2", 1]]);
});

test("of what was split the note says the parts, and only those are among the captured", () => {
  const row = (id: string, split_from: string | null) => ({ id, merged_into: null, split_from, position: 1 });
  const source = (id: string) => ({ note_id: "n", recommendation_id: id });
  const of = {
    recommendations: [row("whole", null), row("a", "whole"), row("b", "whole")], standing: ["a", "b"], sources: [source("whole"), source("a"), source("b")],
    axes: [], recommendation_axes: [], organisations: [], proposers: [],
  } as unknown as Evening;
  expect(originsOf(of).get("n")?.map(({ row }) => row.id)).toEqual(["a", "b"]);
  expect(capturedOf(of, new Map()).map(({ row }) => row.id)).toEqual(["a", "b"]);
});
