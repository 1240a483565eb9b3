// @vitest-environment node
// What may import what, as the table of the interface in ARCHITECTURE.md says it.

import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { expect, it } from "vitest";

/** Folders that are imported, and those of which only types are. A folder always imports itself. */
const MAY: Record<string, { all: string[]; types?: string[] }> = {
  api: { all: [] },
  words: { all: [], types: ["api"] },
  state: { all: ["api", "words"] },
  parts: { all: ["words", "style"], types: ["api"] },
  screens: { all: ["api", "words", "state", "parts", "style"] },
  shell: { all: ["api", "words", "state", "parts", "screens", "style"] },
  style: { all: [] },
};

interface Import { type: boolean; of: string }

function imports(source: string): Import[] {
  const stated = [...source.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']/gm)].map((found): Import => ({ type: found[1] !== undefined, of: found[2]! }));
  const asked = [...source.matchAll(/\bimport\(\s*["']([^"']+)["']/g)].map((found): Import => ({ type: false, of: found[1]! }));
  return [...stated, ...asked];
}

/** The imports of a file that go against the directions. Files beside the folders begin a page, and see all of it. */
function refused(path: string, source: string): string[] {
  const [folder = "", screen = "", inside] = path.split("/");
  const may = MAY[folder];
  if (!may) return path.includes("/") ? [`${path}: a folder without a rule`] : [];
  return imports(source).flatMap(({ type, of }) => {
    if (!of.startsWith(".")) return [];
    const target = posix.join(posix.dirname(path), of);
    const [to = "", other = ""] = target.split("/");
    if (to === ".." || (to === folder && (folder !== "screens" || (inside !== undefined && other === screen)))) return [];
    if (may.all.includes(to) || (type && may.types?.includes(to))) return [];
    return [`${path} imports ${type ? "types of " : ""}${target}`];
  });
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : /\.(ts|svelte)$/.test(entry.name) ? [path] : [];
  });
}

it("goes one way", () => {
  const top = import.meta.dirname;
  const all = files(top).map((path) => ({ path: relative(top, path).replaceAll("\\", "/"), source: readFileSync(path, "utf8") }));
  expect(all.length).toBeGreaterThan(150);
  expect(all.flatMap(({ source }) => imports(source)).length).toBeGreaterThan(500);
  expect(all.filter(({ path }) => path !== "directions.test.ts").flatMap(({ path, source }) => refused(path, source))).toEqual([]);
});

it.each([
  ["the way to the core knows nothing", "api/calls.ts", 'import { t } from "../words/words.svelte";'],
  ["words take only types of it", "words/measures.ts", 'import { read } from "../api/calls";'],
  ["words know no state", "words/measures.ts", 'import type { Route } from "../state/route.svelte";'],
  ["state knows no part", "state/desk.svelte.ts", 'import Button from "../parts/Button.svelte";'],
  ["state knows no screen", "state/route.svelte.ts", 'const screen = await import("../screens/home/Home.svelte");'],
  ["parts hold no state", "parts/Button.svelte", '  import { desk } from "../state/desk.svelte";'],
  ["parts ask the core for nothing", "parts/Combobox.svelte", 'import { read } from "../api/calls";'],
  ["parts know no screen", "parts/Button.svelte", 'import {\n  hours,\n} from "../screens/prepare/prepare";'],
  ["a screen knows no other", "screens/live/Live.svelte", 'import { hours } from "../prepare/prepare";'],
  ["a screen does not reach into the frame", "screens/live/Live.svelte", 'import "../../shell/Shell.svelte";'],
  ["a screen does not hand on another's", "screens/live/model.ts", 'export { hours } from "../prepare/prepare";'],
  ["a screen stands in a folder of its own", "screens/Live.svelte", 'import "./home/Home.svelte";'],
  ["every folder has its rule", "other/thing.ts", ""],
])("%s", (_, path, source) => {
  expect(refused(path, source)).toHaveLength(1);
});

it.each([
  ["api/calls.ts", 'import { call } from "./transport";\nimport { invoke } from "@tauri-apps/api/core";'],
  ["words/words.svelte.ts", 'import type { Fault } from "../api/bindings";'],
  ["parts/Trouble.svelte", 'import type { Fault } from "../api/bindings";\nimport { t } from "../words/words.svelte";'],
  ["screens/live/Live.svelte", 'import { desk } from "../../state/desk.svelte";\nimport { MINUTE } from "./clock";'],
  ["shell/Shell.svelte", 'import Live from "../screens/live/Live.svelte";'],
  ["main.ts", 'import App from "./App.svelte";\nimport "./style/base.css";'],
])("%s may say so", (path, source) => {
  expect(refused(path, source)).toEqual([]);
});
