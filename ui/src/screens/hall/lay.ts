// How a scene is laid out on a wall of any size: as large as it can be with nothing cut off, and no text cut within a word.

/** Marks what was left out. */
const MORE = "…";

/** As many of the words as fit, and a mark where some were left out. The first always stands. */
export function shortened(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const ends = [...text.matchAll(/\S+/g)].map((word) => word.index + word[0].length);
  const cut = (words: number) => `${text.slice(0, ends[words - 1]).replace(/[\s،,;؛:.–—-]+$/u, "")}${MORE}`;
  let [least, most] = [1, ends.length - 1];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(cut(middle))) least = middle;
    else most = middle - 1;
  }
  return cut(least);
}

/** How much is left out of a page that was not laid out yet. */
export const NOTHING = "0";

export interface Step {
  /** Letters are so many times their size. */
  scale: number;
  /** So much of what is less needed is left out. */
  tight: number;
}

const SCALES = [1, 0.92, 0.84, 0.77, 0.7, 0.64, 0.58, 0.52];

/** First everything smaller, then less of it; `least` is how small letters may become before anything is left out. */
export function steps(least: number, tight: number): Step[] {
  const scales = SCALES.filter((scale) => scale >= least);
  const last = scales.at(-1) ?? 1;
  return [...scales.map((scale) => ({ scale, tight: 0 })), ...Array.from({ length: tight }, (_, at) => ({ scale: last, tight: at + 1 }))];
}

/** Is all that stands in this frame within it? */
function holds(frame: HTMLElement): boolean {
  const outer = frame.getBoundingClientRect();
  return [...frame.children].every((child) => {
    const box = child.getBoundingClientRect();
    return box.top >= outer.top - 1 && box.bottom <= outer.bottom + 1 && box.left >= outer.left - 1 && box.right <= outer.right + 1;
  });
}

function write(element: HTMLElement): void {
  const text = element.dataset.words ?? "";
  const said = shortened(text, (tried) => {
    element.textContent = tried;
    return element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1;
  });
  element.textContent = said;
}

/** Takes the first step at which every frame holds what stands in it. */
export function lay(page: HTMLElement, list: Step[]): void {
  const frames = [...page.querySelectorAll<HTMLElement>("[data-frame]")];
  for (const { scale, tight } of list) {
    page.style.setProperty("--scale", String(scale));
    page.dataset.tight = String(tight);
    page.querySelectorAll<HTMLElement>("[data-words]").forEach(write);
    if (frames.every(holds)) return;
  }
}

/** Lays a page out, and again whenever the window, its letters or what it shows changes. */
export function laid(page: HTMLElement, of: { steps: Step[]; scene: unknown }) {
  let list = of.steps;
  const again = () => lay(page, list);
  const watch = new ResizeObserver(again);
  watch.observe(page);
  void document.fonts.ready.then(again);
  again();
  return {
    update(now: { steps: Step[]; scene: unknown }) {
      list = now.steps;
      again();
    },
    destroy: () => watch.disconnect(),
  };
}
