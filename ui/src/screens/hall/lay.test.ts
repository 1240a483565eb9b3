import { expect, test } from "vitest";
import { shortened, steps } from "./lay";

test("a text that does not fit ends with a whole word", () => {
  const room = (letters: number) => (text: string) => text.length <= letters;
  expect(shortened("تفعيل آلية العرائض", room(40))).toBe("تفعيل آلية العرائض");
  expect(shortened("تفعيل آلية العرائض", room(14))).toBe("تفعيل آلية…");
  expect(shortened("Mettre en place, dès 2023, un guichet", room(18))).toBe("Mettre en place…");
  expect(shortened("Mettre en place", room(2)), "the first word stands").toBe("Mettre…");
  for (let letters = 8; letters < 60; letters += 1) {
    const text = "one two three four five six seven eight nine ten";
    const said = shortened(text, room(letters)).replace("…", "");
    expect(text.startsWith(said) && (said === text || text[said.length] === " "), said).toBe(true);
  }
});

test("letters become smaller before anything is left out", () => {
  expect(steps(0.84, 2)).toEqual([{ scale: 1, tight: 0 }, { scale: 0.92, tight: 0 }, { scale: 0.84, tight: 0 }, { scale: 0.84, tight: 1 }, { scale: 0.84, tight: 2 }]);
});
