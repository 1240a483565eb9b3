import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { notices } from "./notices.svelte";

const texts = () => notices.list.map((notice) => notice.text);
const fault = { code: "nothing-to-undo", args: {} };

beforeEach(() => {
  vi.useFakeTimers();
  notices.list = [];
});
afterEach(() => vi.useRealTimers());

describe("a notice of success", () => {
  it("goes by itself, and offers to take back what was done", () => {
    notices.done("arrived");
    expect(notices.list).toMatchObject([{ text: "arrived", tone: "done", undo: true }]);
    vi.advanceTimersByTime(8_000);
    expect(texts()).toEqual([]);
  });

  it("gives way to the next, whose time is its own", () => {
    notices.done("one");
    vi.advanceTimersByTime(5_000);
    notices.say("two");
    vi.advanceTimersByTime(5_000);
    expect(notices.list).toMatchObject([{ text: "two", undo: false }]);
  });
});

describe("what went wrong", () => {
  it("stays until it is closed, beside what succeeds", () => {
    notices.fail(fault);
    notices.done("one");
    vi.advanceTimersByTime(60_000);
    expect(notices.list).toMatchObject([{ tone: "failure" }]);
    expect(notices.closeNewest()).toBe(true);
    expect(notices.closeNewest()).toBe(false);
  });

  it("is said once, however often it happens", () => {
    notices.fail(fault);
    notices.fail(fault);
    expect(notices.list).toHaveLength(1);
  });

  it("leaves room: three at most", () => {
    for (const code of ["a", "b", "c", "d"]) notices.warn({ code, args: {} });
    expect(notices.list).toHaveLength(3);
    expect(texts().at(-1)).toContain("d");
  });

  it("is closed one by one", () => {
    notices.warn({ code: "a", args: {} });
    notices.warn({ code: "b", args: {} });
    notices.close(notices.list[0]!.id);
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain("b");
  });
});
