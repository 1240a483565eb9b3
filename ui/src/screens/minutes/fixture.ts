// A small evening for the tests of this screen.

import type { Evening, Note, Recommendation, Workshop } from "../../api/bindings";

export const workshop: Workshop = {
  id: "w", programme_id: "p", axis_id: null, number: 2, title: null, date: "2022-10-13", part_of_day: null, begins: null, venue: null, place: null, organiser_id: null,
  language: "ar", utc_offset: 60, attendance_taken: true, seats: null, least_present: null, least_women: null, signatures: null, floor_mode: "first-come", floor_lot: null, decision_rule: "consensus", opened_at: 1, closed_at: null, closed: false,
};

export function note(id: string, more: Partial<Note> = {}): Note {
  return { id, workshop_id: "w", intervention_id: null, position: 1, kind: "note", verb: null, form: "noun", language: "ar", text: id, unattributed: false, ...more };
}

export function recommendation(id: string, more: Partial<Recommendation> = {}): Recommendation {
  return {
    id, workshop_id: "w", position: 1, kind: "recommendation", origin: "hall", implied: false, language: "ar", text: id, outcome: "captured", reason: null,
    adopted_by: null, merged_into: null, split_from: null, intervention_id: null, ...more,
  };
}

/** Nothing is wrong with it but what `more` says. */
export function evening(more: Partial<Evening> = {}): Evening {
  return {
    leads: [],
    programme: { id: "p", title: "p", series_title: null, purpose: null, host_id: null, first_year: null, last_year: null } as unknown as Evening["programme"],
    workshop: { ...workshop, closed: true },
    axes: [], preamble: [], partners: [], agenda: [], present_point: null,
    attendances: [
      { id: "a1", workshop_id: "w", person_id: "p1", badge: 1, honorific: null, sex: "female", sex_source: null, gender: "feminine", age_band: null, organisation_id: null, function: "نائبة الرئيس", absence: null, representative_id: null },
    ],
    roles: [{ id: "r1", attendance_id: "a1", role: "chair" }, { id: "r2", attendance_id: "a1", role: "rapporteur" }],
    stays: [{ id: "s1", attendance_id: "a1", arrived_at: 1, left_at: null }],
    headcounts: [], consents: [], requests: [], interventions: [], pauses: [], notes: [], decisions: [], recommendations: [], standing: (more.recommendations ?? []).filter((one) => one.merged_into === null).map((one) => one.id), recommendation_axes: [], tags: [], sources: [],
    proposers: [], votes: [], objections: [], answers: [], documents: [],
    people: [{ id: "p1", name: "ناصرة", honorific: null, sex: "female", sex_source: null, gender: "feminine", age_band: null, organisation_id: null, function: null, phone: null, email: null, merged_into: null }],
    organisations: [],
    ...more,
  };
}
