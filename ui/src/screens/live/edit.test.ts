import { expect, test } from "vitest";
import { joined, neighbour, ordered, parted, placed } from "./edit";
import type { Line } from "./model";

const turn = (id: string) => ({ what: "turn", key: `turn ${id}`, turn: { id } }) as unknown as Line;
const note = (key: string, of: string | null) => ({ what: "note", key, turn: of, text: key }) as unknown as Line;
const at = (moment: number) => `${moment.toString(16).padStart(12, "0").replace(/^(.{8})/, "$1-")}-7000-8000-000000000000`;

test("a text is parted at the caret, and no letter is lost", () => {
  expect(parted("إحداث منصة، تكوين الشباب", 12)).toEqual(["إحداث منصة،", "تكوين الشباب"]);
  expect(parted("un lieu\nune heure", 7)).toEqual(["un lieu", "une heure"]);
});

test("a word is not parted: the caret counts as at its nearer end", () => {
  expect(parted("former les jeunes", 9)).toEqual(["former les", "jeunes"]);
  expect(parted("former les jeunes", 8)).toEqual(["former", "les jeunes"]);
  expect(parted("تكوينُ الشباب والنساء", 12)).toEqual(["تكوينُ الشباب", "والنساء"]);
});

test("nothing is parted where one side would say nothing", () => {
  expect([parted("mot", 0), parted("mot", 2), parted("mot ", 4), parted("", 0), parted("  mot", 2)]).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test("two texts are one, with a space between them if there is none, and what was parted is whole again", () => {
  expect(joined("أ", "ب")).toEqual({ text: "أ ب", seam: 2 });
  expect(joined("a ", "b")).toEqual({ text: "a b", seam: 2 });
  const [one, other] = parted("إحداث منصة، تكوين الشباب", 12)!;
  expect(joined(one, other).text).toBe("إحداث منصة، تكوين الشباب");
});

test("an order is said only where it is another", () => {
  const notes = new Map([["a", { position: 1 }], ["b", { position: 2 }]]);
  expect(ordered(["a", "b"], notes)).toEqual([]);
  expect(ordered(["a", "b", "new"], notes)).toEqual([]);
  expect(ordered(["a", "new", "b"], notes)).toEqual([{ do: "arrange", table: "note", rows: ["a", "new", "b"] }]);
  expect([ordered(["new"], new Map()), ordered(["a", "b", "new", "newer"], notes)]).toEqual([[], []]);
});

test("a line goes to the turn before or after its own, and out of all turns at the ends", () => {
  const lines = [note("0", null), turn("a"), note("1", "a"), turn("b"), note("2", "b"), note("3", null)];
  expect(neighbour(lines, "2", -1)).toEqual({ turn: "a" });
  expect(neighbour(lines, "1", 1)).toEqual({ turn: "b" });
  expect([neighbour(lines, "1", -1), neighbour(lines, "2", 1)]).toEqual([{ turn: null }, { turn: null }]);
  expect([neighbour(lines, "0", 1), neighbour(lines, "3", -1)]).toEqual([{ turn: "a" }, { turn: "b" }]);
  expect([neighbour(lines, "0", -1), neighbour(lines, "3", 1), neighbour(lines, "none", 1)]).toEqual([undefined, undefined, undefined]);
});

test("it stands at the end of the turn before, at the beginning of the one after, and outside where it was made", () => {
  expect(placed(["1", "2"], "x", "a", -1)).toEqual(["1", "2", "x"]);
  expect(placed(["1", "2"], "x", "b", 1)).toEqual(["x", "1", "2"]);
  expect(placed([at(10), at(30)], at(20), null, 1)).toEqual([at(10), at(20), at(30)]);
});
