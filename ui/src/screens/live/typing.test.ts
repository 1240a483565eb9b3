import { beforeEach, expect, test, vi } from "vitest";
import { Typing } from "./typing.svelte";

let kept: string[];
let works: boolean;
const typing = () =>
  new Typing((id, text) => {
    if (works) kept.push(`${id}=${text}`);
    return Promise.resolve(works);
  });

beforeEach(() => {
  vi.useFakeTimers();
  kept = [];
  works = true;
});

test("what is typed is kept after a pause, and once a second without one", async () => {
  const of = typing();
  for (let letters = 1; letters <= 12; letters++) {
    of.type("n", "x".repeat(letters));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(kept).toEqual(["n=xxxxxxxxxx"]);
  await vi.advanceTimersByTimeAsync(300);
  expect(kept.at(-1)).toBe("n=xxxxxxxxxxxx");
  expect(of.dirty).toBe(false);
});

test("a line says how it stands from its first letter until it is kept", async () => {
  const stands: string[] = [];
  const of = new Typing(() => Promise.resolve(works), (_line, how) => stands.push(how));
  of.type("n", "a");
  expect(stands).toEqual(["saving"]);
  await vi.advanceTimersByTimeAsync(300);
  expect(stands).toEqual(["saving", "saved"]);
  works = false;
  of.type("n", "ab");
  await vi.advanceTimersByTimeAsync(300);
  of.type("n", "abc");
  expect(stands.slice(2)).toEqual(["saving", "failed", "failed"]);
  of.drop("n");
  expect(stands.at(-1)).toBe("saved");
});

test("what the dossier lacks of a line is put aside until it has it", async () => {
  const aside: string[] = [];
  const of = new Typing(() => Promise.resolve(works), undefined, (_id, text) => aside.push(text));
  of.type("n", "a");
  expect(aside).toEqual(["a"]);
  await vi.advanceTimersByTimeAsync(300);
  expect(aside).toEqual(["a", ""]);
  works = false;
  of.type("n", "ab");
  await vi.advanceTimersByTimeAsync(300);
  expect(aside.slice(2)).toEqual(["ab"]);
  of.drop("n");
  expect(aside.at(-1)).toBe("");
});

test("what could not be kept stays, is marked, and is tried again", async () => {
  works = false;
  const of = typing();
  of.type("n", "a");
  expect(await of.flush()).toBe(false);
  of.settle();
  expect([of.text("n"), of.line("n").failed]).toEqual(["a", true]);
  works = true;
  await vi.advanceTimersByTimeAsync(3_000);
  expect([kept, of.line("n").failed]).toEqual([["n=a"], false]);
  of.settle();
  expect(of.text("n")).toBeUndefined();
});

test("letters typed while the dossier is written are not lost to a re-read", async () => {
  let done: (kept: boolean) => void = () => undefined;
  const of = new Typing(() => new Promise((resolve) => (done = resolve)));
  of.type("n", "a");
  const saved = of.save("n");
  of.type("n", "ab");
  done(true);
  await saved;
  of.settle();
  expect([of.text("n"), of.dirty]).toEqual(["ab", true]);
});

test("an empty line is not kept", async () => {
  const of = typing();
  of.type("n", "  ");
  expect(await of.flush()).toBe(true);
  expect(kept).toEqual([]);
});

test("several lines are kept by one act, after what was typed in them before", async () => {
  const of = typing();
  of.type("n", "ab");
  const done = of.together([["n", "a"], ["m", "b"]], () => Promise.resolve(kept.push("act") > 0));
  expect([of.text("n"), of.text("m"), kept]).toEqual(["a", "b", []]);
  expect(await done).toBe(true);
  expect([kept, of.dirty]).toEqual([["n=ab", "act"], false]);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(kept).toHaveLength(2);
});

test("what is typed while they are kept is kept after them, and a line that is to hold nothing is let go", async () => {
  const of = typing();
  of.type("m", "b");
  const done = of.together([["n", "ab"], ["m", ""]], () => Promise.resolve(kept.push("act") > 0));
  of.type("n", "abc");
  await done;
  expect([of.text("n"), of.text("m"), of.dirty]).toEqual(["abc", undefined, true]);
  await vi.advanceTimersByTimeAsync(300);
  expect(kept).toEqual(["m=b", "act", "n=abc"]);
});

test("where they cannot be kept, both stay, and are tried again", async () => {
  works = false;
  const of = typing();
  expect(await of.together([["n", "a"], ["m", "b"]], () => Promise.resolve(false))).toBe(false);
  expect([of.text("n"), of.text("m"), of.line("n").failed, of.line("m").failed]).toEqual(["a", "b", true, true]);
  works = true;
  await vi.advanceTimersByTimeAsync(3_100);
  expect(kept).toEqual(["n=a", "m=b"]);
});

test("keeping that was under way does not call the lines kept before they are", async () => {
  const waiting: (() => void)[] = [];
  const of = new Typing((id, text) => new Promise((done) => waiting.push(() => (kept.push(`${id}=${text}`), done(true)))));
  of.type("n", "ab");
  const saved = of.save("n");
  const done = of.together([["n", "a"]], () => new Promise((told) => waiting.push(() => (kept.push("act"), told(true)))));
  waiting.shift()!();
  await saved;
  expect(of.dirty).toBe(true);
  while (!kept.includes("act")) {
    waiting.shift()?.();
    await Promise.resolve();
  }
  await done;
  expect([kept, of.dirty]).toEqual([["n=ab", "n=ab", "act"], false]);
});
