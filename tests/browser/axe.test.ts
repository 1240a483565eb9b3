// axe finds nothing on any screen. What it cannot tell is contrast, where something lies behind a text: that is computed here.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AxeResults } from "axe-core";
import { faint } from "./contrast";
import { everyDialog, filled } from "./dialogs";
import { useLaptop, type Window } from "./laptop";
import { everyReading, everyScene, everyScreen, inTheSample, theGallery } from "./screens";

const axe = readFileSync(join(import.meta.dirname, "../../ui/node_modules/axe-core/axe.min.js"), "utf8");
const THEMES = ["light", "dark"] as const;
const SPOKEN = ["ar", "fr"] as const;

declare global {
  var axe: { run: (options: object) => Promise<AxeResults> };
}

/** What is wrong with the page that is shown. */
async function faults({ page }: Window, name: string): Promise<string[]> {
  await page.evaluate(axe);
  const { violations, incomplete } = await page.evaluate(async () => {
    const { violations, incomplete } = await globalThis.axe.run({ resultTypes: ["violations", "incomplete"] });
    const short = (rules: AxeResults["violations"]) => rules.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, target }) => ({ html, target: target.join(" ") })) }));
    return { violations: short(violations), incomplete: short(incomplete) };
  });
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${name}: ${id}: ${html}`));
  for (const { id, nodes } of incomplete) {
    if (id !== "color-contrast") found.push(...nodes.map(({ html }) => `${name}: cannot be told: ${id}: ${html}`));
    else found.push(...(await faint(page, nodes.map(({ target }) => target))).map((low) => `${name}: ${low}`));
  }
  return found;
}

const every = THEMES.flatMap((theme) => SPOKEN.map((language) => ({ theme, language })));

describe("axe finds nothing", () => {
  const laptop = useLaptop(async (laptop) => {
    await laptop.begin("ar");
    await filled(laptop);
  });

  it.each(every)("in $language on any screen, $theme", async ({ theme, language }) => {
    await laptop.prefers({ language, theme });
    const window = await inTheSample(laptop);
    const found: string[] = [];
    await everyScreen(window, async (name) => void found.push(...(await faults(window, name))));
    expect(found).toEqual([]);
    expect(window.errors).toEqual([]);
  });

  it.each([{ language: "ar", theme: "light" }, { language: "fr", theme: "dark" }] as const)("in $language in any dialog, $theme", async ({ theme, language }) => {
    await laptop.prefers({ language, theme });
    const window = await inTheSample(laptop);
    const found: string[] = [];
    const look = async (name: string) => void found.push(...(await faults(window, name)));
    await everyDialog(window, look);
    await everyReading(window, look);
    expect(found).toEqual([]);
    expect(window.errors).toEqual([]);
  });

  it.each(SPOKEN)("in %s in the hall", async (language) => {
    await laptop.prefers({ language });
    const found: string[] = [];
    await everyScene(laptop, async (window, name) => void found.push(...(await faults(window, name))));
    expect(found).toEqual([]);
  });

  it.each(every)("in $language on the page of all parts, $theme", async ({ theme, language }) => {
    expect(await faults(await theGallery(laptop, language, theme), "parts")).toEqual([]);
  });
});

describe("axe finds nothing at the first run", () => {
  const laptop = useLaptop();

  it.each(every)("in $language, $theme", async ({ theme, language }) => {
    const window = await laptop.opens("index.html", undefined, theme);
    await window.clicks({ ar: "العربية", fr: "Français" }[language]);
    await window.rests();
    expect(await window.page.locator("html").getAttribute("data-theme")).toBe(theme);
    expect(await faults(window, "begin")).toEqual([]);
  });
});
