// Every text has its room: in four languages, on small windows and with large letters nothing is cut off and nothing covers anything.

import { describe, expect, it } from "vitest";
import type { Language } from "../../ui/src/api/bindings";
import { everyDialog, filled } from "./dialogs";
import { LANGUAGES, useLaptop, type Window } from "./laptop";
import { badlyPlaced, cutHints, tooLarge } from "./measured";
import { everyReading, everyScene, everyScreen, inTheSample } from "./screens";

type Place = "screens" | "hall" | "dialogs";
const SIZES: { size: { width: number; height: number }; text: number; contrast: boolean; places: Place[]; languages?: Language[] }[] = [
  { size: { width: 1366, height: 768 }, text: 100, contrast: false, places: ["screens", "hall"] },
  { size: { width: 1024, height: 640 }, text: 100, contrast: false, places: ["screens", "hall", "dialogs"] },
  { size: { width: 1366, height: 768 }, text: 140, contrast: false, places: ["screens"] },
  // The smallest window, the largest letters and the thickest borders.
  { size: { width: 1024, height: 640 }, text: 140, contrast: true, places: ["screens", "dialogs"] },
  // There what opens is as wide as it ever is; its words matter less than their direction.
  { size: { width: 1920, height: 1080 }, text: 100, contrast: false, places: ["dialogs"], languages: ["ar", "fr"] },
];

describe("text has its room", () => {
  const laptop = useLaptop(async (laptop) => {
    await laptop.begin("ar");
    await filled(laptop);
  });

  describe.each(LANGUAGES)("in %s", (language) => {
    it.each(SIZES.filter(({ languages }) => languages?.includes(language) ?? true))("in $size.width×$size.height at $text %, high contrast $contrast", async ({ size, text, contrast, places }) => {
      await laptop.prefers({ language, text_size: text, contrast });
      const found: string[] = [];
      const look = async ({ page }: Window, name: string) => {
        const faults = [...(await page.evaluate(badlyPlaced)), ...(await page.evaluate(cutHints)), ...(await page.evaluate(tooLarge))];
        found.push(...faults.map((fault) => `${name}: ${fault}`));
      };
      const window = await inTheSample(laptop, size);
      if (places.includes("dialogs")) {
        await everyDialog(window, (name) => look(window, name));
        await everyReading(window, (name) => look(window, name));
      }
      // The last of the screens leaves the workshop.
      if (places.includes("screens")) await everyScreen(window, (name) => look(window, name));
      if (places.includes("hall")) await everyScene(laptop, look, size);
      expect(found).toEqual([]);
    });
  });
});
