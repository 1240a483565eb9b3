// Dates as people type them. Day, month, year is the order of all the languages here; what a machine wrote begins with the year.

import { western } from "../words/measures";

const DAY = 86_400_000;
const two = (n: number) => String(n).padStart(2, "0");

/** The day that was typed, as `2022-10-13`; nothing if it is none. A year that was left out is that of `near`. */
export function readDate(typed: string, near = ""): string | undefined {
  const text = western(typed).replace(/[\u200e\u200f\u061c]/g, "").trim();
  const parts = /^\d{8}$/.test(text) ? [text.slice(0, 2), text.slice(2, 4), text.slice(4)] : text.split(/\s*[/.\-،\s]\s*/);
  if (parts.length > 3 || parts.length < 2 || !parts.every((part) => /^\d{1,4}$/.test(part))) return undefined;
  const [day = "", month = "", year = near.slice(0, 4)] = parts[0]!.length === 4 ? parts.reverse() : parts;
  if (day.length > 2 || month.length > 2 || (year.length !== 2 && year.length !== 4)) return undefined;
  const date = `${year.length === 2 ? "20" : ""}${year}-${two(Number(month))}-${two(Number(day))}`;
  // A day that there is comes back as it was.
  const at = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== date ? undefined : date;
}

/** A day as it stands in a line: `13/10/2022`. */
export function shownDate(date: string): string {
  return date.split("-").reverse().join("/");
}

/** So many days later. */
export function laterDate(date: string, days: number): string {
  return new Date(new Date(`${date}T00:00:00Z`).getTime() + days * DAY).toISOString().slice(0, 10);
}
