import { afterEach, expect, test, vi } from "vitest";
import { desk } from "../../state/desk.svelte";
import type { Pen } from "./pen.svelte";
import { undoing } from "./undoing";

afterEach(() => vi.restoreAllMocks());

/** What is typed and not kept is kept first, and then undone or done again; by the letter, wherever the layout has it. */
test.each([
  ["z", "KeyZ", {}, "undo"], ["z", "KeyW", {}, "undo"], ["ئ", "KeyZ", {}, "undo"], ["w", "KeyZ", {}, undefined], ["y", "KeyY", {}, "redo"], ["Z", "KeyW", { shiftKey: true }, "redo"],
  ["z", "KeyZ", { altKey: true }, undefined],
] as const)("Ctrl+%s on %s", async (key, code, more, done) => {
  const [undo, redo] = [vi.spyOn(desk, "undo").mockResolvedValue(true), vi.spyOn(desk, "redo").mockResolvedValue(true)];
  const pen = { at: "a", typedIn: () => false, typing: { dirty: true, flush: async () => undefined } } as unknown as Pen;
  undoing(new KeyboardEvent("keydown", { key, code, ctrlKey: true, ...more }), pen);
  await Promise.resolve();
  await Promise.resolve();
  expect([undo.mock.calls.length, redo.mock.calls.length]).toEqual([Number(done === "undo"), Number(done === "redo")]);
});
