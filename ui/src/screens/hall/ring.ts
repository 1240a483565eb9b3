// The time that is left of a speech, as the hall sees it.

const MINUTE = 60_000;

export interface Left {
  /** Milliseconds that are left; those beyond the limit, once it is over. */
  time: number;
  over: boolean;
  /** The part of the ring that is filled: what is left, and all of it once it is over. */
  part: number;
}

export function left(started: number, minutes: number, now: number): Left {
  const limit = minutes * MINUTE;
  const rest = limit - Math.max(0, now - started);
  return rest > 0 ? { time: rest, over: false, part: rest / limit } : { time: -rest, over: true, part: 1 };
}
