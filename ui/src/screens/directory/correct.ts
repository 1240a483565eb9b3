// What is corrected of a person, and where else it holds.

import type { Action, Person, PersonEvening, Sex } from "../../api/bindings";
import { proposedGender } from "../../state/agree";

type Said = Partial<Omit<Person, "id">>;

/** What a list notes of a person. */
const NOTED: (keyof Said)[] = ["sex", "sex_source", "organisation_id", "function", "honorific", "gender", "age_band"];

/** The workshops that are not closed and have her on their list, under whichever entry: what is corrected holds there too. */
export function stillOpen(evenings: PersonEvening[]): PersonEvening["workshop"][] {
  const open = evenings.map((evening) => evening.workshop).filter((workshop) => !workshop.closed);
  return open.filter((workshop, index) => open.findIndex((other) => other.id === workshop.id) === index);
}

/** Saves what is said of a person, and notes it anew on the lists that are still open. */
export function correct(person: string, said: Said, evenings: PersonEvening[]): Action[] {
  const noted = NOTED.some((field) => field in said);
  const again = noted ? stillOpen(evenings).map((workshop): Action => ({ do: "restate", workshop: workshop.id, person })) : [];
  return [{ do: "save-person", id: person, ...said }, ...again];
}

/** The sex that is stated of her, where that was said, and how sentences are to agree with her name. */
export function statedSex(person: Person, sex: Sex): Said {
  const gender = proposedGender(sex, person.gender, person.sex);
  const sex_source = sex === "unrecorded" ? null : person.sex === "unrecorded" ? "declared" : "corrected";
  return { sex, sex_source, ...(gender === person.gender ? {} : { gender }) };
}
