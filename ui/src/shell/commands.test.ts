// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";

vi.stubGlobal("sessionStorage", { getItem: () => null, setItem: () => undefined });
const { COMMANDS, elsewhere, matches } = await import("./commands");

describe("the commands of every screen", () => {
  it.each(COMMANDS)("$words is what $chord does at its place", ({ place, words, chord }) => {
    const folder = join(import.meta.dirname, "../screens", place);
    const text = readdirSync(folder).filter((name) => name.endsWith(".svelte")).map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
    const line = text.split("\n").find((of) => of.includes(`chord: "${chord}"`) && of.includes(`words: "${words}"`));
    expect(line).toBeDefined();
  });

  it("are those of other places, and of a workshop only where one is open", () => {
    expect(elsewhere("live", true).some((one) => one.words === "minutes-close")).toBe(true);
    expect(elsewhere("minutes", true).some((one) => one.place === "minutes")).toBe(false);
    expect(new Set(elsewhere("home", false).map((one) => one.place))).toEqual(new Set(["directory", "history", "settings"]));
  });
});

describe("what is typed", () => {
  it("finds words by their beginnings, in any order", () => {
    expect(matches("اختت", "اختتام الورشة")).toBe(true);
    expect(matches("ورشة اختتام", "اختتام الورشة")).toBe(true);
    expect(matches("تتام", "اختتام الورشة")).toBe(false);
    expect(matches("cloture atelier", "Clore l’atelier clôture")).toBe(true);
  });

  it("does not mind hamzas, marks and articles", () => {
    expect(matches("انهاء", "إنهاء المداخلة")).toBe(true);
    expect(matches("الاغلاق", "إغلاق")).toBe(false);
    expect(matches("إغلاق", "الإغلاق")).toBe(true);
    expect(matches("أخْذ نسخه", "أخذ نسخة احتياطية")).toBe(true);
  });

  it("finds everything while nothing is typed", () => expect(matches(" ", "x")).toBe(true));
});
