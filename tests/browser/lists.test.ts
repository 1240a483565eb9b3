// The lists of recommendations: looked at beside the minutes, saved on pages and as a spreadsheet, and the committee's pack after closing.

import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { useLaptop, WORKSHOP, type Window } from "./laptop";
import { inTheSample } from "./screens";

const laptop = useLaptop((laptop) => laptop.begin("fr"));

const files = () => (existsSync(laptop.documents) ? readdirSync(laptop.documents) : []);

async function saved(window: Window, chord: string, ending: string): Promise<void> {
  await window.press(chord);
  await window.until(`there is ${ending}`, () => files().some((name) => name.endsWith(ending)));
  await window.rests();
}

it("from the board both lists are saved by keys, with what was just typed, and where they are is said", async () => {
  const window = await inTheSample(laptop);
  await window.goes("Control+4");
  const id = (await laptop.evening()).standing[0]!;
  await window.page.locator(`#card-${id}`).click();
  await window.press("e", "End");
  await window.types(" chaque année");
  await saved(window, "Control+Shift+S", "_recommendations-2-ar.xlsx");
  await window.says("_recommendations-2-ar.xlsx");
  const { recommendations } = await laptop.evening();
  expect(recommendations.find((row) => row.id === id)?.text).toMatch(/ chaque année$/);
  await saved(window, "Control+s", "_recommendations-2-ar.pdf");
  await saved(window, "Control+Shift+K", "_pack-2-ar.pdf");
  for (const name of files()) rmSync(join(laptop.documents, name));
  expect(window.errors).toEqual([]);
});

it("the pack is one key away once the workshop is closed, and both lists are saved by keys", async () => {
  await laptop.acts({ do: "close-workshop", workshop: WORKSHOP, closed_at: null, untimed: false });
  const window = await inTheSample(laptop);
  await window.goes("Control+6");
  // The minutes are no spreadsheet: that key does nothing there.
  await window.press("Control+Shift+S");
  await saved(window, "Control+Shift+K", "_pack-2-ar.pdf");
  for (const [words, name] of [["Recommandations", "recommendations"], ["Dossier du comité", "pack"]] as const) {
    await window.page.locator(".papers .select").first().click();
    await window.page.getByRole("option", { name: words }).click();
    await window.rests();
    await window.sees("img[src^='data:image/svg']");
    await saved(window, "Control+Shift+S", `_${name}-2-ar.xlsx`);
  }
  expect(files().filter((name) => name.endsWith(".xlsx"))).toHaveLength(2);
  expect(window.errors).toEqual([]);
});
