// The search at the door. It knows of which words its answer is, so that Enter never acts on the answer to other words.

import type { Fault, Hit } from "../../api/bindings";
import { read } from "../../api/calls";
import { desk, faultOf } from "../../state/desk.svelte";

/** More are not seen at once, and each takes its time at every letter. */
const MOST = 12;

export class Seek {
  typed = $state("");
  fault = $state<Fault>();
  private answer = $state.raw<{ query: string; hits: Hit[] }>({ query: "", hits: [] });
  private waiting: (() => void) | undefined;

  readonly query = $derived(this.typed.trim());
  /** What was found last; for words typed since, the answer is still to come. */
  readonly hits = $derived(this.query === "" ? [] : this.answer.hits);
  /** Nothing is typed, or nothing is answered yet: what stands there without a search goes on standing there. */
  readonly idle = $derived(this.query === "" || this.answer.query === "");
  /** There may be more than are shown. */
  readonly full = $derived(this.hits.length >= MOST);
  readonly fresh = $derived(this.query === "" || this.answer.query === this.query);

  constructor() {
    let newest = 0;
    $effect(() => {
      void desk.changes;
      const query = this.query;
      const mine = ++newest;
      if (query === "") return;
      read({ view: "find", query, limit: MOST })
        .then((hits) => {
          if (mine !== newest) return;
          this.answer = { query, hits };
          this.fault = undefined;
          const run = this.waiting;
          this.waiting = undefined;
          run?.();
        })
        .catch((error: unknown) => {
          if (mine === newest) this.fault = faultOf(error);
        });
    });
  }

  /** Runs this once the answer is that to what is typed. Typing on calls it off. */
  once(run: () => void): void {
    if (this.fresh) run();
    else this.waiting = run;
  }

  type(typed: string): void {
    this.waiting = undefined;
    this.typed = typed;
    if (this.query === "") this.answer = { query: "", hits: [] };
  }
}
