import { describe, expect, it } from "vitest";
import { attendance, evening, person, stay } from "./fixture";
import { marksOf, readMarks, rest, spans } from "./marks";
import { listed } from "./room";

const people = ["a", "b", "c", "d", "e", "f"].map((id) => person(id, id));
const nobody = { ...people[5]!, name: null };
const badges = [3, 5, 6, 9, 9, 12];
const all = listed({
  ...evening,
  people: [...people.slice(0, 5), nobody],
  attendances: people.map((one, index) => ({ ...attendance(one), badge: badges[index]! })),
  stays: [stay("1", "b", null), stay("2", "c", 1, 2)],
});

describe("the rows of a sheet on paper", () => {
  it.each([
    ["3 5-9 12", [3, 5, 6, 7, 8, 9, 12]],
    ["٣ ٥-٩ ١٢", [3, 5, 6, 7, 8, 9, 12]],
    ["3، 5 – 7؛12", [3, 5, 6, 7, 12]],
    ["3,5;12\n14", [3, 5, 12, 14]],
    ["  ", []],
  ])("%j are read", (typed, numbers) => {
    expect(readMarks(typed)).toEqual({ numbers, unread: [], reversed: [], twice: [] });
  });

  it("tells what is not a number, and reads the rest", () => {
    expect(readMarks("3 سعاد 5- 0 12345 0-4 4")).toEqual({ numbers: [3, 4], unread: ["سعاد", "5-0", "12345", "0-4"], reversed: [], twice: [] });
    expect(readMarks("-4 7-8-9 6")).toEqual({ numbers: [6], unread: ["-4", "7-8-9"], reversed: [], twice: [] });
  });

  it("reads a range the wrong way round, and says so", () => {
    expect(readMarks("9-7")).toEqual({ numbers: [7, 8, 9], unread: [], reversed: ["9-7"], twice: [] });
  });

  it("takes a number once, and says which came twice", () => {
    expect(readMarks("5 4-6 6")).toEqual({ numbers: [5, 4, 6], unread: [], reversed: [], twice: [5, 6] });
  });

  it("marks who is awaited, passes over who came, and never guesses", () => {
    const marks = marksOf([3, 5, 6, 9, 12, 40], all);
    expect(marks.mark.map((one) => one.person.id)).toEqual(["a"]);
    expect(marks.already.map((one) => one.person.id)).toEqual(["b", "c"]);
    expect(marks.missing).toEqual([12, 40]);
    expect(marks.shared).toEqual([9]);
  });

  it("says numbers in short", () => {
    expect(spans([12, 4, 3, 5, 9])).toEqual(["3-5", "9", "12"]);
    expect(spans([])).toEqual([]);
  });

  it("keeps in the line what could not be marked", () => {
    const reading = readMarks("3 سعاد 9 40-42");
    expect(rest(reading, marksOf(reading.numbers, all))).toBe("سعاد 9 40-42");
  });
});
