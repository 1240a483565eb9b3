// @vitest-environment node
// What can be read in every theme: the contrast of each pair that stands on each other, and the palette of the figures.

import { describe, expect, it } from "vitest";
import css from "./tokens.css?raw";

type Colours = Record<string, string>;
type Triple = [number, number, number];

function block(selector: string): Colours {
  const begin = css.indexOf(`${selector} {`);
  if (begin < 0) throw new Error(`no block ${selector}`);
  const inside = css.slice(begin, css.indexOf("\n}", begin));
  return Object.fromEntries([...inside.matchAll(/--(c-[\w-]+):\s*(#[0-9a-fA-F]{6})/g)].map((found) => [found[1], found[2]]));
}
const light = block(":root");
const dark = { ...light, ...block(':root[data-theme="dark"]') };
const themes: Record<string, Colours> = {
  light,
  dark,
  "high contrast": { ...light, ...block(':root[data-contrast="high"]') },
  "high contrast, dark": { ...dark, ...block(':root[data-contrast="high"]'), ...block(':root[data-contrast="high"][data-theme="dark"]') },
};

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const channels = (hex: string) => [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255)) as Triple;
const luminance = (hex: string) => channels(hex).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i]!, 0);
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** What stands on what, and how much contrast WCAG asks for: 7 for running text, 4.5 for text, 3 for shapes. */
const PAIRS: [string, string, number][] = [
  ["text", "surface", 7], ["text", "bg", 7], ["text", "surface-3", 7], ["text-2", "surface", 7], ["text-2", "bg", 7], ["text-3", "surface", 4.5],
  ["text-3", "bg", 4.5], ["text-3", "surface-2", 4.5], ["border-strong", "surface", 3], ["border-strong", "bg", 3],
  ["on-primary", "primary", 4.5], ["on-primary", "primary-hover", 4.5], ["on-primary", "primary-press", 4.5],
  ["primary-text", "primary-soft", 4.5], ["primary-text", "surface", 4.5], ["text", "primary-soft", 7], ["text-2", "primary-soft", 4.5],
  ["text-3", "primary-soft", 4.5], ["rail-text", "rail", 4.5], ["rail-active", "rail-active-bg", 4.5],
  ["on-now", "now", 4.5], ["on-now", "now-soft", 4.5], ["on-card-now", "rail-active-bg", 4.5], ["on-card-now", "card-now", 7], ["on-card-now-2", "card-now", 4.5], ["now-soft", "card-now", 4.5], ["on-mark", "mark", 4.5],
  ["focus", "surface", 3], ["focus", "bg", 3], ["focus", "primary-soft", 3],
  ["on-status", "success", 4.5], ["on-status", "danger", 4.5], ["on-status", "info", 4.5],
  ["success-text", "success-soft", 4.5], ["warning-text", "warning-soft", 4.5], ["danger-text", "danger-soft", 4.5], ["info-text", "info-soft", 4.5],
  ["text", "warning-soft", 4.5], ["primary-text", "warning-soft", 4.5],
  ["success", "surface", 3], ["warning", "surface", 3], ["danger", "surface", 4.5],
  ["obj-rec", "obj-rec-soft", 4.5], ["obj-decision", "obj-decision-soft", 4.5], ["obj-question", "obj-question-soft", 4.5],
  ["obj-commit", "obj-commit-soft", 4.5],
  ["g-women", "surface", 3], ["g-men", "surface", 3], ["g-unknown", "surface", 3], ["g-women", "g-men", 3],
  ["g-women-text", "g-women-soft", 4.5], ["g-men-text", "g-men-soft", 4.5], ["g-unknown-text", "g-unknown-soft", 4.5],
  ["d1", "surface", 3], ["d2", "surface", 3], ["d3", "surface", 3], ["d4", "surface", 3], ["d5", "surface", 3], ["d6", "surface", 3],
];

describe.each(Object.entries(themes))("in the theme %s", (theme, colours) => {
  // Side by side on a dark ground women and men have a gap and a pattern between them besides.
  const asked = PAIRS.map(([over, under, need]) => [over, under, theme.includes("dark") && over === "g-women" && under === "g-men" ? 2 : need] as const);

  it.each(asked)("%s on %s has a contrast of %s", (over, under, need) => {
    expect(contrast(colours[`c-${over}`]!, colours[`c-${under}`]!)).toBeGreaterThanOrEqual(need);
  });
});

/** How people see who lack one kind of cone, in linear light (Machado, Oliveira and Fernandes 2009, in full). */
const EYES: Record<string, Triple[] | undefined> = {
  everybody: undefined,
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};
function lab([r, g, b]: Triple): Triple {
  const f = (c: number) => (c > 0.008856 ? Math.cbrt(c) : 7.787 * c + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
function seen(hex: string, eye: Triple[] | undefined): Triple {
  const light = channels(hex);
  return eye ? (eye.map((row) => Math.min(1, Math.max(0, row.reduce((sum, k, i) => sum + k * light[i]!, 0)))) as Triple) : light;
}
const apart = (a: Triple, b: Triple) => Math.hypot(...a.map((c, i) => c - b[i]!));

describe.each(Object.entries(themes))("the palette of women and men in the theme %s", (_, colours) => {
  const pairs = [["women", "men"], ["women", "unknown"], ["men", "unknown"]] as const;
  const of = (one: string) => colours[`c-g-${one}`]!;

  it.each(pairs)("tells %s from %s, whatever the eye", (one, other) => {
    for (const [name, eye] of Object.entries(EYES)) {
      expect(apart(lab(seen(of(one), eye)), lab(seen(of(other), eye))), name).toBeGreaterThanOrEqual(20);
    }
  });

  it.each(pairs)("tells %s from %s on paper without colour", (one, other) => {
    const grey = (hex: string) => lab([luminance(hex), luminance(hex), luminance(hex)])[0];
    expect(Math.abs(grey(of(one)) - grey(of(other)))).toBeGreaterThanOrEqual(10);
  });
});
