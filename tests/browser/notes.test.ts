// The secretary's notes by keys: a line in two and in one again, carried to another turn, given to another speaker; people mentioned; how a
// line is reported, and that what is shown of it is what is printed; words found.

import { describe, expect, it } from "vitest";
import type { Evening, Note, Printed } from "../../ui/src/api/bindings";
import { bare, useLaptop, type Window } from "./laptop";
import { inTheSample } from "./screens";

const SPOKEN = [
  { language: "ar", one: "ضرورة إحداث منصة رقمية", other: "تكوين الشباب في مجال العرائض", typed: "رأي @ناصر", looked: "المنصه الرقميه", holds: "المنصة الرقمية", not: "لا يُكتب في المحضر" },
  { language: "fr", one: "la nécessité d’une plateforme", other: "la formation des jeunes", typed: "avis de @nasser", looked: "PLATEFORME Unique", holds: "plateforme unique", not: "Ne figure pas au procès-verbal" },
] as const;

/** Who is mentioned: of several whose names begin so, the one whose first name it is. */
const MEANT = "ناصر الفقيه اللنجري";

/** The line that has the caret, and where it stands there. */
const line = (window: Window) =>
  window.page.evaluate(() => {
    const area = document.activeElement;
    return area instanceof HTMLTextAreaElement ? { id: area.id.replace("note-", ""), text: area.value, from: area.selectionStart, to: area.selectionEnd } : undefined;
  });
const shown = async (window: Window) => bare(await window.page.locator(".printed").innerText());

