import { beforeEach, expect, test, vi } from "vitest";
import type { Evening } from "../../api/bindings";
import { desk } from "../../state/desk.svelte";
import { Pen } from "./pen.svelte";

const turn = (id: string, started_at: number) => ({ id, started_at, stopped_at: started_at + 5, agenda_item_id: null, attendance_id: "x" });
const note = (id: string, intervention_id: string | null) => ({ id, intervention_id, text: id, kind: "note" });
const evening = {
  workshop: { id: "w", language: "ar" }, agenda: [], people: [], organisations: [], attendances: [], decisions: [], recommendations: [], sources: [],
  interventions: [turn("a", 10), turn("b", 20)], notes: [note("1", "a"), note("2", "a"), note("3", "a"), note("4", "b")],
} as unknown as Evening;
const done = vi.spyOn(desk, "quietly").mockResolvedValue(true);
const pen = () => new Pen(() => evening, () => null);

beforeEach(() => done.mockClear());

test("a note is moved among those of its turn, which are put in their new order", async () => {
  expect(await pen().move("2", -1)).toBe(true);
  expect(await pen().move("2", 1)).toBe(true);
  expect(done.mock.calls.map(([action]) => action)).toEqual([
    { do: "arrange", table: "note", rows: ["2", "1", "3"] },
    { do: "arrange", table: "note", rows: ["1", "3", "2"] },
  ]);
});

test("a note does not leave its turn, and a line that says nothing stays", async () => {
  const of = pen();
  expect(await of.move("1", -1)).toBe(false);
  expect(await of.move("3", 1)).toBe(false);
  expect(await of.move("4", 1)).toBe(false);
  expect(await of.move(of.live, -1)).toBe(false);
  expect(done).not.toHaveBeenCalled();
});

test("of a long session the last lines are on the page, and earlier ones once somebody goes there", async () => {
  const notes = [...Array(500).keys()].map((n) => note(`n${n}`, null));
  const long = new Pen(() => ({ ...evening, interventions: [], notes }) as unknown as Evening, () => null);
  const first = () => long.shown[0]?.key;
  expect(long.shown).toHaveLength(72);
  expect(long.shown.at(-1)?.key).toBe(long.live);
  await long.focus("n400");
  expect(long.shown.some((line) => line.key === "n400")).toBe(true);
  expect(first()).not.toBe("n0");
  while (long.earlier());
  expect(first()).toBe("n0");
  expect(long.shown).toHaveLength(501);
});

test("a line far back brings its neighbours to the page, and not all that follow; writing on leaves them", async () => {
  const notes = [...Array(1_000).keys()].map((n) => note(`n${n}`, null));
  const long = new Pen(() => ({ ...evening, interventions: [], notes }) as unknown as Evening, () => null);
  await long.focus("n100");
  const keys = () => long.shown.map((line) => line.key);
  expect([keys()[0], keys()[36], keys()[71], keys()[72], keys()[73], keys().length]).toEqual(["n64", "n100", "n135", "gap", "n929", 145]);
  expect(long.shown[72]).toMatchObject({ lines: 793 });
  expect(long.earlier()).toBe(true);
  expect([keys()[0], long.earlier()]).toEqual(["n0", false]);
  await long.focus("n120");
  expect(keys()).toContain("gap");
  long.between();
  expect([keys().length, keys().includes("gap")]).toEqual([1_001, false]);
  const again = new Pen(() => ({ ...evening, interventions: [], notes }) as unknown as Evening, () => null);
  await again.focus("n100");
  await again.focus(again.live);
  expect([again.shown.length, again.shown.some((line) => line.what === "gap")]).toEqual([72, false]);
});

test("what a page left unkept goes on, unless the dossier has it", () => {
  const left = (id: string, text: string) => ({ draft: { id, turn: "a", after: null, kind: "note" }, text, last: false });
  sessionStorage.setItem("unkept w", JSON.stringify({ 1: left("1", "1"), 2: left("2", "2 and more") }));
  const of = pen();
  expect([of.typing.text("1"), of.typing.text("2")]).toEqual([undefined, "2 and more"]);
  expect(Object.keys(JSON.parse(sessionStorage.getItem("unkept w")!) as object)).toEqual(["2"]);
  sessionStorage.clear();
});
