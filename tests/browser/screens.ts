// Every screen of Warsha, and the way to it.

import { expect } from "vitest";
import type { HallShow, Language, Theme } from "../../ui/src/api/bindings";
import { WORKSHOP, type Laptop, type Window } from "./laptop";

/** The screens of the shell, by their keys; home leaves the workshop and comes last. */
const SCREENS = [
  ["prepare", "Control+1"],
  ["door", "Control+2"],
  ["live", "Control+3"],
  ["recommendations", "Control+4"],
  ["figures", "Control+5"],
  ["minutes", "Control+6"],
  ["directory", "Control+7"],
  ["history", "Control+8"],
  ["settings", "Control+,"],
  ["home", "Control+0"],
] as const;

/** What opens over a screen, and goes with Escape. */
const OPENED: Partial<Record<(typeof SCREENS)[number][0], [string, string]>> = {
  door: ["walk-in", "F2"],
  live: ["palette", "Control+K"],
  recommendations: ["merge", "Shift+M"],
  figures: ["the hall's modes", "F5"],
  directory: ["shortcuts", "F1"],
};

const HALL: HallShow[] = [
  { show: "emblem" },
  { show: "welcome", workshop: WORKSHOP },
  { show: "agenda", workshop: WORKSHOP },
  { show: "speaker", workshop: WORKSHOP },
  { show: "queue", workshop: WORKSHOP },
  { show: "message", workshop: WORKSHOP, text: "نستأنف على الساعة 18:15" },
  { show: "last-time", workshop: "hall-next", page: 1 },
];

/** Opens the shell in the workshop of the sample. */
export async function inTheSample(laptop: Laptop, size?: { width: number; height: number }): Promise<Window> {
  const window = await laptop.opens("index.html", size);
  await window.page.evaluate((workshop) => sessionStorage.setItem("route", JSON.stringify({ place: "prepare", workshop })), WORKSHOP);
  await window.reloads();
  return window;
}

/** Goes through every screen of the shell, with what opens over it. */
export async function everyScreen(window: Window, visit: (name: string) => Promise<void>): Promise<void> {
  for (const [name, chord] of SCREENS) {
    await window.goes(chord);
    if (name === "minutes") await window.sees("img[src^='data:image/svg'], main [role=alert]");
    await visit(name);
    const [opened, key] = OPENED[name] ?? [];
    if (!opened || !key) continue;
    await window.goes(key);
    await visit(`${name}, ${opened}`);
    await window.goes("Escape");
  }
}

/** Goes through the reading back of the sample, as it is and with everything that it asks: the wording stays whole in sight. */
export async function everyReading(window: Window, visit: (name: string) => Promise<void>): Promise<void> {
  const slide = window.page.locator("article.slide");
  const whole = () => slide.evaluate((element) => {
    const [box, room] = [element.getBoundingClientRect(), element.parentElement!.getBoundingClientRect()];
    return box.top >= room.top - 1 && box.bottom <= room.bottom + 1;
  });

  await window.goes("Control+4");
  await window.goes("l");
  await window.sees("article.slide");
  await visit("reading back");
  for (const [key, asked] of [["e", "wording"], ["o", "objection"], ["d", "reason"], ["v", "hands"]] as const) {
    await window.goes(key);
    await window.sees(asked === "wording" ? ".slide textarea" : ".asked input");
    if (asked === "hands") {
      // More hands than there are people: that is said as well.
      for (const count of ["70", "3", "2", "1"]) await window.press(...count, "Enter");
      await window.sees(".says button:focus");
    }
    expect(await whole(), `${asked}: the wording is in sight`).toBe(true);
    await visit(`reading back, ${asked}`);
    await window.goes("Escape");
  }
  await window.goes("Escape");
  await window.until("the board is back", async () => (await slide.count()) === 0);
}

/** Goes through everything that the hall may be shown. */
export async function everyScene(laptop: Laptop, visit: (window: Window, name: string) => Promise<void>, size?: { width: number; height: number }): Promise<void> {
  const { programme, standing } = await laptop.evening();
  // A workshop to look back from.
  await laptop.tries({ call: "act", actions: [{ do: "save-workshop", id: "hall-next", programme_id: programme.id, date: "2030-01-10" }] });
  const reads = standing.slice(0, 1).map((recommendation): HallShow => ({ show: "read-back", workshop: WORKSHOP, recommendation }));
  const window = await laptop.opens("hall.html", size);
  for (const hall of [...HALL, ...reads]) {
    await laptop.asks({ call: "show", hall });
    await window.reloads();
    await visit(window, `hall, ${hall.show}`);
  }
}

/** The page of all parts, in a language and a theme. */
export async function theGallery(laptop: Laptop, language: Language, theme: Theme): Promise<Window> {
  const window = await laptop.opens("parts.html");
  const segment = (row: number, at: number) => window.page.locator("header .segmented").nth(row).locator("label").nth(at).click();
  await segment(0, ["ar", "fr", "en", "es"].indexOf(language));
  await segment(1, ["light", "dark"].indexOf(theme));
  await window.rests();
  return window;
}
