// Reading back: what is read now, what comes next, and what the hall sees of it meanwhile.

import { SvelteSet } from "svelte/reactivity";
import type { AdoptedBy, Evening, HallShow, Id, Outcome } from "../../api/bindings";
import { adoptedBy } from "../../state/adopting";
import { desk } from "../../state/desk.svelte";
import { hall } from "../../state/hall.svelte";
import { firstToRead, nextUndecided, toRead } from "../../state/reading";

/** What is asked for at the moment. */
export type Asking = "wording" | "objection" | "hands" | "deferred" | "set-aside";

export class ReadBack {
  asking = $state<Asking>();
  /** All was read: what came of it is summed up. */
  over = $state(false);
  private here = $state<Id>();
  /** Decided just before, so that the hall still sees the result. */
  private after: Id | undefined;
  /** Decided, though the evening that was read last does not say so yet. */
  private readonly done = new SvelteSet<Id>();
  /** Of these, those that the dossier has: the next evening that is read says it, or that it was taken back. */
  private readonly kept = new Set<Id>();
  /** What the hall saw before. */
  private readonly before: HallShow = hall.now;
  private telling = false;

  constructor(private readonly read: () => Evening) {
    this.here = firstToRead(read())?.id;
  }

  readonly order = $derived.by(() => toRead(this.read()));
  readonly row = $derived(this.order.find((row) => row.id === this.here) ?? this.order[0]);
  readonly place = $derived(this.row ? this.order.indexOf(this.row) + 1 : 0);
  readonly left = $derived(this.order.filter((row) => row.outcome === "captured" && !this.done.has(row.id)));

  /** The evening was read anew: what the dossier had by then needs no remembering. */
  settle(): void {
    for (const id of this.kept) this.done.delete(id);
    this.kept.clear();
  }

  go(id: Id | undefined): void {
    if (id === undefined) return;
    this.asking = undefined;
    this.over = false;
    this.after = undefined;
    this.here = id;
    void this.tell();
  }

  step(by: 1 | -1): void {
    this.go(this.order[this.place - 1 + by]?.id ?? this.row?.id);
  }

  /** A: by what was counted or objected, or else by the rule of the workshop. */
  adopt(by: AdoptedBy | undefined = undefined): void {
    if (this.row) void this.decide("adopted", null, by ?? adoptedBy(this.read(), this.row.id));
  }

  /** Decides, and goes on to the next that is not decided, without waiting for the disk; back if it was refused. */
  async decide(outcome: Outcome, reason: string | null, by: AdoptedBy | null = null): Promise<void> {
    const { row } = this;
    if (!row) return;
    const { id } = row;
    const same = row.outcome === outcome && row.adopted_by === by && (reason === null || row.reason === reason);
    this.asking = undefined;
    this.done.add(id);
    const next = nextUndecided(this.order, id, this.done);
    this.over = next === undefined;
    this.after = next && id;
    this.here = next?.id ?? id;
    if (same) this.done.delete(id);
    else if (await desk.act({ do: "decide", recommendation: id, outcome, reason, adopted_by: by })) this.kept.add(id);
    else {
      this.done.delete(id);
      this.go(id);
    }
    await this.tell();
  }

  /** Has the hall see what is read, and, if that has changed meanwhile, what is read by then. A window that is closed stays so. */
  async tell(): Promise<void> {
    if (this.telling || !hall.window.open) return;
    this.telling = true;
    let told: Id | undefined;
    while (this.row && this.row.id !== told) {
      told = this.row.id;
      await desk.shows({ show: "read-back", workshop: this.read().workshop.id, recommendation: told, ...(this.after && { after: this.after }) });
    }
    this.telling = false;
  }

  /** Opens the hall's window with what is read. */
  async open(): Promise<void> {
    await hall.stands(true);
    await this.tell();
  }

  /** The hall sees again what it saw before, or who speaks, unless it was given something else to see. */
  leave(): void {
    if (!hall.window.open || hall.now.show !== "read-back") return;
    const workshop = this.read().workshop.id;
    void desk.shows(this.before.show === "read-back" ? { show: "speaker", workshop } : this.before);
  }
}
