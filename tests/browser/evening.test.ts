// The evening's main job by keys, from the first run to the printed minutes.

import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Evening } from "../../ui/src/api/bindings";
import { bare, useLaptop } from "./laptop";

const SAID = "إحداث منصة رقمية لتتبع العرائض والملتمسات";
const WALK_INS = [["زينب الطنجاوي", "1"], ["كمال أزرقان", "2"]] as const;

const BEGINNINGS = [
  { language: "ar", name: "العربية", welcome: "أهلا بكم في ورشة", sample: "تجربة الورشة النموذجية", workshop: "الورشة 2" },
  { language: "fr", name: "Français", welcome: "Bienvenue dans Warsha", sample: "Essayer l’atelier d’exemple", workshop: "Atelier 2" },
] as const;

const speaking = (evening: Evening) => evening.interventions.filter((turn) => turn.started_at !== null && turn.stopped_at === null).length;
const captured = (evening: Evening) => evening.recommendations.filter((row) => row.text === SAID).length;
const merged = (evening: Evening) => evening.recommendations.filter((row) => row.merged_into !== null).length;

describe.each(BEGINNINGS)("in $language", ({ language, name, welcome, sample, workshop }) => {
  const laptop = useLaptop();

  it("the evening is run by keys and printed", async () => {
    const window = await laptop.opens();
    await window.clicks(name);
    await window.says(welcome);
    expect(await window.page.locator("html").getAttribute("dir")).toBe(language === "ar" ? "rtl" : "ltr");
    await window.clicks(sample);
    await window.says("تطوان جماعة منفتحة");
    await window.rests();
    await window.press("Enter");
    await window.sees("nav [aria-current=page]");
    await window.says(workshop);
    const comesTrue = (what: string, is: (evening: Evening) => boolean) => laptop.comesTrue(window, what, is);

    // Two people who are on no list yet.
    const before = await laptop.evening();
    for (const [name, sex] of WALK_INS) {
      await window.goes("Control+2");
      await window.types(name);
      await window.rests();
      await window.press("F2");
      await window.rests();
      await window.press(sex, "Enter");
      await comesTrue("the walk-in is checked in", (evening) => JSON.stringify(evening).includes(name));
    }
    expect((await laptop.evening()).stays).toHaveLength(before.stays.length + 2);

    // The floor, a note, a recommendation; taken back and done again.
    await window.goes("Control+3");
    await window.goes("Control+J");
    await window.types(WALK_INS[0][0]);
    await window.rests();
    await window.press("Enter");
    await comesTrue("a hand is up", (evening) => evening.requests.length > 0);
    await window.press("F9");
    await comesTrue("somebody has the floor", (evening) => speaking(evening) === 1);
    await window.until("the caret is in the new note", () => window.page.evaluate(() => document.activeElement instanceof HTMLTextAreaElement));
    await window.types(SAID);
    await window.press("Control+Enter");
    await comesTrue("the recommendation is captured", (evening) => captured(evening) === 1);
    await window.press("Control+Z");
    await comesTrue("it is taken back", (evening) => captured(evening) === 0);
    await window.press("Control+Y");
    await comesTrue("it is done again", (evening) => captured(evening) === 1);
    await window.press("Shift+F8");
    await comesTrue("the floor is free", (evening) => speaking(evening) === 0);

    // The first pair that is suggested is merged.
    await window.goes("Control+4");
    await window.press("m");
    await comesTrue("the pair is merged", (evening) => merged(evening) === 2);

    // Seen, and saved.
    await window.goes("Control+6");
    await window.sees("img[src^='data:image/svg']");
    await window.press("Control+S");
    const saved = () => (existsSync(laptop.documents) ? readdirSync(laptop.documents) : []).filter((file) => file.endsWith(".pdf"));
    await window.until("the minutes are saved", () => saved().length === 1);
    await window.rests();
    const file = saved()[0]!;
    await window.says(file);
    const text = bare(execFileSync("pdftotext", [join(laptop.documents, file), "-"], { encoding: "utf8" })).split(/\s+/).join(" ");
    expect(text, "what was typed is printed").toContain(SAID);
    for (const [name] of WALK_INS) expect(JSON.stringify(await laptop.evening())).toContain(name);
    expect(window.errors).toEqual([]);
  });
});
