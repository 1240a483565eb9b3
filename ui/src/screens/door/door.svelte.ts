// What the door holds while it is open: what was typed, who is chosen, what she states, and what was done last.

import type { Evening, Sex } from "../../api/bindings";
import { afterwards, noteHours } from "../../state/afterwards.svelte";
import { clock } from "../../state/clock.svelte";
import { desk, newId } from "../../state/desk.svelte";
import { words } from "../../words/words.svelte";
import { excuse } from "./absence";
import { alarms } from "./alarm";
import { standing } from "./after";
import { nextCounter } from "./counted";
import { agreed, candidateOf, candidates, checkIn, namesakes, walkIn, type Candidate, type How, type Stated, type WalkIn } from "./desk";
import { bandToLower, expected, here, listed, presentNow, type Listed } from "./room";
import { Seek } from "./seek.svelte";

/** What was done, or was found done already. */
export type Said =
  | { what: "arrived" | "back" | "left" | "corrected" | "excused" | "awaited"; name: string; gender: string; count: number }
  | { what: "represents"; name: string; gender: string; other: string; count: number }
  | { what: "marked"; marked: number; count: number }
  | { what: "already"; name: string; gender: string; at: number | null }
  | { what: "counted"; sex: Sex; change: number; count: number }
  | { what: "closed" };

/** With nothing typed, no more than these are listed, of those awaited and of those in the room: a long list is searched, not read. */
const MOST_LISTED = 30;

/** The place of the new arrival. */
const NEW = "new";

export class Door {
  readonly seek = new Seek();
  /** Whom an arrow or a hand went to: whoever comes or goes meanwhile, the choice stays hers. */
  private picked = $state<string>();
  /** Which of several who bear one name: the name. */
  choosing = $state<Candidate>();
  stated = $state<Stated>({});
  walking = $state(false);
  /** The rows of the sheet on paper, as far as they are typed and not marked yet. */
  rows = $state("");
  /** In whose place the next person comes. */
  sending = $state<Candidate>();
  said = $state<Said>();

  private readonly given: () => Evening;
  readonly workshop = $derived.by(() => this.evening.workshop);
  readonly all = $derived.by(() => listed(this.evening));
  readonly counts = $derived.by(() => presentNow(this.all, this.evening.headcounts));
  readonly alarms = $derived.by(() => alarms(this.workshop, this.counts, this.evening.stays, clock.now));
  /** Entered after the fact: no hour is noted. */
  readonly afterwards = $derived.by(() => afterwards(this.evening, clock.now));
  readonly standing = $derived.by(() => standing(this.workshop, this.afterwards, clock.now));
  readonly found = $derived.by(() => this.others(candidates(this.seek.query, this.seek.hits, this.all)));
  readonly awaited = $derived.by(() => this.others(expected(this.all, words.tag).map(candidateOf)));
  /** How many are awaited, without those who sent word. */
  readonly missed = $derived.by(() => this.awaited.filter((one) => one.listed?.attendance.absence === null).length);
  readonly people = $derived.by(() => {
    if (this.choosing) return namesakes(this.choosing, this.found);
    return this.seek.idle ? this.awaited.slice(0, MOST_LISTED) : this.found.filter((one) => !one.near);
  });
  /** What stands below: those of near names; with nothing typed, those who are in the room. */
  readonly near = $derived.by(() => {
    if (this.choosing) return [];
    return this.seek.idle ? here(this.all).slice(0, MOST_LISTED).map(candidateOf) : this.found.filter((one) => one.near);
  });
  /** Somebody new is offered for what was typed. */
  readonly offersNew = $derived.by(() => !this.seek.idle && !this.choosing && !this.workshop.closed);
  /** What can be gone to, in its order: people, the new arrival, people of near names. */
  private readonly stops = $derived.by(() => [...this.people.map((one) => one.id), ...(this.offersNew ? [NEW] : []), ...this.near.map((one) => one.id)]);
  readonly length = $derived(this.stops.length);
  readonly nearFrom = $derived.by(() => this.people.length + (this.offersNew ? 1 : 0));
  /** The place of the choice: among the found, then the new arrival, then the near. Without a choice by hand it is the first that was
      found; with nothing typed nobody, so that Enter pressed twice checks in one person and not two. */
  readonly at = $derived.by(() => (this.picked !== undefined ? this.stops.indexOf(this.picked) : this.seek.idle || this.choosing ? -1 : 0));
  readonly chosen = $derived.by((): Candidate | undefined => this.people[this.at] ?? this.near[this.at - this.nearFrom]);
  readonly newChosen = $derived.by(() => this.offersNew && this.at === this.people.length);

