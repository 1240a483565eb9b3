// Which pages are looked at.

/** The first and the last page, from 0, of those that stand beside `page`. */
export function around(page: number, pages: number, two: boolean): { from: number; to: number } {
  const last = Math.max(0, pages - 1);
  const at = Math.min(Math.max(0, page), last);
  if (!two) return { from: at, to: at };
  const from = at - (at % 2);
  return { from, to: Math.min(from + 1, last) };
}

/** The page to go to when one turns over, forwards or back. */
export function turned(page: number, pages: number, two: boolean, by: 1 | -1): number {
  const { from } = around(page, pages, two);
  const to = from + by * (two ? 2 : 1);
  return to < 0 || to >= pages ? from : to;
}
