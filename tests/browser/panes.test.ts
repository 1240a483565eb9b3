// The panes stand where the mock-ups have them. `panes.json` holds their place and size in CSS pixels, measured in the mock-ups at
// 1366x768 from the left upper edge. Left out is what is elsewhere for a reason, as a pane of the mock-up with what Warsha has not.

import { expect, it } from "vitest";
import { useLaptop, WORKSHOP, type Window } from "./laptop";
import { mocked } from "./mocked";
import PANES from "./panes.json";
import { inTheSample } from "./screens";

/** How far an edge may be from where the mock-up has it. */
const NEAR = 8;

type Place = number[];
type Screen = keyof typeof PANES;

const SHELL = { rail: "nav.rail", top: "header.top", find: "header.top .find", hints: "footer.hints" };
const PANE: Record<Screen, Record<string, string>> = {
  door: { ...SHELL, search: "main .search", list: "main section .list", said: "main .said", room: "main aside .room" },
  "live-ar": { ...SHELL, floor: "[data-pane=floor]", now: "[data-pane=floor] .now", next: "[data-pane=floor] .next", end: "[data-pane=floor] .now .turns", waits: "[data-pane=floor] ol > li", add: "[data-pane=floor] .add .box", share: "[data-pane=floor] .share", notes: "[data-pane=notes]", agenda: "[data-pane=notes] .strip", line: "[data-pane=notes] .note.last", marks: "[data-pane=notes] [role=toolbar]", captured: "[data-pane=captured]" },
  "live-fr": {},
  recommendations: { ...SHELL, work: "main .work", head: "main .head", columns: "main .columns", first: "main .column", panel: "main aside", merge: "main aside .main .button" },
  figures: { ...SHELL, tools: "main .tools", first: ".kpis > :nth-child(1)", second: ".kpis > :nth-child(2)", third: ".kpis > :nth-child(3)", fourth: ".kpis > :nth-child(4)", stages: ".charts > :nth-child(1)", ages: ".second-column > :nth-child(1)", kinds: ".second-column > :nth-child(2)" },
  minutes: { ...SHELL, side: ".minutes .side", paper: ".papers .field:nth-child(1) .select", language: ".papers .field:nth-child(2) .select", save: ".side .save .button", preview: ".minutes .proof", bar: ".proof header", pages: ".proof .pages" },
  hall: { header: "main header", middle: "main section", ring: "main .ring", next: "main footer > :first-child", last: "main footer > .last" },
};
PANE["live-fr"] = PANE["live-ar"];

/** Measures the panes of a screen, and says which of them are not where they should be. */
async function stand(window: Window, screen: Screen): Promise<void> {
  await window.rests();
  const found = await window.page.evaluate(
    (panes) => Object.fromEntries(Object.entries(panes).map(([name, selector]) => {
      const pane = document.querySelector(selector)?.getBoundingClientRect();
      return [name, pane ? [pane.x, pane.y, pane.width, pane.height].map(Math.round) : []];
    })),
    PANE[screen],
  );
  const wanted: Record<string, Place> = PANES[screen];
  expect(Object.keys(wanted)).toEqual(Object.keys(PANE[screen]));
  const astray = Object.entries(wanted).flatMap(([name, place]) => {
    const here = found[name] ?? [];
    return place.every((edge, index) => Math.abs(edge - (here[index] ?? NaN)) <= NEAR) ? [] : [{ name, mocked: place, here }];
  });
  expect(astray).toEqual([]);
}

const laptop = useLaptop(async (laptop) => {
  await laptop.begin("ar", false);
  await laptop.prefers({ speech_minutes: 5 });
  await mocked(laptop);
});

it("at the door, in recommendations, figures and minutes", async () => {
  await laptop.prefers({ language: "ar" });
  const window = await inTheSample(laptop);
  await window.goes("Control+2");
  await stand(window, "door");
  await window.goes("Control+4");
  await window.sees(".suggested");
  await window.goes("Shift+M");
  await stand(window, "recommendations");
  await window.goes("Control+5");
  await stand(window, "figures");
  await window.goes("Control+6");
  await window.sees("img[src^='data:image/svg']");
  await stand(window, "minutes");
});

it.each(["ar", "fr"] as const)("while it happens, in %s", async (language) => {
  await laptop.prefers({ language });
  const window = await inTheSample(laptop);
  await window.goes("Control+3");
  await stand(window, `live-${language}`);
});

it("in the hall", async () => {
  await laptop.asks({ call: "show", hall: { show: "speaker", workshop: WORKSHOP } });
  const window = await laptop.opens("hall.html");
  await window.sees("main .ring");
  await stand(window, "hall");
});