  constructor(given: () => Evening) {
    this.given = given;
    // What one person states is not said of the next.
    $effect(() => {
      void this.chosen?.id;
      this.stated = {};
    });
  }

  get evening(): Evening {
    return this.given();
  }

  /** Nobody comes in her own place. */
  private others(all: Candidate[]): Candidate[] {
    const sender = this.sending?.id;
    return sender === undefined ? all : all.filter((one) => one.id !== sender);
  }

  private how(): How {
    return { newId, at: Date.now(), untimed: this.afterwards, instead: this.sending?.listed };
  }

  /** Says whether hours are noted, where the day of the workshop says otherwise. */
  note(hours: boolean): void {
    noteHours(this.workshop.id, hours);
  }

  type(typed: string): void {
    this.seek.type(typed);
    this.choosing = undefined;
    this.picked = undefined;
  }

  clear(): void {
    this.type("");
    this.walking = false;
  }

  /** One step back: out of the new arrival, out of what was typed, out of the question who comes instead. */
  back(): void {
    if (this.walking) this.walking = false;
    else if (this.choosing || this.seek.typed !== "") this.clear();
    else this.sending = undefined;
  }

  move(by: number): void {
    this.choose(Math.max(0, Math.min(this.length - 1, this.at + by)));
  }

  choose(at: number): void {
    this.picked = this.stops[at];
  }

  get sex(): Sex | undefined {
    const known = this.chosen?.listed?.person.sex;
    return this.stated.sex ?? (known === "unrecorded" ? undefined : known);
  }

  get named(): boolean {
    return this.stated.named ?? (this.chosen !== undefined && agreed(this.evening.consents, this.chosen.id)?.given === true);
  }

  /** Somebody is chosen, of whom something may be stated. */
  get asks(): boolean {
    return this.chosen !== undefined && !this.workshop.closed;
  }

  /** Something is stated of somebody who is checked in. */
  get corrects(): boolean {
    const one = this.chosen;
    return one?.standing === "present" && checkIn(this.evening, one, this.stated, this.how()).length > 0;
  }

  /** She is awaited, and word may be noted that she does not come. */
  get awaits(): Listed | undefined {
    return this.sending || this.workshop.closed || this.chosen?.standing !== "expected" ? undefined : this.chosen.listed;
  }

  /** An hour of leaving needs the hour of coming. */
  get mayLeave(): boolean {
    return !this.workshop.closed && !this.afterwards && !this.sending && this.chosen?.standing === "present" && this.chosen.since !== null;
  }

  /** She was counted already: as what she says, as something else, not at all. */
  recount(): void {
    if (this.asks && this.chosen?.standing !== "present") this.stated = { ...this.stated, counted: nextCounter(this.evening.headcounts, this.stated.counted, this.sex) };
  }

  /** Enter. */
  enter(): void {
    this.seek.once(() => void this.take());
  }

  private async take(): Promise<void> {
    const one = this.chosen;
    if (this.newChosen) this.walking = true;
    if (!one) return;
    if (!this.choosing && this.picked === undefined && namesakes(one, this.found).length > 1) {
      this.choosing = one;
      return;
    }
    await this.checkIn(one);
  }

