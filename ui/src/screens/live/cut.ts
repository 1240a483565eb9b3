// Whole lines at once: split in two, joined, moved to another turn. Each is one entry, and taken back as one.

import type { Action, Id } from "../../api/bindings";
import { printed } from "../../api/calls";
import { desk, newId } from "../../state/desk.svelte";
import { notices } from "../../state/notices.svelte";
import { referenceOf } from "../../words/reference";
import { t } from "../../words/words.svelte";
import { joined, neighbour, ordered, parted, placed } from "./edit";
import type { Pen } from "./pen.svelte";
import { said } from "./voice";

/** The line becomes two, at the caret. What came from it stays with the first. */
export function split(pen: Pen, id: Id, caret: number): Promise<boolean> | false {
  const parts = parted(pen.text(id), caret);
  if (!parts) return false;
  const [one, other] = parts;
  const [second, turn, kind, { language, verb, unattributed }] = [newId(), pen.turn(id), pen.kind(id), said(pen, id)];
  const rows = pen.group(turn, id).flatMap((row) => (row === id ? [row, second] : [row]));
  const { id: workshop_id } = pen.evening().workshop;
  // Of what form the second is nobody has said; where it goes on, the verb of the first is still right.
  const about = { language, verb, unattributed };
  if (id === pen.live) pen.live = second;
  pen.drafts = [...pen.drafts, { id: second, turn, after: id, kind, said: about }];
  const kept = pen.typing.together([[id, one], [second, other]], async () =>
    pen.takes(second, await desk.quietly({ do: "write-note", id: second, workshop_id, intervention_id: turn, kind, ...about, text: other }, ...ordered(rows, pen.notes), { do: "write-note", id, text: one })),
  );
  // What was decided in the words of both goes on saying them.
  pen.arrive(id);
  pen.focusNow(second, 0);
  return kept;
}

/** Why the second of two lines cannot become part of the first; nothing: it can. */
function apart(pen: Pen, first: Id, second: Id): string | undefined {
  if (pen.turn(first) !== pen.turn(second)) return t("live-join-turns");
  const [origin] = pen.origins.get(second) ?? [];
  if (origin) return t("live-join-captured", { number: referenceOf(pen.evening(), origin.standing) });
  if (pen.decisions.has(second)) return t("live-join-decided");
  const [one, other] = [said(pen, first), said(pen, second)];
  if (pen.kind(first) !== pen.kind(second) || one.language !== other.language || one.unattributed !== other.unattributed) return t("live-join-unlike");
  return undefined;
}

let joining = false;

/** Two lines become one, if nothing would be lost by it; else it is said why not. */
export async function join(pen: Pen, first: Id | undefined, second: Id | undefined): Promise<boolean> {
  if (!first || !second || joining || !pen.text(first).trim() || !pen.text(second).trim()) return false;
  joining = true;
  try {
    const fault = apart(pen, first, second) ?? ((await translated(pen, second)) ? t("live-join-translated") : undefined);
    if (fault === undefined) return await joins(pen, first, second);
    notices.say(fault);
    return false;
  } finally {
    joining = false;
  }
}

/** The secretary wrote the line in another language too: only the core knows. */
async function translated(pen: Pen, id: Id): Promise<boolean> {
  return pen.notes.has(id) && ((await desk.attempt(() => printed(id)))?.translated ?? true);
}

async function joins(pen: Pen, first: Id, second: Id): Promise<boolean> {
  // Taken back, each is whole again.
  if (!(await pen.typing.save(second))) return false;
  const [one, other] = [pen.text(first), pen.text(second)];
  const { text, seam } = joined(one, other);
  // What was decided in the words of the first is decided in those of both.
  const decided: Action[] = pen.decisions.get(first)?.trim() === one.trim() ? [{ do: "save-decision", id: first, text: text.trim() }] : [];
  if (second === pen.live) pen.open();
  const kept = pen.typing.together([[first, text], [second, ""]], () => desk.quietly({ do: "strike", table: "note", row: second }, ...decided, { do: "write-note", id: first, text }));
  pen.focusNow(first, seam);
  if (await kept) return true;
  if (pen.text(first) === text) pen.typing.type(first, one);
  pen.typing.type(second, other);
  return false;
}

/** The line goes to the turn before or after, and at the ends out of all turns. */
export async function carry(pen: Pen, id: Id, by: 1 | -1): Promise<boolean> {
  const to = neighbour(pen.lines, id, by);
  if (!to || !pen.text(id).trim()) return false;
  if (id === pen.live) pen.open();
  if (!(await pen.typing.save(id))) return false;
  const rows = placed(pen.group(to.turn, id), id, to.turn, by);
  pen.moved = id;
  // It may have had the very place there that it is to have.
  return desk.quietly(...ordered(rows, pen.notes), { do: "write-note", id, intervention_id: to.turn });
}
