// The board of recommendations by keys: fifteen sorted, split, objected to, answered; and five hundred of them, moved through.

import { describe, expect, it } from "vitest";
import type { Action } from "../../ui/src/api/bindings";
import { bare, useLaptop, WORKSHOP, type Window } from "./laptop";
import { inTheSample } from "./screens";

const AXES = ["axis-1", "axis-2", "axis-3"];
const capture = (id: string, text: string, axes: string[]): Action => ({
  do: "capture", id, workshop: WORKSHOP, text, kind: "recommendation", implied: false, language: "fr", proposers: [], notes: [], axes, tags: [], intervention: null,
});
const programme: Action[] = [
  { do: "save-programme", id: "programme", title: "Commune ouverte" },
  ...AXES.map((id, index): Action => ({ do: "save-axis", id, programme_id: "programme", title: `Axe ${index + 1}` })),
  { do: "save-workshop", id: WORKSHOP, programme_id: "programme", number: 2, date: "2022-10-13", language: "fr", utc_offset: 60 },
];

/** The card that has the focus. */
const focused = (window: Window) => window.page.evaluate(() => document.activeElement?.id.replace("card-", ""));

/** It is inside its column, and whole. */
const inSight = (window: Window) => window.page.evaluate(() => {
  const card = document.activeElement!.getBoundingClientRect();
  const list = document.activeElement!.closest(".scroll")!.getBoundingClientRect();
  return card.top >= list.top - 1 && card.bottom <= list.bottom + 1;
});

