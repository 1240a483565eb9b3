// What became of a recommendation, line by line: what the hall decided, what the committee answered, what was committed to.

import type { Fate } from "../api/bindings";
import { shortDay } from "./measures";
import { reference } from "./reference";
import { code, t } from "./words.svelte";

/** The number of what stands now. */
export function fateNumber({ placed }: Fate): string {
  return reference(placed.workshop, placed.recommendation.position, placed.common);
}

export function fateLines({ placed, answers, commitments }: Fate): string[] {
  const { outcome, adopted_by, reason } = placed.recommendation;
  const lines = [adopted_by ? `${code("code-outcome", outcome)} · ${code("code-adopted-by", adopted_by)}` : code("code-outcome", outcome)];
  if (reason) lines.push(t("shell-fate-reason", { reason }));
  const [latest] = answers;
  if (latest) {
    lines.push(t("shell-fate-answer", { verdict: code("code-verdict", latest.verdict), date: shortDay(latest.answered_on) }));
    if (latest.reason) lines.push(t("shell-fate-reason", { reason: latest.reason }));
    if (latest.owner) lines.push(t("shell-fate-owner", { owner: latest.owner }));
    if (latest.due_on) lines.push(t("shell-fate-due", { date: shortDay(latest.due_on) }));
  }
  for (const { number, title } of commitments) lines.push(t("shell-fate-commitment", { number, title }));
  return lines;
}
