// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { Key } from "../state/keys.svelte";
import { grouped } from "./sheet";

const key = (chord: string, words: string, more: Partial<Key> = {}): Key => ({ chord, words, run: () => undefined, ...more });

describe("the sheet of shortcuts", () => {
  it("lists each thing once, by what it is for", () => {
    const found = grouped([
      key("ArrowDown", "move"), key("ArrowUp", "move"), key("F9", "next", { also: "Ctrl+Shift+N" }), key("F8", "end", { off: () => true }),
      key("Ctrl+1", "prepare", { group: "go" }), key("Ctrl+Z", "undo", { group: "everywhere" }),
    ]);
    expect(found.here).toEqual([{ words: "move", chords: ["ArrowDown", "ArrowUp"] }, { words: "next", chords: ["F9", "Ctrl+Shift+N"] }]);
    expect(found.go.map((one) => one.words)).toEqual(["prepare"]);
    expect(found.everywhere.map((one) => one.words)).toEqual(["undo"]);
  });

  it("says of a chord only what is heard first", () => {
    expect(grouped([key("Ctrl+Z", "mine"), key("Ctrl+Z", "undo", { group: "everywhere" })])).toEqual({ here: [{ words: "mine", chords: ["Ctrl+Z"] }], go: [], everywhere: [] });
  });
});
