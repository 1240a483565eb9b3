// Whatever somebody writes is shown as what was written, and as nothing else.

import { describe, expect, it } from "vitest";
import type { Action, Fault } from "../../ui/src/api/bindings";
import { HOSTILE } from "./hostile";
import { bare, useLaptop, WORKSHOP, type Laptop, type Window } from "./laptop";
import { everyScreen, inTheSample } from "./screens";

/** Why it was refused; nothing if it was kept. */
async function refused(laptop: Laptop, ...actions: Action[]): Promise<string | undefined> {
  const { done, reply } = await laptop.tries({ call: "act", actions });
  return done ? undefined : (reply as Fault).code;
}

/** Every text that stands alone on the page, and what its lines hold. */
const shown = ({ page }: Window) =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll<HTMLElement>("#app *")].filter((element) => element.childElementCount === 0 || element.matches("bdi, p")).map((element) => element.textContent ?? "");
    const lines = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")].map((line) => line.value);
    return [...texts, ...lines];
  });

/** What the page has been made to do or to hold by a text. */
const made = ({ page }: Window) =>
  page.evaluate(() => {
    const strange = [...document.querySelectorAll("#app script, iframe, object, embed, [data-hostile], [onerror], [onload], [onfocus], img[src='x'], a[href^='javascript']")];
    return [...strange.map((element) => element.outerHTML), ...("hostile" in globalThis ? ["a script ran"] : [])];
  });

describe("hostile text", () => {
  const laptop = useLaptop((laptop) => laptop.begin("fr"));

  it("is shown as text on every screen, or refused", async () => {
    expect(new Set(HOSTILE).size).toBe(200);
    const kept = { notes: [] as string[], recommendations: [] as string[] };
    const refusals = new Set<string>();
    for (const [at, text] of HOSTILE.entries()) {
      const note = await refused(laptop, { do: "write-note", id: `note-h${at}`, workshop_id: WORKSHOP, language: "fr", kind: "note", text });
      if (note === undefined) kept.notes.push(text);
      else refusals.add(note);
      const recommendation = await refused(laptop, {
        do: "capture", id: `rec-h${at}`, workshop: WORKSHOP, text, kind: "recommendation", implied: false, language: "fr", proposers: [], notes: [], axes: [], tags: [], intervention: null,
      });
      if (recommendation === undefined) kept.recommendations.push(text);
      const person = await refused(laptop, { do: "save-person", id: `person-h${at}`, name: text }, { do: "register", workshop: WORKSHOP, person: `person-h${at}`, roles: [] });
      const organisation = await refused(laptop, { do: "save-organisation", id: `org-h${at}`, name: text });
      for (const code of [recommendation, person, organisation]) if (code !== undefined) refusals.add(code);
    }
    expect([...refusals].sort()).toEqual(["text-bidi", "text-control", "text-empty", "text-too-long"]);
    expect(kept.notes.length).toBeGreaterThan(170);
    const evening = await laptop.evening();
    expect(kept.notes.filter((text) => !evening.notes.some((note) => note.text === text)), "read back").toEqual([]);

    const window = await inTheSample(laptop);
    const strange: string[] = [];
    await everyScreen(window, async (name) => {
      strange.push(...(await made(window)).map((what) => `${name}: ${what}`));
      const texts = new Set(await shown(window));
      if (name === "live") expect(kept.notes.filter((text) => !texts.has(text)), name).toEqual([]);
      if (name === "recommendations") expect(kept.recommendations.filter((text) => !texts.has(text)), name).toEqual([]);
    });
    expect(strange).toEqual([]);
    expect(window.errors).toEqual([]);
  });

  it("is kept as it was pasted and looked for, and what is refused stays to be mended", async () => {
    const window = await inTheSample(laptop);
    const line = () => window.page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value);
    await window.goes("Control+3");
    await window.until("the caret is in the new line", async () => (await line()) === "");
    const text = "<img src=x onerror='globalThis.hostile = 1'> { $name } 👨‍👩‍👧‍👦";
    await window.pastes(text);
    await window.until("it is kept", async () => (await laptop.evening()).notes.some((note) => note.text === text));
    await window.goes("Control+K");
    await window.pastes(text);
    await window.rests();
    expect(await made(window)).toEqual([]);
    await window.goes("Escape");

    await window.press("Control+3", "Control+End", "Enter");
    await window.until("a new line is open", async () => (await line()) === "");
    const long = "كلمة ".repeat(20_000);
    await window.pastes(long);
    await window.says(bare("trop long"));
    expect(await line(), "nothing of it is lost").toBe(long);
    const frames = await window.page.evaluate(() => new Promise<number>((done) => {
      const begun = performance.now();
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begun)));
    }));
    expect(frames, "two frames with 100 000 letters, in milliseconds").toBeLessThan(1_000);
    expect(window.errors).toEqual([]);
  });
});
