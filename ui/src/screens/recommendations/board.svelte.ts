// What is looked at on the board, and what is done from it. Nothing here outlives the screen but the pairs that were kept apart.

import { tick } from "svelte";
import { SvelteSet } from "svelte/reactivity";
import type { Action, Evening, Language, Outcome, Recommendation, WordingPair } from "../../api/bindings";
import { desk, newId } from "../../state/desk.svelte";
import { referenceOf } from "../../words/reference";
import { words } from "../../words/words.svelte";
import { ARRANGEMENTS, cards, classified, columns, languageOf, neighbour, NO_AXIS, pairKey, step, type Arrangement, type Arrow, type Card } from "./cards";
import { sorted, type Sort } from "./sort";

/** Pairs that were said to be two things; for as long as the window lives. */
const apart = new SvelteSet<string>();

/** The axis of the filter that lets all through. */
export const EVERY_AXIS = "*";

export class Board {
  arrangement = $state<Arrangement>("outcome");
  /** Only those under this axis; `NO_AXIS`: under none. */
  axis = $state(EVERY_AXIS);
  sort = $state<Sort>({ by: "number", down: false });
  focus = $state<string>();
  /** Chosen to be merged, in the order in which they were chosen. */
  chosen = $state.raw<string[]>([]);
  /** A new one is being written. */
  writing = $state(false);
  /** A reason to set aside is asked for. */
  asking = $state(false);
  /** The focus of the keyboard is outside the board. */
  away = $state(false);
  private wanted: string | undefined;

  /** Looked at before: where to return if what is looked at goes. */
  private before = $state<string>();

  constructor(private readonly read: () => { evening: Evening; pairs: WordingPair[] }) {}

  readonly all = $derived.by(() => cards(this.read().evening));
  readonly shown = $derived(this.all.filter((card) => this.axis === EVERY_AXIS || (this.axis === NO_AXIS ? card.axes.length === 0 : card.axes.some((axis) => axis.id === this.axis))));
  readonly columns = $derived.by(() =>
    this.arrangement === "table" ? [{ key: "table", cards: sorted(this.shown, this.sort) }] : columns(this.shown, this.arrangement, this.read().evening.axes));
  private readonly ids = $derived(this.columns.map((column) => column.cards.map((card) => card.id)));
  readonly card = $derived(this.at(this.focus) ?? this.at(this.before) ?? this.columns.flatMap((column) => column.cards)[0]);
  /** Those that are to become one: what was chosen, as far as it still stands. */
  readonly together = $derived(this.chosen.flatMap((id) => this.all.find((card) => card.id === id) ?? []));
  readonly suggestions = $derived.by(() => {
    const standing = new Set(this.all.map((card) => card.id));
    return this.read().pairs.filter((pair) => standing.has(pair.a.id) && standing.has(pair.b.id) && !apart.has(pairKey([pair.a.id, pair.b.id])));
  });
  /** How alike those that were chosen are, if they are a suggested pair. */
  readonly score = $derived(this.together.length === 2 ? this.suggestions.find((pair) => pairKey([pair.a.id, pair.b.id]) === pairKey(this.chosen))?.score : undefined);
  /** Whether there is something to put side by side: a suggested pair that is chosen gives way only to another. */
  readonly merges = $derived.by(() => (this.score === undefined ? this.together.length + this.suggestions.length > 0 : this.suggestions.length > 1));

  number(row: Recommendation): string {
    return referenceOf(this.read().evening, row);
  }

  private at(id: string | undefined): Card | undefined {
    return this.shown.find((card) => card.id === id);
  }

  /** Looks at what was asked for from elsewhere, or at what now stands for it, whatever the filter was. */
  look(id: string): void {
    const rows = this.read().evening.recommendations;
    const seen = new Set<string>();
    let row = rows.find((of) => of.id === id);
    while (row?.merged_into != null && !seen.has(row.id)) {
      const { id: here, merged_into: into } = row;
      seen.add(here);
      row = rows.find((of) => of.id === into) ?? row;
    }
    if (!row) return;
    this.axis = EVERY_AXIS;
    this.chosen = [];
    this.go(row.id);
  }

  /** Looks at a card, and brings the keyboard's focus to it. */
  go(id: string | undefined): void {
    if (id !== this.focus && this.card) this.before = this.card.id;
    this.focus = id;
    this.wanted = id;
    void tick().then(() => this.settle());
  }