describe("fifteen that were put", () => {
  const PUT = [
    "Créer un espace d’accueil pour les associations de quartier", "Publier le budget communal en langage simple chaque année", "Ouvrir la bibliothèque municipale le dimanche matin",
    "Réparer l’éclairage public des ruelles de la médina", "Former les jeunes à la rédaction des pétitions citoyennes", "Mettre une crèche à disposition pendant les réunions",
    "Planter des arbres le long de la corniche", "Installer des rampes pour les personnes en situation de handicap", "Nommer une médiatrice dans chaque arrondissement",
    "Organiser un marché hebdomadaire des coopératives féminines", "Traduire les formulaires en amazighe", "Recycler les déchets des souks",
    "Créer un espace d’accueil pour toutes les associations de quartier", "Publier le budget communal en langage très simple chaque année", "Ouvrir la bibliothèque municipale le dimanche",
  ];
  const laptop = useLaptop(async (laptop) => {
    await laptop.begin("fr", false);
    await laptop.acts(...programme, ...PUT.map((text, index) => capture(`put-${index + 1}`, text, [])));
  });
  const standing = async () => (await laptop.evening()).standing.length;

  it("are sorted in at most 27 keys with three merges, as fast as they are pressed", async () => {
    const window = await inTheSample(laptop);
    await window.goes("Control+4");
    await window.until("the pairs are suggested", async () => bare(await window.page.locator(".suggested").innerText()).startsWith("3"));
    const keys = [...PUT.map((_, index) => String((index % 3) + 1)), "m", "m", "m"];
    for (const key of keys) await window.page.keyboard.press(key);
    await laptop.comesTrue(window, "three are merged", ({ standing }) => standing.length === 12);
    expect(keys.length).toBeLessThanOrEqual(27);
    const evening = await laptop.evening();
    const main = (id: string) => evening.recommendation_axes.find((link) => link.recommendation_id === id && link.main)?.axis_id;
    expect(PUT.map((_, index) => main(`put-${index + 1}`))).toEqual(PUT.map((_, index) => AXES[index % 3]));
    const merged = evening.recommendations.filter((row) => row.merged_into !== null).map((row) => row.position).sort((a, b) => a - b);
    expect(merged).toEqual([1, 2, 3, 13, 14, 15]);
    // The keyboard is at what became of the last pair, and its wording is one key away, with the originals beneath.
    await window.press("e");
    expect(await window.page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe(PUT[12]);
    await window.says("R-02-13");
    await window.press("Escape", "Control+z", "Control+z", "Control+z");
    await laptop.comesTrue(window, "they are fifteen again", ({ standing }) => standing.length === 15);
    expect(window.errors).toEqual([]);
  });

  it("are split and joined, objected to, adopted and answered by keys, and nothing is lost", async () => {
    const window = await inTheSample(laptop);
    await window.goes("Control+4");
    const before = await standing();
    await window.press("s");
    await window.press("End");
    await window.types("; ");
    await window.press("Enter");
    await window.types("Recenser les associations");
    await window.press("Control+Enter");
    await laptop.comesTrue(window, "two stand for one", ({ standing }) => standing.length === before + 1);
    const part = (await focused(window))!;
    expect((await laptop.evening()).recommendations.find((row) => row.id === part)?.split_from).toBe("put-1");
    await window.says(PUT[0]!);
    await window.page.getByRole("button", { name: /^Réunir/ }).click();
    await laptop.comesTrue(window, "they are one again", ({ standing }) => standing.length === before);
    expect(await focused(window)).toBe("put-1");
    await window.press("Control+z");
    await laptop.comesTrue(window, "they are two", ({ standing }) => standing.length === before + 1);
    expect(await focused(window)).toBe(part);

    await window.press("o");
    await window.types("Trop cher");
    await window.press("Enter");
    await laptop.comesTrue(window, "it is objected to", ({ objections }) => objections.length === 1);
    expect(await focused(window)).toBe(part);
    // It was put in other words: the same objection says them.
    await window.page.getByRole("button", { name: "Trop cher" }).click();
    await window.types(" pour la commune");
    await window.press("Enter");
    await laptop.comesTrue(window, "it says more", ({ objections }) => objections.length === 1 && objections[0]!.text === "Trop cher pour la commune");
    await window.press("a");
    await laptop.comesTrue(window, "it is noted", ({ recommendations }) => recommendations.find((row) => row.id === part)?.adopted_by === "noted");

    // The next one has the focus; its answer is two keys.
    const next = await focused(window);
    expect(next).not.toBe(part);
    await window.press("r");
    await window.press("1");
    await laptop.comesTrue(window, "it is answered", ({ answers }) => answers.some((answer) => answer.recommendation_id === next && answer.verdict === "accepted"));
    expect(await focused(window)).toBe(next);
    // What is refused asks for a reason, which may be left out.
    await window.press("r");
    await window.press("4");
    await laptop.comesTrue(window, "it is refused", ({ answers }) => answers.length === 2);
    await window.until("a reason is asked for", () => window.page.evaluate(() => document.activeElement instanceof HTMLTextAreaElement));
    await window.types("Budget");
    await window.press("Enter");
    await laptop.comesTrue(window, "the reason is kept", ({ answers }) => answers.length === 2 && answers.at(-1)?.reason === "Budget");

    // A day that is none is not passed over.
    await window.press("r", "ArrowDown");
    await window.page.getByLabel("Échéance").fill("31/02/2027");
    await window.press("Control+Enter");
    await window.until("the day that is none has the focus", () => window.page.evaluate(() => document.activeElement?.getAttribute("aria-invalid") === "true"));
    await window.rests();
    expect((await laptop.evening()).answers.length).toBe(2);
    await window.press("Escape", "Escape");

    // What cannot be is told, and changes nothing: joining parts of which one was decided, merging one with itself, a count that is none.
    await window.page.locator(`#card-${part}`).click();
    await window.page.getByRole("button", { name: /^Réunir/ }).click();
    await window.says("Des parties ont été décidées");
    await window.page.locator(`#card-${part}`).click();
    await window.press("Space", "m");
    await window.says("C’est la même recommandation");
    await window.press("Escape");
    await window.page.locator("aside input[type=number]").first().fill("-3");
    await window.press("Tab");
    await window.says("un entier de 0 à");
    const { standing: now, votes } = await laptop.evening();
    expect([now.length, votes.length]).toEqual([before + 1, 0]);
    expect(window.errors).toEqual([]);
  });
});

describe("five hundred", () => {
  const MANY = 500;
  const laptop = useLaptop(async (laptop) => {
    await laptop.begin("fr", false);
    const put = Array.from({ length: MANY }, (_, index) => capture(`many-${index + 1}`, `Mesure ${index + 1} : ${"améliorer le service rendu aux habitants ".repeat(1 + (index % 3))}`, [AXES[index % 3]!]));
    await laptop.acts(...programme, ...put);
  });

  it("are moved through by arrows: the focus arrives, and its card is in sight", async () => {
    const window = await inTheSample(laptop);
    await window.goes("Control+4");
    await window.press("v");
    expect(await window.page.locator("[role=option]").count()).toBe(MANY);
    for (let step = 0; step < 60; step += 1) await window.page.keyboard.press("ArrowDown");
    await window.paints();
    expect(await focused(window)).toBe(`many-${1 + 60 * 3}`);
    expect(await inSight(window)).toBe(true);
    await window.press("End");
    expect(await focused(window)).toBe("many-499");
    expect(await inSight(window)).toBe(true);
    await window.press("ArrowRight", "Home");
    expect(await focused(window)).toBe("many-2");
    expect(await inSight(window)).toBe(true);
    // What is looked at is what has the focus, once the keys rest.
    await window.rests();
    await window.says("R-02-02");
    await window.press("e");
    expect(await window.page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toContain("Mesure 2 ");
    expect(window.errors).toEqual([]);
  });
});
