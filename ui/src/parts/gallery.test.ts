// The gallery shows every part, and the parts that are filled in or pressed in each of their states.

import { render, screen } from "@testing-library/svelte";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { LANGUAGES, words } from "../words/words.svelte";
import Gallery from "./Gallery.svelte";

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".svelte") && !name.endsWith(".test.svelte"));
const parts = files.filter((name) => !name.startsWith("Gallery")).map((name) => name.replace(".svelte", ""));
const source = files.filter((name) => name.startsWith("Gallery")).map((name) => readFileSync(join(import.meta.dirname, name), "utf8")).join("\n");

/** The states that a person meets in each part that has any. */
const STATES: Record<string, string> = {
  Button: "default focus disabled", IconButton: "default focus disabled", Menu: "default focus disabled", Explain: "default focus", Tabs: "default",
  Field: "default focus disabled error empty long", TextArea: "default focus disabled error empty long", KeptField: "default focus disabled error empty long",
  DateField: "default focus disabled error empty", Combobox: "default focus disabled empty long", Check: "default focus disabled long", Segmented: "default focus disabled empty", Select: "default focus disabled long",
  LineList: "default disabled empty", Empty: "default long", Trouble: "default long", ShareBar: "default empty", Pyramid: "default empty", Columns: "default empty",
};

/** What a gallery does not show of these parts. */
function absent(gallery: string, parts: string[]): string[] {
  return parts.flatMap((part) => {
    const sheet = new RegExp(`<Sheet name="${part}">.*?</Sheet>`, "s").exec(gallery)?.[0];
    if (!sheet || !(sheet.includes(`<${part} `) || sheet.includes("@render"))) return [part];
    return (STATES[part]?.split(" ") ?? []).filter((state) => !sheet.includes(`<State of="${state}"`)).map((state) => `${part} ${state}`);
  });
}

it("shows every part there is in its states, and none that is gone", () => {
  expect(parts.length).toBeGreaterThan(20);
  expect(absent(source, parts)).toEqual([]);
  const shown = [...source.matchAll(/<Sheet name="(\w+)">/g)].map((match) => match[1]!);
  expect([...shown, ...Object.keys(STATES)].filter((name) => !parts.includes(name))).toEqual([]);
  expect(new Set(shown).size).toBe(shown.length);
});

it("would not do without a part or a state", () => {
  const sample = '<Sheet name="Menu"><State of="default"><Menu /></State></Sheet><Sheet name="Kbd"><Pill /></Sheet>';
  expect(absent(sample, ["Menu", "Kbd", "Pill"])).toEqual(["Menu focus", "Menu disabled", "Kbd", "Pill"]);
});

it.each(LANGUAGES)("can be shown in $name", ({ code }) => {
  Element.prototype.scrollIntoView = vi.fn();
  words.language = code;
  const { unmount } = render(Gallery);
  expect(screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent).sort()).toEqual(expect.arrayContaining([...parts].sort()));
  expect(document.documentElement.dir).toBe(code === "ar" ? "rtl" : "ltr");
  unmount();
});
