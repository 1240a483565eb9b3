// When the first screen was painted with what it is for: the measure of how long a person waits for Warsha to begin.

let marked = false;

/** Marks it in the page's own record of times, once. */
export function markUsable(): void {
  if (marked) return;
  marked = true;
  void painted().then(() => performance.mark("usable"));
}

/** Waits until what is on the page now is painted. */
export function painted(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}
