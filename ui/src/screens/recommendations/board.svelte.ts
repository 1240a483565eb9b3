// What is looked at on the board, and what is done from it. Nothing here outlives the screen but the pairs that were kept apart.

import { tick } from "svelte";
import { SvelteMap, SvelteSet } from "svelte/reactivity";
import type { Action, Evening, Language, Outcome, Recommendation, RecommendationKind, WordingPair } from "../../api/bindings";
import { adoptedBy } from "../../state/adopting";
import { desk, newId } from "../../state/desk.svelte";
import { notices } from "../../state/notices.svelte";
import { reference } from "../../words/reference";
import { t, words } from "../../words/words.svelte";
import {
  ARRANGEMENTS, cards, classified, columns, fullest, languageOf, neighbour, nextWithout, NO_AXIS, pairKey, shownFor, step, type Arrangement, type Arrow, type Card,
} from "./cards";
import { sorted, type Sort } from "./sort";

/** Pairs that were said to be two things; for as long as the window lives. */
const apart = new SvelteSet<string>();

/** The axis of the filter that lets all through. */
export const EVERY_AXIS = "*";

/** What is being filled in: a new one, why one is set aside, its parts, an objection, the committee's answer. */
export type Doing = "writing" | "asking" | "splitting" | "objecting" | "answering";

/** Keys that come one after the other faster than this are on their way somewhere else, in milliseconds. */
const HURRY = 120;

const keyOf = (pair: WordingPair) => pairKey([pair.a.id, pair.b.id]);

export class Board {
  arrangement = $state<Arrangement>("outcome");
  /** Only those under this axis; `NO_AXIS`: under none. */
  axis = $state(EVERY_AXIS);
  sort = $state<Sort>({ by: "number", down: false });
  private focus = $state<string>();
  /** Chosen to be merged, in the order in which they were chosen. */
  chosen = $state.raw<string[]>([]);
  doing = $state<Doing>();
  /** The focus of the keyboard is outside the board. */
  away = $state(false);
  private wanted: string | undefined;
  /** Looked at before: where to return if what is looked at goes. */
  private before = $state<string>();
  /** What the pane was opened for last, and when somebody moved last: what is only passed by is not opened. */
  private opened = $state<string>();
  private moved = -HURRY;
  private rest: ReturnType<typeof setTimeout> | undefined;
  /** The suggested pair that is shown. */
  private pair = $state<string>();
  /** Filed just now: what was read last does not say so yet. Whether the core has said yes. */
  private readonly filing = new Map<string, boolean>();
  /** The same of what is being merged: the next pair is shown without waiting for it. */
  private readonly merging = new SvelteMap<string, boolean>();

  constructor(private readonly read: () => { evening: Evening; pairs: WordingPair[] }) {}

  readonly all = $derived.by(() => cards(this.read().evening));
  private readonly every = $derived(new Map(this.all.map((card) => [card.id, card])));
  readonly shown = $derived(this.all.filter((card) => this.axis === EVERY_AXIS || (this.axis === NO_AXIS ? card.axes.length === 0 : card.axes.some((axis) => axis.id === this.axis))));
  private readonly visible = $derived(new Map(this.shown.map((card) => [card.id, card])));
  readonly columns = $derived.by(() =>
    this.arrangement === "table" ? [{ key: "table", cards: sorted(this.shown, this.sort) }] : columns(this.shown, this.arrangement, this.read().evening.axes));
  private readonly ids = $derived(this.columns.map((column) => column.cards.map((card) => card.id)));
  readonly card = $derived(this.at(this.focus) ?? this.at(this.before) ?? this.columns.flatMap((column) => column.cards)[0]);
  /** What the pane shows: what is looked at, as soon as the keys rest. */
  readonly open = $derived(this.at(this.opened) ?? this.card);
  /** Those that are to become one: what was chosen, as far as it still stands. */
  readonly together = $derived(this.chosen.flatMap((id) => this.every.get(id) ?? []));
  readonly suggestions = $derived.by(() => {
    const free = ({ id }: { id: string }) => this.every.has(id) && !this.merging.has(id);
    return this.read().pairs.filter((pair) => free(pair.a) && free(pair.b) && !apart.has(keyOf(pair)));
  });
  /** The suggested pair that is shown, with its place among all of them. */
  readonly suggestion = $derived.by(() => {
    const index = Math.max(0, this.suggestions.findIndex((pair) => keyOf(pair) === this.pair));
    const pair = this.suggestions[index];
    return pair && { pair, place: index + 1 };
  });
  /** How alike those that were chosen are, if they are a suggested pair. */
  readonly score = $derived(this.together.length === 2 ? this.suggestions.find((pair) => keyOf(pair) === pairKey(this.chosen))?.score : undefined);
  /** What M merges: what is chosen, and with one alone what is looked at too; with nothing chosen, the suggested pair. */
  readonly pending = $derived.by(() => {
    const [one, more] = this.together;
    if (one && !more) return this.card && this.card.id !== one.id ? [one, this.card] : [];
    const pair = this.suggestion?.pair;
    return one || !pair ? this.together : [pair.a.id, pair.b.id].flatMap((id) => this.every.get(id) ?? []);
  });
  private readonly commons = $derived.by(() => new Set(this.read().evening.recommendations.map((row) => row.merged_into)));

