// Women's share of the time at the floor, beside their share of those present. What is not known is not counted as nothing.

import type { Evening, Id, Sex } from "../../api/bindings";

/** Of those who said their sex. */
export interface Declared {
  women: number;
  men: number;
  others: number;
}

const none = (): Declared => ({ women: 0, men: 0, others: 0 });

function add(to: Declared, sex: Sex, amount: number): void {
  if (sex === "female") to.women += amount;
  else if (sex === "male") to.men += amount;
  else if (sex === "other") to.others += amount;
}

export function all(of: Declared): number {
  return of.women + of.men + of.others;
}

/** Time at the floor in milliseconds; nothing if the hours of a turn are not known, or nobody who said has spoken. */
export function spoken(evening: Evening, now: number): Declared | undefined {
  const sex = sexes(evening);
  const time = none();
  for (const turn of evening.interventions) {
    if (turn.started_at === null) return undefined;
    add(time, sex.get(turn.attendance_id) ?? "unrecorded", Math.max(0, (turn.stopped_at ?? now) - turn.started_at));
  }
  return all(time) > 0 ? time : undefined;
}

/** Those who came, named or only counted; nothing if attendance was not taken, or nobody present has said. */
export function present(evening: Evening): Declared | undefined {
  if (!evening.workshop.attendance_taken) return undefined;
  const sex = sexes(evening);
  const people = none();
  for (const attendance of new Set(evening.stays.map((stay) => stay.attendance_id))) add(people, sex.get(attendance) ?? "unrecorded", 1);
  for (const count of evening.headcounts) add(people, count.sex, count.count);
  return all(people) > 0 ? people : undefined;
}

/** With fewer people than this a share in percent says more than is known. */
export const FEW = 10;

function sexes(evening: Evening): Map<Id, Sex> {
  return new Map(evening.attendances.map((row) => [row.id, row.sex]));
}
