import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Call, Reply } from "../api/bindings";
import { Refused } from "../api/fault";
import { notices } from "./notices.svelte";
import { saveList } from "./papers";

const call = vi.hoisted(() => vi.fn<(call: Call) => Promise<Reply>>());
vi.mock("../api/transport", () => ({ call, onChanged: vi.fn(), tellChanged: vi.fn() }));

beforeEach(() => {
  call.mockReset();
  notices.list = [];
});

describe("a list of recommendations", () => {
  const paper = { workshop: "w", document: "pack", language: "fr", public: false, blank: false };

  it("is saved on pages or as a spreadsheet, and where it is is said", async () => {
    call.mockResolvedValueOnce({ reply: "saved", value: { path: "/a.pdf" } }).mockResolvedValueOnce({ reply: "saved", value: { path: "/a.xlsx" } });
    expect([await saveList("pack", "w", "fr"), await saveList("pack", "w", "fr", true)]).toEqual([true, true]);
    expect(call.mock.calls).toEqual([[{ call: "save", paper, sheet: false }], [{ call: "save", paper, sheet: true }]]);
    expect(notices.list.map(({ text, tone }) => [text.includes("/a.xlsx"), tone])).toEqual([[true, "told"]]);
  });

  it("that is refused is nowhere, and why is told", async () => {
    call.mockRejectedValueOnce(new Refused({ code: "sheet-refused", args: { reason: "x" } }));
    expect(await saveList("recommendations", "w", "ar", true)).toBe(false);
    expect(notices.list.map(({ tone }) => tone)).toEqual(["failure"]);
  });
});
