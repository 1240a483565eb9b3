// How things stand on this laptop, and the one way to change them: every act goes through here, so that what is saved, what failed
// and what can be taken back is said in one place.

import { SvelteMap } from "svelte/reactivity";
import * as calls from "../api/calls";
import type { Action, Done, Fault, HallShow, Preferences, State } from "../api/bindings";
import { Refused } from "../api/fault";
import { onChanged, tellChanged } from "../api/transport";
import { t } from "../words/words.svelte";
import { notices } from "./notices.svelte";

export type Saving = "saved" | "saving" | "failed";

class Desk {
  /** How things stand; nothing before the core has said so. */
  state = $state<State>();
  /** Goes up when something has changed: whoever reads, reads again. */
  changes = $state(0);
  /** What was asked and is not answered yet. */
  private asked = $state(0);
  /** The disk would not take what was asked last. */
  private refused = $state(false);
  /** What a person has typed that the dossier has not yet, or could not be given. */
  private readonly held = new SvelteMap<object, "saving" | "failed">();
  /** Nothing is shown as saved that is not in the dossier, be it a letter typed just now. */
  readonly saving = $derived.by((): Saving => {
    const held = [...this.held.values()];
    if (this.refused || held.includes("failed")) return "failed";
    return this.asked > 0 || held.length > 0 ? "saving" : "saved";
  });
  /** Why the core cannot be reached at all. */
  lost = $state<Fault>();

  /** Hears from now on of what other windows change. */
  async listen(): Promise<void> {
    await onChanged(() => this.changed());
  }

  /** Asks how things stand. */
  async refresh(ask = calls.state): Promise<void> {
    try {
      this.took(await ask());
    } catch (error) {
      this.lost = faultOf(error);
    }
  }

  private took(state: State): void {
    this.state = state;
    for (const remark of state.remarks) notices.warn(remark);
  }

  private changed(): void {
    this.changes += 1;
  }

  /** A field holds what is not in the dossier, until it says that it is. */
  hold(field: object, how: Saving): void {
    if (how === "saved") this.held.delete(field);
    else this.held.set(field, how);
  }

  /** Does these together. Says whether it was done; if not, a notice has said why. */
  async act(...actions: Action[]): Promise<boolean> {
    return this.change(() => calls.act(actions), (done) => notices.done(t(`action-${done.action}`)));
  }

  /** As `act`, without a notice of success: for what the screen itself shows at once, such as typing. That the dossier says so already,
      as when a page died after it had asked and before it was answered, is no failure. */
  async quietly(...actions: Action[]): Promise<boolean> {
    return this.change(() => calls.act(actions), () => undefined, "already");
  }

  /** Does what is more than a list of actions, and says so with these words. */
  async does(work: () => Promise<Done>, words: string): Promise<boolean> {
    return this.change(work, () => notices.done(words));
  }

  async undo(): Promise<boolean> {
    return this.change(calls.undo, (done) => notices.say(t("shell-undone", { action: t(`action-${done.action}`) })));
  }

  async redo(): Promise<boolean> {
    return this.change(calls.redo, (done) => notices.say(t("shell-redone", { action: t(`action-${done.action}`) })));
  }

  async takeBack(entry: string): Promise<boolean> {
    return this.change(() => calls.takeBack(entry), (done) => notices.say(t("shell-undone", { action: t(`action-${done.action}`) })));
  }

  private async change(work: () => Promise<Done>, told: (done: Done) => void, granted?: string): Promise<boolean> {
    this.asked += 1;
    try {
      const done = await work();
      this.refused = false;
      for (const remark of done.remarks) notices.warn(remark);
      told(done);
      this.changed();
      tellChanged();
      return true;
    } catch (error) {
      const fault = faultOf(error);
      if (fault.code === granted) {
        this.changed();
        return true;
      }
      // Who stopped it knows.
      if (fault.code === "cancelled") return false;
      // A refusal changes nothing and loses nothing; what the disk would not take is another matter.
      this.refused = UNSAVED.has(fault.code);
      notices.fail(fault);
      return false;
    } finally {
      this.asked -= 1;
    }
  }

  /** Does something that may be refused, and gives what came of it; nothing if it was refused, which a notice has then said. */
  async attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      notices.fail(faultOf(error));
      return undefined;
    }
  }

  /** The same, of what changes how things stand as a whole: another dossier, another state of it. */
  async replace(work: () => Promise<State | undefined>): Promise<boolean> {
    const state = await this.attempt(work);
    if (!state) return false;
    this.took(state);
    this.changed();
    tellChanged();
    return true;
  }

  /** Puts a verified copy where a person says. Says whether there is one now. */
  async copy(): Promise<boolean> {
    const saved = await this.attempt(calls.copy);
    if (!saved) return false;
    notices.say(t("shell-copy-saved", { path: saved.path }));
    await this.refresh();
    return true;
  }

  /** Has the hall see this. Nobody here has to read anything again. */
  async shows(hall: HallShow): Promise<boolean> {
    const shown = await this.attempt(() => calls.show(hall));
    if (shown && this.state) this.state = { ...this.state, hall: shown };
    tellChanged();
    return shown !== undefined;
  }

  async prefer(change: Partial<Preferences>): Promise<void> {
    const now = this.state?.preferences ?? DEFAULTS;
    await this.replace(() => calls.prefer({ ...now, ...change }));
  }

  get preferences(): Preferences {
    return this.state?.preferences ?? DEFAULTS;
  }
}

const UNSAVED = new Set(["disk-full", "dossier-read-only", "no-permission", "dossier-locked", "dossier-damaged", "unexpected", "file-missing"]);

const DEFAULTS: Preferences = {
  language: "ar", theme: null, contrast: false, text_size: 100, still: false, letter_keys: true, speech_minutes: 3, hall_names: "full", hall_balance: false,
};

export function faultOf(error: unknown): Fault {
  return error instanceof Refused ? error.fault : { code: "unexpected", args: { detail: String(error) } };
}

export const desk = new Desk();

/** An id for a new row: a UUID of version 7, which begins with the moment it was made. */
export function newId(): string {
  const moment = Date.now().toString(16).padStart(12, "0");
  return `${moment.slice(0, 8)}-${moment.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}