  async checkIn(one: Candidate, stated = this.stated): Promise<void> {
    if (this.workshop.closed) {
      this.said = { what: "closed" };
      return;
    }
    const gender = one.listed?.person.gender ?? "neutral";
    const actions = checkIn(this.evening, one, stated, this.how());
    const here = one.standing === "present";
    if (actions.length === 0) {
      this.said = { what: "already", name: one.name, gender, at: one.since };
      this.clear();
      return;
    }
    const count = this.counts.total + (here || stated.counted ? 0 : 1);
    const what = here ? "corrected" : one.standing === "left" ? "back" : "arrived";
    const other = this.sending?.name;
    if (!(await this.meanwhile(() => desk.quietly(...actions)))) return;
    this.said = other === undefined ? { what, name: one.name, gender, count } : { what: "represents", name: one.name, gender, other, count };
  }

  /** Clears the line at once, for the next name may be typed before this act is kept; what was refused is put back. */
  private async meanwhile(act: () => Promise<boolean>): Promise<boolean> {
    const { typed } = this.seek;
    const { sending } = this;
    this.clear();
    this.sending = undefined;
    const done = await act();
    if (!done && this.seek.typed === "") {
      this.type(typed);
      this.sending = sending;
    }
    return done;
  }

  async checkOut(one: Candidate | undefined): Promise<void> {
    if (one?.standing !== "present" || !this.mayLeave) return;
    const count = this.counts.total - 1;
    const left = await this.meanwhile(() => desk.quietly({ do: "leave", workshop: this.workshop.id, person: one.id, left_at: null }));
    if (left) this.said = { what: "left", name: one.name, gender: one.listed?.person.gender ?? "neutral", count };
  }

  async welcome(form: WalkIn): Promise<boolean> {
    const count = this.counts.total + (form.counted ? 0 : 1);
    const other = this.sending?.name;
    if (!(await desk.quietly(...walkIn(this.evening, form, this.how())))) return false;
    const name = form.name.trim();
    const gender = form.sex === "female" ? "feminine" : form.sex === "male" ? "masculine" : "neutral";
    this.said = other === undefined ? { what: "arrived", name, gender, count } : { what: "represents", name, gender, other, count };
    this.clear();
    this.sending = undefined;
    return true;
  }

  /** Notes that she sent word, or takes it back. */
  async excuse(): Promise<void> {
    const one = this.awaits;
    if (!one) return;
    const what = one.attendance.absence === null ? "excused" : "awaited";
    const { gender } = one.person;
    if (await this.meanwhile(() => desk.quietly(excuse(this.workshop.id, one)))) this.said = { what, name: one.person.name ?? "", gender, count: this.counts.total };
  }

  /** Asks who comes in the place of whoever is chosen. */
  send(): void {
    if (!this.awaits) return;
    this.sending = this.chosen;
    this.type("");
  }

  /** Marks these present, as the sheet on paper says: without an hour. */
  async mark(people: Listed[]): Promise<boolean> {
    const workshop = this.workshop.id;
    const count = this.counts.total + people.length;
    const done = await desk.quietly(...people.map((one) => ({ do: "arrive" as const, workshop, person: one.person.id, arrived_at: null, untimed: true })));
    if (done) this.said = { what: "marked", marked: people.length, count };
    return done;
  }

  async count(sex: Sex, change: 1 | -1): Promise<void> {
    if (this.workshop.closed) return;
    const band = change === 1 ? null : bandToLower(this.evening.headcounts, sex);
    if (band === undefined) return;
    const count = this.counts.total + change;
    if (!(await desk.quietly({ do: "count-anonymous", workshop: this.workshop.id, sex, age_band: band, change }))) return;
    this.said = { what: "counted", sex, change, count };
  }

  async undo(): Promise<void> {
    if (await desk.undo()) this.said = undefined;
  }

  /** Opens the workshop, or lifts its closing. What is entered afterwards is not opened: there is no hour to note. */
  async open(): Promise<void> {
    const workshop = this.workshop.id;
    if (this.workshop.closed) await desk.act({ do: "reopen-workshop", workshop });
    else await desk.act({ do: "open-workshop", workshop, opened_at: null, untimed: false });
  }
}
