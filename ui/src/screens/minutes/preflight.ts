// What is to be looked at before the minutes go out: only what is wrong, in the order in which one would mend it.

import type { Attendance, Evening, Headcount, Intervention } from "../../api/bindings";

/** Those of which it is said how many there are. */
export type Counted = "axis" | "author" | "quoted" | "silent" | "signatures" | "undecided" | "unknown" | "untranslated";
export type Check = Counted | "nobody" | "floor" | "chair" | "function" | "rapporteur" | "copy";

/** What can no longer be mended once the workshop is closed. */
const ENDS: Check[] = ["nobody", "floor", "undecided", "unknown", "signatures", "silent", "author", "quoted", "chair", "rapporteur", "copy"];
/** A copy on another disk is old after so many minutes: if the laptop were lost now, so would be what was said since. */
const OLD_COPY = 10;
/** A turn of which nothing was noted is worth a word if it was longer than this, in milliseconds. */
const LONG_TURN = 60_000;
/** From this share on, people whose sex nobody asked make the figures doubtful. */
const MANY_UNKNOWN = 0.1;

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

/** Recommendations that stand and belong to no axis. */
export function withoutAxis(evening: Evening): string[] {
  const sorted = new Set(evening.recommendation_axes.map((link) => link.recommendation_id));
  return evening.standing.filter((id) => !sorted.has(id));
}

/** Recommendations that stand and of which the hall has said nothing. */
export function undecided(evening: Evening): string[] {
  const captured = new Set(evening.recommendations.filter((one) => one.outcome === "captured").map((one) => one.id));
  return evening.standing.filter((id) => captured.has(id));
}

/** Recommendations that were captured in somebody's turn and name nobody. Those of no turn are the room's. */
export function withoutAuthor(evening: Evening): string[] {
  const named = new Set(evening.proposers.map((proposer) => proposer.recommendation_id));
  return evening.recommendations.filter((one) => one.origin === "hall" && one.intervention_id !== null && !named.has(one.id)).map((one) => one.id);
}

/** Long turns of which nothing was noted. */
export function silent(evening: Evening): string[] {
  const noted = new Set(evening.notes.map((note) => note.intervention_id));
  const long = (turn: Intervention) => {
    if (turn.started_at === null || turn.stopped_at === null) return false;
    const stood = evening.pauses.filter((pause) => pause.intervention_id === turn.id).reduce((sum, pause) => sum + (pause.ended_at ?? turn.stopped_at!) - pause.began_at, 0);
    return turn.stopped_at - turn.started_at - stood > LONG_TURN;
  };
  return evening.interventions.filter((turn) => !noted.has(turn.id) && long(turn)).map((turn) => turn.id);
}

/** Whoever was there: on the list, and counted without a name. */
function present(evening: Evening): { named: Attendance[]; counted: Headcount[]; all: number } {
  const came = new Set(evening.stays.map((stay) => stay.attendance_id));
  const named = evening.attendances.filter((row) => came.has(row.id));
  return { named, counted: evening.headcounts, all: named.length + evening.headcounts.reduce((sum, part) => sum + part.count, 0) };
}

/** How many were there whose sex nobody asked, if that is more than a tenth. */
export function unknown(evening: Evening): { count: number; row?: string } {
  const { named, counted, all } = present(evening);
  const nameless = counted.filter((part) => part.sex === "unrecorded").reduce((sum, part) => sum + part.count, 0);
  const unasked = named.filter((row) => row.sex === "unrecorded");
  const count = unasked.length + nameless;
  return count > all * MANY_UNKNOWN ? { count, ...(unasked[0] && { row: unasked[0].person_id }) } : { count: 0 };
}

/** By how many the signatures on paper differ from those known to have come. */
export function unsigned(evening: Evening): number {
  const { signatures } = evening.workshop;
  return signatures === null ? 0 : Math.abs(signatures - present(evening).all);
}

/** What is to be mended before the workshop is closed, and what may wait until the minutes go out. */
export function parted(found: Finding[], closed: boolean): { closing: Finding[]; issuing: Finding[] } {
  const ends = (one: Finding) => !closed && ENDS.includes(one.check);
  return { closing: found.filter(ends), issuing: found.filter((one) => !ends(one)) };
}

/** What is known besides the evening. */
export interface Beside {
  /** What the preview counted; nothing before there is one. */
  untranslated?: number | undefined;
  /** When a copy was last put on another disk, and what time it is, UTC milliseconds. */
  copied: number | null;
  now: number;
}

/** What is wrong. */
export function preflight(evening: Evening, { untranslated, copied, now }: Beside): Finding[] {
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
  const unasked = unknown(evening);
  find("unknown", unasked.count, unasked.row);
  find("signatures", unsigned(evening));
  const [mute, nobodys] = [silent(evening), withoutAuthor(evening)];
  find("silent", mute.length, mute[0]);
  find("author", nobodys.length, nobodys[0]);
  find("quoted", forms.length, forms[0]);
  const chair = evening.roles.find((role) => role.role === "chair");
  find("chair", chair ? 0 : 1);
  const person = evening.attendances.find((one) => one.id === chair?.attendance_id);
  find("function", person && !person.function && !person.organisation_id ? 1 : 0, person?.person_id);
  find("rapporteur", evening.roles.some((role) => role.role === "rapporteur") ? 0 : 1);
  find("axis", axes.length, axes[0]);
  find("untranslated", untranslated ?? 0);
  // Of a workshop that is over nothing can be lost any more that was not said then.
  find("copy", !workshop.closed && (copied === null || now - copied > OLD_COPY * 60_000) ? 1 : 0);
  return found;
}