  /** Brings the focus where it was wanted, as soon as that card is there; and back to the board if what had it went. */
  settle(): void {
    if (this.wanted === undefined && document.activeElement === document.body) this.wanted = this.card?.id;
    const element = this.wanted === undefined ? null : document.getElementById(`card-${this.wanted}`);
    if (!element) return;
    this.wanted = undefined;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  back(): void {
    this.go(this.card?.id);
  }

  arrow(arrow: Arrow): void {
    this.go(step(this.ids, this.card?.id, arrow, words.direction === "rtl"));
  }

  choose(id = this.card?.id): void {
    if (id === undefined) return;
    this.chosen = this.chosen.includes(id) ? this.chosen.filter((other) => other !== id) : [...this.chosen, id];
  }

  arrange(arrangement: Arrangement): void {
    this.arrangement = arrangement;
  }

  arrangeNext(): void {
    const at = ARRANGEMENTS.indexOf(this.arrangement);
    this.arrange(ARRANGEMENTS[(at + 1) % ARRANGEMENTS.length] ?? "outcome");
    this.back();
  }

  /** M: what is chosen and what is looked at; with nothing chosen, the first pair that is suggested, and then the next. */
  toMerge(): void {
    if (this.chosen.length === 1 && this.card && !this.chosen.includes(this.card.id)) this.choose(this.card.id);
    else if (this.together.length < 2 || this.score !== undefined) this.suggest();
  }

  /** Chooses the suggested pair that follows the one that is chosen. */
  suggest(): void {
    const keys = this.suggestions.map((pair) => pairKey([pair.a.id, pair.b.id]));
    const pair = this.suggestions[(keys.indexOf(pairKey(this.chosen)) + 1) % keys.length];
    if (!pair) return;
    this.chosen = [pair.a.id, pair.b.id];
    this.go(pair.a.id);
  }

  keepApart(): void {
    if (this.score !== undefined) apart.add(pairKey(this.chosen));
    this.chosen = [];
    this.back();
  }

  async merge(text: string, language: Language): Promise<void> {
    const into = newId();
    const recommendations = [...this.together].sort((a, b) => a.row.position - b.row.position).map((card) => card.id);
    if (await desk.act({ do: "merge", into, recommendations, text, language })) {
      this.chosen = [];
      this.focus = recommendations[0];
      this.go(into);
    }
  }

  async unmerge(recommendation: string): Promise<void> {
    if (await desk.act({ do: "unmerge", recommendation })) this.go(recommendation);
  }

  /** What a key acts upon: what is chosen, or else what is looked at. */
  private get meant(): Card[] {
    return this.together.length > 0 ? this.together : this.card ? [this.card] : [];
  }

  /** Decides of what is meant; the same again takes the decision back. */
  async decide(outcome: Outcome, reason: string | null = null): Promise<void> {
    const { evening } = this.read();
    const meant = this.meant;
    const again = meant.every((card) => card.row.outcome === outcome) && reason === null;
    const to = again ? "captured" : outcome;
    const next = this.arrangement === "outcome" && meant.length === 1 && meant[0] ? neighbour(this.ids, meant[0].id) : undefined;
    const actions = meant.map((card): Action => {
      const counted = evening.votes.some((vote) => vote.recommendation_id === card.id && vote.count > 0);
      return { do: "decide", recommendation: card.id, outcome: to, reason, adopted_by: to === "adopted" ? (counted ? "vote" : "consensus") : null };
    });
    if (actions.length > 0 && (await desk.act(...actions))) {
      this.asking = false;
      this.chosen = [];
      this.go(next ?? meant[0]?.id);
    }
  }

  /** Delete: a reason is needed, and so asked for; what is set aside already is taken back. */
  setAside(): void {
    if (this.card?.row.outcome === "set-aside") void this.decide("set-aside");
    else this.asking = this.card !== undefined;
  }

  async classify(axis: string): Promise<void> {
    const meant = this.meant;
    const to = (card: Card) => {
      const had = card.axes.map((of) => of.id);
      // Of several, those that are under it already stay there.
      return meant.length > 1 && had[0] === axis ? had : classified(had, axis);
    };
    if (meant.length === 0) return;
    const { tags } = this.read().evening;
    const tagged = (card: Card) => tags.filter((tag) => tag.recommendation_id === card.id).map((tag) => tag.word);
    if (await desk.act(...meant.map((card): Action => ({ do: "classify", recommendation: card.id, axes: to(card), tags: tagged(card), kind: null })))) this.go(this.card?.id);
  }

  async capture(text: string): Promise<void> {
    const { workshop } = this.read().evening;
    const id = newId();
    const axis = this.axis === EVERY_AXIS ? workshop.axis_id : this.axis;
    const done = await desk.act({
      do: "capture", id, workshop: workshop.id, text, kind: "recommendation", implied: false, language: languageOf(text, workshop.language, words.language),
      proposers: [], notes: [], axes: axis ? [axis] : [], tags: [], intervention: null,
    });
    if (!done) return;
    this.writing = false;
    this.go(id);
  }

  /** Escape: leaves what is being done, then the choice. Says whether there was anything to leave. */
  get leaves(): boolean {
    return this.writing || this.asking || this.away || this.chosen.length > 0;
  }

  leave(): void {
    const busy = this.writing || this.asking || this.away;
    this.writing = false;
    this.asking = false;
    if (!busy) this.chosen = [];
    this.back();
  }
}
