// What is being typed, until it is kept: a re-read of the evening never takes a letter from under the caret.

import type { Id } from "../../api/bindings";
import type { Saving } from "../../state/desk.svelte";

/** Nothing typed for this long: it is written. */
const IDLE = 250;
/** Typing without a pause is written this often. */
const LONGEST = 1_000;
/** What could not be written is tried again after this long. */
const RETRY = 3_000;

class Held {
  /** Nothing: the dossier has it. */
  text = $state<string>();
  /** The last attempt to keep it failed. */
  failed = $state(false);
  dirty = false;
  /** Since when something of it is not kept. */
  since = 0;
  timer: ReturnType<typeof setTimeout> | undefined;
  saving: Promise<boolean> | undefined;
}

export class Typing {
  /** One for each line that is shown, so that a letter concerns its own line and no other. */
  private readonly rows = new Map<Id, Held>();
  /** Those that may hold what the dossier has not. */
  private readonly held = new Map<Id, Held>();
  private readonly write: (id: Id, text: string) => Promise<boolean>;

  private readonly tell: (line: object, how: Saving) => void;
  private readonly shelve: (id: Id, text: string) => void;

  /** `write` keeps a text, and says whether it was kept; `tell` hears of each line how it stands, `shelve` what the dossier lacks of it. */
  constructor(write: (id: Id, text: string) => Promise<boolean>, tell: (line: object, how: Saving) => void = () => undefined, shelve: (id: Id, text: string) => void = () => undefined) {
    this.write = write;
    this.tell = tell;
    this.shelve = shelve;
  }

  /** What is held of a line: what was typed and may not be in the dossier yet, and whether keeping it failed. */
  line(id: Id): { readonly text: string | undefined; readonly failed: boolean } {
    return this.row(id);
  }

  private row(id: Id): Held {
    let row = this.rows.get(id);
    if (!row) this.rows.set(id, (row = new Held()));
    return row;
  }

  text(id: Id): string | undefined {
    return this.held.get(id)?.text;
  }

  get dirty(): boolean {
    return [...this.held.values()].some((held) => held.dirty);
  }

  type(id: Id, text: string): void {
    const held = this.row(id);
    const now = performance.now();
    if (!held.dirty) held.since = now;
    held.text = text;
    held.dirty = true;
    this.held.set(id, held);
    this.shelve(id, text);
    this.tell(held, held.failed ? "failed" : text.trim() ? "saving" : "saved");
    this.later(id, held, Math.max(0, Math.min(IDLE, held.since + LONGEST - now)));
  }

  /** Keeps what was typed of a line now. An empty line is not kept: it has nothing to say. */
  async save(id: Id): Promise<boolean> {
    const held = this.held.get(id);
    while (held?.saving) await held.saving;
    if (!held?.dirty || this.held.get(id) !== held) return true;
    clearTimeout(held.timer);
    const text = held.text;
    if (!text?.trim()) return true;
    const saving = this.write(id, text).catch(() => false);
    held.saving = saving;
    const kept = await saving;
    this.kept(id, held, saving, text, kept);
    return kept;
  }

  /** Changes several lines at once, and keeps them by one act. What was typed in them before is kept first: so it is there again when the
      act is taken back. A line that is to hold nothing is let go. */
  async together(texts: [id: Id, text: string][], act: () => Promise<boolean>): Promise<boolean> {
    const running = texts.map(([id]) => this.held.get(id)?.saving);
    const before = texts.flatMap(([id]): [Id, string][] => {
      const held = this.held.get(id);
      return held?.dirty && held.text?.trim() ? [[id, held.text]] : [];
    });
    const saving = (async () => {
      await Promise.all(running);
      for (const [id, text] of before) if (!(await this.write(id, text))) return false;
      return act();
    })().catch(() => false);
    for (const [id, text] of texts) {
      if (!text) this.drop(id);
      else {
        const held = this.row(id);
        clearTimeout(held.timer);
        if (!held.dirty) held.since = performance.now();
        held.text = text;
        held.dirty = true;
        held.saving = saving;
        this.held.set(id, held);
        this.shelve(id, text);
        this.tell(held, "saving");
      }
    }
    const kept = await saving;
    for (const [id, text] of texts) if (text) this.kept(id, this.row(id), saving, text, kept);
    return kept;
  }

  /** An attempt to keep a text is over; another may have begun since, or more been typed. */
  private kept(id: Id, held: Held, saving: Promise<boolean>, text: string, kept: boolean): void {
    if (held.saving !== saving) return;
    held.saving = undefined;
    if (this.held.get(id) !== held) return;
    held.failed = !kept;
    if (!kept) this.later(id, held, RETRY);
    else if (held.text === text) this.clean(id, held);
    else held.since = performance.now();
    this.tell(held, !kept ? "failed" : held.dirty ? "saving" : "saved");
  }

  /** Keeps everything now. Says whether all of it was kept. */
  async flush(): Promise<boolean> {
    const kept = await Promise.all([...this.held.keys()].map((id) => this.save(id)));
    return kept.every(Boolean);
  }

  /** The evening was read again: what is kept is in it. */
  settle(): void {
    for (const [id, held] of this.held) if (!held.dirty && !held.saving) this.drop(id);
  }

  /** The line is gone. */
  drop(id: Id): void {
    const held = this.held.get(id);
    if (!held) return;
    clearTimeout(held.timer);
    this.held.delete(id);
    held.text = undefined;
    held.failed = false;
    this.clean(id, held);
    this.tell(held, "saved");
  }

  private clean(id: Id, held: Held): void {
    held.dirty = false;
    this.shelve(id, "");
  }

  private later(id: Id, held: Held, wait: number): void {
    clearTimeout(held.timer);
    held.timer = setTimeout(() => void this.save(id), wait);
  }
}
