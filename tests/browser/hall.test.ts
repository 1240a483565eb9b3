// What the hall sees can be read from its last row, in every language and on every wall: names are large and whole, nothing is cut off,
// no text ends within a word. And whoever works the main window chooses it by two keys, and sees there what is shown.

import { describe, expect, it } from "vitest";
import type { Action, HallShow, HallScene } from "../../ui/src/api/bindings";
import { faint } from "./contrast";
import { bare, LANGUAGES, useLaptop, WORKSHOP, type Laptop, type Window } from "./laptop";
import { badlyPlaced, tooLarge } from "./measured";
import { inTheSample } from "./screens";

const SIZES = [[1024, 768], [1280, 720], [1366, 768], [1920, 1080]] as const;
/** A name is at least so high, of the height of the screen. */
const LEAST = 0.06;
const NAMES = [
  "السيد منير",
  "لالة فاطمة الزهراء بنت مولاي عبد السلام العلوي الإدريسي الوزاني التطواني",
  "Mme Marie-Hélène Exemple-Échantillon de la Montagne-Verte et du Haut-Plateau, née Dubois",
  "Abderrahmane-Abdessamad Benabderrazzaqelouazzanichefchaouni",
];
const LONG = "Fédération régionale des associations de femmes rurales et des coopératives agricoles de Tanger-Tétouan-Al Hoceïma";
const POINTS = ["كلمة الافتتاح", "Présentation du diagnostic participatif de la commune et des propositions issues des ateliers précédents, suivie d’un débat avec les associations", "النقاش", "استراحة", "تلاوة التوصيات والمصادقة عليها من طرف المشاركات والمشاركين، ثم تحديد موعد الورشة المقبلة والجهات المكلفة بالتتبع"];
const WISH = "تفعيل آلية العرائض والملتمسات من طرف مكونات المجتمع المدني، وتكوين الجمعيات والساكنة في مساطر تقديمها وتتبعها، مع إحداث خلية للاستقبال والتوجيه داخل الجماعة وتخصيص ميزانية سنوية لها وإشراك الشباب والنساء في كل مراحلها";

/** Another workshop, in a language, where these wait behind the first, who speaks. */
async function meets(laptop: Laptop, id: string, language: (typeof LANGUAGES)[number], names: string[]): Promise<void> {
  const evening = await laptop.evening();
  const people = names.flatMap((name, index): Action[] => {
    const person = `${id}-${index}`;
    return [
      { do: "save-person", id: person, name, organisation_id: `${id}-o` },
      { do: "register", workshop: id, person, roles: [] },
      ...(index > 0 ? [{ do: "request-floor", id: `${person}-r`, workshop: id, person, kind: "speech", agenda_item: null } satisfies Action] : []),
    ];
  });
  await laptop.acts(
    { do: "save-organisation", id: `${id}-o`, name: LONG },
    { do: "save-workshop", id, programme_id: evening.programme.id, number: 7, date: "2026-10-13", language, title: `${WISH}، ${WISH}` },
    ...POINTS.map((title, index): Action => ({ do: "save-agenda-item", id: `${id}-p${index}`, workshop_id: id, title, position: index + 1 })),
    { do: "open-workshop", workshop: id, opened_at: null, untimed: false },
    ...people,
    { do: "capture", id: `${id}-c`, workshop: id, text: WISH, kind: "recommendation", implied: false, language: "ar", proposers: [], notes: [], axes: [], tags: [], intervention: null },
    { do: "give-floor", id: `${id}-t`, workshop: id, person: `${id}-0`, kind: null, agenda_item: `${id}-p1`, out_of_turn: false, connector: null, started_at: null, untimed: false },
  );
}

interface Seen { name: string; size: number; box: [number, number, number, number]; whole: boolean }

/** The names that are shown large, as they stand on the page. */
const names = (window: Window): Promise<Seen[]> =>
  window.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".name")].filter((name) => name.checkVisibility()).map((name) => {
      const box = name.getBoundingClientRect();
      return {
        name: name.textContent ?? "",
        size: parseFloat(getComputedStyle(name).fontSize),
        box: [box.left, box.top, box.right, box.bottom] satisfies [number, number, number, number],
        whole: name.scrollWidth <= name.clientWidth + 1 || getComputedStyle(name).display === "inline",
      };
    }),
  );

/** Texts that were cut, and not after a word of what they are. */
const cutWithin = (window: Window): Promise<string[]> =>
  window.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-words]")].flatMap((element) => {
      const [whole, said] = [element.dataset.words ?? "", element.textContent ?? ""];
      if (said === whole) return [];
      const kept = said.replace(/…$/, "");
      return said.endsWith("…") && whole.startsWith(kept) && /^[\s،,;؛:.–—-]/.test(whole.slice(kept.length)) ? [] : [`${said} / ${whole}`];
    }),
  );

