import { fireEvent, render } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { chordOf, keys, type Key } from "./keys.svelte";
import Heard from "./Heard.test.svelte";

vi.mock("../api/transport", () => ({ call: vi.fn(), onChanged: vi.fn(), tellChanged: vi.fn() }));

const pressed = (key: string, code: string, more: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key, code, cancelable: true, ...more });
const ctrl = { ctrlKey: true };

describe("a chord", () => {
  it("is the letter under a Latin layout", () => {
    expect(chordOf(pressed("k", "KeyK", ctrl))).toBe("Ctrl+K");
    expect(chordOf(pressed("n", "KeyN"))).toBe("N");
  });

  it("is the place of the key under an Arabic layout", () => {
    expect(chordOf(pressed("ن", "KeyK", ctrl))).toBe("Ctrl+K");
    expect(chordOf(pressed("ئ", "KeyZ", ctrl))).toBe("Ctrl+Z");
    expect(chordOf(pressed("لا", "KeyB", ctrl))).toBe("Ctrl+B");
    expect(chordOf(pressed("ظ", "Slash", ctrl))).toBe("Ctrl+/");
    expect(chordOf(pressed("و", "Comma", ctrl))).toBe("Ctrl+,");
    expect(chordOf(pressed("١", "Digit1", ctrl))).toBe("Ctrl+1");
  });

  it("is the letter, not its place, under AZERTY", () => {
    expect(chordOf(pressed("z", "KeyW", ctrl))).toBe("Ctrl+Z");
    expect(chordOf(pressed("a", "KeyQ", ctrl))).toBe("Ctrl+A");
    expect(chordOf(pressed(",", "KeyM", ctrl))).not.toBe("Ctrl+,");
  });

  it("is a digit under AZERTY, with and without Shift", () => {
    expect(chordOf(pressed("&", "Digit1", ctrl))).toBe("Ctrl+1");
    expect(chordOf(pressed("é", "Digit2", { altKey: true }))).toBe("Alt+2");
    expect(chordOf(pressed("à", "Digit0", ctrl))).toBe("Ctrl+0");
    expect(chordOf(pressed("5", "Digit5", { ctrlKey: true, altKey: true }))).toBe("Ctrl+Alt+5");
  });

  it("names Shift where it is held", () => {
    expect(chordOf(pressed("Z", "KeyZ", { ctrlKey: true, shiftKey: true }))).toBe("Ctrl+Shift+Z");
    expect(chordOf(pressed("F5", "F5", { shiftKey: true }))).toBe("Shift+F5");
    expect(chordOf(pressed("Tab", "Tab", { shiftKey: true }))).toBe("Shift+Tab");
  });

  it("calls the command key of a Mac Ctrl, and the space bar by its name", () => {
    expect(chordOf(pressed("k", "KeyK", { metaKey: true }))).toBe("Ctrl+K");
    expect(chordOf(pressed(" ", "Space"))).toBe("Space");
    expect(chordOf(pressed("ArrowDown", "ArrowDown", { altKey: true }))).toBe("Alt+ArrowDown");
  });
});

