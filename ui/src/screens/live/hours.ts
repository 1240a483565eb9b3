// The hours of a turn, put right by hand: what is typed is an hour of the evening, and what is left as it was keeps its seconds.

import type { Intervention } from "../../api/bindings";
import { hour, minuteOf } from "../../words/measures";
import { MINUTE } from "./clock";

const DAY = 24 * 60 * MINUTE;

/** The instant of an hour as typed, the one nearest to `near`; nothing if it is none. */
export function instantOf(typed: string, near: number, offset: number): number | undefined {
  const minute = minuteOf(typed);
  if (minute === undefined) return undefined;
  const midnight = Math.floor((near + offset * MINUTE) / DAY) * DAY - offset * MINUTE;
  const at = midnight + minute * MINUTE;
  return [at - DAY, at, at + DAY].reduce((best, one) => (Math.abs(one - near) < Math.abs(best - near) ? one : best));
}

export interface Hours {
  started_at: number | null;
  stopped_at: number | null;
}

/** What was typed as the hours of a turn; nothing where it cannot be. Empty: not known, or of the end, that she still speaks. */
export function corrected(turn: Intervention, from: string, to: string, near: number, offset: number): Hours | undefined {
  const read = (typed: string, was: number | null, about: number): number | null | undefined => {
    if (!typed.trim()) return null;
    return was !== null && typed.trim() === hour(was, offset) ? was : instantOf(typed, about, offset);
  };
  const started_at = read(from, turn.started_at, turn.started_at ?? near);
  const stopped_at = read(to, turn.stopped_at, turn.stopped_at ?? started_at ?? near);
  if (started_at === undefined || stopped_at === undefined) return undefined;
  if (stopped_at !== null && (started_at === null || stopped_at < started_at)) return undefined;
  return { started_at, stopped_at };
}
