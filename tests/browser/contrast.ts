// Contrast is measured by the same lines here and in the real window.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

const MEASURE = readFileSync(join(import.meta.dirname, "../contrast.js"), "utf8");

/** The text with less contrast than it needs, among these elements of a page. */
export async function faint(page: Page, selectors: string[]): Promise<string[]> {
  const measured: { told: string; ratio: number; needed: number }[] = await page.evaluate(`(${MEASURE})(${JSON.stringify(selectors)})`);
  return measured.filter(({ ratio, needed }) => !(ratio >= needed)).map(({ told, ratio, needed }) => `${ratio.toFixed(2)} below ${needed}: ${told}`);
}
