// Looking for words among the notes of the evening, as people write them and as they are compared everywhere.

import type { Id } from "../../api/bindings";
import { plain } from "../../words/plain";

/** So long after the last letter the notes are gone through. */
const IDLE = 150;

interface Folded {
  text: string;
  folded: string;
}

/** Where a query stands in a text: the first letter and the one after the last. */
export function place(text: string, query: string): [number, number] | undefined {
  const asked = plain(query.trim());
  let folded = "";
  const from: number[] = [];
  let at = 0;
  for (const letter of text) {
    const alike = plain(letter);
    for (let n = 0; n < alike.length; n++) from.push(at);
    folded += alike;
    at += letter.length;
  }
  const found = asked ? folded.indexOf(asked) : -1;
  if (found < 0) return undefined;
  return [from[found]!, from[found + asked.length] ?? text.length];
}

export class Finder {
  open = $state(false);
  query = $state("");
  /** What is looked for: the query, once nobody types. */
  private asked = $state("");
  /** Which of them is shown, from 0. */
  private at = $state(0);
  private readonly notes: () => { key: Id; text: string }[];
  /** Texts are compared in a form that is made once. */
  private readonly known = new Map<Id, Folded>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  readonly found = $derived.by((): Id[] => {
    const asked = plain(this.asked.trim());
    return this.open && asked ? this.notes().filter((note) => this.folded(note).includes(asked)).map((note) => note.key) : [];
  });
  /** Those that are shown do not go on with letters that nobody typed any more. */
  readonly settled = $derived(this.asked === this.query);
  readonly number = $derived(Math.min(this.at, Math.max(0, this.found.length - 1)));
  readonly current = $derived(this.found[this.number]);

  constructor(notes: () => { key: Id; text: string }[]) {
    this.notes = notes;
  }

  private folded({ key, text }: { key: Id; text: string }): string {
    const there = this.known.get(key);
    if (there?.text === text) return there.folded;
    const folded = plain(text);
    this.known.set(key, { text, folded });
    return folded;
  }

  type(query: string): void {
    this.query = query;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), IDLE);
  }

  /** Looks now for what was typed. */
  ask(): void {
    clearTimeout(this.timer);
    if (this.asked === this.query) return;
    this.asked = this.query;
    this.at = 0;
  }

  step(by: 1 | -1): void {
    if (!this.settled) return this.ask();
    const of = this.found.length;
    if (of > 0) this.at = (this.number + by + of) % of;
  }

  close(): void {
    clearTimeout(this.timer);
    this.open = false;
  }
}
