// The lists of recommendations: looked at beside the minutes, saved on pages and as a spreadsheet, and the committee's pack after closing.

import { existsSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { useLaptop, WORKSHOP } from "./laptop";
import { inTheSample } from "./screens";

const laptop = useLaptop((laptop) => laptop.begin("fr"));

it("the pack is one key away once the workshop is closed, and both lists are saved by keys", async () => {
  await laptop.acts({ do: "close-workshop", workshop: WORKSHOP, closed_at: null, untimed: false });
  const window = await inTheSample(laptop);
  await window.goes("Control+6");
  const files = () => (existsSync(laptop.documents) ? readdirSync(laptop.documents) : []);
  const saved = async (chord: string, ending: string) => {
    await window.press(chord);
    await window.until(`there is ${ending}`, () => files().some((name) => name.endsWith(ending)));
    await window.rests();
  };
  // The minutes are no spreadsheet: that key does nothing there.
  await window.press("Control+Shift+S");
  await saved("Control+Shift+K", "_pack-2-ar.pdf");
  for (const [words, name] of [["Recommandations", "recommendations"], ["Dossier du comité", "pack"]] as const) {
    await window.page.locator(".papers .select").first().click();
    await window.page.getByRole("option", { name: words }).click();
    await window.rests();
    await window.sees("img[src^='data:image/svg']");
    await saved("Control+Shift+S", `_${name}-2-ar.xlsx`);
  }
  expect(files().filter((name) => name.endsWith(".xlsx"))).toHaveLength(2);
  expect(window.errors).toEqual([]);
});
