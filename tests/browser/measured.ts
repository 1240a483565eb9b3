// What is found by measuring a page. These functions run inside it: they may use nothing from outside.

/** Text that is cut off, out of the window, or over other text. */
export function badlyPlaced(): string[] {
  /** What rounding may cost, in pixels. */
  const SLACK = 1.5;
  const found = new Set<string>();
  const placed: { element: Element; box: DOMRect; words: string }[] = [];

  const named = (element: Element) => `${element.tagName.toLowerCase()}${[...element.classList].filter((name) => !name.startsWith("svelte-")).map((name) => `.${name}`).join("")}`;
  const where = (element: Element) => `${element.parentElement ? `${named(element.parentElement)} > ` : ""}${named(element)}`;

  /** The part of a text's box that its ancestors let be seen; nothing if it is scrolled away. */
  function seen(element: Element, box: DOMRect, words: string): DOMRect | undefined {
    let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
    // What was chosen of a list is read whole, or it may be taken for another.
    const truncated = element.closest(".truncate") !== null && element.closest("[aria-haspopup=listbox]") === null;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.overflowX === "visible" && style.overflowY === "visible") continue;
      if (style.display === "inline") continue;
      const root = at === document.documentElement || at === document.body;
      const outer = at.getBoundingClientRect();
      const x = root ? 0 : outer.left + at.clientLeft;
      const y = root ? 0 : outer.top + at.clientTop;
      const right0 = root ? innerWidth : x + at.clientWidth;
      const bottom0 = root ? innerHeight : y + at.clientHeight;
      const cutX = left < x - SLACK || right > right0 + SLACK;
      const cutY = top < y - SLACK || bottom > bottom0 + SLACK;
      const scrolls = (overflow: string) => overflow === "auto" || overflow === "scroll";
      // What wraps out of sight is not cut, if it is out of sight as a whole.
      if (at.matches(".fits") && (left >= right0 || right <= x || top >= bottom0 || bottom <= y)) return undefined;
      if (cutX && !scrolls(style.overflowX) && style.overflowX !== "visible" && !truncated) {
        found.add(`cut at its side by ${Math.round(Math.max(x - left, right - right0))} in ${where(at)}: ${where(element)}: ${words}`);
      }
      if (cutY && !scrolls(style.overflowY) && style.overflowY !== "visible") {
        found.add(`cut above or below by ${Math.round(Math.max(y - top, bottom - bottom0))} in ${where(at)}: ${where(element)}: ${words}`);
      }
      if (style.overflowX !== "visible") [left, right] = [Math.max(left, x), Math.min(right, right0)];
      if (style.overflowY !== "visible") [top, bottom] = [Math.max(top, y), Math.min(bottom, bottom0)];
      if (left >= right || top >= bottom) return undefined;
      if (style.position === "fixed") break;
    }
    if (left < -SLACK || right > innerWidth + SLACK) found.add(`out of the window: ${where(element)}: ${words}`);
    return new DOMRect(left, top, right - left, bottom - top);
  }

  /** Something that is not seen through stands between the two. */
  function covered(upper: Element, lower: Element, x: number, y: number): boolean {
    for (const element of document.elementsFromPoint(x, y)) {
      if (element === lower) return false;
      const colour = getComputedStyle(element).backgroundColor;
      if (!element.contains(lower) && !/rgba\(.*, 0(\.\d+)?\)/.test(colour)) return true;
      if (element === upper) continue;
    }
    // Not hit at all: something else takes the pointer there, or the text takes none.
    return false;
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent!.trim();
    const element = node.parentElement!;
    if (!words || ["SCRIPT", "STYLE", "TEXTAREA", "OPTION"].includes(element.tagName)) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true })) continue;
    if (element.closest(".unseen")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1 || box.height < 1) continue;
      const part = seen(element, box, words.slice(0, 60));
      if (part) placed.push({ element, box: part, words: words.slice(0, 40) });
    }
  }

  // A line of text is higher than its letters: the middle half of it is where they are.
  const core = (box: DOMRect) => ({ left: box.left + 1, right: box.right - 1, top: box.top + box.height / 4, bottom: box.bottom - box.height / 4 });
  for (let one = 0; one < placed.length; one += 1) {
    for (let two = one + 1; two < placed.length; two += 1) {
      const [a, b] = [placed[one]!, placed[two]!];
      if (a.element === b.element || a.element.contains(b.element) || b.element.contains(a.element)) continue;
      const [p, q] = [core(a.box), core(b.box)];
      const [left, right, top, bottom] = [Math.max(p.left, q.left), Math.min(p.right, q.right), Math.max(p.top, q.top), Math.min(p.bottom, q.bottom)];
      if (right - left < 2 || bottom - top < 2) continue;
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const order = document.elementsFromPoint(x, y);
      const above = order.indexOf(b.element) !== -1 && (order.indexOf(a.element) === -1 || order.indexOf(b.element) < order.indexOf(a.element));
      const [upper, lower] = above ? [b, a] : [a, b];
      if (!covered(upper.element, lower.element, x, y)) found.add(`over one another: ${where(a.element)}: ${a.words} / ${where(b.element)}: ${b.words}`);
    }
  }
  return [...found];
}

/** What is wider than its place and scrolls sideways, or makes the window itself scroll. */
export function tooLarge(): string[] {
  const SLACK = 1;
  const found: string[] = [];
  for (const element of document.querySelectorAll("body, body *")) {
    if (!(element instanceof HTMLElement) || element.matches("textarea, input, .unseen")) continue;
    const over = element.scrollWidth - element.clientWidth;
    if (over > SLACK && /auto|scroll/.test(getComputedStyle(element).overflowX)) found.push(`scrolls sideways by ${over}: ${element.tagName.toLowerCase()}.${element.className}`);
  }
  const { scrollWidth, scrollHeight } = document.documentElement;
  if (scrollWidth > innerWidth || scrollHeight > innerHeight) found.push(`the window itself is too small for ${scrollWidth}×${scrollHeight}`);
  return found;
}

/** What an empty line hints at, where there is no room for it. */
export function cutHints(): string[] {
  const found: string[] = [];
  const pen = document.createElement("canvas").getContext("2d")!;
  for (const line of document.querySelectorAll<HTMLInputElement>("input[placeholder]")) {
    if (line.value || !line.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(line);
    const hint = getComputedStyle(line, "::placeholder");
    pen.font = `${hint.fontWeight} ${hint.fontSize} ${hint.fontFamily}`;
    const room = line.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd);
    const wide = pen.measureText(line.placeholder).width;
    if (wide > room + 1.5 && style.textOverflow !== "ellipsis") found.push(`no room by ${Math.round(wide - room)} for the hint: ${line.placeholder}`);
  }
  for (const area of document.querySelectorAll<HTMLTextAreaElement>("textarea[placeholder]:placeholder-shown")) {
    const over = area.scrollHeight - area.clientHeight;
    if (over > 1.5 && area.checkVisibility({ visibilityProperty: true })) found.push(`no room by ${over} below for the hint: ${area.placeholder}`);
  }
  return found;
}
