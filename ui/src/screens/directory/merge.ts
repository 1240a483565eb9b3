// Two entries of one person: which stands for both, what differs between them, and which of the two is right.

import type { Action, Person, PersonCard } from "../../api/bindings";

export type Field = "name" | "honorific" | "sex" | "gender" | "age_band" | "organisation_id" | "function" | "phone" | "email";
/** Of which entry: of the one that stands for both, or of the other. */
export type Side = "one" | "other";
export type Choice = Partial<Record<Field, Side>>;

const FIELDS: Field[] = ["name", "honorific", "sex", "gender", "age_band", "organisation_id", "function", "phone", "email"];
/** What a field says when nobody said anything. */
const UNSAID: unknown[] = [null, "unrecorded", "neutral"];

const says = (person: Person, field: Field) => !UNSAID.includes(person[field]);
const known = (person: Person) => FIELDS.filter((field) => says(person, field)).length;

/** The entry of which more is known, or that was at more workshops, first: it stands for both. */
export function richerFirst(a: PersonCard, b: PersonCard): [PersonCard, PersonCard] {
  const more = known(b.person) - known(a.person) || b.evenings.length - a.evenings.length;
  return more > 0 ? [b, a] : [a, b];
}

/** The fields in which two entries differ. */
export function differing(one: Person, other: Person): Field[] {
  return FIELDS.filter((field) => one[field] !== other[field]);
}

/** What is taken unless somebody says otherwise: what the one says, and where it says nothing, what the other does. */
export function proposed(one: Person, other: Person): Choice {
  return Object.fromEntries(differing(one, other).map((field) => [field, says(one, field) || !says(other, field) ? "one" : "other"]));
}

/** Merges one into the other, and says what is right where they differ. The entry with the right name stands for both, so that the other
    name finds it. Where a sex comes from goes with the sex. */
export function merging(one: Person, other: Person, choice: Choice): Extract<Action, { do: "merge-person" }> {
  const [into, merged] = choice.name === "other" ? [other, one] : [one, other];
  const right = (field: Field) => (choice[field] === "other" ? other : one);
  const fields = differing(one, other);
  const said: Partial<Omit<Person, "id">> = Object.fromEntries(fields.map((field) => [field, right(field)[field]]));
  return { do: "merge-person", person: merged.id, into: { id: into.id, ...said, ...(fields.includes("sex") ? { sex_source: right("sex").sex_source } : {}) } };
}
