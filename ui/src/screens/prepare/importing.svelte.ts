// Importing a list: it is read, looked at, and its people are invited together.

import { SvelteMap } from "svelte/reactivity";
import * as calls from "../../api/calls";
import type { Chosen, Fault, Field, InviteeLine, InviteeList, Waited } from "../../api/bindings";
import { desk, faultOf } from "../../state/desk.svelte";
import { t } from "../../words/words.svelte";
import { choice, invited, moved, rowsOf, type Part } from "./invitees";

/** Between two askings how far the work is, in milliseconds. */
const GLANCE = 200;
/** So many rows are on the page at first, and more with each asking. */
const PAGE = 100;

export class Importing {
  list = $state.raw<InviteeList>();
  part = $state<Part>("all");
  busy = $state(false);
  /** It takes longer than a glance, and is told. */
  slow = $state(false);
  /** What was pasted and could not be read, to be put right. */
  pasted = $state("");
  waited = $state.raw<Waited | null>(null);
  fault = $state<Fault>();
  limit = $state(PAGE);
  /** What was said of rows, where it is not as proposed. */
  readonly said = new SvelteMap<number, Chosen>();

  readonly rows = $derived(this.list ? rowsOf(this.list, this.part) : []);
  readonly shown = $derived(this.rows.slice(0, this.limit));
  readonly count = $derived(this.list ? invited(this.list, this.said) : 0);

  constructor(private readonly workshop: () => string) {}

  readFile = () => this.read(() => calls.readList(this.workshop()));
  async readText(pasted: string): Promise<void> {
    await this.read(() => calls.readList(this.workshop(), pasted));
    if (!this.list) this.pasted = pasted;
  }


  /** A column holds something else: the list is read again. */
  async hold(column: number, field: Field | undefined): Promise<void> {
    const list = this.list;
    if (!list) return;
    await this.read(() => calls.readColumns(this.workshop(), moved(list.columns, column, field)), this.part);
  }

  private async read(work: () => Promise<InviteeList | undefined>, part?: Part): Promise<void> {
    const list = await this.wait(work);
    if (!list) return;
    this.said.clear();
    this.list = list;
    this.limit = PAGE;
    this.part = part ?? (rowsOf(list, "look").length > 0 ? "look" : "all");
  }

  take(line: InviteeLine, person: string, leftOut: boolean): void {
    const chosen = choice(line, person, leftOut);
    if (chosen) this.said.set(line.line.row, chosen);
    else this.said.delete(line.line.row);
  }

  more(): void {
    this.limit += PAGE;
  }

  turn(part: Part): void {
    this.part = part;
    this.limit = PAGE;
  }

  /** Invites them. Says whether it was done. */
  async invite(): Promise<boolean> {
    const { count } = this;
    const chosen = [...this.said.values()];
    return (await this.wait(() => desk.does(() => calls.inviteList(this.workshop(), chosen), t("import-done", { count })))) ?? false;
  }

  stop = () => void desk.attempt(calls.stop);

  anew(): void {
    this.list = undefined;
    this.pasted = "";
    this.fault = undefined;
    this.said.clear();
  }

  /** Does what takes its time, and asks how far it is meanwhile. */
  private async wait<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.fault = undefined;
    const glance = setInterval(() => {
      this.slow = true;
      void calls.progress().then((waited) => (this.waited = waited), () => undefined);
    }, GLANCE);
    try {
      return await work();
    } catch (error) {
      const fault = faultOf(error);
      // Who stopped it knows.
      if (fault.code !== "import-cancelled") this.fault = fault;
      return undefined;
    } finally {
      clearInterval(glance);
      this.busy = false;
      this.slow = false;
      this.waited = null;
    }
  }
}
