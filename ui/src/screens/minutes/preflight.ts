// What is to be looked at before the minutes go out: only what is wrong, in the order in which one would mend it.

import type { Evening } from "../../api/bindings";

export type Check = "nobody" | "floor" | "undecided" | "quoted" | "chair" | "function" | "rapporteur" | "axis" | "untranslated";

/** What can no longer be mended once the workshop is closed. */
const ENDS: Check[] = ["nobody", "floor", "undecided", "quoted", "chair", "rapporteur"];

export interface Finding {
  check: Check;
  /** How many there are, where that is said. */
  count: number;
  /** The first row it is about, to be shown where it is mended. */
  row?: string | undefined;
}

/** Notes whose form nobody has said: the minutes quote them. What is off the record is not printed at all. */
export function quoted(evening: Evening): string[] {
  return evening.notes.filter((note) => note.kind !== "off-record" && note.form === null).map((note) => note.id);
}

/** Recommendations that stand for themselves and belong to no axis. */
export function withoutAxis(evening: Evening): string[] {
  const sorted = new Set(evening.recommendation_axes.map((link) => link.recommendation_id));
  return evening.recommendations.filter((one) => one.merged_into === null && !sorted.has(one.id)).map((one) => one.id);
}

/** Recommendations that stand for themselves and of which the hall has said nothing. */
export function undecided(evening: Evening): string[] {
  return evening.recommendations.filter((one) => one.merged_into === null && one.outcome === "captured").map((one) => one.id);
}

/** What is to be mended before the workshop is closed, and what may wait until the minutes go out. */
export function parted(found: Finding[], closed: boolean): { closing: Finding[]; issuing: Finding[] } {
  const ends = (one: Finding) => !closed && ENDS.includes(one.check);
  return { closing: found.filter(ends), issuing: found.filter((one) => !ends(one)) };
}

/** What is wrong; `untranslated` is what the preview counted, and nothing before there is one. */
export function preflight(evening: Evening, untranslated: number | undefined): Finding[] {
  const { workshop } = evening;
  const found: Finding[] = [];
  const find = (check: Check, count: number, row?: string) => {
    if (count > 0) found.push({ check, count, row });
  };
  const counted = evening.headcounts.reduce((sum, part) => sum + part.count, 0);
  find("nobody", workshop.attendance_taken && evening.stays.length === 0 && counted <= 0 ? 1 : 0);
  const speaking = evening.interventions.find((turn) => turn.started_at !== null && turn.stopped_at === null);
  find("floor", speaking && !workshop.closed ? 1 : 0, speaking?.id);
  const [axes, forms, open] = [withoutAxis(evening), quoted(evening), undecided(evening)];
  find("undecided", open.length, open[0]);
  find("quoted", forms.length, forms[0]);
  const chair = evening.roles.find((role) => role.role === "chair");
  find("chair", chair ? 0 : 1);
  const person = evening.attendances.find((one) => one.id === chair?.attendance_id);
  find("function", person && !person.function && !person.organisation_id ? 1 : 0, person?.person_id);
  find("rapporteur", evening.roles.some((role) => role.role === "rapporteur") ? 0 : 1);
  find("axis", axes.length, axes[0]);
  find("untranslated", untranslated ?? 0);
  return found;
}
