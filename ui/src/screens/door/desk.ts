// What the door shows for what was typed, and what it does with a choice.

import type { Action, Consent, Evening, Hit, Person, Sex } from "../../api/bindings";
import { proposedGender } from "../../state/agree";
import { represent } from "./absence";
import { uncount, type Counter } from "./counted";
import type { Listed, Standing } from "./room";

/** Somebody who can be chosen. */
export interface Candidate {
  id: string;
  name: string;
  organisation: string | undefined;
  standing: Standing;
  since: number | null;
  /** Her name only sounds like what was typed, in the same letters. */
  near: boolean;
  highlights: [number, number][];
  /** What is known of her, if she is on the list. */
  listed: Listed | undefined;
}

const ARABIC = /\p{Script=Arabic}/u;

/** The people among what was found: first those found by their name, then those of near names. What is typed in Latin letters
    can only be compared with an Arabic name by its sound, and is no less meant for that. */
export function candidates(query: string, hits: Hit[], all: Map<string, Listed>): Candidate[] {
  const people = hits
    .filter((hit) => hit.kind === "person")
    .map((hit): Candidate => {
      const one = all.get(hit.id);
      return {
        id: hit.id,
        name: hit.name,
        organisation: one?.organisation ?? hit.organisation ?? undefined,
        standing: one?.standing ?? "unlisted",
        since: one?.since ?? null,
        near: hit.match === "similar" && ARABIC.test(query) === ARABIC.test(hit.name),
        highlights: hit.highlights,
        listed: one,
      };
    });
  return [...people.filter((one) => !one.near), ...people.filter((one) => one.near)];
}

export function candidateOf(one: Listed): Candidate {
  return {
    id: one.person.id, name: one.person.name ?? "", organisation: one.organisation, standing: one.standing, since: one.since, near: false, highlights: [], listed: one,
  };
}

const folded = (name: string) => name.normalize("NFC").replace(/\s+/gu, " ").trim().toLocaleLowerCase();

/** Those who bear the same name as this one, herself among them; fewer than two is no doubt. */
export function namesakes(one: Candidate, all: Candidate[]): Candidate[] {
  return all.filter((other) => folded(other.name) === folded(one.name));
}

/** A name in parts, whole words marked where anything in them was found: a mark inside a word would break its joining. */
export function marked(name: string, highlights: [number, number][]): { text: string; mark: boolean }[] {
  const parts: { text: string; mark: boolean }[] = [];
  let at = 0;
  for (const text of name.split(/(\s+)/u).filter((part) => part !== "")) {
    const end = at + [...text].length;
    const mark = /\S/u.test(text) && highlights.some(([from, to]) => from < end && to > at);
    parts.push({ text, mark });
    at = end;
  }
  return parts;
}

/** What the person says at the door, before she is checked in. */
export interface Stated {
  sex?: Sex;
  named?: boolean;
  /** She was counted without a name before, as this. */
  counted?: Counter;
}

/** How an act is noted. */
export interface How {
  newId: () => string;
  at: number;
  /** The hour is not known. */
  untimed: boolean;
  /** In whose place she comes. */
  instead?: Listed | undefined;
}

/** The answer to "may you be named in public documents", the latest one. */
export function agreed(consents: Consent[], person: string): Consent | undefined {
  const hers = consents.filter((consent) => consent.person_id === person && consent.purpose === "publication");
  return hers.sort((a, b) => (b.noted_at ?? 0) - (a.noted_at ?? 0))[0];
}

export function consentAction(id: string, person: string, workshop: string, given: boolean, at: number): Action {
  return { do: "save-consent", id, person_id: person, workshop_id: workshop, purpose: "publication", given, noted_at: at };
}

/** Notes what somebody states, and checks her in. Who came already is noted on the list anew; the list takes the rest from who comes.
    The last action names the entry of the history. */
export function checkIn(evening: Evening, one: Candidate, stated: Stated, how: How): Action[] {
  const workshop = evening.workshop.id;
  const actions: Action[] = [];
  const known = one.listed?.person;
  const states = stated.sex !== undefined && stated.sex !== known?.sex;
  if (states) {
    const gender = proposedGender(stated.sex!, known?.gender ?? "neutral", known?.sex);
    actions.push({ do: "save-person", id: one.id, sex: stated.sex!, sex_source: "declared", ...(gender === (known?.gender ?? "neutral") ? {} : { gender }) });
  }
  const before = agreed(evening.consents, one.id);
  if (stated.named !== undefined && stated.named !== before?.given) {
    actions.push(consentAction(before?.workshop_id === workshop ? before.id : how.newId(), one.id, workshop, stated.named, how.at));
  }
  if (states && (one.standing === "present" || one.standing === "left")) actions.push({ do: "restate", workshop, person: one.id });
  if (how.instead) actions.push(...represent(workshop, how.instead, one.id));
  if (one.standing !== "present") actions.push(...arrival(evening, one.id, stated.counted, how));
  return actions;
}

/** Lets her in; out of the counter, if she was counted in it. */
function arrival(evening: Evening, person: string, counter: Counter | undefined, how: How): Action[] {
  const workshop = evening.workshop.id;
  const fewer = counter === undefined ? [] : uncount(workshop, evening.headcounts, counter);
  return [...fewer, { do: "arrive", workshop, person, arrived_at: null, untimed: how.untimed }];
}

/** What is asked of somebody who is not in the register. */
export interface WalkIn {
  name: string;
  sex: Sex | undefined;
  /** An organisation that is known, or the name of a new one. */
  organisation: { id: string } | { name: string } | undefined;
  function: string;
  phone: string;
  named: boolean;
  /** She was counted without a name before, as this. */
  counted: Counter | undefined;
}

/** Saves and checks in somebody new, with her organisation, together. */
export function walkIn(evening: Evening, form: WalkIn, how: How): Action[] {
  const workshop = evening.workshop.id;
  const actions: Action[] = [];
  let organisation: string | undefined;
  if (form.organisation && "id" in form.organisation) organisation = form.organisation.id;
  else if (form.organisation) {
    organisation = how.newId();
    actions.push({ do: "save-organisation", id: organisation, name: form.organisation.name.trim() });
  }
  const person: { id: string } & Partial<Omit<Person, "id">> = { id: how.newId(), name: form.name.trim() };
  if (form.sex) Object.assign(person, { sex: form.sex, sex_source: "declared", gender: proposedGender(form.sex, "neutral") });
  if (organisation) person.organisation_id = organisation;
  if (form.function.trim()) person.function = form.function.trim();
  if (form.phone.trim()) person.phone = form.phone.trim();
  actions.push({ do: "save-person", ...person });
  if (form.named) actions.push(consentAction(how.newId(), person.id, workshop, true, how.at));
  if (how.instead) actions.push(...represent(workshop, how.instead, person.id));
  actions.push(...arrival(evening, person.id, form.counted, how));
  return actions;
}
