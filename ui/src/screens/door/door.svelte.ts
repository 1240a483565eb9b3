// What the door holds while it is open: what was typed, who is chosen, what she states, and what was done last.

import type { Evening, Sex } from "../../api/bindings";
import { desk, newId } from "../../state/desk.svelte";
import { words } from "../../words/words.svelte";
import { agreed, candidateOf, candidates, checkIn, namesakes, walkIn, type Candidate, type Stated, type WalkIn } from "./desk";
import { bandToLower, expected, here, listed, presentNow } from "./room";
import { Seek } from "./seek.svelte";

/** What was done, or was found done already. */
export type Said =
  | { what: "arrived" | "back" | "left" | "corrected"; name: string; gender: string; count: number }
  | { what: "already"; name: string; gender: string; at: number | null }
  | { what: "counted"; sex: Sex; change: number; count: number }
  | { what: "closed" };

/** With nothing typed, no more than these are listed, of those awaited and of those in the room: a long list is searched, not read. */
const MOST_LISTED = 30;

export class Door {
  readonly seek = new Seek();
  /** The place that was chosen by hand, if any was. */
  private picked = $state<number>();
  /** Which of several who bear one name: the name. */
  choosing = $state<Candidate>();
  stated = $state<Stated>({});
  walking = $state(false);
  said = $state<Said>();

  private readonly given: () => Evening;
  readonly workshop = $derived.by(() => this.evening.workshop);
  readonly all = $derived.by(() => listed(this.evening));
  readonly counts = $derived.by(() => presentNow(this.all, this.evening.headcounts));
  readonly found = $derived.by(() => candidates(this.seek.query, this.seek.hits, this.all));
  readonly awaited = $derived.by(() => expected(this.all, words.tag).map(candidateOf));
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
  readonly length = $derived.by(() => this.people.length + this.near.length + (this.offersNew ? 1 : 0));
  readonly nearFrom = $derived.by(() => this.people.length + (this.offersNew ? 1 : 0));
  /** The place of the choice: among the found, then the new arrival, then the near. Without a choice by hand it is the first that was
      found; with nothing typed nobody, so that Enter pressed twice checks in one person and not two. */
  readonly at = $derived.by(() => this.picked ?? (this.seek.idle || this.choosing ? -1 : 0));
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

  type(typed: string): void {
    this.seek.type(typed);
    this.choosing = undefined;
    this.picked = undefined;
  }

  clear(): void {
    this.type("");
    this.walking = false;
  }

  move(by: number): void {
    this.picked = Math.max(0, Math.min(this.length - 1, this.at + by));
  }

  choose(at: number): void {
    this.picked = at;
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
    return one?.standing === "present" && checkIn(this.evening, one, this.stated, newId, 0).length > 0;
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

  async checkIn(one: Candidate): Promise<void> {
    if (this.workshop.closed) {
      this.said = { what: "closed" };
      return;
    }
    const gender = one.listed?.person.gender ?? "neutral";
    const corrects = this.corrects;
    if (one.standing === "present" && !corrects) {
      this.said = { what: "already", name: one.name, gender, at: one.since };
      this.clear();
      return;
    }
    const count = this.counts.total + (corrects ? 0 : 1);
    const what = corrects ? "corrected" : one.standing === "left" ? "back" : "arrived";
    const actions = checkIn(this.evening, one, this.stated, newId, Date.now());
    if (await this.meanwhile(() => desk.quietly(...actions))) this.said = { what, name: one.name, gender, count };
  }

  /** Clears the line at once, for the next name may be typed before this act is kept; what was refused is put back. */
  private async meanwhile(act: () => Promise<boolean>): Promise<boolean> {
    const typed = this.seek.typed;
    this.clear();
    const done = await act();
    if (!done && this.seek.typed === "") this.type(typed);
    return done;
  }

  async checkOut(one: Candidate | undefined): Promise<void> {
    if (one?.standing !== "present" || this.workshop.closed) return;
    const count = this.counts.total - 1;
    const left = await this.meanwhile(() => desk.quietly({ do: "leave", workshop: this.workshop.id, person: one.id, left_at: null }));
    if (left) this.said = { what: "left", name: one.name, gender: one.listed?.person.gender ?? "neutral", count };
  }

  async welcome(form: WalkIn): Promise<boolean> {
    const count = this.counts.total + 1;
    const { actions } = walkIn(this.workshop.id, form, newId, Date.now());
    if (!(await desk.quietly(...actions))) return false;
    this.said = { what: "arrived", name: form.name.trim(), gender: form.sex === "female" ? "feminine" : form.sex === "male" ? "masculine" : "neutral", count };
    this.clear();
    return true;
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

  /** Opens the workshop, or lifts its closing. */
  async open(): Promise<void> {
    const workshop = this.workshop.id;
    if (this.workshop.closed) await desk.act({ do: "reopen-workshop", workshop });
    else await desk.act({ do: "open-workshop", workshop, opened_at: null, untimed: false });
  }
}
