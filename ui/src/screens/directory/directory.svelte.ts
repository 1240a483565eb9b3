// What the directory lists, and which entry of it is open.

import { read } from "../../api/calls";
import type { Hit, Pairs } from "../../api/bindings";
import { live, type Live } from "../../state/live.svelte";
import { whenAsked } from "../../state/route.svelte";
import { words } from "../../words/words.svelte";

export type Tab = "people" | "organisations" | "pairs";
export interface Entry { id: string; name: string; more: string | undefined }

const MOST = 60;

export class Register {
  tab = $state<Tab>("people");
  typed = $state("");
  /** The entry that is open; of which kind, the tab says. */
  chosen = $state<string>();
  /** A new entry is being named. */
  adding = $state(false);

  readonly query = $derived(this.typed.trim());
  private readonly hits: Live<Hit[]> = live(() => (this.query === "" ? undefined : { view: "find", query: this.query, limit: MOST }));
  private readonly home = live(() => ({ view: "home" }));
  readonly last = $derived(this.home.value?.workshops[0]?.workshop);
  private readonly evening = live(() => (this.last ? { view: "evening", workshop: this.last.id } : undefined));
  readonly pairs: Live<Pairs> = live(() => ({ view: "pairs", workshop: null }));
  readonly fault = $derived(this.hits.fault ?? this.home.fault ?? this.evening.fault ?? this.pairs.fault);

  /** Those who are found; with nothing typed, those of the last workshop. */
  readonly entries = $derived.by((): Entry[] => {
    const kind = this.tab === "organisations" ? "organisation" : "person";
    if (this.query !== "") {
      return (this.hits.value ?? []).filter((hit) => hit.kind === kind).map((hit) => ({ id: hit.id, name: hit.name, more: hit.also ?? hit.organisation ?? undefined }));
    }
    const evening = this.evening.value;
    const order = new Intl.Collator(words.tag, { numeric: true });
    const names = new Map((evening?.organisations ?? []).map((organisation) => [organisation.id, organisation.name]));
    const entries: Entry[] = kind === "organisation"
      ? (evening?.organisations ?? []).map(({ id, name }) => ({ id, name, more: undefined }))
      : (evening?.people ?? []).flatMap((person) => (person.name === null ? [] : [{ id: person.id, name: person.name, more: names.get(person.organisation_id ?? "") }]));
    return entries.sort((a, b) => order.compare(a.name, b.name));
  });

  constructor() {
    // What another screen asks to show first: a person, or else an organisation.
    whenAsked((asked) => {
      read({ view: "person", person: asked }).then(
        () => this.open("people", asked),
        () => this.open("organisations", asked),
      );
    });
  }

  show(tab: Tab): void {
    if (tab === this.tab) return;
    this.tab = tab;
    this.typed = "";
    this.chosen = undefined;
    this.adding = false;
  }

  open(tab: Tab, id: string): void {
    this.show(tab);
    this.adding = false;
    this.chosen = id;
  }

  move(by: number): void {
    const at = this.entries.findIndex((entry) => entry.id === this.chosen);
    const next = this.entries[at === -1 ? (by > 0 ? 0 : this.entries.length - 1) : Math.max(0, Math.min(this.entries.length - 1, at + by))];
    if (next) this.open(this.tab, next.id);
  }
}
