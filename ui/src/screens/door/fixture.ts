// An evening for the tests of the door: four people on the list, of whom one is awaited.

import type { Attendance, Consent, Evening, Headcount, Hit, Person, Presence, Sex, Workshop } from "../../api/bindings";

export const HALF_PAST_FIVE = Date.UTC(2022, 9, 13, 16, 30);
export const minutes = (n: number) => HALF_PAST_FIVE + n * 60_000;

export function person(id: string, name: string, sex: Sex = "unrecorded"): Person {
  return { id, name, honorific: null, sex, sex_source: null, gender: "neutral", age_band: null, organisation_id: null, function: null, phone: null, email: null, merged_into: null };
}
export function attendance(of: Person, organisation: string | null = null): Attendance {
  return { ...of, id: `at-${of.id}`, workshop_id: "w", person_id: of.id, badge: null, organisation_id: organisation, absence: null, representative_id: null };
}
export const stay = (id: string, of: string, from: number | null, to: number | null = null): Presence => ({ id, attendance_id: `at-${of}`, arrived_at: from, left_at: to });
export const head = (sex: Sex, count: number, age_band: Headcount["age_band"] = null): Headcount => ({ id: `${sex}${age_band}${count}`, workshop_id: "w", sex, age_band, count });

export const hit = (id: string, name: string, match: Hit["match"], kind: Hit["kind"] = "person"): Hit => ({ id, name, match, kind, also: null, organisation: null, highlights: [[0, 3]], score: 1 });
export function workshop(said: Partial<Workshop> = {}): Workshop {
  return {
    id: "w", programme_id: "p", axis_id: null, number: 2, title: null, date: "2022-10-13", part_of_day: null, begins: null, venue: null, place: null,
    organiser_id: null, language: "ar", utc_offset: 60, attendance_taken: true, seats: null, least_present: null, least_women: null, signatures: null, floor_mode: "first-come", floor_lot: null, decision_rule: "consensus",
    opened_at: HALF_PAST_FIVE, closed_at: null, closed: false, ...said,
  };
}

export const people = [person("a", "سعاد الخطيب", "female"), person("b", "فاطمة أمزيان"), person("c", "يوسف التمسماني", "male"), person("d", "فاطمة أمزيان", "declined")];
export const evening = {
  workshop: workshop(),
  people,
  organisations: [{ id: "o", name: "جمعية الأفق", kind: "association" }],
  attendances: [attendance(people[0]!, "o"), attendance(people[1]!, "o"), attendance(people[2]!), attendance(people[3]!)],
  stays: [stay("1", "a", minutes(2)), stay("2", "c", minutes(3), minutes(40)), stay("3", "c", minutes(50), minutes(60)), stay("4", "d", minutes(14), minutes(20)), stay("5", "d", minutes(30))],
  roles: [{ id: "r", attendance_id: "at-b", role: "keynote" }],
  headcounts: [head("male", 2), head("female", 1, "18-29"), head("female", -1, "30-59")],
  consents: [] as Consent[],
} as unknown as Evening;