async function looked(window: Window, what: string): Promise<string[]> {
  const { page } = window;
  const placed = [...(await page.evaluate(badlyPlaced)), ...(await page.evaluate(tooLarge))];
  return [...placed, ...(await cutWithin(window))].map((fault) => `${what}: ${fault}`);
}

/** The words of a page that have too little contrast. */
async function faintWords({ page }: Window): Promise<string[]> {
  const worded = await page.evaluate(() => {
    const texts = [...document.querySelectorAll("main *")].filter((element) => element.checkVisibility() && !element.closest("svg, .unseen") && [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()));
    return texts.map((element, index) => {
      element.setAttribute("data-at", String(index));
      return `[data-at="${index}"]`;
    });
  });
  return faint(page, worded);
}

/** Looks at what is shown on walls of every size; a window that moves to another screen is laid out anew. */
async function onEveryWall(window: Window, look: (wall: { width: number; height: number }) => Promise<void>): Promise<void> {
  for (const [width, height] of SIZES) {
    await window.page.setViewportSize({ width, height });
    await window.rests();
    await look({ width, height });
  }
}

const modes = (workshop: string): HallShow[] => [
  { show: "emblem" },
  { show: "welcome", workshop },
  { show: "agenda", workshop },
  { show: "speaker", workshop },
  { show: "queue", workshop },
  { show: "message", workshop, text: "Nous reprenons à 18:15 dans la grande salle du rez-de-chaussée. Merci de rejoindre la table de votre groupe et de garder votre badge avec vous jusqu’à la fin de la soirée." },
];

describe("on the wall", () => {
  const laptop = useLaptop(async (laptop) => {
    await laptop.begin("ar");
    // Each of the names speaks once, with all the others waiting.
    for (const language of LANGUAGES) {
      for (const [index, first] of NAMES.entries()) await meets(laptop, `w-${language}-${index}`, language, [first, ...NAMES.filter((name) => name !== first), "سعاد", "Ali", "مريم بلحاج", "حميد أولاد علي"]);
    }
  });

  it.each(LANGUAGES)("in %s names are large and whole on every wall", async (language) => {
    const window = await laptop.opens("hall.html");
    const found: string[] = [];
    for (const [index, speaks] of NAMES.entries()) {
      for (const balance of [false, true]) {
        await laptop.prefers({ hall_balance: balance });
        for (const hall of modes(`w-${language}-${index}`)) {
          // What names nobody is the same whoever speaks.
          if ((balance || index > 0) && hall.show !== "speaker" && hall.show !== "queue") continue;
          await laptop.asks({ call: "show", hall });
          await window.reloads();
          await onEveryWall(window, async ({ width, height }) => {
            const what = `${width}×${height}, ${hall.show}, ${speaks.slice(0, 20)}, balance ${balance}`;
            found.push(...(await looked(window, what)));
            if (hall.show !== "speaker" && hall.show !== "queue") return;
            const seen = await names(window);
            expect(bare(seen[0]?.name ?? ""), what).toBe(speaks);
            if (hall.show === "queue") expect(seen.length, what).toBeGreaterThan(1);
            for (const { name, size, box, whole } of seen) {
              if (size < height * LEAST) found.push(`${what}: ${size} is less than ${height * LEAST}: ${name}`);
              if (!whole || box[0] < 0 || box[1] < 0 || box[2] > width || box[3] > height) found.push(`${what}: cut: ${name}`);
            }
          });
        }
      }
    }
    expect(found).toEqual([]);
    expect(window.errors).toEqual([]);
  });

  it.each(["ar", "fr"] as const)("in %s every word has its contrast, also when time is over", async (language) => {
    const window = await laptop.opens("hall.html");
    const found: string[] = [];
    const every = async (what: string) => found.push(...(await faintWords(window)).map((fault) => `${what}: ${fault}`));
    for (const hall of modes(`w-${language}-0`)) {
      await laptop.asks({ call: "show", hall });
      await window.reloads();
      await every(hall.show);
    }
    await laptop.asks({ call: "show", hall: { show: "speaker", workshop: `w-${language}-0` } });
    await window.page.clock.install({ time: Date.now() + 400_000 });
    await window.reloads();
    await window.sees(".over");
    await every("over");
    expect(found).toEqual([]);
  });

  it("people are called by what is set", async () => {
    const workshop = "w-ar-1";
    const window = await laptop.opens("hall.html");
    const called = async (show: "speaker" | "queue") => {
      await laptop.asks({ call: "show", hall: { show, workshop } });
      await window.reloads();
      return (await names(window)).map(({ name }) => bare(name));
    };
    await laptop.prefers({ hall_names: "first" });
    expect(await called("speaker")).toEqual(["لالة فاطمة الزهراء"]);
    await laptop.prefers({ hall_names: "badge" });
    expect(await called("speaker")).toEqual(["رقم 1"]);
    expect(await called("queue")).toEqual(["رقم 1"]);
    expect(bare(await window.page.locator("main").innerText())).toContain("7 أشخاص في اللائحة");
    await laptop.prefers({ hall_names: "full" });
  });
});

