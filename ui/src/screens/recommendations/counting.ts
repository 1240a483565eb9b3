// What counted hands propose, and whether women are few where a majority decides. Pure.

import type { Choice, Evening, Sex, Vote } from "../../api/bindings";
import { room } from "./cards";

export type Tally = Record<Choice, number>;
export type Proposal = "adopted" | "set-aside" | "deferred";

/** Hands of all, for each choice; nothing if none were counted. */
export function tally(votes: Vote[], recommendation: string): Tally | undefined {
  const mine = votes.filter((vote) => vote.recommendation_id === recommendation && vote.round === 1 && vote.count > 0);
  if (mine.length === 0) return undefined;
  const of = (choice: Choice) => mine.filter((vote) => vote.choice === choice).reduce((sum, vote) => sum + vote.count, 0);
  return { for: of("for"), against: of("against"), abstain: of("abstain") };
}

/** The greater number decides; of equal numbers neither does, and it is put off. */
export function proposal(of: Tally): Proposal {
  if (of.for === of.against) return "deferred";
  return of.for > of.against ? "adopted" : "set-aside";
}

/** Below this share women are few. */
const FEW = 0.4;
/** Among fewer people a share says nothing. */
const LEAST = 10;

/** The majority decides, and of those in the room who said their sex few are women. */
export function womenFew(evening: Evening): boolean {
  if (evening.workshop.decision_rule !== "vote") return false;
  const people: Record<Sex, number> = room(evening);
  const said = people.female + people.male + people.other;
  return said >= LEAST && people.female / said < FEW;
}

/** What was typed as a number of hands; nothing if it is none. */
export function handsOf(typed: string, most: number): number | undefined {
  if (typed.trim() === "") return 0;
  return /^\d+$/.test(typed.trim()) && Number(typed) <= most ? Number(typed) : undefined;
}
