// What was typed and is not in the dossier yet, kept beside the page: it outlives the page when that is loaded anew, as after the
// web view's process has died.

import type { Id } from "../../api/bindings";
import type { Draft } from "./model";

interface Unkept {
  draft: Draft;
  text: string;
  /** It was the last line, where what is said next is written. */
  last: boolean;
}

export class Shelf {
  private readonly key: string;

  constructor(workshop: Id) {
    this.key = `unkept ${workshop}`;
  }

  get all(): Unkept[] {
    return Object.values(this.read());
  }

  put(line: Unkept): void {
    this.write({ ...this.read(), [line.draft.id]: line });
  }

  remove(id: Id): void {
    const { [id]: there, ...others } = this.read();
    if (there) this.write(others);
  }

  private read(): Record<Id, Unkept> {
    try {
      return JSON.parse(sessionStorage.getItem(this.key) ?? "{}") as Record<Id, Unkept>;
    } catch {
      return {};
    }
  }

  private write(lines: Record<Id, Unkept>): void {
    try {
      if (Object.keys(lines).length > 0) sessionStorage.setItem(this.key, JSON.stringify(lines));
      else sessionStorage.removeItem(this.key);
    } catch {
      // No room beside the page: it is written to the dossier all the same, a moment later.
    }
  }
}