describe("recommendations on the wall", () => {
  const LATIN = "Mettre en place, dès 2023, un guichet unique des pétitions dans chaque arrondissement, doté d’un budget annuel, et former les associations ";
  /** So many letters, in the script of the language. */
  const text = (language: (typeof LANGUAGES)[number], letters: number) => (language === "ar" ? `${WISH}، ` : LATIN).repeat(40).slice(0, letters).trim();
  /** A wording of so many letters is at least so high, of the height of the screen. */
  const [LETTERS, HIGH] = [400, 0.045];
  const TEXTS = [40, 160, LETTERS, 1_200, 6_000];

  const laptop = useLaptop(async (laptop) => {
    await laptop.begin("ar");
    for (const [at, language] of LANGUAGES.entries()) {
      const workshop = `r-${language}`;
      await meets(laptop, workshop, language, NAMES);
      const evening = await laptop.evening();
      const ids = TEXTS.map((_, index) => `${workshop}-${index}`);
      const [first = "", second = "", third = "", fourth = ""] = ids;
      await laptop.acts(
        { do: "strike", table: "recommendation", row: `${workshop}-c` },
        { do: "save-workshop", id: workshop, date: `2026-${10 + (at % 3)}-2${at}` },
        { do: "save-axis", id: `${workshop}-axis`, programme_id: evening.programme.id, title: `${text(language, 150)} ${language}` },
        ...ids.map((id, index): Action => ({
          do: "capture", id, workshop, text: text(language, TEXTS[index]!), kind: "recommendation", implied: false, language, notes: [], axes: [`${workshop}-axis`], tags: [], intervention: null,
          proposers: index === 0 ? [] : [...NAMES.map((_, person) => ({ person: `${workshop}-${person}` })), { organisation: `${workshop}-o` }],
        })),
        ...(["female", "male"] as const).flatMap((sex) => [third, first].map((recommendation): Action => ({ do: "vote", recommendation, round: 1, sex, choice: "for", count: 117 }))),
        { do: "vote", recommendation: third, round: 1, sex: "male", choice: "abstain", count: 12 },
        { do: "object", id: `${workshop}-against`, recommendation: third, text: "لا نتفق", language: "ar", person: null },
        { do: "decide", recommendation: first, outcome: "adopted", reason: null, adopted_by: "vote" },
        { do: "decide", recommendation: second, outcome: "deferred", reason: null, adopted_by: null },
        ...ids.slice(0, 3).map((recommendation, index): Action => ({
          do: "save-answer", id: `${recommendation}-answer`, recommendation_id: recommendation, verdict: (["accepted-modified", "deferred", "rejected"] as const)[index]!,
          reason: text(language, 300), owner: LONG, due_on: "2027-12-31", answered_on: "2027-01-02",
        })),
        { do: "decide", recommendation: fourth, outcome: "set-aside", reason: text(language, 200), adopted_by: null },
        { do: "save-workshop", id: `${workshop}-next`, programme_id: evening.programme.id, date: `2026-${10 + (at % 3)}-2${at + 1}`, language, title: text(language, 120), number: 9 },
      );
    }
  });

  it.each(LANGUAGES)("in %s wordings fill the slide and are whole on every wall", async (language) => {
    const workshop = `r-${language}`;
    const window = await laptop.opens("hall.html");
    const wording = window.page.locator(".wording .text");
    const found: string[] = [];
    for (const [index, letters] of TEXTS.entries()) {
      const recommendation = `${workshop}-${index}`;
      await laptop.asks({ call: "show", hall: { show: "read-back", workshop, recommendation, after: `${workshop}-0` } });
      await window.reloads();
      await onEveryWall(window, async ({ width, height }) => {
        const what = `${width}×${height}, ${letters} letters`;
        found.push(...(await looked(window, what)));
        expect(bare(await wording.innerText()).replace(/\s+/g, " "), what).toBe(text(language, letters).replace(/\s+/g, " "));
        const size = await wording.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
        if (letters <= LETTERS && size < height * HIGH) found.push(`${what}: ${size} is less than ${height * HIGH}`);
        if (letters === TEXTS[0]) expect(size, `${what}: a short one is large`).toBeGreaterThan(height * 0.08);
      });
    }
    for (const page of [1, 2]) {
      await laptop.asks({ call: "show", hall: { show: "last-time", workshop: `${workshop}-next`, page } });
      await window.reloads();
      await onEveryWall(window, async ({ width, height }) => void found.push(...(await looked(window, `${width}×${height}, last time, page ${page}`))));
      expect(await window.page.locator("ol > li").count(), `rows of page ${page}`).toBe(page === 1 ? 4 : 1);
    }
    expect(found).toEqual([]);
    expect(window.errors).toEqual([]);
  });

  it("every word has its contrast", async () => {
    const window = await laptop.opens("hall.html");
    const shows: HallShow[] = [...TEXTS.map((_, index): HallShow => ({ show: "read-back", workshop: "r-fr", recommendation: `r-fr-${index}`, after: "r-fr-1" })), { show: "last-time", workshop: "r-fr-next", page: 1 }];
    for (const hall of shows) {
      await laptop.asks({ call: "show", hall });
      await window.reloads();
      expect(await faintWords(window)).toEqual([]);
    }
  });
});

