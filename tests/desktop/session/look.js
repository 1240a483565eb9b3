// What the session shows, at one moment.
const text = (of) => (of?.innerText ?? "").replace(/[\u2066-\u2069\u200e\u200f]/g, "").trim();
const one = (selector) => document.querySelector(selector);
const all = (selector) => [...document.querySelectorAll(selector)];
const [live, active, heads, waits] = [one("textarea[placeholder]"), document.activeElement, all("h3.turn"), all("[data-give]")];
const where = [
  ["line", active === live], ["note", active?.id.startsWith("note-")], ["box", active?.matches(".add input")],
  ["row", waits.includes(active)], ["next", active?.matches("[data-first]")], ["menu", active?.closest("[role=menu]") != null],
].find(([, is]) => is)?.[0] ?? "";
return {
  now: Date.now(),
  word: text(one("header .saved[role=status]")),
  holder: one(".now [role=timer]") ? text(one(".now .name")) : null,
  time: text(one(".now [role=timer]")),
  limit: text(one(".now .limit")),
  stands: one(".turns [aria-pressed=true]") !== null,
  turns: heads.map((head) => text(head.querySelector(".name"))),
  waiting: waits.map((row) => text(row.querySelector(".name"))),
  placed: waits.map((row) => row.parentElement.querySelectorAll("button").length > 2),
  reached: waits.indexOf(active),
  offered: text(one(".add [role=option] .name")),
  notes: all("textarea[id^=note-]").filter((line) => line.value.trim()).map((line) => [line.id.slice(5), line.value.trim(), line.closest(".note").className]),
  captured: all("[data-pane=captured] .card .text").map(text),
  point: text(one("[aria-current=step] .title")),
  mode: one("[data-mode] button")?.ariaLabel ?? "",
  highlighted: text(one("[role=menu] [data-highlighted]")),
  where,
  typed: live?.value ?? "",
  fresh: live != null && heads.length > 0 && (heads.at(-1).compareDocumentPosition(live) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !all("textarea[id^=note-]").some((line) => line !== live && live.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING),
};
