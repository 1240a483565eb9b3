// Every text has its room: in four languages, on small windows and with large letters nothing is cut off and nothing covers anything.

import { describe, expect, it } from "vitest";
import { LANGUAGES, useLaptop, type Window } from "./laptop";
import { badlyPlaced, cutHints } from "./measured";
import { everyScene, everyScreen, inTheSample } from "./screens";

const SIZES = [
  { size: { width: 1366, height: 768 }, text: 100 },
  { size: { width: 1024, height: 640 }, text: 100 },
  { size: { width: 1366, height: 768 }, text: 140 },
];

describe("text has its room", () => {
  const laptop = useLaptop((laptop) => laptop.begin("ar"));

  describe.each(LANGUAGES)("in %s", (language) => {
    it.each(SIZES)("in $size.width×$size.height at $text %", async ({ size, text }) => {
      await laptop.prefers({ language, text_size: text });
      const found: string[] = [];
      const look = async (window: Window, name: string) => {
        const faults = [...(await window.page.evaluate(badlyPlaced)), ...(await window.page.evaluate(cutHints))];
        found.push(...faults.map((fault) => `${name}: ${fault}`));
      };
      const window = await inTheSample(laptop, size);
      await everyScreen(window, (name) => look(window, name));
      await everyScene(laptop, look, size);
      expect(found).toEqual([]);
    });
  });
});
