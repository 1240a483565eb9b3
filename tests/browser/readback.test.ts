// Recommendations are read back to the hall by keys, one for each that nobody opposes; the hall sees each, and its result.

import { describe, expect, it } from "vitest";
import type { Action, Evening, HallScene, Sex } from "../../ui/src/api/bindings";
import { bare, useLaptop, Window, type Laptop } from "./laptop";
import { badlyPlaced, tooLarge } from "./measured";

const TEXTS = { ar: "إحداث منصة رقمية لتتبع العرائض والملتمسات", fr: "Créer une plateforme de suivi des pétitions" } as const;
/** What the hall reads of a result. */
const RESULTS = {
  ar: { consensus: "اعتُمدت بالتوافق", vote: "اعتُمدت بالأغلبية", noted: "أُخذ العلم بها", deferred: "أُجلت", "set-aside": "لم يُحتفظ بها" },
  fr: { consensus: "Adoptée par consensus", vote: "Adoptée à la majorité", noted: "Prise d’acte", deferred: "Reportée", "set-aside": "Non retenue" },
} as const;
const WOMEN = 4;
const MEN = 12;

const evening = (laptop: Laptop, workshop: string): Promise<Evening> => laptop.reads({ view: "evening", workshop });
const scene = async (laptop: Laptop): Promise<HallScene> => (await fetch(`${laptop.url}/hall`)).json() as Promise<HallScene>;

/** A workshop of few women and more men, who put so many recommendations. */
async function meets(laptop: Laptop, workshop: string, date: string, language: "ar" | "fr", many: number): Promise<void> {
  const { programme } = await laptop.evening();
  const capture = (_: unknown, index: number): Action => ({
    do: "capture", id: `${workshop}-${index + 1}`, workshop, text: `${TEXTS[language]} ${index + 1}`, kind: "recommendation", implied: false, language,
    proposers: [], notes: [], axes: [], tags: [], intervention: null,
  });
  const arrives = (_: unknown, index: number): Action[] => {
    const [person, sex]: [string, Sex] = [`${workshop}-p${index}`, index < WOMEN ? "female" : "male"];
    return [
      { do: "save-person", id: person, name: `${language === "ar" ? "سعاد" : "Souad"} ${index}`, sex },
      { do: "register", workshop, person, roles: [] },
      { do: "arrive", workshop, person, arrived_at: null, untimed: false },
    ];
  };
  await laptop.acts(
    { do: "save-workshop", id: workshop, programme_id: programme.id, date, language },
    { do: "open-workshop", workshop, opened_at: null, untimed: false },
    ...Array.from({ length: WOMEN + MEN }, arrives).flat(),
    ...Array.from({ length: many }, capture),
  );
}

/** Opens the recommendations of a workshop, reads them back, and has the hall see it. */
async function readsBack(laptop: Laptop, workshop: string): Promise<{ window: Window; wall: Window }> {
  const window = await laptop.opens();
  await window.page.evaluate((workshop) => sessionStorage.setItem("route", JSON.stringify({ place: "recommendations", workshop })), workshop);
  await window.reloads();
  await window.press("l");
  await window.sees("article.slide");
  const opened = window.page.context().waitForEvent("page");
  await window.press("h");
  const wall = new Window(await opened);
  await wall.sees(".wording");
  await window.page.bringToFront();
  return { window, wall };
}

const row = async (laptop: Laptop, workshop: string, number: number) => {
  const found = (await evening(laptop, workshop)).recommendations.find((one) => one.id === `${workshop}-${number}`)!;
  return { outcome: found.outcome, by: found.adopted_by, reason: found.reason };
};

