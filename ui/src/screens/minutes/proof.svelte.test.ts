import { flushSync } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Call, Paper, Preview, Reply } from "../../api/bindings";
import { Refused } from "../../api/fault";
import { desk } from "../../state/desk.svelte";
import { proof, type Proof } from "./proof.svelte";

const call = vi.hoisted(() => vi.fn<(call: Call) => Promise<Reply>>());
vi.mock("../../api/transport", () => ({ call, onChanged: vi.fn(), tellChanged: vi.fn() }));

const minutes: Paper = { workshop: "w", document: "minutes", language: "ar", public: false, blank: false };
const set = (page: string): Reply => ({ reply: "preview", value: { pages: [page], width: 1, height: 2, untranslated: 0 } satisfies Preview });
const after = async (milliseconds: number) => {
  flushSync();
  await vi.advanceTimersByTimeAsync(milliseconds);
};

let end = () => {};
function shown(paper: () => Paper): Proof {
  let made!: Proof;
  end = $effect.root(() => {
    made = proof(paper);
  });
  return made;
}

beforeEach(() => {
  vi.useFakeTimers();
  call.mockReset();
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

describe("the pages of a paper", () => {
  it("are set at once, and anew when the hand rests after a change", async () => {
    call.mockResolvedValueOnce(set("one")).mockResolvedValueOnce(set("two"));
    const pages = shown(() => minutes);
    await after(0);
    expect([pages.value?.pages, pages.stale]).toEqual([["one"], false]);
    desk.changes += 1;
    await after(400);
    desk.changes += 1;
    await after(400);
    expect([pages.value?.pages, pages.stale, call.mock.calls.length]).toEqual([["one"], true, 1]);
    await after(100);
    expect([pages.value?.pages, pages.stale, call.mock.calls.length]).toEqual([["two"], false, 2]);
  });

  it("of another paper do not wait, and those that come too late are not shown", async () => {
    let paper = $state(minutes);
    let late!: (reply: Reply) => void;
    call.mockReturnValueOnce(new Promise((resolve) => (late = resolve))).mockResolvedValueOnce(set("french"));
    const pages = shown(() => paper);
    await after(0);
    paper = { ...minutes, language: "fr" };
    await after(0);
    expect(pages.value?.pages).toEqual(["french"]);
    late(set("arabic"));
    await after(0);
    expect(pages.value?.pages).toEqual(["french"]);
  });

  it("stay where newer ones cannot be set, but not those of another paper", async () => {
    let paper = $state(minutes);
    const refused = new Refused({ code: "missing-glyph", args: {} });
    call.mockResolvedValueOnce(set("one")).mockRejectedValueOnce(refused).mockRejectedValueOnce(refused).mockResolvedValueOnce(set("two"));
    const pages = shown(() => paper);
    await after(0);
    desk.changes += 1;
    await after(500);
    expect([pages.value?.pages, pages.fault?.code, pages.stale]).toEqual([["one"], "missing-glyph", false]);
    paper = { ...minutes, language: "fr" };
    await after(0);
    expect([pages.value, pages.fault?.code]).toEqual([undefined, "missing-glyph"]);
    desk.changes += 1;
    await after(500);
    expect([pages.value?.pages, pages.fault]).toEqual([["two"], undefined]);
  });
});
