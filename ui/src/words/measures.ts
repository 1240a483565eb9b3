// Dates, hours and durations as people write them.

import type { Language } from "../api/bindings";
import { TAGS, words } from "./words.svelte";

const MINUTE = 60_000;

/** The hour of an instant (UTC milliseconds) where the workshop is: minutes east of UTC. */
export function hour(at: number, offset: number): string {
  const local = new Date(at + offset * MINUTE);
  return `${String(local.getUTCHours()).padStart(2, "0")}:${String(local.getUTCMinutes()).padStart(2, "0")}`;
}

/** The hour of an instant on this laptop's own clock. */
export function hourHere(at: number): string {
  return hour(at, -new Date(at).getTimezoneOffset());
}

/** A day, `2022-10-13`, in words. */
export function day(date: string): string {
  const at = new Date(`${date}T12:00:00Z`);
  // Arabic as it is printed has no comma after the weekday.
  return new Intl.DateTimeFormat(words.tag, { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(at).replace("،", "");
}

/** A day without its weekday. */
export function shortDay(date: string, language: Language = words.language): string {
  const at = new Date(`${date}T12:00:00Z`);
  return new Intl.DateTimeFormat(TAGS[language], { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(at);
}

/** An instant as day and hour, on this laptop's own clock. */
export function moment(at: number): string {
  return new Intl.DateTimeFormat(words.tag, { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
}

/** How long ago an instant was, in the largest unit that fits. */
export function ago(at: number, now: number): string {
  const seconds = Math.round((at - now) / 1000);
  const format = new Intl.RelativeTimeFormat(words.tag, { numeric: "auto" });
  const units: [Intl.RelativeTimeFormatUnit, number][] = [["year", 31_536_000], ["month", 2_592_000], ["day", 86_400], ["hour", 3_600], ["minute", 60]];
  for (const [unit, length] of units) {
    if (Math.abs(seconds) >= length) return format.format(Math.trunc(seconds / length), unit);
  }
  return format.format(0, "minute");
}

/** An hour as people type it, in minutes after midnight; nothing if it is none. */
export function minuteOf(typed: string): number | undefined {
  const read = /^(\d{1,2})(?:\s*[:.hH]?\s*([0-5]\d)|\s*[:hH])?$/.exec(western(typed).trim());
  return read && Number(read[1]) < 24 ? Number(read[1]) * 60 + Number(read[2] ?? 0) : undefined;
}

/** Minutes after midnight as an hour. Those of the day after begin anew. */
export function shownHour(minute: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}

/** A span in milliseconds as minutes and seconds, `03:12`; with hours where there are any. */
export function span(length: number): string {
  const seconds = Math.max(0, Math.floor(length / 1000));
  const two = (n: number) => String(n).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${two(minutes)}:${two(seconds % 60)}`;
}

/** A size in bytes. */
export function size(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  const style = { style: "unit", maximumFractionDigits: 1 } as const;
  if (megabytes >= 0.1) return new Intl.NumberFormat(words.tag, { ...style, unit: "megabyte" }).format(megabytes);
  return new Intl.NumberFormat(words.tag, { ...style, maximumFractionDigits: 0, unit: "kilobyte" }).format(bytes / 1_000);
}

/** A share from 0 to 1, in whole percents. */
export function percent(share: number): string {
  return new Intl.NumberFormat(words.tag, { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** Arabic and Persian digits as those that papers and badges are printed with. */
export function western(typed: string): string {
  return typed.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/** The first letter of a name, for its mark; an article or a title does not count. */
export function initial(name: string): string {
  const bare = name.replace(/^(السيدة|السيد|الدكتورة|الدكتور|الأستاذة|الأستاذ|M\.|Mme|Dr\.?|Pr\.?)\s+/u, "").replace(/^ال/u, "");
  return [...bare][0] ?? "";
}