describe.each(["ar", "fr"] as const)("in %s", (language) => {
  const laptop = useLaptop((laptop) => laptop.begin(language));
  const says = (wall: Window, result: keyof (typeof RESULTS)["ar"]) => wall.until(`the wall says ${result}`, async () => bare(await wall.page.locator("main").innerText()).includes(RESULTS[language][result]));
  const reads = (wall: Window, number: number) => wall.until(`the wall reads ${number}`, async () => bare(await wall.page.locator(".wording").innerText()).endsWith(` ${number}`));

  it("twenty that nobody opposes are read back in twenty keys", async () => {
    const workshop = `twenty-${language}`;
    await meets(laptop, workshop, "2026-10-13", language, 20);
    const { window, wall } = await readsBack(laptop, workshop);
    let keys = 0;
    for (let number = 1; number <= 20; number += 1) {
      await reads(wall, number);
      if (number > 1) await says(wall, "consensus");
      await window.press("a");
      keys += 1;
    }
    await window.until("all are adopted", async () => (await evening(laptop, workshop)).recommendations.every(({ outcome, adopted_by }) => outcome === "adopted" && adopted_by === "consensus"));
    expect(keys).toBe(20);
    await window.sees(".sum");
    expect(bare(await window.page.locator(".sum").innerText())).toContain(RESULTS[language].consensus);
    await reads(wall, 20);
    await says(wall, "consensus");
    await window.press("Escape");
    await window.sees("[id^=card-]");
    expect((await scene(laptop)).show.show, "what the hall saw before").toBe("emblem");
    expect([...window.errors, ...wall.errors]).toEqual([]);
  });

  it("keys that come faster than the disk lose nothing", async () => {
    const workshop = `fast-${language}`;
    await meets(laptop, workshop, "2026-10-14", language, 12);
    const { window } = await readsBack(laptop, workshop);
    for (let number = 1; number <= 12; number += 1) await window.page.keyboard.press("a");
    await window.until("all are adopted", async () => (await evening(laptop, workshop)).recommendations.every(({ outcome }) => outcome === "adopted"));
    await window.sees(".sum");
    await window.press("Control+z");
    await window.until("the last is taken back", async () => (await row(laptop, workshop, 12)).outcome === "captured");
    await window.rests();
    expect(await window.page.locator("button.left").count(), "it is left to be read").toBe(1);
  });

  it("what is opposed, put off, counted, set aside or reworded is said in the hall", async () => {
    const workshop = `others-${language}`;
    await meets(laptop, workshop, "2026-10-15", language, 6);
    const { window, wall } = await readsBack(laptop, workshop);
    const looked: string[] = [];
    const look = async (what: string) => {
      await window.rests();
      const found = [...(await window.page.evaluate(badlyPlaced)), ...(await window.page.evaluate(tooLarge))];
      looked.push(...found.map((fault) => `${what}: ${fault}`));
    };
    await look("read");

    // An objection, by somebody on the list: it is noted, not agreed.
    await window.press("o");
    await window.sees(".asked input");
    await look("objection");
    await window.types("لا نتفق");
    await window.press("Tab");
    await window.types(language === "ar" ? "سعاد 7" : "Souad 7");
    await window.sees("[role=option]");
    await window.press("Enter");
    await window.press("Enter");
    await window.until("the objection is noted", async () => (await evening(laptop, workshop)).objections.length === 1);
    await window.until("nothing is asked", async () => (await window.page.locator(".asked").count()) === 0);
    const [objection] = (await evening(laptop, workshop)).objections;
    expect(objection?.attendance_id, "it has a name").not.toBeNull();
    await wall.until("the hall is told of it, without its words", async () => (await wall.page.locator(".against").count()) === 1 && !(await wall.page.locator("main").innerText()).includes("لا نتفق"));
    await window.press("a");
    await reads(wall, 2);
    await says(wall, "noted");
    expect(await row(laptop, workshop, 1)).toEqual({ outcome: "adopted", by: "noted", reason: null });

    // Put off, with a reason; and without one.
    await window.press("d");
    await window.sees(".asked input");
    await window.types("في انتظار الأرقام");
    await window.press("Enter");
    await reads(wall, 3);
    await says(wall, "deferred");
    expect(await row(laptop, workshop, 2)).toEqual({ outcome: "deferred", by: null, reason: "في انتظار الأرقام" });

    // More hands than people: it is said, and does not stop anybody.
    await window.press("v");
    await window.sees(".fields input");
    for (const [count, choice, sex] of [["3", "for", "female"], ["30", "for", "male"], ["1", "against", "female"], ["2", "against", "male"]] as const) {
      await window.types(count);
      await window.press("Enter");
      await window.until(`${count} are counted`, async () => (await evening(laptop, workshop)).votes.some((vote) => vote.choice === choice && vote.sex === sex && vote.count === Number(count)));
    }
    await window.sees(".warning");
    await window.sees(".says button:focus");
    await look("hands");
    await window.press("Enter");
    await reads(wall, 4);
    await says(wall, "vote");
    await wall.until("the hall reads the hands", async () => bare(await wall.page.locator(".before").innerText()).includes("33–3"));
    expect(await row(laptop, workshop, 3)).toEqual({ outcome: "adopted", by: "vote", reason: null });

    // Reworded while the hall looks on; then adopted.
    await window.press("e");
    await window.sees("article textarea:focus");
    await window.types(" bis");
    await wall.until("the hall reads the new wording", async () => (await wall.page.locator(".wording").innerText()).endsWith(" bis"));
    await window.press("Enter");
    await window.sees("article.slide:focus");
    await window.press("a");
    await reads(wall, 5);

    // Not without a reason.
    await window.press("Delete");
    await window.sees(".asked input");
    await window.press("Enter");
    await window.sees(".asked .problem");
    await window.types("خارج الاختصاص");
    await window.press("Enter");
    await reads(wall, 6);
    await says(wall, "set-aside");

    // Back to see a result again, and on; what is left is told at the end.
    const back = language === "ar" ? "ArrowRight" : "ArrowLeft";
    await window.press("ArrowUp", back);
    await wall.until("the hall sees the fourth again", async () => (await wall.page.locator(".wording").innerText()).endsWith(" bis"));
    await window.press("ArrowDown", "ArrowDown", "d");
    await window.sees(".asked input");
    await window.press("Enter");
    await window.sees(".sum");
    await look("summed up");
    expect(looked).toEqual([]);
    expect([...window.errors, ...wall.errors]).toEqual([]);
  });

  it("the rule is chosen there, and where women are few the hint is read once", async () => {
    const workshop = `rule-${language}`;
    await meets(laptop, workshop, "2026-10-16", language, 2);
    const { window, wall } = await readsBack(laptop, workshop);
    expect(await window.page.locator("[role=note]").count(), "by consensus there is nothing to hint at").toBe(0);
    await window.page.locator(".head .segmented label").nth(1).click();
    await window.sees("[role=note]");
    expect(await window.page.locator("[role=note]").innerText()).toContain("American Political Science Review 106(3), 2012");
    await window.press("ArrowLeft");
    await window.until("arrows choose among the rules", async () => (await evening(laptop, workshop)).workshop.decision_rule !== "vote");
    await reads(wall, 1);
    await window.page.locator(".head .segmented label").nth(1).click();
    await window.sees("[role=note]");
    await window.page.locator("[role=note] button").click();
    expect(await window.page.locator("[role=note]").count()).toBe(0);
    await window.press("a");
    await reads(wall, 2);
    expect((await row(laptop, workshop, 1)).by, "by the rule of the workshop").toBe("vote");
    await window.press("Escape", "l");
    await window.sees("article.slide");
    expect(await window.page.locator("[role=note]").count(), "it was put away").toBe(0);
  });
});
