// The evening of the mock-ups, as far as their panes depend on it.

import type { Action, Language } from "../../ui/src/api/bindings";
import { WORKSHOP, type Laptop } from "./laptop";

const PROGRAMME = "tetouan";
const AXES = [["axis-1", "المشاركة المواطنة"], ["axis-2", "مقاربة النوع"]] as const;
const ORGANISATIONS = [
  ["commune", "commune", "جماعة تطوان"],
  ["insan", "association", "جمعية إنسان"],
  ["salam", "association", "جمعية حي السلام"],
  ["nassim", "enterprise", "تعاونية النسيم للنساء"],
] as const;
const PEOPLE = [
  ["male", "commune", "ناصر الفقيه اللنجري"], ["male", "commune", "عبد المالك أصريح"], ["female", "salam", "السيدة ناصرة"], ["male", "insan", "السيد منير"],
  ["female", "nassim", "فاطمة الزهراء بنعيسى"], ["male", "salam", "حميد أولاد علي"], ["female", "insan", "مريم بلحاج"], ["female", "salam", "سعاد الخطيب"],
  ["male", "insan", "يوسف التمسماني"], ["female", "nassim", "فطومة البقالي"], ["female", "insan", "فاطنة الشاوي"], ["declined", "salam", "نور الهدى سكيرج"],
] as const;
const AGENDA = ["كلمة الافتتاح", "الجماعة المنفتحة", "محور المشاركة المواطنة", "صياغة التوصيات", "الاختتام"];
const NOTES = ["التدبير المبني على النتائج من شأنه تجويد الخدمات.", "العمل المشترك تدريب على الممارسة الديموقراطية على المستوى المحلي.", "تعزيز تمثيلية النساء في مناصب القرار."];
const RECOMMENDATIONS = ["تعزيز تمثيلية النساء في مناصب القرار", "تفعيل آلية العرائض", "تفعيل آلية العرائض من طرف مكونات المجتمع المدني"];
const MINUTE = 60_000;

/** Fills an empty dossier with it: people are there, one speaks, three wait, and of three recommendations two say much the same. */
export async function mocked(laptop: Laptop, language: Language = "ar"): Promise<void> {
  const now = Date.now();
  const person = (index: number) => `person-${index + 1}`;
  const gender = { female: "feminine", male: "masculine", declined: "neutral" } as const;
  const actions: Action[] = [
    { do: "save-setting", id: "sample", value: "1" },
    ...ORGANISATIONS.map(([id, kind, name]) => ({ do: "save-organisation" as const, id, kind, name, gender: "feminine" as const })),
    { do: "save-programme", id: PROGRAMME, title: "تطوان جماعة منفتحة", host_id: "commune", first_year: 2023, last_year: 2026 },
    ...AXES.map(([id, title]) => ({ do: "save-axis" as const, id, programme_id: PROGRAMME, title })),
    { do: "save-workshop", id: WORKSHOP, programme_id: PROGRAMME, axis_id: "axis-1", number: 2, date: "2022-10-13", venue: "دار الثقافة", organiser_id: "commune", language, utc_offset: 60 },
    ...AGENDA.map((title, index) => ({ do: "save-agenda-item" as const, id: `point-${index + 1}`, workshop_id: WORKSHOP, title, minutes: 20 })),
    ...PEOPLE.flatMap(([sex, organisation_id, name], index): Action[] => [
      { do: "save-person", id: person(index), name, sex, gender: gender[sex], organisation_id, age_band: index % 3 === 0 ? "18-29" : "30-59" },
      { do: "register", workshop: WORKSHOP, person: person(index), roles: [] },
    ]),
    { do: "open-workshop", workshop: WORKSHOP, opened_at: now - 60 * MINUTE, untimed: false },
    ...PEOPLE.map((_, index): Action => ({ do: "arrive", workshop: WORKSHOP, person: person(index), arrived_at: now - (60 - index) * MINUTE, untimed: false })),
    ...NOTES.flatMap((text, index): Action[] => [
      { do: "give-floor", id: `turn-${index + 1}`, workshop: WORKSHOP, person: person(index), agenda_item: `point-${index + 1}`, kind: null, out_of_turn: false, connector: null, started_at: now - (30 - 9 * index) * MINUTE, untimed: false },
      { do: "write-note", id: `note-${index + 1}`, workshop_id: WORKSHOP, intervention_id: `turn-${index + 1}`, language, text },
    ]),
    { do: "give-floor", id: "turn-4", workshop: WORKSHOP, person: person(3), agenda_item: "point-3", kind: null, out_of_turn: false, connector: null, started_at: now, untimed: false },
    ...[4, 5, 6].map((index): Action => ({ do: "request-floor", id: `hand-${index}`, workshop: WORKSHOP, person: person(index), kind: "speech", agenda_item: null })),
    ...RECOMMENDATIONS.map((text, index): Action => ({
      do: "capture", id: `recommendation-${index + 1}`, workshop: WORKSHOP, text, kind: "recommendation", implied: false, language,
      proposers: [{ person: person(index + 2) }], notes: [], axes: ["axis-1"], tags: [], intervention: null,
    })),
    { do: "decide", recommendation: "recommendation-1", outcome: "adopted", reason: null, adopted_by: "consensus" },
  ];
  await laptop.acts(...actions);
}
