// What is said in passing: that something was done and can be taken back, or was refused and why.

import type { Fault } from "../api/bindings";
import { fault as words } from "../words/words.svelte";

export interface Notice {
  id: number;
  text: string;
  tone: "done" | "told" | "warning" | "failure";
  /** It can be taken back. */
  undo: boolean;
}

/** How long a notice of success stays, in milliseconds. What went wrong stays until it is closed. */
const STAY = 8_000;

class Notices {
  list = $state<Notice[]>([]);
  private next = 0;

  /** Something was done, and can be taken back. */
  done(text: string): void {
    this.add(text, "done", true);
  }

  say(text: string): void {
    this.add(text, "told", false);
  }

  warn(fault: Fault): void {
    this.add(words(fault), "warning", false);
  }

  fail(fault: Fault): void {
    this.add(words(fault), "failure", false);
  }

  close(id: number): void {
    this.list = this.list.filter((notice) => notice.id !== id);
  }

  /** Closes the newest that is shown; says whether there was one. */
  closeNewest(): boolean {
    const newest = this.list.at(-1);
    if (newest) this.close(newest.id);
    return newest !== undefined;
  }

  private add(text: string, tone: Notice["tone"], undo: boolean): void {
    const id = this.next++;
    const others = this.list.filter((notice) => notice.text !== text && (notice.tone === "warning" || notice.tone === "failure"));
    this.list = [...others.slice(-2), { id, text, tone, undo }];
    if (tone === "done" || tone === "told") setTimeout(() => this.close(id), STAY);
  }
}

export const notices = new Notices();
