// Themes, sizes of letters and languages apply at once: the page is never loaded anew for them.

import { describe, expect, it } from "vitest";
import type { Language } from "../../ui/src/api/bindings";
import { bare, LANGUAGES, useLaptop, type Window } from "./laptop";
import { inTheSample } from "./screens";

/** When this page was loaded. */
const loaded = (window: Window) => window.page.evaluate(() => performance.timeOrigin);

/** What every word on the page says, in order; without the hour, which goes on. */
const said = async (window: Window) => bare(await window.page.locator("#app").innerText()).replace(/\d\d:\d\d/g, "").split(/\s*\n\s*/);

const looks = (window: Window) =>
  window.page.evaluate(() => {
    const { theme, contrast } = document.documentElement.dataset;
    const { backgroundColor, color } = getComputedStyle(document.body);
    const title = parseFloat(getComputedStyle(document.querySelector("main h2")!).fontSize);
    return { theme, contrast, colours: `${backgroundColor} ${color}`, title };
  });

describe("what is preferred applies at once", () => {
  const laptop = useLaptop((laptop) => laptop.begin("fr"));

  it("in four themes, by keys", async () => {
    const window = await inTheSample(laptop);
    await window.goes("Control+,");
    const since = await loaded(window);
    const seen = new Map<string, string>();
    // As the system has it, light, dark; each with more contrast and without.
    for (let step = 0; step < 3; step += 1) {
      for (let press = 0; press < 2; press += 1) {
        const { theme, contrast, colours } = await looks(window);
        const before = seen.get(`${theme} ${contrast}`) ?? colours;
        expect(colours, `${theme} ${contrast}`).toBe(before);
        seen.set(`${theme} ${contrast}`, colours);
        await window.goes("h");
      }
      await window.goes("t");
    }
    expect([...seen.keys()].sort()).toEqual(["dark high", "dark undefined", "light high", "light undefined"]);
    expect(new Set(seen.values()).size).toBe(4);
    expect(await loaded(window)).toBe(since);
  });

  it("in every size of letters, by keys", async () => {
    await laptop.prefers({ text_size: 90 });
    const window = await inTheSample(laptop);
    await window.goes("Control+,");
    const since = await loaded(window);
    await window.page.locator("#text-size").focus();
    const { title } = await looks(window);
    for (let size = 95; size <= 140; size += 5) {
      await window.goes("ArrowUp");
      expect((await looks(window)).title / title).toBeCloseTo(size / 90, 3);
    }
    expect(await window.page.locator("output").innerText()).toContain("140");
    expect(await loaded(window)).toBe(since);
    await laptop.prefers({ text_size: 100 });
  });

  it("in every language: no word of the earlier one stays", async () => {
    const window = await inTheSample(laptop);
    await window.goes("Control+,");
    const names: Record<Language, string> = { ar: "العربية", fr: "Français", en: "English", es: "Español" };
    const switched = new Map<Language, string[]>();
    const since = await loaded(window);
    for (const language of LANGUAGES) {
      await window.clicks(names[language]);
      await window.rests();
      const { lang, dir } = await window.page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
      expect({ lang, dir }).toEqual({ lang: language, dir: language === "ar" ? "rtl" : "ltr" });
      switched.set(language, await said(window));
    }
    expect(await loaded(window)).toBe(since);
    // A page loaded anew has never known another language.
    for (const language of LANGUAGES) {
      await laptop.prefers({ language });
      await window.reloads();
      expect(switched.get(language), language).toEqual(await said(window));
    }
    const stays = switched.get("ar")!.filter((words) => /\p{L}{3}/u.test(words) && LANGUAGES.every((language) => switched.get(language)!.includes(words)));
    // What is in no language of the interface: names of languages, and what somebody wrote.
    const own = new Set([...Object.values(names), ...(await laptop.reads({ view: "settings" })).flatMap(({ value }) => String(value ?? "").split("\n"))]);
    const workshop = JSON.stringify(await laptop.evening());
    const chord = /^(Ctrl|Alt|Shift|F\d)\b/;
    expect(stays.filter((words) => !own.has(words) && !workshop.includes(words) && !chord.test(words))).toEqual([]);
  });
});
