// What is being typed, until it is kept: a re-read of the evening never takes a letter from under the caret.

import { SvelteMap } from "svelte/reactivity";
import type { Id } from "../../api/bindings";

/** Nothing typed for this long: it is written. */
const IDLE = 250;
/** Typing without a pause is written this often. */
const LONGEST = 1_000;
/** What could not be written is tried again, later and later. */
const RETRY = 2_000;
const RETRY_MOST = 30_000;

class Held {
  text = $state("");
  /** The last attempt to keep it failed. */
  failed = $state(false);
  dirty = false;
  /** Since when something of it is not kept. */
  since = 0;
  failures = 0;
  timer: ReturnType<typeof setTimeout> | undefined;
  saving: Promise<boolean> | undefined;
}

export class Typing {
  private held = new SvelteMap<Id, Held>();
  private readonly write: (id: Id, text: string) => Promise<boolean>;

  /** `write` keeps a text, and says whether it was kept. */
  constructor(write: (id: Id, text: string) => Promise<boolean>) {
    this.write = write;
  }

  /** What was typed and may not be in the dossier yet. */
  text(id: Id): string | undefined {
    return this.held.get(id)?.text;
  }

  failed(id: Id): boolean {
    return this.held.get(id)?.failed ?? false;
  }

  get dirty(): boolean {
    return [...this.held.values()].some((held) => held.dirty);
  }

  type(id: Id, text: string): void {
    const held = this.held.get(id) ?? new Held();
    const now = Date.now();
    if (!held.dirty) held.since = now;
    held.text = text;
    held.dirty = true;
    this.held.set(id, held);
    this.later(id, held, Math.max(0, Math.min(IDLE, held.since + LONGEST - now)));
  }

  /** Keeps what was typed of a line now. An empty line is not kept: it has nothing to say. */
  async save(id: Id): Promise<boolean> {
    const held = this.held.get(id);
    while (held?.saving) await held.saving;
    if (!held?.dirty || this.held.get(id) !== held) return true;
    clearTimeout(held.timer);
    const text = held.text;
    if (!text.trim()) return true;
    held.saving = this.write(id, text).catch(() => false);
    const kept = await held.saving;
    held.saving = undefined;
    held.failed = !kept;
    held.failures = kept ? 0 : held.failures + 1;
    if (!kept) this.later(id, held, Math.min(RETRY * 2 ** (held.failures - 1), RETRY_MOST));
    else if (held.text === text) held.dirty = false;
    else held.since = Date.now();
    return kept;
  }

  /** Keeps everything now. Says whether all of it was kept. */
  async flush(): Promise<boolean> {
    const kept = await Promise.all([...this.held.keys()].map((id) => this.save(id)));
    return kept.every(Boolean);
  }

  /** The evening was read again: what is kept is in it. */
  settle(): void {
    for (const [id, held] of this.held) if (!held.dirty && !held.saving) this.held.delete(id);
  }

  /** The line is gone. */
  drop(id: Id): void {
    clearTimeout(this.held.get(id)?.timer);
    this.held.delete(id);
  }

  private later(id: Id, held: Held, wait: number): void {
    clearTimeout(held.timer);
    held.timer = setTimeout(() => void this.save(id), wait);
  }
}
