// The floor by keys: who is proposed, what the chair makes of it, the clock that stands, and what is put right afterwards.

import { describe, expect, it } from "vitest";
import type { Action, Evening } from "../../ui/src/api/bindings";
import { useLaptop, WORKSHOP, type Laptop, type Window } from "./laptop";
import { inTheSample } from "./screens";

const MINUTE = 60_000;
const TODAY = new Date().toISOString().slice(0, 10);
/** By badge, from 1. */
const PEOPLE = [
  ["حميد أولاد علي", "male"], ["يوسف التمسماني", "male"], ["عمر لمرابط", "male"], ["كريم العلوي", "male"], ["مريم بلحاج", "female"], ["سعاد الخطيب", "female"],
] as const;

/** A workshop that began half an hour ago, with six people in the room; the first had the floor. */
async function debated(laptop: Laptop): Promise<void> {
  const now = Date.now();
  await laptop.begin("ar", false);
  await laptop.acts(
    { do: "save-programme", id: "programme", title: "تطوان جماعة منفتحة" },
    { do: "save-workshop", id: WORKSHOP, programme_id: "programme", number: 2, date: TODAY, utc_offset: 0 },
    { do: "save-agenda-item", id: "opening", workshop_id: WORKSHOP, title: "كلمة افتتاحية", minutes: 10 },
    { do: "save-agenda-item", id: "debate", workshop_id: WORKSHOP, title: "نقاش عام", minutes: 60 },
    { do: "open-workshop", workshop: WORKSHOP, opened_at: now - 30 * MINUTE, untimed: false },
    ...PEOPLE.flatMap(([name, sex], index): Action[] => [
      { do: "save-person", id: `person-${index + 1}`, name, sex, sex_source: "declared" },
      { do: "arrive", workshop: WORKSHOP, person: `person-${index + 1}`, arrived_at: now - 35 * MINUTE, untimed: false },
    ]),
    { do: "give-floor", id: "first", workshop: WORKSHOP, person: "person-1", kind: null, agenda_item: "opening", out_of_turn: false, connector: null, started_at: now - 29 * MINUTE, untimed: false },
    { do: "end-floor", workshop: WORKSHOP, stopped_at: now - 15 * MINUTE },
  );
}

describe.each(["ar", "fr"] as const)("the floor in %s", (language) => {
  const laptop = useLaptop(async (laptop) => {
    await debated(laptop);
    await laptop.prefers({ language });
  });
  const inTheSession = async () => {
    const window = await inTheSample(laptop);
    await window.goes("Control+3");
    return window;
  };
  /** The badges of those who wait, as the screen shows them. */
  const waiting = (window: Window) =>
    window.page.evaluate(() => [...document.querySelectorAll("[data-give] .name")].map((name) => name.textContent));
  const named = (...badges: number[]) => badges.map((badge) => PEOPLE[badge - 1]![0]);
  const raises = async (window: Window, typed: string, requests: number) => {
    await window.press("Control+J");
    await window.types(typed);
    await window.press("Enter");
    await laptop.comesTrue(window, `a hand for ${typed}`, (evening) => evening.requests.length === requests);
  };
  const has = (evening: Evening) => evening.interventions.find((turn) => turn.started_at !== null && turn.stopped_at === null);
  const personOf = (evening: Evening, attendance?: string) => evening.attendances.find((row) => row.id === attendance)?.person_id;

  it("is proposed by turns, given by the chair, interrupted, and goes on", async () => {
    const window = await inTheSession();
    await window.press("Alt+p");
    await laptop.comesTrue(window, "the debate is taken up", ({ agenda }) => agenda[0]!.ended_at !== null && agenda[1]!.began_at !== null);
    for (const [at, typed] of ["2", "3", "4؟", "5"].entries()) await raises(window, typed, at + 1);
    expect(await waiting(window)).toEqual(named(2, 3, 4, 5));
    // Nobody but the facilitator is told.
    expect(await window.page.locator(".hint").count()).toBe(1);
    // By turns: the one woman comes first.
    await window.press("Alt+o");
    await window.sees("[role=menu]");
    await window.press("ArrowDown", "Enter");
    await laptop.comesTrue(window, "by turns", ({ workshop }) => workshop.floor_mode === "alternate");
    expect(await waiting(window)).toEqual(named(5, 2, 3, 4));
    // The chair puts the question first, and the rule has the rest.
    await window.page.locator("[data-give]").nth(3).focus();
    await window.press("Alt+ArrowUp");
    await laptop.comesTrue(window, "moved once", ({ requests }) => requests.filter((row) => row.position !== null).length === 3);
    expect(await waiting(window)).toEqual(named(5, 2, 4, 3));
    await window.press("Backspace");
    await laptop.comesTrue(window, "released", ({ requests }) => requests.filter((row) => row.position !== null).length === 2);
    await window.press("Control+z");
    await window.press("Control+z");
    await laptop.comesTrue(window, "as the rule has it", ({ requests }) => requests.every((row) => row.position === null));

    // A key that is pressed twice gives the floor once.
    await window.page.evaluate(() => {
      for (let n = 0; n < 2; n += 1) document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "F9", code: "F9", bubbles: true, cancelable: true }));
    });
    await laptop.comesTrue(window, "she has the floor", (evening) => personOf(evening, has(evening)?.attendance_id) === "person-5");
    expect((await laptop.evening()).interventions).toHaveLength(2);
    expect(has(await laptop.evening())?.out_of_turn).toBe(false);
    await window.press("F8");
    await laptop.comesTrue(window, "the clock stands", ({ pauses }) => pauses.length === 1 && pauses[0]!.ended_at === null);
    await window.sees(".stands");
    await window.press("F8", "F7");
    await laptop.comesTrue(window, "it goes on, and longer", (evening) => evening.pauses[0]!.ended_at !== null && has(evening)?.extra_minutes === 1);

    // A point of order comes at once; then she goes on.
    await window.press("Control+J");
    await window.types("6!");
    await window.press("Shift+Enter");
    await laptop.comesTrue(window, "a point of order", (evening) => has(evening)?.kind === "point-of-order");
    expect((await waiting(window))[0]).toBe(PEOPLE[4]![0]);
    await window.press("F9");
    await laptop.comesTrue(window, "she goes on", (evening) => personOf(evening, has(evening)?.attendance_id) === "person-5");
    await window.press("Shift+F8");
    await laptop.comesTrue(window, "the floor is free", (evening) => has(evening) === undefined);
    expect(window.errors).toEqual([]);
  });

  it("hours that were noted wrongly are put right, and marked", async () => {
    const window = await inTheSession();
    await window.page.locator("button.length:not(:disabled)").first().click();
    await window.sees("[role=dialog] form");
    const to = window.page.locator("[role=dialog] input").nth(1);
    const [hours, minutes] = (await to.inputValue()).split(":");
    await to.fill("25:99");
    await window.press("Enter");
    await window.sees("[role=dialog] [aria-invalid]");
    // A minute later than it was.
    const later = (Number(hours) * 60 + Number(minutes) + 1) % 1440;
    await to.fill(`${Math.floor(later / 60)}h${String(later % 60).padStart(2, "0")}`);
    await window.press("Enter");
    await laptop.comesTrue(window, "it is marked", ({ interventions: [turn] }) => turn!.corrected && turn!.stopped_at! % MINUTE === 0);
    expect(await window.page.locator("[role=dialog]").count()).toBe(0);
    expect(window.errors).toEqual([]);
  });
});
