import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Call, Reply } from "../api/bindings";
import { Refused } from "../api/fault";
import { notices } from "./notices.svelte";
import { list, savePaper } from "./papers";

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
    expect([await savePaper(list("pack", "w", "fr")), await savePaper(list("pack", "w", "fr"), true)]).toEqual(["/a.pdf", "/a.xlsx"]);
    expect(call.mock.calls).toEqual([[{ call: "save", paper, sheet: false }], [{ call: "save", paper, sheet: true }]]);
    expect(notices.list.map(({ text, tone }) => [text.includes("/a.xlsx"), tone])).toEqual([[true, "told"]]);
  });

  it("that is refused is nowhere, and why is told", async () => {
    call.mockRejectedValueOnce(new Refused({ code: "sheet-refused", args: { reason: "x" } }));
    expect(await savePaper(list("recommendations", "w", "ar"), true)).toBeUndefined();
    expect(notices.list.map(({ tone }) => tone)).toEqual(["failure"]);
  });
});
