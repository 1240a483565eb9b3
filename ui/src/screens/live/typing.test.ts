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

test("what could not be kept stays, is marked, and is tried again", async () => {
  works = false;
  const of = typing();
  of.type("n", "a");
  expect(await of.flush()).toBe(false);
  of.settle();
  expect([of.text("n"), of.failed("n")]).toEqual(["a", true]);
  works = true;
  await vi.advanceTimersByTimeAsync(2_000);
  expect([kept, of.failed("n")]).toEqual([["n=a"], false]);
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
