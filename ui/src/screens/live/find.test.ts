import { beforeEach, expect, test, vi } from "vitest";
import { Finder, place } from "./find.svelte";

beforeEach(() => void vi.useFakeTimers());

test("a word is found in any spelling, and where it stands is told in letters of the text", () => {
  expect(place("قالت إنَّ المَدينةَ كبيرة", "المدينه")).toEqual([10, 19]);
  expect("قالت إنَّ المَدينةَ كبيرة".slice(10, 19)).toBe("المَدينةَ");
  expect(place("L’École", "ecole")).toEqual([2, 7]);
  expect([place("abc", "d"), place("abc", " ")]).toEqual([undefined, undefined]);
});

test("notes are gone through once nobody types, and round and round", () => {
  let asked = 0;
  const finder = new Finder(() => {
    asked += 1;
    return [{ key: "1", text: "منصة" }, { key: "2", text: "قاعة" }, { key: "3", text: "المنصّة" }];
  });
  finder.open = true;
  for (const query of ["م", "من", "منصه"]) finder.type(query);
  expect([finder.found, asked]).toEqual([[], 0]);
  vi.advanceTimersByTime(200);
  expect([finder.found, finder.current]).toEqual([["1", "3"], "1"]);
  finder.step(1);
  expect([finder.number, finder.current]).toEqual([1, "3"]);
  finder.step(1);
  expect(finder.current).toBe("1");
  finder.step(-1);
  expect(finder.current).toBe("3");
  finder.close();
  expect(finder.found).toEqual([]);
});