describe.each(SPOKEN)("notes in $language", ({ language, one, other, typed, looked, holds, not }) => {
  const laptop = useLaptop((laptop) => laptop.begin(language));
  const named = (text: string) => async () => (await laptop.evening()).notes.find((note) => note.text === text);
  const turns = (evening: Evening, text: string) => evening.notes.filter((note) => note.intervention_id === evening.notes.find((note) => note.text === text)?.intervention_id).sort((a, b) => a.position - b.position).map((note) => note.text);

  it("are split, joined, carried, reassigned, reported and found", async () => {
    // What is written in the language of the workshop fits its sentences.
    if (language !== "ar") await laptop.acts({ do: "save-workshop", id: "workshop-2", language });
    await laptop.acts({ do: "give-floor", id: "turn-new", workshop: "workshop-2", person: "p3", kind: null, agenda_item: null, out_of_turn: true, connector: null, started_at: null, untimed: false });
    const window = await inTheSample(laptop);
    const comesTrue = (what: string, is: (evening: Evening) => boolean) => laptop.comesTrue(window, what, is);
    const speaker = async () => (await laptop.evening()).people.find((person) => person.name !== null && person.id === "p1")!;
    await window.goes("Control+3");
    await window.until("the caret is in the new line", async () => (await line(window))?.text === "");

    // In two, in one, and back.
    await window.types(`${one} ${other}`);
    await comesTrue("it is kept", (evening) => evening.notes.some((note) => note.text === `${one} ${other}`));
    for (let letter = 0; letter < other.length; letter++) await window.page.keyboard.press(language === "ar" ? "ArrowRight" : "ArrowLeft");
    await window.press("Control+Shift+Enter");
    expect(await line(window)).toMatchObject({ text: other, from: 0 });
    // The next letters belong to the second, be it kept or not.
    await window.types("و ");
    await comesTrue("there are two", (evening) => [one, `و ${other}`].every((text) => evening.notes.some((note) => note.text === text)));
    await window.press("Backspace", "Backspace");
    await comesTrue("the second is as it was", (evening) => evening.notes.some((note) => note.text === other));
    await window.press("Backspace");
    await comesTrue("they are one", (evening) => evening.notes.some((note) => note.text === `${one} ${other}`) && !evening.notes.some((note) => note.text === other));
    expect(await line(window)).toMatchObject({ text: `${one} ${other}`, from: one.length + 1 });
    await window.press("Control+Z");
    await comesTrue("one step back, there are two", (evening) => [one, other].every((text) => evening.notes.some((note) => note.text === text)));

    // To the turn before, at its end; and back to the beginning of its own.
    await window.until("both are shown", async () => (await window.page.locator("textarea").evaluateAll((lines, text) => lines.some((line) => (line as HTMLTextAreaElement).value === text), other)));
    await window.page.locator(`#note-${(await named(other)())!.id}`).focus();
    await window.press("Control+ArrowUp");
    await comesTrue("it belongs to the turn before", (evening) => evening.notes.find((note) => note.text === other)?.intervention_id === evening.interventions.at(-2)?.id);
    expect(turns(await laptop.evening(), other).at(-1)).toBe(other);
    expect((await line(window))?.text, "the caret goes along").toBe(other);
    await window.press("Control+ArrowDown");
    await comesTrue("it is back", (evening) => evening.notes.find((note) => note.text === other)?.intervention_id === "turn-new");
    expect(turns(await laptop.evening(), other)).toEqual([other, one]);

    // The turn was somebody else's.
    await window.press("Alt+R");
    await window.sees(".reassign input");
    await window.types("1");
    await window.sees(".reassign [role=option]");
    await window.press("Enter");
    const first = (await laptop.evening()).attendances.find((row) => row.badge === 1)!;
    await comesTrue("it is given to whoever has badge 1", (evening) => evening.interventions.at(-1)!.attendance_id === first.id);
    await window.until("the caret is back in its line", async () => (await line(window))?.text === other);

    // How it is reported: nothing was said, so it is quoted; one key takes what is proposed.
    await window.until("it is shown as a quotation", async () => (await shown(window)).includes(`«\u00a0${other}\u00a0»`));
    await window.press("Alt+F");
    await comesTrue("its form is said", (evening) => evening.notes.some((note) => note.text === other && note.form === "noun"));
    const printed = async (note: Note) => bare((await laptop.asks<Printed>({ call: "printed", note: note.id })).text);
    const note = (await named(other)())!;
    // Of a long sentence the part that holds the line's words.
    await window.until("its sentence is shown", async () => !(await shown(window)).includes("«") && (await printed(note)).endsWith((await shown(window)).replace(/^…\s*/, "")));
    expect(await shown(window)).toContain(other);
    await window.press("Alt+K");
    await comesTrue("it is without a name", (evening) => evening.notes.some((note) => note.text === other && note.unattributed));
    await window.until("its sentence names nobody", async () => !(await shown(window)).includes(bare((await speaker()).name!)));
    await window.press("Alt+0");
    await window.says(bare(not));

    // Somebody is mentioned; the rest of what was typed stays.
    await window.page.locator("textarea").last().focus();
    await window.types(typed);
    await window.until("he is offered first", async () => bare(await window.page.locator("#mentions [aria-selected=true] bdi").first().innerText()) === MEANT);
    await window.press("Enter");
    await window.types(`: ${holds}`);
    const whole = `${typed.slice(0, typed.indexOf("@"))}${MEANT} : ${holds}`;
    await comesTrue("the name is in the text", (evening) => evening.notes.some((note) => note.text === whole));
    await window.press("Enter");
    await window.types("a@nasser");
    expect(await window.page.locator("#mentions").count()).toBe(0);
    await comesTrue("an address stays one", (evening) => evening.notes.some((note) => note.text === "a@nasser"));

    // Words are found as people spell them.
    await window.press("Control+F");
    await window.types(looked);
    await window.until("one is found", async () => /^1\D+1$/.test(bare(await window.page.locator("[role=search] [role=status]").innerText())));
    await window.press("Escape");
    await window.until("the caret is in it", async () => (await line(window))?.text === whole);
    expect(await line(window), "behind the word, which the next letter does not replace").toMatchObject({ from: whole.length, to: whole.length });
    expect(window.errors).toEqual([]);
  });
});