describe("from the main window", () => {
  const laptop = useLaptop((laptop) => laptop.begin("fr"));
  const scene = async (): Promise<HallScene> => (await fetch(`${laptop.url}/hall`)).json() as Promise<HallScene>;

  it("every mode is two keys away, and what is shown is said there", async () => {
    const { programme } = await laptop.evening();
    await laptop.acts({ do: "save-workshop", id: "before", programme_id: programme.id, number: 1, date: "2022-09-01" });
    const window = await inTheSample(laptop);
    const status = window.page.locator("header p.hall");
    expect(await status.count(), "nothing was shown yet, and nothing is said of it").toBe(0);
    const pages: number[] = [];
    window.page.context().on("page", () => pages.push(pages.length));
    for (const [key, mode, words] of [["1", "welcome", "Accueil"], ["2", "agenda", "Ordre du jour"], ["3", "speaker", "Parole et temps"], ["4", "queue", "Demandes de parole"], ["6", "read-back", "Lecture des recommandations"], ["7", "last-time", "Suites de la dernière fois"]] as const) {
      await window.press("F5", key);
      await window.until(`the hall shows ${mode}`, async () => (await scene()).show.show === mode);
      await window.until(`the bar says ${words}`, async () => (await status.innerText()).includes(words));
    }
    expect(pages, "one window for all of them").toHaveLength(1);
    await window.press("F5", "7");
    await window.until("the same key turns the page", async () => JSON.stringify((await scene()).show).includes('"page":2'));
    expect(await status.innerText()).toContain("Pas de second écran");
    await window.press("F5", "5");
    await window.types("À 18:15");
    await window.press("Enter");
    await window.until("the hall shows the message", async () => JSON.stringify((await scene()).show).includes("À 18:15"));
    // The same words are there to be shown again, or written anew.
    await window.press("F5", "5");
    expect(await window.page.locator("[role=dialog] textarea").inputValue()).toBe("À 18:15");
    await window.press("Alt+2");
    await window.until("the hall shows what was ready, in the language of the workshop", async () => JSON.stringify((await scene()).show).includes("استراحة"));
    await window.press("F5", "F5");
    await window.until("the bar says that it is closed", async () => (await status.innerText()).includes("Fenêtre fermée"));
    expect((await scene()).show.show, "what it showed is kept").toBe("message");
  });

  it("one chord leaves the emblem alone on every screen, over a dialog too", async () => {
    const window = await inTheSample(laptop);
    for (const opens of [[], ["Control+2"], ["Control+3"], ["Control+k"], ["F1"], ["F5"]]) {
      await laptop.asks({ call: "show", hall: { show: "speaker", workshop: WORKSHOP } });
      for (const chord of opens) await window.goes(chord);
      if (["Control+k", "F1", "F5"].includes(opens[0] ?? "")) await window.sees("[role=dialog]");
      await window.press("Shift+F5");
      await window.until(`the emblem, over ${opens}`, async () => (await scene()).show.show === "emblem");
      await window.press("Escape");
    }
  });

  it("the balance is switched by a chord", async () => {
    const window = await inTheSample(laptop);
    const on = async () => (await laptop.asks<{ preferences: { hall_balance: boolean } }>({ call: "state" })).preferences.hall_balance;
    await window.press("Control+F5");
    await window.until("it is on", on);
    await window.press("F5", "b");
    await window.until("it is off", async () => !(await on()));
  });
});