  number(row: Recommendation): string {
    return reference(this.read().evening.workshop.number, row.position, this.commons.has(row.id));
  }

  private at(id: string | undefined): Card | undefined {
    return id === undefined ? undefined : this.visible.get(id);
  }

  /** Looks at what was asked for from elsewhere, or at what now stands for it, whatever the filter was. */
  look(id: string): void {
    const row = shownFor(this.read().evening, id);
    if (!row) return;
    this.axis = EVERY_AXIS;
    this.chosen = [];
    this.go(row.id);
  }

  /** Looks at a card that has the keyboard's focus. What was being filled in was about another. */
  looks(id: string | undefined): void {
    if (id === this.focus) return;
    if (this.card) this.before = this.card.id;
    if (this.doing !== "writing") this.doing = undefined;
    this.focus = id;
    const hurried = performance.now() - this.moved < HURRY;
    this.moved = performance.now();
    clearTimeout(this.rest);
    if (hurried) this.rest = setTimeout(() => this.opens(), HURRY);
    else this.opens();
  }

  /** Opens what is looked at without waiting. */
  opens(): void {
    clearTimeout(this.rest);
    this.opened = this.focus;
  }

  /** Looks at a card, and brings the keyboard's focus to it. */
  go(id: string | undefined): void {
    this.looks(id);
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

  /** A new reading is here: what was said yes to is in it. */
  heard(): void {
    for (const underway of [this.filing, this.merging]) for (const [id, done] of underway) if (done) underway.delete(id);
    this.settle();
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

  /** J: another suggested pair is shown. */
  nextSuggestion(): void {
    const next = this.suggestions[(this.suggestion?.place ?? 0) % this.suggestions.length];
    this.pair = next && keyOf(next);
  }

  /** Puts side by side what M would merge, so that a wording can be chosen or written first. */
  compare(): void {
    const ids = this.pending.map((card) => card.id);
    if (ids.length < 2) return;
    this.chosen = ids;
    this.go(ids[0]);
  }

  /** K: the pair that is chosen, or else the one that is shown, is two things. */
  keepApart(): void {
    if (this.score !== undefined) apart.add(pairKey(this.chosen));
    else if (this.chosen.length === 0 && this.suggestion) apart.add(keyOf(this.suggestion.pair));
    this.chosen = [];
    this.back();
  }

  /** M: merges at once; the fullest wording stands, unless another was written. */
  async merge(wording?: { text: string; language: Language }): Promise<void> {
    const meant = [...this.pending].sort((a, b) => a.row.position - b.row.position);
    const full = wording ?? fullest(meant)?.row;
    if (!full || meant.length < 2) {
      // The one that is chosen is looked at: it would be merged with itself.
      if (this.together.length > 0) notices.fail({ code: "same-recommendation", args: {} });
      return;
    }
    const { chosen } = this;
    const into = newId();
    const recommendations = meant.map((card) => card.id);
    for (const id of recommendations) this.merging.set(id, false);
    // What was written is kept in sight until it is kept in the dossier.
    if (!wording) this.chosen = [];
    if (await desk.act({ do: "merge", into, recommendations, text: full.text, language: full.language })) {
      for (const id of recommendations) this.merging.set(id, true);
      this.chosen = [];
      this.looks(recommendations[0]);
      this.go(into);
    } else {
      for (const id of recommendations) this.merging.delete(id);
      this.chosen = chosen;
    }
  }

  async unmerge(recommendation: string): Promise<void> {
    if (await desk.act({ do: "unmerge", recommendation })) this.go(recommendation);
  }

  async split(texts: string[]): Promise<void> {
    const parts = texts.map((text) => ({ id: newId(), text }));
    if (!this.card || !(await desk.act({ do: "split", recommendation: this.card.id, parts }))) return;
    this.chosen = [];
    this.go(parts[0]?.id);
  }

  async unsplit(whole: string): Promise<void> {
    if (await desk.act({ do: "unsplit", recommendation: whole })) this.go(whole);
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
    const actions = meant.map((card): Action => ({
      do: "decide", recommendation: card.id, outcome: to, reason, adopted_by: to === "adopted" ? adoptedBy(evening, card.id) : null,
    }));
    if (actions.length === 0) return;
    // The next one is looked at at once, so that the next key is about that one; but a reason that was typed is not lost.
    if (next !== undefined && reason === null) this.go(next);
    const done = await desk.act(...actions);
    if (done) {
      this.doing = undefined;
      this.chosen = [];
    }
    if (done ? reason !== null || next === undefined : reason === null) this.go(done ? (next ?? meant[0]?.id) : meant[0]?.id);
  }

  /** Delete: a reason is needed, and so asked for; what is set aside already is taken back. */
  setAside(): void {
    if (this.card?.row.outcome === "set-aside") void this.decide("set-aside");
    else if (this.card) this.begin("asking");
  }

  private classifies(card: Card, axes: string[], kind: RecommendationKind | null = null): Action {
    const tags = this.read().evening.tags.filter((tag) => tag.recommendation_id === card.id).map((tag) => tag.word);
    return { do: "classify", recommendation: card.id, axes, tags, kind };
  }

  /** A digit: files what is meant under an axis. From one that had none the focus goes on to the next that has none, before the core
      has answered, so that the next digit is about that one; from one that had an axis it does not move. */
  async file(axis: string): Promise<void> {
    const meant = this.meant.filter((card) => card.axes[0]?.id !== axis);
    const [card] = meant;
    if (!card) return notices.say(t("recommendations-filed-already"));
    const lone = this.together.length === 0 && card.axes.length === 0;
    if (lone) {
      this.filing.set(card.id, false);
      this.go(nextWithout(this.ids, card.id, (id) => this.every.get(id)?.axes.length === 0 && !this.filing.has(id)) ?? card.id);
    }
    const actions = meant.map((one) => this.classifies(one, classified(one.axes.map((of) => of.id), axis)));
    const done = await desk.act(...actions);
    if (lone && done) this.filing.set(card.id, true);
    else if (lone) {
      this.filing.delete(card.id);
      this.go(card.id);
    } else if (done) this.back();
  }

  /** 0: takes what is meant off all axes. */
  async unfile(): Promise<void> {
    const filed = this.meant.filter((card) => card.axes.length > 0);
    if (filed.length > 0 && (await desk.act(...filed.map((card) => this.classifies(card, []))))) this.back();
  }

  /** A switch: puts one under an axis, or takes it off. */
  async switchAxis(card: Card, axis: string): Promise<void> {
    if (await desk.act(this.classifies(card, classified(card.axes.map((of) => of.id), axis)))) this.back();
  }

  async call(card: Card, kind: RecommendationKind): Promise<void> {
    await desk.act(this.classifies(card, card.axes.map((axis) => axis.id), kind));
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
    this.doing = undefined;
    this.go(id);
  }

  /** Begins to fill something in about what is looked at. */
  begin(doing: Doing): void {
    this.chosen = [];
    this.opens();
    this.doing = doing;
  }

  /** Escape: leaves what is being done, then the choice. Says whether there was anything to leave. */
  get leaves(): boolean {
    return this.doing !== undefined || this.away || this.chosen.length > 0;
  }

  leave(): void {
    const busy = this.doing !== undefined || this.away;
    this.doing = undefined;
    if (!busy) this.chosen = [];
    this.back();
  }
}
