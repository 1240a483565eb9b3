// What the committee answered, as it is filled in and kept.

import type { Action, Answer, Verdict } from "../../api/bindings";
import { newId } from "../../state/desk.svelte";

export const VERDICTS: Verdict[] = ["accepted", "accepted-modified", "deferred", "rejected"];

export interface Draft {
  id: string;
  verdict: Verdict | undefined;
  reason: string;
  owner: string;
  /** Such as `2022-10-13`; empty: none. */
  due: string;
  day: string;
}

/** The day it is where the workshop is: minutes east of UTC. */
export function today(now: number, offset: number): string {
  return new Date(now + offset * 60_000).toISOString().slice(0, 10);
}

export function begun(day: string): Draft {
  return { id: newId(), verdict: undefined, reason: "", owner: "", due: "", day };
}

/** An answer that was given, to be corrected. */
export function corrected({ id, verdict, reason, owner, due_on, answered_on }: Answer): Draft {
  return { id, verdict, reason: reason ?? "", owner: owner ?? "", due: due_on ?? "", day: answered_on };
}

/** Whoever asked for something that is put off or refused is owed a reason. It is asked for, not forced. */
export function owesReason({ verdict, reason }: Draft): boolean {
  return (verdict === "deferred" || verdict === "rejected") && reason.trim() === "";
}

/** What keeps it; nothing without a verdict. */
export function keeps(draft: Draft, recommendation: string): Action | undefined {
  const said = (text: string) => text.trim() || null;
  if (draft.verdict === undefined) return undefined;
  return {
    do: "save-answer", id: draft.id, recommendation_id: recommendation, verdict: draft.verdict,
    reason: said(draft.reason), owner: said(draft.owner), due_on: draft.due || null, answered_on: draft.day,
  };
}

/** The latest first, as it stands. */
export function answersTo(answers: Answer[], recommendation: string): Answer[] {
  return answers.filter((answer) => answer.recommendation_id === recommendation).reverse();
}
