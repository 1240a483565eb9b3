// The door by keys, where it is not a matter of one name and Enter: who sent word, who was counted, who signed on paper, who is
// known already, and what is entered the day after.

import { describe, expect, it } from "vitest";
import type { Action, Evening } from "../../ui/src/api/bindings";
import { bare, useLaptop, WORKSHOP, type Laptop, type Window } from "./laptop";
import { inTheSample } from "./screens";

const PEOPLE = ["سعاد الخطيب", "فاطمة الزهراء بنعيسى", "يوسف التمسماني", "مريم بلحاج", "حميد أولاد علي", "نور الهدى سكيرج"];
const TODAY = new Date().toISOString().slice(0, 10);

/** A workshop with six people on its list, who are numbered from 1. */
async function listed(laptop: Laptop, date: string): Promise<void> {
  await laptop.begin("ar", false);
  await laptop.acts(
    { do: "save-programme", id: "programme", title: "تطوان جماعة منفتحة" },
    { do: "save-workshop", id: WORKSHOP, programme_id: "programme", number: 2, date, utc_offset: 0 },
    ...PEOPLE.flatMap((name, index): Action[] => [{ do: "save-person", id: `person-${index + 1}`, name }, { do: "register", workshop: WORKSHOP, person: `person-${index + 1}`, roles: [] }]),
  );
}

const staying = (evening: Evening, person: string) => {
  const attendance = evening.attendances.find((row) => row.person_id === person)?.id;
  return evening.stays.filter((stay) => stay.attendance_id === attendance && stay.left_at === null);
};
const counted = (evening: Evening) => evening.headcounts.reduce((sum, row) => sum + row.count, 0);

/** Looks for a name at the door, and waits for the answer. */
async function finds(window: Window, name: string): Promise<void> {
  await window.types(name);
  await window.rests();
}

describe("during the evening", () => {
  const laptop = useLaptop(async (laptop) => {
    await listed(laptop, TODAY);
    await laptop.acts({ do: "open-workshop", workshop: WORKSHOP, opened_at: null, untimed: false });
  });
  const atTheDoor = async () => {
    const window = await inTheSample(laptop);
    await window.goes("Control+2");
    return window;
  };
  const wordOf = (evening: Evening, person: string) => evening.attendances.find((row) => row.person_id === person);

  it("word is taken, and another comes in her place", async () => {
    const window = await atTheDoor();
    await finds(window, "سعاد");
    await window.press("Alt+x");
    await laptop.comesTrue(window, "she is excused", (evening) => wordOf(evening, "person-1")?.absence === "excused");
    await finds(window, "سعاد");
    await window.press("Alt+x");
    await laptop.comesTrue(window, "she is awaited", (evening) => wordOf(evening, "person-1")?.absence === null);
    await finds(window, "سعاد");
    await window.press("Alt+r");
    await window.sees(".sending");
    await finds(window, "يوسف");
    await window.press("Enter");
    await laptop.comesTrue(window, "he is there for her", (evening) => wordOf(evening, "person-1")?.representative_id === "person-3" && staying(evening, "person-3").length === 1);
    expect(await window.page.locator(".sending").count()).toBe(0);
    await window.press("Control+z");
    await laptop.comesTrue(window, "both are taken back", (evening) => wordOf(evening, "person-1")?.absence === null && staying(evening, "person-3").length === 0);
    expect(window.errors).toEqual([]);
  });

  it("a sheet on paper is marked in one act, and what is not understood stays in the line", async () => {
    const window = await atTheDoor();
    await window.press("Control+Shift+P");
    const line = window.page.locator("[role=dialog] input").first();
    await window.types("٢، 5-4 40 x");
    await window.press("Enter");
    await laptop.comesTrue(window, "three are there, and at no hour", (evening) => ["person-2", "person-4", "person-5"].every((person) => staying(evening, person)[0]?.arrived_at === null));
    await window.until("the rest stays", async () => (await line.inputValue()) === "x 40");
    await window.press("Escape");
    await window.until("the caret is in the search", () => window.page.evaluate(() => document.activeElement?.matches("main .search input") ?? false));
    await window.press("Control+z");
    await laptop.comesTrue(window, "all are taken back", (evening) => evening.stays.length === 0);
    expect(window.errors).toEqual([]);
  });

  it("one who was counted gives her name, and is counted once", async () => {
    const window = await atTheDoor();
    await window.press("Control+Shift+1");
    await laptop.comesTrue(window, "a woman is counted", (evening) => counted(evening) === 1);
    await finds(window, "مريم");
    await window.press("Alt+i", "Enter");
    await laptop.comesTrue(window, "she is there by her name alone", (evening) => counted(evening) === 0 && staying(evening, "person-4").length === 1);
    expect(window.errors).toEqual([]);
  });

  it("who is known by nearly the same name is offered, and not taken for another", async () => {
    const window = await atTheDoor();
    await finds(window, "فاطنة الزهراء بن عيسى");
    await window.press("F2");
    await window.sees(".likes button");
    await window.press("Alt+7");
    await laptop.comesTrue(window, "she is there", (evening) => staying(evening, "person-2").length === 1);
    expect((await laptop.evening()).people).toHaveLength(PEOPLE.length);
    expect(window.errors).toEqual([]);
  });
});

describe("the day after", () => {
  const laptop = useLaptop((laptop) => listed(laptop, "2022-10-13"));

  it("no hour is noted, unless somebody says so", async () => {
    const window = await inTheSample(laptop);
    await window.goes("Control+2");
    await finds(window, "سعاد");
    await window.press("Enter");
    await window.until("she is there, and at no hour", async () => staying(await laptop.evening(), "person-1")[0]?.arrived_at === null);
    await window.rests();
    await window.press("Alt+h");
    await finds(window, "يوسف");
    await window.press("Enter");
    await window.until("he is there, and came now", async () => typeof staying(await laptop.evening(), "person-3")[0]?.arrived_at === "number");
    expect(window.errors).toEqual([]);
  });
});

describe("while others come", () => {
  const laptop = useLaptop(async (laptop) => {
    await listed(laptop, TODAY);
    await laptop.acts({ do: "open-workshop", workshop: WORKSHOP, opened_at: null, untimed: false });
  });
  const idOf = (name: string) => `person-${PEOPLE.indexOf(name) + 1}`;

  it("Enter is for whom an arrow went to, and not for who stands in that place by then", async () => {
    const window = await inTheSample(laptop);
    await window.goes("Control+2");
    const name = async (at: number) => bare(await window.page.locator(`#door-row-${at} .name`).innerText());
    await window.press("ArrowDown", "ArrowDown");
    const [first, meant] = [await name(0), await name(1)];
    await laptop.acts({ do: "arrive", workshop: WORKSHOP, person: idOf(first), arrived_at: null, untimed: false });
    await window.page.evaluate(() => new BroadcastChannel("changed").postMessage(null));
    await window.until("the list is shorter", async () => (await name(0)) === meant);
    await window.press("Enter");
    await laptop.comesTrue(window, "one more is there", (evening) => evening.stays.length === 2);
    expect(staying(await laptop.evening(), idOf(meant))).toHaveLength(1);
    expect(window.errors).toEqual([]);
  });
});
