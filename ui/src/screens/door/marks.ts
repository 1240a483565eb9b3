// The numbers of an attendance sheet on paper, as they are typed: read, and set against the list.

import { western } from "../../words/measures";
import type { Listed } from "./room";

/** What was understood of what was typed. */
export interface Reading {
  /** Each number once, in the order of typing. */
  numbers: number[];
  /** What is neither a number nor a range. */
  unread: string[];
  /** Ranges whose end stands first; they are read all the same. */
  reversed: string[];
  /** Numbers that were typed more than once. */
  twice: number[];
}

const BETWEEN = /[\s,،;؛]+/u;
const DASH = /\s*[-–—−‒]\s*/gu;
/** A row has at most four figures: more is two numbers without a space. */
const ROW = /^(\d{1,4})(?:-(\d{1,4}))?$/;

/** Reads `3 5-9 12`, in any figures, with commas or spaces. */
export function readMarks(typed: string): Reading {
  const reading: Reading = { numbers: [], unread: [], reversed: [], twice: [] };
  const seen = new Set<number>();
  const twice = new Set<number>();
  for (const part of western(typed).replace(DASH, "-").split(BETWEEN)) {
    if (part === "") continue;
    const [, first, last] = ROW.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last ?? first)];
    if (first === undefined || from === 0 || to === 0) {
      reading.unread.push(part);
      continue;
    }
    if (to < from) reading.reversed.push(part);
    for (let number = Math.min(from, to); number <= Math.max(from, to); number += 1) {
      if (seen.has(number)) twice.add(number);
      seen.add(number);
    }
  }
  return { ...reading, numbers: [...seen], twice: [...twice] };
}

/** Those numbers on the list. */
export interface Marks {
  mark: Listed[];
  /** Their arrival is noted: they are passed over. */
  already: Listed[];
  /** Nobody has this number. */
  missing: number[];
  /** More than one person has it, so it means nobody. */
  shared: number[];
}

export function marksOf(numbers: number[], all: Map<string, Listed>): Marks {
  const badges = new Map<number, Listed[]>();
  for (const one of all.values()) {
    const badge = one.attendance.badge;
    if (badge !== null && one.person.name) badges.set(badge, [...(badges.get(badge) ?? []), one]);
  }
  const marks: Marks = { mark: [], already: [], missing: [], shared: [] };
  for (const number of numbers) {
    const [one, ...more] = badges.get(number) ?? [];
    if (!one) marks.missing.push(number);
    else if (more.length > 0) marks.shared.push(number);
    else (one.standing === "expected" ? marks.mark : marks.already).push(one);
  }
  return marks;
}

/** Numbers in short, those that follow one another as a range. */
export function spans(numbers: number[]): string[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const number of sorted) {
    const last = spans.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
}

/** What stays in the line once the others are marked: nothing that was not understood is lost. */
export function rest(reading: Reading, marks: Marks): string {
  return [...reading.unread, ...spans([...marks.missing, ...marks.shared])].join(" ");
}
