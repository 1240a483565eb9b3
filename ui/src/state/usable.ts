// When the first screen was painted with what it is for: the measure of how long a person waits for Warsha to begin.

let marked = false;

/** Marks it in the page's own record of times, once. */
export function markUsable(): void {
  if (marked) return;
  marked = true;
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("usable")));
}
