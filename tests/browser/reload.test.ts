// The page may be loaded anew at any moment, as when the web view's process dies: what was typed until then is there afterwards.

import { describe, expect, it } from "vitest";
import { useLaptop, type Window } from "./laptop";
import { inTheSample } from "./screens";

const SAID = "جملة لم تُحفظ بعد";

/** What stands in the line with the caret. */
const line = (window: Window) => window.page.evaluate(() => (document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value : undefined));

describe("a page that is loaded anew", () => {
  const laptop = useLaptop((laptop) => laptop.begin("ar"));

  it.each(["a new line", "a line that is kept", "a line with another below it"])("has what was typed into %s", async (where) => {
    const window = await inTheSample(laptop);
    await window.goes("Control+3");
    await window.until("the caret is in the new line", async () => (await line(window)) === "");
    const kept = `${SAID} ${where}`;
    if (where !== "a new line") {
      await window.types(kept);
      await window.until("it is kept", async () => (await laptop.evening()).notes.some((note) => note.text === kept));
      await window.rests();
    }
    if (where === "a line with another below it") await window.press("Enter", "ArrowUp");
    // No frame passes between the last letter and the end of the page, and nothing more is heard of it.
    await window.page.route("**/call", (route) => route.abort());
    await window.types(where === "a new line" ? kept : "، وتتمتها");
    await window.page.unroute("**/call");
    await window.reloads();
    const whole = where === "a new line" ? kept : `${kept}، وتتمتها`;
    await window.until("it is in the dossier", async () => (await laptop.evening()).notes.some((note) => note.text === whole));
    await window.rests();
    expect((await laptop.evening()).notes.filter((note) => note.text.startsWith(kept)).map((note) => note.text)).toEqual([whole]);
    if (where === "a new line") expect(await line(window)).toBe(whole);
    const shown = await window.page.locator("textarea").evaluateAll((lines) => lines.map((line) => (line as HTMLTextAreaElement).value));
    expect(shown.filter((text) => text === whole)).toHaveLength(1);
    // What is kept is not brought back again.
    await window.reloads();
    await window.goes("Control+Z");
    expect((await laptop.evening()).notes.some((note) => note.text === whole)).toBe(false);
    await window.reloads();
    await window.rests();
    expect((await laptop.evening()).notes.some((note) => note.text === whole)).toBe(false);
    expect(window.errors).toEqual([]);
  });
});