describe("the registry", () => {
  let remove: (() => void)[] = [];
  const hears = (list: Partial<Key>[], made: number) => {
    remove.push(keys.add({ keys: () => list.map((key) => ({ words: "w", ...key }) as Key), made }));
  };
  const on = (target: HTMLElement, event: KeyboardEvent) => {
    document.body.append(target);
    Object.defineProperty(event, "target", { value: target });
    keys.press(event);
    return event;
  };
  beforeEach(() => (remove = []));
  afterEach(() => {
    remove.forEach((one) => one());
    document.body.replaceChildren();
  });

  it("runs what a chord or its other chord asks for, and keeps the browser from it", () => {
    const run = vi.fn();
    hears([{ chord: "F9", also: "Ctrl+Enter", run }], 1);
    expect(on(document.createElement("div"), pressed("F9", "F9")).defaultPrevented).toBe(true);
    on(document.createElement("div"), pressed("Enter", "Enter", ctrl));
    expect(run).toHaveBeenCalledTimes(2);
  });

  it("asks what was made last, first", () => {
    const [outer, inner] = [vi.fn(), vi.fn()];
    hears([{ chord: "Escape", run: inner }], 8);
    hears([{ chord: "Escape", run: outer }], 3);
    on(document.createElement("div"), pressed("Escape", "Escape"));
    expect(inner).toHaveBeenCalledOnce();
    expect(outer).not.toHaveBeenCalled();
  });

  it("passes over what is off", () => {
    const [off, next] = [vi.fn(), vi.fn()];
    hears([{ chord: "F8", run: off, off: () => true }, { chord: "F8", run: next }], 1);
    on(document.createElement("div"), pressed("F8", "F8"));
    expect(off).not.toHaveBeenCalled();
    expect(next).toHaveBeenCalledOnce();
  });

  it("lets letters and arrows be typed, but hears chords and function keys in a field", () => {
    const runs = { n: vi.fn(), down: vi.fn(), k: vi.fn(), f9: vi.fn(), typing: vi.fn() };
    hears([
      { chord: "N", run: runs.n }, { chord: "ArrowDown", run: runs.down }, { chord: "Ctrl+K", run: runs.k }, { chord: "F9", run: runs.f9 },
      { chord: "ArrowUp", run: runs.typing, typing: true },
    ], 1);
    for (const field of [document.createElement("input"), document.createElement("textarea")]) {
      expect(on(field, pressed("n", "KeyN")).defaultPrevented).toBe(false);
      on(field, pressed("ArrowDown", "ArrowDown"));
      on(field, pressed("k", "KeyK", ctrl));
      on(field, pressed("F9", "F9"));
      on(field, pressed("ArrowUp", "ArrowUp"));
    }
    expect([runs.n, runs.down, runs.k, runs.f9, runs.typing].map((run) => run.mock.calls.length)).toEqual([0, 0, 2, 2, 2]);
  });

  it("leaves letters to a list that is open", () => {
    const run = vi.fn();
    hears([{ chord: "P", run }], 1);
    const select = document.createElement("button");
    select.setAttribute("role", "combobox");
    select.setAttribute("aria-expanded", "true");
    on(select, pressed("p", "KeyP"));
    expect(run).not.toHaveBeenCalled();
    select.setAttribute("aria-expanded", "false");
    on(select, pressed("p", "KeyP"));
    expect(run).toHaveBeenCalledOnce();
  });

  it("hears letters on a box to be ticked, which takes no text", () => {
    const run = vi.fn();
    hears([{ chord: "N", run }], 1);
    const box = Object.assign(document.createElement("input"), { type: "checkbox" });
    on(box, pressed("n", "KeyN"));
    expect(run).toHaveBeenCalledOnce();
  });

  it("leaves Enter and Space to a button that has the focus", () => {
    const run = vi.fn();
    hears([{ chord: "Enter", run }, { chord: "Space", run }], 1);
    on(document.createElement("button"), pressed("Enter", "Enter"));
    on(document.createElement("button"), pressed(" ", "Space"));
    expect(run).not.toHaveBeenCalled();
    on(document.createElement("div"), pressed("Enter", "Enter"));
    expect(run).toHaveBeenCalledOnce();
  });

  it("hears nothing behind a dialog, nor what somebody else took, nor while letters are composed", () => {
    const run = vi.fn();
    hears([{ chord: "Ctrl+K", run }], 1);
    const taken = pressed("k", "KeyK", ctrl);
    taken.preventDefault();
    on(document.createElement("div"), taken);
    on(document.createElement("div"), pressed("k", "KeyK", { ...ctrl, isComposing: true }));
    const dialog = document.createElement("div");
    dialog.setAttribute("role", "dialog");
    document.body.append(dialog);
    on(document.createElement("div"), pressed("k", "KeyK", ctrl));
    expect(run).not.toHaveBeenCalled();
  });

  it("hears over a dialog what is for that, and what stands behind it not", () => {
    const [over, behind] = [vi.fn(), vi.fn()];
    hears([{ chord: "Shift+F5", run: over, over: true }, { chord: "F5", run: behind }], 1);
    const dialog = document.createElement("div");
    dialog.setAttribute("role", "dialog");
    const field = document.createElement("input");
    dialog.append(field);
    document.body.append(dialog);
    on(field, pressed("F5", "F5"));
    on(field, pressed("F5", "F5", { shiftKey: true }));
    expect([over.mock.calls.length, behind.mock.calls.length]).toEqual([1, 0]);
    dialog.remove();
  });

  it("shows the hints of what is not off", () => {
    hears([{ chord: "A", run: vi.fn(), hint: true }, { chord: "B", run: vi.fn() }, { chord: "C", run: vi.fn(), hint: true, off: () => true }], 1);
    expect(keys.hints.map((key) => key.chord)).toEqual(["A"]);
  });
});

describe("the keys of a component", () => {
  it("are heard while it is there, those inside before those around", async () => {
    const [around, inside] = [vi.fn(), vi.fn()];
    const heard = (event: KeyboardEvent) => keys.press(event);
    window.addEventListener("keydown", heard);
    const { unmount } = render(Heard, { around, inside });
    await fireEvent(document.body, pressed("F7", "F7", { bubbles: true }));
    expect([around.mock.calls.length, inside.mock.calls.length]).toEqual([0, 1]);
    unmount();
    await fireEvent(document.body, pressed("F7", "F7", { bubbles: true }));
    expect(inside).toHaveBeenCalledOnce();
    expect(keys.all).toEqual([]);
    window.removeEventListener("keydown", heard);
  });
});
