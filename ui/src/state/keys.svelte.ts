// One registry of keys: it runs them, and feeds the hint bar, the palette and the sheet of shortcuts.
//
// Under an Arabic layout `event.key` is an Arabic letter, so a chord is compared with the letter if that is one of ASCII, and else
// with the place of the key. Layout switches and AltGr are never bound.

import { untrack } from "svelte";
import { desk } from "./desk.svelte";

export interface Key {
  /** Such as `Ctrl+K`, `F9`, `Alt+3`, `Enter`, `N`, `ArrowDown`. */
  chord: string;
  /** Another chord that does the same, for keyboards without function keys. */
  also?: string;
  /** The key of its words. */
  words: string;
  run: (event?: KeyboardEvent) => void;
  /** It is shown in the hint bar. */
  hint?: boolean;
  /** It also works while somebody types. Chords with Ctrl or Alt and function keys always do. */
  typing?: boolean;
  /** It is not offered now. */
  off?: () => boolean;
  /** Where the sheet of shortcuts lists it; nothing: it is the screen's own. */
  group?: "go" | "everywhere";
  /** It is heard over a dialog too. */
  over?: boolean;
  /** It is not listed in the palette: it makes no sense away from where the focus is. */
  local?: boolean;
}

interface Scope {
  keys: () => Key[];
  /** When its component was made: what stands inside another is made after it. */
  made: number;
}

const LETTER = /^[a-z0-9]$/i;

/** The keys of an event as a chord. */
export function chordOf(event: KeyboardEvent): string {
  let key = event.key;
  if (!LETTER.test(key)) {
    if (/^Key[A-Z]$/.test(event.code)) key = event.code.slice(3);
    else if (/^Digit[0-9]$/.test(event.code)) key = event.code.slice(5);
    else if (event.code === "Slash" && (event.ctrlKey || event.metaKey)) key = "/";
    else if (event.code === "Comma" && (event.ctrlKey || event.metaKey)) key = ",";
  } else if ((event.altKey || event.ctrlKey) && /^Digit[0-9]$/.test(event.code)) {
    // AZERTY has its digits under Shift: with a modifier the place of the key counts.
    key = event.code.slice(5);
  }
  if (key === " ") key = "Space";
  if (key.length === 1) key = key.toUpperCase();
  const parts = [];
  if (event.ctrlKey || event.metaKey) parts.push("Ctrl");
  if (event.altKey) parts.push("Alt");
  if (event.shiftKey && !(key.length === 1 && !LETTER.test(key))) parts.push("Shift");
  return [...parts, key].join("+");
}

function types(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // In a list that is open, letters look for a choice.
  if (target.closest("[role=menu], [role=combobox][aria-expanded=true]")) return true;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button", "range"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable || target.getAttribute("role") === "textbox";
}

class Keys {
  private scopes = $state.raw<Scope[]>([]);

  /** Every key that is heard now, the innermost first. */
  get all(): Key[] {
    return [...this.scopes].sort((a, b) => b.made - a.made).flatMap((scope) => scope.keys());
  }

  get hints(): Key[] {
    return this.all.filter((key) => key.hint && !key.off?.());
  }

  add(scope: Scope): () => void {
    this.scopes = [...this.scopes, scope];
    return () => (this.scopes = this.scopes.filter((other) => other !== scope));
  }

  press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    // While a dialog is open, nothing behind it hears a key that is not for that.
    const covered = document.querySelector("[role=dialog], [role=alertdialog]") !== null;
    const chord = chordOf(event);
    const bare = !event.ctrlKey && !event.altKey && !event.metaKey && !/^F\d+$/.test(event.key);
    // A letter that is held down is meant once.
    if (event.repeat && bare && LETTER.test(chord)) return;
    const typing = types(event.target);
    for (const key of this.all) {
      if (key.chord !== chord && key.also !== chord) continue;
      if (key.off?.() || (covered && !key.over)) continue;
      if (bare && typing && !key.typing) continue;
      if (bare && LETTER.test(chord) && !desk.preferences.letter_keys) continue;
      // A button that has the focus is pressed by Enter and Space itself.
      if (bare && !typing && (chord === "Enter" || chord === "Space") && event.target instanceof HTMLButtonElement) continue;
      event.preventDefault();
      key.run(event);
      return;
    }
  }
}

export const keys = new Keys();
let next = 0;

/** Hears these keys while the component is there. */
export function useKeys(list: () => Key[]): void {
  // Effects of what is inside run first, so their order does not tell what is inside what.
  const made = next++;
  // Adding reads the registry too: tracked, it would add again for ever.
  $effect(() => untrack(() => keys.add({ keys: list, made })));
}
